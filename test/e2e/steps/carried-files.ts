import { createHash } from "node:crypto";
import { createReadStream, openAsBlob } from "node:fs";
import { blobSource } from "../../../client/files/blob-source.ts";
import { readCollectedBundle } from "../../../shared/protocol/collected-bundle.ts";
import { valueOf } from "../../support/sample-letters.ts";

/** How many segments each submission of a collected bundle has. */
export async function segmentsIn(bundle: string): Promise<number[]> {
  const { manifest } = valueOf(await readCollectedBundle(blobSource(await openAsBlob(bundle))));
  return manifest.submissions.map(({ segments }) => segments);
}

/** SHA-256 of a file of any size, in hex. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) {
    if (chunk instanceof Uint8Array) hash.update(chunk);
  }
  return hash.digest("hex");
}
