import { execFileSync } from "node:child_process";
import type { OrganisationId } from "../../../shared/protocol/id.ts";
import { partPath } from "../../support/optional-parts.ts";
import type { TestServer } from "./test-server.ts";

/** A file as stock age seals it, to the recipients of a file of recipients or to one of them. */
export function sealedByAge(recipients: string, plaintext: string | Uint8Array, more: readonly string[] = []): Buffer {
  const parameters = [
    ...more,
    ...recipients
      .trim()
      .split("\n")
      .flatMap((recipient) => ["-r", recipient]),
  ];
  return execFileSync(partPath("age"), parameters, { input: Buffer.from(plaintext), maxBuffer: 16 * 1024 * 1024 });
}

const BOUNDARY = "----geckoformboundary5d9e1b0f3c";

/** The media type of these forms. */
export const FORM_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

/** The part of a form that browsers make of a file. */
export function filePart(content: string | Uint8Array, name = "file", fileName = "report.age"): Buffer {
  const lines = [`Content-Disposition: form-data; name="${name}"; filename="${fileName}"`, "Content-Type: text/plain"];
  return Buffer.concat([Buffer.from(`--${BOUNDARY}\r\n${lines.join("\r\n")}\r\n\r\n`), Buffer.from(content)]);
}

/** A form of these parts as browsers send it. */
export function formOf(...parts: readonly Buffer[]): Buffer {
  return Buffer.concat([
    ...parts.map((part) => Buffer.concat([part, Buffer.from("\r\n")])),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
}

/** Sends a form with one file. */
export async function postFile(
  { app }: Pick<TestServer, "app">,
  organisation: OrganisationId,
  content: string | Uint8Array,
  path = "/sealed",
) {
  return await postForm({ app }, organisation, formOf(filePart(content)), FORM_TYPE, path);
}

/** Sends a form, whatever it is. */
export async function postForm(
  { app }: Pick<TestServer, "app">,
  organisation: string,
  payload: Buffer,
  type = FORM_TYPE,
  path = "/sealed",
) {
  const headers = { "content-type": type };
  return await app.inject({ method: "POST", url: `${path}/${organisation}`, headers, payload });
}

/** The receipt in the box of a page; empty if it has none. */
export function receiptIn(page: string): string {
  const box = /<textarea[^>]*>([^<]*)<\/textarea>/.exec(page)?.[1] ?? "";
  return box.replaceAll(/&#(\d+);/g, (_sign, code: string) => String.fromCharCode(Number(code)));
}

/** A form with one file for the platform's own `fetch`. */
export function fileForm(content: Uint8Array<ArrayBuffer>): FormData {
  const form = new FormData();
  form.append("file", new Blob([content]), "report.age");
  return form;
}
