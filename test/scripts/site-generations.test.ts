import { lstat, mkdir, readdir, readFile, readlink, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { precompress, writeHashList } from "../../scripts/build/precompress.ts";
import { inFreshFolder, publishSite } from "../../scripts/build/site-generations.ts";
import { checkSite } from "../../server/http/site-files.ts";
import { startTestServer } from "../server/support/test-server.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";

let out: TemporaryFolder;

beforeEach(async () => {
  out = await createTemporaryFolder("generations");
});
afterEach(() => out.remove());

const at = (...parts: string[]): string => join(out.path, ...parts);

/** Builds a site whose only page and script say this, and publishes it. */
async function publish(title: string): Promise<void> {
  await inFreshFolder(out.path, async (fresh) => {
    await mkdir(join(fresh, "assets"));
    await writeFile(join(fresh, "index.html"), `<!doctype html><title>${title}</title>`);
    await writeFile(join(fresh, "assets", `portal-${title}.js`), `export const title = "${title}";`);
    await precompress(fresh);
    await writeHashList(fresh);
    await publishSite(fresh, out.path);
  });
}

describe("a site that is built", () => {
  it("is whole where the link leads, and the link leads to a name beside it, so that the folder can be moved", async () => {
    await publish("one");
    expect((await checkSite(at("site"))).paths).toEqual(["assets/portal-one.js", "index.html"]);
    expect(await readlink(at("site"))).toMatch(/^sites\/[0-9a-f]{64}$/u);
    expect((await readdir(out.path)).toSorted()).toEqual(["site", "sites"]);
  });

  it("changes nothing for a server that runs: only the next one serves it", async () => {
    await publish("one");
    const running = await startTestServer({ siteFolder: at("site") });
    await publish("two");
    const next = await startTestServer({ siteFolder: at("site") });
    const served = await Promise.all(
      [running, next].map(async ({ app }) => {
        const answers = await Promise.all(
          ["/", "/assets/portal-one.js", "/assets/portal-two.js"].map(async (url) => await app.inject({ url })),
        );
        return [answers[0]?.body, ...answers.map(({ statusCode }) => statusCode)];
      }),
    );
    expect(served).toEqual([
      ["<!doctype html><title>one</title>", 200, 200, 404],
      ["<!doctype html><title>two</title>", 200, 404, 200],
    ]);
    await Promise.all([running.close(), next.close()]);
  });

  it("mends the same site when it was damaged", async () => {
    await publish("one");
    await writeFile(at("site", "index.html"), "<!doctype html><title>other</title>");
    await rm(at("site", "assets"), { recursive: true });
    await expect(checkSite(at("site"))).rejects.toThrow("a file of the site");
    await publish("one");
    expect((await checkSite(at("site"))).paths).toHaveLength(2);
    expect(await readdir(at("sites"))).toHaveLength(1);
  });

  it("leaves the newest two others, whatever the clock says of them", async () => {
    const names: string[] = [];
    for (const [age, title] of ["one", "two", "three", "four"].entries()) {
      await publish(title);
      names.push(await readlink(at("site")));
      // In the future: a clock was wrong once.
      await utimes(at("site", "."), 4_000_000_000 + age, 4_000_000_000 + age);
    }
    const kept = (await readdir(at("sites"))).map((name) => `sites/${name}`);
    expect(kept.toSorted()).toEqual(names.slice(1).toSorted());
    await publish("five");
    expect(await readFile(at("site", "index.html"), "utf8")).toContain("five");
    expect(await readdir(at("sites"))).toHaveLength(3);
  });

  it("takes the place of a folder that an earlier program built", async () => {
    await mkdir(at("site", "assets"), { recursive: true });
    await publish("one");
    expect((await lstat(at("site"))).isSymbolicLink()).toBe(true);
  });
});

describe("a build that fails", () => {
  it("changes nothing, and leaves nothing", async () => {
    await publish("one");
    const failing = inFreshFolder(out.path, async (fresh) => {
      await writeFile(join(fresh, "index.html"), "half");
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect((await readdir(out.path)).toSorted()).toEqual(["site", "sites"]);
    expect(await readFile(at("site", "index.html"), "utf8")).toContain("one");
  });

  it("and was killed leaves a folder that a later one removes, but not one of a build that may still run", async () => {
    await mkdir(at(".building-killed"));
    await mkdir(at(".building-running"));
    const yesterday = Date.now() / 1000 - 86_400;
    await utimes(at(".building-killed"), yesterday, yesterday);
    await publish("one");
    expect((await readdir(out.path)).toSorted()).toEqual([".building-running", "site", "sites"]);
  });
});
