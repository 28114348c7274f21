import type { Bytes } from "../../bytes/index.ts";
import type { OnProgress } from "../cleaner.ts";
import { FindingList } from "../finding-list.ts";
import { NotCleanable } from "../refusal.ts";
import { xmlText } from "./xml/text.ts";
import type { Archive, Member } from "./zip/archive.ts";
import { inflated } from "./zip/inflate.ts";
import { ARCHIVE_LARGEST } from "./zip/limits.ts";

/** Findings at one place that are told one by one: a document has a thousand of the same kind. */
const AT_ONE_PLACE = 20;

/** The members of a document, inflated one at a time, and what is found in them. */
export class DocumentReader {
  readonly archive: Archive;
  readonly findings: FindingList = new FindingList(AT_ONE_PLACE);
  readonly #onProgress: OnProgress;
  #inflated = 0;
  #done = 0;

  constructor(archive: Archive, onProgress: OnProgress) {
    this.archive = archive;
    this.#onProgress = onProgress;
    this.findings.addAll(archive.findings);
  }

  member(name: string): Member | undefined {
    return this.archive.members.get(name);
  }

  /** @throws NotCleanable for what is no member, and once more was read than `ARCHIVE_LARGEST` */
  async bytes(name: string): Promise<Bytes> {
    const member = this.member(name);
    if (member === undefined) throw new NotCleanable("cleaning.malformed");
    this.#inflated += member.size;
    if (this.#inflated > ARCHIVE_LARGEST) throw new NotCleanable("cleaning.too_large");
    const bytes = await inflated(this.archive, member);
    this.#done = Math.max(this.#done, member.offset + member.packed);
    this.#onProgress(this.#done);
    return bytes;
  }

  /** The XML text of a member, from its root on. */
  async text(name: string): Promise<string> {
    return xmlText(await this.bytes(name));
  }
}
