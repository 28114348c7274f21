import { resolve } from "node:path";
import { failure, ok, type Ok } from "../../shared/bytes/index.ts";
import { isOnionAddress } from "./onion-address.ts";

/** What an operator decides. */
export interface Config {
  /** Everything that is kept: database, evidence, instance key. */
  readonly dataFolder: string;
  readonly host: string;
  /** Names, with their ports, that desks reach this instance by. */
  readonly hosts: readonly string[];
  /** The name of the onion service that leads here, for those who come another way; null says nothing of one. */
  readonly onion: string | null;
  /** 0 takes any free port. */
  readonly port: number;
  /** Free space that is never used up. */
  readonly reserveBytes: number;
  /** The built site; null serves the interface without pages. */
  readonly siteFolder: string | null;
  /** In production there is no practice organisation, nor ever again afterwards. */
  readonly production: boolean;
}

/** A setting from the environment. */
interface Setting<T> {
  readonly name: string;
  readonly meaning: string;
  /** What the value has to be, as an operator is told. */
  readonly expected: string;
  readonly fallback: string;
  /** undefined refuses the text. */
  readonly parse: (text: string) => T | undefined;
}

const SETTINGS: { readonly [K in keyof Config]: Setting<Config[K]> } = {
  dataFolder: {
    name: "AMPARO_DATA",
    meaning: "folder of everything that is kept; created with mode 0700",
    expected: "a path",
    fallback: "./data",
    parse: (text) => (text === "" ? undefined : resolve(text)),
  },
  host: {
    name: "AMPARO_HOST",
    meaning: "address to listen on; keep it local, and let the onion service come to it",
    expected: "an address",
    fallback: "127.0.0.1",
    parse: (text) => (/^[0-9A-Za-z.:-]{1,253}$/.test(text) ? text : undefined),
  },
  hosts: {
    name: "AMPARO_HOSTS",
    meaning:
      "names that desks reach this instance by, `host` or `host:port`, with commas; production needs it for desks, elsewhere loopback is taken too",
    expected: "hosts, with commas between them",
    fallback: "",
    parse: parseHosts,
  },
  onion: {
    name: "AMPARO_ONION",
    meaning: "name of the onion service that leads here; pages tell it to whoever comes another way",
    expected: "the name of an onion service, with nothing before or after it, and without a typing error",
    fallback: "",
    parse: (text) => (text === "" ? null : isOnionAddress(text) ? text : undefined),
  },
  port: {
    name: "AMPARO_PORT",
    meaning: "port to listen on; 0 takes any free one",
    expected: "a number from 0 to 65535",
    fallback: "8080",
    parse: (text) => parseNumber(text, 65_535),
  },
  reserveBytes: {
    name: "AMPARO_RESERVE_BYTES",
    meaning: "free disk space that is never used up; submissions are refused before it is",
    expected: "a number of bytes",
    fallback: String(256 * 1024 * 1024),
    parse: (text) => parseNumber(text, Number.MAX_SAFE_INTEGER),
  },
  siteFolder: {
    name: "AMPARO_SITE",
    meaning: "folder of the built site; empty serves the interface without pages",
    expected: "a path, or nothing",
    fallback: "dist/site",
    parse: (text) => (text === "" ? null : resolve(text)),
  },
  production: {
    name: "NODE_ENV",
    meaning: "`production` ends the practice organisation, for good",
    expected: "production, development or test",
    fallback: "development",
    parse: (text) => (["production", "development", "test"].includes(text) ? text === "production" : undefined),
  },
};

function parseHosts(text: string): readonly string[] | undefined {
  const hosts = text === "" ? [] : text.split(",");
  return hosts.every((host) => /^(?:[0-9a-z.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/.test(host))
    ? hosts
    : undefined;
}

function parseNumber(text: string, most: number): number | undefined {
  const value = /^(?:0|[1-9]\d{0,15})$/.test(text) ? Number(text) : undefined;
  return value !== undefined && value <= most ? value : undefined;
}

/** The settings that were refused, one line each. */
export interface ConfigFaults {
  readonly ok: false;
  readonly code: "config.refused";
  readonly faults: readonly string[];
}

/** Reads the environment; every fault is found at once. */
export function parseConfig(environment: { readonly [name: string]: string | undefined }): Ok<Config> | ConfigFaults {
  const faults: string[] = [];
  const read = <T>({ name, expected, fallback, parse }: Setting<T>): T => {
    const given = parse(environment[name] ?? fallback);
    if (given === undefined) faults.push(`${name}: expected ${expected}`);
    const value = given === undefined ? parse(fallback) : given;
    if (value === undefined) throw new Error(`the default of ${name} does not parse`);
    return value;
  };
  const config: Config = {
    dataFolder: read(SETTINGS.dataFolder),
    host: read(SETTINGS.host),
    hosts: read(SETTINGS.hosts),
    onion: read(SETTINGS.onion),
    port: read(SETTINGS.port),
    reserveBytes: read(SETTINGS.reserveBytes),
    siteFolder: read(SETTINGS.siteFolder),
    production: read(SETTINGS.production),
  };
  return faults.length === 0 ? ok(config) : { ...failure("config.refused"), faults };
}

/** A setting as an operator is told of it. */
export type SettingHelp = Pick<Setting<unknown>, "name" | "meaning" | "fallback">;

/** All settings, for the help and for the operator's page. */
export function listSettings(): readonly SettingHelp[] {
  return Object.values(SETTINGS).map(({ name, meaning, fallback }) => ({ name, meaning, fallback }));
}

/** All settings as a Markdown table. */
export function configTable(): string {
  const rows = listSettings().map(
    ({ name, meaning, fallback }) => `| \`${name}\` | ${fallback === "" ? "none" : `\`${fallback}\``} | ${meaning} |`,
  );
  return ["| setting | default | meaning |", "| --- | --- | --- |", ...rows].join("\n");
}
