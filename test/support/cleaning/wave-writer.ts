/** A chunk of a RIFF file, padded to an even length. */
export function riffChunk(id: string, content: Uint8Array | string, claimed?: number): Buffer {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(8);
  header.write(id, "latin1");
  header.writeUInt32LE(claimed ?? bytes.length, 4);
  return Buffer.concat([header, bytes, Buffer.alloc(bytes.length % 2)]);
}

/** A wave file of the chunks. */
export function riff(...chunks: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat([Buffer.from("WAVE"), ...chunks]);
  const header = Buffer.alloc(8);
  header.write("RIFF");
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content]);
}

/** The chunk `fmt ` of a codec, with the bytes of its second half. */
export function waveFormat(codec: number, blockBytes: number, extra?: Uint8Array): Buffer {
  const base = Buffer.alloc(16);
  base.writeUInt16LE(codec, 0);
  base.writeUInt16LE(1, 2);
  base.writeUInt32LE(8000, 4);
  base.writeUInt32LE(8000 * blockBytes, 8);
  base.writeUInt16LE(blockBytes, 12);
  base.writeUInt16LE(8, 14);
  if (extra === undefined) return riffChunk("fmt ", base);
  const count = Buffer.alloc(2);
  count.writeUInt16LE(extra.length);
  return riffChunk("fmt ", Buffer.concat([base, count, extra]));
}

/** An ID3v2 tag of frames that are whole already. */
export function id3Tag(version: number, frames: readonly Uint8Array[], flags = 0): Buffer {
  const content = Buffer.concat(frames);
  const size = [21, 14, 7, 0].map((shift) => (content.length >> shift) & 0x7f);
  return Buffer.concat([Buffer.from("ID3"), Buffer.from([version, 0, flags, ...size]), content]);
}

/** A frame of ID3v2.3, or of 2.2 where the name has three letters. */
export function id3Frame(id: string, content: Uint8Array | string): Buffer {
  const bytes = Buffer.from(content);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(bytes.length);
  const header = id.length === 3 ? [Buffer.from(id), size.subarray(1)] : [Buffer.from(id), size, Buffer.alloc(2)];
  return Buffer.concat([...header, bytes]);
}
