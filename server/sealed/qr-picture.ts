import { copyBytes, type Bytes } from "../../shared/bytes/index.ts";
import { generate } from "lean-qr";
import { toPngBuffer } from "lean-qr/extras/node_export";

/** Pixels of a module: large enough for a camera, and whole, so that nothing is blurred. */
const SCALE = 4;

/** A QR code of a text as a PNG picture, dark on light with the margin that readers need; SVG is not shown at the safest level. */
export function qrPicture(text: string): Bytes {
  return copyBytes(toPngBuffer(generate(text), { on: [0, 0, 0], off: [255, 255, 255], pad: 4, scale: SCALE }));
}
