import type { Json } from "../../shared/protocol/canonical-json.ts";
import { readField } from "../../shared/protocol/field.ts";
import { submissionIdField, type SubmissionId } from "../../shared/protocol/id.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { UsageError } from "../cli/command-error.ts";
import { counted } from "../cli/counted.ts";
import { deskOf } from "../cli/open-desk.ts";
import { DESK_KEY, SERVER } from "../cli/options.ts";
import { nextOfSeries, pullBundles, type PulledBundle } from "../cli/pull-bundles.ts";

/** Collects sealed submissions into bundles. They stay on the server until the console's receipt comes. */
export const deskPull: Command = {
  name: "desk pull",
  summary: "Collect what waits into bundles for the console",
  operands: [],
  options: {
    server: SERVER,
    "desk-key": DESK_KEY,
    out: {
      value: "BUNDLE.tar",
      occurs: "required",
      meaning:
        "the bundle, and BUNDLE-2.tar and so on if one does not hold all; what broke off is taken up again by the same command",
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
  const request = { out: args.text("out"), talk: world.talk, wanted: wantedSubmissions(args) };
  const next = await nextOfSeries(request);
  const { instance, key, server, session } = await deskOf(args, world);
  const desk = { instance, organisation: key.organisation, send: server.send, session };
  const bundles = await pullBundles(desk, request, next);
  if (bundles.length === 0) world.talk("Nothing waits, so there is no bundle.");
  return { json: { bundles: bundles.map(bundleJson) }, text: bundles.map(bundleText).join("\n"), verified: true };
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

function bundleJson({ bytes, path, submissions }: PulledBundle): Json {
  return { bundle: path, bytes, submissions: submissions.map(({ day, id, segments }) => ({ day, id, segments })) };
}

function bundleText({ bytes, path, submissions }: PulledBundle): string {
  return `${path}: ${counted(submissions.length, "submission")}, ${counted(bytes, "byte")}.`;
}
