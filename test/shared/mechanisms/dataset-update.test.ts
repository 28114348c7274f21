import { describe, expect, test } from "vitest";
import { FIELD_NAMES } from "../../../shared/casework/record/field-names.ts";
import { changesBetween } from "../../../shared/mechanisms/dataset-changes.ts";
import {
  datasetWith,
  faultOf,
  mechanismIn,
  RELEASED,
  type MechanismUpdate,
} from "../../../shared/mechanisms/dataset-update.ts";
import { MECHANISMS, mechanismOf } from "../../../shared/mechanisms/dataset.ts";
import { mechanismField } from "../../../shared/mechanisms/mechanism-field.ts";
import type { Contact, Mechanism } from "../../../shared/mechanisms/mechanism.ts";
import { route } from "../../../shared/mechanisms/route.ts";
import { withoutWithdrawn } from "../../../shared/mechanisms/withdrawn-routes.ts";
import { day } from "../../support/sample-work.ts";

const FIELD = mechanismField(FIELD_NAMES);

const CONTACT: Contact = {
  kind: "email",
  value: "new@ohchr.org",
  basis: ["https://www.ohchr.org/en/new"],
  seen: "2026-11-20",
  status: "shown",
};

function released(id: string): Mechanism {
  const found = mechanismOf(id);
  if (found === null) throw new Error(`no ${id}`);
  return found;
}

function update(more: Partial<MechanismUpdate>): MechanismUpdate {
  return {
    day: day("2026-11-21"),
    kind: "mechanism-update",
    records: [],
    serial: 1,
    version: 1,
    withdrawn: [],
    ...more,
  };
}

const ADDED: Mechanism = {
  ...released("ngo-ishr"),
  id: "ngo-new",
  name: "A new organisation",
  routing: { by: "nothing", why: { text: "Chosen by people.", basis: ["inference"] } },
};

describe("an update of the dataset", () => {
  test("changes, adds and withdraws, and leaves everything else", () => {
    const changed = { ...released("tb-cat"), contacts: [CONTACT] };
    const dataset = datasetWith(
      update({ records: [changed, ADDED], withdrawn: [{ id: "fund-ims", why: "It has closed." }] }),
    );
    const ids = dataset?.mechanisms.map(({ id }) => id);
    expect(ids).toEqual([...MECHANISMS.map(({ id }) => id).filter((id) => id !== "fund-ims"), "ngo-new"]);
    expect(dataset === null ? null : mechanismIn(dataset, "tb-crc")).toBe(mechanismOf("tb-crc"));
    expect(dataset === null ? undefined : mechanismIn(dataset, "fund-ims")).toBeNull();
  });

  test("never makes a contact count as confirmed", () => {
    const dataset = datasetWith(
      update({ records: [{ ...released("tb-cat"), contacts: [CONTACT] }, released("ngo-ishr")] }),
    );
    for (const id of ["tb-cat", "ngo-ishr"]) {
      const contacts = dataset === null ? [] : (mechanismIn(dataset, id)?.contacts ?? []);
      expect(contacts.map(({ status }) => status)).toEqual(["unconfirmed"]);
    }
  });

  test.each<[string, Partial<MechanismUpdate>, string]>([
    ["a changed record in another family", { records: [{ ...released("tb-cat"), family: "tool" }] }, "tb-cat"],
    ["a changed record routed otherwise", { records: [{ ...released("tb-cat"), routing: { by: "rule" } }] }, "tb-cat"],
    [
      "a changed record in another group",
      { records: [{ ...released("tb-cat"), routing: { by: "group", rule: "ngo-and-funds" } }] },
      "tb-cat",
    ],
    ["an added record that routing would decide on", { records: [{ ...ADDED, routing: { by: "rule" } }] }, "ngo-new"],
    ["withdrawing what is not there", { withdrawn: [{ id: "ngo-none", why: "It has closed." }] }, "ngo-none"],
    [
      "withdrawing what it changes",
      { records: [released("tb-cat")], withdrawn: [{ id: "tb-cat", why: "It has closed." }] },
      "tb-cat",
    ],
  ])("is refused for %s", (_, more, id) => {
    expect(faultOf(update(more))).toBe(id);
    expect(datasetWith(update(more))).toBeNull();
  });

  test.each(["iachr-rapporteur-hrd", "ecthr-rule-39", "tb-cat"])("may change %s as long as its way stays", (id) => {
    expect(faultOf(update({ records: [{ ...released(id), name: "Another name" }] }))).toBeNull();
  });
});

