import { listOrganisations, type OrganisationSummary } from "../../server/operator.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { onInstance } from "../cli/instance-input.ts";
import { lineFromOutside } from "../cli/terminal-text.ts";

/** Lists who is enrolled, and whether sources can reach them today. */
export const organisationList: Command = {
  name: "organisation list",
  summary: "List the enrolled organisations",
  operands: [],
  options: {},
  run,
};

async function run(_args: Arguments, world: World): Promise<Answer> {
  const all = await onInstance(world, listOrganisations);
  return {
    json: {
      organisations: all.map(({ names, ...rest }) => ({
        ...rest,
        names: names.map(({ language, text }) => ({ language, text })),
      })),
    },
    text: all.length === 0 ? "No organisation is enrolled." : all.map(lineOf).join("\n"),
    verified: true,
  };
}

function lineOf({ expires, id, names, offered, practice, sealable }: OrganisationSummary): string {
  const remarks = [
    ...(practice ? ["for practice"] : []),
    ...(offered ? [] : ["not offered"]),
    ...(sealable ? [] : ["NO KEY FOR TODAY: it has to publish its card"]),
    `card until ${expires}`,
  ];
  return `${id}  ${lineFromOutside(names[0]?.text ?? "")} (${remarks.join(", ")})`;
}
