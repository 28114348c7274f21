import { existsSync, globSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cruise } from "dependency-cruiser";
import { describe, expect, it, onTestFinished } from "vitest";
import { arrows, RULES } from "../../scripts/check/arrows.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";

/** A small tree: each file with the modules that it imports. Imported packages are made too. */
type Tree = Readonly<Record<string, readonly string[]>>;

const SUBMIT = "server/submissions/submit.ts";

/** For each rule the trees that break it, and it alone. */
const BREACHES: Readonly<Record<string, readonly Tree[]>> = {
  "no-circles": [{ "shared/bytes/hex.ts": ["./base64.ts"], "shared/bytes/base64.ts": ["./hex.ts"] }],
  "everything-resolves": [{ "scripts/amparo.ts": ["./commands/absent.ts"] }],
  "nothing-needs-tests": [{ "scripts/amparo.ts": ["../test/support/clock.ts"], "test/support/clock.ts": [] }],
  "product-without-development-packages": [
    { "server/app.ts": ["pino"] },
    { "scripts/amparo.ts": ["pino"] },
    { "scripts/commands/submit.ts": ["pino"], "scripts/build.ts": ["pino"] },
  ],
  "bytes-stand-alone": [
    { "shared/bytes/hex.ts": ["../protocol/id.ts"], "shared/protocol/id.ts": [] },
    { "shared/bytes/hex.ts": ["lit"] },
  ],
  "protocol-needs-bytes-alone": [
    { "shared/protocol/id.ts": ["../sodium/sodium.ts"], "shared/sodium/sodium.ts": [] },
    { "shared/protocol/id.ts": ["../crypto/hash.ts"], "shared/crypto/hash.ts": [] },
  ],
  "sodium-is-the-door-to-libsodium": [
    { "shared/sodium/sodium.ts": ["../protocol/id.ts"], "shared/protocol/id.ts": [] },
  ],
  "crypto-needs-sodium-protocol-bytes": [
    { "shared/crypto/hash.ts": ["../casework/case.ts"], "shared/casework/case.ts": [] },
    { "shared/crypto/hash.ts": ["lit"] },
  ],
  "api-needs-no-side": [
    { "shared/api/routes.ts": ["../source/letters.ts"], "shared/source/letters.ts": [] },
    { "shared/api/routes.ts": ["../casework/case.ts"], "shared/casework/case.ts": [] },
  ],
  "source-needs-api-and-crypto": [
    { "shared/source/letters.ts": ["../casework/case.ts"], "shared/casework/case.ts": [] },
  ],
  "desk-needs-api-alone": [
    { "shared/desk/pull.ts": ["../casework/case.ts"], "shared/casework/case.ts": [] },
    { "shared/desk/pull.ts": ["../crypto/hash.ts"], "shared/crypto/hash.ts": [] },
  ],
  "mechanisms-are-data": [
    { "shared/mechanisms/route.ts": ["../casework/case.ts"], "shared/casework/case.ts": [] },
    { "shared/mechanisms/route.ts": ["../crypto/hash.ts"], "shared/crypto/hash.ts": [] },
  ],
  "casework-needs-crypto": [
    { "shared/casework/case.ts": ["../api/routes.ts"], "shared/api/routes.ts": [] },
    { "shared/casework/case.ts": ["../source/letters.ts"], "shared/source/letters.ts": [] },
  ],
  "noble-is-for-scrypt-alone": [
    { "shared/crypto/hash.ts": ["@noble/hashes"], "shared/crypto/scrypt-stanza.ts": ["@noble/hashes"] },
  ],
  "shared-knows-no-program": [{ "shared/platform.ts": ["../server/app.ts"], "server/app.ts": [] }],
  "shared-needs-no-platform": [{ "shared/platform.ts": ["node:fs"] }],
  "one-door-to-libsodium": [
    {
      "scripts/amparo.ts": ["libsodium-wrappers"],
      "shared/sodium/sodium.ts": ["libsodium-wrappers"],
      "scripts/bench/main.ts": ["libsodium"],
    },
  ],
  "server-needs-shared-alone": [
    { "server/app.ts": ["../client/http/api.ts"], "client/http/api.ts": [] },
    { "server/app.ts": ["../scripts/amparo.ts"], "scripts/amparo.ts": [] },
    { "server/app.ts": ["lit"] },
  ],
  "client-needs-shared-alone": [
    { "client/portal/main.ts": ["../../server/app.ts"], "server/app.ts": [] },
    { "client/portal/main.ts": ["node:fs"] },
    { "client/portal/main.ts": ["fastify"] },
  ],
  "scripts-leave-the-client-alone": [{ "scripts/amparo.ts": ["../client/http/api.ts"], "client/http/api.ts": [] }],
  "server-features-are-strangers": [{ [SUBMIT]: ["../slots/read.ts"], "server/slots/read.ts": [] }],
  "server-ground-knows-no-feature": [{ "server/storage/database.ts": ["../submissions/submit.ts"], [SUBMIT]: [] }],
  "client-programs-are-strangers": [{ "client/portal/main.ts": ["../desk/list.ts"], "client/desk/list.ts": [] }],
  "client-rooms-know-no-program": [
    { "client/new-room/field.ts": ["../portal/state.ts"], "client/portal/state.ts": [] },
  ],
  "elements-only-render": [
    { "client/elements/field.ts": ["../http/api.ts"], "client/http/api.ts": [] },
    { "client/elements/field.ts": ["../../shared/crypto/hash.ts"], "shared/crypto/hash.ts": [] },
  ],
  "texts-know-no-program": [
    { "client/i18n/localize.ts": ["../elements/field.ts"], "client/elements/field.ts": [] },
    { "client/i18n/localize.ts": ["lit"] },
  ],
  "files-are-bytes": [{ "client/files/save.ts": ["../http/api.ts"], "client/http/api.ts": [] }],
  "http-is-a-transport": [
    { "client/http/api.ts": ["../../shared/crypto/hash.ts"], "shared/crypto/hash.ts": [] },
    { "client/http/api.ts": ["../files/save.ts"], "client/files/save.ts": [] },
  ],
  "workers-compute": [{ "client/workers/sealing.worker.ts": ["lit"] }],
  "server-opens-nothing": [
    ...[
      "letter-open",
      "age-open",
      "segment-open",
      "vault-file",
      "reply-open",
      "codename",
      "codename-keys",
      "scrypt-stanza",
      "identity",
    ].map((construct): Tree => ({
      "server/app.ts": ["../shared/api/innocent.ts"],
      "shared/api/innocent.ts": [`../crypto/${construct}.ts`],
      [`shared/crypto/${construct}.ts`]: [],
    })),
    // What nobody has thought of yet is forbidden too.
    { "server/app.ts": ["../shared/crypto/new-construct.ts"], "shared/crypto/new-construct.ts": [] },
  ],
  "portal-holds-no-organisation-secret": [
    ...[
      "letter-open",
      "segment-open",
      "vault-file",
      "scrypt-stanza",
      "identity",
      "envelope-sign",
      "reply-seal",
      "x25519-unwrap",
    ].map((construct): Tree => ({
      "client/portal/main.ts": ["../new-room/innocent.ts"],
      "client/new-room/innocent.ts": [`../../shared/crypto/${construct}.ts`],
      [`shared/crypto/${construct}.ts`]: [],
    })),
    // Through a worker.
    {
      "client/portal/main.ts": ["../workers/sealing.worker.ts?worker&url"],
      "client/workers/sealing.worker.ts": ["../../shared/crypto/letter-open.ts"],
      "shared/crypto/letter-open.ts": [],
    },
  ],
  "desk-opens-nothing": [
    ...["letter-open", "codename-keys", "reply-open", "vault-file"].map((construct): Tree => ({
      "client/desk/main.ts": ["../new-room/innocent.ts"],
      "client/new-room/innocent.ts": [`../../shared/crypto/${construct}.ts`],
      [`shared/crypto/${construct}.ts`]: [],
    })),
  ],
  "casework-stays-offline": ["server/app.ts", "client/desk/main.ts"].map((file): Tree => ({
    [file]: [file.startsWith("server") ? "../shared/casework/case.ts" : "../../shared/casework/case.ts"],
    "shared/casework/case.ts": [],
  })),
  "portal-reads-its-own-answers": [
    { "client/portal/main.ts": ["../../shared/casework/case.ts"], "shared/casework/case.ts": [] },
  ],
  "source-stays-with-the-source": ["server/app.ts", "client/console/main.ts", "client/desk/main.ts"].map(
    (file): Tree => ({
      [file]: [file.startsWith("server") ? "../shared/source/letters.ts" : "../../shared/source/letters.ts"],
      "shared/source/letters.ts": [],
    }),
  ),
  "console-has-no-network": [
    {
      "client/console/main.ts": ["../new-room/innocent.ts"],
      "client/new-room/innocent.ts": ["../http/api.ts"],
      "client/http/api.ts": [],
    },
    { "client/console/main.ts": ["../../shared/api/routes.ts"], "shared/api/routes.ts": [] },
    {
      "client/console/main.ts": ["../workers/opening.worker.ts?worker-source"],
      "client/workers/opening.worker.ts": ["../http/api.ts"],
      "client/http/api.ts": [],
    },
  ],
};