describe("what an update changes, to look at", () => {
  const between = (more: Partial<MechanismUpdate>) => {
    const after = datasetWith(update(more));
    return after === null ? null : changesBetween(RELEASED, after, FIELD);
  };

  test("is nothing for an empty one", () => {
    expect(between({})).toEqual([]);
  });

  test("is told part by part, contacts first, with what goes and what comes", () => {
    const renamed = { ...released("tb-crc"), name: "Committee on Children" };
    const moved: Mechanism = {
      ...released("tb-cat"),
      name: "Committee",
      contacts: [...released("tb-cat").contacts.slice(1), CONTACT],
      consent: { ...released("tb-cat").consent, least: "state_confidential" },
    };
    const changes = between({ records: [renamed, moved] });
    expect(changes?.map(({ mechanism, how }) => [mechanism, how])).toEqual([
      ["tb-cat", "changed"],
      ["tb-crc", "changed"],
    ]);
    expect(changes?.[0]?.parts.map(({ part }) => part)).toEqual(["contacts", "consent", "name"]);
    expect(changes?.[0]?.parts[0]?.gone[0]).toContain("value: cat@ohchr.org");
    expect(changes?.[0]?.parts[0]?.come).toEqual([
      "kind: email; value: new@ohchr.org; seen: 2026-11-20; status: unconfirmed [https://www.ohchr.org/en/new]",
    ]);
    expect(changes?.[0]?.parts[1]?.come[0]).toContain("least: state_confidential");
    expect(changes?.[1]?.parts).toEqual([
      { part: "name", gone: [released("tb-crc").name], come: ["Committee on Children"] },
    ]);
  });

  test("tells another order of the same entries", () => {
    const contacts = [...released("tb-cat").contacts].reverse();
    const [change] = between({ records: [{ ...released("tb-cat"), contacts }] }) ?? [];
    expect(change?.parts[0]?.come).toEqual([...(change?.parts[0]?.gone ?? [])].reverse());
    expect(change?.parts[0]?.come).toHaveLength(2);
  });

  test("tells all of what is added, and why something is withdrawn", () => {
    const changes = between({ records: [ADDED], withdrawn: [{ id: "fund-ims", why: "It has closed." }] });
    expect(changes?.find(({ mechanism }) => mechanism === "ngo-new")?.how).toBe("added");
    const gone = changes?.find(({ mechanism }) => mechanism === "fund-ims");
    expect([gone?.how, gone?.why]).toEqual(["withdrawn", "It has closed."]);
  });

  test.each(Object.keys(ADDED))("looks at %s", (part) => {
    const added = between({ records: [ADDED] })?.[0];
    const empty = Object.entries(ADDED).some(
      ([key, value]) => key === part && Array.isArray(value) && value.length === 0,
    );
    expect(added?.parts.some((each) => each.part === part)).toBe(!empty);
  });
});

describe("routing where something is withdrawn", () => {
  test("it does not apply, the reason says why, and the order has no gap", () => {
    const routes = route({ body: ["tb:cat"], consent: "state_confidential", urgency: "imminent" });
    const before = routes.find(({ mechanism }) => mechanism === "tb-cat");
    expect(before?.outcome).toBe("recommended");
    const after = withoutWithdrawn(routes, [{ id: "tb-cat", why: "It has closed." }]);
    expect(after).toHaveLength(routes.length);
    expect(after.find(({ mechanism }) => mechanism === "tb-cat")).toMatchObject({
      ...{ outcome: "not_applicable", order: null, level: null, would: null, missing: [] },
      reason: "An update has withdrawn it: It has closed.",
    });
    const order = after.map((each) => each.order).filter((each) => each !== null);
    expect(order).toEqual(order.map((_, index) => index + 1));
    expect(withoutWithdrawn(routes, [])).toEqual(routes);
  });
});
