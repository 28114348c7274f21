import { beforeAll, describe, expect, it } from "vitest";
import { changeRhythm, renewProfile, type WithProfile } from "../../../shared/casework/renew-profile.ts";
import { verifyProfile } from "../../../shared/crypto/card-verify.ts";
import { addDays, type Day } from "../../../shared/protocol/day.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createSampleCase, TODAY, type SampleCase } from "../../support/sample-case.ts";
import { valueOf } from "../../support/sample-letters.ts";

// PROTOCOL.md §3.2 and §3.4: a profile ends, and an organisation does not.

const sodium = await loadSodium();
const LAST = addDays(TODAY, 730);
const MILLISECONDS_PER_DAY = 86_400_000;

let sample: SampleCase;
let made: WithProfile;

beforeAll(async () => {
  sample = await createSampleCase(sodium);
  made = { profile: sample.card.profile.profile, vault: sample.organisation.vault };
});

const renewedOn = (day: Day, from = made): WithProfile => renewProfile(sodium, from, day);

describe("a profile", () => {
  it("stays as it is while a year of it is left", () => {
    expect(made.profile.expires).toBe(LAST);
    expect(renewedOn(addDays(LAST, -365)).vault).toBe(made.vault);
  });

  it.each([364, 0, -400])(
    "is signed anew with %i days left, with nothing but its days and its serial changed",
    async (left) => {
      const day = addDays(LAST, -left);
      const { profile, vault } = renewedOn(day);
      const expectation = { organisation: sample.organisation.id, pinned: null, today: addDays(day, 730) };
      const verified = valueOf(await verifyProfile(sodium, vault.organisation.profile, expectation));
      expect(verified.profile).toEqual(profile);
      expect(profile).toEqual({ ...made.profile, expires: addDays(day, 730), serial: profile.serial });
      expect(profile.serial).toBeGreaterThan(made.profile.serial);
      expect(vault).toEqual({ ...made.vault, organisation: vault.organisation });
      expect(renewedOn(addDays(day, 1), { profile, vault }).vault).toBe(vault);
    },
  );

  it("is the same from two copies of one day, and has another serial from copies of two days: an instance takes both", () => {
    const day = addDays(LAST, -300);
    expect(renewedOn(day)).toEqual(renewedOn(day));
    const [one, two] = [renewedOn(day), renewedOn(addDays(day, 1))];
    expect(two.profile.serial).toBe(one.profile.serial + 1);
    expect(one.profile.serial).toBe((Date.parse(day) - Date.UTC(2000, 0, 1)) / MILLISECONDS_PER_DAY);
  });

  it("never gets a lower serial than it had, whatever the day", () => {
    const far = { ...made, profile: { ...made.profile, serial: 2_000_000 } };
    expect(renewedOn(LAST, far).profile.serial).toBe(2_000_001);
  });
});

describe("a rhythm", () => {
  it("is changed in a profile that counts from then on, for as long as a new one", async () => {
    const { profile, vault } = changeRhythm(sodium, made, 21, TODAY);
    const expectation = { organisation: sample.organisation.id, pinned: null, today: LAST };
    const verified = valueOf(await verifyProfile(sodium, vault.organisation.profile, expectation));
    expect(verified.profile).toEqual(profile);
    expect(profile).toEqual({ ...made.profile, rhythm: 21, serial: profile.serial });
    expect(profile.serial).toBeGreaterThan(made.profile.serial);
    const again = changeRhythm(sodium, { profile, vault }, 7, TODAY);
    expect(again.profile.serial).toBeGreaterThan(profile.serial);
  });

  it("that is the one it has changes nothing", () => {
    expect(changeRhythm(sodium, made, made.profile.rhythm, LAST)).toEqual(made);
  });
});
