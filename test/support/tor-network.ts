import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findFreePorts } from "./free-port.ts";
import { requestThroughSocks } from "./socks-request.ts";
import { createTemporaryFolder } from "./temporary-folder.ts";
import { createTorAuthority, type TorAuthority } from "./tor-authority.ts";
import { createTorFolder, type RunningTorNode, startTorNode, type TorSettings } from "./tor-node.ts";
import { waitFor } from "./wait-for.ts";

/** A whole Tor network inside this machine, with one onion service: real circuits, and no packet leaves loopback. */
export interface TorNetwork {
  /** `….onion`, serving on port 80. */
  readonly onionHost: string;
  /** SOCKS port of the network's client. */
  readonly socksPort: number;
  stop(): Promise<void>;
}

const AUTHORITIES = ["authority0", "authority1", "authority2"];
const RELAYS = ["relay0", "relay1", "relay2"];
const UP_MILLISECONDS = 180_000;

/** Votes within seconds instead of an hour, and gives every relay every task but that of an exit, however young it is. */
const VOTING: TorSettings = [
  ["AuthoritativeDirectory", 1],
  ["V3AuthoritativeDirectory", 1],
  ["ContactInfo", "nobody@localhost"],
  ["TestingV3AuthInitialVotingInterval", 10],
  ["TestingV3AuthInitialVoteDelay", 3],
  ["TestingV3AuthInitialDistDelay", 3],
  ["V3AuthVotingInterval", 20],
  ["V3AuthVoteDelay", 3],
  ["V3AuthDistDelay", 3],
  ["TestingDirAuthVoteGuard", "*"],
  ["TestingDirAuthVoteHSDir", "*"],
  ["TestingMinExitFlagThreshold", 0],
];

const NO_EXIT: TorSettings = [
  ["ExitPolicy", "reject *:*"],
  ["SocksPort", 0],
];

/**
 * Starts three authorities, three relays, a client, and an onion service for a port of 127.0.0.1, and returns when that port
 * answers HTTP through the network.
 *
 * @throws Error with the client's log when that has not happened within three minutes; nothing is left running then.
 */
export async function startTorNetwork(targetPort: number): Promise<TorNetwork> {
  const folder = await createTemporaryFolder("tor");
  const nodes: RunningTorNode[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(nodes.map((node) => node.stop()));
    await folder.remove();
  };
  try {
    return { ...(await bringUp(folder.path, nodes, targetPort)), stop };
  } catch (cause) {
    const log = await nodes.at(-1)?.readLog();
    await stop();
    throw new Error(`the private Tor network did not come up: ${log ?? "no node started"}`, { cause });
  }
}

async function bringUp(
  folder: string,
  nodes: RunningTorNode[],
  targetPort: number,
): Promise<{ onionHost: string; socksPort: number }> {
  const ports = await findFreePorts(2 * AUTHORITIES.length + RELAYS.length + 1);
  const nextPort = (): number => {
    const port = ports.pop();
    if (port === undefined) throw new Error("asked for too few ports");
    return port;
  };

  const authorities: TorAuthority[] = [];
  for (const name of AUTHORITIES) authorities.push(await createTorAuthority(folder, name, nextPort(), nextPort()));
  const network: TorSettings = authorities.map(({ introduction }) => ["DirAuthority", introduction]);
  const start = async (name: string, settings: TorSettings): Promise<RunningTorNode> => {
    const node = await startTorNode(await createTorFolder(folder, name), [...network, ...settings]);
    nodes.push(node);
    return node;
  };

  for (const { node, onionRouterPort, directoryPort } of authorities) {
    const doors: TorSettings = [
      ["ORPort", onionRouterPort],
      ["DirPort", directoryPort],
    ];
    nodes.push(await startTorNode(node, [...network, ...VOTING, ...NO_EXIT, ...doors]));
  }
  for (const name of RELAYS) await start(name, [...NO_EXIT, ["ORPort", nextPort()]]);
  const deadline = Date.now() + UP_MILLISECONDS;
  const remaining = (what: string) => ({ what, timeoutMilliseconds: deadline - Date.now() });
  // Whoever comes earlier learns of a part of the relays, fails with those, and tries again later and later.
  await waitFor(remaining("the authorities to agree on all relays"), async () =>
    (await countUsable(folder)) === AUTHORITIES.length + RELAYS.length ? true : undefined,
  );
  // Three relays are so few that circuits have to be allowed before all descriptors are known.
  const few: TorSettings = [["PathsNeededToBuildCircuits", "0.67"]];
  const onionFolder = join(folder, "service", "onion");
  await start("service", [
    ...few,
    ["SocksPort", 0],
    ["HiddenServiceDir", onionFolder],
    ["HiddenServicePort", `80 127.0.0.1:${String(targetPort)}`],
  ]);
  const socksPort = nextPort();
  const client = await start("client", [
    ...few,
    ["SocksPort", `127.0.0.1:${String(socksPort)}`],
    // Test networks allow it by default; browsers have to see what Tor users see.
    ["ClientRejectInternalAddresses", 1],
  ]);

  await waitFor(remaining("the Tor client to bootstrap"), async () =>
    (await client.readLog()).includes("Bootstrapped 100%") ? true : undefined,
  );
  const onionHost = await waitFor(remaining("the name of the onion service"), () =>
    readFile(join(onionFolder, "hostname"), "utf8").then(
      (text) => text.trim(),
      () => undefined,
    ),
  );
  await waitFor(remaining("the onion service to answer"), () =>
    requestThroughSocks(socksPort, `http://${onionHost}/`).then(
      () => true,
      () => undefined,
    ),
  );
  return { onionHost, socksPort };
}

/** Number of relays that the consensus of the first authority has with every task: those of circuits and of onion services. */
async function countUsable(folder: string): Promise<number> {
  const consensus = await readFile(join(folder, "authority0", "cached-microdesc-consensus"), "utf8").catch(() => "");
  const flags = consensus.split("\n").flatMap((line) => (line.startsWith("s ") ? [line.split(" ")] : []));
  return flags.filter((of) => ["Guard", "HSDir", "Running", "V2Dir"].every((flag) => of.includes(flag))).length;
}
