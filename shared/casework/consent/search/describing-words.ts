import { saysNobody } from "../../record/nobody.ts";
import { folded } from "./folded.ts";
import { LINKS } from "./particles.ts";

// What stands in place of a name: "his wife and two children", "nobody". Such words are in most texts, and give nobody away.

/** Words that nobody is called by. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "all another anonymous anybody anyone entire everybody everyone his immediate many nobody none other others our several " +
    "some somebody someone their them these they this those three two unknown unnamed various who whole whose year years your " +
    "aunt brother brothers children colleague colleagues cousins daughter daughters families family father friends grandchild grandchildren granddaughter " +
    "grandfather grandmother grandson husband husbands mother neighbor neighbors neighbour neighbours niece parents relative relatives siblings sister " +
    "sisters sons spouse uncle widow widower wife wives " +
    "aucun aucune autres cette cinq entiere leurs notre plusieurs quatre toute toutes trois votre " +
    "collegue collegues cousine enfant enfants epouse epoux famille femme filles freres oncle parents proches soeur soeurs veuve voisine " +
    "algunos hijas hijos ninguna ninguno nuestra nuestro nadie otras otros tambien todas todos " +
    "amigos colegas esposa esposo familiares hermanas hermanos hija hijo madre marido mujer nietos primos " +
    "sobrina filha irmas irmao irmaos meus minhas mulher " +
    "eltern familie geschwister schwester schwestern moglie sorella sorelle " +
    "اخي امي صديقي صديقتي ابنته ابنتي ابني اخته اختي اخوه اسرته اسرتي اطفال اطفالي اطفاله امه اولاد اولاده اولادي بنته بنتي زوجته زوجتي زوجها زوجي زوجه زوج شقيقه شقيقته عائلته عائلتي " +
    "عائله والدته والدتي والده والدي والديه والدها والدتها وزوجته واولاده واطفاله واخته وابنه وابنته كل جميع " +
    "брат брата вдова двое дети дочь жена коллега коллеги мать моего моей муж мужа отец родители родственники сестра сестры семья " +
    "трое"
  )
    .split(" ")
    .map(folded),
);
// Names that are found by their capital only, as texts have them everywhere.
const WHOSE_WITH_CAPITAL =
  "six seven five four cinco cuatro seis otra otro its leur mes nos ses sus tous drei zwei meine seine seus suas mis моя мой мою две два три их его ее";
const RELATED_WITH_CAPITAL =
  "filho filhos filhas figlia figlio figli fratello padre padres vecino vecina hermano hermana kinder mutter tante vater abuela abuelo viuda viudo familia tochter сын";
const NAMES_WITH_CAPITAL: ReadonlySet<string> = new Set(
  `${WHOSE_WITH_CAPITAL} ${RELATED_WITH_CAPITAL}`.split(" ").map(folded),
);
/** Words that are names as well. In lower case, one stands for nobody beside a word from above; or two from these lists do, one of each. */
const MAYBE_WHOSE: ReadonlySet<string> = new Set(
  (
    "any her eight elder eldest my nine no not old one small young younger youngest autre deux ma mon sa sans son tout dos mi su toda todo tres un una unos " +
    "unas une einen mein meu mia minha mio seu sua suo " +
    WHOSE_WITH_CAPITAL
  )
    .split(" ")
    .map(folded),
);
const MAYBE_RELATED: ReadonlySet<string> = new Set(
  (
    "aged sohn frere pais voisin baby child cousin friend mom mum nephew parent partner son ami amie fille fils mari mere neveu pere amiga amigo nieta nieto prima primo sobrino " +
    "tia tio bruder frau irma mae mama mann nipote pai papa друг ابي ابنه اخت اخو خال خاله شقيق صديق صديقه طفل عم عمه " +
    RELATED_WITH_CAPITAL
  )
    .split(" ")
    .map(folded),
);
/** Of the first of these, those that can stand between "my" and "sisters". */
const NUMBERS: ReadonlySet<string> = new Set(
  "eight nine one seven six five four cinco cuatro deux dos drei seis tres un una zwei два две три".split(" "),
);
/** What links the words of a description, and is no name between others in lower case. */
const CONJUNCTIONS: ReadonlySet<string> = new Set("and avec con e et und with y и".split(" "));
/** And what says nothing in one: "my wife's brother". */
const ARTICLES: ReadonlySet<string> = new Set([...LINKS, "a", "s", "the"]);
/** The whole of a piece; a word of kinship in it tells it from a name: "和" alone is one. */
const HAN_DESCRIPTION =
  /^(?:我们?|他们?|她们?|的|和|及|与|與|两个|兩個|一个|一個|三个|三個|妻子|太太|老公|老婆|丈夫|母亲|母親|父亲|父親|父母|妈妈|媽媽|爸爸|儿子|兒子|女儿|女兒|儿女|兒女|孩子|子女|家人|家属|家屬|哥哥|姐姐|弟弟|妹妹|兄弟|姐妹)+$/u;
