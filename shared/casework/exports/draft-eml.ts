import { encodeBase64, encodeUtf8, failure, ok, type Bytes, type Result } from "../../bytes/index.ts";
import type { CaseNow } from "../consent/gate.ts";
import type { WrittenDraft } from "../drafts/write-draft.ts";
import { draftText } from "./draft-text.ts";
import { leavingDraft } from "./leave.ts";

/** Whom a message is for. Only contacts that a person has confirmed for this mechanism. */
export interface Addressees {
  readonly to: readonly string[];
  readonly copy: readonly string[];
}

/** Characters of the longest address (RFC 5321 §4.5.3.1). */
const ADDRESS_LONGEST = 254;
/** Longest line of a body in base64 (RFC 2045 §6.8). */
const LINE_CHARACTERS = 76;
/** UTF-8 bytes of one encoded word, in whole groups of three: a line with such a word has at most 76 characters (RFC 2047 §2). */
const WORD_BYTES = 39;

/**
 * A draft as a mail message that waits to be sent (RFC 5322): plain text in UTF-8, no sender, no date, no program: whoever sends it
 * adds these. `X-Unsent` makes mail programs open it for writing. Without addressees there are none in it.
 */
export function draftEmlFile(
  written: WrittenDraft<"send">,
  addressees: Addressees,
  now: CaseNow,
): Result<Bytes, "contact.malformed"> {
  if (![...addressees.to, ...addressees.copy].every(isMailAddress)) return failure("contact.malformed");
  const draft = leavingDraft(written, now);
  const headers = [
    "X-Unsent: 1",
    ...addressLine("To", addressees.to),
    ...addressLine("Cc", addressees.copy),
    `Subject: ${encodedWords(draft.reference === "" ? draft.title : `${draft.title} (${draft.reference})`)}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
  ];
  const body = encodeBase64(encodeUtf8(draftText(draft).replaceAll("\n", "\r\n")));
  const lines = body.match(new RegExp(`.{1,${String(LINE_CHARACTERS)}}`, "g")) ?? [];
  return ok(encodeUtf8([...headers, "", ...lines, ""].join("\r\n")));
}

/** True for a plain address that can stand in a header as it is: ASCII, no name, no comment, nothing that ends a line. */
export function isMailAddress(text: string): boolean {
  if (text.length > ADDRESS_LONGEST) return false;
  return /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/.test(
    text,
  );
}

function addressLine(name: "To" | "Cc", addresses: readonly string[]): readonly string[] {
  return addresses.length === 0 ? [] : [`${name}: ${addresses.join(",\r\n ")}`];
}

// A header text as encoded words (RFC 2047 §2), each with whole characters, one to a line.
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = "";
  for (const character of text.replaceAll(/\s+/g, " ")) {
    if (encodeUtf8(word + character).length > WORD_BYTES) {
      words.push(word);
      word = "";
    }
    word += character;
  }
  return [...words, word].map((each) => `=?utf-8?B?${encodeBase64(encodeUtf8(each))}?=`).join("\r\n ");
}
