import type { Cleaned } from "../../cleaner.ts";
import type { DocumentReader } from "../reader.ts";
import { cleanPackage } from "./package.ts";
import { cellsOfPrograms } from "./chart-references.ts";
import { chartKind, themeKind } from "./common-parts.ts";
import type { PartKind } from "./parts.ts";
import { readWordStyles } from "./word-styles.ts";
import { shownHeaders } from "./word-headers.ts";
import { wordRules, type WordSurvey } from "./word-rules.ts";

const TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Cleans a package whose main part is a text document (ECMA-376 part 1, section 11). */
export async function cleanWord(reader: DocumentReader): Promise<Cleaned> {
  const part = [...reader.archive.members.keys()].find((name) => /^word\/styles\d*\.xml$/i.test(name));
  const survey: WordSurvey = {
    styles: await readWordStyles(reader, part),
    headers: await shownHeaders(reader),
    notes: { footnote: new Set(), endnote: new Set() },
  };
  const drawn = ["image", "chart"];
  const kinds = [
    wordPart(survey, "header", "hdr", drawn),
    wordPart(survey, "footer", "ftr", drawn),
    // Once all others have said which notes they lead to.
    { ...wordPart(survey, "footnotes", "footnotes", drawn), last: 1 },
    { ...wordPart(survey, "endnotes", "endnotes", drawn), last: 2 },
    wordPart(survey, "styles", "styles"),
    wordPart(survey, "settings", "settings"),
    wordPart(survey, "fontTable", "fonts"),
    wordPart(survey, "numbering", "numbering", ["image"]),
    themeKind("word/theme"),
    chartKind("word/charts", cellsOfPrograms),
  ];
  const implied = ["styles", "settings", "fontTable", "numbering", "theme", "footnotes", "endnotes"];
  const main: PartKind = {
    ...wordPart(survey, "officeDocument", "document", ["header", "footer", ...drawn]),
    name: "document",
    type: `${TYPES}.document.main+xml`,
    implied,
  };
  return await cleanPackage(reader, {
    main,
    kinds: new Map(kinds.map((kind) => [kind.relation, kind])),
    media: "word/media",
    leftOut: new Set(),
    lost: new Set(),
  });
}

function wordPart(survey: WordSurvey, relation: string, root: string, referred: readonly string[] = []): PartKind {
  return {
    relation,
    folder: "word",
    name: relation,
    type: `${TYPES}.${relation}+xml`,
    rules: (context) => wordRules(context, survey, `w:${root}`),
    implied: [],
    referred,
  };
}
