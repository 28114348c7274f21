import { beforeAll, describe, expect, it, vi } from "vitest";
import { AmparoFoundInFile, onFold } from "../../../../client/portal/views/found-in-file.ts";
import { attachmentList } from "../../../../client/portal/views/attachment-list.ts";
import { FINDINGS_MOST, finding } from "../../../../shared/cleaning/findings.ts";
import { render, speakEnglish } from "../../support/rendered.ts";
import { PHOTO, SEEN } from "../seen-photo.ts";

const INTENTS = { changeFile: () => undefined, removeFile: () => undefined };

beforeAll(() => {
  speakEnglish("portal");
});

function found(findings: AmparoFoundInFile["findings"], isUnfolded: boolean): string {
  const list = new AmparoFoundInFile();
  Object.assign(list, { findings, isUnfolded, kind: "jpeg" });
  return render(list.render()).text;
}

describe("what was found in a file", () => {
  const findings = SEEN.state === "seen" ? SEEN.findings : [];

  it("is on the page while it is unfolded, and nothing of it before", () => {
    expect(found(findings, true)).toBe(
      [
        "Place 48.2 Camera data 16.3 Camera data Person Ana Camera data Time 2026 Camera data",
        "Technical names Exif GPSLatitude : 48.2 Exif GPSLongitude : 16.3 Exif Artist : Ana Exif DateTime : 2026",
      ].join(" "),
    );
    expect(found(findings, false)).toBe("");
    const page = render(attachmentList([PHOTO], INTENTS));
    expect(page.markup).not.toMatch(/48\.2|Exif|Ana/u);
  });

  it("names what the format calls it only in what is folded, from left to right", () => {
    const list = new AmparoFoundInFile();
    Object.assign(list, { findings, isUnfolded: true, kind: "jpeg" });
    const [words = "", technical = ""] = render(list.render()).markup.split(/<details class="technical">/u);
    expect(words).not.toContain("Exif");
    expect(technical).toMatch(/<ul dir="ltr" lang="en".*Exif GPSLatitude/su);
  });

  it("says once what reads the same", () => {
    const twice = [finding("hidden", "Exif Padding"), finding("hidden", "Exif PrintImageMatching")];
    const text = found(twice, true);
    expect(text).toMatch(/^Something that is not shown Camera data Technical names/u);
    expect(text).toContain("Exif Padding Exif PrintImageMatching");
  });

  it("counts what it tells, and leaves out what says nothing of anybody", () => {
    const findings = [
      finding("history", "docProps/core.xml revision", "0"),
      finding("history", "docProps/app.xml TotalTime", "0"),
      finding("history", "meta.xml editing-duration", "PT0S"),
      finding("place", "word/styles.xml w:lang", "zh-CN"),
      finding("place", "word/document.xml w:lang", "zh-CN"),
    ];
    const look = { state: "seen", kind: "docx", findings, left: [], copy: new Blob() } as const;
    const summary = (some: typeof findings): string =>
      render(attachmentList([{ ...PHOTO, look: { ...look, findings: some } }], INTENTS)).text;
    expect(summary(findings)).toContain("What this file reveals (1): language settings");
    expect(summary(findings.slice(0, 3))).toContain("Nothing was found in it besides what it shows.");
    expect(found(findings, true)).toMatch(/^Language settings Chinese \(China\) \S[^()]* Technical names/u);
    expect(found(findings, true)).toContain("TotalTime : 0");
  });

  it("comes and goes with what stands around it", () => {
    const list = new AmparoFoundInFile();
    class Details extends EventTarget {
      open = false;
      readonly querySelector = (selector: string) => (selector === "amparo-found-in-file" ? list : null);
    }
    vi.stubGlobal("HTMLDetailsElement", Details);
    const details = new Details();
    details.addEventListener("toggle", onFold);
    const shown = [true, false].map((open) => {
      details.open = open;
      details.dispatchEvent(new Event("toggle"));
      return list.isUnfolded;
    });
    expect(shown).toEqual([true, false]);
  });

  it("is called not all of it where there was more than can be shown", () => {
    const many = Array.from({ length: FINDINGS_MOST }, (_, index) => finding("person", `Page ${String(index)}`, "Ana"));
    expect(found(many, true)).toMatch(/More was found than can be shown here\. Technical names/u);
    expect(found(many.slice(1), true)).not.toContain("More was found");
  });
});
