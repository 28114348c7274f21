import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Instance, startInstance } from "../support/instance.ts";

const program = (name: string): string => fileURLToPath(new URL(`./programs/${name}.ts`, import.meta.url));
const isRunning = ({ pid }: Instance): boolean => existsSync(`/proc/${String(pid)}`);

describe("instance", () => {
  it("listens on a port of its own with the data directory it was given, and stops when asked", async () => {
    const instance = await startInstance({ data: "/nowhere", program: program("polite-server") });
    expect(await (await fetch(instance.url)).text()).toBe("/nowhere");
    expect(isRunning(instance)).toBe(true);
    await instance.stop();
    expect(isRunning(instance)).toBe(false);
    expect(instance.logs()).toContain('"event":"listening"');
    expect(instance.logs()).toContain('"event":"stopped"');
    expect(instance.logs()).toContain("a warning that is no JSON");
  });

  it("dies without a word when killed", async () => {
    const instance = await startInstance({ data: "/nowhere", program: program("polite-server") });
    await instance.kill();
    expect(isRunning(instance)).toBe(false);
    expect(instance.logs()).not.toContain("stopped");
  });

  it("fails its test when it does not end well", async () => {
    const environment = { EXIT_CODE: "3" };
    const instance = await startInstance({ data: "/nowhere", program: program("polite-server"), environment });
    await expect(instance.stop()).rejects.toThrow(/^the server ended with 3: .*listening/su);
  });

  it("tells at once, and with its own words, why it did not start", async () => {
    await expect(startInstance({ data: "/nowhere", program: program("failing-server") })).rejects.toThrow(
      "AMPARO_PORT is not a port",
    );
  });
});
