import { WRITER } from "../drafts/notes-for.ts";
import type { CaseRecord, PersonId } from "../record/case-record.ts";
import { agreesToName, isApplicant, isKeptFromState, isOrganisationCalled, type Audience } from "./appearances.ts";
import type { Seen } from "./redact.ts";
import type { Withheld } from "./seen-record.ts";
import { hiddenIn, type Hidden } from "./withholding.ts";

/** Somebody who applies for somebody else, is named nowhere in the case, and stands in the name of the organisation that writes. */
export interface WritingApplicant {
  readonly person: PersonId;
  /**
   * Whether the letter says that it is they who write, with the wish: only where they have agreed to be named, nothing but the wish keeps
   * their name, and the organisation is theirs. The caseworker is told of all others.
   */
  readonly isSaid: boolean;
}

/**
 * The name of the organisation that writes, unless it gives away a person or a group that may not be read of. It is no secret that an
 * organisation writes because it is in the case as well.
 */
export function writerAsSeen(
  name: string,
  { people }: CaseRecord,
  { hidden }: Seen,
): { readonly name: string; readonly withheld: readonly Withheld[] } {
  const organisations = new Set(people.flatMap(({ id, kind }) => (kind === "organisation" ? [id] : [])));
  const found = hiddenIn(
    name,
    hidden.filter(({ person }) => !organisations.has(person)),
  );
  if (found.length === 0) return { name, withheld: [] };
  return { name: "", withheld: found.map((each) => ({ place: "organisation", ...each, fields: [] })) };
}

/** Applicants who wish that the State does not learn their name, and whom the name at the head can give away. */
export function writingApplicants(
  { people, wishes }: CaseRecord,
  audience: Audience,
  { appearances, hidden }: Seen,
): readonly WritingApplicant[] {
  const { mechanism, writer } = audience;
  if (wishes.applicantConfidential !== true) return [];
  const found = hiddenIn(writer, hidden).filter(({ holds }) => holds === "name");
  const alike = new Set(found.map(({ person }) => person));
  return people.flatMap((each) => {
    const isCalled = isOrganisationCalled(writer, each) && appearances.get(each.id) !== "named";
    if (!isApplicant(each) || !(isCalled || alike.has(each.id))) return [];
    const isSaid = isCalled && isKeptFromState(each, { wishes }, mechanism) && agreesToName(each, audience);
    return [{ person: each.id, isSaid }];
  });
}

/**
 * What may not be read in the note of a section. Where the organisation that writes is the one that applies, and appears in the case, how it
 * is reached may stand beside its name at the head, and nowhere else.
 */
export function hiddenInSection(
  writer: string,
  { people }: CaseRecord,
  { appearances, hidden }: Seen,
): (section: string) => readonly Hidden[] {
  const appearing = people.filter(({ id }) => appearances.get(id) !== "omitted");
  const writing = appearing.filter((each) => isApplicant(each) && isOrganisationCalled(writer, each));
  const besideName = hidden.filter(({ person }) => !writing.some(({ id }) => id === person));
  return (section) => (section === WRITER ? besideName : hidden);
}
