import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { makeCodename } from "./codename.ts";
import { makeTar, makeVault } from "./containers.ts";
import { makeEnvelopes } from "./envelopes.ts";
import { makeIdentifiers } from "./identifiers.ts";
import { makeFollowupMac, makeLetter, makeReply } from "./letters.ts";
import { makePadding } from "./padding.ts";
import { makeSealedFile } from "./sealed-file.ts";
import { makeSegments } from "./segments.ts";

/** The folder of the vector files. */
export const VECTORS_FOLDER: string = join(import.meta.dirname, "..");

/** Every vector file by its name, made anew: the same bytes each time. */
export async function makeAllVectors(): Promise<ReadonlyMap<string, string>> {
  const documents = {
    codename: await makeCodename(),
    envelopes: await makeEnvelopes(),
    "followup-mac": await makeFollowupMac(),
    identifiers: await makeIdentifiers(),
    letter: await makeLetter(),
    padding: makePadding(),
    reply: await makeReply(),
    "sealed-file": await makeSealedFile(),
    segments: await makeSegments(),
    tar: makeTar(),
    vault: await makeVault(),
  };
  const texts = Object.entries(documents).map(
    async ([name, document]) => [`${name}.json`, await textOf(document)] as const,
  );
  return new Map(await Promise.all(texts));
}

async function textOf(document: object): Promise<string> {
  const options = await resolveConfig(VECTORS_FOLDER);
  return format(JSON.stringify(document), { ...options, parser: "json" });
}

if (import.meta.main) {
  for (const [name, text] of await makeAllVectors()) writeFileSync(join(VECTORS_FOLDER, name), text);
}
