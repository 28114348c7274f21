import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SiteError } from "../../../server/http/site-files.ts";
import { readTemplate } from "../../../server/sealed/page-template.ts";

const PAGE = "<p lang=\"[[language]]\">[[name]]</p>[[#words]]<b title='[[text]]'>[[text]] [[name]]</b>[[/words]]";

describe("a page with places", () => {
  it("is filled, with a part for each entry of a list, which sees what is around it", () => {
    const values = { language: "en", name: "N", words: [{ text: "one" }, { text: "two", name: "M" }] };
    expect(readTemplate(PAGE)(values)).toBe("<p lang=\"en\">N</p><b title='one'>one N</b><b title='two'>two M</b>");
    expect(readTemplate(PAGE)({ ...values, words: [] })).toBe('<p lang="en">N</p>');
    expect(readTemplate("[[#a]][[#b]][[c.d]][[/b]][[/a]].")({ a: [{ b: [{ "c.d": "x" }] }] })).toBe("x.");
    expect(readTemplate("as it is ]]")({})).toBe("as it is ]]");
  });

  it.each([
    ['<script>alert("1")</script>', "&#60;script&#62;alert(&#34;1&#34;)&#60;/script&#62;"],
    [`'"><img src=x onerror=1>`, "&#39;&#34;&#62;&#60;img src=x onerror=1&#62;"],
    ["[[name]][[#words]][[/words]]", "[[name]][[#words]][[/words]]"],
    ["&lt;", "&#38;lt;"],
    ["$& $1 $`", "$&#38; $1 $&#96;"],
    ["مراقبون", "مراقبون"],
  ])("takes %s for text, whoever wrote it", (hostile, escaped) => {
    expect(readTemplate("<p>[[name]]</p>")({ name: hostile })).toBe(`<p>${escaped}</p>`);
  });

  it("has the same markup, whatever it is filled with", () => {
    const outline = (page: string): string => page.replaceAll(/[^<>"'`]/g, "");
    const fill = readTemplate(PAGE);
    const empty = outline(fill({ language: "", name: "", words: [{ text: "" }] }));
    const hostile = fc.oneof(fc.string(), fc.stringMatching(/^[<>"'`&[\]#/a]*$/));
    fc.assert(
      fc.property(hostile, hostile, hostile, (language, name, text) => {
        expect(outline(fill({ language, name, words: [{ text }] }))).toBe(empty);
      }),
    );
  });

  it("is not filled without what it asks for, nor with what objects inherit", () => {
    const fill = readTemplate(PAGE);
    expect(() => fill({ language: "en", words: [] })).toThrow(TypeError);
    expect(() => fill({ language: "en", name: [], words: [] })).toThrow(TypeError);
    expect(() => fill({ language: "en", name: "N", words: "w" })).toThrow(TypeError);
    expect(() => readTemplate("[[constructor]]")({})).toThrow(TypeError);
  });

  it.each(["[[#a]]", "[[/a]]", "[[#a]][[/b]]", "[[#a]][[#b]][[/a]][[/b]]", "[[a", "[[A]]", "[[ a ]]", "[[#a]][[b]]"])(
    "is refused when the server starts: %s",
    (page) => {
      expect(() => readTemplate(page)).toThrow(SiteError);
    },
  );
});
