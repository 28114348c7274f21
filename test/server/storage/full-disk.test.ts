import { statfs } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { nodeDisk, type Disk, type DiskFile } from "../../../server/storage/disk.ts";
import { RESERVE_FILES } from "../../../server/storage/instance.ts";
import { postSlot } from "../../../shared/api/desk-api.ts";
import { beginSubmission, getSubmission, putLetter, putSegment, type Upload } from "../../../shared/api/source-api.ts";
import { failure, ok } from "../../../shared/bytes/index.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { SEGMENT_SEALED_BYTES } from "../../../shared/protocol/limits.ts";
import { login } from "../support/desk-client.ts";
import {
  begin,
  beginWithSegment,
  randomAddress,
  sealedLetter,
  sealedSegment,
  sealedSlot,
} from "../support/sealed-samples.ts";
import { startTestServer, type TestServer } from "../support/test-server.ts";

// PROTOCOL.md §7.3 and §7.6: when the disk is full or breaks, nothing is acknowledged that is not there.

type Operation = "datasync" | "sync" | "truncate" | "write";

/** A disk that is as large and as broken as the test says. */
interface FaultyDisk extends Disk {
  freeBytes: number;
  freeFiles: number;
  fault: { readonly operation: Operation; readonly code: string } | null;
}

function faultyDisk(): FaultyDisk {
  const disk: FaultyDisk = {
    freeBytes: Number.MAX_SAFE_INTEGER,
    freeFiles: Infinity,
    fault: null,
    free: () => Promise.resolve({ bytes: disk.freeBytes, files: disk.freeFiles }),
    open: async (path, flags, mode) => {
      const file = await nodeDisk.open(path, flags, mode);
      const check = (operation: Operation): void => {
        if (disk.fault?.operation === operation) throw Object.assign(new Error("injected"), { code: disk.fault.code });
      };
      const faulty: DiskFile = {
        close: () => file.close(),
        read: file.read.bind(file),
        utimes: file.utimes.bind(file),
        datasync: async () => {
          check("datasync");
          await file.datasync();
        },
        sync: async () => {
          check("sync");
          await file.sync();
        },
        truncate: async (length) => {
          check("truncate");
          await file.truncate(length);
        },
        write: async (bytes, offset, length, position) => {
          check("write");
          return await file.write(bytes, offset, length, position);
        },
      };
      return faulty;
    },
  };
  return disk;
}

async function onFaultyDisk(
  run: (server: TestServer, disk: FaultyDisk) => Promise<void>,
  reserveBytes = 0,
): Promise<void> {
  const disk = faultyDisk();
  const server = await startTestServer({ disk, reserveBytes });
  await run(server, disk);
  await server.close();
}

describe("a disk without room", () => {
  it("refuses a submission that would eat into the reserve, and takes one that does not", async () => {
    await onFaultyDisk(async (server, disk) => {
      const { id: organisation } = await server.enrol();
      const answer = () => {
        const id = createSubmissionId(server.instance.sodium);
        return beginSubmission(server.send, { id, organisation, segments: 16 });
      };
      disk.freeBytes = 1_000_000 + 16 * SEGMENT_SEALED_BYTES;
      expect(await answer()).toEqual(failure("storage.full"));
      expect(await server.instance.evidence.list()).toEqual([]);
      disk.freeBytes = 1_000_000 + 21 * SEGMENT_SEALED_BYTES;
      expect((await answer()).ok).toBe(true);
    }, 1_000_000);
  });

  it("refuses segments, letters and replies, says so, and takes them when there is room again", async () => {
    await onFaultyDisk(async (server, disk) => {
      const organisation = await server.enrol();
      const token = await login(server, organisation);
      const upload = await begin(server, organisation.id, 1);
      const [segment, letter] = [sealedSegment(), await sealedLetter(organisation)];
      const [address, slot] = [await randomAddress(), await sealedSlot(organisation)];
      disk.freeBytes = 1000;
      expect(await putSegment(server.send, upload, 0, segment)).toEqual(failure("storage.full"));
      expect(await postSlot(server.send, token, address, slot)).toEqual(failure("storage.full"));
      expect(await getSubmission(server.send, upload)).toEqual(ok({ received: Uint8Array.of(0), state: "open" }));
      disk.freeBytes = Number.MAX_SAFE_INTEGER;
      expect(await putSegment(server.send, upload, 0, segment)).toEqual(ok(null));
      disk.freeBytes = 1000;
      expect(await putLetter(server.send, upload, letter)).toEqual(failure("storage.full"));
      disk.freeBytes = Number.MAX_SAFE_INTEGER;
      expect((await putLetter(server.send, upload, letter)).ok).toBe(true);
      expect(await postSlot(server.send, token, address, slot)).toEqual(ok(null));
    });
  });
});

