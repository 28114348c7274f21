import type { BundleOnDisk } from "../../shared/casework/import-bundle.ts";
import { canonicalBytes, type Json } from "../../shared/protocol/canonical-json.ts";
import { memberName, MANIFEST_NAME } from "../../shared/protocol/bundle.ts";
import { readCollectedBundle } from "../../shared/protocol/collected-bundle.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import { encodeTar } from "../../shared/protocol/tar.ts";
import { concatBytes, encodeBase64, type Bytes, memorySource } from "../../shared/bytes/index.ts";
import { filed } from "./filed.ts";
import { TODAY, type SampleCase } from "./sample-case.ts";
import { valueOf } from "./sample-letters.ts";

/** A submission as an instance would bundle it. */
export interface BundlePart {
  readonly id: SubmissionId;
  readonly letter: Bytes;
  /** Another signature than the one by which the instance says that it accepted this letter. */
  readonly receipt?: Bytes;
  readonly segments?: readonly Bytes[];
}

/** The bytes of a collected bundle (PROTOCOL.md §8.2), with parts in any order. */
export async function collectedArchive(
  sample: Pick<SampleCase, "instance" | "scope" | "sodium">,
  parts: readonly BundlePart[],
  day: Day = TODAY,
): Promise<Bytes> {
  const { instance, scope } = sample;
  const sorted = [...parts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const manifest: Json = {
    created: day,
    instance: scope.instance,
    key: encodeBase64(instance.key),
    kind: "collected",
    organisation: scope.organisation,
    submissions: await Promise.all(
      sorted.map(async ({ id, letter, receipt, segments = [] }) => ({
        day,
        id,
        receipt: encodeBase64(receipt ?? (await filed(sample, { day, id, letter }))),
        segments: segments.length,
      })),
    ),
    version: 1,
  };
  return encodeTar([
    { name: MANIFEST_NAME, content: canonicalBytes(manifest) },
    ...sorted.flatMap(({ id, letter, segments = [] }) => [
      { name: memberName.letter(id), content: letter },
      ...(segments.length === 0 ? [] : [{ name: memberName.segments(id), content: concatBytes(...segments) }]),
    ]),
  ]);
}

/** A collected bundle as a console holds it. */
export async function collectedBundle(
  sample: Pick<SampleCase, "instance" | "scope" | "sodium">,
  parts: readonly BundlePart[],
  day: Day = TODAY,
): Promise<BundleOnDisk> {
  const source = memorySource(await collectedArchive(sample, parts, day));
  return { bundle: valueOf(await readCollectedBundle(source)), source };
}
