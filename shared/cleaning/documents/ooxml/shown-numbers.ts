/** Whether a format shows all of a number. */
export type ShowsAll = (value: number) => boolean;

/** What is written as it stands, or is not written, and colors, conditions and countries; hours, minutes and seconds in brackets are counted on. */
const LITERAL = /"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\][]*\]/gis;

const SECONDS_OF_DAY = 86_400;
const DAY_0: number = Date.UTC(1899, 11, 30);

/** Fractions with denominators of one digit: all are whole in these. */
const DENOMINATORS = 2520;

/** What a number format (ECMA-376 part 1, section 18.8.31) shows of numbers, but how many digits `General` has room for. */
export function showsAllIn(code: string): ShowsAll {
  const conditional = /\[[<>=]/.test(code);
  const sections = code.replaceAll(LITERAL, "").split(";").map(shownBy);
  const [first = always, negative = first] = sections;
  return (value) => {
    if (value === 0) return true;
    if (conditional) return sections.slice(0, 3).every((shows) => shows(value));
    return (value < 0 ? negative : first)(value);
  };
}

const always: ShowsAll = () => true;

function shownBy(section: string): ShowsAll {
  if (/general|@/i.test(section)) return always;
  const bare = section.replaceAll(/am\/pm|a\/p/gi, "h");
  return /[dmyhsg]|e(?![+-])/i.test(bare) ? shownByDay(bare) : shownByDigits(bare);
}

function shownByDigits(section: string): ShowsAll {
  const [, rest = ""] = section.split(".");
  const digits = rest.replace(/e.*$/i, "").match(/[0#?]/g)?.length ?? 0;
  if (!/[0#?]/.test(section)) return () => false;
  if (/e[+-]/i.test(section)) return (value) => Math.abs(Number(value.toPrecision(digits + 1)) / value - 1) < 1e-12;
  if (section.includes("/")) return (value) => isWhole(value * DENOMINATORS);
  const percents = section.split("%").length - 1;
  // Each of the commas behind all digits stands for three that are not shown.
  const commas = (/[0#?](,+)(?:\.|[^0#?,]*$)/.exec(section)?.[1] ?? "").length;
  const scale = 10 ** (digits + 2 * percents - 3 * commas);
  return (value) => isWhole(value * scale);
}

/** Sums have more digits than anybody has written: what is smaller than these is none of them. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 1e-9 + 1e-12 * Math.abs(value);
}

function shownByDay(section: string): ShowsAll {
  const steps = [...section.matchAll(/\[?(y+|e+|m+|d+|h+|s+(?:\.0+)?)\]?/gi)].map(([, step = ""]) =>
    step.toLowerCase(),
  );
  const has = (letter: string, longest = 9): boolean =>
    steps.some((step) => step.startsWith(letter) && step.length <= longest);
  const isMinute = (step: string, at: number): boolean =>
    step.startsWith("m") && (steps[at - 1]?.startsWith("h") === true || steps[at + 1]?.startsWith("s") === true);
  const minutes = steps.some(isMinute);
  const months = steps.some((step, at) => step.startsWith("m") && !isMinute(step, at));
  const decimals = /\.(0+)/.exec(section)?.[1]?.length ?? 0;
  const unit = has("s") ? 10 ** -decimals : minutes ? 60 : has("h") ? 3600 : SECONDS_OF_DAY;
  const [years, days, counted] = [has("y") || has("e"), has("d", 2), section.includes("[")];
  return (value) => {
    const seconds = value * SECONDS_OF_DAY;
    if (Math.abs(seconds - Math.round(seconds / unit) * unit) > 0.001) return false;
    if (Math.abs(value) < 1 || counted) return true;
    const day = new Date(DAY_0 + Math.floor(value + 1e-9) * SECONDS_OF_DAY * 1000);
    return years && (months || day.getUTCMonth() === 0) && (days || day.getUTCDate() === 1);
  };
}
