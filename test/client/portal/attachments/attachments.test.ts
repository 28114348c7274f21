import { describe, expect, it, vi } from "vitest";
import {
  attachmentOf,
  type Attachment,
  type Choice,
  type Look,
} from "../../../../client/portal/attachments/attachment.ts";
import {
  allFilesToSend,
  attachmentProblems,
  bytesToSend,
  withChange,
  withLook,
  withoutSent,
} from "../../../../client/portal/attachments/attachments.ts";
import { EVIDENCE_LARGEST_BYTES, FILES_MOST } from "../../../../shared/protocol/limits.ts";
import { finding } from "../../../../shared/cleaning/findings.ts";
import { sized } from "../sized-file.ts";

const SEEN: Look = {
  state: "seen",
  kind: "jpeg",
  findings: [finding("place", "Exif GPSLatitude", "48.2")],
  left: [],
  copy: new Blob(["clean"]),
};

const UNLOOKED: Look = { state: "refused", code: "guard.not_loaded" };

function attached(name: string, look: Look, choice: Choice = "clean", keepsName = false): Attachment {
  return { ...attachmentOf(1, new File(["original"], name, { type: "image/x-camera" })), look, choice, keepsName };
}

async function sent(...attachments: readonly Attachment[]): Promise<readonly (readonly [string, string, string])[]> {
  return await Promise.all(
    allFilesToSend(attachments).map(async (file) => [file.name, file.type, await file.text()] as const),
  );
}

describe("what is sent of a file", () => {
  it("is a clean copy by a name that says nothing, unless somebody asks for more", async () => {
    expect(await sent(attached("Ana at home.JPG", SEEN))).toEqual([["1.jpg", "image/jpeg", "clean"]]);
  });

  it("is the original too, beside the copy, or alone", async () => {
    expect(await sent(attached("Ana.JPG", SEEN, "both"), attached("b.tar.gz", SEEN, "original"))).toEqual([
      ["1.jpg", "image/jpeg", "clean"],
      ["1-original.jpg", "image/x-camera", "original"],
      ["2.gz", "image/x-camera", "original"],
    ]);
  });

  it.each(["letter to Dr.Fatima", "Haddad.Sara", "x.JPG.Omar", "10.2026"])(
    "says nothing of its own name, which can stand where an ending stands: %s",
    async (name) => {
      const [alone] = await sent(attached(name, SEEN, "original"));
      const [, beside] = await sent(attached(name, SEEN, "both"));
      expect([alone?.[0], beside?.[0]]).toEqual(["1", "1-original"]);
      expect(await sent(attached(name, SEEN, "original", true))).toEqual([[name, "image/x-camera", "original"]]);
    },
  );

  it("keeps its name if she wants it kept, with the ending of what it is", async () => {
    expect(await sent(attached("Ana.at.home.jpeg", SEEN, "both", true))).toEqual([
      ["Ana.at.home.jpg", "image/jpeg", "clean"],
      ["Ana.at.home-original.jpeg", "image/x-camera", "original"],
    ]);
    expect(await sent(attached(".profile", SEEN, "original", true))).toEqual([
      [".profile", "image/x-camera", "original"],
    ]);
    expect(await sent(attached("Ana's own", SEEN, "original"))).toEqual([["1", "image/x-camera", "original"]]);
  });

  it("is nothing while nobody knows what is in it, or when it cannot be cleaned and nobody has said what to do", async () => {
    const refused: Look = { state: "refused", code: "cleaning.unknown_kind" };
    for (const look of [{ state: "waiting" }, { state: "looking", done: 3 }, refused] as const) {
      expect(await sent(attached("a.zip", look))).toEqual([]);
      expect(await sent(attached("a.zip", look, "both"))).toEqual([]);
      expect(await sent(attached("a.zip", look, "original"))).toHaveLength(1);
    }
  });

  it("has no time of its own", () => {
    const [clean, original] = allFilesToSend([attached("a.jpg", SEEN, "both")]);
    expect([clean?.lastModified, original?.lastModified]).toEqual([0, 0]);
  });
});

