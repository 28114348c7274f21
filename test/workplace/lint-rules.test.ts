import { join } from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";

/** One piece of code, in a file that need not exist, and the one rule that it breaks; null when it breaks none. */
type Case = readonly [rule: string | null, file: string, code: string];

const LONG = "export {};\n".repeat(401);

const CASES: readonly Case[] = [
  // The network is behind one door, and the server never calls out.
  ...[
    "fetch('/x')",
    "window.fetch",
    "window['fetch']",
    "new XMLHttpRequest()",
    "new WebSocket('/x')",
    "new EventSource('/x')",
  ].map((code): Case => ["amparo/no-network", "client/portal/main.ts", `export const x = ${code};`]),
  ...["navigator.sendBeacon('/x')", "new RTCPeerConnection()", "importScripts('x')", "new WebTransport('x')"].map(
    (code): Case => ["amparo/no-network", "client/console/main.ts", `export const x = ${code};`],
  ),
  ["amparo/no-network", "client/workers/sealing.worker.ts", "export const { fetch: send } = globalThis;"],
  ["amparo/no-network", "client/controllers/sending.ts", "export const x = fetch('/x');"],
  ["amparo/no-network", "server/app.ts", "export const x = fetch('http://127.0.0.1/');"],
  ["amparo/no-network", "shared/api/routes.ts", "export const x = fetch('/x');"],
  [null, "client/http/api.ts", "export const x = fetch('/x');"],
  [null, "scripts/amparo/submit.ts", "export const x = fetch('/x');"],

  // Nothing is written to browser storage, by anybody.
  ...[
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "caches",
    "document.cookie",
    "navigator.storage.getDirectory()",
    "self.navigator.storage",
  ].map((code): Case => ["amparo/no-browser-storage", "client/http/api.ts", `export const x = ${code};`]),

  [null, "client/workers/portal.worker.ts", "export const x = api.getDirectory();"],

  // Text never becomes markup or code.
  ["amparo/no-markup-from-text", "client/elements/field.ts", "document.body.innerHTML = text;"],
  [
    "amparo/no-markup-from-text",
    "client/elements/field.ts",
    "export const x = new DOMParser().parseFromString(text, 'text/html');",
  ],
  ["amparo/no-markup-from-text", "client/elements/field.ts", "export const x = html`<p .innerHTML=${text}></p>`;"],
  ["amparo/no-markup-from-text", "client/elements/field.ts", "export const x = html`<p style='color: red'></p>`;"],
  ["amparo/no-markup-from-text", "client/elements/field.ts", "export const x = html`<p onclick='go()'></p>`;"],
  [null, "client/elements/field.ts", "export const x = html`<button type='button' @click=${go}>Go</button>`;"],
  ["no-restricted-imports", "client/elements/field.ts", "export { styleMap } from 'lit/directives/style-map.js';"],
  ["no-restricted-imports", "client/elements/field.ts", "export { html } from 'lit/static-html.js';"],

  // Workers are started in ways that the import arrows see.
  [
    "amparo/no-hidden-worker",
    "client/portal/main.ts",
    "export const x = new Worker(new URL('./a.ts', import.meta.url));",
  ],
  [null, "client/portal/main.ts", "import path from './a.worker.ts?worker&url'; export const x = path;"],

  // Neither are modules loaded in ways that the arrows do not see.
  ["no-restricted-syntax", "server/app.ts", "export const x = await import(name);"],
  ["no-restricted-syntax", "server/app.ts", "export { createRequire } from 'node:module';"],
  ["no-restricted-syntax", "vite.config.ts", "export const x = await import(name);"],
  [null, "client/portal/main.ts", "export const x = await import('./report.ts');"],

  // One door to libsodium, one source of randomness.
  [
    "no-restricted-imports",
    "shared/crypto/hash.ts",
    "import sodium from 'libsodium-wrappers'; export const x = sodium;",
  ],
  ["no-restricted-imports", "client/portal/main.ts", "import sodium from 'libsodium'; export const x = sodium;"],
  ["no-restricted-imports", "server/app.ts", "import sodium from 'libsodium-wrappers'; export const x = sodium;"],
  [null, "shared/sodium/sodium.ts", "import sodium from 'libsodium-wrappers'; export const x = sodium;"],
  ["no-restricted-properties", "shared/crypto/hash.ts", "export const x = Math.random();"],
  ["no-restricted-properties", "test/server/app.test.ts", "export const x = Math.random();"],
  [
    "amparo/no-stray-randomness",
    "client/portal/main.ts",
    "export const x = crypto.getRandomValues(new Uint8Array(16));",
  ],
  ["amparo/no-stray-randomness", "server/app.ts", "export { randomUUID } from 'node:crypto';"],
  [
    "no-restricted-imports",
    "server/app.ts",
    "import { randomBytes } from 'node:crypto'; export const x = randomBytes;",
  ],
  [null, "server/app.ts", "import { createHash } from 'node:crypto'; export const x = createHash;"],

  // Brands are minted where they are checked, and nowhere else.
  ["@typescript-eslint/consistent-type-assertions", "server/app.ts", "export const x = y as CaseId;"],
  ["@typescript-eslint/consistent-type-assertions", "shared/crypto/letter-open.ts", "export const x = y as Letter;"],
  ["@typescript-eslint/consistent-type-assertions", "test/server/app.test.ts", "export const x = y as CaseId;"],
  [null, "shared/protocol/id.ts", "export const x = y as CaseId;"],
  [null, "server/app.ts", "export const x = ['a'] as const;"],

  // The rest of the house.
  ["no-console", "server/app.ts", "console.log('x');"],
  ["no-restricted-syntax", "client/portal/main.ts", "export default 1;"],
  [null, "vite.config.ts", "export default {};"],
  ["no-warning-comments", "shared/crypto/hash.ts", `// TODO: later`],
  ["max-lines", "shared/crypto/hash.ts", LONG],
  [null, "test/shared/hash.test.ts", LONG],
  ["amparo/no-sleeping", "test/server/app.test.ts", "await new Promise((done) => setTimeout(done, 500));"],
  [
    "no-restricted-imports",
    "test/server/app.test.ts",
    "import { setImmediate as sleep } from 'node:timers/promises'; await sleep(5);",
  ],
  [null, "test/support/wait-for.ts", "export const x = setTimeout(() => 0, 50);"],
  ["tsdoc/syntax", "shared/crypto/hash.ts", "/** {@link} */\nexport const x = 1;"],
  [
    "lit-a11y/alt-text",
    "client/elements/field.ts",
    "import { html } from 'lit'; export const x = html`<img src='/a.png'>`;",
  ],
  [
    "lit/no-legacy-template-syntax",
    "client/elements/field.ts",
    "import { html } from 'lit'; export const x = html`<p on-click=${go}></p>`;",
  ],
];

