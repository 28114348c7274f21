import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { configTable, parseConfig } from "../../../server/config/config.ts";

describe("the settings", () => {
  it("have defaults that serve on this machine alone", () => {
    expect(parseConfig({})).toEqual({
      ok: true,
      value: {
        dataFolder: resolve("data"),
        host: "127.0.0.1",
        hosts: [],
        onion: null,
        port: 8080,
        reserveBytes: 268_435_456,
        siteFolder: resolve("dist/site"),
        production: false,
      },
    });
  });

  it("are read from the environment", () => {
    const environment = {
      AMPARO_DATA: "/var/lib/amparo",
      AMPARO_HOST: "::1",
      AMPARO_HOSTS: "abc.onion,localhost:8080,[::1]:80",
      AMPARO_ONION: "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion",
      AMPARO_PORT: "0",
      AMPARO_RESERVE_BYTES: "0",
      AMPARO_SITE: "",
      NODE_ENV: "production",
    };
    expect(parseConfig(environment)).toEqual({
      ok: true,
      value: {
        dataFolder: "/var/lib/amparo",
        host: "::1",
        hosts: ["abc.onion", "localhost:8080", "[::1]:80"],
        onion: "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion",
        port: 0,
        reserveBytes: 0,
        siteFolder: null,
        production: true,
      },
    });
  });

  it.each([
    ["AMPARO_DATA", ""],
    ["AMPARO_HOST", "not a host"],
    ["AMPARO_HOSTS", "abc.onion,"],
    ["AMPARO_HOSTS", "ABC.onion"],
    ["AMPARO_HOSTS", "http://abc.onion"],
    ["AMPARO_ONION", "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wie.onion"],
    ["AMPARO_ONION", "http://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion"],
    ["AMPARO_PORT", "65536"],
    ["AMPARO_PORT", "80 "],
    ["AMPARO_PORT", "0x50"],
    ["AMPARO_PORT", ""],
    ["AMPARO_RESERVE_BYTES", "1e9"],
    ["AMPARO_RESERVE_BYTES", "9007199254740992"],
    ["NODE_ENV", "Production"],
  ])("%s does not take %j", (name, value) => {
    const config = parseConfig({ [name]: value });
    expect(config).toMatchObject({ ok: false, code: "config.refused", faults: [expect.stringContaining(`${name}: `)] });
  });

  it("are all in the operator's table", () => {
    const names = [
      "AMPARO_DATA",
      "AMPARO_HOST",
      "AMPARO_HOSTS",
      "AMPARO_ONION",
      "AMPARO_PORT",
      "AMPARO_RESERVE_BYTES",
      "AMPARO_SITE",
      "NODE_ENV",
    ];
    expect([...configTable().matchAll(/^\| `([A-Z_]+)`/gm)].map((match) => match[1])).toEqual(names);
  });
});
