import { Document, Packer, Paragraph, TextRun } from "docx";
import { describe, expect, it } from "vitest";
import { withoutZipTimes } from "../../../../shared/casework/exports/neutral-zip.ts";

const zip = async (): Promise<Uint8Array> => {
  const text = new Paragraph({ children: [new TextRun({ text: "x" })] });
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children: [text] }] }), undefined, []));
};

/** Places of the two kinds of headers, found by their signatures: another way than the one under test. */
function headers(bytes: Uint8Array): readonly { readonly at: number; readonly time: string }[] {
  const text = Buffer.from(bytes).toString("latin1");
  const found = (signature: string, offset: number): { at: number; time: string }[] =>
    [...text.matchAll(new RegExp(signature, "g"))].map(({ index }) => ({
      at: index,
      time: Buffer.from(bytes.subarray(index + offset, index + offset + 4)).toString("hex"),
    }));
  return [...found("PK\x03\x04", 10), ...found("PK\x01\x02", 12)];
}

describe("the times of a ZIP archive", () => {
  it("are the first that can be named, in every header, and nothing else changes", async () => {
    const made = await zip();
    const neutral = withoutZipTimes(made);
    expect(headers(made).length).toBeGreaterThan(20);
    expect(new Set(headers(made).map(({ time }) => time))).not.toContain("00002100");
    expect(new Set(headers(neutral).map(({ time }) => time))).toEqual(new Set(["00002100"]));
    const changed = [...neutral.keys()].filter((index) => neutral[index] !== made[index]);
    const allowed = new Set(
      headers(made).flatMap(({ at }) => {
        const offset = made[at + 2] === 3 ? 10 : 12;
        return [0, 1, 2, 3].map((byte) => at + offset + byte);
      }),
    );
    expect(changed.filter((index) => !allowed.has(index))).toEqual([]);
  });

  it("are not looked for in what is no such archive", async () => {
    const made = await zip();
    for (const bytes of [new Uint8Array(0), new Uint8Array(22), made.subarray(0, -1)]) {
      expect(() => withoutZipTimes(bytes)).toThrow(TypeError);
    }
    const broken = new Uint8Array(made);
    broken[0] = 0;
    expect(() => withoutZipTimes(broken)).toThrow(TypeError);
  });
});
