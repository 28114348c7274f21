import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { partPath } from "../optional-parts.ts";

/** LibreOffice's own words for settings of a filter. */
type FilterSettings = Readonly<Record<string, number | boolean>>;

/** Converts files that lie in a folder, all in one start of LibreOffice: to another ending, by a filter if the ending has several. */
export function convert(
  folder: string,
  files: readonly string[],
  to: string,
  { settings = {}, into = folder }: { readonly settings?: FilterSettings; readonly into?: string } = {},
): void {
  const data = Object.entries(settings).map(([key, value]) => [
    key,
    { type: typeof value === "number" ? "long" : "boolean", value },
  ]);
  const target = data.length === 0 ? to : `${to}:${JSON.stringify(Object.fromEntries(data))}`;
  execFileSync(
    partPath("libreoffice-writer-nogui"),
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      ...["--headless", "--norestore", "--convert-to", target, "--outdir", into],
      ...files.map((name) => join(folder, name)),
    ],
    { timeout: 240_000, stdio: ["ignore", "pipe", "pipe"] },
  );
}