const ROOT = join(import.meta.dirname, "../..");

// Files that do not exist have no types: the rules that need types are looked at in the second group.
const untyped = new ESLint({ cwd: ROOT, overrideConfig: tseslint.configs.disableTypeChecked });

describe("the rules that lint adds to the published ones", () => {
  for (const [rule, file, code] of CASES) {
    it(`${rule ?? "no rule"} speaks in ${file} about ${code.slice(0, 80).trim()}`, async () => {
      const results = await untyped.lintText(code, { filePath: join(ROOT, file) });
      const broken = results.flatMap((result) => result.messages.map((message) => message.ruleId ?? message.message));
      expect([...new Set(broken)]).toEqual(rule === null ? [] : [rule]);
    });
  }

  it("cannot be switched off by a comment", async () => {
    const code = "/* eslint-disable */\nexport const x = Math.random(); // eslint-disable-line";
    const [result] = await untyped.lintText(code, { filePath: join(ROOT, "shared/crypto/hash.ts") });
    expect(result?.messages.map((message) => message.ruleId)).toContain("no-restricted-properties");
  });
});

describe("typed lint", () => {
  const typed = new ESLint({ cwd: ROOT, ignore: false });

  it("sees a forgotten await", { timeout: 120_000 }, async () => {
    const [result] = await typed.lintFiles([join(ROOT, "test/workplace/fixtures/forgotten-await.ts")]);
    expect(result?.messages.map((message) => message.ruleId)).toEqual(["@typescript-eslint/no-floating-promises"]);
  });

  it.each([
    "shared/crypto/hash.ts",
    "server/app.ts",
    "client/portal/main.ts",
    "scripts/check.ts",
    "test/server/app.test.ts",
  ])("is on in %s", async (file) => {
    const config: unknown = await typed.calculateConfigForFile(join(ROOT, file));
    expect(config).toMatchObject({
      rules: {
        "@typescript-eslint/no-floating-promises": [2],
        "@typescript-eslint/no-unsafe-assignment": [2],
        "@typescript-eslint/no-explicit-any": [2],
        "@typescript-eslint/no-non-null-assertion": [2],
        "@typescript-eslint/switch-exhaustiveness-check": [2, expect.anything()],
      },
    });
  });
});
