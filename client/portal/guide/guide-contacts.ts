import { html, nothing, type TemplateResult } from "lit";
import type { Contact } from "../../../shared/mechanisms/mechanism.ts";
import { localize, message } from "../../i18n/localize.ts";
import { addressText } from "./address.ts";
import { sentence } from "./sentences.ts";

const KINDS: Readonly<Record<Contact["kind"], string>> = {
  email: message("guide-email"),
  email_copy: message("guide-email-copy"),
  page: message("guide-page"),
  form: message("guide-form"),
  phone: message("guide-phone"),
  fax: message("guide-fax"),
  post: message("guide-post"),
  route: message("guide-route"),
};

/**
 * The ways to reach a place, each with the year in which it was last seen. They are text, not links: from here nobody gets to another
 * site by a slip of the finger.
 */
export function guideContacts(contacts: readonly Contact[]): TemplateResult | typeof nothing {
  if (contacts.length === 0) return nothing;
  return html`<dl class="guide-contacts">
    ${contacts.map(
      ({ kind, seen, status, value }) => html`
        <dt>${localize(KINDS[kind])}</dt>
        <dd>
          ${kind !== "route" ? addressText(value) : sentence(value)}
          <span class="soft">
            ${localize(status === "shown" ? message("guide-seen") : message("guide-unconfirmed"), { year: seen.slice(0, 4) })}
          </span>
        </dd>
      `,
    )}
  </dl>`;
}
