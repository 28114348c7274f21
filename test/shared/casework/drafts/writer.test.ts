import { describe, expect, it } from "vitest";
import type { Consent } from "../../../../shared/casework/consent/consent.ts";
import { askPermit, type PermitRequest } from "../../../../shared/casework/consent/gate.ts";
import type { Draft } from "../../../../shared/casework/drafts/draft.ts";
import { notesFor, WRITER } from "../../../../shared/casework/drafts/notes-for.ts";
import { writeDraft } from "../../../../shared/casework/drafts/write-draft.ts";
import type { Person } from "../../../../shared/casework/record/case-record.ts";
import {
  consent,
  day,
  mechanism,
  person,
  recordWith,
  request,
  SARA,
  WORK_DAY,
  workWith,
} from "../../../support/sample-work.ts";

// Whoever gets a draft knows who writes, and how to answer.

const note = (section: string, text: string, more: Partial<{ mechanism: string; language: "en" | "fr" }> = {}) => ({
  ...{ mechanism: mechanism().id, language: "en" as const, section, text },
  ...more,
});
const work = workWith(recordWith([SARA]), consent());
const draftWith = (more: Partial<PermitRequest<"send">>): Draft => {
  const answer = askPermit(request("send", work, more));
  if (!answer.ok) throw new Error(answer.code);
  return writeDraft(answer.permit, { language: "en" }).draft;
};
const writerOf = ({ sections: [first] }: Draft): unknown =>
  first?.fields.map(({ id, leftOut, missing, values }) => [
    id,
    values.flat().map(({ text }) => text),
    missing,
    leftOut.length,
  ]);

