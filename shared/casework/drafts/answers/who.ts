import { ofCase, ofEach, chosenLines, commaLine, listedLines, typedLines } from "../answer.ts";
import type { Answer, Answers, Item, Line } from "../answer.ts";
import { REPORTER_ROLES } from "../../record/vocabulary.ts";
import { asksFor, called, fixed, peopleWith, typed, type Submission } from "../submission.ts";
import type { Person } from "../../record/case-record.ts";
import type { Piece } from "../draft.ts";
import type { Texts } from "../texts/texts.ts";

// Whom a case is about, who submits it, and who else is in danger.

const victims = (submission: Submission): readonly Person[] => peopleWith(submission, "victim");
const reporters = (submission: Submission): readonly Person[] => peopleWith(submission, "reporter");

const organisations = (submission: Submission): readonly Person[] =>
  peopleWith(submission, "organisation").filter(({ kind }) => kind === "organisation");

/** Who signs for an organisation. */
const representatives = (submission: Submission): readonly Person[] =>
  peopleWith(submission, "organisation").filter(
    ({ kind, roles }) => kind === "person" && roles.includes("legal_representative"),
  );

function rolesOf({ roles }: Person, { choices }: Texts): readonly string[] {
  return REPORTER_ROLES.map((each) => (each === "ngo" ? "organisation" : each))
    .filter((role) => roles.includes(role))
    .map((role) => choices.role[role]);
}

// Whoever is left out by name is not missing: the addressee is told that it is a pseudonym.
function nameLine(submission: Submission, { name, pseudonym }: Person): Line {
  return name === ""
    ? [typed(pseudonym), fixed(submission, submission.texts.phrases.pseudonymOnly(""))]
    : [typed(name)];
}

/** What people are called. A name that nobody knows is missing, and is told of by pseudonym beside others. */
function ofNames(section: Answer["section"], people: (submission: Submission) => readonly Person[]): Answer {
  return {
    section,
    items: (submission) => {
      const all = people(submission);
      const isNameless = ({ id }: Person): boolean => submission.permit.nameless.includes(id);
      const others = all.filter((person) => !isNameless(person));
      return [
        { about: [], lines: others.map((person) => nameLine(submission, person)) },
        ...all.filter(isNameless).map(({ pseudonym }): Item => ({ about: [typed(pseudonym)], lines: [] })),
      ];
    },
  };
}

// Where a pseudonym does as well, it stands by itself.
function victimsByName(submission: Submission): readonly Person[] {
  return victims(submission).filter(({ name }) => name !== "" || !asksFor(submission, "victim_pseudonym"));
}

function signedPieces(submission: Submission, { signed }: Person): readonly Piece[] {
  return signed ? [fixed(submission, submission.texts.phrases.signed)] : [];
}

function contactLines(submission: Submission, { contact }: Person): readonly Line[] {
  const { email, labelled, phone } = submission.texts.phrases;
  return [
    { label: email, value: contact.email },
    { label: phone, value: contact.phone },
  ].flatMap(({ label, value }) => (value === "" ? [] : [[fixed(submission, labelled(label, "")), typed(value)]]));
}

function endangeredLines(submission: Submission, role: "relative" | "colleague"): readonly Line[] {
  return peopleWith(submission, role)
    .filter(({ atRisk }) => atRisk)
    .map((person) => commaLine(submission, [[typed(called(person))], [typed(person.relationship)]]));
}

export const WHO: Answers = {
  victim_name: ofNames("victim", victimsByName),
  victim_pseudonym: ofCase("victim", (submission) =>
    victims(submission)
      .filter(({ name }) => name === "")
      .flatMap(({ pseudonym }) => typedLines(pseudonym)),
  ),
  victim_group: ofCase("victim", ({ record }) => typedLines(record.group)),
  victim_gender: ofEach("victim", victims, (_, { gender }) => typedLines(gender)),
  victim_attributes: ofEach("victim", victims, (submission, { attributes }) =>
    listedLines(
      submission,
      attributes.map((each) => submission.texts.choices.attribute[each]),
    ),
  ),
  victim_whereabouts_status: ofEach("victim", victims, (submission, { whereabouts }) =>
    chosenLines(submission, whereabouts && submission.texts.choices.whereabouts[whereabouts]),
  ),
  state_of_residence_now: ofEach("victim", victims, (submission, { residence }) =>
    chosenLines(submission, residence && (submission.texts.states[residence] ?? residence)),
  ),
  victim_consent_capacity: ofEach("consent", victims, (submission, { capacity }) =>
    chosenLines(submission, capacity && submission.texts.choices.capacity[capacity]),
  ),
  reporter_role: ofEach("reporter", reporters, (submission, person) =>
    listedLines(submission, rolesOf(person, submission.texts)),
  ),
  reporter_name: ofNames("reporter", reporters),
  reporter_contact: ofEach("reporter", reporters, contactLines),
  reporter_nationality: ofEach("reporter", reporters, (_, { nationality }) => typedLines(nationality)),
  reporter_occupation: ofEach("reporter", reporters, (_, { occupation }) => typedLines(occupation)),
  reporter_address: ofEach("reporter", reporters, (_, { address }) => typedLines(address)),
  reporter_signature: ofEach("reporter", reporters, (submission, person) => {
    const pieces = signedPieces(submission, person);
    return pieces.length === 0 ? [] : [pieces];
  }),
  relationship_to_victim: ofEach("reporter", reporters, (submission, { relationship, roles }) =>
    roles.includes("victim") ? chosenLines(submission, submission.texts.choices.role.victim) : typedLines(relationship),
  ),
  ngo_name: ofCase("reporter", (submission) => organisations(submission).map((each) => nameLine(submission, each))),
  ngo_address: ofEach("reporter", organisations, (_, { address }) => typedLines(address)),
  ngo_legal_representatives: ofCase("reporter", (submission) =>
    representatives(submission).map((each) =>
      commaLine(submission, [nameLine(submission, each), signedPieces(submission, each)]),
    ),
  ),
  safe_contact_channel: ofEach(
    "reporter",
    ({ record }) => reachable(record.people),
    (_, { contact }) => typedLines(contact.safe),
  ),
  family_members_at_risk: ofCase("danger", (submission) => endangeredLines(submission, "relative")),
  colleagues_at_risk: ofCase("danger", (submission) => endangeredLines(submission, "colleague")),
};

function reachable(people: readonly Person[]): readonly Person[] {
  return people.filter(
    ({ contact, roles }) => contact.safe !== "" && (roles.includes("victim") || roles.includes("reporter")),
  );
}
