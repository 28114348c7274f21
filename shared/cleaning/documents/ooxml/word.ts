import type { Cleaned } from "../../cleaner.ts";
import type { DocumentReader } from "../reader.ts";
import { cleanPackage } from "./package.ts";
import { chartKind, themeKind } from "./common-parts.ts";
import type { PartKind } from "./parts.ts";
import { readWordStyles, type WordStyles } from "./word-styles.ts";
import { wordRules } from "./word-rules.ts";

const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Cleans a package whose main part is a text document (ECMA-376 part 1, section 11). */
export async function cleanWord(reader: DocumentReader): Promise<Cleaned> {
  const part = [...reader.archive.members.keys()].find((name) => /^word\/styles\d*\.xml$/i.test(name));
  const styles = await readWordStyles(reader, part);
  const drawn = ["image", "chart"];
  const kinds = [
    wordPart(styles, "header", "hdr", drawn),
    wordPart(styles, "footer", "ftr", drawn),
    wordPart(styles, "footnotes", "footnotes", drawn),
    wordPart(styles, "endnotes", "endnotes", drawn),
    wordPart(styles, "styles", "styles"),
    wordPart(styles, "settings", "settings"),
    wordPart(styles, "fontTable", "fonts"),
    wordPart(styles, "numbering", "numbering", ["image"]),
    themeKind("word/theme"),
    chartKind("word/charts"),
  ];
  const implied = ["styles", "settings", "fontTable", "numbering", "theme", "footnotes", "endnotes"];
  const main: PartKind = {
    ...wordPart(styles, "officeDocument", "document", ["header", "footer", ...drawn]),
    name: "document",
    type: `${TYPES}.document.main+xml`,
    implied,
  };
  return await cleanPackage(reader, {
    main,
    kinds: new Map(kinds.map((kind) => [kind.relation, kind])),
    media: "word/media",
    leftOut: new Set(),
  });
}

function wordPart(styles: WordStyles, relation: string, root: string, referred: readonly string[] = []): PartKind {
  return {
    relation,
    folder: "word",
    name: relation,
    type: `${TYPES}.${relation}+xml`,
    rules: (context) => wordRules(context, styles, `w:${root}`),
    implied: [],
    referred,
  };
}
