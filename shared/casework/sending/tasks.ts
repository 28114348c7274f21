import { DEADLINES, type Deadline } from "../../mechanisms/deadlines.ts";
import { addDays, daysBetween, parseDay, type Day } from "../../protocol/day.ts";
import type { CaseWork } from "../work.ts";
import { CONFIRMED_FOR_DAYS } from "./confirm-contact.ts";
import type { Leaving, Sending, Task } from "./sending.ts";

/** Days after which somebody is asked again whether they still agree; days that a yearly report reaches back. */
const YEAR_DAYS = 365;

/** What of a case there is to do and not yet done: the earliest first, and last what has no day. The same case has the same tasks. */
export function tasksOf(work: CaseWork, today: Day): readonly Task[] {
  const done = new Set(work.done.map(({ task }) => task));
  return everyTaskOf(work, today).filter(({ id }) => !done.has(id));
}

/** Like `tasksOf`, with those that are done. */
export function everyTaskOf(work: CaseWork, today: Day): readonly Task[] {
  const tasks = [
    ...work.sendings.flatMap(afterSending),
    ...DEADLINES.flatMap((deadline) => onceAYear(deadline, work, today)),
    ...consentsToRenew(work, today),
    ...contactsToRenew(work, today),
    ...bodiesToTell(work),
    ...exportsToTakeBack(work),
    ...recordsToTakeBack(work),
  ];
  return tasks.toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
}

/** The work in which a task is done, or is open again. */
export function markTask(work: CaseWork, task: string, isDone: boolean, day: Day): CaseWork {
  const others = work.done.filter((each) => each.task !== task);
  return { ...work, done: isDone ? [...others, { task, day }] : others };
}

// [D2, D3, D4, D5, D6, D7, D10, D11]. Where the body says a range, somebody looks when it begins, and again when it is over. [D8, D9] are
// only told. Few bodies say when they answer: where no day can be counted, somebody asks whether it arrived, and no day is made up for it.
function afterSending({ day, id, mechanism }: Sending): readonly Task[] {
  const after = DEADLINES.filter(({ mechanisms }) => mechanisms.includes(mechanism));
  const tasks = after.flatMap((deadline) =>
    daysAfter(deadline).map((days) => ({
      id: ["sending", id, deadline.id, ...(days === null ? [] : [days])].join("-"),
      deadline: deadline.id,
      mechanism,
      due: days === null || day > LAST_DAY_SENT ? null : addDays(day, days),
      sending: id,
    })),
  );
  if (after.some(({ count }) => count.by === "days")) return tasks;
  return [...tasks, { id: `sending-${id}-arrived`, deadline: "arrived", mechanism, due: null, sending: id }];
}

function daysAfter({ count }: Deadline): readonly (number | null)[] {
  if (count.by === "open") return [null];
  return count.by === "days" ? [...new Set([count.least, count.most])] : [];
}

// [D1], for cases that somebody has agreed to send there: from its first day until its last, and then not before the next year [X9].
function onceAYear({ count, id, mechanisms }: Deadline, work: CaseWork, today: Day): readonly Task[] {
  if (count.by !== "yearly") return [];
  const [from, until] = [count.from, count.until].map((day) => `${today.slice(0, 4)}-${day}`);
  const due = parseDay(until ?? "");
  if (!due.ok || from === undefined || today < from || today > due.value) return [];
  const isOpen = work.consents.some(({ uses, withdrawn }) => withdrawn === null && uses.includes("sg_report"));
  const isSent = work.sendings.some(
    (each) => mechanisms.includes(each.mechanism) && daysBetween(each.day, due.value) < YEAR_DAYS,
  );
  if (!isOpen || isSent) return [];
  return mechanisms.map((mechanism) => ({
    ...{ id: `yearly-${id}-${due.value}`, deadline: id, mechanism },
    ...{ due: due.value, sending: null },
  }));
}

// What people agree to can change with their lives.
function consentsToRenew({ consents }: CaseWork, today: Day): readonly Task[] {
  return consents
    .filter(({ day, withdrawn }) => withdrawn === null && daysBetween(day, today) >= YEAR_DAYS)
    .map(({ day, id, mechanisms }) => {
      const [only = null, ...others] = mechanisms ?? [];
      const mechanism = others.length === 0 ? only : null;
      return { id: `consent-${id}`, deadline: "consent", mechanism, due: addDays(day, YEAR_DAYS), sending: null };
    });
}

function contactsToRenew({ confirmations }: CaseWork, today: Day): readonly Task[] {
  const old = confirmations
    .filter(({ day }) => daysBetween(day, today) >= CONFIRMED_FOR_DAYS)
    .map(({ day, mechanism }): Task => {
      const due = addDays(day, CONFIRMED_FOR_DAYS);
      return { id: `contact-${mechanism}-${day}`, deadline: "contact", mechanism, due, sending: null };
    });
  // Whoever looked up several contacts of a body on one day looks them up together.
  return onceEach(old);
}

// What was sent by an agreement that was withdrawn since: whoever has it is told at once, and asked to go no further [C1].
function bodiesToTell({ consents, sendings }: CaseWork): readonly Task[] {
  return sendings.flatMap((sending) =>
    takenBack(sending, consents).map(({ due, id: agreement }) => ({
      ...{ id: `withdrawn-${sending.id}-${agreement}`, deadline: "withdrawal" },
      ...{ mechanism: sending.mechanism, due, sending: sending.id },
    })),
  );
}

// What left for a body by such an agreement, as a file, on paper or into a form: somebody makes sure whether it was sent, tells whoever
// has it, and deletes what is left of it [C1]. One task for each body: after it was taken back, nothing leaves by it.
function exportsToTakeBack({ consents, exports }: CaseWork): readonly Task[] {
  const tasks = exports.flatMap((left) =>
    takenBack(left, consents).map(({ due, id }): Task => {
      const { mechanism } = left;
      return { id: `exported-${mechanism}-${id}`, deadline: "export", mechanism, due, sending: null };
    }),
  );
  return onceEach(tasks);
}

// The same for files of the whole case.
function recordsToTakeBack({ caseExports, consents }: CaseWork): readonly Task[] {
  const tasks = caseExports.flatMap((left) =>
    takenBack(left, consents).map(({ due, id }): Task => {
      return { id: `records-${id}`, deadline: "records", mechanism: null, due, sending: null };
    }),
  );
  return onceEach(tasks);
}

// Whoever was shown by no entry of theirs is the organisation that wrote under its name: it agreed by writing, to nothing that could be
// taken back by itself, and takes that back with whatever else it does.
function takenBack(
  { agreements, people }: Pick<Leaving, "agreements" | "people">,
  consents: CaseWork["consents"],
): readonly { readonly due: Day; readonly id: string }[] {
  const agreed = new Set(consents.flatMap(({ id, person }) => (agreements.includes(id) ? [person] : [])));
  const wrote = people.filter((id) => !agreed.has(id));
  return consents.flatMap(({ id, person, withdrawn }) =>
    withdrawn !== null && (agreements.includes(id) || wrote.includes(person)) ? [{ due: withdrawn.day, id }] : [],
  );
}

function onceEach(tasks: readonly Task[]): readonly Task[] {
  return [...new Map(tasks.map((task) => [task.id, task])).values()];
}

/** A slip of the pen after which there are no days to count: the calendar of the protocol ends. */
const LAST_DAY_SENT = "2999-09-01";
/** Later than any day, for what has none. */
const NEVER = "9999-12-31";

function dueOf({ due }: Task): string {
  return due ?? NEVER;
}
