import { encodeBase64, encodeHex, type Bytes } from "../../../shared/bytes/index.ts";
import { signEnvelope } from "../../../shared/crypto/envelope-sign.ts";
import type { PayloadKind } from "../../../shared/crypto/envelope-verify.ts";
import {
  COLLECTION_RECEIPT,
  DESK_LOGIN,
  FILING_RECEIPT,
  INTAKE,
  OUTGOING_BUNDLE,
  PROFILE,
  REPLY,
} from "../../../shared/crypto/payload-kinds.ts";
import { encodeEnvelope, preAuthenticationEncoding } from "../../../shared/protocol/envelope.ts";
import { key, readField } from "../../../shared/protocol/field.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { fixedBytes } from "../../support/fixed-bytes.ts";
import { valueOf } from "../../support/sample-letters.ts";
import { encodeXWingRecipient, type XWingPublicKey } from "../../../shared/protocol/recipient.ts";

const ORGANISATION = "ab".repeat(32);
const INSTANCE = "cd".repeat(32);
const SEED: Bytes = fixedBytes("signer", 32);

interface EnvelopeVector {
  readonly name: string;
  readonly seed: string;
  readonly publicKey: string;
  readonly payload: string;
  readonly signed: string;
  readonly envelope: string;
}

async function vectorOf<T>(kind: PayloadKind<T>, document: unknown): Promise<EnvelopeVector> {
  const sodium = await loadSodium();
  const envelope = signEnvelope(sodium, kind, SEED, valueOf(readField(kind.field, document)));
  const decoder = new TextDecoder();
  return {
    name: kind.name,
    seed: encodeHex(SEED),
    publicKey: encodeHex(sodium.ed25519PublicKey(SEED)),
    payload: decoder.decode(envelope.payload),
    signed: encodeBase64(preAuthenticationEncoding(envelope.payloadType, envelope.payload)),
    envelope: decoder.decode(encodeEnvelope(envelope)),
  };
}

async function documents(): Promise<readonly EnvelopeVector[]> {
  const sodium = await loadSodium();
  const publicKey = encodeBase64(sodium.ed25519PublicKey(SEED));
  const xwing = key<XWingPublicKey>(1216).read(encodeBase64(sodium.xwingPublicKey(fixedBytes("intake", 32))));
  const submission = (label: string): object => ({
    letter: encodeHex(fixedBytes(`letter ${label}`, 32)),
    submission: label.repeat(32),
  });
  return [
    await vectorOf(PROFILE, {
      desk: publicKey,
      expires: "2028-03-03",
      languages: ["en", "ar"],
      names: [{ language: "ar", text: "مأوى" }],
      policy: [],
      practice: false,
      regions: ["002"],
      reply: [publicKey],
      rhythm: 14,
      root: publicKey,
      serial: 1,
    }),
    await vectorOf(INTAKE, {
      classic: [],
      first: "2026-03-02",
      last: "2026-03-08",
      organisation: ORGANISATION,
      recipients: [encodeXWingRecipient(xwing)],
    }),
    await vectorOf(FILING_RECEIPT, {
      day: "2026-03-04",
      instance: INSTANCE,
      organisation: ORGANISATION,
      ...submission("1"),
    }),
    await vectorOf(COLLECTION_RECEIPT, {
      day: "2026-03-05",
      instance: INSTANCE,
      organisation: ORGANISATION,
      submissions: [submission("1"), submission("2")],
    }),
    await vectorOf(OUTGOING_BUNDLE, {
      created: "2026-03-05",
      instance: INSTANCE,
      members: "3c".repeat(32),
      organisation: ORGANISATION,
    }),
    await vectorOf(DESK_LOGIN, {
      challenge: encodeBase64(fixedBytes("challenge", 32)),
      host: "127.0.0.1:8080",
      instance: INSTANCE,
      organisation: ORGANISATION,
    }),
    await vectorOf(REPLY, {
      case: "0f".repeat(16),
      day: "2026-03-05",
      instance: INSTANCE,
      language: "en",
      organisation: ORGANISATION,
      previous: "0".repeat(64),
      replyKey: "ef".repeat(32),
      sequence: 0,
      text: "We read it.\nWrite again.",
    }),
  ];
}

export async function makeEnvelopes(): Promise<object> {
  const envelopes = await documents();
  const filing = envelopes.find(({ name }) => name === "filing-receipt");
  if (filing === undefined) throw new Error("there is a filing receipt");
  const { envelope } = filing;
  const parsed = (change: (text: string) => string): string => change(envelope);
  return {
    about: [
      "PROTOCOL.md §3.1 to §3.3, §3.5 to §3.7 and §6.4: one envelope of each kind, what is signed (base64 of the PAE) and the",
      "canonical text of the envelope. `refused` are texts of envelopes that a reader of filing receipts has to refuse. The first",
      "one is the example of the DSSE specification for PAE alone.",
    ],
    made: "By `node test/vectors/make/all.ts`. Ed25519 is deterministic; the seed is SHA-256 of `signer 0`.",
    pae: {
      type: "http://example.com/HelloWorld",
      payload: "hello world",
      encoded: "DSSEv1 29 http://example.com/HelloWorld 11 hello world",
    },
    envelopes,
    refused: [
      {
        why: "an unknown key",
        text: parsed((text) => text.replace('{"payload"', '{"keyid":"","payload"')),
        code: "envelope.malformed",
      },
      {
        why: "white space",
        text: parsed((text) => text.replace('","payloadType"', '", "payloadType"')),
        code: "envelope.malformed",
      },
      { why: "a trailing byte", text: parsed((text) => `${text}\n`), code: "envelope.malformed" },
      { why: "no signature", text: parsed((text) => text.replace(/\[\{.*\}\]/, "[]")), code: "envelope.malformed" },
      {
        why: "two signatures",
        text: parsed((text) => text.replace(/\[(\{.*\})\]/, "[$1,$1]")),
        code: "envelope.malformed",
      },
      {
        why: "keys in another order",
        text: parsed((text) => text.replace(/^\{("payload":"[^"]*"),("payloadType":"[^"]*")/, "{$2,$1")),
        code: "envelope.malformed",
      },
      {
        why: "a signature that is not canonical base64",
        text: parsed((text) => text.replace(/.==("\}\])/, "x==$1")),
        code: "envelope.malformed",
      },
      {
        why: "another signature",
        text: parsed((text) => text.replace(/"sig":"(.)/, (_, first: string) => `"sig":"${first === "A" ? "B" : "A"}`)),
        code: "signature.invalid",
      },
      {
        why: "a payload type of another kind",
        text: parsed((text) => text.replace("filing-receipt", "collection-receipt")),
        code: "signature.invalid",
      },
      {
        why: "an envelope of another kind with its own good signature",
        text: envelopes.find(({ name }) => name === "collection-receipt")?.envelope ?? "",
        code: "signature.invalid",
      },
    ],
  };
}
