import type { FindingList } from "../finding-list.ts";
import { NotCleanable } from "../refusal.ts";
import { Calls } from "./calls.ts";
import type { Budget } from "./budget.ts";
import type { Objects } from "./objects.ts";
import { PropertyNames } from "./property-names.ts";
import { SharedEntries } from "./shared-entries.ts";
import { isKind, refTo, type Value } from "./values.ts";
import type { Made, Writer } from "./writer.ts";

/** What a kind of object may say. What it returns is written; nothing, if the object is not of the kind. */
export interface Rule {
  readonly clean: (value: Value, walk: Walk) => Promise<Value | Made | undefined>;
  /** Written where it is referred to: single numbers and words. */
  readonly inline?: boolean;
  /** For what stays one object, whatever refers to it: the rule for what is there. */
  readonly choose?: (value: Value) => Rule | undefined;
  /** For what is in the copy already, or never will be. */
  readonly refer?: (value: Value, walk: Walk) => Value | undefined;
}

/** A node of the tree of pages: where it is in the copy, and how many pages it stands for. */
interface PageNode {
  readonly number: number;
  readonly leaves: number;
  /** The resources of a page that has none of its own (ISO 32000-1, 7.7.3.4). */
  readonly inherited: Value | undefined;
}

/** What is told about a file, and what it says for all of it. */
export interface Told {
  readonly found: FindingList;
  readonly left: FindingList;
  /** Places that have a name (ISO 32000-1, 12.3.2.3). */
  readonly destinations: ReadonlyMap<string, Value>;
  /** Whether readers are asked to draw all fields anew (12.7.2). */
  readonly drawsFields: boolean;
}

const RULES_MOST = 256;

/**
 * The copy as it grows: an object is written when something that is written refers to it, and as what it is referred to. What nothing
 * refers to is gone. An object that is referred to as two kinds of things becomes two.
 */
export class Walk {
  readonly objects: Objects;
  /** For what is unpacked only to see where it ends. */
  readonly unpacking: Budget;
  readonly found: FindingList;
  readonly left: FindingList;
  readonly destinations: ReadonlyMap<string, Value>;
  readonly drawsFields: boolean;
  readonly calls: Calls = new Calls();
  readonly shared: SharedEntries;
  readonly propertyNames: PropertyNames;
  readonly #pages = new Map<number, PageNode>();
  readonly #writer: Writer;
  readonly #rules: Rule[] = [];
  readonly #ruleNumbers = new Map<Rule, number>();
  readonly #placed = new Map<number, number>();
  readonly #sources: number[] = [0];
  readonly #ruleOf: number[] = [0];
  readonly #made = new Map<number, Made>();
  #next = 1;

  constructor(objects: Objects, writer: Writer, told: Told, unpacking: Budget) {
    this.objects = objects;
    this.unpacking = unpacking;
    this.found = told.found;
    this.left = told.left;
    this.destinations = told.destinations;
    this.drawsFields = told.drawsFields;
    this.propertyNames = new PropertyNames(told.found);
    this.shared = new SharedEntries(objects);
    this.#writer = writer;
  }

  /** How many objects the copy has. */
  get count(): number {
    return this.#sources.length - 1;
  }

  /** What a rule leaves of a value: of another object, a reference to where it will be. */
  async keep(value: Value | undefined, rule: Rule): Promise<Value | undefined> {
    if (rule.refer !== undefined) return value === undefined ? undefined : rule.refer(value, this);
    if (isKind(value, "ref") && rule.choose !== undefined) {
      const chosen = rule.choose(await this.objects.resolve(value));
      return chosen === undefined ? undefined : await this.keep(value, chosen);
    }
    if (isKind(value, "ref") && rule.inline !== true) return refTo(this.place(value.number, rule));
    const direct = await this.objects.resolve(value);
    const kept = direct === null ? undefined : await rule.clean(direct, this);
    return isMade(kept) ? undefined : kept;
  }

  /** The number that an object has in the copy, if it is there as this. */
  placed(value: Value | undefined, rule: Rule): Value | undefined {
    const number = isKind(value, "ref") ? this.#placed.get(this.#key(value.number, rule)) : undefined;
    return number === undefined ? undefined : refTo(number);
  }

  /** Gives an object its number in the copy. */
  place(number: number, rule: Rule): number {
    const key = this.#key(number, rule);
    const known = this.#placed.get(key);
    if (known !== undefined) return known;
    this.#sources.push(number);
    this.#ruleOf.push(key % RULES_MOST);
    this.#placed.set(key, this.count);
    return this.count;
  }

  /** Gives a node of the tree of pages its number in the copy. */
  placePage(number: number, rule: Rule, node: Omit<PageNode, "number">): void {
    this.#pages.set(number, { ...node, number: this.place(number, rule) });
  }

  /** A node of the tree of pages that is in the copy. */
  page(value: Value | undefined): PageNode | undefined {
    return isKind(value, "ref") ? this.#pages.get(value.number) : undefined;
  }

  /** The node of the tree of pages that is being written. */
  get currentPage(): PageNode | undefined {
    return this.#pages.get(this.#sources[this.#next] ?? -1);
  }

  /** Gives a stream its number in the copy that no object of the file is. */
  add(made: Made): Value {
    this.#sources.push(-1);
    this.#ruleOf.push(0);
    this.#made.set(this.count, made);
    return refTo(this.count);
  }

  /** Writes all that has a number, and what that refers to. */
  async run(): Promise<void> {
    for (; this.#next <= this.count; this.#next += 1) {
      this.#writer.object(this.#next, this.#made.get(this.#next) ?? (await this.#cleaned(this.#next)));
      this.#made.delete(this.#next);
    }
  }

  async #cleaned(number: number): Promise<Value | Made> {
    const direct = await this.objects.resolve(refTo(this.#sources[number] ?? -1));
    const rule = this.#rules[this.#ruleOf[number] ?? -1];
    return (direct === null ? null : await rule?.clean(direct, this)) ?? null;
  }

  #key(number: number, rule: Rule): number {
    let ruleNumber = this.#ruleNumbers.get(rule);
    if (ruleNumber === undefined) {
      ruleNumber = this.#rules.push(rule) - 1;
      this.#ruleNumbers.set(rule, ruleNumber);
      if (ruleNumber >= RULES_MOST) throw new NotCleanable("cleaning.unsupported");
    }
    return number * RULES_MOST + ruleNumber;
  }
}

function isMade(value: Value | Made | undefined): value is Made {
  return typeof value === "object" && value !== null && value.kind === "made";
}
