import { encodeUtf8 } from "../../shared/bytes/index.ts";
import type { OrganisationDescription } from "../../shared/casework/organisation.ts";
import { isPlainText, isSingleLine } from "../../shared/protocol/field.ts";
import { RHYTHM_LONGEST_DAYS } from "../../shared/protocol/limits.ts";
import type { FieldError } from "../elements/error-summary.ts";
import { localize } from "../i18n/localize.ts";

/** One language that an organisation reads, and what it says of itself in it. */
export interface LanguageDraft {
  readonly language: string;
  readonly name: string;
  readonly policy: string;
}

/** What the form holds. */
export interface OrganisationDraft {
  readonly languages: readonly LanguageDraft[];
  /** Codes, as typed. */
  readonly regions: string;
  /** Days, as typed. */
  readonly rhythm: string;
}

/** Ids of the form's fields, for errors that lead to them. */
export const draftField = {
  language: (index: number): string => `language-${String(index)}`,
  name: (index: number): string => `name-${String(index)}`,
  policy: (index: number): string => `policy-${String(index)}`,
  regions: "regions",
  rhythm: "rhythm",
} as const;

// PROTOCOL.md §3.2.
const NAME_LONGEST_BYTES = 200;
const POLICY_LONGEST_BYTES = 4000;
const REGIONS_MOST = 64;
const REGION = /^[A-Z0-9-]{2,16}$/;

/** The codes in what was typed. */
export function splitRegions(typed: string): readonly string[] {
  return [...new Set(typed.toUpperCase().split(/[\s,;،]+/u))].filter((code) => code !== "");
}

/** The days in what was typed, or null when it is no rhythm (PROTOCOL.md §3.2). */
export function readRhythm(typed: string): number | null {
  const days = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0;
  return days >= 1 && days <= RHYTHM_LONGEST_DAYS ? days : null;
}

/** All that is wrong with a draft (PROTOCOL.md §3.2), or what it describes. */
export function readDraft(
  draft: OrganisationDraft,
): { readonly errors: readonly FieldError[] } | { readonly description: OrganisationDescription } {
  const rhythm = readRhythm(draft.rhythm);
  const errors = [
    ...draft.languages.flatMap((each, index) => languageErrors(draft, each, index)),
    ...regionErrors(draft),
    ...(rhythm === null ? [{ field: draftField.rhythm, text: localize("describe-rhythm-wrong") }] : []),
  ];
  if (rhythm === null || errors.length > 0) return { errors };
  const told = (key: "name" | "policy"): OrganisationDescription["names"] =>
    draft.languages
      .map((each) => ({ language: each.language, text: each[key].trim() }))
      .filter(({ text }) => text !== "");
  return {
    description: {
      languages: draft.languages.map(({ language }) => language),
      names: told("name"),
      policy: told("policy"),
      practice: false,
      regions: splitRegions(draft.regions),
      rhythm,
    },
  };
}

function languageErrors(draft: OrganisationDraft, each: LanguageDraft, index: number): readonly FieldError[] {
  const errors: FieldError[] = [];
  const isRepeated = draft.languages.findIndex(({ language }) => language === each.language) < index;
  if (isRepeated) errors.push({ field: draftField.language(index), text: localize("describe-language-twice") });
  if (index === 0 && each.name.trim() === "") {
    errors.push({ field: draftField.name(index), text: localize("describe-name-missing") });
  }
  if (!isPlainText(each.name.trim(), 0, NAME_LONGEST_BYTES) || !isSingleLine(each.name.trim())) {
    errors.push({ field: draftField.name(index), text: localize("describe-name-long") });
  }
  if (!isPlainText(each.policy.trim(), 0, POLICY_LONGEST_BYTES)) {
    const over = encodeUtf8(each.policy.trim()).length - POLICY_LONGEST_BYTES;
    errors.push({
      field: draftField.policy(index),
      text: localize("describe-policy-long", { over: Math.max(over, 1) }),
    });
  }
  return errors;
}

function regionErrors({ regions }: OrganisationDraft): readonly FieldError[] {
  const codes = splitRegions(regions);
  const isWrong = codes.length > REGIONS_MOST || codes.some((code) => !REGION.test(code));
  return isWrong ? [{ field: draftField.regions, text: localize("describe-regions-wrong") }] : [];
}
