import { expect, it } from "vitest";
import { createTickets } from "../../../server/desk/tickets.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import type { CollectedArchive } from "../../../server/desk/collected-archive.ts";
import { randomOrganisationId } from "../support/sealed-samples.ts";

// PROTOCOL.md §7.5.

it("a desk that takes many tickets pushes out its own oldest, and no other desk's", async () => {
  const tickets = createTickets(await loadSodium(), () => 0);
  const [one, other] = [await randomOrganisationId(), await randomOrganisationId()];
  const archive: CollectedArchive = {
    size: 0,
    etag: "",
    submissions: 0,
    isWhole: () => true,
    read: async function* () {
      yield await Promise.resolve(new Uint8Array(0));
    },
  };
  const theirs = await tickets.issue(archive, other);
  const first = await tickets.issue(archive, one);
  const second = await tickets.issue(archive, one);
  for (let k = 0; k < 99; k += 1) await tickets.issue(archive, one);
  const found = [await tickets.use(theirs), await tickets.use(first), await tickets.use(second)];
  expect(found).toEqual([archive, null, archive]);
});
