import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { type EvidenceSample, writeEvidenceSamples } from "../support/evidence-samples.ts";
import { findNeedlesInFolder } from "../support/find-needles.ts";
import { describeWith } from "../support/optional-parts.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";
import { startPageServer } from "./page-server.ts";

// Browsers start slowly while the machine is busy with other tests.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const VIDEO_BYTES = 3_000_001;

async function writeSamples(): Promise<{ folder: string; samples: EvidenceSample[] }> {
  const folder = await createTemporaryFolder("samples");
  onTestFinished(() => folder.remove());
  return { folder: folder.path, samples: await writeEvidenceSamples(folder.path, VIDEO_BYTES) };
}

function sampleOfType(samples: readonly EvidenceSample[], type: string): EvidenceSample {
  const found = samples.find((sample) => sample.type === type);
  if (found === undefined) throw new Error(`no sample of ${type}`);
  return found;
}

/** Boxes of an MP4 at one level: type and length. */
function boxes(bytes: Buffer): [string, number][] {
  const found: [string, number][] = [];
  for (let at = 0; at < bytes.length;) {
    const short = bytes.readUInt32BE(at);
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    found.push([bytes.toString("latin1", at + 4, at + 8), length]);
    at += length;
  }
  return found;
}

describe("evidence samples", () => {
  it("are the same each time, and as long and with the hashes that they say", async () => {
    const { samples } = await writeSamples();
    const { samples: again } = await writeSamples();
    for (const [i, sample] of samples.entries()) {
      const bytes = await readFile(sample.path);
      expect(bytes.length).toBe(sample.bytes);
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sample.sha256);
      expect(again[i]?.sha256).toBe(sample.sha256);
    }
    expect(samples.map(({ name }) => name)).toContain("صورة من الجسر.jpg");
  });

  it("contain every needle that is said to be in them", async () => {
    const { folder, samples } = await writeSamples();
    const findings = await findNeedlesInFolder(
      folder,
      samples.flatMap(({ needles }) => needles),
    );
    const found = new Set(findings.map(({ needle }) => needle));
    for (const { needles, type, name } of samples) {
      for (const needle of needles) {
        // A media type is not written into a file: it must not travel, and that is all.
        if (needle.text !== type) expect(found, `${needle.name} in ${name}`).toContain(needle.name);
      }
    }
  });

  it("are a video of whole boxes", async () => {
    const { samples } = await writeSamples();
    const bytes = await readFile(sampleOfType(samples, "video/mp4").path);
    const level = boxes(bytes);
    expect(level.map(([type]) => type)).toEqual(["ftyp", "moov", "mdat"]);
    expect(level.reduce((sum, [, length]) => sum + length, 0)).toBe(VIDEO_BYTES);
    const [[, typeLength] = ["", 0], [, movieLength] = ["", 0]] = level;
    expect(boxes(bytes.subarray(typeLength + 8, typeLength + movieLength)).map(([type]) => type)).toEqual([
      "mvhd",
      "udta",
    ]);
  });

  it("are a document whose table points at its objects", async () => {
    const { samples } = await writeSamples();
    const text = await readFile(sampleOfType(samples, "application/pdf").path, "latin1");
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(text)?.[1]);
    const rows = text.slice(table).match(/^\d{10} 00000 n $/gmu) ?? [];
    expect(rows).toHaveLength(6);
    for (const [i, row] of rows.entries()) {
      expect(text.slice(Number(row.slice(0, 10)))).toMatch(new RegExp(`^${String(i + 1)} 0 obj\n`, "u"));
    }
    const content = /\/Length (\d+) >>\nstream\n([^]*?)\nendstream/u.exec(text);
    expect(content?.[2]?.length).toBe(Number(content?.[1]));
  });
});

describeWith(["chromium"], "evidence samples in a browser", () => {
  it("are a photo that decodes to its size and shades", async () => {
    const { folder, samples } = await writeSamples();
    const photo = await readFile(sampleOfType(samples, "image/jpeg").path);
    const server = await startPageServer({
      "/": { type: "text/html", body: '<!doctype html><link rel="icon" href="data:,"><title>Photo</title>' },
      "/photo": { type: "image/jpeg", body: photo },
    });
    onTestFinished(() => server.stop());
    const session = await launchChromium({ network: { kind: "loopback" }, downloads: folder });
    onTestFinished(() => session.close());
    const page = await session.newPage();
    await page.goto(`${server.url}/`);
    const seen = await page.evaluate(async () => {
      const image = new Image();
      image.src = "/photo";
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      const shadeAt = (x: number, y: number): number => context?.getImageData(x, y, 1, 1).data[0] ?? -1;
      return { size: [image.naturalWidth, image.naturalHeight], shades: [shadeAt(4, 4), shadeAt(1596, 1196)] };
    });
    // A quantized DC step is worth one shade: the middle gray 128 and the value of the block.
    const last = Math.round(60 * Math.sin(199 / 7) + 60 * Math.cos(149 / 5));
    expect(seen).toEqual({ size: [1600, 1200], shades: [128 - 60, 128 + last] });
  });
});
