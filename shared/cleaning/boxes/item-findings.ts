import type { Bytes } from "../../bytes/index.ts";
import { readExif } from "../exif/exif.ts";
import { latin1Of, wordsOf } from "../words.ts";
import { xmpFindings } from "../xmp/xmp.ts";
import { ItemData } from "./item-data.ts";
import type { Item } from "./items.ts";
import type { Work } from "./work.ts";

const BLOCK_BYTES_MOST = 4_194_304;
/** A file has one of each: more of them may all be the same bytes. */
const BLOCKS_MOST = 16;

/** Says what items tell that are left out. */
export class ItemFindings {
  readonly #work: Work;
  #blocksLeft = BLOCKS_MOST;

  constructor(work: Work) {
    this.#work = work;
  }

  async add(item: Item, isThumbnail: boolean): Promise<void> {
    const { findings, reader } = this.#work;
    if (isThumbnail) findings.add("thumbnail", "thmb item");
    else if (item.type !== "Exif" && item.type !== "mime")
      findings.add(item.type === "uri " ? "link" : "hidden", `item ${item.type}`);
    else {
      findings.add("unknown", `${item.type} item`);
      this.#blocksLeft -= 1;
      // Items outside of the file are damaged, and tell nothing.
      if (this.#blocksLeft < 0 || item.extents.some(({ end }) => end > reader.size)) return;
      const data = await new ItemData(reader, item.extents).bytes(0, BLOCK_BYTES_MOST);
      if (item.type === "Exif") await this.#exif(data);
      else this.#text(data);
    }
  }

  /** Exif begins where its first four bytes say (ISO 23008-12 §A.2.1). */
  async #exif(data: Bytes): Promise<void> {
    if (data.length < 4) return;
    const start = 4 + new DataView(data.buffer, data.byteOffset, data.length).getUint32(0);
    this.#work.findings.addAll((await readExif(data.subarray(start))).findings);
  }

  #text(data: Bytes): void {
    const isXmp = latin1Of(data.subarray(0, 4096)).includes("xmpmeta");
    if (isXmp) this.#work.findings.addAll(xmpFindings(data));
    else this.#work.findings.add("unknown", "mime item", wordsOf(data.subarray(0, 1024)));
  }
}
