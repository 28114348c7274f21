import { STATES } from "../../../mechanisms/states.ts";
import { folded, isUnspaced, wordsInOrder } from "./folded.ts";
import { LINKS } from "./particles.ts";

/** How everybody is reached: services, means, and where many are. */
const EVERYDAY = words(
  "airport and app asylum at auf based by call calls capital carcel cell chat city " +
    "correo courriel detencion detention detenue detenu discord email et evening evenings exile facebook fax from gmail handy " +
    "her herself hiding his hotline hotmail in instagram jail jitsi landline line linkedin mail mailbox " +
    "matrix me meeting messages messenger mobile morning mornings none on only or ou outlook par per person phone por post " +
    "prefecture preferred prison prisons proton protonmail safe secure secours session signal skype sms social " +
    "standby telefon telefono telegram telephone text their them threema through tuta twitter und unknown urgent via viber " +
    "visit visits wechat whatsapp wire with work yahoo zoom " +
    "سجن السجن هاتف الهاتف بالهاتف سيجنال واتساب تلغرام المدينه телефон тюрьма сигнал телеграм ватсап 电话 微信 监狱 手机",
);
/** Relations, and where some are: beside the name of a State, which people and streets have as well, they tell who or where. */
const SOMEBODYS = words(
  "abogado abogada avocat avocate camp colleague colleagues femme friend friends home hospital house lawyer lawyers office oficina relative relatives " +
    "shelter street village محامي محاميه محاميها",
);
/** The names of States, and their parts: "Bosnia". Words that stand in them alone are names of people: "Pierre", "Martin". */
const NAMES_OF_STATES: readonly (readonly string[])[] = STATES.flatMap(({ name }) => [
  name,
  ...name.split(/,| and |\(/u),
])
  .map(wordsOf)
  .filter(({ length }) => length > 0)
  .toSorted((one, other) => other.length - one.length);
/** What people write before "of" and the name of a State: alone, "Kingdom" and "Federal" are names of people. */
const BEFORE_STATES = words("arab democratic federal federation islamic kingdom people peoples republic");
/** Of what stands in names, only articles and prepositions: a title or a particle makes a person of a State, "Mr Jordan", "Abu Jordan". */
const LINKING: ReadonlySet<string> = new Set([...[...LINKS].filter((word) => word !== "al"), "a", "den", "der", "the"]);
/** Cities with longer names than most that are written in one. */
const CITIES = words(
  "alexandria amsterdam antananarivo barcelona brazzaville bratislava bucharest bujumbura casablanca chisinau copenhagen edinburgh " +
    "islamabad johannesburg libreville ljubljana marrakech marseille melbourne montevideo nouakchott ouagadougou reykjavik " +
    "rotterdam samarkand singapore stockholm strasbourg stuttgart tegucigalpa thessaloniki vancouver vientiane washington",
);
/** Signs of an address, a number or a user name. */
const TELLING = /[\p{N}@_/]|[\p{L}.]\.\p{L}/u;
/** A word as places are written, or in a script without capitals: telephones write a user name so too, but most are longer. */
const LIKE_A_PLACE = /^(?:\p{Lu}[\p{Ll}\p{M}]{1,7}|[\p{Lo}\p{M}]{1,8})$/u;
/** In a script without spaces, three letters are a name, and more are a whole address: a city has two, or says that it is one. */
const LIKE_A_CITY = /^(?:[\p{Lo}\p{M}]{1,2}|\p{Lo}{2,3}[市省县縣시])$/u;
/** Streets, houses and homes in those scripts. */
const OF_STREETS = /[路街道巷弄号號家宅荘庄町村楼樓店院室로길동집]/u;

/** Whether a contact leads to nobody by itself: a service, a way, a State, or a single place. Then it is in everybody's texts. */
export function isEverydays(contact: string): boolean {
  const told = contact.normalize("NFC").trim();
  if (TELLING.test(told)) return false;
  const all = wordsOf(told);
  if (isPlace(told)) return true;
  const isOfStates = statesIn(all);
  // "People's Republic of China".
  const leadsToState = (place: number): boolean => {
    const end = all.findIndex((word, index) => index > place && !BEFORE_STATES.has(word));
    return end > 0 && all[end] === "of" && typeof isOfStates[all[end + 1] === "the" ? end + 2 : end + 1] === "number";
  };
  const isKnown = (word: string, place: number): boolean =>
    EVERYDAY.has(word) ||
    SOMEBODYS.has(word) ||
    LINKING.has(word) ||
    isOfStates[place] !== null ||
    (BEFORE_STATES.has(word) && leadsToState(place));
  // Two States beside one another are a person as well: "Chad Jordan".
  const isPerson = isOfStates.some((name, place) => {
    const next = isOfStates[place + 1] ?? null;
    return name !== null && next !== null && name !== next;
  });
  const isSomebodys = all.some((word) => SOMEBODYS.has(word)) && isOfStates.some((name) => name !== null);
  return all.every(isKnown) && !isPerson && !isSomebodys;
}

/** At each word, the place where the name of the State begins that it belongs to; null for a word of none. */
function statesIn(all: readonly string[]): readonly (number | null)[] {
  const begins = all.map((): number | null => null);
  let from = 0;
  while (from < all.length) {
    const start = from;
    const name = NAMES_OF_STATES.find((each) => each.every((word, index) => all[start + index] === word)) ?? [];
    begins.fill(start, start, start + name.length);
    from += Math.max(1, name.length);
  }
  return begins;
}

// The "s" of "people's" is no word: alone it is somebody's initial.
function wordsOf(told: string): readonly string[] {
  return wordsInOrder(folded(told).replace(/['’](?=s(?!\p{L}))/gu, ""));
}

function isPlace(told: string): boolean {
  if (isUnspaced(told)) return LIKE_A_CITY.test(told) && !OF_STREETS.test(told);
  return LIKE_A_PLACE.test(told) || CITIES.has(folded(told));
}

function words(listed: string): ReadonlySet<string> {
  return new Set(listed.split(" ").map(folded));
}
