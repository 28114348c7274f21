/** What the names of styles are made of that office programs bring, or give to what is formatted by hand. */
const WORDS: ReadonlySet<string> = new Set(
  `a abc academic accent acronym address addressee an anchor and annotation appendix arrow arrowhead arrowheads arrows background
  backgroundobjects bad balloon bibliography block blue body bold book bottom box break bullet bulleted bullets caps caption cell cells
  center char character characters citation cite classic closing code colorful column columns comma comment cont contemporary contents
  continue currency dark dashed date default definition dimension document double drawing drop elegant email emphasis empty end endnote
  entry envelope error example explanatory extref figure figures financial fill filled first followed followedhyperlink footer footnote form
  formula frame framecontents good graphic graphics green grid hanging hashtag header heading headings horizontal html hyperlink icon
  ii iii illustration image indent index input integer intense internet iv ivx keyboard label labels landscape layout left level light
  line lines link linked list listlabel lower macro main map marginalia measure medium mention message middle neutral new no none
  normal note notes number numbering numbers object objects objectwithoutfill objectwithshadow of ole orientation outline outlined
  output page pagelayout pagestyle paragraph percent placeholder plain preformatted professional quotation quotations quote red
  reference report result return revision right rubies ruby salutation sample section sender separator shading shadow shape
  shapeoutline shapes sheet signature simple smart source spacing standard start status strike strong style subject subtitle subtle
  symbol symbols ta table tablecontents teletype text textbody theme themed title toa toc top total type typewriter unresolved upper user
  variable vertical visited warning watermark web white with wwnum x yellow`.split(/\s+/),
);

/** What programs call tables, sections, pages and slides, in the languages that they speak most; all with a number. */
const THINGS: ReadonlySet<string> = new Set(
  `table tabelle tabla tableau tabela tabella tabel tabell taulukko tabulka tabuľka tablo táblázat tabelul таблица таблиця табела πίνακας
  表 表格 テーブル 표 جدول الجدول טבלה ตาราง bảng
  section abschnitt bereich sección seção secção sezione sectie sekcja sektion avsnitt раздел розділ 区域 区段 節 セクション قسم
  page slide seite folie página diapositiva diapositive diapositivo pagina dia strona slajd слайд страница 页面 幻灯片 投影片 スライド
  ページ صفحة شريحة`.split(/\s+/),
);

/** P1, dp12, Table1.A1, WW8Num3: somebody has counted, and nobody has thought of a name. */
const COUNTED = /^(?:[A-Za-z]{1,4}|WW8Num|Table|Style)\d{1,6}(?:\.[A-Z]{1,3}\d{0,5})?$/;

const BETWEEN = /_20_|[-_. ~,()]|(?<=\D)(?=\d)|(?<=\d)(?=\D)/;

/** Whether the name of a style is one that programs give, so that nobody has said anything with it. */
export function isProgramsName(name: string): boolean {
  if (COUNTED.test(name)) return true;
  return name.split(BETWEEN).every((each) => /^\d*$/.test(each) || WORDS.has(each.toLowerCase()));
}

/** Whether a table, a section or a page has the name that programs give it: "Table 1", "Diapositive 3", or a number alone. */
export function isNumberedThing(name: string): boolean {
  const [all, word = ""] = /^([\p{L}\p{M}]{0,20})[ _]?\d{1,6}$/u.exec(name) ?? [];
  return all !== undefined && (word === "" || THINGS.has(word.toLowerCase()));
}
