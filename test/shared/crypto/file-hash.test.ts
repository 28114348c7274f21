import { expect, it } from "vitest";
import { concatBytes } from "../../../shared/bytes/index.ts";
import { FileHasher } from "../../../shared/crypto/file-hash.ts";
import { sha256, sha256Hex } from "../../../shared/crypto/hash.ts";
import { SEGMENT_PLAINTEXT_BYTES } from "../../../shared/protocol/limits.ts";

it("hashes alike whether the reader waits for each piece or goes on", async () => {
  const [first, last] = [new Uint8Array(SEGMENT_PLAINTEXT_BYTES).fill(1), new Uint8Array(3).fill(2)];
  const patient = new FileHasher();
  const hasty = new FileHasher();
  for (const piece of [first, last]) {
    patient.add(piece);
    await patient.keepUp();
    hasty.add(piece);
  }
  const expected = await sha256Hex(concatBytes(await sha256(first), await sha256(last)));
  expect([await patient.finish(), await hasty.finish()]).toEqual([expected, expected]);
});
