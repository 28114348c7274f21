import { type EvidenceSample, writeEvidenceSamples } from "../../support/evidence-samples.ts";
import { type Needle, textNeedle } from "../../support/needle.ts";
import type { WrittenReport } from "../pages/portal.ts";

/** A report and all that must never be seen of it outside. */
export interface SampleReport {
  readonly report: WrittenReport;
  readonly evidence: readonly EvidenceSample[];
  /** What people wrote, and what the files hold. */
  readonly contents: readonly Needle[];
  readonly fileNames: readonly Needle[];
  readonly mediaTypes: readonly Needle[];
  /** The media types as a letter, or the head of a request, says them. */
  readonly toldTypes: readonly Needle[];
}

const ENGLISH = "They came at night and took my brother from the house with the blue door.";
const ARABIC = "جاؤوا في الليل وأخذوا أخي من البيت ذي الباب الأزرق.";
const NAMES = ["Layla Haddad of the lawyers' union", "ليلى حداد من نقابة المحامين"] as const;

export const FOLLOWUP_TEXT = "My brother called. He is in the prison of Adra. وصلني خبر منه أمس.";
export const REPLY_TEXT = "We have read everything. Do not go home tonight. لا تعودي إلى البيت الليلة.";
export const SECOND_REPLY_TEXT = "The lawyer of the shelter will visit the prison on Thursday morning.";

/** Writes the evidence into an existing folder: a photo, a document, and a video of the given size. */
export async function writeSampleReport(folder: string, videoBytes: number): Promise<SampleReport> {
  const evidence = await writeEvidenceSamples(folder, videoBytes);
  const text = `${ARABIC}\n\n${ENGLISH} ${NAMES.join(" / ")}`;
  return {
    report: { language: "ar", text, files: evidence.map(({ path }) => path) },
    evidence,
    contents: [
      ...sentences("report", [ENGLISH, ARABIC, ...NAMES]),
      ...sentences("follow-up", [FOLLOWUP_TEXT.slice(0, 30), FOLLOWUP_TEXT.slice(-18)]),
      ...sentences("replies", [REPLY_TEXT.slice(0, 30), REPLY_TEXT.slice(-22), SECOND_REPLY_TEXT.slice(0, 30)]),
      ...evidence.flatMap(({ needles, name, type }) => needles.filter(({ text }) => text !== name && text !== type)),
    ],
    fileNames: evidence.map(({ name }) => textNeedle(`file name ${name}`, name)),
    mediaTypes: evidence.map(({ type }) => textNeedle(`media type ${type}`, type)),
    // The page that comes down knows the types of the files that it can clean: there they are looked for as something tells them.
    toldTypes: evidence.flatMap(({ type }) =>
      [`"type":"${type}"`, `content-type: ${type}`].map((text) => textNeedle(`told: ${text}`, text)),
    ),
  };
}

function sentences(name: string, texts: readonly string[]): Needle[] {
  return texts.map((text) => textNeedle(`${name}: ${text}`, text));
}
