import { CASE_KEYS, valuesText } from "../cli/case-keys.ts";
import { plainRules } from "../cli/case-rules.ts";
import type { Command } from "../cli/command.ts";

/** What a case file can say: for whoever writes one by hand. */
export const caseKeys: Command = {
  name: "case keys",
  summary:
    "List the keys that a case file can have, what each can be, an example of it, how sensitive it is, and the rules for all",
  operands: [],
  options: {},
  run: () =>
    Promise.resolve({
      json: CASE_KEYS.map(({ key, form, choices, takesNone, sensitivity, example }) => {
        return { key, form: form.replaceAll("`", ""), choices, takesNone, sensitivity, example };
      }),
      text: `${CASE_KEYS.map(keyText).join("\n")}\n\n${plainRules()}`,
      verified: true,
    }),
};

function keyText(each: (typeof CASE_KEYS)[number]): string {
  return [each.key, valuesText(each), exampleText(each), `sensitivity: ${each.sensitivity}`].join("\n    ");
}

function exampleText({ example, key }: (typeof CASE_KEYS)[number]): string {
  return `such as {"${key}": ${JSON.stringify(example)}}`;
}
