import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { SOURCE_LANGUAGE } from "../../../client/i18n/languages.ts";
import { checkSite } from "../../../server/http/site-files.ts";
import type { ProblemCode } from "../../../server/http/problem.ts";
import { EXPLAINED_REFUSALS, sealedPages } from "../../../server/sealed/sealed-pages.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleOrganisation, TODAY, verifiedCardOf } from "../../support/sample-case.ts";

/** Every refusal of a sealed file that has words of its own, and one that has none. */
const REFUSALS: readonly ProblemCode[] = [...EXPLAINED_REFUSALS, "request.malformed"];

/** The pages that need no script, as they are served in each language: by language and name. */
export type SitePages = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads the built site, and fills the pages for sealed files as the server does. */
export async function readSitePages(folder: string, languages: readonly string[]): Promise<SitePages> {
  const filled = await fillSealed(folder);
  const pages = await Promise.all(
    languages.map(async (language) => {
      const prefix = language === SOURCE_LANGUAGE ? "" : `${language}/`;
      const names = (await readdir(join(folder, prefix))).filter((name) => /^[a-z]+\.html$/u.test(name));
      const read = names
        .filter((name) => name !== "desk.html")
        .map(async (name) => [name, await readFile(join(folder, prefix, name), "utf8")] as const);
      const all = new Map([...(await Promise.all(read)), ...(filled.get(`/${prefix}sealed`) ?? [])]);
      return [language, all] as const;
    }),
  );
  return new Map(pages);
}

async function fillSealed(folder: string): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const sodium = await loadSodium();
  const [one, two] = await Promise.all(
    [1, 2].map(async () => verifiedCardOf(sodium, await createSampleOrganisation(sodium))),
  );
  if (one === undefined || two === undefined) throw new TypeError("there are two");
  const filled = sealedPages(await checkSite(folder), null).map(async (pages) => {
    const shown = {
      "sealed-none": await pages.main([], TODAY),
      sealed: await pages.main([one], TODAY),
      "sealed-several": await pages.main([one, two], TODAY),
      "sealed-filed": await pages.filed(one, { receipt: '{"receipt":"sample"}', day: TODAY, bytes: 20_480 }),
      ...Object.fromEntries(REFUSALS.map((code) => [`sealed-refused ${code}`, pages.refused(code, pages.path)])),
    };
    const texts = Object.entries(shown).map(([name, { content }]) => [name, content.toString("utf8")] as const);
    return [pages.path, new Map(texts)] as const;
  });
  return new Map(await Promise.all(filled));
}
