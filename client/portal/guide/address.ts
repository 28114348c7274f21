import { html, type TemplateResult } from "lit";

/** Where a long address may be broken: after a part of it, so that what is typed from the screen ends a line where it can be seen. */
const PART = /(?<=[^/]\/|@)(?=[^/@])|(?=[.?#])/u;

/** An address as text, which is broken between its parts where it is too long for a line. */
export function addressText(address: string): TemplateResult {
  const [first = "", ...others] = address.split(PART);
  return html`<span class="code">${first}${others.map((part) => html`<wbr />${part}`)}</span>`;
}
