import { enrolOrganisation } from "../../server/operator.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import type { Arguments } from "../cli/arguments.ts";
import { readCard } from "../cli/card-input.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { CommandError, orFail } from "../cli/command-error.ts";
import { compareFingerprint } from "../cli/compare-fingerprint.ts";
import { configOf, onInstance } from "../cli/instance-input.ts";
import { describeCardFile } from "../cli/organisation-text.ts";
import { sentenceOf } from "../cli/sentences.ts";
import { datedCardFile } from "../cli/verified-card.ts";

/** Enrols an organisation, or renews its card. A running server offers it from its next answer on. */
export const organisationEnrol: Command = {
  name: "organisation enrol",
  summary: "Enrol an organisation by its card, after comparing its fingerprint",
  operands: ["CARD.json"],
  options: {
    fingerprint: {
      value: "DIGITS",
      occurs: "optional",
      meaning: "the digits, or the words, that the organisation itself has given you; asked for on a terminal",
    },
    "replace-weeks": {
      value: null,
      occurs: "optional",
      meaning:
        "let its intake keys replace others of the same weeks, when the organisation says that it has lost those",
    },
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const card = await readCard(args.operand(0), world);
  const verified = await datedCardFile(await loadSodium(), card, dayOfTime(world.now()));
  const { organisation, profile } = verified.profile;
  if (verified.outdated === "card.expired") throw new CommandError(verified.outdated);
  if (profile.practice && configOf(world).production) throw new CommandError("organisation.practice");
  const description = await describeCardFile(verified);
  await compareFingerprint(organisation, description.text, args.optional("fingerprint"), world);
  const otherWeeks = args.flag("replace-weeks") ? "replace" : "refuse";
  await onInstance(world, async (instance) => orFail(await enrolOrganisation(instance, card, otherWeeks)));
  // It may be enrolled before its first week, or to be renewed by its desk.
  if (verified.outdated !== null) world.talk(`${verified.outdated}: ${sentenceOf(verified.outdated)}`);
  return { ...description, verified: true };
}
