import { cp, mkdir, readdir, rm, stat, truncate, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { backup, restore } from "../../../server/storage/backup.ts";
import { nodeDisk, type Disk } from "../../../server/storage/disk.ts";
import { DamagedEvidenceError } from "../../../server/storage/evidence-copy.ts";
import { getSubmission, putLetter, putSegment } from "../../../shared/api/source-api.ts";
import { equalBytes, failure, ok } from "../../../shared/bytes/index.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { sha256Hex } from "../../../shared/crypto/hash.ts";
import { SEGMENT_SEALED_BYTES } from "../../../shared/protocol/limits.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";
import { begin, sealedSegment, submit } from "../support/sealed-samples.ts";
import { NOON, startTestServer, type TestServer } from "../support/test-server.ts";

let folder: TemporaryFolder;
let server: TestServer;
let organisation: NewOrganisation;

beforeEach(async () => {
  folder = await createTemporaryFolder("backup");
  server = await startTestServer();
  organisation = await server.enrol();
});
afterEach(async () => {
  await server.close();
  await folder.remove();
});

const copyPath = (): string => join(folder.path, "copy");
const killedPath = (): string => join(folder.path, "killed");
const UNFINISHED = "amparo-backup.unfinished";
const restoredPath = (): string => join(folder.path, "restored");

async function restoreHere(disk = nodeDisk) {
  const { sodium } = server.instance;
  const options = { dataFolder: restoredPath(), production: false, reserveBytes: 0, sodium, disk };
  return await restore({ ...options, role: "operator", absent: "refuse", clock: () => NOON }, copyPath());
}

describe("a backup", () => {
  it("brings back the same instance, with every submission and its evidence, and work goes on", async () => {
    const sent = await submit(server, organisation, 2);
    const open = await begin(server, organisation.id, 4);
    const segment = sealedSegment();
    await putSegment(server.send, open, 2, segment);
    expect(await backup(server.instance, nodeDisk, copyPath())).toEqual(ok(null));
    expect(await restoreHere()).toEqual(ok(null));

    const again = await startTestServer({ dataFolder: restoredPath() });
    expect(again.instance.id).toBe(server.instance.id);
    expect(await putLetter(again.send, sent, sent.letter)).toEqual(await putLetter(server.send, sent, sent.letter));
    const evidence = await again.instance.submissions.evidence(sent.id, 0, 2 * SEGMENT_SEALED_BYTES);
    expect(equalBytes(evidence, Buffer.concat(sent.segments))).toBe(true);
    expect(await getSubmission(again.send, open)).toEqual(ok({ received: Uint8Array.of(0b100), state: "open" }));
    expect(await putSegment(again.send, open, 2, segment)).toEqual(ok(null));
    expect(await putSegment(again.send, open, 0, sealedSegment())).toEqual(ok(null));
    await again.close();
  });

  it("is readable by its owner alone", async () => {
    await submit(server, organisation, 1);
    await backup(server.instance, nodeDisk, copyPath());
    expect(((await stat(copyPath())).mode & 0o777).toString(8)).toBe("700");
    for (const name of await readdir(copyPath(), { recursive: true })) {
      const { mode } = await stat(join(copyPath(), name));
      expect([name, (mode & 0o077).toString(8)]).toEqual([name, "0"]);
    }
  });

  it("is not written over anything, and not restored over anything", async () => {
    await backup(server.instance, nodeDisk, copyPath());
    expect(await backup(server.instance, nodeDisk, copyPath())).toEqual(failure("backup.not_empty"));
    expect(await restoreHere()).toEqual(ok(null));
    expect(await restoreHere()).toEqual(failure("backup.not_empty"));
  });

  it("that is killed is never taken for a whole one, and the next one into its folder removes what it has left", async () => {
    const { id } = await submit(server, organisation, 2);
    const seen = new Set<string>();
    const watching: Disk = {
      ...nodeDisk,
      open: async (file, flags, mode) => {
        if (file !== copyPath()) for (const name of await readdir(copyPath())) seen.add(name);
        // What would lie there if it were killed now.
        if (basename(file) === id) await cp(copyPath(), killedPath(), { recursive: true });
        return await nodeDisk.open(file, flags, mode);
      },
    };
    const whole = ["amparo.db", "evidence", "instance.key"];
    expect(await backup(server.instance, watching, copyPath())).toEqual(ok(null));
    expect((await readdir(copyPath())).toSorted()).toEqual(whole);
    expect([[...seen], await readdir(killedPath())]).toEqual([[UNFINISHED], [UNFINISHED]]);
    await writeFile(join(killedPath(), "precious"), "");
    expect(await backup(server.instance, nodeDisk, killedPath())).toEqual(failure("backup.not_empty"));
    expect((await readdir(killedPath())).toSorted()).toEqual([UNFINISHED, "precious"]);
    await rm(join(killedPath(), "precious"));
    expect(await backup(server.instance, nodeDisk, killedPath())).toEqual(ok(null));
    expect((await readdir(killedPath())).toSorted()).toEqual(whole);
  });

  it("that is being restored is never taken for a whole one: the key comes last", async () => {
    await submit(server, organisation, 2);
    await backup(server.instance, nodeDisk, copyPath());
    const keyWasThere: boolean[] = [];
    const watching: Disk = {
      ...nodeDisk,
      open: async (file, flags, mode) => {
        if (file.includes(join(restoredPath(), "evidence"))) {
          keyWasThere.push((await readdir(restoredPath())).includes("instance.key"));
        }
        return await nodeDisk.open(file, flags, mode);
      },
    };
    expect(await restoreHere(watching)).toEqual(ok(null));
    expect(keyWasThere.length).toBeGreaterThan(2);
    expect(keyWasThere).not.toContain(true);
  });

  it("is refused while evidence that is recorded is not there", async () => {
    const sent = await submit(server, organisation, 1);
    await truncate(join(server.dataFolder, "evidence", sent.id), 1000);
    await expect(backup(server.instance, nodeDisk, copyPath())).rejects.toThrow(DamagedEvidenceError);
    // Half a copy would be taken for a backup.
    await expect(stat(copyPath())).rejects.toMatchObject({ code: "ENOENT" });
    await mkdir(copyPath());
    await expect(backup(server.instance, nodeDisk, copyPath())).rejects.toThrow(DamagedEvidenceError);
    expect(await readdir(copyPath())).toEqual([]);
  });

  it("leaves out whole what was deleted while it was made", async () => {
    const [gone, kept] = [await submit(server, organisation, 1), await submit(server, organisation, 1)];
    const { database, submissions } = server.instance;
    const order = { letter: await sha256Hex(gone.letter), submission: gone.id };
    // The moment between the copy of the database and the copy of the evidence.
    const copyAndDelete = async (path: string) => {
      const result = await database.backup(path);
      expect(await submissions.removeCollected(organisation.id, [order])).toBe(1);
      return result;
    };
    const interrupted = new Proxy(database, {
      get: (target, name): unknown => (name === "backup" ? copyAndDelete : Reflect.get(target, name)),
    });
    const instance = { ...server.instance, database: interrupted };
    expect(await backup(instance, nodeDisk, copyPath())).toEqual(ok(null));
    expect(await restoreHere()).toEqual(ok(null));
    const again = await startTestServer({ dataFolder: restoredPath() });
    expect((await getSubmission(again.send, kept)).ok).toBe(true);
    expect(again.instance.submissions.find(gone.id)).toBeNull();
    expect(await again.instance.evidence.list()).toEqual([kept.id]);
    await again.close();
  });
});

describe("a damaged backup", () => {
  it.each([
    ["a changed byte of evidence", (path: string) => writeFile(path, Buffer.alloc(SEGMENT_SEALED_BYTES))],
    ["evidence that is too short", (path: string) => truncate(path, SEGMENT_SEALED_BYTES - 1)],
  ])("restores nothing: %s", async (_name, damage) => {
    const sent = await submit(server, organisation, 1);
    await backup(server.instance, nodeDisk, copyPath());
    await damage(join(copyPath(), "evidence", sent.id));
    await expect(restoreHere()).rejects.toThrow(DamagedEvidenceError);
    await expect(stat(restoredPath())).rejects.toMatchObject({ code: "ENOENT" });
    await mkdir(restoredPath());
    await expect(restoreHere()).rejects.toThrow(DamagedEvidenceError);
    expect(await readdir(restoredPath())).toEqual([]);
  });

  it("with another instance's key restores nothing", async () => {
    await backup(server.instance, nodeDisk, copyPath());
    await writeFile(join(copyPath(), "instance.key"), Buffer.alloc(32, 7));
    await expect(restoreHere()).rejects.toThrow("the instance key is not the one of this database");
    await expect(stat(restoredPath())).rejects.toMatchObject({ code: "ENOENT" });
  });
});
