import { withAgreedUses } from "../../shared/casework/consent/agreed-uses.ts";
import { askPermit, type Permit, type PermitAnswer } from "../../shared/casework/consent/gate.ts";
import { routesAt } from "../../shared/casework/consent/routes-at.ts";
import { leftOutThings } from "../../shared/casework/consent/left-out-things.ts";
import type { WithheldFor } from "../../shared/casework/consent/seen-record.ts";
import { languagesFor } from "../../shared/casework/drafts/languages.ts";
import { WRITER } from "../../shared/casework/drafts/notes-for.ts";
import { writeDraft } from "../../shared/casework/drafts/write-draft.ts";
import type { CaseRecord } from "../../shared/casework/record/case-record.ts";
import { contradictsItself } from "../../shared/casework/record/urgency.ts";
import { EXCLUDED } from "../../shared/mechanisms/data/excluded.ts";
import { MECHANISMS } from "../../shared/mechanisms/dataset.ts";
import { mechanismIn, type Dataset } from "../../shared/mechanisms/dataset-update.ts";
import type { Excluded, Mechanism } from "../../shared/mechanisms/mechanism.ts";
import { route } from "../../shared/mechanisms/route.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import type { Arguments } from "../cli/arguments.ts";
import { CASE_FILE, readCaseFile } from "../cli/case-file.ts";
import { keyOfPerson, keyOfWithheld, type TracedCase } from "../cli/case-places.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { CommandError, UsageError } from "../cli/command-error.ts";
import { draftFormat } from "../cli/draft-formats.ts";
import { missingJson, missingText, rulesJson, rulesText } from "../cli/missing-consent.ts";
import { sentenceOf } from "../cli/sentences.ts";
import { datasetNamed, UPDATES } from "../cli/updates-input.ts";
import { wishesTold } from "../cli/wishes-told.ts";
import { refuseExisting, writeNewFile } from "../cli/write-file.ts";

