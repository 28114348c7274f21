import { NotCleanable } from "../../refusal.ts";
import type { FindingList } from "../../finding-list.ts";
import { Page } from "./page.ts";
import type { Fate, Met, Rules } from "./rules.ts";
import { outermostScope, resolve, type ResolvedTag, type Scope } from "./scope.ts";
import { checkReferences, readTag, type RawTag } from "./tags.ts";
import { escaped, XML_DECLARATION } from "./text.ts";

/** A tag that was judged before: the same tag in the same scope is judged once, unless a rule wants to see each. */
interface Judged {
  readonly raw: RawTag;
  readonly tag: ResolvedTag;
  /** How it is written; null if that is not always the same. */
  readonly settled: string | null;
  /** Of the tag as it stands in the text. */
  readonly length: number;
}

/** Tags that are remembered, of one scope: cells have a number each, and are not met again. */
const JUDGED_MOST = 4000;

/** For tags that close: their names are in what they close. */
const NOTHING: ResolvedTag = { name: "", attributes: [], declared: "", scope: outermostScope() };

/** For tags that no rule wants to see. */
const NOBODY: Met = { name: "", attributes: new Map() };

function metOf(tag: ResolvedTag): Met {
  return { name: tag.name, attributes: new Map(tag.attributes.map(({ name, value }) => [name, value])) };
}

/** Where a file of a foreign system is: in no attribute that is needed. */
const PATH = /^(?:file:|[a-z]:[\\/]|\\\\|%5c%5c)|\/(?:home|Users)\//i;

/**
 * Writes an XML document anew with what the rules allow. Markup is found by the platform's own search, and the same tag is judged once:
 * a browser without a compiler reads five MiB in a second.
 *
 * @throws NotCleanable if it is not well-formed, has a document type, or is not of the kind that the rules are for
 */
export function rewritten(text: string, part: string, rules: Rules, findings: FindingList): string {
  return new Rewriter(text, rules, new Page(findings, part, outermostScope())).run();
}

class Rewriter {
  readonly #text: string;
  readonly #rules: Rules;
  readonly #page: Page;
  readonly #judged = new Map<Scope, Map<string, Judged>>();
  readonly #around: Scope[] = [];
  #rooted = false;

  constructor(text: string, rules: Rules, page: Page) {
    this.#text = text;
    this.#rules = rules;
    this.#page = page;
  }

  run(): string {
    let at = 0;
    while (at < this.#text.length) {
      const tag = this.#text.indexOf("<", at);
      const end = tag < 0 ? this.#text.length : tag;
      if (end > at) this.#meetText(this.#text.slice(at, end));
      at = tag < 0 ? end : this.#meetMarkup(tag);
    }
    if (this.#page.depth > 0 || !this.#rooted) throw new NotCleanable("cleaning.malformed");
    return XML_DECLARATION + this.#page.text();
  }

  #meetMarkup(at: number): number {
    const next = this.#text.charAt(at + 1);
    if (next === "!") return this.#meetDeclaration(at);
    if (next === "?") return this.#skipTo("?>", at, "XML processing instruction");
    const judged = this.#judge(at);
    if (judged.raw.kind === "close") {
      this.#close(judged.raw.name);
    } else {
      this.#open(judged);
      if (judged.raw.kind === "empty") this.#close(judged.raw.name);
    }
    return at + judged.length;
  }

  #meetDeclaration(at: number): number {
    if (this.#text.startsWith("<!--", at)) return this.#skipTo("-->", at, "XML comment");
    if (!this.#text.startsWith("<![CDATA[", at)) throw new NotCleanable("cleaning.malformed");
    const end = this.#text.indexOf("]]>", at);
    if (end < 0) throw new NotCleanable("cleaning.malformed");
    this.#meetText(escaped(this.#text.slice(at + 9, end)));
    return end + 3;
  }

  #skipTo(mark: string, at: number, what: string): number {
    const end = this.#text.indexOf(mark, at + 2);
    if (end < 0) throw new NotCleanable("cleaning.malformed");
    this.#page.findings.add("hidden", `${this.#page.part} ${what}`, this.#text.slice(at + 2, end).replace(/^--/, ""));
    return end + mark.length;
  }

