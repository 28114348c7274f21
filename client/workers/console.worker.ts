import { VAULT_WORK_FACTOR } from "../../shared/crypto/scrypt-stanza.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { ConsoleDispatch } from "./console-dispatch.ts";
import type { ConsoleRequest } from "./console-messages.ts";

// A classic script has no top-level await: requests wait for libsodium in the line.
const dispatch = new ConsoleDispatch(
  loadSodium().then((sodium) => ({ sodium, workFactor: VAULT_WORK_FACTOR })),
  (event) => {
    postMessage(event);
  },
);

addEventListener("message", ({ data }: MessageEvent<ConsoleRequest>) => {
  dispatch.receive(data).catch(reportError);
});
