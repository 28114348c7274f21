import { copyBytes, type Bytes } from "../../shared/bytes/index.ts";
import { generate } from "lean-qr";
import { toPngBuffer } from "lean-qr/extras/node_export";

/** Pixels of a module: large enough for a camera, and whole, so that nothing is blurred. */
const SCALE = 4;

/** More than all that organisations of an instance have today. */
const KEPT = 64;

/**
 * Draws QR codes of texts as PNG pictures, dark on light with the margin that readers need; SVG is not shown at the safest level. Each
 * is drawn once, and the latest are kept: a long one takes the time of dozens of other answers.
 */
export function qrPictures(): (text: string) => Bytes {
  const drawn = new Map<string, Bytes>();
  return (text) => {
    const picture = drawn.get(text) ?? draw(text);
    drawn.delete(text);
    drawn.set(text, picture);
    const [oldest] = drawn.keys();
    if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
    return picture;
  };
}

function draw(text: string): Bytes {
  return copyBytes(toPngBuffer(generate(text), { on: [0, 0, 0], off: [255, 255, 255], pad: 4, scale: SCALE }));
}
