import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Attachment, Look } from "../../../../client/portal/attachments/attachment.ts";
import {
  bytesToSend,
  withChange,
  withLook,
  type AttachmentChange,
} from "../../../../client/portal/attachments/attachments.ts";
import type { GuardFault } from "../../../../client/workers/guard-messages.ts";
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

describe("a file that could not be looked at", () => {
  const shown = (code: GuardFault, onChange: (id: number, change: AttachmentChange) => void = () => undefined) =>
    render(attachmentList([{ ...PHOTO, look: { state: "refused", code } }], { ...INTENTS, changeFile: onChange }));
  const AGAIN = { look: { state: "waiting" } };

  let focused: readonly string[] = [];
  beforeAll(() => {
    const { documentElement } = document;
    const getElementById = (id: string) => ({ focus: () => (focused = [...focused, id]) });
    vi.stubGlobal("document", { documentElement, getElementById });
  });

  it("because the connection failed is looked at again, and is not offered to be sent as it is for that", () => {
    const changes: unknown[] = [];
    const page = shown("guard.not_loaded", (...change) => changes.push(change));
    expect(page.text).toContain("The connection failed");
    expect(page.text).not.toContain("as it is");
    expect(page.buttons).not.toContain("Send it as it is");
    page.press("Try again");
    expect(changes).toEqual([[PHOTO.id, AGAIN]]);
  });

  it("leaves the focus on its name when it is looked at again: the button for that goes away", () => {
    const page = shown("guard.not_loaded");
    const [, id] = /class="file-name" id=(\S+) tabindex="-1"/u.exec(page.markup) ?? [];
    focused = [];
    page.press("Try again");
    expect(focused).toEqual([id]);
  });

  it("because something broke is looked at again, or sent as it is", () => {
    const changes: unknown[] = [];
    const page = shown("guard.failed", (...change) => changes.push(change));
    page.press("Try again");
    page.press("Send it as it is");
    expect(changes).toEqual([
      [PHOTO.id, AGAIN],
      [PHOTO.id, { choice: "original" }],
    ]);
  });

  it("is not tried again where that would change nothing, or once it goes as it is", () => {
    const buttons = (change: Partial<Attachment>): readonly string[] =>
      render(attachmentList([{ ...PHOTO, ...change }], INTENTS)).buttons;
    expect(buttons({ look: { state: "refused", code: "cleaning.malformed" } })).not.toContain("Try again");
    expect(buttons({ look: { state: "refused", code: "guard.failed" }, choice: "original" })).not.toContain(
      "Try again",
    );
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

  it("is that the connection failed, once nothing is looked at any more: no file counts that was not looked at", () => {
    const unlooked = { state: "refused", code: "guard.not_loaded" } as const;
    expect(spoken(unlooked)).toBe("The connection failed. Not looked at yet: 1");
    expect(spoken(SEEN, unlooked, unlooked)).toBe("The connection failed. Not looked at yet: 2");
    expect(spoken(SEEN, unlooked, waiting)).toBe("1 of 3 files have been looked at");
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
