import { STATES } from "../../../mechanisms/states.ts";
import { folded, spacedWords } from "./folded.ts";
import { PARTICLES } from "./particles.ts";

/** What organisations and groups are called everywhere. */
const COMMON: ReadonlySet<string> = new Set(
  (
    "action activists against aid article alliance and asociacion association associates avocats bar campaign center centre centro citizens civil club coalition " +
    "collectif colectivo comite comision commission committee community comunidad council defence defenders defensa defenseurs democracy derechos " +
    "detainees detention development disappeared droits education environment equality et expression families family famille familia federation femmes for " +
    "foro forum foundation freedom friends front fundacion fondation girls global group groupe grupo homme house human humanos independent indigenous " +
    "information initiative institute instituto international journalists justice land law lawyers league legal liberte liberty ligue media " +
    "members migrants monitor monitoring movement movimiento mouvement mujeres national network observatory office organisation organizacion " +
    "organization para partners peace people peoples por pour press prisoner prisoners project protection public red refugees relatives reseau " +
    "research residents rights school service services sindicato social society solidarity students studies support sur syndicat the torture trust " +
    "truth union united university victims village villagers voice watch women workers world young youth " +
    "جمعية مركز منظمة حقوق إنسان عائلة لجنة شبكة مؤسسة اتحاد رابطة هيئة معهد مرصد حرية عدالة تنمية دفاع دراسات قانون نساء مرأة شباب صحفيين محامين " +
    "مجتمع مدني ديمقراطية سلام دعم ضحايا مدافعين عربي عربية وطني وطنية دولي دولية " +
    "центр центра союз комитет права прав человека организация фонд семья движение ассоциация правозащитный правозащитная"
  )
    .split(" ")
    .map(folded),
);
/** What Arabic writes in one with a word: "and", "for", "the". */
const ARABIC_FRONT = /^[وف]?[بلك]?(?:ال|ل)?(?=\p{sc=Arab}{3})/u;
/** Letters that the name of a State shares with that of its people. */
const STATE_LETTERS = 5;
const OF_STATES: ReadonlySet<string> = new Set(
  STATES.flatMap(({ name }) => spacedWords(folded(name)).map((word) => word.slice(0, STATE_LETTERS))),
);
const OWN_FROM = 3;

/** Places, and what organisations are called, in Chinese: simplified and traditional. */
const HAN_COMMON = new RegExp(
  [
    "北京|上海|广州|廣州|深圳|天津|重庆|重慶|成都|武汉|武漢|南京|杭州|西安|中国|中國|中华|中華|香港|台湾|臺灣|台灣|澳门|澳門|广东|廣東|四川|湖南|湖北|河南|河北|山东|山東",
    "|山西|浙江|江苏|江蘇|福建|云南|雲南|贵州|貴州|新疆|西藏|内蒙古|國際|国际|全国|全國|亚洲|亞洲",
    "|中心|协会|協會|基金会|基金會|研究所|研究院|律师事务所|律師事務所|委员会|委員會|联盟|聯盟|网络|網絡|工作室|机构|機構|组织|組織|公益|法律|人权|人權|社会|社會",
    "|服务|服務|发展|發展|权益|權益|援助|促进|促進|文化|教育|妇女|婦女|劳工|勞工|家属|家屬|有限公司|公司|团体|團體|小组|小組",
  ].join(""),
  "u",
);
const HAN_OWN_FROM = 3;

/** Whether a folded word is in the names of many organisations, or is that of a State. */
export function isCommon(word: string): boolean {
  return COMMON.has(word) || COMMON.has(word.replace(ARABIC_FRONT, ""));
}

/** Whether a folded word of a name is its own: no place that is a State, and nothing that others are called too. */
export function isOwn(word: string): boolean {
  const isState = OF_STATES.has(word.slice(0, STATE_LETTERS));
  return word.length >= OWN_FROM && !isCommon(word) && !PARTICLES.has(word) && !isState;
}

/** What is own in a piece of a name in Chinese. */
export function ownInHan(run: string): readonly string[] {
  return run.split(HAN_COMMON).filter(({ length }) => length >= HAN_OWN_FROM);
}
