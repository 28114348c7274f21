import type { DependencyType, IConfiguration } from "dependency-cruiser";
import { ROOMS, type Room } from "./rooms.ts";

// The arrows between the rooms (ARCHITECTURE.md), and the security claims that can be read off the import graph.
// Each rule is proven to bite by test/workplace/arrows.test.ts. Imports of types count like any others, and so do workers,
// which are imported with "?worker" (lint forbids every other way to start one).

interface Rule {
  readonly name: string;
  readonly comment: string;
  readonly severity: "error";
  readonly from: Modules;
  readonly to: Modules & {
    /** However long the way, instead of by one import. */
    readonly reachable?: true;
    readonly circular?: true;
    readonly couldNotResolve?: true;
    readonly dependencyTypes?: DependencyType[];
    readonly dependencyTypesNot?: DependencyType[];
  };
}

/** Modules whose path fits `path` and does not fit `pathNot`, or any of a list of such patterns. */
interface Modules {
  readonly path?: string;
  readonly pathNot?: string | string[];
}

interface Allowed extends Room {
  readonly builtins?: boolean;
}

/** A rule that the modules of `from` import nothing but what is listed: rooms by path, packages by name. */
const onlyImports = (
  name: string,
  from: string,
  { rooms, packages = [], builtins = false }: Allowed,
  comment: string,
): Rule => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: {
    pathNot: [...rooms.map((room) => `^${room}/`), ...packages.map((name) => `(^|/)node_modules/${name}/`)],
    ...(builtins ? { dependencyTypesNot: ["core"] } : {}),
  },
});

/** A rule that a room imports nothing but itself and what `ROOMS` lists for it. */
const room = (name: string, path: keyof typeof ROOMS, comment: string): Rule => {
  const listed: Room = ROOMS[path];
  return onlyImports(name, `^${path}/`, { ...listed, rooms: [path, ...listed.rooms] }, comment);
};

/** A rule that, of shared/crypto, the modules of `from` reach only what is listed, however long the way. */
const reachesOnlyCrypto = (name: string, from: string, constructs: readonly string[], comment: string): Rule => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { path: "^shared/crypto/", pathNot: [`^shared/crypto/(${constructs.join("|")})\\.ts$`], reachable: true },
});

/** What verifies what others have signed, and hashes what is public. */
const VERIFYING = ["card-verify", "derived-id", "envelope-verify", "hash", "payload-kinds"];

/** What the source does: seals letters and segments, holds a codename, opens the replies to it. */
const SOURCE = [
  ...["age-key", "age-seal", "hkdf", "hpke", "letter-seal", "xwing-wrap", "segment-crypto", "segment-seal"],
  ...["file-hash", "hash-now", "random-ids", "slot-address"],
  ...["codename", "codename-checksum", "codename-help", "codename-keys", "fingerprint", "followup-mac"],
  ...["english-words", "plain-words", "word-language", "word-lists", "chinese-alike", "chinese-characters"],
  ...["age-open", "reply-open", "xwing-unwrap"],
];

/** The server's folders that its features stand on; every other folder of it is a feature. */
const SERVER_GROUND = "^server/(http|storage|config)/";

/** The three programs of the client; its other folders are what they stand on. */
const CLIENT_PROGRAMS = "^client/(portal|desk|console)/";

