import type { Family, Sourced } from "./mechanism.ts";

/** Which territories a State answers for, as ISO 3166-1 alpha-2 codes with a space between. */
const TERRITORIES_OF: Readonly<Record<string, string>> = {
  AU: "CC CX HM NF",
  CN: "HK MO",
  DK: "FO GL",
  FI: "AX",
  FR: "BL GF GP MF MQ NC PF PM RE TF WF YT",
  GB: "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG",
  NL: "AW BQ CW SX",
  NO: "BV SJ",
  NZ: "TK",
  US: "AS GU MP PR UM VI",
};

function codes(list: string): readonly string[] {
  return list.split(" ");
}

/**
 * The State that answers for a territory before regional bodies. Not here, because nobody answers for them in that way: Taiwan, which the
 * United Nations and the standard count to China but whose authorities answer to nobody else; Palestine, an observer State of the United
 * Nations that has joined its treaties itself; Western Sahara, a member of the African Union by itself; Kosovo; the Cook Islands and Niue,
 * which govern themselves; Antarctica.
 */
export const TERRITORIES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TERRITORIES_OF).flatMap(([state, list]) => codes(list).map((code) => [code, state])),
);

/** What is doubtful about where a State belongs, and for which bodies that matters. */
export interface StateDoubt extends Sourced {
  readonly about: readonly Family[];
}

const UNITED_NATIONS: readonly Family[] = ["un-treaty-body", "un-charter", "un-official"];
const REGIONS: readonly Family[] = ["regional-americas", "regional-africa", "regional-europe"];

function doubt(about: Family | readonly Family[], text: string, ...basis: readonly string[]): StateDoubt {
  return { about: typeof about === "string" ? [about] : about, text, basis };
}

/** Parties to none of the treaties of the United Nations, so that no committee can be turned to. */
export const WITHOUT_UN_TREATIES: readonly string[] = ["TW"];

const DECLARED = doubt(
  "regional-europe",
  "Treaties of the Council of Europe hold in this territory only where its State has declared that they do. Look it up before turning to the Court.",
  "inference",
);

/** What is doubtful about where a State belongs. */
export const STATE_DOUBTS: Readonly<Record<string, StateDoubt>> = {
  ...Object.fromEntries(
    [...codes("AW BQ CW SX FO GL"), ...codes(TERRITORIES_OF["GB"] ?? "")].map((code) => [code, DECLARED]),
  ),
  CU: doubt(
    "regional-americas",
    "Kept out of the OAS from 1962; the decision was lifted in 2009, but it has not taken its seat again. The Commission has gone on looking at cases. Do not expect the State to answer.",
    "inference",
  ),
  EH: doubt(
    "regional-africa",
    "Whose territory it is, is disputed. The Sahrawi Republic is a member of the African Union; Morocco, which holds most of the land, is not bound by the African Charter.",
    "inference",
  ),
  MA: doubt(
    "regional-africa",
    "In the African Union since 2017, but not known to be a party to the African Charter: check before a complaint is sent to the Commission.",
    "inference",
  ),
  NI: doubt(
    "regional-americas",
    "Gave notice in November 2021 and left the OAS in November 2023. The Commission holds that it can still look at cases. Check what it accepts now.",
    "inference",
  ),
  PS: doubt(
    REGIONS,
    "An observer State at the United Nations and bound by most of its treaties. Belongs to none of these regions.",
    "inference",
  ),
  RU: doubt(
    "regional-europe",
    "Out of the Council of Europe since 16 March 2022. The Court can deal only with what happened until 16 September 2022.",
    "E34",
  ),
  TW: doubt(
    UNITED_NATIONS,
    "Not a party to the treaties of the United Nations, so its committees cannot be turned to. Other bodies of the United Nations list it under China: ask the person before a State is named.",
    "inference",
  ),
  VE: doubt(
    "regional-americas",
    "Gave notice in 2017 and holds that it left the OAS in 2019, which was disputed. The Commission has gone on looking at cases. Do not expect the State to answer.",
    "inference",
  ),
  XK: doubt(
    "regional-europe",
    "In neither the Council of Europe nor the OSCE, though both work there, and the Court cannot deal with what its authorities do. It is listed with the region of the OSCE.",
    "inference",
  ),
};