/** The arrows of ARCHITECTURE.md that are allowed, in one tree. */
const SOUND: Tree = {
  "shared/bytes/hex.ts": [],
  "shared/protocol/id.ts": ["../bytes/hex.ts"],
  "shared/sodium/sodium.ts": ["libsodium-wrappers", "../bytes/hex.ts"],
  "shared/crypto/hash.ts": ["../bytes/hex.ts", "../protocol/id.ts", "../sodium/sodium.ts"],
  "shared/crypto/card-verify.ts": ["./hash.ts"],
  "shared/crypto/letter-seal.ts": ["./hash.ts"],
  "shared/crypto/letter-open.ts": ["./hash.ts"],
  "shared/crypto/codename.ts": ["@scure/bip39"],
  "shared/crypto/scrypt-stanza.ts": ["@noble/hashes"],
  "shared/api/routes.ts": ["../crypto/hash.ts"],
  "shared/source/letters.ts": ["../api/routes.ts", "../crypto/letter-seal.ts"],
  "shared/casework/case.ts": ["../crypto/letter-open.ts"],
  "server/main.ts": ["./app.ts", "node:fs"],
  "server/app.ts": ["fastify", "./submissions/submit.ts", "../shared/crypto/card-verify.ts"],
  [SUBMIT]: ["../storage/database.ts", "../../shared/protocol/id.ts"],
  "server/storage/database.ts": [],
  "client/elements/field.ts": ["lit"],
  "client/http/api.ts": ["../../shared/api/routes.ts"],
  "client/workers/sealing.worker.ts": ["../../shared/crypto/letter-seal.ts", "../http/api.ts"],
  "client/workers/opening.worker.ts": ["../../shared/crypto/letter-open.ts", "../../shared/crypto/scrypt-stanza.ts"],
  "client/portal/main.ts": [
    "../elements/field.ts",
    "../http/api.ts",
    "../workers/sealing.worker.ts?worker&url",
    "../../shared/crypto/codename.ts",
  ],
  "client/console/main.ts": [
    "../elements/field.ts",
    "../workers/opening.worker.ts?worker-source",
    "../../shared/casework/case.ts",
  ],
  "scripts/amparo.ts": ["../shared/crypto/letter-open.ts", "node:fs"],
  "test/app.test.ts": ["../server/app.ts", "vitest"],
};

