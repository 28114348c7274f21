import { describe, expect, it } from "vitest";
import { cleanBytes } from "../../../support/cleaning/cleaned.ts";
import { box, pictureEntry } from "../../../support/cleaning/box-writer.ts";
import { avcSlice, filmOf } from "../../../support/cleaning/coded-samples.ts";
import { hevcConfiguration, hevcUnit, picture } from "../../../support/cleaning/picture-writer.ts";

const CROPPED = ["hidden: clap = more of the picture than is shown"];
const clap = (...size: readonly number[]): Buffer => box("clap", ...size, 0, 1, 0, 1);

/** Its picture is 128 wide and 96 high. */
const filmed = (aperture: Uint8Array): Buffer =>
  filmOf(pictureEntry("avc1", [box("avcC", Buffer.of(1, 66, 0, 30, 0xff, 0xe0, 0)), aperture]), [avcSlice()]);
const pictured = (aperture: Uint8Array): Buffer =>
  picture({
    items: [{ id: 1, type: "hvc1", data: hevcUnit("tile"), properties: [1, 2, 3] }],
    properties: [box("ispe", 0, 128, 96), hevcConfiguration(), aperture],
  });

describe.each([
  ["a film", filmed],
  ["a picture", pictured],
] as const)("the clean aperture of %s", (_what, make) => {
  it.each([
    ["in width", clap(64, 1, 96, 1)],
    ["in height", clap(128, 1, 173, 2)],
  ])("stays, and what it cuts off is named as left %s", async (_way, aperture) => {
    const { copy, findings, left } = await cleanBytes(make(aperture));
    expect({ findings, left }).toEqual({ findings: [], left: CROPPED });
    expect(Buffer.compare(copy, make(aperture))).toBe(0);
  });

  it.each([
    ["shows all", clap(128, 1, 96, 1)],
    ["leaves out what fills blocks", clap(128, 1, 88, 1)],
    ["divides by nothing", clap(1, 0, 1, 0)],
    ["is too short", box("clap", 1, 1)],
  ])("is nothing to tell where it %s", async (_what, aperture) => {
    expect((await cleanBytes(make(aperture))).left).toEqual([]);
  });
});
