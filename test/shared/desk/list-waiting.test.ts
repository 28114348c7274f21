import { describe, expect, it } from "vitest";
import { furtherPlace, listAllWaiting, listWaiting } from "../../../shared/api/desk-api.ts";
import { tokenField, waitingSubmissionsField, type WaitingSubmission } from "../../../shared/api/documents.ts";
import type { Transport } from "../../../shared/api/transport.ts";
import { ok } from "../../../shared/bytes/index.ts";
import { encodeDocument } from "../../../shared/protocol/field.ts";
import { submissionIdField } from "../../../shared/protocol/id.ts";
import { TODAY } from "../../support/sample-case.ts";
import { valueOf } from "../../support/sample-letters.ts";

// PROTOCOL.md §7.5: the oldest 5,000 after a place. A flood of more than a desk can hold hides nothing behind it.

const TOKEN = tokenField.read("0".repeat(64));

const numbered = (count: number): readonly WaitingSubmission[] =>
  Array.from({ length: count }, (_, id) => ({
    ...{ bytes: 70_000, day: TODAY, segments: 0 },
    id: submissionIdField.read(id.toString(16).padStart(32, "0")),
  }));

/** An instance where these wait. */
function instanceWith(waiting: readonly WaitingSubmission[]): { readonly send: Transport; readonly paths: string[] } {
  const paths: string[] = [];
  const send: Transport = ({ path }) => {
    paths.push(path);
    const after = /\/after\/[^/]+\/([0-9a-f]{32})$/u.exec(path)?.[1];
    const start = after === undefined ? 0 : Number.parseInt(after, 16) + 1;
    const submissions = waiting.slice(start, start + 5_000);
    return Promise.resolve(ok({ status: 200, body: encodeDocument(waitingSubmissionsField, { submissions }) }));
  };
  return { send, paths };
}

describe("listing what waits", () => {
  it("ends at 100,000, says where the rest begins, and goes on from there", async () => {
    const waiting = numbered(100_003);
    const { send, paths } = instanceWith(waiting);
    const first = valueOf(await listWaiting(send, TOKEN));
    expect(first).toHaveLength(100_000);
    expect(paths).toHaveLength(20);
    const place = furtherPlace(first);
    expect(place).toEqual(waiting[99_999]);
    const rest = valueOf(await listWaiting(send, TOKEN, place));
    expect(rest).toEqual(waiting.slice(100_000));
    expect(furtherPlace(rest)).toBeNull();
  });

  it("comes to all of them, a part after the other", async () => {
    const { send } = instanceWith(numbered(100_003));
    const parts: number[] = [];
    for await (const part of listAllWaiting((after) => listWaiting(send, TOKEN, after))) {
      parts.push(valueOf(part).length);
    }
    expect(parts).toEqual([100_000, 3]);
  });
});
