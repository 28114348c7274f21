import fc from "fast-check";

// Ways to damage a document that a strict reader has to see, beyond single bits.

type Mutation = (text: string, at: number, letter: string) => string;

/** `at` goes round the text. */
const place = (text: string, at: number): number => (text.length === 0 ? 0 : at % text.length);

const MUTATIONS: readonly Mutation[] = [
  (text, at, letter) => text.slice(0, place(text, at)) + letter + text.slice(place(text, at) + 1),
  (text, at, letter) => text.slice(0, place(text, at)) + letter + text.slice(place(text, at)),
  (text, at) => text.slice(0, place(text, at)) + text.slice(place(text, at) + 1),
  (text, at) => text.slice(0, place(text, at)),
  (text, at) => text + text.slice(place(text, at)),
  // Other spellings of the same, and values of another type.
  (text, at) => replaceNumber(text, at, (digits) => `${digits}.0`),
  (text, at) => replaceNumber(text, at, (digits) => `${digits}e0`),
  (text, at) => replaceNumber(text, at, () => "-0"),
  (text, at) => replaceNumber(text, at, () => "-1"),
  (text, at) => replaceNumber(text, at, () => "1e400"),
  (text, at) => replaceNumber(text, at, () => "9007199254740993"),
  (text, at) => replaceNumber(text, at, () => "null"),
  (text, at) => replaceString(text, at, (body) => `"\\u0061${body.slice(1)}`),
  (text, at) => replaceString(text, at, () => '"\\ud800"'),
  (text, at) => replaceString(text, at, () => '""'),
  (text, at) => replaceString(text, at, () => '"2000-01-01"'),
  (text, at) => replaceString(text, at, () => '"2999-12-31"'),
  (text, at) => replaceString(text, at, () => "{}"),
  (text, at) => replaceString(text, at, () => "[]"),
  (text, at) => replaceString(text, at, () => "0"),
  (text) => text.replace("{", '{"__proto__":{},'),
  (text) => text.replace("{", '{"constructor":1,'),
  (text) => text.replace(/\{("[a-zA-Z]+":[^,{}[\]]*)/u, "{$1,$1"),
  (text) => ` ${text}`,
  (text) => text.replace(/,/u, ", "),
];

function replaceNumber(text: string, at: number, change: (digits: string) => string): string {
  return replaceNth(text, /(?<=[:[,])\d+(?=[,\]}])/gu, at, change);
}

function replaceString(text: string, at: number, change: (body: string) => string): string {
  return replaceNth(text, /(?<=[:[,])"[^"\\]*"(?=[,\]}])/gu, at, change);
}

function replaceNth(text: string, pattern: RegExp, at: number, change: (found: string) => string): string {
  const count = text.match(pattern)?.length ?? 0;
  let index = -1;
  return text.replace(pattern, (found) => {
    index += 1;
    return count > 0 && index === at % count ? change(found) : found;
  });
}

/** A text with one to three pieces of damage. */
export function damaged(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const step = fc.tuple(
    fc.constantFrom(...MUTATIONS),
    fc.nat(100_000),
    fc.constantFrom(...Array.from('{}[]":,0-9aZ \u0000\ud83d')),
  );
  return fc
    .tuple(text, fc.array(step, { minLength: 1, maxLength: 3 }))
    .map(([whole, steps]) =>
      steps.reduce((damagedText, [mutate, at, letter]) => mutate(damagedText, at, letter), whole),
    );
}
