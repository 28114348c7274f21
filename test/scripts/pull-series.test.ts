import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { nextOfSeries, pullBundles, type PulledBundle, type PullRequest } from "../../scripts/cli/pull-bundles.ts";
import { listWaiting } from "../../shared/api/desk-api.ts";
import type { ApiRequest, Transport } from "../../shared/api/transport.ts";
import { failure } from "../../shared/bytes/index.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import { createDeskScene, type DeskScene } from "../support/desk-scene.ts";
import { valueOf } from "../support/sample-letters.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";

// PROTOCOL.md §8.2, by the command line: a series of bundles, as many as it takes.

const MOST = 2;

let folder: TemporaryFolder;
let scene: DeskScene;
let told: string[];

const at = (name: string): string => join(folder.path, name);
const files = async (): Promise<string[]> => (await readdir(folder.path)).sort();

async function pull(
  send: Transport = scene.server.send,
  most: number = MOST,
  wanted: PullRequest["wanted"] = "all",
): Promise<readonly PulledBundle[]> {
  const { organisation, server, session } = scene;
  const request: PullRequest = { most, out: at("in.tar"), talk: (line) => told.push(line), wanted };
  const desk = { instance: server.instance.id, organisation: organisation.id, send, session };
  return pullBundles(desk, request, await nextOfSeries(request));
}

/** Ids of what waits, the oldest first. */
async function waiting(): Promise<readonly SubmissionId[]> {
  return valueOf(await scene.session.run((token) => listWaiting(scene.server.send, token))).map(({ id }) => id);
}

/** A transport that fails from the `count`th of these requests on. */
function breakingAt(count: number, isMeant: (request: ApiRequest) => boolean): Transport {
  let seen = 0;
  return (request) => {
    if (isMeant(request)) seen += 1;
    return seen >= count ? Promise.resolve(failure("network.failed")) : scene.server.send(request);
  };
}

const isDownload = (request: ApiRequest): boolean => request.path.startsWith("/desk/bundles/");
const isBundleRequest = (request: ApiRequest): boolean => request.path === "/desk/bundle";

beforeEach(async () => {
  folder = await createTemporaryFolder("pull-series");
  scene = await createDeskScene();
  told = [];
  for (let count = 0; count < 5; count += 1) await scene.file(0);
});
afterEach(async () => {
  await scene.server.close();
  await folder.remove();
});

describe("what one bundle does not hold", () => {
  it("comes in as many as it takes, the oldest first, and a person is told", async () => {
    const bundles = await pull();
    expect(bundles.map(({ path }) => path)).toEqual([at("in.tar"), at("in-2.tar"), at("in-3.tar")]);
    expect(bundles.map(({ submissions }) => submissions.map(({ id }) => id))).toEqual([
      (await waiting()).slice(0, 2),
      (await waiting()).slice(2, 4),
      (await waiting()).slice(4),
    ]);
    expect(await files()).toEqual(["in-2.tar", "in-3.tar", "in.tar"]);
    expect(told).toEqual([
      `One bundle does not hold all: 5 submissions in 3 bundles, ${[at("in.tar"), at("in-2.tar"), at("in-3.tar")].join(", ")}.`,
    ]);
  });

  it.each([
    ["while the second is downloaded", isDownload],
    ["before the second is begun", isBundleRequest],
  ])("is gone on with when the line broke %s, and what is whole is left as it is", async (_, isMeant) => {
    await expect(pull(breakingAt(2, isMeant))).rejects.toMatchObject({ code: "network.failed" });
    expect((await files()).filter((name) => name.endsWith(".tar"))).toEqual(["in.tar"]);
    const { ino, mtimeMs } = await stat(at("in.tar"));
    const bundles = await pull();
    expect(await stat(at("in.tar"))).toMatchObject({ ino, mtimeMs });
    expect(told).toContain(`Whole already: ${at("in.tar")}.`);
    expect(bundles.flatMap(({ submissions }) => submissions.map(({ id }) => id)).toSorted()).toEqual(
      (await waiting()).toSorted(),
    );
    expect(await files()).toEqual(["in-2.tar", "in-3.tar", "in.tar"]);
  });

  it("is gone on with when it was named, in any order, but not by a run that wants something else", async () => {
    const named = (await waiting()).slice(0, 3);
    await expect(pull(breakingAt(2, isDownload), MOST, named)).rejects.toMatchObject({ code: "network.failed" });
    expect(await files()).toEqual(["in-2.tar.part", "in-2.tar.ticket", "in.tar"]);
    for (const others of ["all", named.slice(0, 2), await waiting()] as const) {
      await expect(pull(scene.server.send, MOST, others)).rejects.toMatchObject({ code: "file.exists" });
    }
    const { ino } = await stat(at("in-2.tar.part"));
    const bundles = await pull(breakingAt(1, isBundleRequest), MOST, named.toReversed());
    expect(bundles.flatMap(({ submissions }) => submissions.map(({ id }) => id)).toSorted()).toEqual(named.toSorted());
    expect(await stat(at("in-2.tar"))).toMatchObject({ ino });
    expect(await files()).toEqual(["in-2.tar", "in.tar"]);
  });

  it("ends without another when nothing of the rest waits any more", async () => {
    await expect(pull(breakingAt(2, isBundleRequest), 4)).rejects.toMatchObject({ code: "network.failed" });
    const last = (await waiting()).at(-1);
    const { changes } = scene.server.instance.database.prepare("DELETE FROM submission WHERE id = ?").run(last);
    expect(changes).toBe(1);
    expect((await pull()).map(({ submissions }) => submissions.length)).toEqual([4]);
    expect(await files()).toEqual(["in.tar"]);
  });

  it("is not begun when a later name is taken, and a series that is whole is not gone on with", async () => {
    await writeFile(at("in-3.tar"), "precious");
    await expect(pull()).rejects.toMatchObject({ code: "file.exists" });
    expect(await files()).toEqual(["in-3.tar"]);
    expect(await readFile(at("in-3.tar"), "utf8")).toBe("precious");
    await pull(scene.server.send, 5);
    await scene.file(0);
    await expect(pull(scene.server.send, 5)).rejects.toMatchObject({ code: "file.exists" });
  });
});
