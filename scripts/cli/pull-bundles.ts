import {
  furtherPlace,
  listAllWaiting,
  listWaiting,
  requestBundle,
  type WaitingPlace,
} from "../../shared/api/desk-api.ts";
import type { BundleTicket, WaitingSubmission } from "../../shared/api/documents.ts";
import type { Transport } from "../../shared/api/transport.ts";
import { encodeUtf8, failure, type Result } from "../../shared/bytes/index.ts";
import { sha256Hex } from "../../shared/crypto/hash.ts";
import type { DeskSession } from "../../shared/desk/desk-session.ts";
import { downloadBundle, planPull, type PlannedBundle } from "../../shared/desk/pull-bundle.ts";
import type { BundledSubmission } from "../../shared/protocol/bundle.ts";
import { readCollectedBundle } from "../../shared/protocol/collected-bundle.ts";
import type { InstanceId, OrganisationId, Sha256Hex, SubmissionId } from "../../shared/protocol/id.ts";
import { CommandError, orFail } from "./command-error.ts";
import { counted } from "./counted.ts";
import { withFileSource } from "./file-source.ts";
import { numberedFile } from "./numbered-file.ts";
import { PartialBundle } from "./partial-bundle.ts";
import { isTaken, refuseExisting } from "./write-file.ts";

/** What collecting needs of a desk. */
export interface PullingDesk {
  readonly instance: InstanceId;
  readonly organisation: OrganisationId;
  readonly send: Transport;
  readonly session: DeskSession;
}

/** What is collected, and where to. */
export interface PullRequest {
  /** The first bundle; the others are numbered after it. */
  readonly out: string;
  readonly talk: (line: string) => void;
  readonly wanted: readonly SubmissionId[] | "all";
  /** How many submissions one bundle may hold, if not as many as the protocol lets it. */
  readonly most?: number;
}

/** A bundle that is whole, under its name. */
export interface PulledBundle {
  readonly bytes: number;
  readonly path: string;
  readonly submissions: readonly BundledSubmission[];
}

/**
 * Which bundle of a series is to be written next, from 1. It is a later one than the first only if an earlier run broke off, for which
 * the same was wanted. @throws CommandError `file.exists` if the series is whole, or was for something else
 */
export async function nextOfSeries({ out, wanted }: Pick<PullRequest, "out" | "wanted">): Promise<number> {
  let next = 1;
  while (await isTaken(numberedFile(out, next))) next += 1;
  const isGoneOnWith = await new PartialBundle(numberedFile(out, next), await hashOfWanted(wanted)).isBegun();
  if (next > 1 && !isGoneOnWith) throw new CommandError("file.exists", out);
  return next;
}

/**
 * Collects everything that is wanted, in as many bundles as it takes, the oldest first, from this one on. Each has its name only when
 * it is whole. What broke off is gone on with by the next run. Returns all bundles of the series. @throws CommandError
 */
export async function pullBundles(
  desk: PullingDesk,
  request: PullRequest,
  next: number,
): Promise<readonly PulledBundle[]> {
  const { out, talk, wanted } = request;
  const hash = await hashOfWanted(wanted);
  const whole: PulledBundle[] = [];
  for (let number = 1; number < next; number += 1) {
    const path = numberedFile(out, number);
    whole.push(orFail(await outlineOf(desk, path, path), path));
    talk(`Whole already: ${path}.`);
  }
  let rest: Plan | null = null;
  for (let number = next; ; number += 1) {
    const path = numberedFile(out, number);
    const partial = new PartialBundle(path, hash);
    const isResumed = rest === null && (await resume(desk, partial, talk));
    if (!isResumed) {
      const plan: Plan = rest ?? (await planRest(desk, request, whole, number));
      const [planned, ...later] = plan.bundles;
      rest = { ...plan, bundles: later };
      if (planned === undefined) {
        await partial.forget();
        return whole;
      }
      await begin(desk, partial, planned);
    }
    whole.push(await check(desk, partial, { isFirst: number === 1, path }));
    if (rest === null || (rest.bundles.length === 0 && rest.hasFurther))
      rest = await planRest(desk, request, whole, number + 1);
    // Before this one has its name, so that at no time the series looks finished.
    if (rest.bundles.length > 0) await new PartialBundle(numberedFile(out, number + 1), hash).announce();
    await partial.finish();
    if (rest.bundles.length === 0) return whole;
  }
}

