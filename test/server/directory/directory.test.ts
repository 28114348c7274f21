import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { enrolOrganisation, listOrganisations, removeOrganisation } from "../../../server/directory/enrolment.ts";
import { beginSubmission, getDirectory } from "../../../shared/api/source-api.ts";
import type { Directory } from "../../../shared/api/documents.ts";
import { failure, ok } from "../../../shared/bytes/index.ts";
import { instanceIdOf } from "../../../shared/crypto/derived-id.ts";
import { verifyCard } from "../../../shared/crypto/card-verify.ts";
import { signEnvelope } from "../../../shared/crypto/envelope-sign.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { createIntakeWeek } from "../../../shared/crypto/organisation-keys.ts";
import { PROFILE } from "../../../shared/crypto/payload-kinds.ts";
import { mondayOf } from "../../../shared/protocol/day.ts";
import { readUnverifiedPayload } from "../../../shared/crypto/envelope-verify.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import type { Profile } from "../../../shared/protocol/profile.ts";
import { randomOrganisationId, submit } from "../support/sealed-samples.ts";
import { DAY_MILLISECONDS, startTestServer, type TestServer } from "../support/test-server.ts";

// PROTOCOL.md §2.1, §2.2, §3.2, §3.3, §3.4, §7.2 and §10.2.

let server: TestServer;

beforeEach(async () => {
  server = await startTestServer();
});
afterEach(() => server.close());

