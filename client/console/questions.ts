import type { Question } from "../elements/confirm-dialog.ts";
import { localize } from "../i18n/localize.ts";
import type { CaseSummary } from "../workers/console-views.ts";

/** Asks before files of evidence count as safe without having been saved here: whatever the person answers, it is their word. */
export function otherCopyQuestion(): Question {
  return {
    cancel: localize("other-copy-cancel"),
    confirm: localize("other-copy-confirm"),
    danger: true,
    heading: localize("other-copy-title"),
    text: localize("other-copy-text"),
  };
}

/** Asks before a case, or one letter of it, is removed, and says what is lost with it. */
export function removalQuestion(what: "case" | "letter"): Question {
  const isCase = what === "case";
  return {
    cancel: localize("remove-keep"),
    confirm: localize("remove-confirm"),
    danger: true,
    heading: isCase ? localize("remove-case-title") : localize("remove-letter-title"),
    text: isCase ? localize("remove-case-text") : localize("remove-letter-text"),
  };
}

/** Asks before many cases are removed: how many, and how much is lost with them. */
export function removeManyQuestion(cases: readonly CaseSummary[]): Question {
  const count = cases.length;
  const files = cases.reduce((sum, each) => sum + each.files, 0);
  const letters = cases.reduce((sum, each) => sum + each.letters, 0);
  return {
    cancel: localize("remove-many-keep"),
    confirm: localize("remove-many-confirm", { count }),
    danger: true,
    heading: localize("remove-many-title", { count }),
    text: localize("remove-many-text", { files, letters }),
  };
}
