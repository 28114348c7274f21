import type { Ask } from "../mechanism.ts";
import { COMMON_ASKS } from "./common-asks.ts";
import { asks, welcomes } from "./sourced.ts";

// What bodies of the United Nations ask for, said once. A record adds what it alone asks for; no field is asked for twice.

/** What every body of the United Nations that takes a submission asks for. */
export const UN_ASKS: readonly Ask[] = [
  ...COMMON_ASKS,
  asks(
    ["cooperation_description"],
    "How what happened follows from the person's contact with the United Nations.",
    "S002 §2.4",
    "S002 §2.5.1",
  ),
];

/** For bodies that nobody said insist on the name, and that can do little for somebody they cannot name. */
export const NAME_OR_PSEUDONYM: Ask = asks(
  ["victim_name", "victim_pseudonym"],
  "Whom it is about: by name if the person agrees to that, else by a pseudonym that stays the same in every letter.",
  "inference",
);

/** For bodies that ask who it is. */
export const VICTIM_NAME: Ask = asks(["victim_name"], "The name of each person it happened to.", "S002 §2.4");

export const ALLEGED_PERPETRATORS: Ask = asks(
  ["alleged_perpetrators"],
  "Who is thought to have done it: names, units or posts, and what ties them to the State.",
  "S002 §2.4",
  "S002 §2.5.1",
);

export const EVIDENCE: readonly Ask[] = [
  asks(["cooperation_evidence"], "What shows that the person cooperated, or tried to.", "S002 §2.4"),
  asks(["evidence_list"], "What proves the acts, and which of it may be passed on.", "S002 §2.4", "S002 §2.5.1"),
];

/** Which of the groups that the Council's resolution 12/2 protects the person belongs to [X35]. */
export const CATEGORY_12_2: Ask = asks(
  ["eligibility_category_12_2"],
  "Why the person counts as protected: cooperated or tried to, used a procedure, complained, helped others with that, or is a relative. The United Nations decide in cases of doubt.",
  "S001 §3",
);

/** What a letter about reprisals is hardly understood without, where no page says that it is asked for. */
export const ACT_AND_PROOF: readonly Ask[] = [
  welcomes(["alleged_perpetrators"], "Who is thought to be behind it, as far as that is known.", "inference"),
  welcomes(["evidence_list"], "What proves it, as far as it may be shown.", "inference"),
];
