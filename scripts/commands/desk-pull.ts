import { listWaiting, requestBundle } from "../../shared/api/desk-api.ts";
import type { BundleTicket } from "../../shared/api/documents.ts";
import { failure, type Result } from "../../shared/bytes/index.ts";
import { downloadBundle, planPull } from "../../shared/desk/pull-bundle.ts";
import { readCollectedBundle, type CollectedBundle } from "../../shared/protocol/collected-bundle.ts";
import { readField } from "../../shared/protocol/field.ts";
import { submissionIdField, type SubmissionId } from "../../shared/protocol/id.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { CommandError, orFail, UsageError } from "../cli/command-error.ts";
import { counted } from "../cli/counted.ts";
import { withFileSource } from "../cli/file-source.ts";
import { deskOf, type Desk } from "../cli/open-desk.ts";
import { DESK_KEY, SERVER } from "../cli/options.ts";
import { PartialBundle } from "../cli/partial-bundle.ts";
import { refuseExisting } from "../cli/write-file.ts";

/** Collects sealed submissions into a bundle. They stay on the server until the console's receipt comes. */
export const deskPull: Command = {
  name: "desk pull",
  summary: "Collect what waits into a bundle for the console",
  operands: [],
  options: {
    server: SERVER,
    "desk-key": DESK_KEY,
    out: {
      value: "BUNDLE.tar",
      occurs: "required",
      meaning: "the bundle; a download that broke off is taken up again",
    },
    all: {
      value: null,
      occurs: "optional",
      meaning: "all that waits, the oldest first (this is so if nothing is named)",
    },
    submission: { value: "ID", occurs: "repeated", meaning: "only this submission" },
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const wanted = wantedSubmissions(args);
  const out = args.text("out");
  await refuseExisting(out);
  const desk = await deskOf(args, world);
  const partial = new PartialBundle(out);
  // What broke off may hold other submissions than those that are named now.
  const isResumed = wanted === "all" && (await resume(desk, partial, world));
  const isThere = isResumed || (await begin(desk, partial, wanted, world));
  if (!isThere) {
    world.talk("Nothing waits, so there is no bundle.");
    return { json: { bundle: null, bytes: 0, submissions: [] }, text: "", verified: true };
  }
  const { bytes, bundle } = await check(desk, partial);
  await partial.finish();
  const { submissions } = bundle.manifest;
  return {
    json: { bundle: out, bytes, submissions: submissions.map(({ day, id, segments }) => ({ day, id, segments })) },
    text: `${counted(submissions.length, "submission")}, ${counted(bytes, "byte")}.`,
    verified: true,
  };
}

function wantedSubmissions(args: Arguments): readonly SubmissionId[] | "all" {
  const ids = args.all("submission").map((text) => {
    const id = readField(submissionIdField, text);
    if (!id.ok) throw new UsageError("A submission is named by its id: 32 digits and letters from a to f.");
    return id.value;
  });
  if (ids.length > 0 && args.flag("all")) throw new UsageError("Give --all or --submission, not both.");
  return ids.length === 0 ? "all" : ids;
}

async function begin(
  { server, session }: Desk,
  partial: PartialBundle,
  wanted: readonly SubmissionId[] | "all",
  world: World,
): Promise<boolean> {
  const waiting = orFail(await session.run((token) => listWaiting(server.send, token)));
  const { chosen, left } = orFail(planPull(waiting, wanted));
  if (chosen.length === 0) return false;
  if (left > 0) world.talk(`A bundle holds no more; for the next one: ${counted(left, "submission")}.`);
  const ids = chosen.map(({ id }) => id).sort();
  const ticket = orFail(await session.run((token) => requestBundle(server.send, token, ids)));
  await partial.begin(ticket);
  orFail(await download(server, partial, ticket, 0));
  return true;
}

// A ticket that has run out is no failure: then the bundle is begun anew.
async function resume({ server }: Desk, partial: PartialBundle, world: World): Promise<boolean> {
  const broken = await partial.broken();
  if (broken === null) return false;
  world.talk(`Going on with a download that broke off at ${broken.start} of ${broken.ticket.bytes} bytes.`);
  const rest = await download(server, partial, broken.ticket, broken.start);
  if (!rest.ok && rest.code !== "bundle.unknown") throw new CommandError(rest.code);
  return rest.ok;
}

function download(
  { send }: Desk["server"],
  partial: PartialBundle,
  ticket: BundleTicket,
  start: number,
): Promise<Result<null, string>> {
  return partial.write((keep) => downloadBundle(send, ticket, start, keep));
}

// A desk cannot open anything, but it can see whether this is what it asked for.
async function check(
  { instance, key }: Desk,
  partial: PartialBundle,
): Promise<{ readonly bytes: number; readonly bundle: CollectedBundle }> {
  const { bytes, outline } = await withFileSource(partial.part, async (source) => {
    const read = await readCollectedBundle(source);
    const isOurs =
      read.ok && read.value.manifest.instance === instance && read.value.manifest.organisation === key.organisation;
    return { bytes: source.size, outline: read.ok && !isOurs ? failure("bundle.malformed") : read };
  });
  if (!outline.ok) await partial.forget();
  return { bytes, bundle: orFail(outline) };
}
