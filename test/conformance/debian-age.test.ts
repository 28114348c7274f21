import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Bytes } from "../../shared/bytes/index.ts";
import { parseIdentity } from "../../shared/crypto/identity.ts";
import { openLetter } from "../support/open-letter.ts";
import { openVault, parsePassphrase, sealVault } from "../../shared/crypto/vault-file.ts";
import { encodeDocument } from "../../shared/protocol/field.ts";
import { encodeLetter } from "../../shared/protocol/letter.ts";
import { encodeX25519Recipient } from "../../shared/protocol/recipient.ts";
import { vaultField } from "../../shared/protocol/vault.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { describeWith, partPath } from "../support/optional-parts.ts";
import { createSampleCase } from "../support/sample-case.ts";
import { sampleReport, valueOf } from "../support/sample-letters.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

// Debian's own age, 1.1.1, which knows X25519 and scrypt: PROTOCOL.md §4.3 and §9.1.

const sodium = await loadSodium();
const PASSPHRASE = "eight words that somebody keeps in mind";

/** Runs age on a terminal that types the passphrase whenever it is asked. */
function ageWithPassphrase(...args: readonly string[]): void {
  const answer = join(import.meta.dirname, "answer-prompts.py");
  execFileSync(partPath("python3-cryptography"), [answer, PASSPHRASE, partPath("age"), ...args], { timeout: 60_000 });
}

async function inFolder(work: (folder: string) => Promise<void> | void): Promise<void> {
  const folder = await createTemporaryFolder("age");
  try {
    await work(folder.path);
  } finally {
    await folder.remove();
  }
}

function read(path: string): Bytes {
  return new Uint8Array(readFileSync(path));
}

describeWith(["age"], "Debian's age", () => {
  it("seals a letter to a classic recipient that we open", async () => {
    const sample = await createSampleCase(sodium);
    const letter = await sampleReport(sample);
    const { first, classic } = sample.card.certificate;
    const [recipient] = classic;
    const identity = sample.organisation.vault.intake.find((week) => week.first === first)?.identities[1];
    if (recipient === undefined || identity === undefined) throw new Error("a week has a classic key pair");
    const args = ["-r", encodeX25519Recipient(recipient)];
    const file = new Uint8Array(execFileSync(partPath("age"), args, { input: valueOf(encodeLetter(letter)) }));
    const place = { ...sample.scope, submission: letter.submission };
    const opened = await openLetter(sodium, [valueOf(parseIdentity(sodium, identity))], place, file);
    expect(opened).toEqual({ ok: true, value: letter });
  });
});

describeWith(["age", "python3-cryptography"], "Debian's age at a terminal", () => {
  it("opens a vault that we sealed", async () => {
    const { organisation } = await createSampleCase(sodium);
    const passphrase = valueOf(parsePassphrase(PASSPHRASE));
    const file = valueOf(await sealVault(sodium, organisation.vault, passphrase, 10, () => undefined));
    await inFolder((folder) => {
      const [sealed, opened] = [join(folder, "vault.age"), join(folder, "vault.json")];
      writeFileSync(sealed, file);
      ageWithPassphrase("-d", "-o", opened, sealed);
      expect(read(opened)).toEqual(encodeDocument(vaultField, organisation.vault));
    });
  });

  it("seals a vault that we open", { timeout: 60_000 }, async () => {
    const { organisation } = await createSampleCase(sodium);
    await inFolder(async (folder) => {
      const [plain, sealed] = [join(folder, "vault.json"), join(folder, "vault.age")];
      writeFileSync(plain, encodeDocument(vaultField, organisation.vault));
      ageWithPassphrase("-p", "-o", sealed, plain);
      const opened = await openVault(sodium, read(sealed), valueOf(parsePassphrase(PASSPHRASE)), () => undefined);
      expect(opened).toEqual({ ok: true, value: organisation.vault });
    });
  });
});
