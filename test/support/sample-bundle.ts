import type { BundleOnDisk } from "../../shared/casework/import-bundle.ts";
import { canonicalBytes, type Json } from "../../shared/protocol/canonical-json.ts";
import { memberName, MANIFEST_NAME } from "../../shared/protocol/bundle.ts";
import { readCollectedBundle } from "../../shared/protocol/collected-bundle.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import { encodeTar } from "../../shared/protocol/tar.ts";
import { concatBytes, type Bytes } from "../../shared/bytes/index.ts";
import { sourceOf } from "../vectors/make/containers.ts";
import { TODAY, type SampleCase } from "./sample-case.ts";
import { valueOf } from "./sample-letters.ts";

/** A submission as an instance would bundle it. */
export interface BundlePart {
  readonly id: SubmissionId;
  readonly letter: Bytes;
  readonly segments?: readonly Bytes[];
}

/** The bytes of a collected bundle (PROTOCOL.md §8.2), with parts in any order. */
export function collectedArchive(
  { scope }: Pick<SampleCase, "scope">,
  parts: readonly BundlePart[],
  day: Day = TODAY,
): Bytes {
  const sorted = [...parts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const manifest: Json = {
    created: day,
    instance: scope.instance,
    kind: "collected",
    organisation: scope.organisation,
    submissions: sorted.map(({ id, segments = [] }) => ({ day, id, segments: segments.length })),
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
  sample: Pick<SampleCase, "scope">,
  parts: readonly BundlePart[],
  day: Day = TODAY,
): Promise<BundleOnDisk> {
  const source = sourceOf(collectedArchive(sample, parts, day));
  return { bundle: valueOf(await readCollectedBundle(source)), source };
}
