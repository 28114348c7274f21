import { describe, expect, it } from "vitest";
import { createTickets } from "../../../server/desk/tickets.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import type { CollectedArchive } from "../../../server/desk/collected-archive.ts";
import { randomOrganisationId } from "../support/sealed-samples.ts";

// PROTOCOL.md §7.5.

const MINUTE = 60_000;
const ARCHIVE: CollectedArchive = {
  size: 0,
  etag: "",
  submissions: 0,
  isWhole: () => true,
  read: async function* () {
    yield await Promise.resolve(new Uint8Array(0));
  },
};

it("a desk that takes many tickets pushes out its own oldest, and no other desk's", async () => {
  const tickets = createTickets(await loadSodium(), () => 0);
  const [one, other] = [await randomOrganisationId(), await randomOrganisationId()];
  const theirs = await tickets.issue(ARCHIVE, other);
  const first = await tickets.issue(ARCHIVE, one);
  const second = await tickets.issue(ARCHIVE, one);
  for (let k = 0; k < 99; k += 1) await tickets.issue(ARCHIVE, one);
  const found = [await tickets.use(theirs), await tickets.use(first), await tickets.use(second)];
  expect(found).toEqual([ARCHIVE, null, ARCHIVE]);
});

describe("a ticket", () => {
  it("lives for an hour after its last use, and for a day at the most, however often it is used", async () => {
    let now = 0;
    const tickets = createTickets(await loadSodium(), () => now);
    const ticket = await tickets.issue(ARCHIVE, await randomOrganisationId());
    for (now = 59 * MINUTE; now < 24 * 60 * MINUTE; now += 59 * MINUTE) {
      expect([now, await tickets.use(ticket)]).toEqual([now, ARCHIVE]);
    }
    now = 24 * 60 * MINUTE - 1;
    expect(await tickets.use(ticket)).toBe(ARCHIVE);
    now += 1;
    expect(await tickets.use(ticket)).toBeNull();
  });

  it("ends an hour after its last use, and so does one behind another that was used since", async () => {
    let now = 0;
    const tickets = createTickets(await loadSodium(), () => now);
    const organisation = await randomOrganisationId();
    const [used, unused] = [await tickets.issue(ARCHIVE, organisation), await tickets.issue(ARCHIVE, organisation)];
    now = 59 * MINUTE;
    await tickets.use(used);
    now = 60 * MINUTE;
    expect([await tickets.use(used), await tickets.use(unused)]).toEqual([ARCHIVE, null]);
  });
});
