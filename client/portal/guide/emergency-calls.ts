import { html, nothing, type TemplateResult } from "lit";
import type { Contact, Mechanism } from "../../../shared/mechanisms/mechanism.ts";
import { localize } from "../../i18n/localize.ts";
import { titleWords } from "../views/title-words.ts";
import { guideContacts, isPhone, type Reading } from "./guide-contacts.ts";
import { sentence } from "./sentences.ts";

/** Letters of Arabic and Hebrew. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF]/u;
const RIGHT_TO_LEFT_ISOLATE = "\u2067";
const POP_ISOLATE = "\u2069";

/**
 * Whom to call at once, those without a telephone last. A number that stood above is not given a second time: whoever tries the next
 * number has to reach somebody else. `about` is what stands between a name and its contacts.
 */
export function emergencyCalls(
  lines: readonly Mechanism[],
  reading: Reading,
  about: (line: Mechanism) => TemplateResult | typeof nothing,
): readonly TemplateResult[] {
  const hasPhone = ({ contacts }: Mechanism): boolean => contacts.some(isPhone);
  const sorted = [...lines.filter(hasPhone), ...lines.filter((line) => !hasPhone(line))];
  return sorted.map((line, index) => {
    const above = sorted.slice(0, index).find((other) => line.contacts.some((each) => isNumberOf(other, each)));
    return html`<h3>${titleWords(sentence(line.name), reading.language)}</h3>
      ${about(line)}
      ${above === undefined ? nothing : html`<p>${localize("guide-same-number", { name: nameWithin(above.name) })}</p>`}
      ${hasPhone(line) ? nothing : html`<p>${localize("guide-no-number")}</p>`}
      ${guideContacts(
        line.contacts.filter((each) => above === undefined || !isNumberOf(above, each)),
        reading,
      )}`;
  });
}

/** A name within a sentence. Translated, it may begin with Latin letters, and runs from right to left all the same. */
function nameWithin(name: string): string {
  const said = sentence(name);
  return RIGHT_TO_LEFT.test(said) ? `${RIGHT_TO_LEFT_ISOLATE}${said}${POP_ISOLATE}` : said;
}

function isNumberOf({ contacts }: Mechanism, { kind, value }: Contact): boolean {
  return kind === "phone" && contacts.some((each) => isPhone(each) && each.value === value);
}
