import { describe, expect, it } from "vitest";
import { groupSearch } from "../../../../../shared/casework/consent/search/collective-search.ts";
import { initialsOf } from "../../../../../shared/casework/consent/search/initials.ts";
import { folded } from "../../../../../shared/casework/consent/search/folded.ts";
import { ReadableNames } from "../../../../../shared/casework/consent/search/shared-names.ts";
import { ReadText } from "../../../../../shared/casework/consent/search/read-text.ts";
import { tellingWords } from "../../../../../shared/casework/consent/search/telling-words.ts";
import { nameSearch, phraseSearch } from "../../../../../shared/casework/consent/search/text-search.ts";

const gives = (text: string, name: string): boolean => nameSearch(tellingWords(name), name)(new ReadText(text));

describe("a name", () => {
  it.each([
    ["They called Sara Khalil.", "Sara Khalil"],
    ["They called KHALIL in.", "Sara Khalil"],
    ["They called Sára in.", "Sara Khalil"],
    ["They called Sara in.", "Sára Khálil"],
    ["Sara\u0301 was there.", "Sárá Khalil"],
    ["Sa\u00adra was there, and Sa\u200dra.", "Sara Khalil"],
    ["Sara's house", "Sara Khalil"],
    ["the Khalil-Ben Amor family", "Sara Khalil"],
    ["@sarakhalil wrote", "Sara Khalil"],
    ["sara_khalil.pdf", "Sara Khalil"],
    ["Lukasz Zolnierz", "Łukasz Żołnierz"],
    ["Strasse", "Anna Straße"],
    ["видели Ивановым", "Пётр Иванов"],
    ["у Петра Иванова", "Иванов"],
    ["рядом с Ольгой", "Ольга Котова"],
    ["İbrahim geldi", "Ibrahim Yıldız"],
    ["YILDIZ geldi", "Ibrahim Yıldız"],
    ["قالت سارة إنها خائفة", "سارة خليل"],
    ["ذهبت إلى وسارة معها", "سارة خليل"],
    ["كتاب للخليل", "محمود الخليل"],
    ["سَارَة", "سارة خليل"],
    ["ســارة", "سارة خليل"],
    ["أحمد", "احمد علي"],
    ["مصطفي", "مصطفى كامل"],
    ["وعلي", "علي حسن"],
    ["ישבה ושרה", "שרה לוי"],
    ["警察带走了王小明。", "王小明"],
    ["小明说", "王小明"],
    ["王 小 明", "王小明"],
    ["王小明律师", "王小明 (Wang Xiaoming)"],
    ["Mr Xiaoming", "王小明 (Wang Xiaoming)"],
    ["김민수는 갔다", "김민수"],
    ["민수가", "김민수"],
    ["たなかさん", "たなか はな"],
    ["นายสมชายถูกจับ", "สมชาย ใจดี"],
    ["#FreeSara and #SaveKhalil", "Sara Khalil"],
    ["@sara1985", "Sara Khalil"],
    ["skhalil@example.org", "Sara Khalil"],
    ["user SKHALIL", "Sara Khalil"],
    ["user khalil1985", "Sara Khalil"],
    ["freesara.example", "Sara Khalil"],
    ["S a r a came", "Sara Khalil"],
    ["A.n.a. came", "Ana Li"],
    ["Sa-\nra came", "Sara"],
    ["Jeanpierre", "Jean-Pierre Kabila"],
    ["Ms Alkhatib", "Sara al-Khatib"],
    ["Ms al-Khatib", "Sara Alkhatib"],
    ["Abdulrahman", "Abdul Rahman Aziz"],
    ["Abdul Rahman", "Abdulrahman Aziz"],
    ["اعتقلوا عبدالله", "عبد الله الخطيب"],
    ["اعتقلوا عبد الله", "عبد الله الخطيب"],
    ["وعبدالله", "عبد الله"],
    ["BoLi", "Bo Li"],
    ["telefon Anny Kowalskiej", "Anna Kowalska"],
    ["z kowalską", "Anna Kowalska"],
    ["byt Petry", "Petra Nováková"],
    ["το σπίτι του Γιώργου", "Γιώργος Παππάς"],
    ["του Παππά", "Γιώργος Παππάς"],
    ["телефон Павла", "Павел Орёл"],
    ["телефон Орла", "Павел Орёл"],
    ["They took S\u0430ra", "Sara Khalil"],
    ["видели C\u0430ру и C\u0430ра", "Сара Львова"],
    ["They took Sa\u3164ra", "Sara Khalil"],
    ["They took Sa\u115fra and Kha\uffa0lil", "Sara Khalil"],
    ["Обыскали квартиру Тихановской.", "Светлана Тихановская"],
    ["Обыскали квартиру Бабицкого.", "Игорь Бабицкий"],
    ["Обшукали квартиру Зеленського.", "Ігор Зеленський"],
    ["Обшукали квартиру Федорова.", "Олег Федорів"],
    ["Взяли телефон Льва.", "Лев Аскольдов"],
    ["Узели су телефон од Петра.", "Петар Јовић"],
    ["Взяли Марʼяну.", "Мар'яна Соломʼяна"],
    ["the flat of Tikhanovskoy", "Svetlana Tikhanovskaya"],
    ["Zabrali telefon Marka.", "Marek Wilk"],
    ["Zabrali telefon Pawła.", "Paweł Gołąb"],
    ["Vzali telefon Pavla.", "Pavel Vaněk"],
    ["Vzali telefon Vaňka.", "Pavel Vaněk"],
    ["Jono telefonas", "Jonas Petraitis"],
    ["suėmė Petraitį", "Jonas Petraitis"],
    ["aizturēja Jāni", "Jānis Bērziņš"],
    ["ბერიძის ბინა", "ირაკლი ბერიძე"],
    ["የአበበን ቤት", "አበበ በቀለ"],
    ["ከበቀለ ጋር", "አበበ በቀለ"],
    ["ሳራ ታሰረች።", "ሣራ ኃይሉ"],
    ["ሀይሉ ታሰረ", "ሣራ ኃይሉ"],
    ["তারা সারার ফোন", "সারা আলী"],
    ["তারা রহিমকে", "রহিম উদ্দিন"],
    ["குமாரின் வீடு", "குமார் செல்வம்"],
    ["രാജന്റെ വീട്", "രാജൻ"],
    ["ساره کو گرفتار", "سارہ خان"],
    ["سارہ کو گرفتار", "سارة حسن"],
    ["شهلا کو", "شہلا رضا"],
    ["خانه سارای عزیز", "سارا احمدی"],
    ["تلفن احمدی‌ها", "سارا احمدی"],
    ["شیرینیان گرت", "شیرین عەلەم"],
    ["اعتقلوا علا أمس", "علاء عبدالفتاح"],
    ["the flat of Mueller", "Jörg Müller"],
    ["the flat of Müller", "Joerg Mueller"],
    ["Joerg was taken", "Jörg Müller"],
    ["Soeren was taken", "Søren Kjær"],
    ["the Aarups", "Ida Årup"],
    ["#FreeAli", "Ali Omar"],
    ["@amr1985", "Amr Ziad"],
    ["@boli88", "Bo Li"],
    ["نشروا #انقذواعلي", "علي حسن"],
    ["They took al-Masri.", "Sara Almasri"],
    ["They took Abd Allah.", "Abdullah Sami"],
    ["They took Abdullah.", "Abd-Allah Sami"],
    ["They took Abdallah.", "Abdullah Sami"],
    ["They took al Masri.", "Sara Almasri"],
    ["https://ar.wikipedia.org/wiki/%D8%B3%D8%A7%D8%B1%D8%A9_%D8%AE%D9%84%D9%8A%D9%84", "سارة خليل"],
    ["https://x.org/Ren%C3%A9e", "Renée Núñez"],
    ["https://xn--mller-kva.example now", "Jörg Müller"],
    ["M&uuml;ller was taken", "Jörg Müller"],
    ["M&uuml;ller was taken", "Joerg Mueller"],
    ["&#83;ara and Kha&#x6C;il", "Sara Khalil"],
    ["ꜱᴀʀᴀ and 🅚", "Sara Omar"],
    ["🆂🅰🆁🅰", "Sara Omar"],
    ["Sa·ra", "Sara Omar"],
    ["Saʼra Oʻmar", "Sara Omar"],
    ["Said was taken", "Umar Saʿid"],
    ["They took Sa'id.", "Said Omari"],
    ["called Bo", "Bo Li"],
    ["called Al", "Al"],
    ["Then they took Will.", "Will Smith"],
    ["THEY TOOK WILL.", "Will Smith"],
    ["Will's house was searched.", "Will Smith"],
    ["they took will and me", "Will Smith"],
    ["The neighbors, Mr Said among them", "Said Omari"],
    ["#FreeWill", "Will Smith"],
  ])("is found in %s", (text, name) => {
    expect(gives(text, name)).toBe(true);
  });

  it.each([
    ["They called her lawyer.", "Sara Khalil"],
    ["They said that they will come, and that it may be an end.", "Will May Said An"],
    ["At the market I was willing to talk.", "Mark Will"],
    ["In the Sahara", "Sara Khalil"],
    ["the road of the van", "Ana de la Cruz"],
    ["bin there", "Omar bin Said"],
    ["it is known as a school", "Sara Khalil, known as Um Yusuf"],
    ["ذهب على الأقدام", "علي حسن"],
    ["明天", "王小明"],
    ["the libya desk", "Bo Li"],
    ["إن شاء الله له", "عبد الله الخطيب"],
    ["they were unharmed at A/HRC/54/61", "Harm Chris"],
    ["the brain", "Ben Rain"],
    ["the petrol is out", "Petra Novak"],
    ["by the month, for money", "Mona Said Aly"],
    ["Very much", "Vera Novak"],
    ["They marked the market", "Marek Wilk"],
    ["by January", "Jānis Bērziņš"],
    ["#Mali and #Somalia", "Ali Omar"],
    ["the bolide, a Boeing", "Bo Li"],
    ["100% of it &amp; more, &c; &#99999999; xn--", "Sara Khalil"],
    ["xn--99999999", "Jörg Müller"],
    ["على الأرض", "علي حسن"],
    ["ሳር ቤት", "ሳራ"],
    ["Abdul was abducted", "Abdullah Sami"],
    ["nothing", ""],
    ["", "Sara Khalil"],
  ])("is not found in %s", (text, name) => {
    expect(gives(text, name)).toBe(false);
  });
});

