import { Decrypter, Encrypter } from "age-encryption";
import { describe, expect, it } from "vitest";
import { copyBytes, type Bytes } from "../../shared/bytes/index.ts";
import { openAge } from "../../shared/crypto/age-open.ts";
import { encodeXWingIdentity, parseIdentity } from "../../shared/crypto/identity.ts";
import { openLetter } from "../support/open-letter.ts";
import { sealReply } from "../../shared/crypto/reply-seal.ts";
import { openVault, parsePassphrase, sealVault } from "../../shared/crypto/vault-file.ts";
import { encodeDocument } from "../../shared/protocol/field.ts";
import { encodeLetter, parseLetter, type Letter } from "../../shared/protocol/letter.ts";
import { encodeX25519Recipient, encodeXWingRecipient } from "../../shared/protocol/recipient.ts";
import { NO_PREVIOUS, parseSlotPlaintext } from "../../shared/protocol/reply.ts";
import { vaultField } from "../../shared/protocol/vault.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { createSampleCase, TODAY, type SampleCase } from "../support/sample-case.ts";
import { sampleReport, sealed, valueOf } from "../support/sample-letters.ts";

// Both directions between us and `age-encryption`, which shares no code with us: PROTOCOL.md §4.1, §4.2, §4.3, §6.5, §9.1.

const sodium = await loadSodium();
const PASSPHRASE = "eight words that somebody keeps in mind";

async function theirPlaintext(file: Bytes, identity: string): Promise<Bytes> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return copyBytes(await decrypter.decrypt(file));
}

async function theirFile(recipient: string, plaintext: Bytes): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return copyBytes(await encrypter.encrypt(plaintext));
}

/** The week of the sample's certificate: identities are [X-Wing, X25519]. */
function identitiesOf({ card, organisation }: SampleCase): readonly [string, string] {
  const week = organisation.vault.intake.find(({ first }) => first === card.certificate.first);
  const [xwing, x25519] = week?.identities ?? [];
  if (xwing === undefined || x25519 === undefined) throw new Error("a week has two identities");
  return [xwing, x25519];
}

async function openOurs(sample: SampleCase, identity: string, letter: Letter, file: Bytes): Promise<unknown> {
  const place = { ...sample.scope, submission: letter.submission };
  return openLetter(sodium, [valueOf(parseIdentity(sodium, identity))], place, file);
}

describe("age-encryption and we read each other's files", () => {
  it("opens a letter that we sealed, with the identity as our vault writes it", async () => {
    const sample = await createSampleCase(sodium);
    const letter = await sampleReport(sample);
    const plaintext = await theirPlaintext(await sealed(sample, letter), identitiesOf(sample)[0]);
    expect(parseLetter(plaintext)).toEqual({ ok: true, value: letter });
  });

  it("gives a letter that is one JSON document and spaces, so that a JSON tool reads it", async () => {
    const sample = await createSampleCase(sodium);
    const letter = await sampleReport(sample);
    const plaintext = await theirPlaintext(await sealed(sample, letter), identitiesOf(sample)[0]);
    expect(plaintext).toHaveLength(65_536);
    expect(JSON.parse(new TextDecoder().decode(plaintext))).toMatchObject({ type: "report", text: letter.text });
  });

  it("seals a letter to our recipient that we open", async () => {
    const sample = await createSampleCase(sodium);
    const letter = await sampleReport(sample);
    const [recipient] = sample.card.certificate.recipients;
    if (recipient === undefined) throw new Error("a certificate has a recipient");
    const file = await theirFile(encodeXWingRecipient(recipient), valueOf(encodeLetter(letter)));
    expect(await openOurs(sample, identitiesOf(sample)[0], letter, file)).toEqual({ ok: true, value: letter });
  });

  it("seals a letter to our classic recipient that we open", async () => {
    const sample = await createSampleCase(sodium);
    const letter = await sampleReport(sample);
    const [recipient] = sample.card.certificate.classic;
    if (recipient === undefined) throw new Error("a certificate has a classic recipient");
    const file = await theirFile(encodeX25519Recipient(recipient), valueOf(encodeLetter(letter)));
    expect(await openOurs(sample, identitiesOf(sample)[1], letter, file)).toEqual({ ok: true, value: letter });
  });

  it("opens a slot with the source's reply key", async () => {
    const sample = await createSampleCase(sodium);
    const { reply } = await sampleReport(sample);
    const draft = {
      case: sample.keys.case,
      day: TODAY,
      language: "en",
      previous: NO_PREVIOUS,
      sequence: 0,
      text: "We read it.",
    };
    const seed = sample.organisation.vault.organisation.reply;
    const { slot } = valueOf(await sealReply(sodium, seed, reply.publicKey, { ...draft, ...sample.scope }));
    const plaintext = await theirPlaintext(slot, encodeXWingIdentity(sample.keys.replySeed));
    expect(valueOf(parseSlotPlaintext(plaintext)).payloadType).toBe("application/vnd.amparo.reply.v1+json");
  });

  it("opens a vault that we sealed, with the passphrase alone", async () => {
    const { organisation } = await createSampleCase(sodium);
    const passphrase = valueOf(parsePassphrase(PASSPHRASE));
    const file = valueOf(await sealVault(sodium, organisation.vault, passphrase, 10, () => undefined));
    const decrypter = new Decrypter();
    decrypter.addPassphrase(PASSPHRASE);
    expect(copyBytes(await decrypter.decrypt(file))).toEqual(encodeDocument(vaultField, organisation.vault));
  });

  it("seals a vault with a passphrase that we open", async () => {
    const { organisation } = await createSampleCase(sodium);
    const encrypter = new Encrypter();
    encrypter.setPassphrase(PASSPHRASE);
    encrypter.setScryptWorkFactor(10);
    const file = copyBytes(await encrypter.encrypt(encodeDocument(vaultField, organisation.vault)));
    const opened = await openVault(sodium, file, valueOf(parsePassphrase(PASSPHRASE)), () => undefined);
    expect(opened).toEqual({ ok: true, value: organisation.vault });
  });

  it.each([0, 1, 65_535, 65_536, 65_537, 131_072])("seals %i bytes that we open", async (length) => {
    const sample = await createSampleCase(sodium);
    const [recipient] = sample.card.certificate.recipients;
    if (recipient === undefined) throw new Error("a certificate has a recipient");
    const plaintext = sodium.randomBytes(length);
    const file = await theirFile(encodeXWingRecipient(recipient), plaintext);
    const identity = valueOf(parseIdentity(sodium, identitiesOf(sample)[0]));
    expect(await openAge(sodium, [identity], file)).toEqual({ ok: true, value: plaintext });
  });
});
