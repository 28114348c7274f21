import * as fc from "fast-check";
import { expect, it } from "vitest";
import { inherited } from "../../../../shared/cleaning/documents/inherited.ts";

const said = (own: Record<string, boolean>, parents: Record<string, string>): Record<string, boolean> =>
  Object.fromEntries(inherited(new Map(Object.entries(own)), new Map(Object.entries(parents))));

it("a style says what it says itself, or else what the next one does that it is based on, wherever that is listed", () => {
  expect(said({ c: true, d: false }, { a: "b", b: "c", d: "c", e: "d", f: "gone" })).toEqual({
    ...{ a: true, b: true, c: true, d: false, e: false },
  });
});

it("styles that are based on themselves inherit nothing, and no others are the worse for it", () => {
  expect(said({ z: true }, { a: "a", b: "c", c: "d", d: "c", y: "z" })).toEqual({ y: true, z: true });
});

it("is the same in whatever order styles are listed", () => {
  const name = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const facts = fc.record({ own: fc.dictionary(name, fc.boolean()), parents: fc.dictionary(name, name) });
  fc.assert(
    fc.property(facts, ({ own, parents }) => {
      const back = Object.fromEntries(Object.entries(parents).reverse());
      expect(said(own, back)).toEqual(said(own, parents));
    }),
  );
});
