/** What holds for all keys of a case file, as Markdown. */
export const CASE_RULES: readonly string[] = [
  "**Names** have at most 256 letters and 32 words (`case.name_too_long`), because all of them are looked for in every text; not so those of `alleged_perpetrators`, whom words may describe.",
  '**Parts** of one value have a bar with spaces between them; those at the end may be left out: `"the Commission | 2024-03"`.',
  "**When**: `2024`, `2024-03`, `2024-03-02`, a span such as `2024-03/2024-05`, a season (`spring 2024`), which drafts name in their own language, or other words, which are kept as they are. A day is `2024-03-02`.",
  "**`none known`** says that somebody was asked and there is none; it stands alone. Without it the same key counts as not asked, and drafts count it as missing.",
  "**Several victims**: `victim_gender`, `victim_whereabouts_status`, `victim_consent_capacity`, `victim_pseudonym`, `state_of_residence_now` and `safe_contact_channel` speak of the first `victim_name`, or, as a list, of each in that order; of those whom the list does not reach, nothing is known.",
  "**Facts** (the first keys, from `body` to `residence`) are what routing reads. Most follow from fields as well; where both are given they have to agree (`case.conflict`).",
  [
    "**Consent**: `consent` alone is the agreement of every victim to the uses that its level implies; the report of the Secretary-General (`sg_report`) and each organisation (`ngo:ID`) are never implied. With `consent_per_use` they agreed to what it names and to nothing else, whatever the level: it is the whole list.",
    "The level is the one that was agreed to, also where `consent_withdrawn` says since when that counts for nothing: `amparo draft` then names the agreement that is missing. Where somebody agreed again later, that key is left out.",
    "Somebody whom it did not happen to (a reporter, relative or lawyer) appears in a draft by agreement of their own only: `consent_of_others`, where uses that are listed are the whole list too. So does a victim who agreed to less: what is said there of one after the first `victim_name` stands in place of `consent`, and nothing goes further than the least of them.",
  ].join("\n  "),
];

/** The same without any mark-up. */
export function plainRules(): string {
  return CASE_RULES.map((rule) => rule.replaceAll(/\*\*|`/g, "")).join("\n");
}
