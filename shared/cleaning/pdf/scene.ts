import { latin1Of } from "../words.ts";
import { FindingList } from "../finding-list.ts";
import { cleanContent } from "./content.ts";
import { matrixOf, rectOf, type Matrix, type Rect } from "./geometry.ts";
import { lettersOf, UNKNOWN_LETTERS, type Letters } from "./letters.ts";
import { hasResources } from "./outer-calls.ts";
import { entriesOf, isKind, itemsOf, nameIn, type Entries, type Value } from "./values.ts";
import type { Walk } from "./walk.ts";

// What the content of a page is drawn with, ready to be followed: forms in forms, pictures, letters, settings.

const CONTENT_LARGEST = 25_165_824;
/** Content of forms that is kept, in letters: letterheads are on every page. */
const KEPT_MOST = 4_194_304;
const FONTS_MOST = 64;
/** What it costs to know how wide a letter is, in letters of content: a few words in a file may say it of all that there are. */
const WIDTH_COSTS = 8;
/** Smaller pictures are dots and strips of color. */
const PICTURE_LEAST = 4;

/** A picture, as far as it matters for what it covers. */
export interface Picture {
  readonly kind: "picture";
  /** False where what is behind it shows through. */
  readonly covers: boolean;
  readonly tells: boolean;
}

export interface Form {
  readonly kind: "form";
  readonly matrix: Matrix;
  readonly box: Rect | null;
  readonly scene: Scene;
}

/** What `gs` sets (ISO 32000-1, 8.4.5); what is not there stays as it was. */
export interface Settings {
  readonly fillAlpha: number | null;
  readonly strokeAlpha: number | null;
  readonly lineWidth: number | null;
  readonly blends: boolean | null;
  /** Whether it is to be seen in part only: shadows are. */
  readonly masked: boolean | null;
}

/** Some content, and what it calls. */
export interface Scene {
  readonly text: string;
  readonly letters: Map<string, Letters>;
  readonly settings: Map<string, Settings>;
  readonly families: Map<string, string>;
  readonly drawn: Map<string, Picture | Form>;
}

/** How much of one file may still be followed, in letters of content. */
export interface Sight {
  left: number;
}

/** The scenes of one file: each form is read once, as long as they fit. */
export class Scenes {
  readonly #walk: Walk;
  readonly #sight: Sight;
  readonly #known = new Map<number, Scene>();
  readonly #letters = new Map<number, Letters>();
  #kept = 0;

  constructor(walk: Walk, sight: Sight) {
    this.#walk = walk;
    this.#sight = sight;
  }

  /** What this content draws with these resources. @throws NotCleanable */
  async scene(text: string, called: Iterable<string>, resources: Value | undefined): Promise<Scene> {
    const scene = emptyScene(text);
    await this.#fill(scene, called, resources);
    return scene;
  }

  /** A form as it is drawn, with its own resources or those of whoever calls it. @throws NotCleanable */
  async form(value: Value, outer: Value | undefined): Promise<Form | null> {
    const { objects } = this.#walk;
    const found = await objects.resolve(value);
    if (!isKind(found, "stream")) return null;
    const { entries } = found;
    const [matrix, box] = [
      matrixOf(await objects.entry(entries, "Matrix")),
      rectOf(await objects.entry(entries, "BBox")),
    ];
    const known = isKind(value, "ref") ? this.#known.get(value.number) : undefined;
    if (known !== undefined) return { kind: "form", matrix, box, scene: known };
    const text = latin1Of(await objects.data(found, CONTENT_LARGEST));
    objects.budget.spend(text.length);
    const scene = emptyScene(text);
    // Before what it calls: it may call itself.
    if (isKind(value, "ref")) this.#keep(value.number, scene);
    const own = (await hasResources(entries, this.#walk)) ? entries.get("Resources") : outer;
    await this.#fill(scene, cleanContent(text, new FindingList()).called, own);
    return { kind: "form", matrix, box, scene };
  }

  #keep(number: number, scene: Scene): void {
    this.#kept += scene.text.length;
    if (this.#kept > KEPT_MOST) {
      this.#known.clear();
      this.#kept = scene.text.length;
    }
    this.#known.set(number, scene);
  }

  async #fill(scene: Scene, called: Iterable<string>, resources: Value | undefined): Promise<void> {
    const { objects, shared } = this.#walk;
    const held = await shared.entries(resources ?? null);
    for (const call of called) {
      const slash = call.indexOf("/");
      const [category, name] = [call.slice(0, slash), call.slice(slash + 1)];
      if (!["ColorSpace", "ExtGState", "Font", "XObject"].includes(category)) continue;
      const value = (await shared.entries(held.get(category) ?? null)).get(name);
      if (category === "Font") {
        scene.letters.set(name, await this.#lettersOf(value));
        continue;
      }
      const found = await objects.resolve(value);
      if (category === "ExtGState") scene.settings.set(name, await this.#settings(entriesOf(found)));
      else if (category === "ColorSpace") {
        const [family = found] = itemsOf(found);
        scene.families.set(name, nameIn(await objects.resolve(family)));
      } else {
        const drawn = await this.#drawn(value ?? null, entriesOf(found), resources);
        if (drawn !== null) scene.drawn.set(name, drawn);
      }
    }
  }

  /** Fonts are on many pages, and long lists of widths. */
  async #lettersOf(value: Value | undefined): Promise<Letters> {
    const number = isKind(value, "ref") ? value.number : -1;
    const known = this.#letters.get(number);
    if (known !== undefined) return known;
    if (this.#sight.left < 0) return UNKNOWN_LETTERS;
    const letters = await lettersOf(entriesOf(await this.#walk.objects.resolve(value)), this.#walk);
    this.#sight.left -= WIDTH_COSTS * letters.known;
    if (number >= 0 && this.#letters.size < FONTS_MOST) this.#letters.set(number, letters);
    return letters;
  }

  async #drawn(value: Value, entries: Entries, resources: Value | undefined): Promise<Picture | Form | null> {
    if (nameIn(entries.get("Subtype")) === "Form") return await this.form(value, resources);
    if (nameIn(entries.get("Subtype")) !== "Image") return null;
    const { objects } = this.#walk;
    const seen = ["ImageMask", "Mask", "SMask", "SMaskInData"].some((key) => entries.has(key));
    const [width, height] = [await objects.entry(entries, "Width"), await objects.entry(entries, "Height")];
    return { kind: "picture", covers: !seen, tells: Number(width) > PICTURE_LEAST && Number(height) > PICTURE_LEAST };
  }

  async #settings(entries: Entries): Promise<Settings> {
    const number = async (key: string) => {
      const value = await this.#walk.objects.entry(entries, key);
      return typeof value === "number" ? value : null;
    };
    const mode = await this.#walk.objects.entry(entries, "BM");
    const [first = mode] = itemsOf(mode);
    const mask = await this.#walk.objects.entry(entries, "SMask");
    return {
      fillAlpha: await number("ca"),
      strokeAlpha: await number("CA"),
      lineWidth: await number("LW"),
      masked: mask === null ? null : !isKind(mask, "name"),
      blends:
        mode === null ? null : !["Normal", "Compatible"].includes(nameIn(await this.#walk.objects.resolve(first))),
    };
  }
}

function emptyScene(text: string): Scene {
  return { text, letters: new Map(), settings: new Map(), families: new Map(), drawn: new Map() };
}
