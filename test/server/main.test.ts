import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, stat } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { getDirectory } from "../../shared/api/source-api.ts";
import { startInstance } from "../support/instance.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { waitFor } from "../support/wait-for.ts";
import { enrolInFolder } from "./support/enrolled-folder.ts";
import { fetchTransport } from "./support/fetch-transport.ts";

// The process itself: how it starts, refuses to start, and ends.

const MAIN = fileURLToPath(new URL("../../server/main.ts", import.meta.url));
const NO_SITE = { AMPARO_SITE: "" };

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder("main");
});
afterEach(() => folder.remove());

/** Runs the server until it ends by itself. */
async function runToEnd(environment: Record<string, string>) {
  const env = { ...process.env, AMPARO_DATA: join(folder.path, "data"), AMPARO_PORT: "0", ...NO_SITE, ...environment };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (text: Buffer) => (output += text.toString()));
  child.stderr.on("data", (text: Buffer) => (output += text.toString()));
  await once(child, "close");
  return { code: child.exitCode, output };
}

describe("starting", () => {
  it("makes a data folder that nobody else can read", async () => {
    const data = join(folder.path, "data");
    const server = await startInstance({ data, environment: NO_SITE });
    const modes: Record<string, string> = {};
    for (const name of ["", ...(await readdir(data, { recursive: true }))]) {
      modes[name] = ((await stat(join(data, name))).mode & 0o777).toString(8);
    }
    expect(modes).toMatchObject({
      "": "700",
      "amparo.db": "600",
      "amparo.db-wal": "600",
      evidence: "700",
      "instance.key": "600",
    });
    expect(Object.values(modes).every((mode) => mode === "600" || mode === "700")).toBe(true);
    await server.stop();
  });

  it("is refused on the data of a running server, with a clear word and code 1", async () => {
    const data = join(folder.path, "data");
    const server = await startInstance({ data, environment: NO_SITE });
    const second = await runToEnd({});
    expect(second).toEqual({ code: 1, output: "amparo: the data folder is in use by another server\n" });
    expect((await getDirectory(fetchTransport(server.url))).ok).toBe(true);
    await server.stop();
  });

  it("says which setting helps when something else has its port", async () => {
    const other = await startInstance({ data: join(folder.path, "other"), environment: NO_SITE });
    const { code, output } = await runToEnd({ AMPARO_PORT: new URL(other.url).port });
    await other.stop();
    expect(code).toBe(1);
    expect(output).toContain("amparo: something else listens there; AMPARO_PORT chooses another port\n");
  });

  it("is possible at once after a kill", async () => {
    const data = join(folder.path, "data");
    const lives = [];
    for (const end of ["kill", "stop"] as const) {
      const server = await startInstance({ data, environment: NO_SITE });
      lives.push(await getDirectory(fetchTransport(server.url)));
      await server[end]();
    }
    const [first, second] = lives;
    expect(first?.ok).toBe(true);
    // The same instance, by its key.
    expect(second).toEqual(first);
  });

  it("names every fault of its settings, with code 2", async () => {
    const { code, output } = await runToEnd({ AMPARO_PORT: "http", AMPARO_RESERVE_BYTES: "-1", NODE_ENV: "prod" });
    expect(code).toBe(2);
    expect(output).toBe(
      "amparo: AMPARO_PORT: expected a number from 0 to 65535\n" +
        "amparo: AMPARO_RESERVE_BYTES: expected a number of bytes\n" +
        "amparo: NODE_ENV: expected production, development or test\n",
    );
  });

  it("is refused without the site that it should serve", async () => {
    const { code, output } = await runToEnd({ AMPARO_SITE: folder.path });
    expect({ code, output }).toEqual({ code: 1, output: "amparo: the site is not built: run npm run build\n" });
  });

  it("says in production, and only where it is so, that desks need AMPARO_HOSTS", async () => {
    const said = async (environment: Record<string, string>): Promise<boolean> => {
      const server = await startInstance({
        data: join(folder.path, "data"),
        environment: { ...NO_SITE, ...environment },
      });
      await server.stop();
      const sentence =
        "amparo: no desk can log in until AMPARO_HOSTS is set to the name that desks reach this server by";
      expect(server.logs().includes('"event":"hosts_missing"')).toBe(server.logs().includes(sentence));
      return server.logs().includes(sentence);
    };
    expect(await said({ NODE_ENV: "production" })).toBe(true);
    expect(await said({ NODE_ENV: "production", AMPARO_HOSTS: "name.onion" })).toBe(false);
    expect(await said({ NODE_ENV: "development" })).toBe(false);
  });

  it("shows an organisation that is enrolled while it runs", async () => {
    const data = join(folder.path, "data");
    const server = await startInstance({ data, environment: NO_SITE });
    const listed = async (): Promise<number> => {
      const directory = await getDirectory(fetchTransport(server.url));
      return directory.ok ? directory.value.organisations.length : -1;
    };
    expect(await listed()).toBe(0);
    await enrolInFolder(data);
    expect(await listed()).toBe(1);
    await server.stop();
  });

  it("lists no practice organisation in production, even if it is the only one, nor ever afterwards", async () => {
    const data = join(folder.path, "data");
    await enrolInFolder(data, true);
    const listed = async (NODE_ENV: string): Promise<number> => {
      const server = await startInstance({ data, environment: { ...NO_SITE, NODE_ENV } });
      const directory = await getDirectory(fetchTransport(server.url));
      await server.stop();
      return directory.ok ? directory.value.organisations.length : -1;
    };
    expect([await listed("development"), await listed("production")]).toEqual([1, 0]);
    expect(await listed("development")).toBe(0);
  });
});

describe("ending", () => {
  it("finishes the request that is under way, and takes no other", async () => {
    const data = join(folder.path, "data");
    const server = await startInstance({ data, environment: NO_SITE });
    const body = JSON.stringify({ addresses: Array.from({ length: 8 }, () => "0".repeat(32)) });
    const socket = connect(server.port, "127.0.0.1");
    await once(socket, "connect");
    socket.write(
      `POST /api/v1/slots/read HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${String(body.length)}\r\n\r\n${body.slice(0, 10)}`,
    );
    // The connection is in the server's hands once another one, made later, has been answered.
    expect((await getDirectory(fetchTransport(server.url))).ok).toBe(true);
    const stopped = server.stop();
    await waitFor({ what: "the server to begin to stop", timeoutMilliseconds: 5000 }, () =>
      server.logs().includes('"stopping"') ? true : undefined,
    );
    socket.write(body.slice(10));
    const chunks: Buffer[] = [];
    for await (const chunk of socket) if (chunk instanceof Buffer) chunks.push(chunk);
    const answer = Buffer.concat(chunks).toString("latin1");
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer.length - answer.indexOf("\r\n\r\n") - 4).toBe(262_144);
    await stopped;
    expect((await getDirectory(fetchTransport(server.url))).ok).toBe(false);
    expect(await readdir(data)).not.toContain("amparo.db-wal");
  });

  it("says what it does in lines of JSON, and nothing else", async () => {
    const server = await startInstance({ data: join(folder.path, "data"), environment: NO_SITE });
    await server.stop();
    const lines = server
      .logs()
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(lines).toEqual([
      { level: "info", event: "listening", port: server.port },
      { level: "info", event: "stopping" },
      { level: "info", event: "stopped" },
    ]);
  });
});
