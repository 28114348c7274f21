import { beforeAll, describe, expect, it } from "vitest";
import { withheldList } from "../../../client/console/casework/withheld-list.ts";
import { emptyPerson } from "../../../shared/casework/record/empty-record.ts";
import { render, speakEnglish } from "../support/rendered.ts";

beforeAll(() => {
  speakEnglish("console");
});

describe("what is left out of a draft", () => {
  it("is told with its place, and because of whom", () => {
    const people = [{ ...emptyPerson("p2", ["witness"]), name: "Karim Mansour", pseudonym: "P2" }];
    const { text } = render(
      withheldList(
        [
          { place: "events.e1.what", person: "p2", holds: "name", fields: [] },
          { place: "reported.further", person: "p2", holds: "contact", fields: [] },
          { place: "reference", person: "p9", holds: "person", fields: [] },
          { place: "people.p2.gender", person: "p2", holds: "detail", fields: [] },
          { place: "evidence.x1", person: null, holds: "evidence", fields: [] },
        ],
        people,
      ),
    );
    for (const part of [
      "events.e1.what : holds the name of P2 (Karim Mansour)",
      "reported.further : holds a way to reach P2 (Karim Mansour)",
      "reference : is about p9, who has not agreed to appear",
      "people.p2.gender : could give away P2 (Karim Mansour) – Witness, who is not named there",
      "evidence.x1 : nobody has agreed that it is passed on",
    ]) {
      expect(text.replaceAll(" :", ":")).toContain(part.replaceAll(" :", ":"));
    }
  });
});