// Enough to see whether the same is wanted, however much it is.
function hashOfWanted(wanted: PullRequest["wanted"]): Promise<Sha256Hex> {
  return sha256Hex(encodeUtf8(wanted === "all" ? wanted : [...new Set(wanted)].toSorted().join(" ")));
}

/** The bundles that come next, and whether there may be more than could be listed at once. */
interface Plan {
  readonly bundles: readonly PlannedBundle[];
  readonly hasFurther: boolean;
}

/**
 * The bundles of what waits and is in none yet, as far as it can be listed at once: nothing hides behind a flood that cannot. All of
 * their names have to be free before anything is downloaded.
 */
async function planRest(
  { send, session }: PullingDesk,
  { most, out, talk, wanted }: PullRequest,
  whole: readonly PulledBundle[],
  next: number,
): Promise<Plan> {
  const there = new Set(whole.flatMap(({ submissions }) => submissions.map(({ id }) => id)));
  const missing = wanted === "all" ? wanted : wanted.filter((id) => !there.has(id));
  if (missing !== "all" && missing.length === 0) return { bundles: [], hasFurther: false };
  const isMissing = ({ id }: WaitingSubmission): boolean => (missing === "all" ? !there.has(id) : missing.includes(id));
  const found: WaitingSubmission[] = [];
  const list = (after: WaitingPlace | null) => session.run((token) => listWaiting(send, token, after));
  let hasFurther = false;
  for await (const part of listAllWaiting(list)) {
    hasFurther = part.ok && furtherPlace(part.value) !== null;
    for (const each of orFail(part).filter(isMissing)) found.push(each);
    // Of everything, the next part has its turn when this one is collected.
    if (found.length > 0 && (missing === "all" || found.length === missing.length)) break;
  }
  const bundles = orFail(planPull(found, missing, most));
  const paths = bundles.map((_, index) => numberedFile(out, next + index));
  for (const path of paths) await refuseExisting(path);
  const count = bundles.reduce((sum, { length }) => sum + length, 0);
  if (bundles.length > 0 && next + bundles.length > 2) {
    const why = next === 1 ? "One bundle does not hold all" : "Still to come";
    talk(`${why}: ${counted(count, "submission")} in ${counted(bundles.length, "bundle")}, ${paths.join(", ")}.`);
  }
  return { bundles, hasFurther };
}

async function begin({ send, session }: PullingDesk, partial: PartialBundle, planned: PlannedBundle): Promise<void> {
  const ids = planned.map(({ id }) => id).sort();
  const ticket = orFail(await session.run((token) => requestBundle(send, token, ids)));
  await partial.begin(ticket);
  orFail(await download(send, partial, ticket, 0));
}

// A ticket that has run out is no failure: then the bundle is begun anew.
async function resume({ send }: PullingDesk, partial: PartialBundle, talk: PullRequest["talk"]): Promise<boolean> {
  const broken = await partial.broken();
  if (broken === null) return false;
  talk(`Going on with a download that broke off at ${broken.start} of ${broken.ticket.bytes} bytes.`);
  const rest = await download(send, partial, broken.ticket, broken.start);
  if (!rest.ok && rest.code !== "bundle.unknown") throw new CommandError(rest.code);
  return rest.ok;
}

function download(
  send: Transport,
  partial: PartialBundle,
  ticket: BundleTicket,
  start: number,
): Promise<Result<null, string>> {
  return partial.write((keep) => downloadBundle(send, ticket, start, keep));
}

async function check(
  desk: PullingDesk,
  partial: PartialBundle,
  { isFirst, path }: { readonly isFirst: boolean; readonly path: string },
): Promise<PulledBundle> {
  const outline = await outlineOf(desk, partial.part, path);
  // Of a later one the next run still has to see that it is missing.
  if (!outline.ok) await (isFirst ? partial.forget() : partial.announce());
  return orFail(outline);
}

// A desk cannot open anything, but it can see whether this is what it asked for.
function outlineOf(
  { instance, organisation }: PullingDesk,
  file: string,
  path: string,
): Promise<Result<PulledBundle, "bundle.malformed">> {
  return withFileSource(file, async (source) => {
    const read = await readCollectedBundle(source);
    if (!read.ok) return read;
    const { manifest } = read.value;
    const isOurs = manifest.instance === instance && manifest.organisation === organisation;
    if (!isOurs) return failure("bundle.malformed");
    return { ok: true, value: { bytes: source.size, path, submissions: manifest.submissions } };
  });
}
