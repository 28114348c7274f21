import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOMS, type Room } from "../../scripts/check/rooms.ts";

const ROOT = join(import.meta.dirname, "../..");
const FLOORS = ["shared", "server", "client", "scripts", "test"];

describe("the rooms of ARCHITECTURE.md", () => {
  const page = readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8");
  const table = page.slice(page.indexOf("## The rooms"), page.indexOf("## Invariants"));
  const namesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
  const rows = table
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => {
      const [, room = "", , mayUse = ""] = line.split("|");
      return { rooms: namesIn(room), mayUse: namesIn(mayUse) };
    });

  it("are all folders of the second level, each once", () => {
    const folders = globSync(`{${FLOORS.join(",")}}/*/`, { cwd: ROOT }).map((path) => path.replace(/\/$/, ""));
    expect(rows.flatMap(({ rooms }) => rooms).toSorted()).toEqual(folders.toSorted());
  });

  it.each(Object.entries<Room>(ROOMS))(
    "may use in words what they may import: %s",
    (room, { rooms, packages = [] }) => {
      const row = rows.find((each) => each.rooms.includes(room));
      expect(row?.mayUse.toSorted()).toEqual([...rooms, ...packages].toSorted());
    },
  );
});
