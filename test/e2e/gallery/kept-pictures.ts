import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { changesOf } from "./changes.ts";
import { LOOKS, type Taken } from "./looks.ts";
import type { Mosaic } from "./mosaic.ts";
import { packLooks, unpackLooks } from "./sheets.ts";

const FOLDER = join(import.meta.dirname, "pictures");
/** Whole pictures of what looks otherwise, for people; git ignores it. */
const SEEN = join(import.meta.dirname, "../../../.cache/pictures");
/** Set to any value, it makes the kept pictures those of now: look at what has changed before you keep it. */
const isRenewing = process.env["AMPARO_RENEW_PICTURES"] !== undefined;

interface ComparedState {
  /** As it was when somebody last looked; null for a new state. */
  readonly kept: readonly Mosaic[] | null;
  /** As it is, in the order of `LOOKS`. */
  readonly now: Mosaic[];
  isOther: boolean;
}

/** The pictures of one part of the product, one file for all looks of a state. */
export class KeptPictures {
  readonly #part: string;
  readonly #states = new Map<string, ComparedState>();
  readonly #changes: string[] = [];

  constructor(part: string) {
    this.#part = part;
  }

  /** Compares a picture of a state with the kept one. Those of a state come in the order of `LOOKS`. */
  async compare(name: string, { mosaic, png }: Taken): Promise<void> {
    const state = this.#states.get(name) ?? { isOther: false, kept: await this.#read(name), now: [] };
    this.#states.set(name, state);
    const index = state.now.push(mosaic) - 1;
    const before = state.kept?.[index];
    const changes = before === undefined ? ["never looked at"] : changesOf(before, mosaic);
    if (changes.length === 0) return;
    state.isOther = true;
    const look = LOOKS[index];
    if (look === undefined) throw new Error(`${name} was looked at too often`);
    const picture = join(SEEN, this.#part, `${fileOf(name)}-${String(look.width)}-${look.scheme}.png`);
    await mkdir(dirname(picture), { recursive: true });
    await writeFile(picture, png);
    this.#changes.push(
      `${this.#part}, ${name}, ${String(look.width)} px, ${look.scheme}: ${changes.join("; ")} (${picture})`,
    );
  }

  /** What is not as it was, line by line: which state, in which look, and where on the page. When renewing, it is kept instead. */
  async changes(): Promise<readonly string[]> {
    const folder = join(FOLDER, this.#part);
    await mkdir(folder, { recursive: true });
    const wanted = new Set([...this.#states.keys()].map((name) => `${fileOf(name)}.png`));
    const left = (await readdir(folder)).filter((file) => !wanted.has(file));
    if (!isRenewing) return [...this.#changes, ...left.map((file) => `${this.#part}, ${file}: of no state`)];
    for (const file of left) await rm(join(folder, file));
    for (const [name, { isOther, now }] of this.#states)
      if (isOther) await writeFile(join(folder, `${fileOf(name)}.png`), packLooks(now));
    return [];
  }

  async #read(name: string): Promise<readonly Mosaic[] | null> {
    const png = await readFile(join(FOLDER, this.#part, `${fileOf(name)}.png`)).catch(() => null);
    return png === null ? null : unpackLooks(png);
  }
}

function fileOf(name: string): string {
  return name.replaceAll(/[^a-z_]+/gu, "-");
}
