import { BOX_LEAST, type Canvas } from "./canvas.ts";
import { MIXED, paintOf, type Paint } from "./colors.ts";
import { cleanContent, type Follow } from "./content.ts";
import { FindingList } from "../finding-list.ts";
import { around, common, cornersIn, matrixOf, times, UNMOVED, type Matrix, type Rect } from "./geometry.ts";
import { UNKNOWN_LETTERS } from "./letters.ts";
import { Outline } from "./outline.ts";
import { firstState, setForText, type PaintState } from "./paint-state.ts";
import type { Form, Scene, Sight } from "./scene.ts";
import { entriesOf, listOf, nameIn, type Entries, type Value } from "./values.ts";
import { WrittenLetters } from "./written-letters.ts";

const STATES_MOST = 64;
const FORMS_MOST = 16;
/** What a form costs that has next to nothing in it. */
const OVERHEAD = 256;
/** What is behind something fainter can still be read. */
const COVERS = 0.6;
const UNIT: Rect = [0, 0, 1, 1];
const FILLS = new Set(["f", "F", "f*", "b", "b*", "B", "B*"]);
const STROKES = new Set(["S", "s", "b", "b*", "B", "B*"]);
const TEXT = new Set(["BT", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", '"', "Tc", "Tw", "Tz", "TL", "Tf", "Tr", "Ts"]);
const PATHS = new Set(["m", "l", "c", "v", "y", "h", "re"]);

/** Paints a scene on a canvas: everything at its place, in its order. */
export function paint(scene: Scene, canvas: Canvas, sight: Sight, page: { matrix: Matrix; clip: Rect }): void {
  new Painter(scene, canvas, sight, firstState(page.matrix, page.clip), 0).paint();
}

/** Paints a form where it is drawn. */
export function paintForm(form: Form, canvas: Canvas, sight: Sight, page: { matrix: Matrix; clip: Rect }): void {
  drawForm(form, canvas, sight, firstState(page.matrix, page.clip), 0);
}

function drawForm({ matrix, box, scene }: Form, canvas: Canvas, sight: Sight, outer: PaintState, depth: number): void {
  const placed = times(matrix, outer.matrix);
  const clip = box === null ? outer.clip : common(outer.clip, around(cornersIn(placed, box)));
  const outerAlpha = outer.outerAlpha * outer.fillAlpha;
  const state = { ...outer, matrix: placed, clip, outerAlpha, fillAlpha: 1, strokeAlpha: 1 };
  new Painter(scene, canvas, sight, state, depth).paint();
}

class Painter {
  readonly #scene: Scene;
  readonly #canvas: Canvas;
  readonly #sight: Sight;
  readonly #depth: number;
  readonly #states: PaintState[] = [];
  readonly #outline = new Outline();
  readonly #written = new WrittenLetters();
  #state: PaintState;
  #clips = false;

  constructor(scene: Scene, canvas: Canvas, sight: Sight, state: PaintState, depth: number) {
    this.#scene = scene;
    this.#canvas = canvas;
    this.#sight = sight;
    this.#state = state;
    this.#depth = depth;
  }

  paint(): void {
    this.#sight.left -= this.#scene.text.length + OVERHEAD;
    if (this.#sight.left < 0 || this.#depth > FORMS_MOST || this.#canvas.isOver) return;
    const follow: Follow = (operator, operands) => {
      if (this.#canvas.isOver) return;
      if (PATHS.has(operator)) this.#outline.see(operator, numbersIn(operands()), this.#state.matrix);
      else if (FILLS.has(operator) || STROKES.has(operator) || operator === "n") this.#end(operator);
      else if (TEXT.has(operator)) this.#write(operator, operands());
      else this.#set(operator, operands);
    };
    cleanContent(this.#scene.text, new FindingList(), { follow });
  }

  #end(operator: string): void {
    const { fill, fillAlpha, stroke, strokeAlpha, lineWidth, matrix, clip } = this.#state;
    if (FILLS.has(operator))
      this.#canvas.fill({
        outlines: this.#outline.outlines,
        evenOdd: operator.endsWith("*"),
        clip,
        paint: fill,
        covers: this.#covers(fill, fillAlpha),
      });
    const width = lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
    if (STROKES.has(operator) && width > BOX_LEAST) {
      const covers = this.#covers(stroke, strokeAlpha);
      for (const line of this.#outline.lines(width, /^[sb]/.test(operator)))
        this.#canvas.fill({ outlines: [line], evenOdd: false, clip, paint: stroke, covers });
    }
    if (this.#clips) this.#state.clip = common(clip, around(this.#outline.outlines.flat()));
    this.#clips = false;
    this.#outline.clear();
  }

  #covers(paint: Paint, alpha: number): boolean {
    const { outerAlpha, masked, blends } = this.#state;
    return alpha * outerAlpha > COVERS && !masked && (!blends || paint.dark);
  }

  #set(operator: string, operands: () => readonly Value[]): void {
    const state = this.#state;
    switch (operator) {
      case "q":
        if (this.#states.length < STATES_MOST) this.#states.push({ ...state });
        break;
      case "Q":
        this.#state = this.#states.pop() ?? state;
        break;
      case "cm":
        state.matrix = times(matrixOf(listOf(operands())), state.matrix);
        break;
      case "W":
      case "W*":
        this.#clips = true;
        break;
      case "w":
        [state.lineWidth = 1] = numbersIn(operands());
        break;
      case "gs":
        this.#settings(nameIn(operands()[0]));
        break;
      case "BI":
        this.#drawInline(entriesOf(operands()[0]));
        break;
      case "Do":
        this.#draw(nameIn(operands()[0]));
        break;
      case "sh":
        this.#fillAll();
        break;
      default:
        this.#color(operator, operands);
    }
  }

  #color(operator: string, operands: () => readonly Value[]): void {
    const state = this.#state;
    const families = this.#scene.families;
    switch (operator) {
      case "cs":
      case "CS": {
        const space = nameIn(operands()[0]);
        // The first color of each space: all of an ink, or black.
        const first = space === "Pattern" ? MIXED : { key: `${space} first`, dark: true };
        if (operator === "cs") Object.assign(state, { fillSpace: space, fill: first });
        else Object.assign(state, { strokeSpace: space, stroke: first });
        break;
      }
      case "g":
      case "rg":
      case "k":
        state.fillSpace = "";
        state.fill = paintOf(operator, operands(), "", "");
        break;
      case "sc":
      case "scn":
        state.fill = paintOf(operator, operands(), state.fillSpace, families.get(state.fillSpace) ?? "");
        break;
      case "G":
      case "RG":
      case "K":
        state.strokeSpace = "";
        state.stroke = paintOf(operator, operands(), "", "");
        break;
      case "SC":
      case "SCN":
        state.stroke = paintOf(operator, operands(), state.strokeSpace, families.get(state.strokeSpace) ?? "");
        break;
    }
  }

  #settings(name: string): void {
    const { fillAlpha, strokeAlpha, lineWidth, blends, masked } = this.#scene.settings.get(name) ?? {};
    const state = this.#state;
    state.fillAlpha = fillAlpha ?? state.fillAlpha;
    state.strokeAlpha = strokeAlpha ?? state.strokeAlpha;
    state.lineWidth = lineWidth ?? state.lineWidth;
    state.blends = blends ?? state.blends;
    state.masked = masked ?? state.masked;
  }

  #draw(name: string): void {
    const drawn = this.#scene.drawn.get(name);
    const { matrix, clip, fillAlpha } = this.#state;
    if (drawn?.kind === "form") drawForm(drawn, this.#canvas, this.#sight, this.#state, this.#depth + 1);
    else if (drawn !== undefined) {
      const covers = drawn.covers && this.#covers(MIXED, fillAlpha);
      this.#canvas.picture(cornersIn(matrix, UNIT), clip, { covers, tells: drawn.tells });
    }
  }

  #drawInline(image: Entries): void {
    const { matrix, clip, fillAlpha } = this.#state;
    const isMask = image.get("IM") === true || image.get("ImageMask") === true;
    const covers = !isMask && this.#covers(MIXED, fillAlpha);
    this.#canvas.picture(cornersIn(matrix, UNIT), clip, { covers, tells: true });
  }

  #fillAll(): void {
    const { clip, fillAlpha } = this.#state;
    const outlines = [cornersIn(UNMOVED, clip)];
    this.#canvas.fill({ outlines, evenOdd: false, clip, paint: MIXED, covers: this.#covers(MIXED, fillAlpha) });
  }

  #write(operator: string, operands: readonly Value[]): void {
    const state = this.#state;
    const [first = 0, second = 0] = numbersIn(operands);
    switch (operator) {
      case "BT":
        this.#written.begin();
        break;
      case "Td":
        this.#written.move(first, second);
        break;
      case "TD":
        state.leading = -second;
        this.#written.move(first, second);
        break;
      case "Tm":
        this.#written.begin(matrixOf(listOf(operands)));
        break;
      case "T*":
        this.#written.move(0, -state.leading);
        break;
      case "'":
      case '"':
        if (operator === '"') [state.betweenWords, state.between] = [first, second];
        this.#written.move(0, -state.leading);
        this.#show(operands.at(-1) ?? null);
        break;
      case "Tj":
      case "TJ":
        this.#show(operands.at(-1) ?? null);
        break;
      case "Tf":
        state.letters = this.#scene.letters.get(nameIn(operands[0])) ?? UNKNOWN_LETTERS;
        state.size = first;
        break;
      default:
        setForText(state, operator, first);
    }
  }

  #show(shown: Value): void {
    const state = this.#state;
    const points = this.#written.show(shown, state);
    // Not painted: named by itself. Cut out: what is filled through them is what they show.
    if (state.mode !== 3 && state.mode !== 7)
      this.#canvas.letters(points, this.#written.reach(state), state.clip, state.fill);
  }
}

function numbersIn(operands: readonly Value[]): readonly number[] {
  return operands.filter((operand) => typeof operand === "number");
}