async function directory(from: TestServer = server): Promise<Directory> {
  const answer = await getDirectory(from.send);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

function resigned({ card, vault }: NewOrganisation, change: Partial<Profile>): NewOrganisation["card"] {
  const profile = readUnverifiedPayload(PROFILE, card.profile);
  if (!profile.ok) throw new Error(profile.code);
  const content = { ...profile.value, ...change };
  return { ...card, profile: signEnvelope(server.instance.sodium, PROFILE, vault.organisation.root, content) };
}

describe("the directory", () => {
  it("names the instance by the key whose hash is its id", async () => {
    const { instance } = await directory();
    expect(await instanceIdOf(instance.key)).toBe(server.instance.id);
  });

  it("gives a card that verifies today, and next week another one", async () => {
    const { id } = await server.enrol();
    const weeks = [];
    for (const today of ["2026-11-18", "2026-11-25"]) {
      const [entry] = (await directory()).organisations;
      if (entry === undefined) throw new Error("one organisation is enrolled");
      const day = server.instance.today();
      expect(day).toBe(today);
      const card = await verifyCard(server.instance.sodium, entry, { organisation: id, pinned: null, today: day });
      if (!card.ok) throw new Error(card.code);
      weeks.push(card.value.certificate.first);
      server.advance(7 * DAY_MILLISECONDS);
    }
    expect(weeks).toEqual(["2026-11-16", "2026-11-23"]);
  });

  it("gives the week's own certificate on a Sunday and a Monday, when two would do", async () => {
    await server.enrol();
    server.advance(4 * DAY_MILLISECONDS);
    const sunday = (await directory()).organisations[0]?.certificate;
    server.advance(DAY_MILLISECONDS);
    const monday = (await directory()).organisations[0]?.certificate;
    expect(Buffer.from(sunday?.payload ?? []).toString()).toContain('"first":"2026-11-16"');
    expect(Buffer.from(monday?.payload ?? []).toString()).toContain('"first":"2026-11-23"');
  });

  it("gives no certificate when none covers today, and still the profile", async () => {
    const { card } = await server.enrol();
    server.advance(26 * 7 * DAY_MILLISECONDS);
    const [entry] = (await directory()).organisations;
    expect(entry?.certificate).toBeNull();
    expect(entry?.profile).toEqual(card.profile);
  });
});

describe("a practice organisation", () => {
  it("is there until a real organisation is enrolled, and not for anybody afterwards", async () => {
    const practice = await server.enrol({ practice: true });
    expect((await directory()).organisations).toHaveLength(1);
    const real = await server.enrol();
    expect(
      listOrganisations(server.instance)
        .map(({ id, offered }) => [id, offered])
        .toSorted(),
    ).toEqual(
      [
        [practice.id, false],
        [real.id, true],
      ].toSorted(),
    );
    const listed = (await directory()).organisations;
    expect(listed).toHaveLength(1);
    expect(listed[0]?.profile).toEqual(real.card.profile);
    const id = createSubmissionId(server.instance.sodium);
    const answer = await beginSubmission(server.send, { id, organisation: practice.id, segments: 0 });
    expect(answer).toEqual(failure("organisation.unknown"));
  });

  it("is never there in production", async () => {
    const production = await startTestServer({ production: true });
    const { id: organisation } = await production.enrol({ practice: true });
    expect((await directory(production)).organisations).toEqual([]);
    const id = createSubmissionId(production.instance.sodium);
    const answer = await beginSubmission(production.send, { id, organisation, segments: 0 });
    expect(answer).toEqual(failure("organisation.unknown"));
    await production.close();
  });

  it("cannot become a real one by a new profile", async () => {
    const practice = await server.enrol({ practice: true });
    const card = resigned(practice, { practice: false, serial: 2 });
    expect(await enrolOrganisation(server.instance, card)).toEqual(failure("card.refused"));
  });
});

describe("enrolling", () => {
  it("refuses a card with one altered signature, and stores nothing of it", async () => {
    const other = await startTestServer();
    const { card } = await other.enrol();
    const last = card.certificates.at(-1);
    if (last === undefined) throw new Error("a card has certificates");
    const sig = Uint8Array.from(last.signatures[0]?.sig ?? []);
    sig[0] = (sig[0] ?? 0) ^ 1;
    const forged = { ...card, certificates: [...card.certificates.slice(0, -1), { ...last, signatures: [{ sig }] }] };
    expect(await enrolOrganisation(server.instance, forged)).toEqual(failure("card.refused"));
    expect(listOrganisations(server.instance)).toEqual([]);
    await other.close();
  });

  it("refuses a certificate of another organisation", async () => {
    const other = await startTestServer();
    const [a, b] = [await other.enrol(), await other.enrol()];
    const mixed = { ...a.card, certificates: b.card.certificates };
    expect(await enrolOrganisation(server.instance, mixed)).toEqual(failure("card.refused"));
    await other.close();
  });

  it("refuses an expired profile", async () => {
    const organisation = await server.enrol();
    const card = resigned(organisation, { expires: server.instance.today(), serial: 2 });
    server.advance(2 * DAY_MILLISECONDS);
    expect(await enrolOrganisation(server.instance, card)).toEqual(failure("card.refused"));
  });

  it("takes a higher serial, keeps it against a lower one, and refuses two profiles of one serial", async () => {
    const organisation = await server.enrol();
    const second = resigned(organisation, { serial: 2, regions: ["MX"] });
    expect(await enrolOrganisation(server.instance, second)).toEqual(ok(organisation.id));
    expect(await enrolOrganisation(server.instance, organisation.card)).toEqual(ok(organisation.id));
    expect(listOrganisations(server.instance)[0]?.serial).toBe(2);
    const twin = resigned(organisation, { serial: 2, regions: ["PE"] });
    expect(await enrolOrganisation(server.instance, twin)).toEqual(failure("card.refused"));
  });
});

describe("enrolling an organisation that has made the keys of published weeks anew", () => {
  it("is refused, until the operator decides that they replace the others", async () => {
    const organisation = await server.enrol();
    const before = (await directory()).organisations[0]?.certificate;
    const { root } = organisation.vault.organisation;
    const monday = mondayOf(server.instance.today());
    const { certificate } = createIntakeWeek(server.instance.sodium, root, organisation.id, monday);
    const card = { ...organisation.card, certificates: [certificate] };
    expect(await enrolOrganisation(server.instance, card)).toEqual(failure("card.conflict"));
    expect((await directory()).organisations[0]?.certificate).toEqual(before);
    expect(await enrolOrganisation(server.instance, card, "replace")).toEqual(ok(organisation.id));
    expect((await directory()).organisations[0]?.certificate).toEqual(certificate);
  });
});

describe("removing", () => {
  it("removes an organisation and its certificates, but not while submissions for it are kept", async () => {
    const organisation = await server.enrol();
    expect(removeOrganisation(server.instance, await randomOrganisationId())).toEqual(failure("organisation.unknown"));
    await submit(server, organisation);
    expect(removeOrganisation(server.instance, organisation.id)).toEqual(failure("organisation.has_submissions"));
    server.advance(30 * DAY_MILLISECONDS);
    await server.instance.submissions.removeExpired(server.instance.today(), server.instance.today());
    expect(removeOrganisation(server.instance, organisation.id)).toEqual(ok(null));
    expect((await directory()).organisations).toEqual([]);
  });
});
