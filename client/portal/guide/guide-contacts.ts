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
 * The ways to reach a place, what was seen within the last year first and telephones before the others, each with the date on which it
 * was last seen; the same date of all stands once, below them. They are text, not links: from here nobody gets to another site by a slip
 * of the finger.
 */
export function guideContacts(contacts: readonly Contact[], reading: Reading): TemplateResult | typeof nothing {
  const [first] = contacts;
  if (first === undefined) return nothing;
  const isCommon =
    contacts.length > 1 && contacts.every((each) => each.seen === first.seen && each.status === first.status);
  const sorted = [...contacts.filter(isPhone), ...contacts.filter((each) => !isPhone(each))];
  const old = sorted.filter(({ seen }) => isOld(seen, reading.today));
  const young = sorted.filter((each) => !old.includes(each));
  return html`<dl class="guide-contacts">
      ${[...young, ...old].map((each) => contact(each, isCommon ? nothing : lastSeen(each, reading)))}
    </dl>
    ${isCommon ? lastSeen(first, reading) : nothing}`;
}

export function isPhone({ kind }: Contact): boolean {
  return kind === "phone";
}

function contact({ kind, value }: Contact, seen: TemplateResult | typeof nothing): TemplateResult {
  return html`
    <dt>${localize(KINDS[kind])}</dt>
    <dd>${kind !== "route" ? addressText(value) : sentence(value)} ${seen}</dd>
  `;
}

function lastSeen({ seen, status }: Contact, { language, today }: Reading): TemplateResult {
  const said = status === "shown" ? message("guide-seen") : message("guide-unconfirmed");
  return html`
    <span class="soft guide-seen">${localize(said, { date: formatDay(seen, language) })}</span>
    ${isOld(seen, today) ? html`<span class="guide-old">${localize("guide-old")}</span>` : nothing}
  `;
}
