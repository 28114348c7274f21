import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neutralProfile } from "../../../../shared/cleaning/icc/neutral.ts";
import { SENTINEL } from "../../../support/cleaning/camera-exif.ts";
import { ICC, monitorProfile, rgbTags, writeIcc } from "../../../support/cleaning/icc-writer.ts";

const lines = (bytes: Uint8Array): readonly string[] =>
  neutralProfile(bytes).findings.map(({ aspect, at, value }) => `${aspect}: ${at} = ${String(value)}`);

function neutral(bytes: Uint8Array): Uint8Array {
  const { profile } = neutralProfile(bytes);
  if (profile === null) throw new Error("not a profile");
  return profile;
}

const isRefused = (bytes: Uint8Array): void => {
  const findings = [{ aspect: "unknown", at: "ICC profile", value: null }];
  expect(neutralProfile(bytes)).toEqual({ profile: null, findings, left: [] });
};

describe("neutralProfile", () => {
  it("says whose monitor a profile is of, and keeps its colors alone", () => {
    const profile = monitorProfile(SENTINEL);
    expect(lines(profile)).toEqual([
      `device: ICC desc = ${SENTINEL} 2023-05-17`,
      "time: ICC date = 2023-05-17 09:30:01",
      `person: ICC cprt = Copyright ${SENTINEL}`,
      "device: ICC manufacturer = appl EIZO",
      `device: ICC dmdd = ${SENTINEL}`,
      "identifier: ICC mmod = null",
      "device: ICC vcgt = null",
      `unknown: ICC zzzz = ${SENTINEL}`,
    ]);
    const text = Buffer.from(neutral(profile)).toString("latin1");
    expect(text).not.toContain(SENTINEL);
    expect(text).not.toContain("EIZO");
    for (const [signature, bytes] of rgbTags()) {
      expect(text).toContain(signature);
      expect(text).toContain(Buffer.from(bytes).toString("latin1"));
    }
  });

  it.each([2, 4])("makes of version %s what it leaves as it is", (version) => {
    const first = neutral(writeIcc([["desc", ICC.mluc("Display P3")], ...rgbTags()], { version }));
    expect(neutralProfile(first)).toMatchObject({ profile: first, findings: [] });
  });

  it("does not call the profile of a standard a device, nor ask when it was made", () => {
    const profile = writeIcc([["desc", ICC.desc("sRGB IEC61966-2.1")], ...rgbTags()], { maker: "IEC " });
    profile.fill(0, 4, 8);
    expect(lines(profile)).toEqual([]);
  });

  it("shares what was shared, so that profiles do not grow", () => {
    const profile = writeIcc([["desc", ICC.desc("sRGB")], ["cprt", ICC.text("CC0")], ...rgbTags()]);
    expect(neutral(profile).length).toBeLessThanOrEqual(profile.length + 8);
  });

  it("keeps every kind of curve and table, without what comes after its end", () => {
    const hidden = [...Buffer.from(SENTINEL)];
    const zeros = (count: number): readonly number[] => new Array<number>(count).fill(0);
    const tags = [
      ["chad", ICC.raw("sf32", ...zeros(36), ...hidden)],
      ["cicp", ICC.raw("cicp", 1, 13, 0, 1, ...hidden)],
      ["rTRC", ICC.raw("para", 0, 3, 0, 0, ...zeros(20), ...hidden)],
      ["gTRC", Buffer.concat([ICC.curve(1, 2, 3), Buffer.from(hidden)])],
      ["A2B0", ICC.raw("mft1", 1, 1, 2, 0, ...zeros(36), ...zeros(256 + 2 + 256), ...hidden)],
      ["A2B1", ICC.raw("mft2", 1, 1, 2, 0, ...zeros(36), 0, 2, 0, 2, ...zeros(12), ...hidden)],
    ] as const;
    const profile = neutral(writeIcc(tags));
    expect(Buffer.from(profile).toString("latin1")).not.toContain(SENTINEL);
    expect(neutral(profile)).toEqual(profile);
    const whole = writeIcc([["A2B2", ICC.raw("mAB ", 3, 3, 0, 0)]]);
    expect(Buffer.from(neutral(whole)).toString("latin1")).toContain("mAB ");
  });

  it("names what is behind a profile's end", () => {
    const profile = writeIcc([["desc", ICC.desc("sRGB")], ...rgbTags()]);
    expect(lines(Buffer.concat([profile, Buffer.from(SENTINEL.repeat(9))]))).toContain("hidden: ICC profile = null");
  });

  it("refuses what programs would not use either", () => {
    const good = writeIcc(rgbTags());
    const changed = (change: (bytes: Buffer) => unknown): Uint8Array => {
      const bytes = Buffer.from(good);
      change(bytes);
      return bytes;
    };
    isRefused(new Uint8Array(0));
    isRefused(changed((bytes) => bytes.writeUInt32BE(bytes.length + 1, 0)));
    isRefused(changed((bytes) => bytes.writeUInt8(5, 8)));
    isRefused(changed((bytes) => bytes.write("link", 12)));
    isRefused(changed((bytes) => bytes.write("LUV ", 16)));
    isRefused(changed((bytes) => bytes.write("RGB ", 20)));
    isRefused(changed((bytes) => bytes.write("ascp", 36)));
    isRefused(changed((bytes) => bytes.writeUInt32BE(101, 128)));
    isRefused(changed((bytes) => bytes.writeUInt32BE(bytes.length, 136)));
    isRefused(changed((bytes) => bytes.write("gXYZ", 144)));
    isRefused(writeIcc([["wtpt", ICC.curve(1)]]));
    isRefused(writeIcc([["rTRC", ICC.curve(1).subarray(0, 8)]]));
    isRefused(writeIcc([["A2B0", ICC.raw("mft2", 255, 255, 255, 0)]]));
    isRefused(writeIcc([["A2B0", ICC.raw("mft1", 255, 255, 255, 0)]]));
  });

  it("refuses tags that lie in each other to make more of less", () => {
    const table = ICC.raw("mAB ", ...new Array<number>(1000).fill(1));
    const profile = writeIcc([
      ["A2B0", table],
      ["A2B1", table],
    ]);
    new DataView(profile.buffer).setUint32(128 + 4 + 12 + 8, table.length - 4);
    isRefused(profile);
  });

  it("reads a text of any kind, or none", () => {
    for (const bytes of [ICC.raw("mluc"), ICC.raw("desc"), ICC.raw("text"), ICC.xyz(0, 0, 0)]) {
      expect(lines(writeIcc([["desc", bytes]], { date: [2000, 1, 1, 0, 0, 0] }))[0]).toBe("device: ICC desc = null");
    }
  });

  it("ends in a profile that it leaves as it is, or in none, whatever is changed", () => {
    const profile = monitorProfile(SENTINEL);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(profile.length - 1), fc.nat(255)), { maxLength: 6 }), (changes) => {
        const bytes = profile.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const first = neutralProfile(bytes).profile;
        if (first !== null) expect(neutralProfile(first)).toMatchObject({ profile: first, findings: [] });
      }),
      { numRuns: 500 },
    );
  });
});
