import { Encrypter } from "age-encryption";
import { createMessage, encrypt, generateKey } from "openpgp";
import type { Bytes } from "../../../shared/bytes/index.ts";
import { createSegmentKey, createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { createSegmentSealer } from "../../../shared/crypto/segment-seal.ts";
import { SEGMENT_PLAINTEXT_BYTES } from "../../../shared/protocol/limits.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { EvidenceSealer } from "../../../shared/source/evidence-sealer.ts";
import { evidenceInputs } from "../../../shared/source/file-input.ts";
import { sealSampleLetter, type LetterTask } from "./sample-letter.ts";

/**
 * `segments` is our sealing alone, of pieces in memory, as the peers seal theirs. `evidence` is all that is done to a file
 * before it is sent: reading, hashing, padding and sealing; `webcrypto-evidence` the least that any code can do for that.
 */
export type EvidenceWay =
  "segments" | "webcrypto" | "openpgp" | "age-encryption" | "libsodium" | "evidence" | "webcrypto-evidence";

/** A way of sealing, and how many MiB of it to measure. */
export interface EvidenceTask {
  readonly way: EvidenceWay;
  readonly mebibytes: number;
}

export type SealingTask = EvidenceTask | LetterTask;

const AGE_RECIPIENT = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

// As many as EvidenceSealer has in work; raw WebCrypto gets as many, so that neither is faster by the other's waiting.
const PIECES_AT_ONCE = 2;

// Every way gets its data, keys and library ready before the clock starts; what is timed is sealing alone.
const ways: Record<EvidenceWay, (mebibytes: number) => Promise<() => Promise<unknown>>> = {
  segments: async (mebibytes) => {
    const sodium = await loadSodium();
    const seal = await createSegmentSealer(createSegmentKey(sodium));
    const submission = createSubmissionId(sodium);
    const piece = sampleBytes(1);
    return async () => {
      await severalAtOnce(mebibytes, (index) => seal({ submission, index, count: mebibytes }, piece));
    };
  },
  webcrypto: async (mebibytes) => {
    const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt"]);
    const piece = sampleBytes(1);
    return () =>
      severalAtOnce(mebibytes, (index) => crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce(index) }, key, piece));
  },
  evidence: async (mebibytes) => {
    const sodium = await loadSodium();
    const blob = new Blob([sampleBytes(mebibytes)]);
    const read = async (offset: number, length: number): Promise<Bytes> =>
      new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer());
    const files = evidenceInputs([{ name: "sample", type: "", size: blob.size, read }]);
    const sealer = new EvidenceSealer(files, createSegmentKey(sodium), createSubmissionId(sodium));
    return async () => {
      let bytes = 0;
      for await (const { sealed } of sealer.segments()) bytes += sealed.length;
      return { bytes, evidence: sealer.evidence() };
    };
  },
  "webcrypto-evidence": async (mebibytes) => {
    const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt"]);
    const blob = new Blob([sampleBytes(mebibytes)]);
    return () =>
      severalAtOnce(mebibytes, async (index) => {
        const start = index * SEGMENT_PLAINTEXT_BYTES;
        const piece = await blob.slice(start, start + SEGMENT_PLAINTEXT_BYTES).arrayBuffer();
        const hashed = crypto.subtle.digest("SHA-256", piece);
        await Promise.all([hashed, crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce(index) }, key, piece)]);
      });
  },
  openpgp: async (mebibytes) => {
    const { publicKey } = await generateKey({ userIDs: [{ name: "sample" }], type: "curve25519", format: "object" });
    const binary = sampleBytes(mebibytes);
    return async () =>
      encrypt({ message: await createMessage({ binary }), encryptionKeys: publicKey, format: "binary" });
  },
  "age-encryption": (mebibytes) => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(AGE_RECIPIENT);
    const data = sampleBytes(mebibytes);
    return Promise.resolve(() => encrypter.encrypt(data));
  },
  libsodium: async (mebibytes) => {
    const sodium = await loadSodium();
    const piece = sampleBytes(1);
    const key = sodium.randomBytes(32);
    return () => {
      const none = new Uint8Array(0);
      for (let index = 0; index < mebibytes; index += 1) sodium.chachaSeal(piece, none, new Uint8Array(12), key);
      return Promise.resolve();
    };
  },
};

async function severalAtOnce(count: number, work: (index: number) => Promise<unknown>): Promise<void> {
  const line = async (first: number): Promise<void> => {
    for (let index = first; index < count; index += PIECES_AT_ONCE) await work(index);
  };
  await Promise.all(Array.from({ length: PIECES_AT_ONCE }, (_, first) => line(first)));
}

function nonce(index: number): Bytes {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, index);
  return iv;
}

function sampleBytes(mebibytes: number): Bytes {
  const bytes = new Uint8Array(mebibytes * SEGMENT_PLAINTEXT_BYTES);
  const most = 65_536;
  for (let offset = 0; offset < bytes.length; offset += most)
    crypto.getRandomValues(bytes.subarray(offset, offset + most));
  return bytes;
}

addEventListener("message", ({ data }: MessageEvent<SealingTask>) => {
  void measure(data).then((milliseconds) => {
    postMessage(milliseconds);
  });
});

async function measure(task: SealingTask): Promise<number> {
  const work = task.way === "letter" ? () => sealSampleLetter(task) : await ways[task.way](task.mebibytes);
  const start = performance.now();
  await work();
  return performance.now() - start;
}