describe("what stands in the way of sending", () => {
  it("is a file that is still being looked at, or that somebody has to say something about", () => {
    const refused: Look = { state: "refused", code: "cleaning.malformed" };
    expect(attachmentProblems([attached("a", SEEN)])).toEqual([]);
    expect(attachmentProblems([attached("a", { state: "waiting" })])).toEqual(["files_being_looked_at"]);
    expect(attachmentProblems([attached("a", refused), attached("b", { state: "looking", done: 1 })])).toEqual([
      "files_being_looked_at",
      "files_need_choice",
    ]);
    expect(attachmentProblems([attached("a", refused, "original")])).toEqual([]);
  });

  it("is a file that was not looked at because the connection failed: nobody is asked to send that as it is", () => {
    expect(attachmentProblems([attached("a", UNLOOKED), attached("b", SEEN)])).toEqual(["files_not_looked_at"]);
    expect(attachmentProblems([attached("a", { state: "refused", code: "guard.failed" })])).toEqual([
      "files_need_choice",
    ]);
  });

  it("is what the protocol has no room for, counted as it is sent", () => {
    const most = { ...attached("a", SEEN), look: { ...SEEN, copy: sized("x", EVIDENCE_LARGEST_BYTES) } };
    expect(attachmentProblems([most])).toEqual([]);
    expect(attachmentProblems([most, attached("b", SEEN)])).toEqual(["files_too_large"]);
    const many = Array.from({ length: FILES_MOST }, () => attached("a", SEEN));
    expect(attachmentProblems(many)).toEqual([]);
    expect(attachmentProblems([...many.slice(1), attached("a", SEEN, "both")])).toEqual(["files_too_many"]);
  });

  it("is known without making a file: pages ask for all of them whenever anything is new", () => {
    const attachments = [attached("a.jpg", SEEN, "both"), attached("b", SEEN, "original")];
    const making = vi.spyOn(globalThis, "File");
    expect(attachmentProblems(attachments)).toEqual([]);
    expect(bytesToSend(attachments)).toBeGreaterThan(0);
    expect(withoutSent(attachments, attachments, 2)).toEqual([]);
    expect(making).not.toHaveBeenCalled();
    making.mockRestore();
  });

  it("counts a file that is still looked at as it is", () => {
    expect(bytesToSend([attached("a", { state: "waiting" }), attached("b", SEEN), attached("c", SEEN, "both")])).toBe(
      "original".length + "clean".length + "cleanoriginal".length,
    );
  });
});

describe("a change", () => {
  it("is to one file alone", () => {
    const [one, other] = [attachmentOf(1, new File([], "a")), attachmentOf(2, new File([], "b"))];
    expect(withChange([one, other], 2, { keepsName: true })).toEqual([one, { ...other, keepsName: true }]);
    expect(withLook([one, other], 1, SEEN)).toEqual([{ ...one, look: SEEN }, other]);
  });

  it("by which a file is looked at again is to all for which there was no connection, and to no other", () => {
    const looks: readonly Look[] = [UNLOOKED, UNLOOKED, SEEN, { state: "refused", code: "cleaning.malformed" }];
    const files = looks.map((look, index) => ({ ...attached("a", look), id: index + 1 }));
    const again = withChange(files, 1, { look: { state: "waiting" } });
    expect(again.map(({ look }) => look.state)).toEqual(["waiting", "waiting", "seen", "refused"]);
    expect(withChange(files, 1, { keepsName: true }).map(({ look }) => look)).toEqual(looks);
  });

  const a = attached("a.jpg", SEEN);
  const b = { ...attached("b.jpg", SEEN, "both"), id: 2 };
  const c = { ...attached("c.jpg", SEEN), id: 3 };

  it("lets go of the file whose copy or original was sent at that place, and of no other", () => {
    const left = [0, 1, 2, 3, 4].map((place) => withoutSent([a, b, c], [a, b, c], place));
    expect(left).toEqual([
      [b, c],
      [a, c],
      [a, c],
      [a, b],
      [a, b, c],
    ]);
  });

  it.each([
    ["IMG_0001.jpg", "IMG_0001.jpg", true],
    ["a.jpg", "1.jpg", false],
  ])("lets go of one file of two that are sent by one name: %s and %s", (first, second, keepsName) => {
    const one = attached(first, SEEN, "original", keepsName);
    const other = { ...attached(second, SEEN, "original", true), id: 2 };
    expect(new Set(allFilesToSend([one, other]).map(({ name }) => name)).size).toBe(1);
    expect(withoutSent([one, other], [one, other], 1)).toEqual([one]);
  });

  it("lets go of the file that was sent, also when others have come and gone since", () => {
    expect(withoutSent([b, c], [a, b], 1)).toEqual([c]);
    expect(withoutSent([b, c], [a, b], 0)).toEqual([b, c]);
  });
});
