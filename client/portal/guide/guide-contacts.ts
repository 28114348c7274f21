import { html, nothing, type TemplateResult } from "lit";
import { isOld } from "../../../shared/mechanisms/freshness.ts";
import type { Contact } from "../../../shared/mechanisms/mechanism.ts";
import { formatDay } from "../../i18n/format-day.ts";
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

/** Who reads: in which language, and on which day (YYYY-MM-DD) as far as the page can know. */
export interface Reading {
  readonly language: string;
  readonly today: string;
}

/**
 * The ways to reach a place, what was seen within the last year first, each with the date on which it was last seen. They are text, not
 * links: from here nobody gets to another site by a slip of the finger.
 */
export function guideContacts(contacts: readonly Contact[], reading: Reading): TemplateResult | typeof nothing {
  if (contacts.length === 0) return nothing;
  const old = contacts.filter(({ seen }) => isOld(seen, reading.today));
  const young = contacts.filter((each) => !old.includes(each));
  return html`<dl class="guide-contacts">
    ${young.map((each) => contact(each, false, reading))} ${old.map((each) => contact(each, true, reading))}
  </dl>`;
}

function contact({ kind, seen, status, value }: Contact, isLongAgo: boolean, { language }: Reading): TemplateResult {
  const said = status === "shown" ? message("guide-seen") : message("guide-unconfirmed");
  return html`
    <dt>${localize(KINDS[kind])}</dt>
    <dd>
      ${kind !== "route" ? addressText(value) : sentence(value)}
      <span class="soft">${localize(said, { date: formatDay(seen, language) })}</span>
      ${isLongAgo ? html`<span class="guide-old">${localize("guide-old")}</span>` : nothing}
    </dd>
  `;
}
