import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { memorySource } from "../../shared/bytes/index.ts";
import type { Bytes } from "../../shared/bytes/index.ts";
import { instanceIdOf } from "../../shared/crypto/derived-id.ts";
import { isFiled } from "../../shared/crypto/filed-letter.ts";
import { sha256Hex } from "../../shared/crypto/hash.ts";
import { parseIdentity } from "../../shared/crypto/identity.ts";
import { openLetter } from "../support/open-letter.ts";
import { openReply } from "../../shared/crypto/reply-open.ts";
import { openVault, parsePassphrase } from "../../shared/crypto/vault-file.ts";
import type { XWingSeed } from "../../shared/crypto/xwing-unwrap.ts";
import { readCollectedBundle } from "../../shared/protocol/collected-bundle.ts";
import { encodeDocument, key, readField } from "../../shared/protocol/field.ts";
import { caseIdField, instanceIdField, organisationIdField, sha256Field } from "../../shared/protocol/id.ts";
import { KEY_BYTES } from "../../shared/protocol/limits.ts";
import { encodeOutgoingBundle, readOutgoingBundle } from "../../shared/protocol/outgoing-bundle.ts";
import type { ReplyVerifyKey } from "../../shared/protocol/profile.ts";
import { vaultField, type ReplySeed } from "../../shared/protocol/vault.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { describeWith } from "../support/optional-parts.ts";
import { python } from "../support/python.ts";
import { valueOf } from "../support/sample-letters.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { WORD_LISTS } from "../support/word-lists.ts";
import codename from "../vectors/codename.json" with { type: "json" };
import letter from "../vectors/letter.json" with { type: "json" };
import { VECTORS_FOLDER } from "../vectors/make/all.ts";
import reply from "../vectors/reply.json" with { type: "json" };
import sealedFile from "../vectors/sealed-file.json" with { type: "json" };
import vault from "../vectors/vault.json" with { type: "json" };

// A second implementation of what is sealed and signed, in another language: PROTOCOL.md §3.1, §4.1 to §4.6, §4.11, §6.1, §6.4, §6.5, §8.2,
// §8.3, §9.1.

const sodium = await loadSodium();

describeWith(["python3-cryptography"], "an independent implementation in Python", () => {
  let folder: TemporaryFolder;
  const inFolder = (name: string): string => join(folder.path, name);
  const run = (vectors: string) => python("sealed.py", vectors, inFolder("words.json"), inFolder("written"));
  const written = (name: string): Bytes => new Uint8Array(readFileSync(join(inFolder("written"), name)));

  beforeAll(async () => {
    folder = await createTemporaryFolder("python-sealed");
    writeFileSync(inFolder("words.json"), JSON.stringify(WORD_LISTS));
    mkdirSync(inFolder("written"));
  });
  afterAll(() => folder.remove());

  it("opens our letters, replies and vaults, verifies and signs alike, reads codenames, and refuses by the same codes", () => {
    const { status, stdout, stderr } = run(VECTORS_FOLDER);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      letters: 2 + letter.refused.length,
      sealed: sealedFile.files.length + sealedFile.refused.length,
      envelopes: 17,
      replies: reply.slots.length + reply.refused.length,
      vaults: 1 + vault.refused.length,
      words: codename.words.length + codename.typed.length + codename.refused.length,
      archives: 13,
    });
  });

  it("puts a letter into a bundle that we read and open", async () => {
    const bundle = written("bundle.tar");
    const { manifest, submissions } = valueOf(await readCollectedBundle(memorySource(bundle)));
    const [member] = submissions.map((each) => each.letter);
    const file = bundle.slice(member?.offset, (member?.offset ?? 0) + (member?.size ?? 0));
    expect(file).toEqual(written("letter.age"));
    const { day, id: submission, receipt } = submissions[0]?.submission ?? expect.fail("no submission");
    const { instance, key: instanceKey, organisation } = manifest;
    expect(await instanceIdOf(instanceKey)).toBe(instance);
    expect(organisation).toBe(letter.place.organisation);
    const filing = { day, instance, letter: await sha256Hex(file), organisation, submission };
    expect(isFiled(sodium, instanceKey, filing, receipt)).toBe(true);
    const place = { instance, organisation, submission };
    const opened = valueOf(await openLetter(sodium, [valueOf(parseIdentity(sodium, letter.identity))], place, file));
    expect(opened.text).toBe("Written in Python: שלום, سلام.");
  });

  it("writes a reply that we verify as the next one", async () => {
    const seed = valueOf(readField(key<XWingSeed>(KEY_BYTES), Buffer.from(reply.seed, "hex").toString("base64")));
    const signer = valueOf(
      readField(key<ReplySeed>(KEY_BYTES), createHash("sha256").update("a reply key of Python's").digest("base64")),
    );
    const publicKey = Buffer.from(sodium.ed25519PublicKey(signer)).toString("base64");
    const expectation = {
      case: valueOf(readField(caseIdField, reply.expected.case)),
      instance: valueOf(readField(instanceIdField, reply.expected.instance)),
      organisation: valueOf(readField(organisationIdField, reply.expected.organisation)),
      keys: [valueOf(readField(key<ReplyVerifyKey>(KEY_BYTES), publicKey))],
      previous: valueOf(readField(sha256Field, reply.slots.at(-1)?.payload)),
      replyKey: valueOf(readField(sha256Field, reply.expected.replyKey)),
      sequence: reply.slots.length,
    };
    const opened = valueOf(await openReply(sodium, seed, expectation, written("slot")));
    expect(opened.reply).toMatchObject({ language: "he", text: "שלום" });
  });

  it("packs an outgoing bundle that we read, and would have packed alike", async () => {
    const archive = written("outgoing.tar");
    const bundle = valueOf(await readOutgoingBundle(memorySource(archive)));
    expect(bundle.slots.map(({ slot }) => slot)).toEqual([written("slot")]);
    expect(bundle.certificates).toHaveLength(1);
    expect(encodeOutgoingBundle(bundle)).toEqual(archive);
  });

  it("seals a vault that we open", async () => {
    const passphrase = valueOf(parsePassphrase(vault.passphrase));
    const opened = valueOf(await openVault(sodium, written("vault.age"), passphrase, () => undefined));
    expect(Buffer.from(encodeDocument(vaultField, opened)).toString()).toBe(vault.document);
  });

  it.each([
    ["letter.json", "open.failed", "letter.misplaced"],
    ["reply.json", "We read it.", "We read it!"],
    ["sealed-file.json", "messages", "massages"],
    ["vault.json", "five words", "four words"],
    ["codename.json", "codename.checksum", "codename.words"],
    ["envelopes.json", "signature.invalid", "envelope.malformed"],
    ["tar.json", "bundle.malformed", "tar.malformed"],
  ])("notices a change in %s", (file, here, there) => {
    const vectors = inFolder("vectors");
    cpSync(VECTORS_FOLDER, vectors, { recursive: true });
    const text = readFileSync(join(VECTORS_FOLDER, file), "utf8");
    expect(text).toContain(here);
    writeFileSync(join(vectors, file), text.replace(here, there));
    expect(run(vectors)).toMatchObject({ status: 1, stdout: "" });
  });
});
