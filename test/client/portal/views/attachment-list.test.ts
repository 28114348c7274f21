import { beforeAll, describe, expect, it } from "vitest";
import { attachmentOf, type Attachment, type Look } from "../../../../client/portal/attachments/attachment.ts";
import { attachmentList } from "../../../../client/portal/views/attachment-list.ts";
import { finding } from "../../../../shared/cleaning/findings.ts";
import { render, speakEnglish } from "../../support/rendered.ts";

beforeAll(() => {
  speakEnglish("portal");
});

const SEEN: Look = {
  state: "seen",
  kind: "jpeg",
  findings: [
    finding("place", "Exif GPSLatitude", "48.2"),
    finding("place", "Exif GPSLongitude", "16.3"),
    finding("person", "Exif Artist", "Ana"),
    finding("time", "Exif DateTime", "2026"),
  ],
  left: [],
  copy: new Blob(["clean"]),
};
const PHOTO: Attachment = { ...attachmentOf(1, new File(["original"], "photo.jpg")), look: SEEN };

describe("what a file reveals", () => {
  const reads = (look: Look): string =>
    render(attachmentList([{ ...PHOTO, look }], { change: () => undefined, remove: () => undefined })).markup;

  it("is named in the line that is read before it is unfolded, without what the file says", () => {
    const [, summary] = /<summary>(.*?)<\/summary>/su.exec(reads(SEEN)) ?? [];
    expect(summary?.replaceAll(/[\u2066-\u2069]/gu, "")).toBe("What this file reveals (4): Place, Person, and Time");
  });

  it("is nothing in an empty file, which is not called one of a kind that cannot be cleaned", () => {
    const markup = reads({ state: "refused", code: "cleaning.empty" });
    expect(markup).toContain("There is nothing in this file.");
    expect(markup).not.toMatch(/clean|hidden/u);
  });
});
