import { beforeAll, describe, expect, it } from "vitest";
import type { Attachment, Look } from "../../../../client/portal/attachments/attachment.ts";
import { bytesToSend, withChange, withLook } from "../../../../client/portal/attachments/attachments.ts";
import { attachmentList } from "../../../../client/portal/views/attachment-list.ts";
import { guardsIn } from "../../support/lit-guards.ts";
import { render, speakEnglish } from "../../support/rendered.ts";
import { PHOTO, SEEN } from "../seen-photo.ts";

const INTENTS = { changeFile: () => undefined, removeFile: () => undefined };

beforeAll(() => {
  speakEnglish("portal");
});

describe("what a file reveals", () => {
  const reads = (look: Look): string => render(attachmentList([{ ...PHOTO, look }], INTENTS)).markup;

  it("is named in the line that is read before it is unfolded, without what the file says", () => {
    const [, summary] = /<summary>(.*?)<\/summary>/su.exec(reads(SEEN)) ?? [];
    expect(summary?.replaceAll(/[\u2066-\u2069]/gu, "")).toBe("What this file reveals (4): place, person, and time");
  });

  it("is nothing in an empty file, which is not called one of a kind that cannot be cleaned", () => {
    const markup = reads({ state: "refused", code: "cleaning.empty" });
    expect(markup).toContain("There is nothing in this file.");
    expect(markup).not.toMatch(/clean|hidden/u);
  });
});

describe("what is spoken of the files", () => {
  const spoken = (...looks: readonly Look[]): string | undefined => {
    const files = looks.map((look, index) => ({ ...PHOTO, id: index + 1, look }));
    const [, said] = /<p [^>]*role="status">(.*?)<\/p>/su.exec(render(attachmentList(files, INTENTS)).markup) ?? [];
    return said?.replaceAll(/[\u2066-\u2069]/gu, "").trim();
  };
  const [waiting, looking] = [{ state: "waiting" }, { state: "looking", done: 1 }] as const;
  const refused = { state: "refused", code: "cleaning.unknown_kind" } as const;

  it("has its place before there is one: what comes into it then is heard", () => {
    expect(spoken()).toBe("");
  });

  it("is how many have been looked at, also where nothing could be cleaned, and nothing while one is looked at", () => {
    expect([spoken(waiting), spoken(looking), spoken(SEEN), spoken(refused)]).toEqual([
      "Looking at the file",
      "Looking at the file",
      "The file has been looked at",
      "The file has been looked at",
    ]);
    expect(spoken(SEEN, refused, looking, waiting)).toBe("2 of 4 files have been looked at");
  });
});

describe("the tick for the name that a file has", () => {
  const told = (change: Partial<Attachment>): string => render(attachmentList([{ ...PHOTO, ...change }], INTENTS)).text;

  it("says by which name it goes: without the tick, or with it", () => {
    expect(told({})).toContain("Without this tick, it goes as “ 1.jpg ” .");
    expect(told({ choice: "both" })).toContain("Without this tick, they go as “ 1.jpg ” and “ 1-original.jpg ” .");
    const kept = told({ keepsName: true });
    expect(kept).toContain("It goes as “ photo.jpg ” .");
    expect(kept).not.toContain("Without this tick");
  });
});

describe("the size of a file", () => {
  it("is that of what is sent, as in the sum of all", () => {
    const look = SEEN.state === "seen" ? { ...SEEN, copy: new Blob([new Uint8Array(2_000)]) } : SEEN;
    const file = new File([new Uint8Array(5_000)], "photo.jpg");
    const sizes = (["clean", "both", "original"] as const).map((choice) => {
      const attachment = { ...PHOTO, choice, file, look };
      const { text } = render(attachmentList([attachment], INTENTS));
      return [/photo\.jpg (.*?) kB/u.exec(text)?.[1], bytesToSend([attachment])];
    });
    expect(sizes).toEqual([
      ["2", 2_000],
      ["7", 7_000],
      ["5", 5_000],
    ]);
    const waiting = { ...PHOTO, file, look: { state: "waiting" } } as const;
    expect(render(attachmentList([waiting], INTENTS)).text).toContain("photo.jpg 5 kB");
  });
});

describe("a list of many files", () => {
  const many = Array.from({ length: 100 }, (_, index) => ({ ...PHOTO, id: index + 1 }));
  const anew = (before: readonly Attachment[], after: readonly Attachment[]): readonly number[] => {
    const [first, second] = [before, after].map((files) => guardsIn(attachmentList(files, INTENTS)));
    const isSame = (guard: readonly unknown[], place: number): boolean =>
      guard.every((each, index) => each === first?.[place]?.[index]);
    return (second ?? []).flatMap((guard, place) => (isSame(guard, place) ? [] : [place + 1]));
  };

  it("makes only that file anew of which something is new", () => {
    expect(anew(many, many)).toEqual([]);
    expect(anew(many, withLook(many, 42, { state: "looking", done: 1 }))).toEqual([42]);
    expect(anew(many, withChange(many, 7, { keepsName: true }))).toEqual([7]);
  });

  it("makes every file anew in another language", () => {
    const english = guardsIn(attachmentList(many, INTENTS));
    document.documentElement.lang = "ar";
    const arabic = guardsIn(attachmentList(many, INTENTS));
    document.documentElement.lang = "en";
    expect(english).toHaveLength(many.length);
    for (const [place, guard] of english.entries()) expect(arabic[place]).not.toEqual(guard);
  });

  it("tells of what is done with a file whoever is to be told now", () => {
    const others = { ...INTENTS };
    for (const guard of guardsIn(attachmentList(many, others))) {
      expect(guard.includes(others)).toBe(true);
      expect(guard.includes(INTENTS)).toBe(false);
    }
  });
});