const HAN_KIN = /[妻太公婆夫母父妈媽爸子女儿兒家哥姐弟妹]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const COUNT = /^\d{1,2}$/u;
const LETTER = /\p{L}/u;
const CAPITALIZED = /^\p{Lu}/u;
const NOT_APPLICABLE = /^\s*n\s*\/\s*a\s*$/iu;

/** What an entry says in place of a name, if it does. */
interface Described {
  /** Words, as they are compared, that say what somebody is to others, or how many they are. */
  readonly words: ReadonlySet<string>;
  /** Whether it says nothing else: it is nobody's name. */
  readonly isWhole: boolean;
}

/**
 * What a name has of a description. No word of it that is written with a capital is one, but for the first in front of lower case: that
 * has a capital anyway, and says nothing about the next.
 */
export function describedIn(name: string): Described {
  const written = name.match(WORD) ?? [];
  const words = written.map(folded);
  if (isNobody(name, written, words)) return { words: new Set(words), isWhole: true };
  const isName = written.map((word, place) => CAPITALIZED.test(word) && (place > 0 || !beginsOnly(written)));
  const described: boolean[] = [];
  for (const place of words.keys()) described.push(isName[place] !== true && isDescribedAt(place));

  return {
    words: new Set(
      words.filter(
        (word, place) => described[place] === true && !words.some((each, at) => each === word && isName[at] === true),
      ),
    ),
    isWhole:
      words.every((word, place) => described[place] === true || (isName[place] !== true && ARTICLES.has(word))) &&
      words.some((word, place) => described[place] === true && !COUNT.test(word) && !CONJUNCTIONS.has(word)),
  };

  function isDescribedAt(place: number): boolean {
    const word = words[place] ?? "";
    if (isSure(word)) return true;
    if (CONJUNCTIONS.has(word)) return place > 0 && place < words.length - 1;
    if (CAPITALIZED.test(written[place] ?? "")) return MAYBE_WHOSE.has(word) && isBeforeKin();
    const goesOn = CONJUNCTIONS.has(words[place - 1] ?? "") && described[place - 2] === true;
    if (MAYBE_RELATED.has(word)) return goesOn || isBeside(place, MAYBE_WHOSE);
    return MAYBE_WHOSE.has(word) && isBeside(place, MAYBE_RELATED);
  }

  function isBeside(place: number, others: ReadonlySet<string>): boolean {
    return [place - 1, place + 1].some((next) => {
      const word = words[next] ?? "";
      return isName[next] !== true && (isSure(word) || others.has(word));
    });
  }

  function isBeforeKin(): boolean {
    const next = words.slice(1).find((word) => LETTER.test(word)) ?? "";
    return NO_NAMES.has(next) || MAYBE_RELATED.has(next) || NUMBERS.has(next);
  }
}

/** Whether a folded word is one of descriptions: it is a name only where it is written with a capital. */
export function isOfDescriptions(word: string): boolean {
  return NO_NAMES.has(word) || NAMES_WITH_CAPITAL.has(word) || CONJUNCTIONS.has(word) || saysNobody(word);
}

function isSure(word: string): boolean {
  return NO_NAMES.has(word) || COUNT.test(word) || (HAN_DESCRIPTION.test(word) && HAN_KIN.test(word));
}

// "Irma" and "Mia" begin with a capital for nothing else when the next word has one too.
function beginsOnly(written: readonly string[]): boolean {
  const next = written.slice(1).find((word) => LETTER.test(word));
  return next === undefined ? written.length === 1 : /^\p{Ll}/u.test(next);
}

// "No" and "Non" are names too, and "N. A." are initials: an answer counts in lower case, or by its first word of several.
function isNobody(name: string, written: readonly string[], words: readonly string[]): boolean {
  if (!saysNobody(name)) return false;
  if (NOT_APPLICABLE.test(name)) return true;
  const [first = ""] = words;
  const isCapitalized = CAPITALIZED.test(written[0] ?? "");
  return written.length === 1
    ? !isCapitalized || NO_NAMES.has(first)
    : !written.slice(1).some((word) => CAPITALIZED.test(word));
}
