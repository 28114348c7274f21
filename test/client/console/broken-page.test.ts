import { beforeAll, expect, it } from "vitest";
import { brokenPage } from "../../../client/console/broken-page.ts";
import { render, speakEnglish } from "../support/rendered.ts";

beforeAll(() => {
  speakEnglish("console");
});

it("shows the reply that was being written, to be copied, and no field when there was none", () => {
  const nothing = (): void => undefined;
  const field = /The reply that you were writing/u;
  const rescued = { cases: [], replies: [{ language: "en", text: "We will call you." }], typed: {} };
  expect(render(brokenPage(rescued, nothing)).text).toMatch(field);
  expect(render(brokenPage(null, nothing)).text).not.toMatch(field);
  expect(render(brokenPage(null, nothing)).buttons).toEqual(["Open the vault again"]);
});
