import { verifyProfile } from "../../shared/crypto/card-verify.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import type { Arguments } from "../cli/arguments.ts";
import { readCard } from "../cli/card-input.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { orFail } from "../cli/command-error.ts";
import { parseLanguage } from "../cli/message-input.ts";
import { LANGUAGE, optional } from "../cli/options.ts";
import { describeOrganisation } from "../cli/organisation-text.ts";
import { wordListFor } from "../cli/word-lists.ts";

/** Shows whose card it is, to compare with what the organisation itself says. */
export const keyFingerprint: Command = {
  name: "key fingerprint",
  summary: "Show the fingerprint of a card, as digits and as words",
  operands: ["CARD.json"],
  options: { language: optional(LANGUAGE, "language of the words: en, es, fr, pt or zh") },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const language = parseLanguage(args.optional("language") ?? "en");
  const card = await readCard(args.operand(0), world);
  const expectation = { organisation: null, pinned: null, today: dayOfTime(world.now()) };
  const { organisation, profile } = orFail(await verifyProfile(await loadSodium(), card.profile, expectation));
  const { json, text } = await describeOrganisation(organisation, profile.names, wordListFor(language));
  return { json, text, verified: true };
}
