import type { Cleaned } from "../../cleaner.ts";
import { NotCleanable } from "../../refusal.ts";
import type { DocumentReader } from "../reader.ts";
import { listed } from "../xml/list.ts";
import { cellsOfPrograms } from "./chart-references.ts";
import { chartKind, themeKind } from "./common-parts.ts";
import { cleanPackage } from "./package.ts";
import { packageRules } from "./shared-rules.ts";
import type { PartKind } from "./parts.ts";
import { readRelations } from "./relations.ts";
import { slideRules } from "./slide-rules.ts";

const TYPES = "application/vnd.openxmlformats-officedocument.presentationml";

/** Slides that are not shown; that is for the whole slide to say. @throws NotCleanable if none is shown */
async function hiddenSlides(reader: DocumentReader): Promise<ReadonlySet<string>> {
  const relations = await readRelations(reader);
  const hidden = new Set<string>();
  let shown = 0;
  for (const { type, target } of [...relations.values()].flat()) {
    if (type !== "slide" || target === null || !reader.member(target) || hidden.has(target)) continue;
    const root = listed(await reader.text(target))[0];
    if (/^(?:0|false)$/.test(root?.attributes.get("show") ?? "")) hidden.add(target);
    else shown += 1;
  }
  if (shown === 0 && hidden.size > 0) throw new NotCleanable("cleaning.unsupported");
  return hidden;
}

/** Layouts that no slide uses, and masters that no slide has its layout from: nobody sees them where there is a slide. */
async function unusedLayouts(reader: DocumentReader, hidden: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const relations = await readRelations(reader);
  const all = [...relations.values()].flat();
  const targets = (type: string, of = all): readonly string[] =>
    of.flatMap((each) => (each.type === type && each.target !== null ? [each.target] : []));
  const leads = (parts: ReadonlySet<string>, type: string): ReadonlySet<string> =>
    new Set([...parts].flatMap((part) => targets(type, [...(relations.get(part) ?? [])])));
  const slides = new Set(targets("slide").filter((slide) => !hidden.has(slide)));
  const layouts = leads(slides, "slideLayout");
  const masters = leads(layouts, "slideMaster");
  if (masters.size === 0) return new Set();
  const used = new Set([...layouts, ...masters]);
  return new Set([...targets("slideLayout"), ...targets("slideMaster")].filter((part) => !used.has(part)));
}

/** Cleans a package whose main part is a presentation (ECMA-376 part 1, section 13). What the speaker noted is left out: nobody sees it. */
export async function cleanSlides(reader: DocumentReader): Promise<Cleaned> {
  const hidden = await hiddenSlides(reader);
  const leftOut = new Set([...hidden, ...(await unusedLayouts(reader, hidden))]);
  const part = (relation: string, root: string, more: Partial<PartKind>): PartKind => ({
    relation,
    folder: `ppt/${relation}s`,
    name: relation,
    type: `${TYPES}.${relation}+xml`,
    rules: (context) => slideRules(context, root),
    implied: [],
    referred: ["image", "chart"],
    ...more,
  });
  const kinds = [
    part("slide", "sld", { implied: ["slideLayout"] }),
    part("slideLayout", "sldLayout", { implied: ["slideMaster"] }),
    part("slideMaster", "sldMaster", { implied: ["theme"], referred: ["slideLayout", "image", "chart"] }),
    part("tableStyles", "tblStyleLst", {
      folder: "ppt",
      rules: (context) => packageRules(context, { roots: ["a:tblStyleLst"] }),
    }),
    themeKind("ppt/theme"),
    chartKind("ppt/charts", cellsOfPrograms),
  ];
  const main = part("officeDocument", "presentation", {
    folder: "ppt",
    name: "presentation",
    type: `${TYPES}.presentation.main+xml`,
    implied: ["theme", "tableStyles"],
    referred: ["slideMaster", "slide"],
  });
  const byRelation = new Map(kinds.map((kind) => [kind.relation, kind]));
  return await cleanPackage(reader, { main, kinds: byRelation, media: "ppt/media", leftOut, lost: new Set() });
}
