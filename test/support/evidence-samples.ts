import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bytesNeedle, type Needle, textNeedle } from "./needle.ts";
import { createSampleJpeg } from "./sample-jpeg.ts";
import { createSamplePdf } from "./sample-pdf.ts";
import { writeSampleVideo } from "./sample-video.ts";

/** A file of evidence on disk, and what of it must never be seen outside. */
export interface EvidenceSample {
  readonly name: string;
  readonly path: string;
  /** Media type, as browsers tell it from the name. */
  readonly type: string;
  readonly bytes: number;
  /** SHA-256 in hex. */
  readonly sha256: string;
  readonly needles: readonly Needle[];
}

const CAMERA = "Testcam Witness 7";
const MAKER_NOTE = "maker note of the arrest on the bridge";
const PDF_TEXT = "Summons to appear before the state security court";
const PDF_AUTHOR = "Clerk of the third chamber";
const PLACE = "+33.5138+036.2765/Damascus/";

/** Writes a photo with EXIF and GPS, a one-page document and a video of the given size into an existing folder. */
export async function writeEvidenceSamples(folder: string, videoBytes: number): Promise<EvidenceSample[]> {
  const exif = { cameraModel: CAMERA, makerNote: MAKER_NOTE, latitude: 33.5138, longitude: 36.2765 };
  const photo = createSampleJpeg(200, 150, exif);
  const document = createSamplePdf(PDF_TEXT, PDF_AUTHOR);
  const videoName = "فيديو المظاهرة.mp4";
  const video = await writeSampleVideo(join(folder, videoName), videoBytes, "evidence", PLACE);
  return [
    await writeSample(folder, "صورة من الجسر.jpg", "image/jpeg", photo, [
      textNeedle("camera model", CAMERA),
      textNeedle("maker note", MAKER_NOTE),
      bytesNeedle("picture data", photo.subarray(-96, -32)),
    ]),
    await writeSample(folder, "summons April.pdf", "application/pdf", document, [
      textNeedle("document text", PDF_TEXT),
      textNeedle("document author", PDF_AUTHOR),
      bytesNeedle("start of a PDF", document.subarray(0, 20)),
    ]),
    {
      name: videoName,
      path: join(folder, videoName),
      type: "video/mp4",
      bytes: video.bytes,
      sha256: video.sha256,
      needles: [
        ...identity(videoName, "video/mp4"),
        textNeedle("place of filming", PLACE),
        bytesNeedle("footage", video.footage),
      ],
    },
  ];
}

async function writeSample(
  folder: string,
  name: string,
  type: string,
  bytes: Uint8Array,
  needles: readonly Needle[],
): Promise<EvidenceSample> {
  const path = join(folder, name);
  await writeFile(path, bytes, { flag: "wx" });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { name, path, type, bytes: bytes.length, sha256, needles: [...identity(name, type), ...needles] };
}

function identity(name: string, type: string): Needle[] {
  return [textNeedle(`file name ${name}`, name), textNeedle(`media type ${type}`, type)];
}
