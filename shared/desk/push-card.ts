import { postCard } from "../api/desk-api.ts";
import type { Transport } from "../api/transport.ts";
import type { Result } from "../bytes/index.ts";
import type { CardFile } from "../protocol/card-file.ts";
import type { DeskSession } from "./desk-session.ts";

/** Where a card is published. */
export interface CardTarget {
  readonly send: Transport;
  readonly session: DeskSession;
  /** Whether all of it is the desk's own organisation's: nothing is sent otherwise. */
  readonly verify: (card: CardFile) => Promise<Result<unknown, string>>;
}

/**
 * Publishes a card file (PROTOCOL.md §7.5, §10.2): its profile and its weeks. It needs no bundle, and so no case: an organisation that
 * nobody has written to yet renews its intake keys by it. Publishing the same again changes nothing.
 */
export async function pushCard({ send, session, verify }: CardTarget, card: CardFile): Promise<Result<null, string>> {
  const verified = await verify(card);
  if (!verified.ok) return verified;
  const { certificates, profile } = card;
  return await session.run((token) => postCard(send, token, { certificates, profile }));
}
