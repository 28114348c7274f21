import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { partPath } from "./optional-parts.ts";
import { createTorFolder, type TorNode } from "./tor-node.ts";

/** A directory authority with its keys made: what every node of the network has to know before any can start. */
export interface TorAuthority {
  readonly node: TorNode;
  readonly onionRouterPort: number;
  readonly directoryPort: number;
  /** Value of the `DirAuthority` line that introduces it. */
  readonly introduction: string;
}

/** Protects a key that lives for one test. */
const PASSPHRASE = "test network\n";

export async function createTorAuthority(
  network: string,
  name: string,
  onionRouterPort: number,
  directoryPort: number,
): Promise<TorAuthority> {
  const node = await createTorFolder(network, name);
  const votingIdentity = await createVotingKeys(node, directoryPort);
  const fingerprint = await createRelayIdentity(node, onionRouterPort, directoryPort, votingIdentity);
  const introduction = describeAuthority({ name, onionRouterPort, directoryPort, votingIdentity, fingerprint });
  return { node, onionRouterPort, directoryPort, introduction };
}

interface Description {
  readonly name: string;
  readonly onionRouterPort: number;
  readonly directoryPort: number;
  /** Fingerprint of the key that certifies the keys that sign votes. */
  readonly votingIdentity: string;
  /** Fingerprint of its identity as a relay. */
  readonly fingerprint: string;
}

function describeAuthority(authority: Description): string {
  const flags = `orport=${String(authority.onionRouterPort)} no-v2 v3ident=${authority.votingIdentity}`;
  return `${authority.name} ${flags} 127.0.0.1:${String(authority.directoryPort)} ${authority.fingerprint}`;
}

async function createVotingKeys(node: TorNode, directoryPort: number): Promise<string> {
  const keys = join(node.folder, "keys");
  await mkdir(keys, { mode: 0o700 });
  const certificate = join(keys, "authority_certificate");
  run(join(dirname(realpathSync(partPath("tor"))), "tor-gencert"), PASSPHRASE, [
    ...["--create-identity-key", "--passphrase-fd", "0"],
    ...["-m", "12", "-a", `127.0.0.1:${String(directoryPort)}`],
    ...["-i", join(keys, "authority_identity_key"), "-s", join(keys, "authority_signing_key"), "-c", certificate],
  ]);
  return firstMatch(await readFile(certificate, "utf8"), /^fingerprint ([0-9A-F]{40})$/mu);
}

/** Tor makes the identity only for something that looks like a relay of a network, so it is shown one that leads nowhere. */
async function createRelayIdentity(
  node: TorNode,
  onionRouterPort: number,
  directoryPort: number,
  votingIdentity: string,
): Promise<string> {
  const nowhere = {
    name: "nowhere",
    onionRouterPort: 1,
    directoryPort: 1,
    votingIdentity,
    fingerprint: votingIdentity,
  };
  const settings = join(node.folder, "identity-torrc");
  await writeFile(
    settings,
    [
      `DataDirectory ${node.folder}`,
      `Nickname ${node.name}`,
      "Address 127.0.0.1",
      `ORPort ${String(onionRouterPort)}`,
      `DirPort ${String(directoryPort)}`,
      `DirAuthority ${describeAuthority(nowhere)}`,
    ].join("\n"),
  );
  const answer = run(partPath("tor"), "", ["--list-fingerprint", "--quiet", "-f", settings]);
  return firstMatch(answer, /((?:[0-9A-F]{4} ?){10})/u).replaceAll(" ", "");
}

function run(program: string, input: string, args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, { input, encoding: "utf8" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} failed: ${stderr}${stdout}`);
  return stdout;
}

function firstMatch(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`no ${String(pattern)} in: ${text}`);
  return found;
}
