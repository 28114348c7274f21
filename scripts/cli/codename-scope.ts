import type { Codename } from "../../shared/crypto/codename.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import { loadSodium, type Sodium } from "../../shared/sodium/sodium.ts";
import { hasVerifiedReply } from "../../shared/source/mailbox.ts";
import type { Arguments } from "./arguments.ts";
import { openMailbox, readCodename, type OpenMailbox } from "./codename-input.ts";
import type { World } from "./command.ts";
import { CommandError, orFail, UsageError } from "./command-error.ts";
import { profilesOf, readDirectory, type OpenDirectory, type VerifyContext } from "./directory.ts";
import { serverAt, type Server } from "./http-transport.ts";
import { organisationNamed, parseOrganisationName } from "./organisation-name.ts";
import { sentenceOf } from "./sentences.ts";

/** A codename at a server: its mailboxes at one organisation, or at all whose profile verifies. */
export interface CodenameVisit {
  readonly codename: Codename;
  readonly context: VerifyContext;
  readonly directory: OpenDirectory;
  /** True when the person has named the organisation: then there is one mailbox. */
  readonly isNamed: boolean;
  readonly mailboxes: readonly OpenMailbox[];
  readonly server: Server;
  readonly sodium: Sodium;
  /** False when an organisation's profile did not verify: its mailbox was not read. */
  readonly verified: boolean;
}

/** Reads `--server`, `--codename-file` and `--organisation`, and the mailboxes that they lead to. @throws CommandError */
export async function visitWithCodename(args: Arguments, world: World): Promise<CodenameVisit> {
  const typed = args.optional("organisation");
  const name = typed === null ? null : parseOrganisationName(typed);
  const codename = await readCodename(args.text("codename-file"), world);
  const sodium = await loadSodium();
  const server = serverAt(args.text("server"), sodium);
  const directory = await readDirectory(server);
  const organisation = name === null ? null : await organisationNamed(name, directory.entries);
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
  return { codename, context, directory, isNamed: name !== null, mailboxes, server, sodium, verified };
}

/**
 * The one mailbox that is meant: the one of the organisation that the person has named, or else of the one that has proven itself
 * by a verified reply. A directory, and slots that are empty, deleted or not verified, say what the server wants: they choose
 * nobody, however few there are to choose from (PROTOCOL.md §6.8). @throws UsageError
 */
export function theOneMailbox({ isNamed, mailboxes }: CodenameVisit): OpenMailbox {
  const meant = isNamed ? mailboxes : mailboxes.filter(({ entries }) => hasVerifiedReply(entries));
  const [only, second] = meant;
  if (only === undefined || second !== undefined) {
    throw new UsageError(
      "No verified reply says which organisation the codename belongs to. Name it with --organisation: its id, or all of its fingerprint, from a copy that you trust and not from this server.",
    );
  }
  return only;
}
