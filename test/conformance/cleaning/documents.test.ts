import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { memorySource, type Bytes } from "../../../shared/bytes/index.ts";
import { examine } from "../../../shared/cleaning/examine.ts";
import { cleanBytes, tryToClean } from "../../support/cleaning/cleaned.ts";
import { judgedByMat2, type Judgement } from "../../support/cleaning/mat2.ts";
import { mutatedFile, MUTATION_SEED } from "../../support/cleaning/mutated-file.ts";
import { officeSheet, officeSlides, officeText } from "../../support/cleaning/office-files.ts";
import { convert } from "../../support/cleaning/office-program.ts";
import { readZip, tellingMembers } from "../../support/cleaning/zip-reader.ts";
import { writeZip } from "../../support/cleaning/zip-writer.ts";
import { exiftool, run } from "../../support/cleaning/programs.ts";
import { describeWith, partPath } from "../../support/optional-parts.ts";
import { createSampleJpeg } from "../../support/sample-jpeg.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";

// Documents that LibreOffice writes, in its own formats and in those of others: the clean copies are judged by others, and by itself.

const SECRET = "kolibri";
const KINDS = ["odt", "docx", "ods", "xlsx", "odp", "pptx"] as const;
const MUTATIONS = 40;
/** Copies of each kind that mat2 is shown, which looks at every picture in them. */
const JUDGED_MOST = 24;

/** What each of them shows, once for each time it does; links to other files cannot be followed, so that what they came to stays. */
const SHOWN: Readonly<Record<(typeof KINDS)[number], readonly string[]>> = {
  odt: ["Shown header", "Shown heading", "Shown words, Shown added", "Shown link", "Shown author", "Shown note"],
  docx: ["Shown header", "Shown heading", "Shown words, Shown added", "Shown link", "Shown author", "Shown note"],
  ods: ["Shown words", "Shown sum", "42", "7", "Shown after", "Shown last"],
  xlsx: ["Shown words", "Shown sum", "42", "7", "Shown after", "Shown last"],
  odp: ["Shown words", "Shown last"],
  pptx: ["Shown words", "Shown last"],
};

let folder: TemporaryFolder;
const at = (...names: readonly string[]): string => join(folder.path, ...names);

/** What says how a file is put together: of archives, the first member. */
const STRUCTURE =
  /^(?:SourceFile|(?:ExifTool|System|File):.*|ZIP:Zip(?:RequiredVersion|BitFlag|Compression|ModifyDate|CRC|CompressedSize|UncompressedSize|FileName))$/u;

async function make(): Promise<void> {
  const jpeg = createSampleJpeg(32, 24, { cameraModel: SECRET, makerNote: SECRET, latitude: 1.5, longitude: 2.5 });
  for (const [name, written, endings] of [
    ["made.fodt", officeText(SECRET, jpeg), ["odt", "docx"]],
    ["made.fods", officeSheet(SECRET, jpeg), ["ods", "xlsx"]],
    ["made.fodp", officeSlides(SECRET, jpeg), ["odp", "pptx"]],
  ] as const) {
    writeFileSync(at(name), written);
    for (const ending of endings) convert(folder.path, [name], ending);
  }
  mkdirSync(at("clean"));
  for (const kind of KINDS)
    writeFileSync(at("clean", `made.${kind}`), (await cleanBytes(readFileSync(at(`made.${kind}`)))).copy);
  for (const [from, into] of [
    [".", "shown"],
    ["clean", "clean-shown"],
  ] as const) {
    for (const kind of KINDS) writeFileSync(at(from, `${kind}.${kind}`), readFileSync(at(from, `made.${kind}`)));
    convert(
      folder.path,
      KINDS.map((kind) => join(from, `${kind}.${kind}`)),
      "pdf",
      { into: at(into) },
    );
  }
}

/** The words that LibreOffice prints of a document. */
function words(printed: string): string {
  const program = join(dirname(partPath("poppler-utils")), "pdftotext");
  // What was taken back is printed struck out.
  return run(program, at(printed), "-").replace(`${SECRET} removed`, "");
}

/** The tags that exiftool shows of files, but for structure. */
function telling(files: readonly string[]): readonly string[] {
  const answer = exiftool("-a", "-G1", "-j", ...files.map((name) => at(name)));
  const tags = [...answer.matchAll(/^ {2}"([^"]+)":/gmu)].map(([, tag]) => tag ?? "");
  expect(tags.filter((tag) => tag === "SourceFile")).toHaveLength(files.length);
  return tags.filter((tag) => !STRUCTURE.test(tag));
}

