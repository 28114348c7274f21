import { codenameWords, createCodename } from "../../shared/crypto/codename.ts";
import { deriveCodenameKeys } from "../../shared/crypto/codename-keys.ts";
import { fingerprintOf } from "../../shared/crypto/fingerprint.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import { LETTER_TEXT_LONGEST_BYTES } from "../../shared/protocol/limits.ts";
import { loadSodium, type Sodium } from "../../shared/sodium/sodium.ts";
import { reportWriter } from "../../shared/source/letters.ts";
import type { SubmissionPlan } from "../../shared/source/submission.ts";
import { withAttachments } from "../cli/attachments.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { orFail, UsageError } from "../cli/command-error.ts";
import { cardOf, readDirectory, renewCardAt } from "../cli/directory.ts";
import { serverAt, type Server } from "../cli/http-transport.ts";
import { keepReceipt, refuseReceipt } from "../cli/keep-receipt.ts";
import { parseLanguage, readMessage, readReport, refuseEmpty, type ReportText } from "../cli/message-input.ts";
import { ATTACH, LANGUAGE, RECEIPT, SOURCE_SERVER } from "../cli/options.ts";
import { organisationNamed, parseOrganisationName } from "../cli/organisation-name.ts";
import { sendLetter, type Filed } from "../cli/send-letter.ts";
import { stoppable } from "../cli/interruption.ts";
import { wordListFor } from "../cli/word-lists.ts";

/** Sends a report. The codename is the only way back to it: it is on standard output, and on standard error only if it could not be had there. */
export const submit: Command = {
  name: "submit",
  summary: "Send a report with its evidence, and get a codename and a receipt",
  operands: [],
  options: {
    server: SOURCE_SERVER,
    organisation: { value: "ID", occurs: "required", meaning: "who receives it: its id or its whole fingerprint" },
    report: { value: "FILE", occurs: "optional", meaning: "JSON: {language?, text, answers?: [{question, answer}]}" },
    text: { value: "FILE", occurs: "optional", meaning: "plain text, instead of --report" },
    attach: ATTACH,
    language: LANGUAGE,
    receipt: RECEIPT,
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const name = parseOrganisationName(args.text("organisation"));
  const report = await readWhatToSay(args, world);
  refuseEmpty([report.text, ...report.answers.map(({ answer }) => answer)], args.all("attach"));
  const language = parseLanguage(args.optional("language") ?? report.language ?? "en");
  await refuseReceipt(args);
  const sodium = await loadSodium();
  const server = serverAt(args.text("server"), sodium);
  const { submission, receipt, codename, digits } = await withAttachments(args.all("attach"), async (files) => {
    const directory = await readDirectory(server);
    const organisation = await organisationNamed(name, directory.entries);
    const card = orFail(await cardOf({ sodium, today: dayOfTime(world.now()) }, directory, organisation));
    const codename = createCodename(sodium);
    const scope = { instance: directory.instance.id, organisation };
    const keys = await deriveCodenameKeys(sodium, codename, scope);
    const writeLetter = reportWriter(sodium, keys, scope, { answers: report.answers, language, text: report.text });
    const words = codenameWords(codename, wordListFor(language)).join(" ");
    const renewCard = renewCardAt(server, sodium, world, directory, organisation);
    const plan = { card, files, instance: directory.instance, renewCard, writeLetter };
    const filed = await sendOrKeepCodename(sodium, server, plan, world, words);
    try {
      await keepReceipt(args, filed.receiptFile);
    } catch (error) {
      world.talk(`The report was filed. Keep its codename: ${words}`);
      throw error;
    }
    return { ...filed, codename: words, digits: (await fingerprintOf(organisation)).digits };
  });
  return {
    json: { codename, receipt, submission },
    text: [
      `Filed as ${submission}.`,
      `Your codename, the only way to read replies: ${codename}`,
      // Digits only: its twelve words could be taken for the codename.
      `The organisation's digits. Until it has replied, only they show that you write to the same one again: ${digits.join(" ")}`,
    ].join("\n"),
    rescue: `The report was filed. Keep its codename: ${codename}`,
    verified: true,
  };
}

// A report whose receipt did not come back may have been filed: without its codename nobody could ever read the answer.
async function sendOrKeepCodename(
  sodium: Sodium,
  server: Server,
  plan: SubmissionPlan,
  world: World,
  codename: string,
): Promise<Filed> {
  const progress = { isLetterOnItsWay: false };
  const rescue = (): void => {
    if (progress.isLetterOnItsWay)
      world.talk(`The report may have arrived all the same. Keep its codename: ${codename}`);
  };
  return await stoppable(rescue, async () => {
    try {
      return await sendLetter(sodium, server, plan, world, () => {
        progress.isLetterOnItsWay = true;
      });
    } catch (error) {
      rescue();
      throw error;
    }
  });
}

async function readWhatToSay(args: Arguments, world: World): Promise<ReportText> {
  const report = args.optional("report");
  const text = args.optional("text");
  if (report !== null && text !== null) throw new UsageError("Give --report or --text, not both.");
  if (report !== null) return await readReport(report, world);
  if (text === null && args.all("attach").length === 0) throw new UsageError("Give --report, --text or --attach.");
  return {
    answers: [],
    language: null,
    text: text === null ? "" : await readMessage(text, LETTER_TEXT_LONGEST_BYTES, world),
  };
}
