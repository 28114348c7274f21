import { describe, expect, it } from "vitest";
import { MECHANISMS } from "../../../shared/mechanisms/dataset.ts";
import { EMERGENCY_LINES } from "../../../shared/mechanisms/emergency-lines.ts";

describe("EMERGENCY_LINES", () => {
  it("are those, and all of those, that say that somebody answers at any hour", () => {
    const answering = MECHANISMS.filter(({ can }) => can.some(({ text }) => text.includes("at any hour of any day")));
    expect(EMERGENCY_LINES).toEqual(answering);
    expect(EMERGENCY_LINES.every(({ contacts, standing }) => contacts.length > 0 && standing === "active")).toBe(true);
  });
});
