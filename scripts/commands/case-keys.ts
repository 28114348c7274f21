import { CASE_KEYS, valuesText } from "../cli/case-keys.ts";
import type { Command } from "../cli/command.ts";

/** What a case file can say: for whoever writes one by hand. */
export const caseKeys: Command = {
  name: "case keys",
  summary: "List the keys that a case file can have, what each can be, and an example of it",
  operands: [],
  options: {},
  run: () =>
    Promise.resolve({
      json: CASE_KEYS.map(({ key, form, choices, takesNone, sensitivity, example }) => {
        return { key, form: form.replaceAll("`", ""), choices, takesNone, sensitivity, example };
      }),
      text: CASE_KEYS.map((each) => `${each.key}\n    ${valuesText(each)}\n    ${exampleText(each)}`).join("\n"),
      verified: true,
    }),
};

function exampleText({ example, key }: (typeof CASE_KEYS)[number]): string {
  return `such as {"${key}": ${JSON.stringify(example)}}`;
}
