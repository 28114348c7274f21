import { html, type TemplateResult } from "lit";

/**
 * Fields that stand in no other form. Chromium writes what is typed into its file of sessions, on the disk, unless the form
 * around it says that it may not: what the fields themselves say is heard from lines of text only.
 */
export function unkeptFields(fields: TemplateResult): TemplateResult {
  return html`<form class="unkept" novalidate autocomplete="off" @submit=${goNowhere}>${fields}</form>`;
}

/** The Enter key sends a form off, which would load the page again. */
function goNowhere(event: Event): void {
  event.preventDefault();
}
