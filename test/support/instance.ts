import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { waitFor } from "./wait-for.ts";

/** A running server of its own process, as an operator starts it. */
export interface Instance {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Everything it has written to stdout and stderr. */
  logs(): string;
  /** Asks it to end (SIGTERM). @throws Error when it ends with another code than 0, or not within ten seconds. */
  stop(): Promise<void>;
  /** Power loss, as far as a process can have it (SIGKILL). */
  kill(): Promise<void>;
}

export interface InstanceOptions {
  /** Data directory: not removed at the end, so that it can be searched, or started again. */
  readonly data: string;
  /** More settings, or others than those for a port of its own on loopback. */
  readonly environment?: Readonly<Record<string, string>>;
  /** TypeScript file to run instead of the server. */
  readonly program?: string;
}

const SERVER = fileURLToPath(new URL("../../server/main.ts", import.meta.url));
const START_MILLISECONDS = 90_000;
const STOP_MILLISECONDS = 10_000;

/** Starts a server and returns when it listens. @throws Error with its output when it ends before, or takes too long. */
export async function startInstance(options: InstanceOptions): Promise<Instance> {
  const child = spawn(process.execPath, [options.program ?? SERVER], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "development",
      AMPARO_DATA: options.data,
      AMPARO_HOST: "127.0.0.1",
      AMPARO_PORT: "0",
      ...options.environment,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => (output += text));
  }
  const closed = once(child, "close");
  await once(child, "spawn");
  try {
    const port = await waitFor({ what: "the server to listen", timeoutMilliseconds: START_MILLISECONDS }, () => {
      if (hasEnded(child)) throw new Error("the server ended before it listened");
      return listeningPort(output);
    });
    return {
      url: `http://127.0.0.1:${String(port)}`,
      port,
      pid: child.pid ?? 0,
      logs: () => output,
      stop: () => stopChild(child, closed, () => output),
      kill: async () => {
        child.kill("SIGKILL");
        await closed;
      },
    };
  } catch (cause) {
    child.kill("SIGKILL");
    await closed;
    throw new Error(`the server did not start: ${output}`, { cause });
  }
}

async function stopChild(child: ChildProcess, closed: Promise<unknown>, output: () => string): Promise<void> {
  child.kill("SIGTERM");
  try {
    await waitFor({ what: "the server to end", timeoutMilliseconds: STOP_MILLISECONDS }, () =>
      hasEnded(child) ? true : undefined,
    );
  } catch (cause) {
    child.kill("SIGKILL");
    throw new Error(`the server did not end: ${output()}`, { cause });
  } finally {
    await closed;
  }
  if (child.exitCode !== 0) {
    throw new Error(`the server ended with ${String(child.exitCode ?? child.signalCode)}: ${output()}`);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** From the log line `{"event":"listening","port":N}`. */
function listeningPort(output: string): number | undefined {
  for (const line of output.split("\n")) {
    const fields = parseLogLine(line);
    if (fields?.["event"] === "listening" && typeof fields["port"] === "number") return fields["port"];
  }
  return undefined;
}

function parseLogLine(line: string): Partial<Record<string, unknown>> | null {
  try {
    const parsed: unknown = JSON.parse(line);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : null;
  } catch {
    return null;
  }
}