/** What the trees list under devDependencies: rightly vitest, and wrongly pino. */
const DEVELOPMENT_PACKAGES = new Set(["vitest", "pino"]);

function writeTree(root: string, tree: Tree): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const packages = new Set(
    Object.values(tree)
      .flat()
      .filter((name) => !name.startsWith(".") && !name.startsWith("node:")),
  );
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" }));
    write(`node_modules/${name}/index.js`, "");
  }
  const listed = (isDevelopment: boolean): Record<string, string> =>
    Object.fromEntries(
      [...packages].filter((name) => DEVELOPMENT_PACKAGES.has(name) === isDevelopment).map((name) => [name, "1.0.0"]),
    );
  write("package.json", JSON.stringify({ type: "module", dependencies: listed(false), devDependencies: listed(true) }));
  for (const [path, imports] of Object.entries(tree))
    write(path, imports.map((name) => `import "${name}";\n`).join(""));
}

/** The names of the rules that the tree breaks under the project's own configuration, each once. */
async function brokenRules(tree: Tree): Promise<string[]> {
  const folder = await createTemporaryFolder("arrows");
  onTestFinished(() => folder.remove());
  writeTree(folder.path, tree);
  const rooms = ROOMS.filter((room) => Object.keys(tree).some((path) => path.startsWith(room)));
  return [...new Set((await violations(folder.path, rooms)).map(({ rule }) => rule))];
}

