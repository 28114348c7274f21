import type { Finding } from "../findings.ts";
import { UnitBudget } from "./coded-units.ts";
import { ItemData } from "./item-data.ts";
import type { Range } from "./layout.ts";
import { Patches } from "./patches.ts";
import type { Chunks } from "./sample-table.ts";
import type { TrackFragment } from "./runs.ts";
import { SoundLook } from "./sound-look.ts";
import { spread } from "./spread.ts";
import type { Track } from "./track.ts";
import { unitLookOf, type UnitLook } from "./unit-looks.ts";
import { telemetryOfRun } from "./words-track.ts";
import type { Work } from "./work.ts";

/** How many units are looked at in a track, and in a fragment. */
const UNITS_MOST = 512;
const UNITS_OF_RUN_MOST = 16;
/** Most units are passed over by their length: what is read of each is short. */
const WINDOW_BYTES = 4096;

/**
 * Looks into samples, which stay the bytes they are, for what cameras write beside pictures: time, place, their own names; and for what
 * encoders call themselves between sound. It is named as left, or overwritten where nothing is heard of it. Not every picture is looked at:
 * cameras write the same at each, and a film is too long to be read as a whole.
 */
export class SampleLook {
  /** What is overwritten in samples that are in no fragment. */
  readonly patches: Patches = new Patches();
  readonly #work: Work;
  readonly #looks = new Map<number, { readonly format: string; readonly look: UnitLook }>();
  readonly #words = new Map<number, Track>();
  readonly #sounds = new Map<number, Track>();
  readonly #soundLook: SoundLook;
  readonly #budget = new UnitBudget();
  readonly #named = new Set<string>();

  constructor(work: Work) {
    this.#work = { ...work, reader: work.reader.withWindow(WINDOW_BYTES) };
    this.#soundLook = new SoundLook(work);
  }

  /** @throws NotCleanable where a file has more than can be looked at */
  async track(track: Track, chunks: Chunks): Promise<void> {
    if (track.medium === "words") this.#words.set(track.id, track);
    else if (track.medium === "sound") {
      this.#sounds.set(track.id, track);
      await this.#soundLook.track(track, chunks, this.patches);
    } else {
      this.#looks.set(track.id, { format: track.format, look: await unitLookOf(this.#work, track.entry) });
      const places = spread(chunks.offsets.length);
      for (const index of places) {
        const start = chunks.offsets[index] ?? 0;
        const range = { start, end: start + (chunks.lengths[index] ?? 0) };
        await this.#pictures(track.id, range, Math.ceil(UNITS_MOST / places.length));
      }
    }
  }

  /** The same for samples in a fragment: all of its sound, and the rest if it is chosen. Gives what is overwritten. @throws NotCleanable */
  async fragment(tracks: readonly TrackFragment[], isChosen: boolean): Promise<Patches> {
    const patches = new Patches();
    for (const { id, runs } of tracks) {
      const sound = this.#sounds.get(id);
      if (sound !== undefined) await this.#soundLook.runs(sound, runs, isChosen, patches);
      const [first] = runs;
      if (!isChosen || first === undefined) continue;
      await this.#pictures(id, first, UNITS_OF_RUN_MOST);
      const words = this.#words.get(id);
      if (words !== undefined) await telemetryOfRun(this.#work, words, first);
    }
    return patches;
  }

  async #pictures(id: number, range: Range, most: number): Promise<void> {
    const track = this.#looks.get(id);
    if (track === undefined) return;
    const data = new ItemData(this.#work.reader, [range]);
    let at = 0;
    for (let unit = 0; unit < most && at < data.length; unit += 1) {
      this.#budget.take();
      const looked = await track.look(data, at);
      if (looked === null) {
        this.#work.left.add("unknown", `${track.format} units`);
        return;
      }
      this.#name(looked.told);
      at = looked.end;
    }
  }

  /** Each once, with what it says first: times and places change with every picture. */
  #name(told: readonly Finding[]): void {
    const isNew = ({ aspect, at }: Finding): boolean => !this.#named.has(`${aspect} ${at}`);
    this.#work.left.addAll(told.filter(isNew));
    for (const { aspect, at } of told) this.#named.add(`${aspect} ${at}`);
  }
}
