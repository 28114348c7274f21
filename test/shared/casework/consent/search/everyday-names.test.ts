import { describe, expect, it } from "vitest";
import { ReadText } from "../../../../../shared/casework/consent/search/read-text.ts";
import { ReadableNames } from "../../../../../shared/casework/consent/search/shared-names.ts";

const gives = (text: string, name: string, readable: readonly string[] = []): boolean =>
  new ReadableNames(readable).searchFor(name)(new ReadText(text));

describe("a name of everyday words", () => {
  it.each([
    ["Write to dan.ki@example.org", "Dan Ki"],
    ["Write to tu.van@example.org", "Tu Van"],
    ["See https://x.org/tu-van", "Tu Van"],
    ["Write to dan@example.org", "Dan Sol"],
    ["Photo an_1985.jpg", "Le Van An"],
    ["File mai_son.jpg", "Mai Son"],
    ["See t.me/ma_son", "Ma Son"],
    ["See can_1985", "Can Sol"],
    ["See can1985", "Can Sol"],
    ["Mail will.young@example.org", "Will Young"],
    ["See @said_m", "Said Mar"],
    ["See facebook.com/ha.mi.77", "Ha Mi"],
  ])("is found without capitals in addresses, links and files: %s", (text, name) => {
    expect(gives(text, name)).toBe(true);
  });

  it.each([
    ["Police took tu van away.", "Tu Van"],
    ["Police took van tu away.", "Tu Van"],
    ["Police took an-na away.", "An Na"],
    ["They saw an le there.", "An Le"],
    ["They saw van an there.", "Le Van An"],
    ["They saw ha mi there.", "Tran Ha Mi"],
  ])("is found without capitals where two words stand side by side: %s", (text, name) => {
    expect(gives(text, name)).toBe(true);
  });

  it("is found so beside a name that may be read, but not within it", () => {
    expect(gives("They took mar sol and Said Mar.", "Mar Sol", ["Said Mar"])).toBe(true);
    expect(gives("They took said mar sol away.", "Mar Sol", ["Said Mar Sol"])).toBe(false);
  });

  it.each([
    ["They said that an officer came, and that we may and can.", "Said An Can"],
    ["The 15-year-old and/or her son will come at 10am.", "Will Am Or"],
    ["Rayos de sol de la tarde", "Sol de la Cruz"],
  ])("is not found where its words are those of the text: %s", (text, name) => {
    expect(gives(text, name)).toBe(false);
  });
});
