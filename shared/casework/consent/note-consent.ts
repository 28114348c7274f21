import type { CaseRecord, PersonId } from "../record/case-record.ts";
import type { DraftNote } from "../sending/sending.ts";
import type { Audience } from "./appearances.ts";
import type { Consent } from "./consent.ts";
import { LEVELS } from "./level.ts";
import { missingAt } from "./permit-decision.ts";
import type { MissingConsent, PermitRequest, Purpose } from "./permit-request.ts";
import { seenBy, type Seen } from "./redact.ts";
import { hiddenIn } from "./withholding.ts";
import { hiddenInSection } from "./writing-organisation.ts";

/** Whom a note tells of who may not be read of in its section, once each. */
export function toldIn(
  { section, text }: DraftNote,
  writer: string,
  record: CaseRecord,
  seen: Seen,
): readonly PersonId[] {
  const hidden = hiddenInSection(writer, record, seen)(section);
  return hidden.filter((each) => hiddenIn(text, [each]).length > 0).map(({ person }) => person);
}

/**
 * What those whom notes tell of would have to agree to before they may: the lowest level for each at which they appear so that it is no
 * secret. Nothing for somebody whom no agreement would help: they wish to stay unnamed, or nobody asks for what is told. A level is looked
 * at once for all of them, because a case is read from its beginning to its end for it.
 *
 * @param writer - the name at the head, also where it is in the case for something else
 */
export function missingForNotes(
  told: readonly PersonId[],
  { notes = [], ...request }: PermitRequest<Purpose>,
  writer: string,
  audience: Audience,
): readonly MissingConsent[] {
  const { mechanism, uses } = audience;
  const { record } = request.work;
  const mechanisms = mechanism === null ? null : [mechanism.id];
  const wanted = new Map<PersonId, Consent["level"]>();
  for (const level of LEVELS.filter((each) => each !== "none")) {
    const left = told.filter((person) => !wanted.has(person));
    if (left.length === 0) break;
    const agreed = left.map((person): Consent => ({
      ...SUPPOSED,
      person,
      level,
      uses,
      mechanisms,
      day: request.today,
    }));
    const seen = seenBy(record, { ...audience, consents: [...audience.consents, ...agreed] });
    const stillTold = new Set(notes.flatMap((note) => toldIn(note, writer, record, seen)));
    for (const person of left.filter((each) => !stillTold.has(each))) wanted.set(person, level);
  }
  return told.flatMap((person) => {
    const level = wanted.get(person);
    return level === undefined ? [] : missingAt({ ...request, uses }, person, level);
  });
}

/** An agreement that nobody has given: to find out what one would change. */
const SUPPOSED = {
  ...({ id: "", givenBy: "victim", giver: "", way: "not_said", submission: null } as const),
  ...{ risks: [], understood: true, withdrawn: null },
};
