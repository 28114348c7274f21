import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FolderInUseError } from "../../../server/storage/folder-lock.ts";
import { nodeDisk } from "../../../server/storage/disk.ts";
import { openInstance, type Instance } from "../../../server/storage/instance.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { putSegment } from "../../../shared/api/source-api.ts";
import { ok } from "../../../shared/bytes/index.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";
import { begin, beginWithSegment, sealedSegment } from "../support/sealed-samples.ts";
import { NOON, startTestServer } from "../support/test-server.ts";

// PROTOCOL.md §2.1.

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder("instance");
});
afterEach(() => folder.remove());

async function open(role: "server" | "operator" = "server"): Promise<Instance> {
  const sodium = await loadSodium();
  const options = { dataFolder: folder.path, production: false, reserveBytes: 0, sodium, disk: nodeDisk };
  return await openInstance({ ...options, role, absent: role === "server" ? "create" : "refuse", clock: () => NOON });
}

describe("the data folder", () => {
  it("keeps the instance's id, and gives another folder another one", async () => {
    const first = await open();
    first.close();
    const second = await open();
    expect(second.id).toBe(first.id);
    second.close();
    const other = await startTestServer();
    expect(other.instance.id).not.toBe(first.id);
    await other.close();
  });

  it("belongs to one server, and lets an operator work beside it", async () => {
    const server = await open();
    await expect(open()).rejects.toThrow(FolderInUseError);
    const operator = await open("operator");
    expect(operator.id).toBe(server.id);
    operator.close();
    await expect(open()).rejects.toThrow(FolderInUseError);
    server.close();
    (await open()).close();
  });

  it("is made by a server alone: an operator on a mistyped one changes nothing", async () => {
    await rm(folder.path, { recursive: true });
    await expect(open("operator")).rejects.toMatchObject({ code: "storage.absent" });
    await expect(stat(folder.path)).rejects.toMatchObject({ code: "ENOENT" });
    await mkdir(folder.path, { mode: 0o755 });
    await writeFile(join(folder.path, "letter.txt"), "of somebody else");
    await expect(open("operator")).rejects.toMatchObject({ code: "storage.absent" });
    expect(await readdir(folder.path)).toEqual(["letter.txt"]);
    expect(((await stat(folder.path)).mode & 0o777).toString(8)).toBe("755");
  });

  it("is finished by the next start when the first one broke off after the key", async () => {
    const first = await open();
    first.close();
    for (const name of await readdir(folder.path)) {
      if (name !== "instance.key") await rm(join(folder.path, name), { recursive: true });
    }
    await expect(open("operator")).rejects.toMatchObject({ code: "storage.absent" });
    const second = await open();
    expect(second.id).toBe(first.id);
    second.close();
  });

  it("is not begun anew where the database was lost and evidence is still there", async () => {
    const first = await open();
    first.close();
    const evidence = join(folder.path, "evidence", "ab".repeat(16));
    await writeFile(evidence, "sealed");
    await rm(join(folder.path, "amparo.db"));
    await expect(open()).rejects.toMatchObject({ code: "storage.database_missing" });
    expect(await readFile(evidence, "utf8")).toBe("sealed");
    expect(await readdir(folder.path)).not.toContain("amparo.db");
  });

  it("is closed to others, also if it was open before", async () => {
    await mkdir(join(folder.path, "evidence"), { mode: 0o777 });
    await chmod(folder.path, 0o755);
    const instance = await open();
    for (const path of [folder.path, join(folder.path, "evidence")]) {
      expect(((await stat(path)).mode & 0o777).toString(8)).toBe("700");
    }
    instance.close();
  });

  it("is not served with another key, a damaged key or no key for its data", async () => {
    (await open()).close();
    const path = join(folder.path, "instance.key");
    const seed = await readFile(path);
    await writeFile(path, Buffer.alloc(31));
    await expect(open()).rejects.toMatchObject({ code: "storage.key_damaged" });
    await writeFile(path, Buffer.alloc(32));
    await expect(open()).rejects.toMatchObject({ code: "storage.key_foreign" });
    await rm(path);
    await expect(open()).rejects.toMatchObject({ code: "storage.key_missing" });
    expect(await readdir(folder.path)).not.toContain("instance.key");
    await writeFile(path, seed);
    (await open()).close();
  });

  it("is not served by an older program than the one that wrote it", async () => {
    (await open()).close();
    const database = new Sqlite(join(folder.path, "amparo.db"));
    database.pragma("user_version = 999");
    database.close();
    await expect(open()).rejects.toMatchObject({ code: "storage.database_newer" });
  });
});

