import { saysNobody } from "../../record/nobody.ts";
import { folded } from "./folded.ts";

// What stands in place of a name: "his wife and two children", "nobody". Such words are in most texts, and give nobody away.

/** Words that nobody is called by. */
const NO_NAMES: ReadonlySet<string> = new Set(
  (
    "all and another et anonymous anybody anyone entire everybody everyone five four his immediate its many nobody none other others our several seven " +
    "six some somebody someone their them these they this those three two unknown unnamed various who whole whose year years your " +
    "aunt brother brothers children colleague colleagues cousins daughter daughters families family father friends grandchild grandchildren granddaughter " +
    "grandfather grandmother grandson husband husbands mother neighbor neighbors neighbour neighbours niece parents relative relatives siblings sister " +
    "sisters sons spouse uncle widow widower wife wives " +
    "aucun aucune autres avec cette cinq entiere leur leurs mes nos notre plusieurs quatre ses tous toute toutes trois votre " +
    "collegue collegues cousine enfant enfants epouse epoux famille femme filles freres oncle parents proches soeur soeurs tante veuve voisine " +
    "algunos cinco con cuatro hijas hijos mis ninguna ninguno nuestra nuestro nadie otra otras otro otros seis sus tambien todas todos " +
    "abuela abuelo amigos colegas esposa esposo familia familiares hermana hermanas hermano hermanos hija hijo madre marido mujer nietos padre padres primos " +
    "sobrina vecina vecino viuda viudo filha filhas filho filhos irmas irmao irmaos meus minhas mulher seus suas " +
    "eltern familie geschwister kinder meine mutter schwester schwestern seine tochter vater zwei drei figli figlia figlio fratello moglie sorella sorelle " +
    "اخي امي صديقي صديقتي ابنته ابنتي ابني اخته اختي اخوه اسرته اسرتي اطفال اطفالي اطفاله امه اولاد اولاده اولادي بنته بنتي زوجته زوجتي زوجها زوجي زوجه زوج شقيقه شقيقته عائلته عائلتي " +
    "عائله والدته والدتي والده والدي والديه والدها والدتها وزوجته واولاده واطفاله واخته وابنه وابنته كل جميع " +
    "брат брата вдова двое дети дочь его ее жена и их коллега коллеги мать моего моей мой моя муж мужа отец родители родственники сестра сестры семья сын " +
    "трое два две три"
  )
    .split(" ")
    .map(folded),
);
/** Words that are names as well. One stands for nobody before or after a word from above; or two from these lists do, one of each. */
const MAYBE_WHOSE: ReadonlySet<string> = new Set(
  (
    "any her eight elder eldest my nine no not old one small young younger youngest autre deux ma mon sa sans son tout dos mi su toda todo tres un una unos " +
    "unas une einen mein meu mia minha mio seu sua suo und"
  )
    .split(" ")
    .map(folded),
);
const MAYBE_RELATED: ReadonlySet<string> = new Set(
  (
    "aged sohn frere pais voisin baby child cousin friend mom mum nephew parent partner son ami amie fille fils mari mere neveu pere amiga amigo nieta nieto prima primo sobrino " +
    "tia tio bruder frau irma mae mama mann nipote pai papa друг ابي ابنه اخت اخو خال خاله شقيق صديق صديقه طفل عم عمه"
  )
    .split(" ")
    .map(folded),
);
const HAN_DESCRIPTION =
  /^(?:我们?|他们?|她们?|的|和|及|与|與|两个|兩個|一个|一個|三个|三個|妻子|太太|老公|老婆|丈夫|母亲|母親|父亲|父親|父母|妈妈|媽媽|爸爸|儿子|兒子|女儿|女兒|儿女|兒女|孩子|子女|家人|家属|家屬|哥哥|姐姐|弟弟|妹妹|兄弟|姐妹)+$/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const COUNT = /^\d{1,2}$/u;
const CAPITALIZED = /^\p{Lu}/u;

/** The words of a name, as they are compared, that say what somebody is to others, how many they are, or that there is nobody. */
export function describingWords(name: string): ReadonlySet<string> {
  const written = name.match(WORD) ?? [];
  const words = written.map(folded);
  if (saysNobody(name)) return new Set(words);
  const isSure = (word: string): boolean => NO_NAMES.has(word) || COUNT.test(word) || HAN_DESCRIPTION.test(word);
  // A capital within a name makes a name of a word; the first one has it anyway.
  const isWritten = (place: number): boolean => place === 0 || !CAPITALIZED.test(written[place] ?? "");
  const isBeside = (place: number, others: ReadonlySet<string>): boolean =>
    [place - 1, place + 1].some((next) => {
      const word = words[next] ?? "";
      return isSure(word) || (others.has(word) && isWritten(next));
    });
  return new Set(
    words.filter((word, place) => {
      if (isSure(word) || !isWritten(place)) return isSure(word);
      const isWhose = MAYBE_WHOSE.has(word) && isBeside(place, MAYBE_RELATED);
      return isWhose || (MAYBE_RELATED.has(word) && isBeside(place, MAYBE_WHOSE));
    }),
  );
}
