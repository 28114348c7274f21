import { openDesk } from "../../../shared/api/desk-api.ts";
import type { Token } from "../../../shared/api/documents.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { TEST_HOST, type TestServer } from "./test-server.ts";

/** A session of the organisation's desk. */
export async function login({ instance, send }: TestServer, { deskKey }: NewOrganisation): Promise<Token> {
  const token = await openDesk(send, instance.sodium, deskKey, { host: TEST_HOST, instance: instance.id });
  if (!token.ok) throw new Error(token.code);
  return token.value;
}
