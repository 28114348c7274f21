import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDesk, postSlot } from "../../shared/api/desk-api.ts";
import { getDirectory } from "../../shared/api/source-api.ts";
import { parseCodename } from "../../shared/crypto/codename.ts";
import { deriveCodenameKeys, replyPublicKey } from "../../shared/crypto/codename-keys.ts";
import { instanceIdOf } from "../../shared/crypto/derived-id.ts";
import { createOrganisationKeys } from "../../shared/crypto/organisation-keys.ts";
import { sealReply } from "../../shared/crypto/reply-seal.ts";
import { slotAddress } from "../../shared/crypto/slot-address.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import { DESK_KEY_FILE_LARGEST_BYTES, deskKeyFileField } from "../../shared/protocol/desk-login.ts";
import { parseDocument } from "../../shared/protocol/field.ts";
import { NO_PREVIOUS } from "../../shared/protocol/reply.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { serverAt } from "../../scripts/cli/http-transport.ts";
import { startInstance, type Instance } from "../support/instance.ts";
import { valueOf } from "../support/sample-letters.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../support/temporary-folder.ts";
import { ALL_LISTS } from "../support/word-lists.ts";
import { startForgingServer } from "./forging-server.ts";
import { makingOrganisation } from "./making-organisation.ts";
import { askAmparo, enrolMade, runAmparo } from "./run-amparo.ts";

// What an instance can try against a source, and what the command line makes of it.

const TIMEOUT = 60_000;

let folder: TemporaryFolder;
let instance: Instance;
let organisation: string;

const at = (...parts: string[]): string => join(folder.path, ...parts);
const submit = (url: string): string[] => [
  ...["submit", "--server", url, "--organisation", organisation],
  ...["--text", at("text.txt"), "--attach", at("text.txt")],
];

beforeAll(async () => {
  folder = await createTemporaryFolder("forgeries");
  await writeFile(at("passphrase.txt"), "correct horse battery staple\n");
  await writeFile(at("text.txt"), "hello");
  const described = await askAmparo(makingOrganisation({ out: at("org"), passphrase: at("passphrase.txt") }));
  organisation = String(described["organisation"]);
  instance = await startInstance({ data: at("data"), environment: { AMPARO_SITE: "" } });
  await enrolMade(described, at("org", "card.json"), at("data"));
}, TIMEOUT);

afterAll(async () => {
  await instance.stop();
  await folder.remove();
});

/** Submits through a server that lies about the directory; what it was asked for. */
async function submitThrough(forge: (directory: string) => string) {
  const server = await startForgingServer(instance.url, forge);
  try {
    return { ...(await runAmparo(submit(server.url))), asked: server.asked };
  } finally {
    await server.close();
  }
}

/** The directory with the payload of this kind changed, and the signature as it was. */
function changePayload(directory: string, kind: string, change: (payload: string) => string): string {
  const pattern = new RegExp(`"payload":"([^"]+)","payloadType":"application/vnd\\.amparo\\.${kind}`);
  const payload = pattern.exec(directory)?.[1] ?? "";
  const changed = change(Buffer.from(payload, "base64").toString("utf8"));
  return directory.replace(payload, Buffer.from(changed).toString("base64"));
}

describe("a directory that lies", { timeout: TIMEOUT }, () => {
  it.each([
    ["another name", "profile", "Shelter", "Shelver", "card.signature"],
    ["another intake key", "intake", "age1pq1", "age1pq2", "card.signature"],
    ["another week", "intake", '"first":"20', '"first":"21', "card.signature"],
  ] as const)("with %s: nothing is sent", async (_what, kind, from, to, code) => {
    const run = await submitThrough((directory) => {
      const forged = changePayload(directory, kind, (payload) => payload.replace(from, to));
      expect(forged).not.toBe(directory);
      return forged;
    });
    expect(run).toMatchObject({ exitCode: 3, stdout: "", asked: ["GET /api/v1/directory"] });
    expect(run.stderr).toContain(`${code}: `);
  });

  it("without a key for today: nothing is sent", async () => {
    const run = await submitThrough((directory) => directory.replace(/"certificate":\{.*?\]\}/u, '"certificate":null'));
    expect(run).toMatchObject({ exitCode: 3, stdout: "", asked: ["GET /api/v1/directory"] });
    expect(run.stderr).toContain("card.no_key_for_today: ");
  });

  it("about the instance's key: the receipt is not believed, and the codename is not lost", async () => {
    const other = Buffer.from((await loadSodium()).randomBytes(32)).toString("base64");
    const run = await submitThrough((directory) => directory.replace(/"key":"[^"]+"/, `"key":"${other}"`));
    expect(run).toMatchObject({ exitCode: 3, stdout: "" });
    expect(run.stderr).toContain("receipt.not_verified: ");
    expect(run.stderr).toMatch(/may have arrived all the same\. Keep its codename:(?: [a-z]{3,8}){12}\n/u);
  });
});

describe("a reply that somebody else has signed", { timeout: TIMEOUT }, () => {
  it("is not shown, and ends with 3", async () => {
    const { codename } = await askAmparo(submit(instance.url));
    const sodium = await loadSodium();
    const { host, send } = serverAt(instance.url, sodium);
    const directory = valueOf(await getDirectory(send));
    const id = await instanceIdOf(directory.instance.key);
    const deskKey = valueOf(
      parseDocument(deskKeyFileField, await readFile(at("org", "desk-key.json")), DESK_KEY_FILE_LARGEST_BYTES),
    );
    const scope = { instance: id, organisation: deskKey.organisation };
    const keys = await deriveCodenameKeys(sodium, valueOf(parseCodename(String(codename), ALL_LISTS)), scope);
    const forger = createOrganisationKeys(sodium).reply.seed;
    const reply = { ...scope, case: keys.case, day: dayOfTime(Date.now()), language: "en", previous: NO_PREVIOUS };
    const { slot } = valueOf(
      await sealReply(sodium, forger, replyPublicKey(sodium, keys), {
        ...reply,
        sequence: 0,
        text: "Come to this address",
      }),
    );
    const token = valueOf(await openDesk(send, sodium, deskKey, { host, instance: id }));
    valueOf(await postSlot(send, token, await slotAddress(keys, 0), slot));

    const words = ["mailbox", "--server", instance.url, "--codename-file", "-", "--json"];
    const run = await runAmparo(words, { input: String(codename) });
    expect(run.exitCode).toBe(3);
    expect(JSON.parse(run.stdout)).toEqual({
      replies: [{ organisation, number: 1, sequence: 0, state: "not_verified" }],
    });
    expect(run.stdout + run.stderr).not.toContain("Come to this address");
  });
});
