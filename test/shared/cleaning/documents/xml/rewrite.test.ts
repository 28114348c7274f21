import { describe, expect, it } from "vitest";
import { encodeUtf8 } from "../../../../../shared/bytes/index.ts";
import { listed } from "../../../../../shared/cleaning/documents/xml/list.ts";
import { rewritten } from "../../../../../shared/cleaning/documents/xml/rewrite.ts";
import { names, type Rules } from "../../../../../shared/cleaning/documents/xml/rules.ts";
import { unescaped, XML_DECLARATION, xmlText } from "../../../../../shared/cleaning/documents/xml/text.ts";
import { FindingList } from "../../../../../shared/cleaning/finding-list.ts";

const RULES: Rules = {
  roots: new Set(["a:root"]),
  namespaces: new Map([
    ["urn:a", "a"],
    ["urn:b", "b"],
    ["urn:f", "f"],
  ]),
  foreign: new Set(["f"]),
  elements: new Set(names("a", "root p t")),
  attributes: new Set(["a:id", "b:id", "xml:space"]),
  texts: new Set(["a:t"]),
  onElement: new Map([["a:open", (): "unwrap" => "unwrap"]]),
  onClose: new Map(),
  onText: new Map(),
  onValue: new Map(),
  leftOut: new Map([
    ["a:gone", "history"],
    ["a:quiet", "quiet"],
    ["f:x", "identifier"],
  ]),
};

const ROOT = '<root xmlns="urn:a" xmlns:b="urn:b" xmlns:f="urn:f" xmlns:u="urn:unknown">';

/** What becomes of the content of a root, and what was found in it. */
function write(content: string): readonly [text: string, found: readonly string[]] {
  const findings = new FindingList();
  const text = rewritten(`${ROOT}${content}</root>`, "part", RULES, findings);
  const inner = text.slice(`${XML_DECLARATION}<root xmlns="urn:a" xmlns:b="urn:b">`.length, -"</root>".length);
  return [inner, findings.all.map(({ aspect, at, value }) => `${aspect}: ${at} = ${value ?? ""}`)];
}

