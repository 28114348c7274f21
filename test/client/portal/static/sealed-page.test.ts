import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../../client/i18n/languages.ts";
import { sealedFiled, sealedRefused } from "../../../../client/portal/static/sealed-answers.ts";
import { guidePage } from "../../../../client/portal/guide/guide-page.ts";
import { sealedPage } from "../../../../client/portal/static/sealed-page.ts";
import { PROBLEM_STATUS } from "../../../../server/http/problem.ts";
import { EXPLAINED_REFUSALS } from "../../../../server/sealed/sealed-pages.ts";
import { readTemplate } from "../../../../server/sealed/page-template.ts";
import { render, speakEnglish } from "../../support/rendered.ts";

// The pages for whoever has no script: what they tell to type fits what they give, and nothing that it makes is forgotten.

const PLACE = { language: "en", page: "sealed" };
const MADE = ["report.txt", "report.age", "report.tar", "recipients.txt", "recipients-older.txt"];

let page: string;
let answer: string;
let commands: readonly string[];

beforeAll(() => {
  speakEnglish("portal");
  const { markup } = render(sealedPage(PLACE));
  page = render(sealedPage(PLACE)).text;
  answer = render(sealedFiled({ ...PLACE, page: "sealed-filed" })).text;
  commands = [...markup.matchAll(/<code dir="ltr" translate="no">(.*?)<\/code>/g)].map(([, line = ""]) =>
    line.replaceAll(/<[^>]*>/g, ""),
  );
});

describe("the page for sealed files", () => {
  it("seals with each file of recipients that it offers, under the name that it is saved by", () => {
    const { markup } = render(sealedPage(PLACE));
    const offered = [...markup.matchAll(/href="\[\[files\]\]\/([^"]+)" download/g)].map(([, name]) => name);
    expect(offered).toEqual(["recipients.txt", "recipients-older.txt"]);
    for (const content of ["report.txt", "report.tar"]) {
      const sealing = commands.filter((line) => line.endsWith(`-o report.age ${content}`));
      expect(sealing.map((line) => line.split(" ")[2])).toEqual(offered);
    }
    // Who has no key for an older age is shown no command for one.
    const withoutOlder = markup.replaceAll(/\[\[#older\]\].*?\[\[\/older\]\]/gs, "");
    expect(withoutOlder).not.toMatch(/age -R recipients-older|href="[^"]*recipients-older/);
  });

  it("names every file that lies on the disk afterwards, to be deleted, and so does the page that follows", () => {
    const after = page.slice(page.indexOf("When you are done"));
    for (const name of MADE) {
      expect(after).toContain(name);
      expect(answer).toContain(name);
    }
    expect([after, answer].every((text) => text.includes("everything that you packed into it"))).toBe(true);
    const shredded = commands
      .filter((line) => line.startsWith("shred -u "))
      .flatMap((line) => line.split(" ").slice(2));
    expect(shredded).toEqual(["report.txt", "report.age", "recipients*.txt", "report.tar", "photo.jpg"]);
  });

  it("says first that it takes a computer", () => {
    expect(page.indexOf("You need a computer")).toBeGreaterThan(0);
    expect(page.indexOf("You need a computer")).toBeLessThan(page.indexOf("There is an easier way"));
  });

  it("says of recipients whether they are good later than today", () => {
    const { markup } = render(sealedPage(PLACE));
    expect(markup).toMatch(/\[\[#later\]\][^[]*is good until [^[]*\[\[until\]\][^[]*\[\[\/later\]\]/);
    expect(markup).toMatch(/\[\[#today\]\][^[]*is good only today[^[]*\[\[until\]\][^[]*\[\[\/today\]\]/);
  });

  it("says what to write, and that nothing is passed on without a word", () => {
    expect(page).toMatch(/what happened, who is in danger/);
    expect(page).toMatch(/what may be done with it.*It passes nothing on unless you agree\./);
  });

  it("prints the onion address of the site where there is one, to be compared and never as a link", () => {
    const { markup } = render(sealedPage(PLACE));
    const [, shown = ""] = /\[\[#onion\]\](.*?)\[\[\/onion\]\]/s.exec(markup) ?? [];
    expect(shown).toMatch(
      /this onion address\. Compare it with the one.*<code class="code onion"[^>]*>\[\[name\]\]<\/code>/s,
    );
    expect(shown).not.toContain("<a");
  });

  it("finds the folder of downloads on Linux in any language", () => {
    expect(commands).toContain('cd "$(xdg-user-dir DOWNLOAD)"');
  });
});

describe("the page that follows", () => {
  it("does not say who can open what the server cannot look into", () => {
    expect(answer).toContain("Only those whom it was sealed for can open it.");
    expect(answer).toMatch(/If you used the recipients of this page, that is this organisation alone: \[\[name\]\]/);
  });
});

it("leads whoever sent a report that was not sealed to what to do in danger, and nobody else", () => {
  const { markup } = render(sealedRefused({ language: "es", page: "sealed" }));
  const link = /<a href="\/es\/guide#emergency"[^>]*>If you are in danger now<\/a>/;
  expect(/\[\[#sealed\.not_age\]\](.*?)\[\[\/sealed\.not_age\]\]/s.exec(markup)?.[1]).toMatch(link);
  expect(markup.split("#emergency")).toHaveLength(2);
  expect(render(guidePage("en")).markup).toContain('id="emergency"');
});

it.each(LANGUAGES.map(({ tag }) => tag))("names the same files in every text: %s", (tag) => {
  const named = (language: string): ReadonlyMap<string, readonly string[]> =>
    new Map(
      readFileSync(join(import.meta.dirname, `../../../../client/locales/${language}/sealed.ftl`), "utf8")
        .split("\n")
        .flatMap((line) => {
          const [, id = "", text = ""] = /^([a-z-]+) = (.*)$/.exec(line) ?? [];
          return id === "" ? [] : [[id, [...text.matchAll(/\b(?:re[a-z-]+|photo)\.[a-z]{3}\b/g)].flat().toSorted()]];
        }),
    );
  expect(named(tag)).toEqual(named("en"));
});

describe("the page of a file that was not taken", () => {
  const template = (): string => render(sealedRefused({ ...PLACE, page: "sealed-refused" })).markup;

  it("has words for every refusal that the server explains, for any other, and for none besides", () => {
    const codes = [...template().matchAll(/\[\[#([^\]]+)\]\]/g)].map(([, code]) => code);
    expect(codes.toSorted()).toEqual([...EXPLAINED_REFUSALS, "other"].toSorted());
    const ofSealedFiles = Object.keys(PROBLEM_STATUS).filter((code) => code.startsWith("sealed."));
    expect(EXPLAINED_REFUSALS).toEqual(expect.arrayContaining(ofSealedFiles));
  });

  it("says something else for each", () => {
    const fill = readTemplate(template());
    const reasons = [...EXPLAINED_REFUSALS, "other"];
    const said = reasons.map((shown) => {
      const parts = Object.fromEntries(reasons.map((code) => [code, code === shown ? [{}] : []]));
      return fill({ ...parts, code: "", back: "" });
    });
    expect(new Set(said).size).toBe(reasons.length);
  });
});
