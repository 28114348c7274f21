import { MECHANISMS } from "../../shared/mechanisms/dataset.ts";
import { staleOn, type Stale } from "../../shared/mechanisms/freshness.ts";
import type { Contact } from "../../shared/mechanisms/mechanism.ts";
import { dayOfTime, parseDay } from "../../shared/protocol/day.ts";
import type { Arguments } from "../cli/arguments.ts";
import { UsageError } from "../cli/command-error.ts";
import type { Answer, Command, World } from "../cli/command.ts";

const DAYS = 365;
const DAYS_MOST = 100_000;

/** Lists what nobody has confirmed for a year, for whoever keeps the data. Finding some is no failure. */
export const mechanismsStale: Command = {
  name: "mechanisms stale",
  summary: "List mechanisms and contacts that no dated page has confirmed for a year",
  operands: [],
  options: {
    days: { value: "N", occurs: "optional", meaning: `how many days are too long (${DAYS} if not given)` },
    day: { value: "YYYY-MM-DD", occurs: "optional", meaning: "as of this day (today if not given)" },
  },
  run: (args, world) => Promise.resolve(run(args, world)),
};

function run(args: Arguments, world: World): Answer {
  const [day, days] = [dayOf(args, world), daysOf(args)];
  const stale = staleOn(MECHANISMS, day, days);
  const json = stale.map(({ contact, last, mechanism }) => ({
    mechanism,
    contact: contact === null ? null : { kind: contact.kind, value: contact.value, status: contact.status },
    last,
  }));
  const text =
    stale.length === 0 ? ["Everything has been confirmed since."] : [...heading(day, days), ...stale.map(line)];
  return { json, text: text.join("\n"), verified: true };
}

// An address stands nowhere without saying how little is known of it: lines are copied, and headings are not.
function heading(day: string, days: number): readonly string[] {
  return [
    `No dated page has confirmed these for ${days} days, as of ${day}. Addresses change, and others can take them over:`,
    "look each one up on the body's own page before you use it.",
    "",
  ];
}

const MARKS: { readonly [S in Contact["status"]]: string } = {
  shown: "its own page showed it then",
  unconfirmed: "UNCONFIRMED",
};

function line({ contact, last, mechanism }: Stale): string {
  const what =
    contact === null ? mechanism : `${mechanism}  ${contact.kind} ${contact.value}  (${MARKS[contact.status]})`;
  return `${(last ?? "never").padEnd(10)}  ${what}`;
}

function dayOf(args: Arguments, world: World): string {
  const given = args.optional("day");
  if (given === null) return dayOfTime(world.now());
  const day = parseDay(given);
  if (!day.ok) throw new UsageError("--day is a day, such as 2026-11-30.");
  return day.value;
}

function daysOf(args: Arguments): number {
  const given = args.optional("days") ?? String(DAYS);
  if (!/^\d{1,6}$/u.test(given) || Number(given) > DAYS_MOST) {
    throw new UsageError(`--days is a number up to ${DAYS_MOST}.`);
  }
  return Number(given);
}