describe("the database", () => {
  it("loses no commit with the power, and overwrites what is deleted", async () => {
    const { close, database } = await open();
    const setting = (name: string): unknown => database.pragma(name, { simple: true });
    expect(setting("journal_mode")).toBe("wal");
    expect(setting("synchronous")).toBe(2);
    expect(setting("secure_delete")).toBe(1);
    expect(setting("foreign_keys")).toBe(1);
    expect(setting("auto_vacuum")).toBe(2);
    close();
  });

  it("keeps no order of arrival: no table has row ids", async () => {
    const { close, database } = await open();
    const tables = database.prepare<[], { name: string; wr: number; strict: number }>(
      "SELECT name, wr, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    );
    expect(tables.all()).toEqual(
      [
        "certificate",
        "instance",
        "letter",
        "organisation",
        "retention",
        "segment",
        "slot",
        "submission",
        "upload_key",
      ].map((name) => ({
        name,
        wr: 1,
        strict: 1,
      })),
    );
    close();
  });

  it("is not believed about an organisation's keys: a stored profile is verified whenever it is read", async () => {
    const server = await startTestServer();
    const { id } = await server.enrol();
    const { database, organisations } = server.instance;
    const profile = database.prepare<[], Buffer>("SELECT profile FROM organisation").pluck().get();
    const forged = Buffer.from(
      String(profile).replace(/"sig":"./, (text) => `"sig":"${text.endsWith("A") ? "B" : "A"}`),
    );
    database.prepare("UPDATE organisation SET profile = ?").run(forged);
    expect(() => organisations.find(id)).toThrow("a stored card is damaged");
    const answer = await server.app.inject({ url: "/api/v1/directory" });
    expect([answer.statusCode, answer.body]).toEqual([500, '{"code":"server.error"}']);
    await server.close();
  });
});

describe("a server that starts again", () => {
  it("lets sources go on with what they have begun, though nothing of it was kept", async () => {
    const before = await startTestServer({ dataFolder: folder.path });
    const { id } = await before.enrol();
    const upload = await begin(before, id, 1);
    await before.close();
    const after = await startTestServer({ dataFolder: folder.path });
    expect(await putSegment(after.send, upload, 0, sealedSegment())).toEqual(ok(null));
    await after.close();
  });
});

describe("evidence files", () => {
  it("that no submission knows are removed at the start, and nothing else", async () => {
    const server = await startTestServer();
    const { id } = await server.enrol();
    const upload = await beginWithSegment(server, id);
    const evidence = join(server.dataFolder, "evidence");
    await writeFile(join(evidence, "ab".repeat(16)), "left by a crash");
    await mkdir(join(evidence, "lost+found"));
    expect(await server.instance.submissions.removeOrphans()).toBe(1);
    expect((await readdir(evidence)).toSorted()).toEqual([upload.id, "lost+found"].toSorted());
    await server.close();
  });

  it("have their full length from the first segment on and no time finer than a day", async () => {
    const server = await startTestServer();
    const { id } = await server.enrol();
    const upload = await beginWithSegment(server, id, 16);
    const { mtime, size } = await stat(join(server.dataFolder, "evidence", upload.id));
    expect([size, mtime.toISOString()]).toEqual([16 * 1_048_592, "2026-11-18T00:00:00.000Z"]);
    await server.close();
  });
});