describe("rewritten", () => {
  it("keeps what the rules allow as it is written", () => {
    const same = `<p id="1" b:id="2"><t xml:space="preserve"> a &amp; b &#x41; </t><p/></p>`;
    expect(write(same)).toEqual([same, []]);
  });

  it.each<readonly [string, string, string, readonly string[]]>([
    ["elements", "<gone>a<t>b</t></gone>c", "", ["history: part a:gone = ab", "hidden: part text in a:root = c"]],
    ["what tells nothing", "<quiet><t>b</t></quiet><p/>", "<p/>", []],
    ["strangers", '<u:x u:y="1">a</u:x><f:x/>', "", ["unknown: part ?u_x:x = a", "identifier: part f:x = "]],
    ["attributes", '<p x="1" f:x="2"/>', "<p/>", ["unknown: part a:x = 1", "identifier: part f:x = 2"]],
    ["paths", '<p id="C:\\Users\\x"/>', "<p/>", ["link: part a:id = C:\\Users\\x"]],
    ["comments", "<!-- a -- ><p/> --><p/>", "<p/>", ["hidden: part XML comment = a -- ><p/>"]],
    ["instructions", "<?a b?><p/>", "<p/>", ["hidden: part XML processing instruction = a b"]],
  ])("leaves out %s, and names them", (_what, content, text, found) => {
    expect(write(content)).toEqual([text, found]);
  });

  it("keeps the content of what is opened, with the names that it needs", () => {
    expect(write('<open xmlns:c="urn:b"><p c:id="1"/></open>')[0]).toBe('<p xmlns:c="urn:b" c:id="1"/>');
    expect(write("<t><open>a</open></t>")[0]).toBe("<t>a</t>");
    expect(write('<open xmlns:c="urn:b"><p xmlns:c="urn:a" c:id="1"/></open>')[0]).toBe(
      '<p xmlns:c="urn:a" c:id="1"/>',
    );
  });

  it("reads quotes, brackets and raw text like any other way to write the same", () => {
    expect(write("<p id='\"'/>")[0]).toBe('<p id="&quot;"/>');
    expect(write('<p id="a>b"></p><p id="a>b"></p>')[0]).toBe('<p id="a>b"></p><p id="a>b"></p>');
    expect(write("<t><![CDATA[<a> & b]]></t>")[0]).toBe("<t>&lt;a&gt; &amp; b</t>");
  });

  it("reads names of all scripts, in the same place or not", () => {
    const same = '<p xmlns:b="urn:b" b:id="1"/><p xmlns:\u0628="urn:b" \u0628:id="2"><p \u0628:id="2"/></p>';
    expect(write(same)).toEqual([same, []]);
    expect(write('<\u0645 \u0646="1"/><p \u0646="1" id="2"/>')).toEqual([
      '<p id="2"/>',
      ["unknown: part a:\u0645 = ", "unknown: part a:\u0646 = 1"],
    ]);
  });

  it("writes more tags and names than it remembers as it writes the first", () => {
    const many = Array.from({ length: 4500 }, (_each, index) => `<p id="${index}"></p><p id="${index % 3}"/>`).join("");
    expect(write(many)).toEqual([many, []]);
    const strange = Array.from({ length: 2500 }, (_each, index) => `<p x${index % 2200}="1" id="1"/>`).join("");
    expect(write(strange)[0]).toBe('<p id="1"/>'.repeat(2500));
  });

  it("judges a tag by where it stands, also if it stood elsewhere before", () => {
    expect(write('<gone><p id="1"/></gone><p id="1"/><open xmlns:c="urn:b"><p id="1"/></open><p id="1"/>')).toEqual([
      '<p id="1"/><p xmlns:c="urn:b" id="1"/><p id="1"/>',
      ["history: part a:gone = "],
    ]);
    expect(write('<p id="1"/><c:open xmlns:c="urn:a" xmlns="urn:b"><p id="1"/></c:open><p id="1"/>')).toEqual([
      '<p id="1"/><p id="1"/>',
      ["unknown: part b:p = "],
    ]);
  });

  it.each([
    ["a document type", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"],
    ["an entity", `${ROOT}<t>&b;</t></root>`],
    ["an entity in a value", `${ROOT}<p id="&b;"/></root>`],
    ["two roots", `${ROOT}</root>${ROOT}</root>`],
    ["another root", '<p xmlns="urn:a"/>'],
    ["no root", "  "],
    ["text outside", `a${ROOT}</root>`],
    ["an end without a start", `${ROOT}</root></root>`],
    ["a start without an end", ROOT],
    ["ends of others", `${ROOT}<p></t></root>`],
    ["an end with attributes", `${ROOT}<p></p id="1"></root>`],
    ["an attribute twice", `${ROOT}<p id="1" id="2"/></root>`],
    ["an attribute under two names", `${ROOT}<p xmlns:c="urn:b" b:id="1" c:id="2"/></root>`],
    ["a name that stands for two things", `${ROOT}<p xmlns:c="urn:a" xmlns:c="urn:b"/></root>`],
    ["a value without an end", `${ROOT}<p id="1/></root>`],
    ["markup in a value", `${ROOT}<p id="<"/></root>`],
    ["a name that is none", `${ROOT}<1/></root>`],
    ["a tag without an end", `${ROOT}<p `],
    ["a prefix from nowhere", `${ROOT}<c:p/></root>`],
    ["a comment without an end", `${ROOT}<!-- </root>`],
    ["raw text without an end", `${ROOT}<![CDATA[ </root>`],
    ["steps without an end", ROOT + "<p>".repeat(300) + "</p>".repeat(300) + "</root>"],
    [
      "names without an end",
      `${ROOT}<p ${Array.from({ length: 300 }, (_each, index) => `xmlns:p${index}="urn:${index}"`).join(" ")}/></root>`,
    ],
    [
      "a name for each tag",
      ROOT + Array.from({ length: 2001 }, (_each, index) => `<p xmlns:c="urn:${index}"/>`).join("") + "</root>",
    ],
  ])("refuses %s", (_what, text) => {
    expect(() => rewritten(text, "part", RULES, new FindingList())).toThrow(
      expect.objectContaining({ code: "cleaning.malformed" }),
    );
  });
});

describe("xmlText", () => {
  it("reads UTF-8 from the root on, marked or not", () => {
    expect(xmlText(encodeUtf8('\ufeff<?xml version="1.0" encoding="utf-8"?><a/>'))).toBe("<a/>");
  });

  it.each([
    ["another encoding", encodeUtf8('<?xml version="1.0" encoding="UTF-16"?><a/>'), "cleaning.unsupported"],
    ["broken letters", Uint8Array.of(0x3c, 0xff), "cleaning.malformed"],
    ["letters that are none", encodeUtf8("<a>\u0001</a>"), "cleaning.malformed"],
    ["more than it can hold", new Uint8Array(2 ** 25 + 1), "cleaning.too_large"],
  ])("refuses %s", (_what, bytes, code) => {
    expect(() => xmlText(new Uint8Array(bytes))).toThrow(expect.objectContaining({ code }));
  });
});

it("references are read as what they mean", () => {
  expect(unescaped("&lt;&#65;&#x42;&quot;&nope;&#x110000;")).toBe('<AB"&nope;\ufffd');
});

it("small documents are listed, whatever their prefixes", () => {
  const [root, child] = listed('<?xml version="1.0"?><!-- a --><c:a x:b="1&amp;2"> text <d/></c:a>');
  expect([root?.name, root?.attributes.get("b"), root?.text, child?.name]).toEqual(["a", "1&2", "text", "d"]);
  expect(() => listed("<!-- ")).toThrow(expect.objectContaining({ code: "cleaning.malformed" }));
  expect(() => listed("<a/>".repeat(500_001))).toThrow(expect.objectContaining({ code: "cleaning.too_large" }));
});
