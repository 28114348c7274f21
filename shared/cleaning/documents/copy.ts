import { encodeUtf8, type Bytes } from "../../bytes/index.ts";
import type { Piece } from "../pieces.ts";
import { XML_DECLARATION } from "./xml/text.ts";
import type { Archive } from "./zip/archive.ts";
import { deflated } from "./zip/deflate.ts";
import { archivePieces, type NewMember } from "./zip/write.ts";

/** The new archive of a document, member by member. What did not change stays deflated as it was. */
export class DocumentCopy {
  readonly #archive: Archive;
  readonly #members: NewMember[] = [];

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  /**
   * Adds a member. If the old member of the name `before` has the same length and checksum, it stays as it is deflated: whoever makes
   * another with the same checksum on purpose is found out by the second look.
   */
  async add(name: string, bytes: Bytes, before: string): Promise<void> {
    const made = await deflated(bytes);
    const kept = this.#archive.members.get(before);
    if (kept?.crc === made.crc && kept.size === made.size) this.#members.push({ name, kept });
    else this.#members.push({ name, made });
  }

  /** Adds an XML member that is written anew, from its root on. */
  async addXml(name: string, root: string): Promise<void> {
    await this.add(name, encodeUtf8(XML_DECLARATION + root), name);
  }

  /** Adds a member that is not to be deflated: what programs look for at the start of the archive. */
  async addStored(name: string, bytes: Bytes): Promise<void> {
    this.#members.push({ name, made: { ...(await deflated(bytes)), data: bytes, stored: true } });
  }

  /** The whole archive; the member that was added last, which lists the others, becomes the first. */
  pieces(): readonly Piece[] {
    const last = this.#members.at(-1);
    return archivePieces(last === undefined ? [] : [last, ...this.#members.slice(0, -1)]);
  }
}