/** What breaks the project's own configuration in some rooms of a tree. */
async function violations(root: string, rooms: string[]): Promise<{ rule: string; from: string; to: string }[]> {
  const { output } = await cruise(rooms, {
    ...arrows.options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: arrows.forbidden },
  });
  if (typeof output === "string") throw new TypeError("no result object");
  return output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

const ROOT = join(import.meta.dirname, "../..");
const ROOMS = ["shared", "server", "client", "scripts", "test"];

describe("this tree", () => {
  it("keeps to the arrows", { timeout: 60_000 }, async () => {
    expect(await violations(ROOT, ROOMS)).toEqual([]);
  });

  it("has the rooms that the rules are about: a renamed room would take its rules out of force", () => {
    const files = globSync(`{${ROOMS.join(",")}}/**/*.{ts,cjs}`, { cwd: ROOT });
    const paths = RULES.flatMap(({ from, to }) => [from, to].flatMap((end) => end.path ?? []));
    const alternatives = paths.flatMap((path) => path.split("|^")).filter((path) => !path.includes("node_modules"));
    expect(alternatives.filter((path) => !files.some((file) => new RegExp(path).test(file)))).toEqual([]);
  });

  it("has the constructs of shared/crypto that server, portal and desk may reach", () => {
    const lists = RULES.flatMap(({ to }) =>
      to.reachable && to.path === "^shared/crypto/" ? [String(to.pathNot)] : [],
    );
    expect(lists.length).toBe(3);
    const allowed = lists.flatMap((list) => /\((.*)\)/.exec(list)?.[1]?.split("|") ?? []);
    const absent = allowed.filter((construct) => !existsSync(join(ROOT, `shared/crypto/${construct}.ts`)));
    expect(absent).toEqual([]);
  });
});

describe("the arrows between the rooms", () => {
  it("lets a tree pass that keeps to them", async () => {
    expect(await brokenRules(SOUND)).toEqual([]);
  });

  it("proves every rule below, and knows no other", () => {
    expect(Object.keys(BREACHES).sort()).toEqual(RULES.map((rule) => rule.name).sort());
  });

  for (const [rule, trees] of Object.entries(BREACHES)) {
    it(`bites: ${rule}`, async () => {
      expect(trees.length).toBeGreaterThan(0);
      for (const tree of trees) expect(await brokenRules(tree), JSON.stringify(tree)).toEqual([rule]);
    });
  }
});
