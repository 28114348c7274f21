import { open, readFile, rm, type FileHandle } from "node:fs/promises";
import { bundleTicketField, type BundleTicket } from "../../shared/api/documents.ts";
import { encodeDocument, nullable, parseDocument, record, type Field } from "../../shared/protocol/field.ts";
import { sha256Field, type Sha256Hex } from "../../shared/protocol/id.ts";
import { BUNDLE_PIECE_BYTES } from "../../shared/desk/pull-bundle.ts";
import { onFiles } from "./file-errors.ts";
import { nameFile } from "./write-file.ts";

const PRIVATE = 0o600;
const TICKET_LARGEST_BYTES = 1024;

/** What `NAME.ticket` says: the right to the rest, null while nothing was asked for, and what the person had asked for. */
interface TicketFile {
  readonly rest: BundleTicket | null;
  readonly wanted: Sha256Hex;
}
const ticketFile: Field<TicketFile> = record<TicketFile>({ rest: nullable(bundleTicketField), wanted: sha256Field });

/**
 * A bundle that is being downloaded: `NAME.part`, and beside it `NAME.ticket`, the right to the rest of it. Both are left behind when
 * the download breaks off, and taken up again by the next one, if the same is wanted then (`wanted`: a hash of that).
 */
export class PartialBundle {
  readonly #path: string;
  readonly #wanted: Sha256Hex;

  constructor(path: string, wanted: Sha256Hex) {
    this.#path = path;
    this.#wanted = wanted;
  }

  /** The file under its present name. */
  get part(): string {
    return `${this.#path}.part`;
  }

  get #ticket(): string {
    return `${this.#path}.ticket`;
  }

  /** The ticket of a download that broke off, and how much of it is here; null when there is none. */
  async broken(): Promise<{ readonly ticket: BundleTicket; readonly start: number } | null> {
    const ticket = (await this.#begun())?.rest ?? null;
    if (ticket === null) return null;
    const file = await open(this.part, "r").catch(() => null);
    if (file === null) return null;
    const { size } = await file.stat();
    await file.close();
    // Only whole pieces were waited for until they were on disk.
    return { ticket, start: size >= ticket.bytes ? 0 : size - (size % BUNDLE_PIECE_BYTES) };
  }

  /** True if it was begun or announced for what is wanted now, and is not finished. */
  async isBegun(): Promise<boolean> {
    return (await this.#begun()) !== null;
  }

  /** Begins anew with another ticket. */
  begin(ticket: BundleTicket): Promise<void> {
    return this.#beginWith(ticket);
  }

  /** Leaves a file without a ticket, by which the next run sees that this bundle has still to come. */
  announce(): Promise<void> {
    return this.#beginWith(null);
  }

  /** Writes to the file while `use` runs; each piece is on disk when its writing has resolved. */
  write<T>(use: (keep: (piece: Uint8Array, offset: number) => Promise<void>) => Promise<T>): Promise<T> {
    return onFiles(async () => {
      const file = await this.#openPart();
      try {
        return await use(async (piece, offset) => {
          await writeAll(file, piece, offset);
          await file.datasync();
        });
      } finally {
        await file.close();
      }
    }, this.part);
  }

  /** Gives the whole bundle its name. @throws CommandError `file.exists` */
  async finish(): Promise<void> {
    await nameFile(this.part, this.#path);
    await rm(this.#ticket, { force: true });
  }

  async forget(): Promise<void> {
    await rm(this.part, { force: true });
    await rm(this.#ticket, { force: true });
  }

  async #begun(): Promise<TicketFile | null> {
    const text = await readFile(this.#ticket).catch(() => null);
    const read = text === null ? null : parseDocument(ticketFile, text, TICKET_LARGEST_BYTES);
    return read?.ok === true && read.value.wanted === this.#wanted ? read.value : null;
  }

  #beginWith(rest: BundleTicket | null): Promise<void> {
    return onFiles(async () => {
      await this.forget();
      const file = await open(this.#ticket, "wx", PRIVATE);
      try {
        await file.writeFile(encodeDocument(ticketFile, { rest, wanted: this.#wanted }));
      } finally {
        await file.close();
      }
    }, this.#ticket);
  }

  async #openPart(): Promise<FileHandle> {
    const existing = await open(this.part, "r+").catch(() => null);
    return existing ?? (await open(this.part, "wx", PRIVATE));
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array, offset: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, offset + written);
    written += bytesWritten;
  }
}
