/** An organisation to make: where its files go, and the file that holds its passphrase. */
export interface OrganisationToMake {
  readonly out: string;
  readonly passphrase: string;
  readonly name?: string;
  /** English, if not given. */
  readonly language?: string;
}

/** The words for the command line that make an organisation which answers within a week. */
export function makingOrganisation({ out, passphrase, name = "Shelter", language }: OrganisationToMake): string[] {
  const words = ["console", "new", "--rhythm", "7", "--name", name, "--out", out, "--passphrase-file", passphrase];
  return language === undefined ? words : [...words, "--language", language];
}
