import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import * as packaged from "cctv-age";
import type { Bytes } from "../../shared/bytes/index.ts";

/** What the authors of a vector say has to happen to its file. */
export type CctvExpectation =
  "success" | "header failure" | "HMAC failure" | "no match" | "payload failure" | "armor failure";

/** One vector of C2SP/CCTV `age/testdata`. */
export interface CctvVector {
  readonly name: string;
  readonly expect: CctvExpectation;
  readonly file: Bytes;
  /** SHA-256, in hex, of all plaintext that a streaming reader gives out, even of a file that fails later. */
  readonly payload: string | null;
  /** In hex. */
  readonly fileKey: string | null;
  readonly identities: readonly string[];
  readonly passphrases: readonly string[];
}

const EXPECTATIONS: readonly CctvExpectation[] = [
  "success",
  "header failure",
  "HMAC failure",
  "no match",
  "payload failure",
  "armor failure",
];

/** All vectors of the package, in the order of their names. */
export function cctvVectors(): readonly CctvVector[] {
  return Object.entries<Uint8Array>({ ...packaged })
    .filter(([name]) => name !== "default")
    .map(([name, bytes]) => parseVector(name, Buffer.from(bytes)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** SHA-256 in hex, by Node's own implementation. */
export function sha256OfNode(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function parseVector(name: string, bytes: Buffer): CctvVector {
  const end = bytes.indexOf("\n\n");
  const lines = bytes.subarray(0, end).toString("utf8").split("\n");
  const all = (key: string): string[] =>
    lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2));
  const body = bytes.subarray(end + 2);
  const expect = EXPECTATIONS.find((expectation) => expectation === all("expect")[0]);
  if (expect === undefined) throw new Error(`${name} expects something that this reader does not know`);
  return {
    name,
    expect,
    file: new Uint8Array(all("compressed")[0] === "zlib" ? inflateSync(body) : body),
    payload: all("payload")[0] ?? null,
    fileKey: all("file key")[0] ?? null,
    identities: all("identity"),
    passphrases: all("passphrase"),
  };
}
