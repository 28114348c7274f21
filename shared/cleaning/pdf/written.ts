import type { Entries, Value } from "./values.ts";

const PLAIN_NAME = /[^!-~]|[#%()/<>[\]{}]/g;

/** A value as text of a PDF, always in the same words. */
export function written(value: Value): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "number") return writtenNumber(value);
  switch (value.kind) {
    case "name":
      return writtenName(value.name);
    case "text":
      return writtenText(value.text);
    case "ref":
      return `${value.number} 0 R`;
    case "list":
      return `[${value.items.map(written).join(" ")}]`;
    case "dict":
    case "stream":
      return `<<${writtenEntries(value.entries)}>>`;
  }
}

function writtenEntries(entries: Entries): string {
  return [...entries].map(([key, value]) => `${writtenName(key)} ${written(value)}`).join("");
}

function writtenName(name: string): string {
  const plain = name.replaceAll(PLAIN_NAME, (unit) => `#${unit.charCodeAt(0).toString(16).padStart(2, "0")}`);
  return `/${plain}`;
}

// Readers stop at ten digits after the point; exponents are not known to the format.
function writtenNumber(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e15 ? String(value + 0) : "0";
  return value
    .toFixed(10)
    .replace(/\.?0+$/, "")
    .replace(/^-0$/, "0");
}

function writtenText(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replaceAll(/[\\()]/g, "\\$&")})`;
  return `<${text.replaceAll(/[^]/g, (unit) => unit.charCodeAt(0).toString(16).padStart(2, "0"))}>`;
}
