import type { Day } from "../../shared/protocol/day.ts";
import type { Question } from "../elements/confirm-dialog.ts";
import { formatDay } from "../i18n/format-day.ts";
import { localize } from "../i18n/localize.ts";
import type { CaseSummary, OutgoingView } from "../workers/console-views.ts";

/** Asks whether this computer's date is right, though the newest thing in the vault is of another one. */
export function dateQuestion(today: Day, lastSeen: Day): Question {
  return {
    cancel: localize("date-wrong"),
    confirm: localize("date-right"),
    danger: true,
    heading: localize("date-title", { day: formatDay(today) }),
    text: localize("date-text", { last: formatDay(lastSeen) }),
  };
}

/** Asks before a bundle of a server is taken in of which the vault has nothing, though it has letters of others. */
export function newInstanceQuestion(): Question {
  return {
    cancel: localize("instance-refuse"),
    confirm: localize("instance-take"),
    danger: true,
    heading: localize("instance-title"),
    text: localize("instance-text"),
  };
}

/** Asks before changes that no file holds are lost. */
export function closeQuestion(): Question {
  return {
    confirm: localize("close-confirm"),
    danger: true,
    heading: localize("close-title"),
    text: localize("close-text"),
  };
}

/** Asks before a vault is closed whose file nobody has looked for. */
export function closeUncheckedQuestion(): Question {
  return {
    confirm: localize("close-unchecked-confirm"),
    danger: true,
    heading: localize("close-unchecked-title"),
    text: localize("close-unchecked-text"),
  };
}

/** Asks before a reply that is being written is lost. */
export function leaveReplyQuestion(): Question {
  return {
    confirm: localize("leave-reply-confirm"),
    danger: true,
    heading: localize("leave-reply-title"),
    text: localize("leave-reply-text"),
  };
}

/** Asks before facts that were typed and not kept are given up. */
export function discardQuestion(): Question {
  return {
    confirm: localize("discard-confirm"),
    danger: true,
    heading: localize("discard-title"),
    text: localize("discard-text"),
  };
}

/** Asks before a bundle orders deletion, and of what, while nobody has checked that the saved vault has arrived. */
export function exportQuestion({ receiptFiles, receipts }: Pick<OutgoingView, "receiptFiles" | "receipts">): Question {
  return {
    confirm: localize("export-confirm"),
    heading: localize("export-title"),
    text: localize("export-text", { files: receiptFiles, receipts }),
  };
}

/** Asks before a key leaves the vault without a passphrase. */
export function deskKeyQuestion(): Question {
  return {
    confirm: localize("desk-key-confirm"),
    heading: localize("desk-key-title"),
    text: localize("organisation-desk-key-danger"),
  };
}

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
