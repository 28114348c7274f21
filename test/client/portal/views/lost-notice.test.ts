import { beforeAll, describe, expect, it } from "vitest";
import { cleaningChoice } from "../../../../client/portal/views/cleaning-choice.ts";
import type { SeenFile } from "../../../../client/workers/guard-messages.ts";
import { finding, LOST_THINGS } from "../../../../shared/cleaning/findings.ts";
import { render, speakEnglish } from "../../support/rendered.ts";
import { PHOTO } from "../seen-photo.ts";

const INSTEAD = "choose “A clean copy and the original”";
const SAME = "It shows the same, without what can be taken out.";

beforeAll(() => {
  speakEnglish("portal");
});

describe("what the clean copy does not show", () => {
  const reads = (findings: SeenFile["findings"]): { readonly markup: string; readonly text: string } => {
    const seen: SeenFile = { state: "seen", kind: "docx", findings, left: [], copy: new Blob(["copy"]) };
    const { markup, text } = render(cleaningChoice(PHOTO, seen, () => undefined));
    return { markup, text: text.replaceAll(/[\u2066-\u2069]/gu, "") };
  };
  const lost = (thing: string, at = "word/document.xml a:blip") => finding("lost", at, thing);

  it("is said above the choice, without unfolding anything, and once of each kind", () => {
    const { markup, text } = reads([lost("object"), lost("picture"), lost("picture", "word/footer1.xml a:blip")]);
    expect(text).toContain("Not in the clean copy");
    expect(text).toMatch(/does not show:\s+a picture and an object from another program\s*\./u);
    expect(text).toContain(INSTEAD);
    expect(markup).not.toContain("<details");
    expect(text.indexOf(INSTEAD)).toBeLessThan(text.indexOf("What should be sent?"));
  });

  it("takes the promise from the clean copy that it shows the same", () => {
    expect(reads([finding("person", "Exif Artist", "Ana")]).text).toContain(SAME);
    const { text } = reads([lost("chart")]);
    expect(text).not.toContain(SAME);
    expect(text).toContain("It does not show everything: see above.");
  });

  it("is not counted among what the file reveals", () => {
    const { text } = reads([lost("text"), finding("person", "docProps/core.xml creator", "Ana")]);
    expect(text).toContain("What this file reveals (1): person");
  });

  it("has words for everything that can be lost", () => {
    const { text } = reads(LOST_THINGS.map((thing) => lost(thing)));
    expect(text).toContain(
      "a picture, a chart, an object from another program, a text from another file, and a film or a sound",
    );
  });

  it("is not spoken of where the copy shows all", () => {
    expect(reads([finding("hidden", "x")]).text).not.toContain("Not in the clean copy");
  });
});
