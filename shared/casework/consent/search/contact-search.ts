import { folded, squeezed, wordsInOrder } from "./folded.ts";
import { ownHost } from "./hosts.ts";
import { ReadText } from "./read-text.ts";
import { streetSearch } from "./street-search.ts";
import { phraseSearch, type TextSearch } from "./text-search.ts";

// Finds ways to reach somebody, as a whole and by the parts that lead there by themselves: a number however it is grouped, what stands
// before the "@", a user name without its service, a house in its street without the floor.

/** Digits of a telephone number that are enough to know it by, whatever stands before or after them. */
const PHONE_DIGITS = 7;
/** Letters and digits from which a user name says who it is: "sara7", "rosamendoza". */
const HANDLE_FROM = 5;
const HANDLE_WITH_DIGIT_FROM = 4;
/** An identifier that is written in capitals: "ABCDEFGH". */
const IN_CAPITALS = /(?<![\p{L}\p{N}])[A-Z0-9]{6,}(?![\p{L}\p{N}])/gu;
/** Words of one address that are looked for as it is spoken: no address has more. */
const SPOKEN_MOST = 32;

const BETWEEN_PIECES = /[\s,;()<>"،、，；]+/u;
const SCHEME = /^[a-z][a-z0-9+.-]{0,20}:\/+/u;
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;

/** What mailboxes of offices are called: many have it, and it says nobody's name. */
const OFFICE_MAILBOXES: ReadonlySet<string> = new Set(
  (
    "admin advocacy asociacion association avocat abogado bureau contact contacto communication comunicacion coordination coordinacion director " +
    "email general hello help human info information journalist justice lawyer legal media network office oficina online organisation " +
    "organization policy prensa press presse private program programme project protection public report rights secretariat secretaria secure " +
    "security signal support telegram urgent website whatsapp women world"
  ).split(" "),
);

/**
 * Searches for an address, a number, or a description of a way to reach somebody of this name. A user name that is one of the names that
 * may be read leads to nobody by itself.
 */
export function contactSearch(contact: string, name: string, readable: ReadonlySet<string>): TextSearch {
  const told = folded(contact);
  // The name itself is searched for elsewhere, or may be read.
  const own = new Set([...new ReadText(name).words, squeezed(folded(name)), ...readable]);
  const pieces = told.split(BETWEEN_PIECES);
  const searches = [
    phraseSearch(contact),
    ...numbersOf(told).map(numberSearch),
    ...pieces.map(trimmed).filter(isAddress).flatMap(withoutTag).map(addressSearch),
    ...pieces.flatMap((piece) => ownHost(trimmed(piece)) ?? []).map(addressSearch),
    ...[...pieces.flatMap(handlesOf), ...codesOf(contact)].filter((handle) => isTelling(handle, own)).map(handleSearch),
    streetSearch(told),
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

function numberSearch(number: string): TextSearch {
  return (text) => text.digits.includes(number);
}

function isAddress(piece: string): boolean {
  const at = piece.indexOf("@");
  return at > 0 && at < piece.length - 1;
}

// What stands after a "+" sorts the letters of one mailbox.
function withoutTag(address: string): readonly string[] {
  const [local = "", host = ""] = address.split("@");
  const [mailbox = ""] = local.split("+");
  return mailbox === local ? [address] : [address, `${mailbox}@${host}`];
}

// As it is, and as it is spoken: between two of its words may stand one more, "at" or "dot" in whatever language.
function addressSearch(address: string): TextSearch {
  const words = wordsInOrder(address).slice(0, SPOKEN_MOST);
  return (text) => text.folded.includes(address) || text.inOrder(words, 1);
}

// User names: of an address what stands before the "@" or the "+", of a link its last part, else each piece that is written as no word is.
function handlesOf(piece: string): readonly string[] {
  const bare = trimmed(piece.replace(SCHEME, ""));
  const [local = "", host] = bare.split("@");
  const isHandle =
    host !== undefined ||
    piece.startsWith("@") ||
    (/\p{L}/u.test(bare) && /\d/u.test(bare)) ||
    /\p{L}[._/]\p{L}/u.test(bare);
  if (!isHandle) return [];
  const ofLink = bare.includes("/") ? bare.split("/").slice(-1) : [];
  return [local.split("+")[0] ?? "", ...ofLink].map(squeezed);
}

// In a contact that has other letters too.
function codesOf(contact: string): readonly string[] {
  return /\p{Ll}/u.test(contact) ? (contact.match(IN_CAPITALS) ?? []).map(folded) : [];
}

function isTelling(handle: string, own: ReadonlySet<string>): boolean {
  const least = /\d/u.test(handle) ? HANDLE_WITH_DIGIT_FROM : HANDLE_FROM;
  return handle.length >= least && /\p{L}/u.test(handle) && !own.has(handle) && !OFFICE_MAILBOXES.has(handle);
}

function handleSearch(handle: string): TextSearch {
  return (text) => text.words.has(handle) || text.handles.includes(handle);
}

/** A piece of a text without the signs around it. */
function trimmed(piece: string): string {
  const letters = [...piece];
  const isInside = (letter: string): boolean => LETTER_OR_DIGIT.test(letter);
  return letters.slice(Math.max(0, letters.findIndex(isInside)), letters.findLastIndex(isInside) + 1).join("");
}
