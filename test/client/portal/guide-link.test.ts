import { expect, it } from "vitest";
import { guideLink } from "../../../client/portal/guide-link.ts";

it("the guide is read in the language of the page, at the part that is asked for", () => {
  expect(guideLink("emergency", "en")).toBe("/guide#emergency");
  expect(guideLink("emergency", "zh-Hans")).toBe("/zh-Hans/guide#emergency");
});
