import { encodeHex, parseBase64, type Bytes } from "../../shared/bytes/index.ts";
import { sha256Hex } from "../../shared/crypto/hash.ts";
import type { Sha256Hex } from "../../shared/protocol/id.ts";
import { refuse } from "./problem.ts";

/** A request with a sealed body. */
interface SealedRequest {
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  readonly body: Bytes;
}

/** SHA-256 of a sealed body, which has to be the one in `Content-Digest` (RFC 9530 §2; PROTOCOL.md §7.1). */
export async function checkedDigest({ headers, body }: SealedRequest): Promise<Sha256Hex> {
  const header = headers["content-digest"];
  const text = typeof header === "string" ? /^sha-256=:([A-Za-z0-9+/]{43}=):$/.exec(header)?.[1] : undefined;
  const named = parseBase64(text ?? "");
  const actual = await sha256Hex(body);
  if (!named.ok || encodeHex(named.value) !== actual) refuse("request.digest");
  return actual;
}