describe("a disk that can hold hardly any more files", () => {
  it("refuses evidence that would take one of the last, and takes letters, replies, and evidence that has its file", async () => {
    await onFaultyDisk(async (server, disk) => {
      const organisation = await server.enrol();
      const token = await login(server, organisation);
      const [early, late] = [await begin(server, organisation.id, 2), await begin(server, organisation.id, 2)];
      const segment = sealedSegment();
      expect(await putSegment(server.send, early, 0, segment)).toEqual(ok(null));
      disk.freeFiles = RESERVE_FILES;
      const id = createSubmissionId(server.instance.sodium);
      const another = await beginSubmission(server.send, { id, organisation: organisation.id, segments: 1 });
      expect(another).toEqual(failure("storage.full"));
      expect(await putSegment(server.send, late, 0, segment)).toEqual(failure("storage.full"));
      expect(await server.instance.evidence.list()).toEqual([early.id]);
      expect(await putSegment(server.send, early, 1, segment)).toEqual(ok(null));
      const letter = await sealedLetter(organisation);
      expect((await putLetter(server.send, early, letter)).ok).toBe(true);
      expect((await putLetter(server.send, await begin(server, organisation.id), letter)).ok).toBe(true);
      expect(await postSlot(server.send, token, await randomAddress(), await sealedSlot(organisation))).toEqual(
        ok(null),
      );
      disk.freeFiles = RESERVE_FILES + 1;
      expect(await putSegment(server.send, late, 0, segment)).toEqual(ok(null));
    });
  });

  it("is known by what the file system says: of one that makes room for files as it needs, there is no end", async () => {
    const { bytes, files } = await nodeDisk.free(import.meta.dirname);
    const said = await statfs(import.meta.dirname);
    expect(bytes).toBeGreaterThan(0);
    expect(files === Infinity).toBe(said.files === 0);
    expect(files).toBeGreaterThan(0);
  });
});

describe("room that is promised", () => {
  const MIB = SEGMENT_SEALED_BYTES;

  it("is not taken by those who come later from one that has sent half, letter and all", async () => {
    await onFaultyDisk(async (server, disk) => {
      const organisation = await server.enrol();
      const [early, late] = [await begin(server, organisation.id, 8), await begin(server, organisation.id, 8)];
      disk.freeBytes = 30 * MIB;
      const put = async (upload: Upload, index: number) => {
        const answer = await putSegment(server.send, upload, index, sealedSegment());
        if (answer.ok) disk.freeBytes -= MIB;
        return answer;
      };
      for (let index = 0; index < 5; index += 1) expect(await put(early, index)).toEqual(ok(null));
      // Three segments and the letter are still to come, and there is room for hardly more.
      disk.freeBytes = 4.5 * MIB;
      expect(await put(late, 0)).toEqual(failure("storage.full"));
      for (let index = 5; index < 8; index += 1) expect(await put(early, index)).toEqual(ok(null));
      expect(await put(late, 0)).toEqual(failure("storage.full"));
      expect((await putLetter(server.send, early, await sealedLetter(organisation))).ok).toBe(true);
    });
  });

  it("is no more than what was sent already: who promises 2 GiB and sends a segment holds a segment's room", async () => {
    await onFaultyDisk(async (server, disk) => {
      const { id } = await server.enrol();
      const { submissions } = server.instance;
      disk.freeBytes = 3_000 * MIB;
      const [stranger, honest] = [await begin(server, id, 2048), await begin(server, id, 1)];
      expect(submissions.promisedBytes()).toBe(0);
      await putSegment(server.send, stranger, 0, sealedSegment());
      expect(submissions.promisedBytes()).toBe(MIB);
      disk.freeBytes = 3 * MIB;
      expect(await putSegment(server.send, honest, 0, sealedSegment())).toEqual(ok(null));
    });
  });

  it("is given back when a submission is whole, or gone", async () => {
    await onFaultyDisk(async (server) => {
      const organisation = await server.enrol();
      const { submissions } = server.instance;
      const whole = await begin(server, organisation.id, 1);
      await putSegment(server.send, whole, 0, sealedSegment());
      const row = submissions.find(whole.id);
      expect([submissions.promisedBytes(), row && submissions.promisedBytes(row)]).toEqual([MIB, MIB]);
      await putLetter(server.send, whole, await sealedLetter(organisation));
      expect(submissions.promisedBytes()).toBe(0);
      await beginWithSegment(server, organisation.id, 4);
      expect(submissions.promisedBytes()).toBe(MIB);
      await submissions.removeExpired(server.instance.today(), server.instance.today());
      expect(submissions.promisedBytes()).toBe(0);
    });
  });
});