  #meetText(raw: string): void {
    const top = this.#page.top;
    if (raw.includes("&")) checkReferences(raw);
    if (this.#page.leaving) {
      this.#page.overhear(raw);
      return;
    }
    if (top === undefined) {
      if (raw.trim() !== "") throw new NotCleanable("cleaning.malformed");
    } else if (top.shows) {
      this.#page.write(this.#rules.onText.get(top.name)?.(raw, this.#page) ?? raw);
      if (raw.trim() !== "") this.#page.fill();
    } else if (raw.trim() !== "") {
      this.#page.found("hidden", `text in ${top.name}`, raw);
    }
  }

  #judge(at: number): Judged {
    const { scope } = this.#page;
    let known = this.#judged.get(scope);
    if (known === undefined) this.#judged.set(scope, (known = new Map<string, Judged>()));
    const literal = this.#text.slice(at, this.#text.indexOf(">", at) + 1);
    const before = known.get(literal);
    if (before !== undefined) return before;
    const raw = readTag(this.#text, at);
    const tag = raw.kind === "close" ? NOTHING : resolve(raw, scope, this.#rules);
    const settled = raw.kind === "close" ? null : this.#settle(raw, tag);
    const judged = { raw, tag, settled, length: raw.end - at };
    if (judged.length === literal.length && known.size < JUDGED_MOST) known.set(literal, judged);
    return judged;
  }

  /** What a tag is written as if nothing about it depends on where it stands. */
  #settle(raw: RawTag, tag: ResolvedTag): string | null {
    const depends =
      !this.#rules.elements.has(tag.name) ||
      this.#rules.onElement.has(tag.name) ||
      tag.attributes.some(({ name }) => this.#rules.onValue.has(name));
    if (depends || this.#page.leaving) return null;
    return this.#startTag(raw, tag, metOf(tag));
  }

  #startTag(raw: RawTag, tag: ResolvedTag, met: Met, passed = ""): string {
    let written = "";
    for (const { name, written: as } of tag.attributes) {
      const value = this.#value(name, met);
      if (value !== null) written += ` ${as}="${value}"`;
    }
    const declared = joinDeclarations(passed, tag.declared);
    return `<${raw.name}${declared}${written}${raw.kind === "empty" ? "/>" : ">"}`;
  }

  #value(name: string, met: Met): string | null {
    const value = met.attributes.get(name);
    if (value === undefined) return null;
    const rule = this.#rules.onValue.get(name);
    if (rule !== undefined) return rule(value, this.#page, met);
    if (!this.#rules.attributes.has(name)) {
      const aspect = this.#rules.leftOut.get(name) ?? "unknown";
      if (aspect !== "quiet") this.#page.found(aspect, name, value);
      return null;
    }
    if (!PATH.test(value)) return value;
    this.#page.found("link", name, value);
    return null;
  }

  #open({ raw, tag, settled }: Judged): void {
    const page = this.#page;
    if (page.depth === 0) {
      if (this.#rooted || !this.#rules.roots.has(tag.name)) throw new NotCleanable("cleaning.malformed");
      this.#rooted = true;
    }
    this.#around.push(page.scope);
    page.scope = tag.scope;
    const above = page.top;
    const met = settled === null || above?.passes !== "" ? metOf(tag) : NOBODY;
    const fate = page.leaving ? "told" : settled === null ? this.#fate(met) : "keep";
    const passed = above?.passes ?? "";
    const passes = fate === "unwrap" ? joinDeclarations(passed, tag.declared) : "";
    const isKept = fate === "keep" || fate === "empty";
    const ending = isKept && raw.kind === "open" ? `</${raw.name}>` : "";
    const shows = fate === "unwrap" ? (above?.shows ?? false) : this.#rules.texts.has(tag.name);
    const { declared } = tag;
    const place = { name: tag.name, written: raw.name, mark: page.here };
    page.enter({ ...place, ending, passes, declared, shows, filled: false, emptied: false, note: null });
    if (page.leaving) page.passBy();
    if (page.leaving || fate === "unwrap") return;
    if (!isKept) this.#leaveOut(tag.name, fate);
    else page.write(passed === "" && settled !== null ? settled : this.#startTag(raw, tag, met, passed));
    if (fate === "empty") page.leaveContent();
  }

  #fate(met: Met): Fate {
    const rule = this.#rules.onElement.get(met.name);
    if (rule !== undefined) return rule(met, this.#page);
    return this.#rules.elements.has(met.name) ? "keep" : "drop";
  }

  #leaveOut(name: string, fate: "drop" | "hidden" | "told"): void {
    const listed = this.#rules.leftOut.get(name) ?? "unknown";
    this.#page.leave(fate === "told" ? "quiet" : fate === "hidden" ? "hidden" : listed, name);
  }

  #close(written: string): void {
    const page = this.#page;
    if (!page.leaving) this.#rules.onClose.get(page.top?.name ?? "")?.(page);
    const leaving = page.leaving;
    const frame = page.exit(written);
    page.scope = this.#around.pop() ?? page.scope;
    if (!leaving || frame.emptied) page.write(frame.ending);
  }
}

/** Declarations of an element that is not written, which the one below may have made anew. */
function joinDeclarations(passed: string, own: string): string {
  if (passed === "") return own;
  const made = new Set(own.match(/ xmlns(?::[^=]*)?=/g));
  const missing = passed
    .match(/ xmlns(?::[^=]*)?="[^"]*"/g)
    ?.filter((each) => !made.has(each.slice(0, each.indexOf('"'))));
  return (missing ?? []).join("") + own;
}
