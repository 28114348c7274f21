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
 * What somebody would have to agree to before notes may tell of them: the lowest level at which they appear so that it is no secret.
 * Empty where no agreement would do: they wish to stay unnamed, or nobody asks for what is told.
 *
 * @param writer - the name at the head, also where it is in the case for something else
 */
export function missingForNotes(
  person: PersonId,
  { notes = [], ...request }: PermitRequest<Purpose>,
  writer: string,
  audience: Audience,
): readonly MissingConsent[] {
  const { mechanism, uses } = audience;
  const { record } = request.work;
  const mayBeTold = (level: Consent["level"]): boolean => {
    const mechanisms = mechanism === null ? null : [mechanism.id];
    const agreed: Consent = { ...SUPPOSED, person, level, uses, mechanisms, day: request.today };
    const seen = seenBy(record, { ...audience, consents: [...audience.consents, agreed] });
    return !notes.some((note) => toldIn(note, writer, record, seen).includes(person));
  };
  const wanted = LEVELS.find((level) => level !== "none" && mayBeTold(level));
  return wanted === undefined ? [] : missingAt({ ...request, uses }, person, wanted);
}

/** An agreement that nobody has given: to find out what one would change. */
const SUPPOSED = {
  ...({ id: "", givenBy: "victim", giver: "", way: "not_said", submission: null } as const),
  ...{ risks: [], understood: true, withdrawn: null },
};