export const RULES: readonly Rule[] = [
  {
    name: "no-circles",
    comment: "Two modules that need each other are one module, or need a third.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "everything-resolves",
    comment: "An import that cannot be found hides its arrows from all other rules.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true, pathNot: "\\?(raw|url|inline)$" },
  },
  {
    name: "nothing-needs-tests",
    comment:
      "The product does not know that it is tested. (The benchmark is no product: it starts browsers like the tests.)",
    severity: "error",
    from: { pathNot: "^test/|^scripts/bench/|^vitest\\.config\\.ts$" },
    to: { path: "^test/" },
  },
  {
    name: "product-without-development-packages",
    comment: "What runs in production is listed under dependencies.",
    severity: "error",
    from: { path: "^(shared|server|client)/|^scripts/(amparo\\.ts$|commands/|cli/)" },
    to: { dependencyTypes: ["npm-dev"] },
  },
  room("bytes-stand-alone", "shared/bytes", "bytes -> nothing"),
  room("protocol-needs-bytes-alone", "shared/protocol", "protocol -> bytes: the formats are pure, and know no key."),
  room("sodium-is-the-door-to-libsodium", "shared/sodium", "sodium -> libsodium, bytes"),
  room("crypto-needs-sodium-protocol-bytes", "shared/crypto", "crypto -> sodium, protocol, bytes, and the word lists"),
  room("api-needs-no-side", "shared/api", "api -> crypto and below: what is said over HTTP belongs to neither end."),
  room("source-needs-api-and-crypto", "shared/source", "source -> api, crypto and below"),
  room("desk-needs-api-alone", "shared/desk", "desk -> api, protocol, bytes: it carries, and has nothing to compute"),
  room(
    "mechanisms-are-data",
    "shared/mechanisms",
    "mechanisms -> protocol, bytes: what is known of the bodies, and how to choose; pure, and used wherever a person needs it.",
  ),
  room(
    "casework-needs-crypto",
    "shared/casework",
    "casework -> mechanisms, crypto and below; never api: it happens where there is no network.",
  ),
  {
    name: "noble-is-for-scrypt-alone",
    comment:
      "libsodium's standard build has no scrypt, and no SHA-256 that answers at once; everything else is libsodium or WebCrypto.",
    severity: "error",
    from: { path: "^shared/", pathNot: "^shared/crypto/(scrypt-stanza|hash-now)\\.ts$" },
    to: { path: "(^|/)node_modules/@noble/" },
  },
  {
    name: "shared-knows-no-program",
    comment: "shared -> nothing of the programs built on it.",
    severity: "error",
    from: { path: "^shared/" },
    to: { path: "^(server|client|scripts)/" },
  },
  {
    name: "shared-needs-no-platform",
    comment: "shared runs in browsers, in workers and in Node alike.",
    severity: "error",
    from: { path: "^shared/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "one-door-to-libsodium",
    comment: "Everyone else asks shared/sodium. (The benchmark measures libsodium itself.)",
    severity: "error",
    from: { path: "^(shared|server|client|scripts)/", pathNot: "^(shared/sodium|scripts/bench)/" },
    to: { path: "(^|/)node_modules/libsodium(-wrappers)?/" },
  },
  onlyImports(
    "server-needs-shared-alone",
    "^server/",
    {
      rooms: ["server", "shared"],
      packages: ["fastify", "@fastify/[^/]+", "better-sqlite3", "@types/better-sqlite3", "pino", "lean-qr"],
      builtins: true,
    },
    "server -> shared; never the client, never the scripts, no package that is not listed here",
  ),
  onlyImports(
    "client-needs-shared-alone",
    "^client/",
    { rooms: ["client", "shared"], packages: ["lit", "@fluent/bundle"] },
    "client -> shared; never the server, nothing of Node, no package that is not listed here",
  ),
  {
    name: "scripts-leave-the-client-alone",
    comment:
      "The command line works without a browser; the build reads client/ as files, and a check its list of languages.",
    severity: "error",
    from: { path: "^scripts/" },
    to: { path: "^client/", pathNot: "^client/i18n/languages\\.ts$" },
  },
  {
    name: "server-features-are-strangers",
    comment: "A feature imports http, storage and config, not a feature.",
    severity: "error",
    from: { path: "^server/([^/]+)/", pathNot: SERVER_GROUND },
    to: { path: "^server/[^/]+/", pathNot: ["^server/$1/", SERVER_GROUND] },
  },
  {
    name: "server-ground-knows-no-feature",
    comment: "http, storage and config are below the features; only app.ts and main.ts are above them.",
    severity: "error",
    from: { path: SERVER_GROUND },
    to: { path: "^server/[^/]+/", pathNot: SERVER_GROUND },
  },
  {
    name: "client-programs-are-strangers",
    comment: "Portal, desk and console are three programs.",
    severity: "error",
    from: { path: CLIENT_PROGRAMS },
    to: { path: CLIENT_PROGRAMS, pathNot: "^client/$1/" },
  },
  {
    name: "client-rooms-know-no-program",
    comment: "Elements, texts, files, workers and http are below the programs.",
    severity: "error",
    from: { path: "^client/[^/]+/", pathNot: CLIENT_PROGRAMS },
    to: { path: CLIENT_PROGRAMS },
  },
  room("elements-only-render", "client/elements", "An element renders state and emits intent: no network, no crypto."),
  room("texts-know-no-program", "client/i18n", "i18n -> the Fluent files, and the documents that hold texts"),
  room("files-are-bytes", "client/files", "files -> protocol, bytes: what the browser picks and saves"),
  room("http-is-a-transport", "client/http", "http -> api, bytes: the network is behind one function"),
  room(
    "workers-compute",
    "client/workers",
    "workers -> shared, files, http, and what elements and texts want to be given",
  ),
  reachesOnlyCrypto(
    "server-opens-nothing",
    "^server/",
    [...VERIFYING, "envelope-sign", "english-words", "fingerprint"],
    "The server cannot reach any code that opens letters or derives secrets. It verifies cards, shows whose they are, and signs receipts.",
  ),
  reachesOnlyCrypto(
    "portal-holds-no-organisation-secret",
    "^client/portal/",
    [...VERIFYING, ...SOURCE],
    "The portal opens replies to a codename typed into it, and has no path to vaults or to organisations' secrets.",
  ),
  reachesOnlyCrypto(
    "desk-opens-nothing",
    "^client/desk/",
    [...VERIFYING, "envelope-sign", "outgoing-verify", "card-file-verify"],
    "The online desk carries sealed bundles and cannot open them.",
  ),
  {
    name: "casework-stays-offline",
    comment: "What reads letters and writes replies is for the console and the command line.",
    severity: "error",
    from: { path: "^server/|^client/desk/" },
    to: { path: "^shared/casework/", reachable: true },
  },
  {
    name: "portal-reads-its-own-answers",
    comment: "What answers say is for the portal too, which finds places by them; what is done with letters is not.",
    severity: "error",
    from: { path: "^client/portal/" },
    to: { path: "^shared/casework/", pathNot: "^shared/casework/record/", reachable: true },
  },
  {
    name: "source-stays-with-the-source",
    comment: "What writes letters and holds codenames is for the portal and the command line.",
    severity: "error",
    from: { path: "^server/|^client/(desk|console)/" },
    to: { path: "^shared/source/", reachable: true },
  },
  {
    name: "console-has-no-network",
    // That client/http alone names network primitives is a rule of lint; that shared has no platform is a rule above.
    comment:
      "The console cannot reach any network primitive: client/http is the only room that has them, and shared/api what speaks through it.",
    severity: "error",
    from: { path: "^client/console/" },
    to: { path: "^client/http/|^shared/api/", reachable: true },
  },
];

/** The configuration of dependency-cruiser. */
export const arrows = {
  forbidden: [...RULES],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|data|coverage|\\.cache)/|^test/workplace/fixtures/" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      conditionNames: ["import", "require", "node", "default", "types"],
      exportsFields: ["exports"],
    },
  },
} satisfies IConfiguration;
