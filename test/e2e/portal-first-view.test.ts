import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { HTTPRequest, Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { describeWith } from "../support/optional-parts.ts";
import { createSampleJpeg } from "../support/sample-jpeg.ts";
import { BROWSER_KINDS, CHROMIUM, FIREFOX_SAFER, FIREFOX_SAFEST_ALLOWED, FIREFOX_STANDARD } from "./browser-kinds.ts";
import { Person } from "./pages/person.ts";
import { PortalVisitor } from "./pages/portal.ts";
import { ONION } from "./steps/practice-server.ts";
import { prepareVisits } from "./steps/visits.ts";

const TITLE = "Report threats and reprisals, safely";
const PHONE = { width: 360, height: 740 };
/** What is left of a screen of 1280 x 1024 at 400 % (WCAG 2.2, 1.4.10). */
const ENLARGED = { width: 320, height: 256 };

/** Opens the first page, and holds its script back until it is let go. */
async function openWithoutScript(page: Page, url: string): Promise<() => Promise<void>> {
  const held: HTTPRequest[] = [];
  let isHeld = true;
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (isHeld && new URL(request.url()).pathname.startsWith("/assets/portal-")) held.push(request);
    else void request.continue();
  });
  const opening = page.goto(url);
  await page.waitForSelector("a.door");
  return async () => {
    isHeld = false;
    for (const request of held) await request.continue();
    await opening;
    await page.waitForSelector("button.door");
  };
}

/** Runs in the page. Where the upper edge of the head is when the page has been read to its end. */
function scrolledHead(): number {
  window.scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
  return document.querySelector(".page-head")?.getBoundingClientRect().top ?? Number.NaN;
}

/** What is in the way of whoever reads with very large letters. */
async function hindrances(page: Page): Promise<string[]> {
  const place = await page.$eval("h1", (heading) => heading.innerText);
  const { beyond, room } = await page.evaluate(() => ({
    beyond: document.documentElement.scrollWidth - window.innerWidth,
    room: [window.innerWidth, window.innerHeight],
  }));
  expect(room).toEqual([ENLARGED.width, ENLARGED.height]);
  const top = await page.evaluate(scrolledHead);
  return [
    ...(beyond > 0 ? [`${place}: ${String(beyond)} px hang over`] : []),
    ...(top < -ENLARGED.height ? [] : [`${place}: the head stands at ${String(top)} px`]),
  ];
}

