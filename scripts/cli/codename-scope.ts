import type { Codename } from "../../shared/crypto/codename.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import { loadSodium, type Sodium } from "../../shared/sodium/sodium.ts";
import type { Arguments } from "./arguments.ts";
import { openMailbox, readCodename, type OpenMailbox } from "./codename-input.ts";
import type { World } from "./command.ts";
import { CommandError, orFail, UsageError } from "./command-error.ts";
import { parseOrganisation, profilesOf, readDirectory, type OpenDirectory, type VerifyContext } from "./directory.ts";
import { serverAt, type Server } from "./http-transport.ts";
import { sentenceOf } from "./sentences.ts";

/** A codename at a server: its mailboxes at one organisation, or at all whose profile verifies. */
export interface CodenameVisit {
  readonly codename: Codename;
  readonly context: VerifyContext;
  readonly directory: OpenDirectory;
  readonly mailboxes: readonly OpenMailbox[];
  readonly server: Server;
  readonly sodium: Sodium;
  /** False when an organisation's profile did not verify: its mailbox was not read. */
  readonly verified: boolean;
}

/** Reads `--server`, `--codename-file` and `--organisation`, and the mailboxes that they lead to. @throws CommandError */
export async function visitWithCodename(args: Arguments, world: World): Promise<CodenameVisit> {
  const typed = args.optional("organisation");
  const organisation = typed === null ? null : parseOrganisation(typed);
  const codename = await readCodename(args.text("codename-file"), world);
  const sodium = await loadSodium();
  const server = serverAt(args.text("server"), sodium);
  const directory = await readDirectory(server);
  const context = { sodium, today: dayOfTime(world.now()) };
  const mailboxes: OpenMailbox[] = [];
  let verified = true;
  for (const profile of orFail(await profilesOf(context, directory, organisation))) {
    if (profile.ok) {
      mailboxes.push(await openMailbox(sodium, server, directory.instance.id, codename, profile.value));
    } else if (organisation !== null) {
      throw new CommandError(profile.code);
    } else {
      verified = false;
      world.talk(`${profile.code}: ${sentenceOf(profile.code)} It was left out.`);
    }
  }
  return { codename, context, directory, mailboxes, server, sodium, verified };
}

/** The one mailbox that is meant: the only one, or the only one with anything in it. @throws UsageError */
export function theOneMailbox(mailboxes: readonly OpenMailbox[]): OpenMailbox {
  const used = mailboxes.filter(({ entries }) => entries.length > 0);
  const [only, second] = mailboxes.length === 1 ? mailboxes : used;
  if (only === undefined || second !== undefined) throw new UsageError("Name the organisation with --organisation.");
  return only;
}
