import { fingerprintOf } from "../../shared/crypto/fingerprint.ts";
import type { VerifiedCard } from "../../shared/crypto/card-verify.ts";
import type { Day } from "../../shared/protocol/day.ts";
import { pickText } from "../../shared/protocol/pick-text.ts";
import { writtenDay } from "../../shared/protocol/written-day.ts";
import type { ProblemCode } from "../http/problem.ts";
import { pageHeaders } from "../http/security-headers.ts";
import { SiteError, type Site } from "../http/site-files.ts";
import { readTemplate, type PageValues } from "./page-template.ts";
import { olderRecipientsText, recipientsText } from "./sealable.ts";

/** A sealed file that was taken. */
export interface FiledFile {
  /** Its receipt file, as text. */
  readonly receipt: string;
  readonly day: Day;
  /** How many bytes of it have come. Nobody but its reader can tell whether these are all: who sent it can compare. */
  readonly bytes: number;
}

/** A page as it goes out. */
export interface FilledPage {
  readonly headers: { readonly [name: string]: string };
  readonly content: Buffer<ArrayBuffer>;
}

/** The pages of one language, as the build made them. */
export interface SealedPages {
  /** Where they are: `/sealed`, `/es/sealed`. */
  readonly path: string;
  /** Organisations to choose from, or the one to seal to, or that there is none. */
  readonly main: (cards: readonly VerifiedCard[], today: Day) => Promise<FilledPage>;
  readonly filed: (card: VerifiedCard, filed: FiledFile) => Promise<FilledPage>;
  /** What was wrong, and the way back to where it was. */
  readonly refused: (code: ProblemCode, back: string) => FilledPage;
}

/** Refusals that the page has its own words for. */
export const EXPLAINED_REFUSALS: readonly ProblemCode[] = [
  ...(["sealed.empty", "sealed.too_large", "sealed.not_age", "sealed.armored", "sealed.passphrase"] as const),
  ...(["sealed.other_recipients", "sealed.damaged", "organisation.unknown", "request.timeout"] as const),
  ...(["server.busy", "storage.full"] as const),
];

const MAIN = /^(?:([A-Za-z0-9-]+)\/)?sealed$/;

/** The pages in every language of the site; none if the site has no such pages. @throws SiteError when one is missing or broken */
export function sealedPages(site: Site, onion: string | null): readonly SealedPages[] {
  return [...site.templates.keys()].filter((name) => MAIN.test(name)).map((name) => pagesAt(site, name, onion));
}

function pagesAt(site: Site, name: string, onion: string | null): SealedPages {
  const path = `/${name}`;
  const [main, filed, refused] = [name, `${name}-filed`, `${name}-refused`].map((each) => {
    const page = site.templates.get(each);
    if (page === undefined) throw new SiteError("a page of the site is missing: run npm run build");
    const styles = site.styles.get(`${each}.template.html`) ?? [];
    const headers = pageHeaders(styles, onion === null ? null : `${onion}${path}`, "own forms");
    return { fill: readTemplate(page), headers, language: /<html lang="([^"]+)"/.exec(page)?.[1] ?? "" };
  });
  if (main === undefined || filed === undefined || refused === undefined) throw new TypeError("there are three pages");
  const { language } = main;
  const filledWith = (page: typeof main, values: PageValues): FilledPage => ({
    headers: page.headers,
    content: Buffer.from(page.fill(values)),
  });
  return {
    path,
    main: async (cards, today) => {
      const all = await Promise.all(
        cards.map(async (card) => ({
          ...(await organisationValues(card, language, path)),
          ...lastDay(card, language, today),
        })),
      );
      const [one, ...others] = all;
      return filledWith(main, {
        onion: onion === null ? [] : [{ name: onion }],
        none: one === undefined ? [{}] : [],
        organisation: one !== undefined && others.length === 0 ? [one] : [],
        several: others.length > 0 ? [{ each: all }] : [],
      });
    },
    filed: async (card, { bytes, day, receipt }) =>
      filledWith(filed, {
        ...(await organisationValues(card, language, path)),
        receipt,
        receipt_data: Buffer.from(receipt).toString("base64"),
        day: writtenDay(day, language),
        bytes: String(bytes),
      }),
    refused: (code, back) => {
      const shown = code === "request.too_large" ? "sealed.too_large" : code;
      const isExplained = EXPLAINED_REFUSALS.includes(shown);
      return filledWith(refused, {
        ...Object.fromEntries(EXPLAINED_REFUSALS.map((each) => [each, each === shown ? [{}] : []])),
        other: isExplained ? [] : [{}],
        code,
        back,
      });
    },
  };
}

async function organisationValues(card: VerifiedCard, language: string, path: string): Promise<PageValues> {
  const { organisation: id, profile } = card.profile;
  const name = pickText(profile.names, language) ?? { language: "", text: id };
  const fingerprint = await fingerprintOf(id);
  const older = olderRecipientsText(card);
  return {
    name: name.text,
    name_language: name.language,
    address: `${path}/${id}`,
    files: `/sealed/${id}`,
    digits: fingerprint.digits.map((text) => ({ text })),
    words: fingerprint.words.map((text) => ({ text })),
    recipients: recipientsText(card).trimEnd(),
    codes: card.certificate.recipients.map((_, place) => ({ number: String(place + 1) })),
    older: older === "" ? [] : [{ text: older.trimEnd() }],
    practice: profile.practice ? [{}] : [],
  };
}

/** Until when its recipients are good: somebody who saves them on the last day has to know that it is the last. */
function lastDay({ certificate: { last } }: VerifiedCard, language: string, today: Day): PageValues {
  return { later: last === today ? [] : [{}], today: last === today ? [{}] : [], until: writtenDay(last, language) };
}
