import { enrolOrganisation, withInstance } from "../../../server/operator.ts";
import { createOrganisation, type NewOrganisation } from "../../../shared/casework/organisation.ts";
import { dayOfTime } from "../../../shared/protocol/day.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";

/** Enrols a new organisation as an operator does: on the data folder itself, whether a server runs on it, ran on it, or will. */
export async function enrolInFolder(dataFolder: string, practice = false): Promise<NewOrganisation> {
  const sodium = await loadSodium();
  const names = [{ language: "en", text: "Test Organisation" }];
  const description = { languages: ["en"], names, policy: [], practice, regions: [], rhythm: 7 };
  const organisation = await createOrganisation(sodium, description, dayOfTime(Date.now()));
  const config = { dataFolder, production: false, reserveBytes: 0 };
  const enrolled = await withInstance(config, (instance) => enrolOrganisation(instance, organisation.card), "create");
  if (!enrolled.ok) throw new Error(enrolled.code);
  return organisation;
}
