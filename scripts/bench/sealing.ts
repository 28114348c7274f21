import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { createOrganisation } from "../../shared/casework/organisation.ts";
import { encodeHex } from "../../shared/bytes/index.ts";
import { encodeEnvelope, type UntrustedEnvelope } from "../../shared/protocol/envelope.ts";
import { instanceIdField } from "../../shared/protocol/id.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { launchFirefox } from "../../test/support/firefox.ts";
import { createTemporaryFolder } from "../../test/support/temporary-folder.ts";
import type { SecurityLevel } from "../../test/support/tor-browser-preferences.ts";
import { BROWSER_TARGET } from "../build/browser-target.ts";
import { nodeBuiltinsAbsent } from "../build/node-builtins-absent.ts";
import { median } from "./median.ts";
import type { EvidenceWay, SealingTask } from "./sealing-page/sealing.worker.ts";
import type { LetterTask } from "./sealing-page/sample-letter.ts";
import { serveFolder } from "./serve-folder.ts";

/** MiB per second of each way of sealing evidence, and seconds for a letter, in one browser at one level. */
export interface SealingFigures {
  readonly level: SecurityLevel;
  readonly letterSeconds: number;
  readonly mebibytesPerSecond: Readonly<Record<EvidenceWay, number>>;
}

const ROUNDS = 5;

// Enough of each to take about a second or more, so that clocks of 16 ms do not matter; fewer MiB where a way is slow.
const MEBIBYTES: Readonly<Record<SecurityLevel, Readonly<Record<EvidenceWay, number>>>> = {
  standard: {
    segments: 1024,
    webcrypto: 1024,
    openpgp: 32,
    "age-encryption": 32,
    libsodium: 128,
    evidence: 256,
    "webcrypto-evidence": 256,
  },
  safer: {
    segments: 1024,
    webcrypto: 1024,
    openpgp: 8,
    "age-encryption": 1,
    libsodium: 1,
    evidence: 256,
    "webcrypto-evidence": 256,
  },
};

const WAYS: readonly EvidenceWay[] = [
  "segments",
  "webcrypto",
  "openpgp",
  "age-encryption",
  "libsodium",
  "evidence",
  "webcrypto-evidence",
];

/** Builds the benchmark page, opens it in Firefox at a level, and measures each way in turn, several rounds, so that noise hits all alike. */
export async function measureSealing(level: SecurityLevel): Promise<SealingFigures> {
  const folder = await createTemporaryFolder("bench-sealing");
  await build({
    root: fileURLToPath(new URL("./sealing-page/", import.meta.url)),
    configFile: false,
    logLevel: "error",
    plugins: [nodeBuiltinsAbsent()],
    build: { outDir: join(folder.path, "page"), target: BROWSER_TARGET, modulePreload: false },
    worker: { format: "es", plugins: () => [nodeBuiltinsAbsent()] },
  });
  const served = await serveFolder(join(folder.path, "page"));
  const browser = await launchFirefox({ level, network: { kind: "loopback" }, downloads: folder.path });
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    const run = (task: SealingTask): Promise<number> => page.evaluate((given) => window.measureSealing(given), task);
    const seconds: Record<string, number[]> = {};
    const letter = await sampleLetterTask();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const way of WAYS) {
        const mebibytes = MEBIBYTES[level][way];
        (seconds[way] ??= []).push((await run({ way, mebibytes })) / 1000 / mebibytes);
      }
      (seconds["letter"] ??= []).push((await run(letter)) / 1000);
    }
    const rate = (way: EvidenceWay): number => 1 / median(seconds[way] ?? []);
    return {
      level,
      letterSeconds: median(seconds["letter"] ?? []),
      mebibytesPerSecond: {
        segments: rate("segments"),
        webcrypto: rate("webcrypto"),
        openpgp: rate("openpgp"),
        "age-encryption": rate("age-encryption"),
        libsodium: rate("libsodium"),
        evidence: rate("evidence"),
        "webcrypto-evidence": rate("webcrypto-evidence"),
      },
    };
  } finally {
    await browser.close();
    await served.stop();
    await folder.remove();
  }
}

async function sampleLetterTask(): Promise<LetterTask> {
  const sodium = await loadSodium();
  const today = dayOfTime(Date.now());
  const description = {
    languages: ["en"],
    names: [{ language: "en", text: "Sample" }],
    policy: [],
    practice: true,
    regions: [],
    rhythm: 7,
  };
  const { card } = await createOrganisation(sodium, description, today);
  const [certificate] = card.certificates;
  if (certificate === undefined) throw new Error("a card has a certificate");
  const instance = instanceIdField.read(encodeHex(sodium.randomBytes(32)));
  const text = (envelope: UntrustedEnvelope): string => new TextDecoder().decode(encodeEnvelope(envelope));
  return { way: "letter", certificate: text(certificate), instance, profile: text(card.profile), today };
}