describe("the name of an organisation", () => {
  it.each([
    "the Network for Human Rights, Tunis",
    "NETWORK FOR HUMAN-RIGHTS",
    "write to info@networkforhumanrights.org",
  ])("is found as a whole in %s", (text) => {
    expect(phraseSearch("Network for Human Rights")(new ReadText(text))).toBe(true);
  });

  it.each(["human rights", "a network for our human rights", ""])("is not found in %s", (text) => {
    expect(phraseSearch("Network for Human Rights")(new ReadText(text))).toBe(false);
    expect(phraseSearch(" - ")(new ReadText(text))).toBe(false);
  });
});

describe("a digit of any script", () => {
  it("is read as what it counts", () => {
    const codes = Array.from({ length: 0x1_ff_ff }, (_, code) => code).filter(
      (code) => code < 0xd8_00 || code > 0xdf_ff,
    );
    const digits = codes.map((code) => String.fromCodePoint(code)).filter((letter) => /\p{Nd}/u.test(letter));
    expect(digits.length).toBeGreaterThan(500);
    expect(digits.map(folded).join("")).toBe("0123456789".repeat(digits.length / 10));
  });
});

describe("initials", () => {
  it.each([
    ["Sara Khalil", "S. K."],
    ["Ana María de la Cruz", "A. M. d. l. C."],
    ["سارة خليل", "س. خ."],
    ["E\u0301mile Zola", "E\u0301. Z."],
  ])("of %s are %s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it.each(["", "Sara", "X Æ", "Sara K", "王小明", "王 小明", "김 민수"])(
    "of %s would say too much, or nothing",
    (name) => {
      expect(initialsOf(name)).toBeNull();
    },
  );
});

