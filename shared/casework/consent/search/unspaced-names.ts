import { folded } from "./folded.ts";

// In scripts without spaces, an entry can say in one whose mother somebody is, or who two people are: "王小明的母亲", "王小明和李小红".

/**
 * What people are to each other, of two letters or more, and what they are called by. Some of two letters are given names too: "友人", "이모".
 */
const KIN = wordsOf(
  "母亲 母親 父亲 父親 父母 妈妈 媽媽 爸爸 妻子 太太 老公 老婆 丈夫 夫妻 夫妇 夫婦 儿子 兒子 女儿 女兒 儿女 兒女 孩子 子女 家人 家属 家屬 一家 全家 " +
    "哥哥 姐姐 弟弟 妹妹 兄弟 姐妹 爷爷 爺爺 奶奶 外公 外婆 叔叔 阿姨 舅舅 姑姑 朋友 同事 同学 同學 邻居 鄰居 律师 律師 亲戚 親戚 亲属 親屬 等人 先生 女士 小姐 " +
    "お母さん お父さん 奥さん 息子 家族 両親 子供 子ども 友人 友達 同僚 弁護士 祖母 祖父 夫人 主人 姉妹 " +
    "어머니 아버지 어머님 아버님 엄마 아빠 모친 부친 아들 아내 남편 부인 누나 언니 오빠 동생 여동생 남동생 가족 친구 동료 변호사 이웃 자녀 부모 부모님 형제 " +
    "자매 할머니 할아버지 삼촌 이모 고모",
);
const THAI_KIN = wordsOf("แม่ พ่อ มารดา บิดา ภรรยา สามี ลูก ลูกชาย ลูกสาว พี่ชาย พี่สาว น้องชาย น้องสาว เพื่อน ครอบครัว ทนาย");
const COUNTED = "我们|我們|他们|他們|她们|她們|我|他|她|两个|兩個|一个|一個|三个|三個";
const ALL_KIN = new RegExp(`^(?:${COUNTED})*(?:${KIN}|${THAI_KIN}|[和与與及의])+$`, "u");
const TITLES = wordsOf("先生 女士 小姐 太太 律师 律師");
const LONGER_KIN = KIN.split("|").filter((word) => [...word].length > 2);
/** What is no given name wherever it stands. */
const NO_NAME = new RegExp(`^(?:${COUNTED})*(?:${[...LONGER_KIN, TITLES, THAI_KIN].join("|")}|의)+$`, "u");
const KIN_BEFORE = new RegExp(`^(?:${COUNTED})*(?:(?:${KIN})(?=..)|(?:${THAI_KIN})(?=.{4}))`, "u");

const TWO_BEFORE = "(?<=\\p{L}{2})";
const TWO_AFTER = "(?=\\p{L}{2})";
const NO_HIRAGANA = "[\\p{sc=Han}\\p{sc=Kana}]";
/** What stands between two names, makes one somebody's, or is said after one. Names in Hiragana can hold the same: "きのした". */
const BETWEEN = new RegExp(
  [
    "的",
    `${TWO_BEFORE}[和与與及]${TWO_AFTER}`,
    `${TWO_BEFORE}之(?=[妻母父子女夫兄弟姐妹友])`,
    `${TWO_BEFORE}(?:${KIN})`,
    `${TWO_BEFORE}(?:さん|ちゃん|くん|さま|様)[のとは]?`,
    `(?<=${NO_HIRAGANA}{2})(?:の|と(?=${NO_HIRAGANA}))`,
    `${TWO_BEFORE}の(?=\\p{sc=Han})`,
    `${TWO_BEFORE}의${TWO_AFTER}`,
    `${TWO_BEFORE}(?:씨|님)`,
    `${TWO_BEFORE}${folded("ของ")}${TWO_AFTER}`,
  ].join("|"),
  "u",
);
/** "Of" and "and" at the end of a piece before another. */
const BEFORE_NEXT = /(?<=\p{L}{2})(?:의|와|과|하고|と|の)$/u;

/** What says that somebody is another's, or comes with them; a family name in Hiragana can end like it: "はしもと". */
const JOINT_AT_END = new RegExp(
  `(?:^[和与與及之]|[的의와과]|하고|(?:^|${NO_HIRAGANA})[のと]|(?:さん|ちゃん|くん|さま|様)[のと]?|씨|님|${folded("ของ")})$`,
  "u",
);

/**
 * Whether a folded piece of a name in a script without spaces says what somebody is to others, and is no name. What can be a given name
 * is one, unless what stands before it in the entry makes it somebody's.
 */
export function isKin(piece: string, before: string): boolean {
  return NO_NAME.test(piece) || (ALL_KIN.test(piece) && JOINT_AT_END.test(before));
}

/** The names within a folded piece in a script without spaces, where it is more than one name; `isLast`: no other piece follows. */
export function namesWithin(piece: string, isLast: boolean): readonly string[] {
  const whole = isLast ? piece : piece.replace(BEFORE_NEXT, "");
  const names = whole.split(BETWEEN).map((part) => part.replace(KIN_BEFORE, ""));
  return names.filter((name) => name !== piece && [...name].length > 1 && !ALL_KIN.test(name));
}

// The longest first.
function wordsOf(listed: string): string {
  const words = new Set(listed.split(" ").map(folded));
  return [...words].toSorted((one, other) => other.length - one.length).join("|");
}
