import { pino } from "pino";
import { loadSodium } from "../shared/sodium/sodium.ts";
import { buildApp } from "./app.ts";
import { parseConfig, type Config } from "./config/config.ts";
import { createEventLog } from "./config/event-log.ts";
import { ownHosts } from "./desk/own-hosts.ts";
import { nodeDisk } from "./storage/disk.ts";
import { openInstance } from "./storage/instance.ts";

const EXIT_FAILED = 1;
const EXIT_CONFIG = 2;

/** What is still under way after this long is cut: everything acknowledged is on disk, and clients repeat the rest. */
const STOP_MILLISECONDS = 8_000;

async function serve(config: Config): Promise<void> {
  const { dataFolder, host, hosts, onion, port, production, reserveBytes, siteFolder } = config;
  const log = createEventLog(pino.destination({ fd: process.stdout.fd, sync: true }));
  const sodium = await loadSodium();
  const options = { dataFolder, production, reserveBytes, sodium, clock: Date.now, disk: nodeDisk };
  const instance = await openInstance({ ...options, role: "server", absent: "create" });
  const orphans = await instance.submissions.removeOrphans();
  if (orphans > 0) log({ event: "orphans_removed", files: orphans });
  const every = (milliseconds: number, run: () => void): (() => void) => {
    const timer = setInterval(run, milliseconds);
    return () => {
      clearInterval(timer);
    };
  };
  if (production && hosts.length === 0) {
    log({ event: "hosts_missing" });
    talk(
      "no desk can log in until AMPARO_HOSTS is set to the name that desks reach this server by, such as name.onion",
    );
  }
  const app = await buildApp({ every, instance, isOwnHost: ownHosts({ hosts, production }), log, onion, siteFolder });
  await app.listen({ host, port });

  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    log({ event: "stopping" });
    const deadline = setTimeout(() => {
      app.server.closeAllConnections();
    }, STOP_MILLISECONDS);
    await app.close();
    clearTimeout(deadline);
    instance.close();
    log({ event: "stopped" });
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      stop().catch(fail);
    });
  }
  // Not before it can be told to stop: whoever waits for this line may do so at once.
  const address = app.server.address();
  log({ event: "listening", port: typeof address === "object" ? (address?.port ?? port) : port });
}

/** One plain line for the operator; the log itself has events only. */
function talk(line: string): void {
  process.stderr.write(`amparo: ${line}\n`);
}

function fail(error: unknown): void {
  talk(error instanceof Error ? error.message : "failed");
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    talk("something else listens there; AMPARO_PORT chooses another port");
  }
  process.exit(EXIT_FAILED);
}

process.umask(0o077);
const config = parseConfig(process.env);
if (config.ok) {
  await serve(config.value).catch(fail);
} else {
  for (const fault of config.faults) talk(fault);
  process.exitCode = EXIT_CONFIG;
}
