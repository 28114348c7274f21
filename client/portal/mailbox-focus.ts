import type { MailboxView } from "../workers/portal-calls.ts";
import type { PortalState } from "./portal-state.ts";

type Shown = Pick<Extract<PortalState, { page: "mailbox" }>, "isBusy" | "mailbox" | "note" | "read">;

/** The heading of a message. */
export function messageId(sequence: number): string {
  return `message-${String(sequence + 1)}`;
}

/** What stands in the place of the button by which a message was called read. */
export function readId(sequence: number): string {
  return `read-${String(sequence + 1)}`;
}

/**
 * What gets the focus after something was pressed among the messages, as a selector: buttons there remove themselves, or cannot be
 * pressed while something is looked for. Null for nothing.
 *
 * @param pressed - the id of what had the focus when the mailbox became busy; empty for nothing
 */
export function focusInMailbox(before: Shown, after: Shown, pressed: string): string | null {
  const read = after.read.find((sequence) => !before.read.includes(sequence));
  if (read !== undefined) return `#${readId(read)}`;
  if (!before.isBusy || after.isBusy) return null;
  const deleted = deletedSince(before.mailbox, after.mailbox);
  if (after.note === "erased") return deleted === undefined ? "h1" : `#${messageId(deleted)}`;
  return pressed === "" ? null : `#${pressed}`;
}

function deletedSince(before: MailboxView, after: MailboxView): number | undefined {
  const earlier = deletedIn(before);
  return deletedIn(after).find((sequence) => !earlier.includes(sequence));
}

function deletedIn({ messages }: MailboxView): readonly number[] {
  return messages.filter(({ state }) => state === "deleted").map(({ sequence }) => sequence);
}
