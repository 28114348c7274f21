import { concatBytes, encodeBase64, encodeUtf8, zeroBytes, type Bytes } from "../../../shared/bytes/index.ts";
import { keepFile } from "../../../shared/casework/kept-file.ts";
import { parseIdentity } from "../../../shared/crypto/identity.ts";
import { openSubmission } from "../../../shared/crypto/letter-open.ts";
import { encodeDocument } from "../../../shared/protocol/field.ts";
import { submissionIdField } from "../../../shared/protocol/id.ts";
import { keptDocumentField, type KeptFile } from "../../../shared/protocol/kept-document.ts";
import type { SampleCase } from "../../support/sample-case.ts";
import { valueOf } from "../../support/sample-letters.ts";
import { sealedByHand } from "../../support/sealed-by-hand.ts";
import { fixedCase, intakeIdentityOf } from "./letters.ts";

const SUBMISSION = submissionIdField.read("fedcba9876543210fedcba9876543210");

const SAMPLES: readonly (readonly [what: string, plaintext: Bytes])[] = [
  [
    "a text, with what changes its direction",
    encodeUtf8("They came at night.\r\n\u202e\u0645\u0631\u062d\u0628\u0627"),
  ],
  ["a text behind a byte order mark", concatBytes(new Uint8Array([0xef, 0xbb, 0xbf]), encodeUtf8("Help"))],
  ["a text that begins as letters do", encodeUtf8('{"messages":[]}')],
  ["an archive", concatBytes(encodeUtf8("PK\u0003\u0004"), zeroBytes(30))],
  ["bytes of no known kind", new Uint8Array([0xff, 0x00, 0x01])],
];

/** What a vault keeps of a file that was sealed to the sample's organisation. */
export async function keptFileOf(sample: SampleCase, file: Bytes): Promise<KeptFile> {
  const { scope, sodium } = sample;
  const place = { ...scope, submission: SUBMISSION };
  const identity = valueOf(parseIdentity(sodium, intakeIdentityOf(sample)));
  const opened = valueOf(await openSubmission(sodium, [identity], place, file));
  if (opened.is === "letter") throw new Error("a letter, and no sealed file");
  return keepFile(place, opened);
}

export async function makeSealedFile(): Promise<object> {
  const sample = await fixedCase();
  const files = [];
  for (const [what, plaintext] of SAMPLES) {
    const file = await sealedByHand(sample, plaintext);
    const document = new TextDecoder().decode(encodeDocument(keptDocumentField, await keptFileOf(sample, file)));
    files.push({ what, file: encodeBase64(file), plaintext: encodeBase64(plaintext), document });
  }
  // In the length of a letter, what begins as one is one.
  const padded = new Uint8Array(65_536).fill(0x20);
  padded.set(encodeUtf8('{"messages":[]}'));
  return {
    about: [
      "PROTOCOL.md §4.11: files sealed with age, the identity that opens them, and what a vault keeps of each; names and types of",
      "files are the console's own. `refused` has the length and the beginning of a letter, and is none.",
    ],
    made: "By `node test/vectors/make/all.ts`, with libsodium's randomness replaced by a fixed stream and noble's encapsulation.",
    identity: intakeIdentityOf(sample),
    place: { ...sample.scope, submission: SUBMISSION },
    files,
    refused: [
      {
        why: "what is no letter, in the length of one",
        file: encodeBase64(await sealedByHand(sample, padded)),
        code: "document.malformed",
      },
    ],
  };
}
