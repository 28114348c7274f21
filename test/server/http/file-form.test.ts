import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFormType, readFileForm } from "../../../server/http/file-form.ts";
import { filePart, FORM_TYPE, formOf } from "../support/sealed-forms.ts";

// PROTOCOL.md §7.7. What browsers send is recorded from them; the platform's own writer of forms is a judge.

const text = (file: Uint8Array | null): string | null => (file === null ? null : Buffer.from(file).toString("latin1"));
const read = (form: Buffer | string, type = FORM_TYPE) => text(readFileForm(Buffer.from(form), type, "file"));

describe("a form with one file", () => {
  it("gives the file as it is, as Firefox and Chromium send it", () => {
    const firefox =
      '------geckoformboundaryc2f1\r\nContent-Disposition: form-data; name="file"; filename="r.age"\r\n' +
      "Content-Type: application/octet-stream\r\n\r\nage\x00\xff\r\n\r\n------geckoformboundaryc2f1--\r\n";
    const type = "multipart/form-data; boundary=----geckoformboundaryc2f1";
    expect(read(Buffer.from(firefox, "latin1"), type)).toBe("age\x00\xff\r\n");
    const chromium = firefox
      .replaceAll("geckoformboundary", "WebKitFormBoundary")
      .replace("Content-Type", "Content-type");
    expect(read(Buffer.from(chromium, "latin1"), type.replace("gecko", "WebKit").replace("formb", "FormB"))).toBe(
      "age\x00\xff\r\n",
    );
  });

  it("gives the file as it is, as the platform writes forms", async () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    const name = fc.string({ minLength: 1, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(bytes, name, async (content, fileName) => {
        const form = new FormData();
        form.append("file", new Blob([Uint8Array.from(content)]), fileName);
        const sent = new Response(form);
        const type = sent.headers.get("content-type") ?? "";
        expect(isFormType(type)).toBe(true);
        const file = readFileForm(new Uint8Array(await sent.arrayBuffer()), type, "file");
        expect(file === null ? null : Buffer.compare(file, content)).toBe(0);
      }),
    );
  });

  it("may be empty, without a type, and without a line at its end", () => {
    expect(read(formOf(filePart("")))).toBe("");
    expect(read(formOf(filePart("x")).toString().replace("Content-Type: text/plain\r\n", ""))).toBe("x");
    expect(read(formOf(filePart("x")).subarray(0, -2))).toBe("x");
  });
});

describe("any other form", () => {
  const one = formOf(filePart("x")).toString();
  it.each<[string, string]>([
    ["without a part", formOf().toString()],
    ["with two files", formOf(filePart("x"), filePart("y")).toString()],
    ["with another field behind it", formOf(filePart("x"), filePart("y", "other")).toString()],
    ["with another name", formOf(filePart("x", "report")).toString()],
    ["with a name that objects inherit", formOf(filePart("x", "constructor")).toString()],
    ["with a field in place of the file", one.replace('; filename="report.age"', "")],
    ["with two names of files", one.replace('filename="report.age"', 'filename="a"; filename="b"')],
    ["with another line above it", one.replace("Content-Type", "Content-Transfer-Encoding: base64\r\nContent-Type")],
    ["with no end", one.replace("c--\r\n", "c\r\n")],
    ["cut short", one.slice(0, -5)],
    ["with something behind it", `${one}x`],
    ["with something before it", `x\r\n${one}`],
    ["with a line before it", `\r\n${one}`],
    ["with a very long name", formOf(filePart("x", "file", "a".repeat(2_048))).toString()],
    ["with nothing in it", ""],
  ])("is none: %s", (_name, form) => {
    expect(read(form)).toBeNull();
  });

  it("is none at any length that is short of its end", () => {
    for (let length = 0; length < one.length - 2; length += 1)
      expect([length, read(one.slice(0, length))]).toEqual([length, null]);
  });

  it.each([
    undefined,
    "multipart/form-data",
    "multipart/form-data; boundary=",
    'multipart/form-data; boundary="a b"',
    "multipart/form-data; boundary=a; boundary=b",
    `multipart/form-data; boundary=${"a".repeat(71)}`,
    "application/x-www-form-urlencoded",
    "Multipart/form-data; boundary=a",
  ])("has no media type of a form: %j", (type) => {
    expect(isFormType(type)).toBe(false);
    expect(readFileForm(Buffer.from(one), type, "file")).toBeNull();
  });

  it("is none, and takes no time, when four megabytes of it look like boundaries or parts", () => {
    const size = 4 * 1024 * 1024;
    const almost = FORM_TYPE.slice(FORM_TYPE.indexOf("=") + 1, -1);
    const fillings = ["-", "\r\n--", `\r\n--${almost}`, formOf(filePart("", "a")).toString(), "\r\n\r\n"];
    for (const filling of fillings) {
      const begun = performance.now();
      const content = Buffer.alloc(size, filling);
      expect(read(Buffer.concat([filePart(""), content]))).toBeNull();
      expect(performance.now() - begun).toBeLessThan(500);
    }
  });
});
