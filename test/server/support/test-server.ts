import { buildApp } from "../../../server/app.ts";
import type { LogEvent } from "../../../server/config/event-log.ts";
import { ownHosts } from "../../../server/desk/own-hosts.ts";
import { enrolOrganisation } from "../../../server/directory/enrolment.ts";
import type { FieldInstance } from "../../../server/http/route-schema.ts";
import { nodeDisk } from "../../../server/storage/disk.ts";
import { openInstance, type Instance, type InstanceOptions } from "../../../server/storage/instance.ts";
import type { Transport } from "../../../shared/api/transport.ts";
import { copyBytes, ok } from "../../../shared/bytes/index.ts";
import { createOrganisation, type NewOrganisation } from "../../../shared/casework/organisation.ts";
import { dayOfTime } from "../../../shared/protocol/day.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { createTemporaryFolder } from "../../support/temporary-folder.ts";

/** Wednesday noon, UTC. */
export const NOON: number = Date.parse("2026-11-18T12:00:00Z");
export const DAY_MILLISECONDS = 86_400_000;

/** The server in this process, on a data folder of its own, with a clock that the test turns. */
export interface TestServer {
  readonly app: FieldInstance;
  readonly instance: Instance;
  readonly send: Transport;
  readonly logged: readonly LogEvent[];
  readonly dataFolder: string;
  /** Lets this much time pass. */
  readonly advance: (milliseconds: number) => void;
  /** What the server asked to be repeated, by hand. */
  readonly tick: () => void;
  /** Enrols a new organisation and gives its files. */
  /** `spanish` is a second name. */
  readonly enrol: (description?: {
    readonly name?: string;
    readonly practice?: boolean;
    readonly spanish?: string;
  }) => Promise<NewOrganisation>;
  readonly close: () => Promise<void>;
}

export interface TestServerOptions extends Partial<Omit<InstanceOptions, "clock" | "sodium">> {
  readonly onion?: string | null;
  readonly siteFolder?: string | null;
  /** Names of this instance beside those of loopback. */
  readonly hosts?: readonly string[];
}

/** Opens a data folder and builds the production app on it. */
export async function startTestServer({
  hosts = [],
  onion = null,
  siteFolder = null,
  ...given
}: TestServerOptions = {}): Promise<TestServer> {
  const folder = await createTemporaryFolder("server");
  const sodium = await loadSodium();
  let now = NOON;
  let repeated = (): void => undefined;
  const logged: LogEvent[] = [];
  const instance = await openInstance({
    dataFolder: folder.path,
    production: false,
    reserveBytes: 0,
    role: "server",
    absent: "create",
    disk: nodeDisk,
    ...given,
    sodium,
    clock: () => now,
  });
  const app = await buildApp({
    instance,
    isOwnHost: ownHosts({ hosts, production: given.production ?? false }),
    onion,
    siteFolder,
    log: (event) => logged.push(event),
    every: (_milliseconds, run) => {
      repeated = run;
      return () => undefined;
    },
  });
  await app.ready();
  return {
    app,
    instance,
    send: injectTransport(app),
    logged,
    dataFolder: given.dataFolder ?? folder.path,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    tick: () => {
      repeated();
    },
    enrol: async ({ name = "Test Organisation", practice = false, spanish } = {}) => {
      const second = spanish === undefined ? [] : [{ language: "es", text: spanish }];
      const names = [{ language: "en", text: name }, ...second];
      const description = { languages: ["en"], names, policy: [], practice, regions: [], rhythm: 7 };
      const organisation = await createOrganisation(sodium, description, dayOfTime(now));
      const enrolled = await enrolOrganisation(instance, organisation.card);
      if (!enrolled.ok) throw new Error(enrolled.code);
      return organisation;
    },
    close: async () => {
      await app.close();
      instance.close();
      await folder.remove();
    },
  };
}

/** The `Host` that injected requests have. */
export const TEST_HOST = "localhost:80";

/** Lets the clients of shared/api talk to the app without a socket. */
export function injectTransport(app: FieldInstance): Transport {
  return async ({ body, headers, method, path }) => {
    const payload = body === null ? {} : { payload: Buffer.from(body) };
    const answer = await app.inject({ method, url: `/api/v1${path}`, headers, ...payload });
    return ok({ status: answer.statusCode, body: copyBytes(answer.rawPayload) });
  };
}
