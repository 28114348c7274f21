import { folded, phrase, spacedWords, squeezed, type ReadText } from "./read-text.ts";
import { phraseSearch, type TextSearch } from "./text-search.ts";

// Finds ways to reach somebody, as a whole and by the parts that lead there by themselves: a number however it is grouped, what stands
// before the "@", a user name without its service, a house in its street without the floor.

/** Digits of a telephone number that are enough to know it by, whatever stands before or after them. */
const PHONE_DIGITS = 7;
/** Letters and digits from which a user name says who it is: "sara7", "rosamendoza". */
const HANDLE_FROM = 5;
const HANDLE_WITH_DIGIT_FROM = 4;
const STREET_FROM = 6;

const ADDRESS = /[^\s<>,;()]*@[^\s<>,;()]+/gu;
const SCHEME = /^[a-z][a-z0-9+.-]*:\/+/u;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** What mailboxes of offices are called: many have it, and it says nobody's name. */
const OFFICE_MAILBOXES: ReadonlySet<string> = new Set(
  (
    "admin advocacy asociacion association avocat abogado bureau contact contacto communication comunicacion coordination coordinacion director " +
    "email general hello help human info information journalist justice lawyer legal media network office oficina online organisation " +
    "organization policy prensa press presse private program programme project protection public report rights secretariat secretaria secure " +
    "security signal support telegram urgent website whatsapp women world"
  ).split(" "),
);

/** Searches for an address, a number, or a description of a way to reach somebody of this name. */
export function contactSearch(contact: string, name: string): TextSearch {
  const told = folded(contact);
  const own = new Set(spacedWords(folded(name)));
  const searches = [
    phraseSearch(contact),
    ...numbersOf(told).map(
      (number): TextSearch =>
        (text) =>
          text.digits.includes(number),
    ),
    ...(told.match(ADDRESS) ?? []).map(addressSearch),
    ...handlesOf(told, own).map(handleSearch),
    ...streetsOf(told).map(phraseSearch),
  ];
  return (text) => searches.some((search) => search(text));
}

// Where a group of digits ends, a number may: whatever stands before it, and whatever extension or other number follows.
function numbersOf(told: string): readonly string[] {
  return told.split(/\p{L}+/u).flatMap((run) => {
    const groups = run.match(/\d+/gu) ?? [];
    return groups
      .map((_, last) => groups.slice(0, last + 1).join(""))
      .filter((number) => number.length >= PHONE_DIGITS)
      .map((number) => number.slice(-PHONE_DIGITS));
  });
}

// As it is, and as it is spoken: between two of its words may stand one more, "at" or "dot" in whatever language.
function addressSearch(address: string): TextSearch {
  const words = phrase(address).trim().split(" ");
  const spoken = new RegExp(` ${words.join(" (?:\\p{L}+ )?")} `, "u");
  const first = words.slice(0, 1).join("");
  return (text) => text.folded.includes(address) || (text.words.has(first) && spoken.test(text.phrase));
}

// User names: of an address what stands before the "@", else each piece that is written as no word is.
function handlesOf(told: string, own: ReadonlySet<string>): readonly string[] {
  return told.split(/[\s,;()<>"]+/u).flatMap((piece) => {
    const bare = piece.replace(SCHEME, "").replace(EDGES, "");
    const [local = "", domain] = bare.split("@");
    const isHandle = domain !== undefined || piece.startsWith("@") || /\p{L}.*\d|\d.*\p{L}|\p{L}[._/]\p{L}/u.test(bare);
    const handle = squeezed(local);
    const least = /\d/u.test(handle) ? HANDLE_WITH_DIGIT_FROM : HANDLE_FROM;
    const isTelling = handle.length >= least && /\p{L}/u.test(handle) && !own.has(handle);
    return isHandle && isTelling && !OFFICE_MAILBOXES.has(handle) ? [handle] : [];
  });
}

function handleSearch(handle: string): TextSearch {
  return (text: ReadText) => text.words.has(handle) || text.handles.includes(handle);
}

// The parts of an address that have a number and a name, with the number on either side.
function streetsOf(told: string): readonly string[] {
  return told.split(/[,;()\n]+/u).flatMap((part) => {
    const words = phrase(part).trim().split(" ");
    const numbers = words.filter((word) => /^\d/u.test(word));
    const names = words.filter((word) => /^\p{L}/u.test(word));
    if (numbers.length === 0 || names.join("").length < STREET_FROM) return [];
    return [words, [...numbers, ...names], [...names, ...numbers]].map((order) => order.join(" "));
  });
}
