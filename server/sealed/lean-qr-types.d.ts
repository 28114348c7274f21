// What the server uses of lean-qr. Its own types need those of a browser, which servers do not have.

/** A QR code: dark and light modules. */
export interface QrCode {
  readonly size: number;
  readonly get: (x: number, y: number) => boolean;
}

/** A color as red, green and blue, from 0 to 255. */
type Color = readonly [number, number, number];

/** The smallest code for a text, with as much correction as fits into it. @throws when no code can hold it */
export function generate(text: string): QrCode;

/** A PNG picture: `pad` modules of margin, `scale` pixels a module. */
export function toPngBuffer(
  code: QrCode,
  options: { readonly on: Color; readonly off: Color; readonly pad: number; readonly scale: number },
): Uint8Array;
