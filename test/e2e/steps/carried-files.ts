import { createHash } from "node:crypto";
import { createReadStream, openAsBlob } from "node:fs";
import { blobSource } from "../../../client/files/blob-source.ts";
import { readCollectedBundle } from "../../../shared/protocol/collected-bundle.ts";
import { collectedManifestField } from "../../../shared/protocol/bundle.ts";
import { encodeDocument } from "../../../shared/protocol/field.ts";
import { TAR_BLOCK_BYTES } from "../../../shared/protocol/tar.ts";
import { valueOf } from "../../support/sample-letters.ts";

/** How many segments each submission of a collected bundle has. */
export async function segmentsIn(bundle: string): Promise<number[]> {
  const { manifest } = valueOf(await readCollectedBundle(blobSource(await openAsBlob(bundle))));
  return manifest.submissions.map(({ segments }) => segments);
}

/** A collected bundle but for the day of its making: two of the same submissions are equal, even on both sides of midnight. */
export async function contentsOf(bundle: string): Promise<{ readonly manifest: unknown; readonly rest: string }> {
  const { manifest } = valueOf(await readCollectedBundle(blobSource(await openAsBlob(bundle))));
  const manifestBytes = encodeDocument(collectedManifestField, manifest).length;
  const start = TAR_BLOCK_BYTES * (1 + Math.ceil(manifestBytes / TAR_BLOCK_BYTES));
  return { manifest: { ...manifest, created: null }, rest: await sha256Of(bundle, start) };
}

/** SHA-256 of a file of any size, in hex, from `start` on. */
export async function sha256Of(file: string, start = 0): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file, { start })) {
    if (chunk instanceof Uint8Array) hash.update(chunk);
  }
  return hash.digest("hex");
}