for (const kind of [FIREFOX_STANDARD, CHROMIUM]) {
  describeWith([kind.part], `the first page in ${kind.name}`, () => {
    const visits = prepareVisits(kind);

    it("can be read at once, says that its doors open later, and is taken over where somebody is", async () => {
      const page = await visits.session.newPage();
      await page.setViewport(PHONE);
      const letScriptIn = await openWithoutScript(page, visits.url);
      const person = new Person(page);
      expect(await person.heading()).toBe(TITLE);
      expect(await person.text("main")).toContain("The two buttons above work once this page has loaded.");
      await page.focus("a[data-door=return]");
      const before = await page.evaluate(() => {
        window.scrollTo({ top: 300 });
        document.querySelector("h1")?.setAttribute("data-same", "");
        return { top: document.activeElement?.getBoundingClientRect().top, y: window.scrollY };
      });
      await letScriptIn();
      const after = await page.evaluate(() => ({
        top: document.activeElement?.getBoundingClientRect().top,
        y: window.scrollY,
      }));
      expect(before.y).toBe(300);
      expect(after).toEqual(before);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
      expect(await page.evaluate(() => document.activeElement?.querySelector(".door-name")?.textContent)).toBe(
        "I have a codename",
      );
      // It is the same page, not another one that looks like it.
      expect(await page.$("h1[data-same]")).not.toBeNull();
      expect(await person.text("main")).toContain("Ready. Nothing is sent until you say so.");
      await page.keyboard.press("Enter");
      await person.reads("Enter your codename");
      await person.press("Back");
      await person.reads(TITLE);
      expect(await page.$("h1[data-same]")).not.toBeNull();
    });

    it("has both doors and the way out on the first screen of a phone", async () => {
      const { person } = await PortalVisitor.open(visits.session, visits.url);
      await person.page.setViewport(PHONE);
      const lowest = await person.page.$$eval(".door, .leave", (controls) =>
        Math.max(...controls.map((control) => control.getBoundingClientRect().bottom)),
      );
      expect(lowest).toBeLessThanOrEqual(PHONE.height);
    });

    it("leaves the little room of a page at 400 % to what is read, also behind the door", async () => {
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      const { page } = visitor.person;
      await page.setViewport(ENLARGED);
      const faults = [...(await hindrances(page))];
      await visitor.beginReport();
      faults.push(...(await hindrances(page)));
      await visitor.person.press("Go on");
      await visitor.person.reads("What happened?");
      faults.push(...(await hindrances(page)));
      expect(faults).toEqual([]);
      // Where there is room, leaving is in reach from everywhere.
      await page.setViewport(PHONE);
      expect(await page.evaluate(scrolledHead)).toBe(0);
    });

    it("tells who came over the open web so, where the onion service is, and the same behind the door", async () => {
      const { person } = await PortalVisitor.open(visits.session, visits.url.replace("127.0.0.1", "amparo.localhost"));
      await person.says("You came over the open web");
      await person.says(ONION);
      await person.press("I want to report");
      await person.reads("Who will read your report");
      expect(await person.text(".notice")).toContain("You came over the open web");
    });

    it("names a detour through somebody else's server, and the true address in its name", async () => {
      const { person } = await PortalVisitor.open(
        visits.session,
        visits.url.replace("127.0.0.1", `${ONION}.localhost`),
      );
      await person.says("This looks like a detour through somebody else’s server");
      expect(await person.text(".onion")).toBe(ONION);
      await person.press("I have a codename");
      await person.reads("Enter your codename");
      expect(await person.text("[role=alert]")).toContain("Do not write anything here.");
    });

    it.each(["its button", "its key"])("is left for good by %s, also without a connection", async (way) => {
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      const { person } = visitor;
      await visitor.beginReport();
      await person.press("Go on");
      await person.reads("What happened?");
      await person.types("#text", "They came at night.");
      await visits.server.cutOff();
      try {
        if (way === "its button") await person.press("Leave this page");
        else for (let time = 0; time < 3; time += 1) await person.page.keyboard.press("Escape");
        await person.page.waitForFunction(() => location.href === "about:blank");
        // Wherever one goes from there, it is not back: the tab was empty before, too. Firefox says that there is nowhere to go.
        await person.page.goBack().catch(() => null);
        expect(person.page.url()).toBe("about:blank");
        await person.page.goForward().catch(() => null);
        expect(person.page.url()).toBe("about:blank");
        expect(await person.page.evaluate(() => document.documentElement.innerText)).toBe("");
      } finally {
        await visits.server.crashAndRestart();
      }
    });

    it("leaves no other page of the site behind it in the history", async () => {
      const { person } = await PortalVisitor.open(visits.session, visits.url);
      const { page } = person;
      await person.press("Help and safety: read what you can do, and who may be able to help");
      await page.waitForFunction(() => location.pathname === "/guide");
      await page.waitForSelector("button.leave");
      await page.evaluate(() => document.querySelector<HTMLElement>("main a[href^='#']")?.click());
      expect(await page.evaluate(() => location.href)).not.toContain("#");
      await person.press("Amparo");
      await page.waitForFunction(() => location.pathname === "/");
      await page.waitForSelector("button.leave");
      await person.press("Leave this page");
      await page.waitForFunction(() => location.href === "about:blank");
      await page.goBack().catch(() => null);
      expect(page.url()).toBe("about:blank");
    });

    it("is not left by a key that was pressed to close something", async () => {
      const visitor = await PortalVisitor.open(visits.session, visits.url);
      const { person } = visitor;
      await visitor.beginReport();
      await person.press("Go on");
      await person.types("#text", "They came");
      const { keyboard } = person.page;
      await keyboard.press("Escape");
      await keyboard.press("Escape");
      await person.page.type("#text", " at night.");
      await keyboard.press("Escape");
      expect(await person.page.$eval("#text", (field) => "value" in field && field.value)).toBe("They came at night.");
    });
  });
}

for (const kind of [...BROWSER_KINDS, FIREFOX_SAFEST_ALLOWED]) {
  describeWith([kind.part], `what the first page says of ${kind.name}`, () => {
    const visits = prepareVisits(kind);

    it("is what it looks like", async () => {
      const { person } = await PortalVisitor.open(visits.session, visits.url);
      await person.says("This page comes from this device itself");
      const said = await person.text("main");
      expect(/The security level looks like “(\w+)”/u.exec(said)?.[1]).toBe(
        new Map([
          [FIREFOX_STANDARD, "Standard"],
          [FIREFOX_SAFER, "Safer"],
          [FIREFOX_SAFEST_ALLOWED, "Safest"],
        ]).get(kind),
      );
    });
  });
}

describeWith([FIREFOX_SAFEST_ALLOWED.part], `what works in ${FIREFOX_SAFEST_ALLOWED.name}`, () => {
  const visits = prepareVisits(FIREFOX_SAFEST_ALLOWED);

  it("is everything, as the first page says: a report with a cleaned photo, and the way back", async () => {
    const photo = join(visits.server.folder, "photo.jpg");
    const exif = { cameraModel: "Testcam", makerNote: "Testcam", latitude: 33.5, longitude: 36.2 };
    await writeFile(photo, createSampleJpeg(40, 30, exif));
    const visitor = await PortalVisitor.open(visits.session, visits.url);
    await visitor.person.says("with scripts allowed for this site Everything here works with it");
    await visitor.beginReport();
    await visitor.writeReport({ language: null, text: "They came at night.", files: [photo], sentAs: "clean" });
    await visitor.send();
    const codename = await visitor.readCodename();
    await visitor.confirm(codename);
    await visitor.person.press("To the first page");
    await visitor.comeBack(codename);
  });
});
