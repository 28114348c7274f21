import { openDesk } from "../../shared/api/desk-api.ts";
import { retry } from "../../shared/api/retry.ts";
import { DeskSession } from "../../shared/desk/desk-session.ts";
import { DESK_KEY_FILE_LARGEST_BYTES, deskKeyFileField, type DeskKeyFile } from "../../shared/protocol/desk-login.ts";
import { parseDocument } from "../../shared/protocol/field.ts";
import type { InstanceId } from "../../shared/protocol/id.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import type { Arguments } from "./arguments.ts";
import type { World } from "./command.ts";
import { orFail } from "./command-error.ts";
import { readDirectory } from "./directory.ts";
import { serverAt, type Server } from "./http-transport.ts";
import { nameOfInput, readInput } from "./read-input.ts";

/** A desk at a server. */
export interface Desk {
  readonly instance: InstanceId;
  readonly key: DeskKeyFile;
  readonly server: Server;
  readonly session: DeskSession;
}

/** Reads `--server` and `--desk-key`; logs in when it first has to. @throws CommandError */
export async function deskOf(args: Arguments, world: World): Promise<Desk> {
  const file = await readInput(args.text("desk-key"), DESK_KEY_FILE_LARGEST_BYTES, world);
  const key = orFail(
    parseDocument(deskKeyFileField, file, DESK_KEY_FILE_LARGEST_BYTES),
    nameOfInput(args.text("desk-key")),
  );
  const sodium = await loadSodium();
  const server = serverAt(args.text("server"), sodium);
  const { instance } = await readDirectory(server);
  const { host, patience, sendOnce } = server;
  // A challenge is good for one answer: what is repeated is the whole login.
  const login = (): ReturnType<typeof openDesk> =>
    retry(
      () => openDesk(sendOnce, sodium, key, { host, instance: instance.id }),
      patience.policy,
      patience.world,
      patience.signal,
    );
  return { instance: instance.id, key, server, session: new DeskSession(login) };
}
