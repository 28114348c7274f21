import { isEverydays } from "./everyday-contacts.ts";
import { folded, isUnspaced, squeezed, wordsInOrder } from "./folded.ts";
import { ownHost, plainHost } from "./hosts.ts";
import { isPageWord, namesAfterScheme, namesInLink } from "./links.ts";
import { numbersOf } from "./numbers.ts";
import { ReadText } from "./read-text.ts";
import { readingsOf } from "./readings.ts";
import { spokenSearch } from "./spoken-search.ts";
import { streetSearch } from "./street-search.ts";
import { phraseSearch, type TextSearch } from "./text-search.ts";

// Finds ways to reach somebody, as a whole and by the parts that lead there by themselves: a number however it is grouped, what stands
// before the "@", a user name without its service, a house in its street without the floor.

/** Letters and digits from which a user name says who it is: "sara7", "rosamendoza". */
const HANDLE_FROM = 5;
const HANDLE_WITH_DIGIT_FROM = 4;
/** And of what is marked as one, by an at sign or a link: it is found where it is marked as well. */
const MARKED_FROM = 3;
/** An identifier that is written in capitals: "ABCDEFGH". */
const IN_CAPITALS = /(?<![\p{L}\p{N}])[A-Z0-9]{6,}(?![\p{L}\p{N}])/gu;
/** Addresses of one contact that are looked for as they are spoken too: nobody has more. */
const SPOKEN_MOST = 16;

/** What a hidden service is called. */
const ONION = /(?<![a-z2-7])[a-z2-7]{16,56}(?=\.onion)/gu;

const BETWEEN_PIECES = /(?:[\s,;()<>"،、，；]|:(?=@))+/u;
const SCHEME = /^[a-z][a-z0-9+.-]{0,20}:\/+/u;
/** Of a link, or of what an app opens: "skype:rosa?chat". */
const BEGINS_WITH_SCHEME = /^[a-z][a-z0-9+.-]{0,20}:/u;
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
  const pieces = [...new Set(told.split(BETWEEN_PIECES))];
  const bare = pieces.map(trimmed);
  const numbers = [...numbersOf(told)];
  const addresses = new Set([
    ...bare.filter(isAddress).flatMap(withoutTag),
    ...bare.flatMap((each) => ownHost(each) ?? []),
  ]);
  // Links are copied with their signs encoded: "matrix.to/#/%40rosa".
  const signed = [...new Set(readingsOf(contact).flatMap((each) => folded(each).split(BETWEEN_PIECES)))];
  const named = [...signed.flatMap(handlesOf), ...codesOf(contact), ...(told.match(ONION) ?? [])];
  const handles = new Set(named.filter((each) => isTelling(each, own)));
  const marked = new Set(signed.flatMap(markedIn).filter((each) => isTelling(each, own, MARKED_FROM)));
  const ofPages = new Set(signed.flatMap((each) => namesInLink(bareOf(each)).ofPages));
  const searches = [
    ...(isEverydays(contact) ? [] : [phraseSearch(contact)]),
    (text: ReadText): boolean => numbers.some((number) => text.numbers.has(number)),
    ...[...addresses, ...bare.flatMap((each) => plainHost(each) ?? [])].map(writtenSearch),
    ...[...addresses].slice(0, SPOKEN_MOST).map((address) => spokenSearch(wordsInOrder(address))),
    ...[...handles].map(handleSearch),
    ...[...marked].filter((each) => !handles.has(each)).map(markedSearch),
    ...[...ofPages].map(signedSearch),
    streetSearch(told),
  ];
  return (text) => searches.some((search) => search(text));
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

function writtenSearch(address: string): TextSearch {
  return (text) => text.folded.includes(address);
}

// User names: of an address what stands before the "@" or the "+", of a link the parts that may be one, also where an app reads it
// ("tg://resolve?domain=rosa"), else each piece that is written as no word is; without the server that stands after a ":"
// ("@rosa:matrix.org"), or the service before it ("signal:rosa.77").
function handlesOf(piece: string): readonly string[] {
  const bare = bareOf(piece);
  const [local = "", host] = bare.split("@");
  const isHandle =
    host !== undefined ||
    piece.startsWith("@") ||
    (/\p{L}/u.test(bare) && /\d/u.test(bare)) ||
    /\p{L}[._/]\p{L}/u.test(bare);
  if (!isHandle) return BEGINS_WITH_SCHEME.test(piece) ? markedIn(piece) : [];
  const ofLocal = piece.startsWith("@") ? [] : (local.split("+")[0] ?? "").split(":").map(squeezed);
  return [...ofLocal.filter((each) => !isPageWord(each)), ...markedIn(piece)];
}

// What nobody takes for a word: after an "@", after a scheme, and in a link.
function markedIn(piece: string): readonly string[] {
  const bare = bareOf(piece);
  const afterAt = piece.startsWith("@") ? [(bare.split("@")[0] ?? "").split("+")[0] ?? ""] : [];
  const signed = afterAt.map((each) => squeezed(each.split(":")[0] ?? ""));
  return [...signed, ...namesAfterScheme(piece), ...namesInLink(bare).telling];
}

function bareOf(piece: string): string {
  return trimmed(piece.replace(SCHEME, ""));
}

// In a contact that has other letters too.
function codesOf(contact: string): readonly string[] {
  return /\p{Ll}/u.test(contact) ? (contact.match(IN_CAPITALS) ?? []).map(folded) : [];
}

function isTelling(handle: string, own: ReadonlySet<string>, from = HANDLE_FROM): boolean {
  const least = /\d/u.test(handle) ? Math.min(from, HANDLE_WITH_DIGIT_FROM) : from;
  return handle.length >= least && /\p{L}/u.test(handle) && !own.has(handle) && !OFFICE_MAILBOXES.has(handle);
}

function handleSearch(handle: string): TextSearch {
  return (text) => text.words.has(handle) || text.handles.includes(handle);
}

function markedSearch(handle: string): TextSearch {
  return (text) => text.uncapitalized.has(handle) || (isUnspaced(handle) && text.folded.includes(`@${handle}`));
}

function signedSearch(word: string): TextSearch {
  return (text) => text.afterAt.has(word);
}

/** A piece of a text without the signs around it. */
function trimmed(piece: string): string {
  const letters = [...piece];
  const isInside = (letter: string): boolean => LETTER_OR_DIGIT.test(letter);
  return letters.slice(Math.max(0, letters.findIndex(isInside)), letters.findLastIndex(isInside) + 1).join("");
}
