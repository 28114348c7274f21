/** Scripts that a tag may name (ISO 15924). Other words of four letters are none, and can be a name. */
const SCRIPTS: ReadonlySet<string> = new Set(
  (
    "Arab Armn Beng Cans Cher Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hans Hant Hebr Jpan Khmr Knda Kore Laoo Latn Mlym Mong " +
    "Mymr Nkoo Olck Orya Sinh Syrc Taml Telu Tfng Thaa Thai Tibt"
  ).split(" "),
);

/**
 * A language tag as far as it says a language, a script and a region. Nobody searches the rest of one, and anything can stand there:
 * "en-Sara-Khalil" is "en". No language that anybody writes is named by more than three letters: "khalil" is "und".
 */
export function plainLanguage(tag: string): string {
  const [first = "", ...rest] = tag.split("-");
  const language = /^[a-z]{2,3}$/i.test(first) ? first : "und";
  const [script = ""] = rest;
  const isScript = SCRIPTS.has(script);
  const region = rest[isScript ? 1 : 0] ?? "";
  return [language, ...(isScript ? [script] : []), ...(/^(?:[A-Z]{2}|[0-9]{3})$/.test(region) ? [region] : [])].join(
    "-",
  );
}
