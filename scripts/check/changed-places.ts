import type { Person } from "../../shared/casework/record/case-record.ts";
import { EMPTY_COOPERATION, emptyEvent, emptyPerson } from "../../shared/casework/record/empty-record.ts";
import type { CaseWork } from "../../shared/casework/work.ts";

/** Where the work of a case says something that an empty one does not: "record.people[victim].name", "consents". Each place once. */
export function changedPlaces(work: CaseWork, empty: CaseWork): readonly string[] {
  const { consents, record } = work;
  const { cooperation, events, people } = record;
  const before = empty.record;
  const apart = { cooperation: [], events: [], people: [] };
  const places = [
    ...people.flatMap((each, index) => changedPerson(each, before.people[index])),
    ...cooperation.flatMap((each) => changed(each, EMPTY_COOPERATION, "record.cooperation[]")),
    ...events.flatMap(({ victims, ...each }) =>
      changed({ ...each, victims }, emptyEvent(each.id, victims), "record.events[]"),
    ),
    ...changed({ ...record, ...apart }, { ...before, ...apart }, "record"),
    ...(consents.length > 0 ? ["consents"] : []),
  ];
  return [...new Set(places)];
}

// Of somebody new, the roles are said in the brackets, and by themselves only when there is nothing else to say.
function changedPerson(person: Person, before: Person | undefined): readonly string[] {
  const path = `record.people[${person.roles.join("+")}]`;
  const all = changed(person, before ?? emptyPerson(person.id, []), path);
  const others = all.filter((place) => place !== `${path}.roles` && place !== `${path}.kind`);
  return others.length > 0 ? others : all;
}

function changed(value: unknown, before: unknown, path: string): readonly string[] {
  if (JSON.stringify(value) === JSON.stringify(before)) return [];
  if (!isGroup(value) || !isGroup(before)) return [path];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    changed(part, Reflect.get(before, key), `${path}.${key}`),
  );
}

function isGroup(value: unknown): value is object {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !("language" in value && "text" in value)
  );
}
