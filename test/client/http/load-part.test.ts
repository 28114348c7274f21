import { describe, expect, it, vi } from "vitest";
import { loadPart } from "../../../client/http/load-part.ts";

// Browsers that could not load a module once do not ask again: nothing is loaded before all of it can be.

class Link extends EventTarget {
  rel = "";
  href = "";
  isInDocument = false;

  remove(): void {
    this.isInDocument = false;
  }
}

/** A document whose links load or fail when a test says so. */
function styledDocument(): readonly Link[] {
  const links: Link[] = [];
  const append = (link: Link): void => {
    link.isInDocument = true;
    links.push(link);
  };
  vi.stubGlobal("document", {
    querySelector: (selector: string) =>
      links.find(({ href, isInDocument }) => isInDocument && selector.includes(href)) ?? null,
    createElement: () => new Link(),
    head: { append },
  });
  return links;
}

function site(isReachable: () => boolean, known: string): string[] {
  const asked: string[] = [];
  vi.stubGlobal("document", { querySelector: (selector: string) => (selector.includes(known) ? {} : null) });
  vi.stubGlobal("fetch", (path: string) => {
    asked.push(path);
    return isReachable() ? Promise.resolve(new Response("")) : Promise.reject(new TypeError("no connection"));
  });
  return asked;
}

describe("a part of the program", () => {
  it("is loaded when its files are here, each of which is asked for once", async () => {
    const asked = site(() => true, "known");
    expect(await loadPart(() => Promise.resolve("part"), ["assets/a.js", "assets/known.js", "assets/b.js"])).toBe(
      "part",
    );
    expect(await loadPart(() => Promise.resolve("again"), ["assets/a.js"])).toBe("again");
    expect(asked).toEqual(["/assets/a.js", "/assets/b.js"]);
  });

  it("is not touched without a connection, and is there when somebody tries again", async () => {
    let isReachable = false;
    const load = vi.fn(() => Promise.resolve("part"));
    site(() => isReachable, "known");
    await expect(loadPart(load, ["assets/later.js"])).rejects.toThrow("no connection");
    expect(load).not.toHaveBeenCalled();
    isReachable = true;
    expect(await loadPart(load, ["assets/later.js"])).toBe("part");
  });

  it("is not loaded from an answer that is no file", async () => {
    site(() => true, "known");
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("", { status: 503 })));
    await expect(loadPart(() => Promise.resolve("part"), ["assets/gone.js"])).rejects.toThrow("is not there");
  });

  it("waits for its styles, however many ask for them at once", async () => {
    const links = styledDocument();
    const load = vi.fn(() => Promise.resolve("part"));
    const parts = [loadPart(load, ["assets/a.css"]), loadPart(load, ["assets/a.css"])];
    await Promise.resolve();
    expect(links.map(({ rel, href }) => [rel, href])).toEqual([["stylesheet", "/assets/a.css"]]);
    expect(load).not.toHaveBeenCalled();
    links[0]?.dispatchEvent(new Event("load"));
    expect(await Promise.all(parts)).toEqual(["part", "part"]);
  });

  it("asks again for a style that did not come", async () => {
    const links = styledDocument();
    const first = loadPart(() => Promise.resolve("part"), ["assets/b.css"]);
    links[0]?.dispatchEvent(new Event("error"));
    await expect(first).rejects.toThrow("is not there");
    const second = loadPart(() => Promise.resolve("part"), ["assets/b.css"]);
    links[1]?.dispatchEvent(new Event("load"));
    expect(await second).toBe("part");
    expect(links.map(({ isInDocument }) => isInDocument)).toEqual([false, true]);
  });

  it("without files of its own is loaded at once", async () => {
    expect(await loadPart(() => Promise.resolve("part"))).toBe("part");
  });
});
