import { enrolOrganisation, listOrganisations } from "../../server/operator.ts";
import { readCard } from "../cli/card-input.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { orFail } from "../cli/command-error.ts";
import type { Arguments } from "../cli/arguments.ts";
import { onInstance } from "../cli/instance-input.ts";
import { describeOrganisation } from "../cli/organisation-text.ts";
import { wordListFor } from "../cli/word-lists.ts";

/** Enrols an organisation, or renews its card. A running server offers it from its next answer on. */
export const organisationEnrol: Command = {
  name: "organisation enrol",
  summary: "Enrol an organisation by its card, after comparing its fingerprint",
  operands: ["CARD.json"],
  options: {},
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const card = await readCard(args.operand(0), world);
  const { id, names } = await onInstance(world, async (instance) => {
    const enrolled = orFail(await enrolOrganisation(instance, card));
    return { id: enrolled, names: listOrganisations(instance).find((each) => each.id === enrolled)?.names ?? [] };
  });
  const { json, text } = await describeOrganisation(id, names, wordListFor("en"));
  return { json, text, verified: true };
}
