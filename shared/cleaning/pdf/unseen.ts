import { Canvas, type Unseen } from "./canvas.ts";
import { around, cornersIn, UNMOVED, type Matrix, type Rect } from "./geometry.ts";
import { paint, paintForm } from "./painter.ts";
import { Scenes, type Form, type Sight } from "./scene.ts";
import type { Value } from "./values.ts";
import type { Walk } from "./walk.ts";

/** What is followed of one file, in letters of content: more than that is thousands of pages. */
const SIGHT_MOST = 67_108_864;
const LETTER: Rect = [0, 0, 612, 792];

/** A page as readers show it. */
export interface ShownPage {
  readonly text: string;
  readonly called: ReadonlySet<string>;
  readonly resources: Value | undefined;
  /** What of it is shown. */
  readonly box: Rect | null;
  /** What lies on it, and where. */
  readonly annotations: readonly { readonly drawn: Value; readonly rect: Rect | null }[];
}

/** Sees what the pages of one file have and do not show: under boxes, beyond the page, and what is cut off pictures. */
export class UnseenParts {
  readonly #walk: Walk;
  readonly #scenes: Scenes;
  readonly #sight: Sight = { left: SIGHT_MOST };
  readonly #unseen: Unseen = { covered: false, outside: false, cropped: false, exceeded: false };

  constructor(walk: Walk) {
    this.#walk = walk;
    this.#scenes = new Scenes(walk, this.#sight);
  }

  /** Looks at one page, and names what was not seen before. @throws NotCleanable */
  async look({ text, called, resources, box, annotations }: ShownPage): Promise<void> {
    const unseen = this.#unseen;
    if (unseen.exceeded || (unseen.covered && unseen.outside && unseen.cropped)) return;
    const canvas = new Canvas(unseen);
    const clip = box ?? LETTER;
    paint(await this.#scenes.scene(text, called, resources), canvas, this.#sight, { matrix: UNMOVED, clip });
    for (const { drawn, rect } of annotations) {
      const form = await this.#scenes.form(drawn, resources);
      if (form !== null && rect !== null) paintForm(form, canvas, this.#sight, { matrix: placedIn(form, rect), clip });
    }
    if (this.#sight.left < 0) unseen.exceeded = true;
    this.#name();
  }

  #name(): void {
    const { left } = this.#walk;
    const { covered, outside, cropped, exceeded } = this.#unseen;
    if (covered) left.add("hidden", "Contents text under filled shapes");
    if (outside) left.add("hidden", "Contents text outside of what is shown");
    if (cropped) left.add("hidden", "Contents Do", "more of the picture than is shown");
    if (exceeded) left.add("hidden", "Contents too much to look for text under filled shapes");
  }
}

/** From a form to where it lies (ISO 32000-1, 12.5.5). */
function placedIn({ matrix, box }: Form, rect: Rect): Matrix {
  const [left, bottom, right, top] = around(cornersIn(matrix, box ?? [0, 0, 0, 0]));
  const [across, up] = [
    right > left ? (rect[2] - rect[0]) / (right - left) : 1,
    top > bottom ? (rect[3] - rect[1]) / (top - bottom) : 1,
  ];
  return [across, 0, 0, up, rect[0] - left * across, rect[1] - bottom * up];
}
