import { describe, expect, it } from "vitest";
import { cleanBytes, expectBounded } from "../../../support/cleaning/cleaned.ts";
import { box, bytesOf, pictureEntry } from "../../../support/cleaning/box-writer.ts";
import { filmOf } from "../../../support/cleaning/coded-samples.ts";

const MPEG4 = 0x20;
const NEXT = "\0\0\x01";
const USER = `${NEXT}\xb2`;

interface Shape {
  readonly object?: number;
  readonly flags?: number;
  /** How long the length of the configuration is made, where it says more than is there. */
  readonly more?: number;
}

/** A film in MPEG-4 Visual, whose decoder begins with this; behind it is a descriptor that players need. */
function filmed(configuration: string, { object = MPEG4, flags = 0, more = 0 }: Shape = {}): Buffer {
  const length = (bytes: number): Buffer => Buffer.of(0x80, 0x80, 0x80, bytes);
  const own = bytesOf("\x05", length(configuration.length + more), configuration);
  const decoder = bytesOf("\x04", length(13 + own.length), Buffer.of(object, 0x11), "\0".repeat(11), own);
  const stream = bytesOf("\0\x01", Buffer.of(flags), decoder, "\x06", length(1), "\x02");
  const esds = box("esds", 0, "\x03", length(stream.length), stream);
  return filmOf(pictureEntry("mp4v", [esds]), [Buffer.from("\0\0\x01\xb6picture")]);
}

describe("user data in descriptors", () => {
  it.each([
    ["SECRETSERIAL1", "unknown: esds user data = SECRETSERIAL1"],
    ["Lavc59.37.100", "program: esds user data = Lavc59.37.100"],
    ["made by Sony", "device: esds user data = made by Sony"],
    ["one\0zero", "unknown: esds user data = zero"],
  ])("is overwritten, at the end and before what follows: %s", async (words, line) => {
    const spaces = " ".repeat(words.length);
    const head = `${NEXT}\xb0\x01${NEXT}\x20\0\xc4`;
    for (const object of [MPEG4, 0x61, 0x6a]) {
      for (const behind of ["", `${NEXT}\xb3more`]) {
        const told = filmed(`${head}${USER}${words}${behind}`, { object });
        const { copy, findings, left } = await cleanBytes(told);
        expect({ findings, left }).toEqual({ findings: [line], left: [] });
        const expected = filmed(`${head}${USER}${spaces}${behind}`, { object });
        expect(Buffer.compare(copy, expected)).toBe(0);
      }
    }
  });

  it.each(["XviD0064", "DivX503b1393p"])("is named as left where decoders go by it: %s", async (words) => {
    const told = filmed(`${USER}${words}`);
    const { copy, findings, left } = await cleanBytes(told);
    expect({ findings, left }).toEqual({ findings: [], left: [`program: esds user data = ${words}`] });
    expect(Buffer.compare(copy, told)).toBe(0);
  });

  it.each([
    ["another codec", `${USER}words`, { object: 0x40 }],
    ["descriptors with more than films have", `${USER}words`, { flags: 0x40 }],
    ["lengths that are not there", `${USER}words`, { more: 90 }],
  ] as const)("is named as left where its end is not known, in %s", async (_what, configuration, shape) => {
    const plain = filmed(configuration, shape);
    const { copy, findings, left } = await cleanBytes(plain);
    expect({ findings, left }).toEqual({ findings: [], left: ["unknown: esds user data"] });
    expect(Buffer.compare(copy, plain)).toBe(0);
  });

  it("is nothing to tell where there is none", async () => {
    const plain = filmed(`${NEXT}\xb0\x01`);
    const { copy, findings, left } = await cleanBytes(plain);
    expect({ findings, left }).toEqual({ findings: [], left: [] });
    expect(Buffer.compare(copy, plain)).toBe(0);
  });

  it("ends with a copy or a refusal whatever was changed", async () => {
    await expectBounded(filmed(`${USER}words`));
  });
});
