import { encodeUtf8 } from "../../shared/bytes/index.ts";
import type { OrganisationDescription } from "../../shared/casework/organisation.ts";
import { isPlainText, isSingleLine } from "../../shared/protocol/field.ts";
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
}

/** Ids of the form's fields, for errors that lead to them. */
export const draftField = {
  language: (index: number): string => `language-${String(index)}`,
  name: (index: number): string => `name-${String(index)}`,
  policy: (index: number): string => `policy-${String(index)}`,
  regions: "regions",
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

/** All that is wrong with a draft (PROTOCOL.md §3.2), or what it describes. */
export function readDraft(
  draft: OrganisationDraft,
): { readonly errors: readonly FieldError[] } | { readonly description: OrganisationDescription } {
  const errors = [
    ...draft.languages.flatMap((each, index) => languageErrors(draft, each, index)),
    ...regionErrors(draft),
  ];
  if (errors.length > 0) return { errors };
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
