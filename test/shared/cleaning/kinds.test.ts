import { expect, it } from "vitest";
import { FILE_KINDS, KIND_NAMES } from "../../../shared/cleaning/kinds.ts";

it.each(FILE_KINDS)("%s has an ending of its own, and a media type", (kind) => {
  const { ending, type } = KIND_NAMES[kind];
  expect(FILE_KINDS.filter((other) => KIND_NAMES[other].ending === ending)).toEqual([kind]);
  expect(type).toMatch(/^(?:image|video|audio|application)\/[a-z0-9.-]+$/u);
});
