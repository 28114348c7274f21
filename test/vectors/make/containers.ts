import { encodeBase64, encodeUtf8 } from "../../../shared/bytes/index.ts";
import { beginWork, withWork } from "../../../shared/casework/case-work.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { parsePassphrase, sealVault } from "../../../shared/crypto/vault-file.ts";
import { encodeDocument } from "../../../shared/protocol/field.ts";
import { submissionIdField } from "../../../shared/protocol/id.ts";
import { encodeTar } from "../../../shared/protocol/tar.ts";
import { vaultField, type Vault } from "../../../shared/protocol/vault.ts";
import { fixedBytes } from "../../support/fixed-bytes.ts";
import { TODAY, type SampleCase } from "../../support/sample-case.ts";
import { sealFiles } from "../../support/sample-evidence.ts";
import { fileOf } from "../../support/sample-files.ts";
import { sampleReport, valueOf } from "../../support/sample-letters.ts";
import { sealedByHand } from "../../support/sealed-by-hand.ts";
import { fixedCase } from "./letters.ts";
import { keptFileOf } from "./sealed-file.ts";

const PASSPHRASE = "ﬁve words, or so, that somebody remembers";
const WORK_FACTOR = 10;
const SUBMISSION = submissionIdField.read("0123456789abcdef0123456789abcdef");

/** A case of one report with two files, the second of them saved, and its receipt. */
async function caseWithEvidence(sample: SampleCase): Promise<Pick<Vault, "cases" | "receipts">> {
  const { instance } = sample.scope;
  const { evidence } = await sealFiles(sample.sodium, SUBMISSION, [fileOf("a.txt", 3), fileOf("b.txt", 5)]);
  const letter = await sampleReport(sample, SUBMISSION, evidence);
  const sealed = await sha256Hex(fixedBytes("sealed letter", 1));
  const letters = [{ continuity: "first", day: TODAY, letter, saved: [1], sealed }] as const;
  return {
    cases: [{ case: letter.case, instance, letters, notes: "", replies: [], work: null }],
    receipts: [{ day: TODAY, instance, letter: sealed, submission: SUBMISSION }],
  };
}

/** A case of a file that somebody sealed themselves. */
async function caseOfSealedFile(sample: SampleCase): Promise<Vault["cases"][number]> {
  const file = await sealedByHand(sample, encodeUtf8("PK\u0003\u0004"));
  const letter = await keptFileOf(sample, file);
  const { case: id, instance } = letter;
  const letters = [{ continuity: "unproven", day: TODAY, letter, saved: [0], sealed: await sha256Hex(file) }] as const;
  return { case: id, instance, letters, notes: "", replies: [], work: null };
}

/** The vault with the work that its first case begins with. */
function withBegunWork(vault: Vault): Vault {
  const [first] = vault.cases;
  if (first === undefined) throw new Error("no case");
  return valueOf(withWork(vault, first, beginWork(first, "SN-1")));
}

export async function makeVault(): Promise<object> {
  const sample = await fixedCase();
  const { organisation, sodium } = sample;
  const { cases, receipts } = await caseWithEvidence(sample);
  const vault = withBegunWork({
    ...organisation.vault,
    ...{ cases: [...cases, await caseOfSealedFile(sample)], receipts },
    intake: organisation.vault.intake.slice(0, 1),
  });
  const passphrase = valueOf(parsePassphrase(PASSPHRASE));
  const file = valueOf(await sealVault(sodium, vault, passphrase, WORK_FACTOR, () => undefined));
  return {
    about: [
      "PROTOCOL.md §9.1 and §9.2: a vault with one week of keys and two cases, with a work factor of 10 so that tests are fast.",
      "The report has two files, of which the second was saved: its receipt is held back. Its case's work says what they say. The other",
      "case is a sealed file (§4.11), which was saved.",
      "The passphrase as typed holds U+FB01, which NFKC turns into `fi`.",
    ],
    made: "By `node test/vectors/make/all.ts`, with libsodium's randomness replaced by a fixed stream.",
    passphrase: PASSPHRASE,
    normalPassphrase: PASSPHRASE.normalize("NFKC"),
    document: new TextDecoder().decode(encodeDocument(vaultField, vault)),
    file: encodeBase64(file),
    refused: [
      { why: "another passphrase", passphrase: `${PASSPHRASE}.`, alter: null, code: "open.failed" },
      { why: "a byte of the salt", passphrase: PASSPHRASE, alter: { offset: 33, xor: 1 }, code: "open.failed" },
      { why: "the work factor", passphrase: PASSPHRASE, alter: { offset: 56, xor: 1 }, code: "open.failed" },
      { why: "the last byte", passphrase: PASSPHRASE, alter: { offset: file.length - 1, xor: 1 }, code: "open.failed" },
    ],
  };
}

const MEMBERS = [
  { name: "MANIFEST.json", content: fixedBytes("manifest", 3) },
  { name: "slots/00", content: fixedBytes("slot", 512) },
  { name: "submissions/01/letter.age", content: fixedBytes("letter", 0) },
  { name: "submissions/01/segments", content: fixedBytes("segments", 513) },
] as const;

export function makeTar(): object {
  const archive = encodeTar(MEMBERS);
  return {
    about: [
      "PROTOCOL.md §8.1: an archive of four members, each of another length modulo 512. `refused` alters or adds bytes; offsets count",
      "from the start, and negative ones from the end.",
    ],
    made: "By `node test/vectors/make/all.ts`; contents are SHA-256 of `LABEL N` for N = 0, 1, …, joined and cut.",
    members: MEMBERS.map(({ name, content }) => ({ name, content: encodeBase64(content) })),
    archive: encodeBase64(archive),
    refused: [
      { why: "a time", alter: { offset: 146, xor: 1 }, cut: 0, add: "" },
      { why: "an owner", alter: { offset: 114, xor: 1 }, cut: 0, add: "" },
      { why: "a mode", alter: { offset: 104, xor: 1 }, cut: 0, add: "" },
      { why: "a link", alter: { offset: 156, xor: 1 }, cut: 0, add: "" },
      { why: "another checksum", alter: { offset: 150, xor: 1 }, cut: 0, add: "" },
      { why: "a prefix", alter: { offset: 345, xor: 65 }, cut: 0, add: "" },
      { why: "a byte of the filling", alter: { offset: 512 + 3, xor: 1 }, cut: 0, add: "" },
      { why: "a byte of the end", alter: { offset: archive.length - 1, xor: 1 }, cut: 0, add: "" },
      { why: "half of the end", alter: null, cut: 512, add: "" },
      { why: "a byte after the end", alter: null, cut: 0, add: "AA==" },
      { why: "a block after the end", alter: null, cut: 0, add: encodeBase64(new Uint8Array(512)) },
      { why: "a member twice", alter: null, cut: 1024, add: encodeBase64(encodeTar(MEMBERS.slice(3))) },
      { why: "members in another order", alter: null, cut: 1024, add: encodeBase64(encodeTar(MEMBERS.slice(1, 2))) },
    ].map((vector) => ({ ...vector, code: "bundle.malformed" })),
  };
}
