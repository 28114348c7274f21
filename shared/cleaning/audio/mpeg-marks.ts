const MARKS_MOST = 4096;

/** Where the frames of a file begin, as far as one has to know it to go to a time: every frame of a short file, each second or fourth of longer ones. */
export class FrameMarks {
  #count = 0;
  #bytes = 0;
  #stride = 1;
  #marks: number[] = [];

  /** How many frames there are. */
  get count(): number {
    return this.#count;
  }

  /** How long they are together. */
  get bytes(): number {
    return this.#bytes;
  }

  add(length: number): void {
    if (this.#count % this.#stride === 0) this.#marks.push(this.#bytes);
    if (this.#marks.length > MARKS_MOST) {
      this.#marks = this.#marks.filter((_mark, index) => index % 2 === 0);
      this.#stride *= 2;
    }
    this.#count += 1;
    this.#bytes += length;
  }

  /** How many bytes are before a frame, or before one that comes a little earlier. */
  offsetAt(frame: number): number {
    return this.#marks[Math.floor(frame / this.#stride)] ?? 0;
  }
}
