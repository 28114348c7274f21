import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { BrowserOptions, BrowserSession } from "../support/browser-session.ts";
import { launchChromium } from "../support/chromium.ts";
import { waitForDownload } from "../support/downloads.ts";
import { findAccessibilityViolations } from "../support/axe.ts";
import { launchFirefox } from "../support/firefox.ts";
import { describeWith, type OptionalPart } from "../support/optional-parts.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { buildSinglePage, buildSitePage, serveSite, type SiteOfPage } from "./pages/site-of-page.ts";

const CODENAME = "legal winner thank year wave sausage worth useful legal winner thank yellow";

interface Kind {
  readonly part: OptionalPart;
  readonly name: string;
  launch(options: BrowserOptions): Promise<BrowserSession>;
}

const KINDS: readonly Kind[] = [
  { part: "firefox-esr", name: "Firefox at safer", launch: (options) => launchFirefox({ ...options, level: "safer" }) },
  { part: "chromium", name: "Chromium", launch: launchChromium },
];

for (const kind of KINDS) {
  describeWith([kind.part], `shared elements in ${kind.name}`, () => {
    let folder: TemporaryFolder;
    let site: SiteOfPage;
    let session: BrowserSession;

    beforeAll(async () => {
      folder = await createTemporaryFolder("elements");
      await buildSitePage("elements", join(folder.path, "site"));
      await buildSinglePage("elements", folder.path);
      site = await serveSite(join(folder.path, "site"));
      session = await kind.launch({ network: { kind: "loopback" }, downloads: folder.path });
    });

    afterAll(async () => {
      await session.close();
      await site.stop();
      await folder.remove();
    });

    async function open(url = site.url): Promise<Page> {
      const page = await session.newPage();
      await page.goto(url);
      await page.waitForSelector("main h1");
      return page;
    }

    const said = (page: Page): Promise<string> => page.$eval("#said", (output) => output.textContent);
    const focused = (page: Page): Promise<string> =>
      page.evaluate(() => {
        const { activeElement: element } = document;
        return element === null ? "" : element.id === "" ? element.tagName.toLowerCase() : `#${element.id}`;
      });

    it("break no rule of accessibility that a machine can see, in either direction, dialog and errors open", async () => {
      const page = await open();
      expect(await findAccessibilityViolations(page)).toEqual([]);
      await page.click("#check");
      await page.evaluate(() => {
        document.documentElement.dir = "rtl";
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      expect(await findAccessibilityViolations(page)).toEqual([]);
      await page.click("#ask");
      await page.waitForSelector("dialog[open]");
      expect(await findAccessibilityViolations(page)).toEqual([]);
    });

    it.each(["ltr", "rtl"])("fit a screen of 320 pixels without scrolling sideways, %s", async (direction) => {
      const page = await open();
      await page.setViewport({ width: 320, height: 640 });
      const beyond = await page.evaluate((dir) => {
        document.documentElement.dir = dir;
        for (const details of document.querySelectorAll("details")) details.open = true;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, direction);
      expect(beyond).toBe(0);
    });

    it("give every control a target of at least 44 pixels", async () => {
      const page = await open();
      const small = await page.$$eval("button, label.button, summary, input[type=text], textarea", (controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .filter((control) => control.getBoundingClientRect().height < 43.9)
          .map((control) => control.outerHTML),
      );
      expect(small).toEqual([]);
    });

    it("show a bar without a number as neither empty nor full", async () => {
      const page = await open();
      const pictureAt = async (value: number | null): Promise<string> => {
        const bar = await page.waitForSelector("#waiting");
        await bar?.evaluate((element, wanted) => {
          if (wanted === null) element.removeAttribute("value");
          else element.setAttribute("value", String(wanted));
        }, value);
        return (await bar?.screenshot({ encoding: "base64" })) ?? "";
      };
      const pictures = [await pictureAt(null), await pictureAt(0), await pictureAt(1)];
      expect(new Set(pictures).size).toBe(3);
      expect(await pictureAt(null)).toBe(pictures[0]);
    });

    it("keep words and digits in order from left to right in a page from right to left", async () => {
      const page = await open();
      const order = await page.evaluate(() => {
        document.documentElement.dir = "rtl";
        for (const details of document.querySelectorAll("details")) details.open = true;
        const placeOf = (list: string) =>
          [...document.querySelectorAll(`${list} > li`)].slice(0, 2).map((item) => item.getBoundingClientRect());
        const isLeftFirst = (list: string): boolean => {
          const [first, second] = placeOf(list);
          return first !== undefined && second !== undefined && first.left < second.left;
        };
        // Boxes to fill stand one above the other there, each behind its number.
        const [first, second] = placeOf(".word-boxes");
        const number = document.querySelector(".word-boxes .word-number")?.getBoundingClientRect();
        const isAbove = first !== undefined && second !== undefined && first.bottom <= second.top;
        const isNumberLeft =
          number !== undefined &&
          number.left < (document.querySelector(".word-boxes input")?.getBoundingClientRect().left ?? 0);
        return [isLeftFirst(".words"), isLeftFirst(".digits"), isAbove, isNumberLeft];
      });
      expect(order).toEqual([true, true, true, true]);
    });

    it("lead past the head to the content with the first key", async () => {
      const page = await open();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await focused(page)).toBe("#main");
      expect(page.url()).toBe(site.url);
    });

    it("say that a box was left only when the button that took the focus from it has been pressed", async () => {
      const page = await open();
      await page.type("#word-1", "legal");
      await page.hover("#next");
      await page.mouse.down();
      await page.waitForFunction(() => document.activeElement?.id !== "word-1");
      expect((await said(page)).trim()).toBe("legal");
      await page.mouse.up();
      await page.waitForFunction(() => document.querySelector("#said")?.textContent === "A box was left");
    });

    it("take files from the browser's dialog, and the same ones again", async () => {
      const page = await open();
      const files = [join(folder.path, "شهادة.txt"), join(folder.path, "photo.jpg")];
      for (const file of files) await writeFile(file, "content");
      const input = await page.$("input[type=file]");
      await input?.uploadFile(...files);
      await page.waitForFunction(() => document.querySelector(".drop-zone [role=status]")?.textContent.includes("2"));
      expect(await said(page)).toBe("2 added");
      await input?.uploadFile(files[0] ?? "");
      await page.waitForFunction(() => document.querySelector(".drop-zone [role=status]")?.textContent.includes("3"));
      expect(await said(page)).toBe("1 added");
    });

    it("take what is dropped into the field (what is dropped beside it, the guard of the page keeps out)", async () => {
      const page = await open();
      const isTaken = await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["x"], "dropped.txt"));
        const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer });
        document.querySelector(".drop-zone")?.dispatchEvent(event);
        return event.defaultPrevented;
      });
      expect(isTaken).toBe(true);
      await page.waitForFunction(() => document.querySelector(".drop-zone [role=status]")?.textContent.includes("1"));
      expect(await said(page)).toBe("1 added");
    });

    it("spread a pasted codename over the boxes and go on typing from box to box", async () => {
      const page = await open();
      await page.$eval(
        "#word-1",
        (input, codename) => {
          if (!(input instanceof HTMLInputElement)) return;
          input.value = codename;
          input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        },
        CODENAME,
      );
      await page.waitForFunction(() => document.activeElement?.id === "word-12");
      expect(await said(page)).toBe(CODENAME);
      await page.reload();
      await page.waitForSelector("#word-1");
      await page.click("#word-1");
      await page.keyboard.type("legal winner th");
      expect(await focused(page)).toBe("#word-3");
      expect(await page.$$eval(".word-boxes input", (boxes) => boxes.slice(0, 4).map(({ value }) => value))).toEqual([
        "legal",
        "winner",
        "th",
        "",
      ]);
    });

    it("move the focus to the errors when there are any, and from an error to its field", async () => {
      const page = await open();
      await page.click("#check");
      await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "alert");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await focused(page)).toBe("#text");
      expect(page.url()).toBe(site.url);
      // The same errors after another attempt are told again.
      await page.click("#check");
      await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "alert");
    });

    it("start a new step at its heading", async () => {
      const page = await open();
      await page.click("#next");
      await page.waitForFunction(() => document.activeElement?.textContent === "Step 2");
      expect(await focused(page)).toBe("h1");
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
    });

    it("ask before what cannot be undone, with the safe answer at hand", async () => {
      const page = await open();
      // The dialog is gone before its `close` event has been handled: the answer is waited for, not read at once.
      const expectAnswer = async (key: () => Promise<void>, answer: string): Promise<void> => {
        await page.click("#ask");
        await page.waitForFunction(() => document.activeElement?.id === "confirm-cancel");
        await key();
        await page.waitForFunction(() => document.querySelector("dialog[open]") === null);
        await expect.poll(() => said(page)).toBe(answer);
      };
      await expectAnswer(() => page.keyboard.press("Enter"), "no");
      await expectAnswer(() => page.click("dialog .button--danger"), "yes");
      await expectAnswer(() => page.keyboard.press("Escape"), "no");
    });

    it.each(["served", "from disk"])("save a file under its name, %s", async (place) => {
      const page = await open(place === "served" ? site.url : pathToFileURL(join(folder.path, "single.html")).href);
      await page.click("#save");
      const saved = await waitForDownload(folder.path, /^vault\.age$/u, 20_000);
      expect(await readFile(saved, "utf8")).toBe("saved by the page");
      await rm(saved);
    });
  });
}