describe("a description in place of a name", () => {
  it.each([
    "no",
    "None known",
    "N/A",
    "Nobody",
    "لا",
    "没有",
    "none known",
    "Nadie",
    "No one",
    "my mother",
    "My husband",
    "his wife and children",
    "my mother and my 2 sisters",
    "Mi esposa y mis hijos",
    "ma femme et mes enfants",
    "The whole family",
    "mon mari",
    "my son",
    "Mes deux soeurs",
    "My 2 sisters",
    "My wife's brother",
    "mi padre y mi hermano",
    "его жена и дети",
  ])("%s gives nobody away", (name) => {
    expect(tellingWords(name)).toEqual([]);
    expect(new ReadableNames([]).searchFor(name)(new ReadText(`They came for ${name} at night.`))).toBe(false);
    expect(groupSearch(name, new Set())(new ReadText(`They came for ${name} at night.`))).toBe(false);
  });

  it.each([
    ["his wife Sara", ["sara"]],
    ["Mi tía Ana", ["ana"]],
    ["my mother, Layla Haddad", ["layla", "haddad"]],
    ["Mari Virtanen", ["mari", "virtanen"]],
    ["Mari", ["mari"]],
    ["Nada", ["nada"]],
    ["Pa Her", ["pa", "her"]],
    ["her son", []],
    ["No Kyung", ["no", "kyung"]],
    ["Nguyen Thi My Son", ["nguyen", "thi", "my", "son"]],
    ["irma nieto", ["irma", "nieto"]],
    ["My Son", ["my", "son"]],
    ["Irma Filho", ["irma", "filho"]],
    ["Irma su hermana", ["irma"]],
    ["Mia and two children", ["mia"]],
    ["sofia y irma", ["sofia", "irma"]],
    ["Mutter", ["mutter"]],
    ["No", ["no"]],
    ["K 7", ["k"]],
    ["7", ["7"]],
    ["زوجته وأولاده", ["زوجته واولاده"]],
    ["我的妻子", ["我的妻子"]],
    ["我的妻子王小明", ["我的妻子王小明", "王小明", "小明"]],
    ["和 珅", ["和珅"]],
  ])("%s gives away by %s", (name, words) => {
    expect(tellingWords(name)).toEqual(words);
  });
});