/** Writes what a mechanism asks for, if everybody concerned has agreed to it; else names the consent that is missing, and ends with 3. */
export const draftSubmission: Command = {
  name: "draft",
  summary: "Write the submission to a mechanism, with exactly the consent that was given",
  operands: [],
  options: {
    case: CASE_FILE,
    mechanism: { value: "ID", occurs: "required", meaning: "the mechanism, as route names it" },
    format: { value: "docx|eml|txt|json", occurs: "required", meaning: "how it is written" },
    out: { value: "FILE", occurs: "required", meaning: "the submission" },
    language: {
      value: "en|fr|es",
      occurs: "optional",
      meaning: "language of our own words (if not given: the case's, else the mechanism's first)",
    },
    ...UPDATES,
    organisation: {
      value: "NAME",
      occurs: "optional",
      meaning: "the organisation that writes (marked as missing if not given)",
    },
    contact: {
      value: "TEXT",
      occurs: "optional",
      meaning: "how the mechanism can reach it (marked as missing if not given)",
    },
    "confirmed-address": {
      value: "ADDRESS",
      occurs: "optional",
      meaning: "for eml: where it goes, as somebody has just read it on the mechanism's own page",
    },
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const format = draftFormat(args.text("format"));
  const address = args.optional("confirmed-address");
  if (address !== null && args.text("format") !== "eml")
    throw new UsageError("--confirmed-address is for --format eml.");
  const mechanism = mechanismNamed(args.text("mechanism"), await datasetNamed(args, world));
  const named = args.optional("language");
  if (named !== null) languageFor(mechanism, named);
  const out = args.text("out");
  await refuseExisting(out);
  const { facts, json, work } = await readCaseFile(args.text("case"), world);
  const language = languageFor(mechanism, named, work.record.language);
  const traced = { json, record: work.record };
  const today = dayOfTime(world.now());
  const routeAt = routesAt(work, today, facts)(mechanism);
  const organisation = args.optional("organisation") ?? "";
  const contact = args.optional("contact");
  const notes = contact === null ? [] : [{ mechanism: mechanism.id, language, section: WRITER, text: contact }];
  const now = { work, withdrawals: [] };
  const request = { ...now, mechanism, routeAt, purpose: "send", organisation, notes, today } as const;
  const asked = askPermit(withAgreedUses(request));
  if (!asked.ok) {
    if (asked.missing.length === 0 && asked.told === undefined)
      throw new CommandError(asked.code, asked.reason === "" ? goesWith(mechanism) : asked.reason);
    return refusal(mechanism, asked, traced);
  }
  const written = writeDraft(asked.permit, { language });
  await writeNewFile(out, await format(written, address === null ? [] : [address], now));
  const incomplete = written.draft.sections.flatMap(({ fields }) =>
    fields.filter(({ missing }) => missing === "required" || missing === "consent"),
  );
  if (incomplete.length > 0) world.talk(`Still missing: ${incomplete.map(({ id }) => keyOfField(id)).join("; ")}.`);
  if (contradictsItself(work.record.danger))
    world.talk(
      "In contradiction: urgency, imminence and current_danger_level. The draft does not say that the case is urgent.",
    );
  for (const told of wishesTold(asked.permit, work.record)) world.talk(told);
  const doubt = route(facts).find((each) => each.mechanism === mechanism.id)?.doubt ?? null;
  if (doubt !== null) world.talk(`In doubt: ${doubt}`);
  return {
    json: {
      mechanism: mechanism.id,
      doubt,
      language,
      level: asked.permit.level,
      uses: asked.permit.uses,
      withheld: asked.permit.withheld.map((each) => ({
        ...{ place: each.place, key: keyOfWithheld(traced, each), holds: each.holds, person: each.person },
        of: each.person === null ? null : keyOfPerson(traced, each.person),
      })),
      missing: incomplete.map(({ id }) => id),
      file: out,
    },
    text: `Written: ${out}. ${permitText(asked.permit, traced)}`,
    verified: true,
  };
}

function mechanismNamed(id: string, dataset: Dataset): Mechanism {
  const mechanism = mechanismIn(dataset, id);
  if (mechanism !== null) return mechanism;
  const withdrawn = dataset.withdrawn.find((each) => each.id === id);
  if (withdrawn !== undefined) throw new CommandError("mechanism.withdrawn", `${id}: ${withdrawn.why}`);
  const excluded = EXCLUDED.find((each) => each.id === id);
  if (excluded !== undefined) throw new CommandError("mechanism.excluded", excludedText(excluded));
  const members = MECHANISMS.filter(({ routing }) => routing.by === "group" && routing.rule === id);
  if (members.length === 0) throw new CommandError("mechanism.unknown", id);
  throw new CommandError("mechanism.group", members.map((each) => each.id).join(", "));
}

function excludedText({ id, instead, why }: Excluded): string {
  return `${id}: ${why.text}${instead === null ? "" : ` Instead: ${instead}`}`;
}

/** The mechanism, and those with whose submissions it gets what it gets. */
function goesWith({ id, routing }: Mechanism): string {
  return routing.by === "beside" ? `${id}; goes with ${routing.mechanisms.join(", ")}` : id;
}

/** The language that is named, else the case's, else the mechanism's first. @throws UsageError for one that it does not take */
function languageFor(
  mechanism: Mechanism,
  named: string | null,
  preferred: CaseRecord["language"] = null,
): ReturnType<typeof languagesFor>[number] {
  const offered = languagesFor(mechanism, preferred);
  const [first] = offered;
  const language = named === null ? first : offered.find((each) => each === named);
  if (language === undefined) throw new UsageError(`${mechanism.id} can be written to in ${offered.join(", ")}.`);
  return language;
}

const CONTACT = "--contact";

/** What the organisation that writes says of itself stands in no case file. */
const BY_OPTION: ReadonlyMap<string, string> = new Map([
  ["writer_name", "--organisation"],
  ["writer_contact", CONTACT],
]);

/** The keys of a case file, or the option, that answer a field of a draft. */
function keyOfField(id: string): string {
  return BY_OPTION.get(id) ?? id.replaceAll("+", " + ");
}

function permitText({ level, uses, withheld }: Permit<"send">, traced: TracedCase): string {
  const kept = leftOutThings(withheld).map(({ reasons }) => {
    const keys = new Set(reasons.map((each) => keyOfWithheld(traced, each)));
    const because = reasons.map(({ holds, person }) =>
      WITHHELD[holds](person === null ? "somebody" : keyOfPerson(traced, person)),
    );
    return `\n  Left out: ${[...keys].join(" + ")} (${[...new Set(because)].join("; ")})`;
  });
  return `Consent: ${level}, for ${uses.join(", ")}.${kept.join("")}`;
}

/** Why something is left out, because of whom. */
const WITHHELD: { readonly [H in WithheldFor]: (person: string) => string } = {
  name: (person) => `it names ${person}, who may not be named here`,
  long_name: (person) => `it could name ${person}, whose name is too long to be looked for: shorten it`,
  contact: (person) => `it tells how to reach ${person}`,
  person: (person) => `${person} has not agreed to appear`,
  detail: (person) => `it could tell who ${person} is, who is not named here`,
  evidence: () => "nobody has agreed that it is passed on",
};

/** Why nothing was written, and what is missing: of a contact that tells of somebody, of whom, whether or not their agreement would do. */
function refusal(
  { id }: Mechanism,
  { code, missing, told = [] }: PermitAnswer<"send"> & { readonly ok: false },
  traced: TracedCase,
): Answer {
  const people = told.map((person) => ({ person, key: keyOfPerson(traced, person) }));
  const lines = [
    ...people.map(({ key, person }) =>
      toldText(
        key,
        missing.some((each) => each.person === person),
      ),
    ),
    ...missing.map((each) => missingText(each, traced)),
    ...rulesText(missing),
  ];
  return {
    json: {
      ...{ code, mechanism: id, missing: missing.map((each) => missingJson(each, traced)), rules: rulesJson(missing) },
      ...(people.length === 0 ? {} : { option: CONTACT, told: people }),
    },
    text: [sentenceOf(code), ...lines.map((line) => `  ${line}`)].join("\n"),
    verified: false,
  };
}

function toldText(key: string, wouldDo: boolean): string {
  const way = wouldDo ? "what they agree to goes under consent_of_others" : "no agreement would do here";
  return `${CONTACT} tells of ${key}: ${way}`;
}
