import { html, nothing, type TemplateResult } from "lit";
import { notice } from "../../elements/notice.ts";
import { formatList } from "../../i18n/format-list.ts";
import { localize } from "../../i18n/localize.ts";
import type { MessageView } from "../../workers/portal-calls.ts";

/** A row with something missing or not verified in it, said before what is there is read. */
export function brokenRow(messages: readonly MessageView[]): TemplateResult | typeof nothing {
  const numbers = (wanted: MessageView["state"]): string =>
    formatList(messages.filter(({ state }) => state === wanted).map(({ sequence }) => String(sequence + 1)));
  const [missing, unverified] = [numbers("missing"), numbers("not_verified")];
  if (missing === "" && unverified === "") return nothing;
  return notice(
    "warning",
    html`
      ${missing === "" ? nothing : html`<p>${localize("mailbox-row-missing", { numbers: missing })}</p>`}
      ${unverified === "" ? nothing : html`<p>${localize("mailbox-row-unverified", { numbers: unverified })}</p>`}
      <p>${localize("mailbox-row-what")}</p>
    `,
    localize("mailbox-row-broken"),
  );
}
