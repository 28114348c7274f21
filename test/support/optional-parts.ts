import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { describe } from "vitest";

/** Debian packages that some tests need and `npm ci` cannot bring. Each name is the one that `apt-get install` takes. */
export const OPTIONAL_PARTS = [
  "firefox-esr",
  "chromium",
  "tor",
  "age",
  "python3-cryptography",
  "libreoffice-writer-nogui",
  "libreoffice-calc-nogui",
  "libreoffice-impress-nogui",
  "libimage-exiftool-perl",
  "mat2",
  "ffmpeg",
  "webp",
  "libheif-examples",
  "poppler-utils",
  "qpdf",
  "zbar-tools",
] as const;

export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

declare module "vitest" {
  interface TaskMeta {
    /** Set on tests that were skipped because these packages are not installed; the summary reporter counts them. */
    missingParts?: readonly OptionalPart[];
  }
}

/** Debian's own interpreter: another `python3` that comes first in PATH does not see packages installed by apt. */
const DEBIAN_PYTHON = "/usr/bin/python3";

/** Where Debian puts daemons such as tor; not in the PATH of ordinary users. */
const SYSTEM_FOLDERS = ["/usr/sbin"];

function findProgram(name: string): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...SYSTEM_FOLDERS];
  for (const folder of folders) {
    if (folder === "") continue;
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return null;
}

function findPython(): string | null {
  const answer = spawnSync(DEBIAN_PYTHON, ["-c", "import cryptography"], { stdio: "ignore" });
  return answer.status === 0 ? DEBIAN_PYTHON : null;
}

/** What LibreOffice is run with, where a part of it has brought its settings: one program opens all kinds of documents. */
function findOffice(part: string): string | null {
  const program = findProgram("soffice");
  if (program === null) return null;
  return existsSync(join(dirname(realpathSync(program)), `../share/registry/${part}.xcd`)) ? program : null;
}

/** The programs of parts that are not named like them. */
const FINDERS: { readonly [part in OptionalPart]?: () => string | null } = {
  "libreoffice-writer-nogui": () => findOffice("writer"),
  "libreoffice-calc-nogui": () => findOffice("calc"),
  "libreoffice-impress-nogui": () => findOffice("impress"),
  "python3-cryptography": findPython,
  "libimage-exiftool-perl": () => findProgram("exiftool"),
  webp: () => findProgram("cwebp"),
  "libheif-examples": () => findProgram("heif-enc"),
  "poppler-utils": () => findProgram("pdftotext"),
  "zbar-tools": () => findProgram("zbarimg"),
};

const found = new Map<OptionalPart, string | null>();

/** Absolute path of the program of an optional part (for python3-cryptography: of an interpreter that has it; for LibreOffice's parts: soffice; for libimage-exiftool-perl: exiftool; for webp: cwebp; for libheif-examples: heif-enc; for poppler-utils: pdftotext; for zbar-tools: zbarimg), or null. */
export function findPart(part: OptionalPart): string | null {
  let path = found.get(part);
  if (path === undefined) {
    const find = FINDERS[part] ?? (() => findProgram(part));
    path = find();
    found.set(part, path);
  }
  return path;
}

/**
 * Absolute path of the program of an optional part.
 *
 * @throws Error when it is not installed: call it only inside a `describeWith` of that part.
 */
export function partPath(part: OptionalPart): string {
  const path = findPart(part);
  if (path === null) throw new Error(`${part} is not installed`);
  return path;
}

/**
 * `describe` for tests that need optional parts. With all of them installed it is plain `describe`; otherwise its tests are
 * skipped, and the run ends with one line for each missing package instead of one for each test.
 */
export function describeWith(parts: readonly OptionalPart[], name: string, tests: () => void): void {
  const missingParts = parts.filter((part) => findPart(part) === null);
  if (missingParts.length === 0) describe(name, tests);
  else describe.skip(name, { meta: { missingParts } }, tests);
}
