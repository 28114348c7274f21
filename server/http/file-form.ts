/** What forms with files are sent as (RFC 7578). */
export const FORM_TYPE = "multipart/form-data";

/** Browsers choose from fewer letters than RFC 2046 §5.1.1 allows, and need no quotation marks. */
const FORM_TYPE_LINE = /^multipart\/form-data; ?boundary=([\w.'+-]{1,70})$/;
/** The lines above a file as the HTML Standard has browsers write them ("multipart/form-data encoding algorithm"), to the letter. */
const FILE_LINES =
  /^Content-Disposition: form-data; name="([a-z]+)"; filename="[^"\r\n]*"\r\n(?:Content-Type: [^\r\n]*\r\n)?\r\n$/i;
/** A file's name has at most 255 letters in all file systems. */
const LINES_LARGEST_BYTES = 2_048;

/** True for the media type of a form as browsers and other programs write it. */
export function isFormType(type: string | undefined): boolean {
  return FORM_TYPE_LINE.test(type ?? "");
}

/**
 * The file of a form that has this one field and nothing else; null for every other form. What it is called there, and which kind its
 * sender says that it is, is dropped unread. The file is not copied: it stays where it is in the form.
 */
export function readFileForm(form: Uint8Array, type: string | undefined, field: string): Uint8Array | null {
  const boundary = FORM_TYPE_LINE.exec(type ?? "")?.[1];
  if (boundary === undefined) return null;
  const bytes = Buffer.from(form.buffer, form.byteOffset, form.length);
  const opening = `--${boundary}\r\n`;
  const start = bytes.subarray(0, LINES_LARGEST_BYTES).indexOf("\r\n\r\n") + 4;
  // The first one behind the lines: there is no other part, and nothing behind it.
  const end = bytes.indexOf(`\r\n--${boundary}`, start);
  const lines = bytes.toString("latin1", 0, start);
  if (end === -1 || !lines.startsWith(opening)) return null;
  if (FILE_LINES.exec(lines.slice(opening.length))?.[1] !== field) return null;
  const closing = `\r\n--${boundary}--`;
  const rest = bytes.subarray(end);
  return [closing, `${closing}\r\n`].some((each) => rest.equals(Buffer.from(each))) ? bytes.subarray(start, end) : null;
}