describe("a name of words of descriptions", () => {
  it.each([
    ["They arrested Irma Filho at home.", "Irma Filho"],
    ["They took IRMA FILHO.", "Irma Filho"],
    ["They arrested Elder Filho.", "Elder Filho"],
    ["They arrested Mia Filho.", "Mia Filho"],
    ["They arrested Una Kinder.", "Una Kinder"],
    ["They arrested Irma Vecino.", "Irma Vecino"],
    ["Then J. Filho came.", "J. Filho"],
    ["Then M. Padre came.", "M. Padre"],
    ["They arrested Ben Six, who hid her.", "Ben Six"],
    ["they arrested ben six", "Ben Six"],
    ["He said that ben six hid her.", "Ben Six"],
    ["They arrested Ms Mutter.", "Ms Mutter"],
    ["They arrested Mrs Mutter.", "Anne Mutter"],
    ["They arrested Mr Filho.", "José Filho"],
    ["They arrested Mr Kinder.", "Alina Kinder"],
    ["They arrested Mr Hermano.", "Rosa Hermano"],
    ["They took Con at dawn.", "Con Kelly"],
    ["They took Kinder at dawn.", "Kinder"],
    ["Задержали Моя дома.", "Моя"],
    ["اعتقلوا عبد والدي", "عبد والدي"],
    ["اعتقلوا علي والدي", "علي والدي"],
    ["اعتقلوا والدي", "والدي"],
    ["他们逮捕了和珅。", "和 珅"],
    ["他们逮捕了和平。", "和 平"],
    ["他们逮捕了和和。", "和和"],
    ["他们逮捕了我的妻子。", "我的妻子"],
    ["K 7 was there", "K 7"],
    ["They took No at dawn.", "No"],
    ["They took Non at dawn.", "Non"],
    ["They took N. A. at dawn.", "N. A."],
    ["They arrested Anne Children.", "Anne Children"],
  ])("is found in %s", (text, name) => {
    expect(new ReadableNames([]).searchFor(name)(new ReadText(text))).toBe(true);
  });

  it.each([
    ["They took six of them, my mother and her children.", "Ben Six"],
    ["The children of the neighbor were at home.", "Omar and Children"],
    ["There is no house.", "No"],
    ["I ran con ella.", "Con Kelly"],
    ["他们逮捕了她和我。", "和 珅"],
    ["我的家人", "我的妻子"],
    ["Nobody knows it.", "Nobody"],
  ])("is not found in %s", (text, name) => {
    expect(new ReadableNames([]).searchFor(name)(new ReadText(text))).toBe(false);
  });

  it.each(["Kinder", "Familia"])("is found as that of a group: %s", (name) => {
    expect(groupSearch(name, new Set())(new ReadText(`They raided ${name} at dawn.`))).toBe(true);
  });
});
