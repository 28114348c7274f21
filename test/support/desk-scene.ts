import { importBundle } from "../../shared/casework/import-bundle.ts";
import type { NewOrganisation } from "../../shared/casework/organisation.ts";
import { writeReply } from "../../shared/casework/write-reply.ts";
import { openDesk } from "../../shared/api/desk-api.ts";
import type { VerifiedCard } from "../../shared/crypto/card-verify.ts";
import { type Bytes, ok, type Result, memorySource } from "../../shared/bytes/index.ts";
import { createCodename } from "../../shared/crypto/codename.ts";
import { deriveCodenameKeys, type CodenameKeys } from "../../shared/crypto/codename-keys.ts";
import { DeskSession, type Login } from "../../shared/desk/desk-session.ts";
import { readCollectedBundle } from "../../shared/protocol/collected-bundle.ts";
import { fitFileNames } from "../../shared/protocol/evidence.ts";
import { readOutgoingBundle, type OutgoingBundle } from "../../shared/protocol/outgoing-bundle.ts";
import { reportWriter } from "../../shared/source/letters.ts";
import { sendSubmission } from "../../shared/source/submission.ts";
import { TEST_HOST, startTestServer, type TestServer } from "../server/support/test-server.ts";
import { valueOf } from "./sample-letters.ts";
import { verifiedCardOf } from "./sample-case.ts";
import { exportOnly } from "./exported.ts";

/** A server in this process, an organisation with a desk, and what its source and its console do. */
export interface DeskScene {
  readonly organisation: NewOrganisation;
  readonly server: TestServer;
  /** A session that logs in for real; `logins` counts how often. */
  readonly session: DeskSession;
  readonly logins: () => number;
  /** Files a report with a file of this many bytes; the keys of its codename. */
  readonly file: (bytes: number) => Promise<CodenameKeys>;
  /** What the console writes after it has imported a collected bundle: a reply to each case, card and receipt. */
  readonly answer: (collected: Bytes) => Promise<{ readonly archive: Bytes; readonly bundle: OutgoingBundle }>;
}

export async function createDeskScene(): Promise<DeskScene> {
  const server = await startTestServer();
  const { instance, send } = server;
  const { sodium } = instance;
  const organisation = await server.enrol({ name: "Desk of the North" });
  let logins = 0;
  const login: Login = () => {
    logins += 1;
    return openDesk(send, sodium, organisation.deskKey, { host: TEST_HOST, instance: instance.id });
  };
  const scope = { instance: instance.id, organisation: organisation.id };
  return {
    organisation,
    server,
    session: new DeskSession(login),
    logins: () => logins,
    file: async (bytes) => {
      const card = await verifiedCardOf(sodium, organisation, instance.today());
      const keys = await deriveCodenameKeys(sodium, createCodename(sodium), scope);
      const writeLetter = reportWriter(sodium, keys, scope, { answers: [], language: "en", text: "Help." });
      const files = bytes === 0 ? [] : [zeroFile(bytes)];
      const key = instance.publicKey;
      const renewCard = async (): Promise<Result<VerifiedCard, string>> =>
        ok(await verifiedCardOf(sodium, organisation, instance.today()));
      const plan = { card, files, instance: { id: instance.id, key }, renewCard, writeLetter };
      const { today } = instance;
      valueOf(await sendSubmission({ sodium, send, onProgress: () => undefined, today }, plan));
      return keys;
    },
    answer: async (collected) => {
      const source = memorySource(collected);
      const bundle = valueOf(await readCollectedBundle(source));
      const today = instance.today();
      const context = { onProgress: () => undefined, organisation: organisation.id, sodium, today };
      let { vault } = valueOf(await importBundle(context, organisation.vault, { bundle, source }));
      for (const each of vault.cases) {
        const draft = { language: "en", text: "We are here.", today };
        vault = valueOf(await writeReply(sodium, vault, organisation.id, each, draft));
      }
      const archive = await exportOnly(sodium, vault, organisation.id, instance.id, today);
      return { archive, bundle: valueOf(await readOutgoingBundle(memorySource(archive))) };
    },
  };
}

function zeroFile(size: number): Parameters<typeof sendSubmission>[1]["files"][number] {
  const [name] = fitFileNames(["zeros.bin"]);
  if (name === undefined) throw new Error("one name gives one name");
  return {
    name,
    type: "application/octet-stream",
    size,
    read: (_offset, length) => Promise.resolve(new Uint8Array(length)),
  };
}
