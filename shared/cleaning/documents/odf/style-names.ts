import { isProgramsName } from "../program-names.ts";
import { names, type ValueRule } from "../xml/rules.ts";
import { unescaped } from "../xml/text.ts";
import { ODF_ATTRIBUTES } from "./odf-attributes.ts";

/** Styles of what a slide has are found by the name of its master page, which theirs begin with. */
const OF_A_MASTER = /-(?:title|subtitle|notes|outline\d{1,2}|background|backgroundobjects)$/;

/** New names for the styles that somebody has named, by the old ones. */
export function renamedStyles(all: ReadonlySet<string>): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const bases = new Map<string, string>();
  let count = 0;
  for (const name of all) {
    if (isProgramsName(name)) continue;
    const suffix = OF_A_MASTER.exec(name)?.[0] ?? "";
    const base = name.slice(0, name.length - suffix.length);
    while (!bases.has(base)) {
      count += 1;
      if (!all.has(`Style${count}`)) bases.set(base, `Style${count}`);
    }
    renamed.set(name, `${bases.get(base) ?? ""}${suffix}`);
  }
  return renamed;
}

/** Attributes by which styles, pages and fills are used. */
const USES = ODF_ATTRIBUTES.filter((name) =>
  /(?:(?<!font)-|:)style-name$|-(?:page|layout|gradient|hatch|image|opacity)-name$|opacity-name$|:template-name$|class-names$|text-style$|stroke-dash(?:-names)?$|marker-(?:start|end)$/.test(
    name,
  ),
);

/** Rules of the values that name styles. Where nobody has named one, tags are judged without them. */
export function styleNameRules(renamed: ReadonlyMap<string, string>): readonly (readonly [string, ValueRule])[] {
  const use: ValueRule = (value) =>
    renamed.get(unescaped(value)) ??
    value
      .split(" ")
      .map((each) => renamed.get(unescaped(each)) ?? each)
      .join(" ");
  const define: ValueRule = (value, page, { name }) => {
    const now = name === "style:font-face" ? undefined : renamed.get(unescaped(value));
    if (now !== undefined) page.found("description", `${name} style:name`, value);
    return now ?? value;
  };
  const show: ValueRule = (value, page, { name, attributes }) => {
    const own = attributes.get("style:name") ?? attributes.get("draw:name") ?? "";
    if (!renamed.has(unescaped(own)) && isProgramsName(unescaped(value))) return value;
    page.found("description", `${name} display-name`, value);
    return null;
  };
  const shown = names("style", "display-name").concat("draw:display-name");
  const always = shown.map((name) => [name, show] as const);
  if (renamed.size === 0) return always;
  return [...always, ["style:name", define], ...USES.map((name) => [name, use] as const)];
}