describe("who writes", () => {
  it("stands first, by the organisation's name and how to reach it", () => {
    const draft = draftWith({ organisation: "Rights Desk", notes: [note(WRITER, "desk@rights.example")] });
    expect(draft.sections[0]).toMatchObject({ id: WRITER, heading: "Who writes", lead: [], note: "" });
    expect(writerOf(draft)).toEqual([
      ["writer_name", ["Rights Desk"], null, 0],
      ["writer_contact", ["desk@rights.example"], null, 0],
    ]);
  });

  it("is missing, and counted, where nobody says so", () => {
    const draft = draftWith({});
    expect(writerOf(draft)).toEqual([
      ["writer_name", [], "required", 0],
      ["writer_contact", [], "required", 0],
    ]);
    const known = draftWith({ organisation: "Rights Desk", notes: [note(WRITER, "Box 1")] });
    expect(draft.marks.missing).toBe(known.marks.missing + 2);
  });

  it("is left out where the name says who somebody is who may not be named", () => {
    const unnamed = mechanism({ asks: [] });
    const draft = draftWith({ mechanism: unnamed, organisation: "Friends of Sara Khalil" });
    expect(writerOf(draft)).toEqual([
      ["writer_name", [], null, 1],
      ["writer_contact", [], "required", 0],
    ]);
    expect(JSON.stringify(draft)).not.toContain("Khalil");
    expect(writerOf(draftWith({ organisation: "Friends of Sara Khalil" }))).toEqual([
      ["writer_name", ["Friends of Sara Khalil"], null, 0],
      ["writer_contact", [], "required", 0],
    ]);
  });

  it("is told of an organisation that is in the case as well, and did not agree to appear there", () => {
    const desk = person("p2", ["organisation", "reporter"], { kind: "organisation", name: "Coast Network" });
    const draft = draftWith({
      work: workWith(recordWith([SARA, desk]), consent()),
      organisation: "Coast Network",
      mechanism: mechanism({ asks: ["victim_name", "ngo_name"] }),
    });
    expect(writerOf(draft)).toEqual([
      ["writer_name", ["Coast Network"], null, 0],
      ["writer_contact", [], "required", 0],
    ]);
  });

  describe("where it is the organisation of the case", () => {
    const circle = person("p2", ["organisation"], { kind: "organisation", name: "Kampala Legal Circle" });
    const channel = "Signal, via Kampala Legal Circle";
    const told = person("p3", ["reporter"], { name: "Ruth A", contact: { email: "", phone: "", safe: channel } });
    const agreed = [consent(), consent({ id: "c2", person: "p3" })];
    const permitOf = (
      organisation: string,
      people = [SARA, circle, told],
      more: Partial<PermitRequest<"send">> = {},
    ) => {
      const asks = ["victim_name", "reporter_name", "safe_contact_channel", "ngo_name"];
      const asked = { organisation, mechanism: mechanism({ asks }), ...more };
      const answer = askPermit(request("send", workWith(recordWith(people), ...agreed), asked));
      if (!answer.ok) throw new Error(answer.code);
      return answer.permit;
    };
    const texts = ({ record: { people } }: ReturnType<typeof permitOf>) => people.map(({ contact }) => contact.safe);

    it.each(["Kampala Legal Circle", " kampala legal circle"])("it agrees by writing: as %j", (name) => {
      const permit = permitOf(name);
      expect(permit.appearances.get("p2")).toBe("named");
      expect(permit.record.people.map((each) => each.name)).toContain("Kampala Legal Circle");
      expect(texts(permit)).toContain(channel);
      expect(permit.withheld).toEqual([]);
    });

    it.each(["", "Kampala Legal", "Rights Desk"])("another does not, nor nobody: %j", (name) => {
      const permit = permitOf(name);
      expect(permit.appearances.get("p2")).toBe("omitted");
      expect(texts(permit)).not.toContain(channel);
    });

    it.each([[], [consent({ id: "c4", person: "p2" })]])(
      "it does not once it has withdrawn what it agreed to, whatever else stands: %#",
      (...standing) => {
        const uses = ["database"] as const;
        const withdrawn = { day: WORK_DAY, how: "In person." };
        const before = workWith(recordWith([SARA, circle, told]), ...agreed, consent({ id: "c3", person: "p2", uses }));
        const after = workWith(
          before.record,
          ...[...agreed, ...standing, consent({ id: "c3", person: "p2", uses, withdrawn })],
        );
        const asks = ["reporter_name", "safe_contact_channel", "ngo_name"];
        const asked = { organisation: circle.name, mechanism: mechanism({ asks }) };
        const [named, asOthers] = [before, after].map((work) => askPermit(request("send", work, asked)));
        expect(named?.ok && named.permit.appearances.get("p2")).toBe("named");
        const own = standing.length === 0 ? "omitted" : "named";
        expect(asOthers?.ok && asOthers.permit.appearances.get("p2")).toBe(own);
        expect(named?.ok && named.permit.isStillFor({ withdrawals: [], work: before })).toBe(true);
        expect(named?.ok && named.permit.isStillFor({ withdrawals: [], work: after })).toBe(false);
      },
    );

    it.each<[string, readonly Person[], Partial<Consent>]>([
      ["is said to be no more", [{ ...circle, whereabouts: "deceased" }], {}],
      ["can agree through others alone", [{ ...circle, capacity: "legal_representative" }], {}],
      ["agreed on a day after today, by this clock", [circle], { day: day("2026-03-05") }],
      ["is in the case a second time", [{ ...circle, id: "p9", name: "KAMPALA legal circle" }, circle], {}],
    ])("it does not once it has withdrawn anything, whether or not that counted: it %s", (_, circles, more) => {
      const withdrawn = { day: WORK_DAY, how: "In person." };
      const ledger = [...agreed, consent({ id: "c3", person: "p2", uses: ["embassy"], withdrawn, ...more })];
      const asked = { organisation: circle.name, mechanism: mechanism({ asks: ["ngo_name"] }) };
      const work = workWith(recordWith([SARA, told, ...circles]), ...ledger);
      const answer = askPermit(request("send", work, asked));
      expect(answer.ok && circles.map(({ id }) => answer.permit.appearances.get(id))).toEqual(
        circles.map(() => "omitted"),
      );
    });

    it("nobody agrees of whom it is not said what they are to the case", () => {
      expect(permitOf(circle.name, [SARA, { ...circle, roles: [] }, told]).appearances.get("p2")).toBe("omitted");
    });

    it("nobody agrees who bears its name and is no organisation, or is more to the case", () => {
      const group = { ...circle, kind: "group" as const };
      const reporting = { ...circle, roles: ["organisation", "reporter"] as const };
      for (const other of [group, reporting])
        expect(permitOf(circle.name, [SARA, other, told]).appearances.get("p2")).toBe("omitted");
    });

    it("it does not where its name tells of somebody who may not be named", () => {
      const friends = { ...circle, name: "Friends of Sara Khalil" };
      const unnamed = mechanism({ asks: ["victim_pseudonym", "ngo_name"] });
      const permit = permitOf(friends.name, [SARA, friends, told], { mechanism: unnamed });
      expect(permit.organisation).toBe("");
      expect(permit.appearances.get("p2")).toBe("omitted");
      expect(JSON.stringify(permit.record)).not.toContain("Khalil");
    });

    it("it is known by no name while a draft is only prepared", () => {
      const answer = askPermit(
        request("prepare", workWith(recordWith([SARA, circle])), { organisation: "Kampala Legal Circle" }),
      );
      expect(answer.ok && answer.permit.appearances.get("p2")).toBe("pseudonym");
    });
  });

  it("tells no way to reach somebody who may not be reached", () => {
    const answer = askPermit(request("send", work, { notes: [note(WRITER, "call +216 20 123 456")] }));
    expect(answer).toMatchObject({ ok: false, code: "consent.name_in_note", reason: WRITER });
  });
});

describe("how to reach the organisation", () => {
  const here = { language: "en", mechanism: "here" } as const;

  it("is told once for a case: the latest stands where a draft has none of its own", () => {
    const notes = [
      note(WRITER, "Old box", { mechanism: "there" }),
      note(WRITER, "New box", { mechanism: "there", language: "fr" }),
      note("danger", "Other", { mechanism: "there" }),
      note("danger", "Own", { mechanism: "here" }),
    ];
    expect(notesFor(notes, here)).toEqual([
      note("danger", "Own", { mechanism: "here" }),
      note(WRITER, "New box", { mechanism: "here" }),
    ]);
  });

  it("is a draft's own where it has one, and nothing where nobody told", () => {
    const own = note(WRITER, "Own box", { mechanism: "here" });
    expect(notesFor([own, note(WRITER, "Box", { mechanism: "there" })], here)).toEqual([own]);
    expect(notesFor([note("danger", "Other", { mechanism: "there" })], here)).toEqual([]);
  });
});
