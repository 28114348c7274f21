import { html, nothing, type TemplateResult } from "lit";

/** Kinds of notice. The kind never speaks by color alone: say it in the title or the text. */
export type NoticeKind = "plain" | "good" | "warning" | "error";

/** A boxed remark. `error` is read out at once; the others are read in their place. */
export function notice(kind: NoticeKind, content: unknown, title?: string): TemplateResult {
  return html`
    <div class="notice notice--${kind}" role=${kind === "error" ? "alert" : nothing}>
      ${title === undefined ? nothing : html`<p class="notice-title">${title}</p>`}
      <p>${content}</p>
    </div>
  `;
}