/** A document with other members, or more. */
function changed(kind: string, members: Readonly<Record<string, string | Uint8Array>>): Bytes {
  const all = { ...Object.fromEntries(readZip(readFileSync(at(`made.${kind}`)))), ...members };
  return Uint8Array.from(
    writeZip(Object.entries(all).map(([name, content]) => ({ name, content, stored: name === "mimetype" }))),
  );
}

describeWith(
  [
    ...(["libreoffice-writer-nogui", "libreoffice-calc-nogui", "libreoffice-impress-nogui"] as const),
    ...(["libimage-exiftool-perl", "mat2", "poppler-utils"] as const),
  ],
  "clean copies of documents",
  () => {
    beforeAll(async () => {
      folder = await createTemporaryFolder("documents");
      await make();
    }, 300_000);

    afterAll(() => folder.remove());

    it.each(KINDS)("tell nothing in any of their parts: %s", (kind) => {
      expect(tellingMembers(readFileSync(at(`made.${kind}`)), SECRET).length).toBeGreaterThan(2);
      const copy = readFileSync(at("clean", `made.${kind}`));
      expect(tellingMembers(copy, SECRET)).toEqual([]);
      if (kind === "odt") expect(tellingMembers(copy, "Section that is off")).toEqual([]);
    });

    it("tell nothing to exiftool and mat2", { timeout: 120_000 }, () => {
      const [made, clean] = [".", "clean"].map((place) => KINDS.map((kind) => join(place, `made.${kind}`)));
      expect(telling(made ?? [])).not.toEqual([]);
      expect(telling(clean ?? [])).toEqual([]);
      const mat2 = (files: readonly string[] = []): Judgement =>
        judgedByMat2(
          files.map((name) => at(name)),
          null,
        );
      expect(mat2(made).found.filter((line) => line.includes(SECRET)).length).toBeGreaterThan(KINDS.length);
      const { read, found } = mat2(clean);
      expect(found).toEqual([]);
      expect(read).toHaveLength(KINDS.length);
    });

    it.each(KINDS)("show the same in LibreOffice: %s", (kind) => {
      const shown = words(`clean-shown/${kind}.pdf`);
      expect(shown).toBe(words(`shown/${kind}.pdf`));
      for (const each of SHOWN[kind]) expect(shown).toContain(each);
    });

    it.each(KINDS)("are not made of documents with programs: %s", async (kind) => {
      const ours = ["odt", "ods", "odp"].includes(kind);
      const { docx: word, xlsx: workbook } = { docx: "word", xlsx: "xl" };
      const package_ = kind === "docx" ? word : kind === "xlsx" ? workbook : "ppt";
      const program = changed(kind, { [ours ? "Basic/Standard/Module1.xml" : `${package_}/vbaProject.bin`]: "<a/>" });
      expect(await tryToClean(program)).toBe("cleaning.active");
    });

    it.each(KINDS)("tell nothing or are refused, whatever was changed: %s", { timeout: 120_000 }, async (kind) => {
      const file = readFileSync(at(`made.${kind}`));
      const parts = [...readZip(file)].filter(([name, content]) => name.endsWith(".xml") && content.length > 0);
      const inside = fc
        .constantFrom(...parts)
        .chain(([name, content]) => mutatedFile(content).map((bytes) => changed(kind, { [name]: bytes })));
      const copies: string[] = [];
      await fc.assert(
        fc.asyncProperty(fc.oneof(mutatedFile(file), { arbitrary: inside, weight: 3 }), async (mutated) => {
          const answer = await tryToClean(Uint8Array.from(mutated));
          if (typeof answer === "string") return;
          expect(answer.kind).toBe(kind);
          copies.push(`${kind}.${copies.length}.${kind}`);
          writeFileSync(at(copies.at(-1) ?? ""), answer.copy);
        }),
        // The file as it was comes first, so that one copy is there to be judged.
        { numRuns: MUTATIONS, examples: [[file]], seed: MUTATION_SEED },
      );
      expect(copies.length).toBeGreaterThan(0);
      expect(telling(copies), `seed ${MUTATION_SEED}`).toEqual([]);
      const { read, found } = judgedByMat2(
        copies.slice(0, JUDGED_MOST).map((name) => at(name)),
        null,
      );
      expect(found, `seed ${MUTATION_SEED}`).toEqual([]);
      expect(read).toContain(at(copies[0] ?? ""));
    });

    it("are not made of what is locked", async () => {
      const answer = await examine(memorySource(changed("odt", { "META-INF/manifest.xml": LOCKED })));
      expect(answer).toEqual({ ok: false, code: "cleaning.encrypted" });
    });
  },
);

const LOCKED = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
