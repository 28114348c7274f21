import { expect, it } from "vitest";
import { FindingList } from "../../../shared/cleaning/finding-list.ts";
import { FINDINGS_MOST } from "../../../shared/cleaning/findings.ts";

const values = (list: FindingList): readonly (string | null)[] => list.all.map(({ value }) => value);

it("a finding is told once, in the order in which they were found first", () => {
  const list = new FindingList();
  for (const value of ["b", "a", "b", null, "", "a"]) list.add("person", "x", value);
  expect(values(list)).toEqual(["b", "a", null]);
});

it("no more are told than anybody reads, whatever a file repeats", () => {
  const list = new FindingList();
  for (let index = 0; index < FINDINGS_MOST + 10; index += 1) list.add("person", "x", String(index));
  expect(list.all).toHaveLength(FINDINGS_MOST);
  expect(values(list).at(-1)).toBe(String(FINDINGS_MOST - 1));
});

it("of one place no more are told than was said, and other places keep their room", () => {
  const list = new FindingList(20);
  for (let index = 0; index < 50; index += 1) list.add("person", "x", String(index % 30));
  list.add("person", "y", "1");
  list.add("time", "x", "1");
  expect(values(list)).toEqual([...Array.from({ length: 20 }, (_, index) => String(index)), "1", "1"]);
});

it("what the copy does not show is told however much else was found, and no more than anybody reads", () => {
  const list = new FindingList();
  for (let index = 0; index < FINDINGS_MOST; index += 1) list.add("person", "x", String(index));
  expect(list.tellsLoss).toBe(false);
  for (const at of ["x", "y", "x"]) list.add("lost", at, "picture");
  expect(list.tellsLoss).toBe(true);
  expect(list.all).toHaveLength(FINDINGS_MOST);
  expect(values(list).slice(-3)).toEqual([String(FINDINGS_MOST - 3), "picture", "picture"]);
  for (let index = 0; index < FINDINGS_MOST; index += 1) list.add("lost", String(index), "chart");
  expect(list.all).toHaveLength(FINDINGS_MOST);
  expect(list.all.every(({ aspect }) => aspect === "lost")).toBe(true);
});
