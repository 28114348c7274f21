import { beforeAll, describe, expect, it } from "vitest";
import type { Look } from "../../../../client/portal/attachments/attachment.ts";
import { attachmentList } from "../../../../client/portal/views/attachment-list.ts";
import { render, speakEnglish } from "../../support/rendered.ts";
import { PHOTO, SEEN } from "../seen-photo.ts";

beforeAll(() => {
  speakEnglish("portal");
});

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
