import { folded, wordsInOrder } from "./folded.ts";

// How people say whose relative or neighbor somebody is.

/** What people are to each other; in front of a name it makes a description of it. */
const RELATIONS: ReadonlySet<string> = new Set(
  (
    "aunt brother child children colleague cousin daughter family father fiance fiancee friend grandchild granddaughter grandfather " +
    "grandmother grandson husband lawyer mother nephew niece parent parents partner relatives sister son spouse uncle widow widower wife " +
    "ami amie avocat avocate collegue cousine enfant enfants epouse epoux famille femme fille fils frere mari mere niece oncle parents pere " +
    "soeur tante veuf veuve " +
    "abogada abogado abuela abuelo amiga amigo colega esposa esposo familia hermana hermano hija hijo hijos madre marido mujer nieta nieto " +
    "padre padres prima primo sobrina sobrino tia tio viuda viudo " +
    "ابنه اخت اخو ارمله اسره اصدقاء بنات خال خاله زميل زميله زوج زوجه شقيق شقيقه صديق صديقه طفل طفله عائله عم عمه قريب محامي محاميه والد والده " +
    "адвокат брат вдова дети дочь друг друзья жена коллега мать муж отец родители сестра семья сын"
  ).split(" "),
);
/** What people are to each other in more languages. Some are names as well: they count only beside what somebody hidden is called. */
const RELATED: ReadonlySet<string> = new Set(
  (
    "baba bapak dad daddy friends ibu mama maman mami mamma mom mommy mum mummy neighbor neighbour papa relative voisin voisine vecina vecino " +
    "bruder ehefrau ehemann frau freund freundin kind mann mutter nachbar nachbarin schwester sohn tante tochter vater witwe " +
    "filha filho irma irmao mae mulher neta neto pai vizinha figlia figlio fratello moglie marito sorella vedova " +
    "abla anne annesi babasi dede esi karisi kardesi kizi kocasi oglu dcera manzel manzelka matka maz ojciec siostra syn zona corka brat sestra majka otac " +
    "amma appa mor far mamo matir dada hustru datter sonn fru aiti isa vaimo aide " +
    "بابا ماما جار جاره حرم خالته عمته خطيبه خطيب برادر خواهر دختر دوست فرزند مادر همسر همسايه پدر پسر بيوه شوهر والده اهليه زوجه بيوي ماں باپ بهن بهائی " +
    "אבא אחות אחיו אחותו אישתו אלמנת אמא אמו אמה אשת אשתו בעלה דוד דודה הורי חבר חברה משפחת סבא סבתא " +
    "мама папа бабушка вдовец дедушка дядя мамо батько дружина жінка мати невеста подруга сосед соседка тетя чоловік донька сестра брат майка баща съпруга " +
    "माँ मां माता पिता पत्नी पति बहन भाई बेटा बेटी मा बाबा স্ত্রী মা বাবা ভাই বোন அம்மா அப்பா மனைவி እናት አባት ሚስት ባል እህት ወንድም ልጅ " +
    "μητερα πατερας αδελφη αδελφος συζυγος γυναικα κορη γιος მამა დედა და ძმა მეუღლე մայր հայր կին"
  )
    .split(" ")
    .map(folded),
);
/** What in a script without spaces says the same, or "of". */
const RELATED_UNSPACED =
  /[妈媽母爸父妻夫儿兒姐妹哥弟娘的之の嫂孙孫]|女儿|女兒|娘子|太太|엄마|아빠|어머니|아버지|모친|부친|딸|아들|아내|남편|부인|누나|언니|오빠|형|동생|แม่|พ่อ|ภรรยา|สามี|ลูก|น้อง|พี่|အမေ|အဖေ/u;
/** What is said after a name of whoever is somebody's: "Sara's", "Sara'nın", and "of" in Hindi and Urdu. */
const GENITIVE = /\p{L}['’‘`´](?:s|n?[ıiuü]n)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:की|का|के|کی|کا|کے)(?![\p{L}\p{M}])/iu;
/** Whoever is called so has the name of a child after it. */
export const PARENT_OF: ReadonlySet<string> = new Set(
  "abi abou abu abo bou bu em om oum um umm ummi ummu mama baba ابا ابو ابي ام".split(" "),
);
/** Of these, a name says nothing but that they are one: it is not told by their surname. */
export const FAMILIES: ReadonlySet<string> = new Set("familia families family famille اسره عائله семья".split(" "));

/** Whether a folded word at the beginning of a description says what somebody is to others. */
export function isRelation(word: string): boolean {
  return RELATIONS.has(word);
}

/** Whether a name says in any language what somebody is to others. */
export function saysRelation(name: string): boolean {
  const words = wordsInOrder(folded(name));
  return words.some((word) => isRelation(word) || RELATED.has(word)) || isGenitive(name) || RELATED_UNSPACED.test(name);
}

/** Whether a name says that somebody is another's. */
export function isGenitive(name: string): boolean {
  return GENITIVE.test(name);
}
