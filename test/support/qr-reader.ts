import { execFileSync } from "node:child_process";
import { partPath } from "./optional-parts.ts";

/** What the one QR code in a picture says, as zbar reads it: a judge of its own, with the eyes of a camera. @throws Error when it reads none */
export function readQrCode(picture: Uint8Array): string {
  const options = ["--quiet", "--raw", "--oneshot", "--nodbus", "-Sdisable", "-Sqrcode.enable", "-"];
  return execFileSync(partPath("zbar-tools"), options, { encoding: "utf8", input: picture }).trimEnd();
}
