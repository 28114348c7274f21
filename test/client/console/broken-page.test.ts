import { beforeAll, expect, it } from "vitest";
import { brokenPage } from "../../../client/console/broken-page.ts";
import { render, speakEnglish } from "../support/rendered.ts";

beforeAll(() => {
  speakEnglish("console");
});

it("shows the reply that was being written, to be copied, and no field when there was none", () => {
  const field = /The reply that you were writing/u;
  expect(render(brokenPage({ language: "en", text: "We will call you." })).text).toMatch(field);
  for (const draft of [null, { language: "en", text: "" }]) expect(render(brokenPage(draft)).text).not.toMatch(field);
});
