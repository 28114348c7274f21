import { concatBytes, type Bytes } from "../../bytes/index.ts";
import { readExif } from "../exif/exif.ts";
import { orientationExif, type Orientation } from "../exif/orientation.ts";
import { photoshopFindings } from "../exif/photoshop.ts";
import { FindingList } from "../finding-list.ts";
import type { FindingAspect } from "../findings.ts";
import { neutralProfile } from "../icc/neutral.ts";
import { latin1Of, wordsOf } from "../words.ts";
import { xmpFindings } from "../xmp/xmp.ts";
import { MARKER, segment } from "./jpeg-marker.ts";

const EXIF = "Exif\0\0";
const XMP = "http://ns.adobe.com/xap/1.0/\0";
const XMP_EXTENSION = "http://ns.adobe.com/xmp/extension/\0";
/** After its name, a part of an extended packet has the packet's number, its length and its place (XMP part 3, §1.1.3.1). */
const EXTENSION_HEAD_BYTES = 32 + 4 + 4;
const ICC = "ICC_PROFILE\0";
const PHOTOSHOP = "Photoshop 3.0\0";

/** Segments of applications that tell something, by number and by how they begin. */
const KNOWN: readonly (readonly [number: number, start: string, aspect: FindingAspect, name: string])[] = [
  [0, "JFXX\0", "thumbnail", "JFXX thumbnail"],
  [1, "FLIR\0", "device", "FLIR"],
  [2, "MPF\0", "hidden", "MPF further pictures"],
  [2, "FPXR\0", "hidden", "FlashPix"],
  [11, "JP", "history", "JUMBF content credentials"],
  [12, "Ducky", "program", "Ducky"],
  [13, "Adobe_CM", "program", "Adobe_CM"],
];

const ICC_PART_BYTES = 65_533 - ICC.length - 2;

/** What applications have written into a JPEG file: told, and left out but for what the picture would look otherwise without. */
export class JpegApps {
  readonly #found: FindingList;
  /** What stays. */
  readonly left: FindingList = new FindingList();
  readonly #profileParts = new Map<number, Uint8Array>();
  readonly #xmpParts: Uint8Array[] = [];
  #jfif: Bytes | null = null;
  #adobe: Bytes | null = null;
  #orientation: Orientation | null = null;
  #profileCount = 0;

  constructor(found: FindingList) {
    this.#found = found;
  }

  /** Takes the content of APP`number`; what stands behind the first scan is not used by programs. */
  async add(number: number, content: Bytes, beforeScan: boolean): Promise<void> {
    const start = latin1Of(content.subarray(0, 40));
    if (number === 0 && start.startsWith("JFIF\0") && content.length >= 14) this.#addJfif(content, beforeScan);
    else if (number === 14 && start.startsWith("Adobe") && content.length >= 12) this.#addAdobe(content, beforeScan);
    else if (number === 1 && start.startsWith(EXIF)) await this.#addExif(content.slice(EXIF.length), beforeScan);
    else if (number === 1 && start.startsWith(XMP)) this.#found.addAll(xmpFindings(content.subarray(XMP.length)));
    else if (number === 1 && start.startsWith(XMP_EXTENSION))
      this.#xmpParts.push(content.slice(XMP_EXTENSION.length + EXTENSION_HEAD_BYTES));
    else if (number === 2 && start.startsWith(ICC) && beforeScan) this.#addProfilePart(content.slice(ICC.length));
    else if (number === 13 && start.startsWith(PHOTOSHOP))
      this.#found.addAll(photoshopFindings(content.subarray(PHOTOSHOP.length)));
    else this.#addOther(number, content, start);
  }

  /** The segments that stay, at the head of the file. */
  finish(): readonly Bytes[] {
    if (this.#xmpParts.length > 0) {
      this.#found.add("hidden", "XMP extension");
      this.#found.addAll(xmpFindings(concatBytes(...this.#xmpParts)));
    }
    const exif = orientationExif(this.#orientation ?? 1);
    return [
      this.#jfif,
      exif === null ? null : segment(MARKER.app0 + 1, bytesOf(EXIF), exif),
      ...this.#profile(),
      this.#adobe,
    ].filter((each) => each !== null);
  }

  /** JFIF 1.02: that colors are YCbCr, and how far apart pixels are. */
  #addJfif(content: Uint8Array, beforeScan: boolean): void {
    const pixels = (content[12] ?? 0) * (content[13] ?? 0);
    if (pixels > 0) this.#found.add("thumbnail", "JFIF thumbnail");
    if (content.length > 14 + 3 * pixels) this.#found.add("hidden", "JFIF");
    if (beforeScan) this.#jfif ??= segment(MARKER.app0, content.subarray(0, 12), Uint8Array.of(0, 0));
  }

  /** How colors are to be read, as Adobe's programs say it; the last one counts. */
  #addAdobe(content: Uint8Array, beforeScan: boolean): void {
    if (content.length > 12) this.#found.add("hidden", "JPEG APP14 Adobe");
    const version = Uint8Array.of(0, 100, 0, 0, 0, 0);
    if (beforeScan) this.#adobe = segment(MARKER.app0 + 14, bytesOf("Adobe"), version, content.subarray(11, 12));
  }

  async #addExif(block: Bytes, beforeScan: boolean): Promise<void> {
    const { findings, orientation } = await readExif(block);
    this.#found.addAll(findings);
    if (beforeScan) this.#orientation ??= orientation;
  }

  #addProfilePart(part: Uint8Array): void {
    const [number = 0, count = 0] = part;
    this.#profileCount = count;
    this.#profileParts.set(number, part.subarray(2));
  }

  #addOther(number: number, content: Uint8Array, start: string): void {
    const known = KNOWN.find(([of, begins]) => of === number && start.startsWith(begins));
    const [, , aspect, name] = known ?? [number, "", "unknown" as const, `APP${number}`];
    const text = known === undefined && /^[\x20-\x7e]{2,}/.test(start) ? wordsOf(content.subarray(0, 1024)) : null;
    this.#found.add(aspect, `JPEG ${name}`, text);
  }

  /** A profile comes in parts that are numbered (ICC.1:2022 annex B.4); one that is not whole is not used by programs either. */
  #profile(): readonly Bytes[] {
    if (this.#profileParts.size === 0) return [];
    const parts = Array.from({ length: this.#profileCount }, (_value, index) => this.#profileParts.get(index + 1));
    const whole = parts.filter((part) => part !== undefined);
    const isWhole = whole.length === parts.length && whole.length === this.#profileParts.size;
    const { profile, findings, left } = neutralProfile(isWhole ? concatBytes(...whole) : new Uint8Array(0));
    this.#found.addAll(findings);
    this.left.addAll(left);
    if (profile === null) return [];
    const count = Math.ceil(profile.length / ICC_PART_BYTES);
    return Array.from({ length: count }, (_value, index) => {
      const part = profile.subarray(ICC_PART_BYTES * index, ICC_PART_BYTES * (index + 1));
      return segment(MARKER.app0 + 2, bytesOf(ICC), Uint8Array.of(index + 1, count), part);
    });
  }
}

function bytesOf(text: string): Bytes {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