describe("a disk that fails in the middle", () => {
  it.each([
    ["write", "ENOSPC", "storage.full"],
    ["write", "EDQUOT", "storage.full"],
    ["write", "EIO", "server.error"],
    ["datasync", "ENOSPC", "storage.full"],
    ["datasync", "EIO", "server.error"],
  ] as const)("acknowledges no segment: %s gives %s", async (operation, code, answer) => {
    await onFaultyDisk(async (server, disk) => {
      const { id } = await server.enrol();
      const upload = await begin(server, id, 1);
      const segment = sealedSegment();
      disk.fault = { operation, code };
      expect(await putSegment(server.send, upload, 0, segment)).toEqual(failure(answer));
      disk.fault = null;
      expect(await getSubmission(server.send, upload)).toEqual(ok({ received: Uint8Array.of(0), state: "open" }));
      expect(await putSegment(server.send, upload, 0, segment)).toEqual(ok(null));
    });
  });

  it.each(["truncate", "sync"] as const)("keeps no first segment, and takes it later: %s", async (operation) => {
    await onFaultyDisk(async (server, disk) => {
      const { id } = await server.enrol();
      const upload = await begin(server, id, 1);
      const segment = sealedSegment();
      disk.fault = { operation, code: "ENOSPC" };
      expect(await putSegment(server.send, upload, 0, segment)).toEqual(failure("storage.full"));
      expect(await server.instance.evidence.list()).toEqual([]);
      expect(server.instance.submissions.counts().open).toBe(0);
      disk.fault = null;
      expect(await putSegment(server.send, upload, 0, segment)).toEqual(ok(null));
    });
  });

  it("says what failed and where in the code, and nothing else", async () => {
    await onFaultyDisk(async (server, disk) => {
      const { id } = await server.enrol();
      const upload = await begin(server, id, 1);
      disk.fault = { operation: "write", code: "EIO" };
      await putSegment(server.send, upload, 0, sealedSegment());
      const [event] = server.logged;
      expect(server.logged).toHaveLength(1);
      expect(event).toMatchObject({ event: "request_failed", error: "EIO" });
      expect(Object.keys(event ?? {}).toSorted()).toEqual(["at", "error", "event"]);
    });
  });
});

describe("a database that is full", () => {
  it("commits no letter, and does so once there is room", async () => {
    const server = await startTestServer();
    const organisation = await server.enrol();
    const upload = await begin(server, organisation.id);
    const letter = await sealedLetter(organisation, 1_048_576);
    const { database } = server.instance;
    database.pragma(`max_page_count = ${String(database.pragma("page_count", { simple: true }))}`);
    expect(await putLetter(server.send, upload, letter)).toEqual(failure("storage.full"));
    expect(await getSubmission(server.send, upload)).toEqual(ok({ received: new Uint8Array(), state: "open" }));
    database.pragma("max_page_count = 1000000");
    expect((await putLetter(server.send, upload, letter)).ok).toBe(true);
    await server.close();
  });
});
