import { concatBytes, copyBytes, isZeroBytes, zeroBytes, type Bytes } from "../../bytes/index.ts";
import type { FindingList } from "../finding-list.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of, wordsOf } from "../words.ts";

/** How the headers of a codec look. */
export interface Codec {
  /** How its first packet begins. */
  readonly magic: string;
  /** How many packets of headers it has. */
  readonly count: (first: Uint8Array) => number;
  /** Its first packet, with nothing behind it and no names. @throws NotCleanable */
  readonly clean: (first: Uint8Array, findings: FindingList) => Bytes;
  /** How its packet of comments begins. */
  readonly comments: string;
  /** How long that is, with what FLAC has there. */
  readonly commentsAt: number;
  /** A packet of comments that says nothing. */
  readonly silent: Bytes;
  /** How the packet of tables begins that decoders need; null if there is none. */
  readonly tables: string | null;
}

const latin1 = (text: string): Bytes => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** No vendor, and no comments (Vorbis I §5.2.1). */
const NO_COMMENTS = zeroBytes(8);

/** Keeps so many bytes. */
function start(length: (first: Uint8Array) => number): Codec["clean"] {
  return (first, findings) => {
    const most = length(first);
    if (first.length < most) throw new NotCleanable("cleaning.malformed");
    if (first.length > most) findings.add("hidden", "Ogg identification header");
    return copyBytes(first.subarray(0, most));
  };
}

const OPUS_CHANNELS_AT = 9;
const OPUS_FAMILY_AT = 18;
const SPEEX_EXTRA_AT = 68;
const FLAC_COUNT_AT = 7;

export const CODECS: readonly Codec[] = [
  {
    // Vorbis I §4.2.2.
    magic: "\x01vorbis",
    count: () => 3,
    clean: start(() => 30),
    comments: "\x03vorbis",
    commentsAt: 7,
    silent: concatBytes(latin1("\x03vorbis"), NO_COMMENTS, Uint8Array.of(1)),
    tables: "\x05vorbis",
  },
  {
    // RFC 7845 §5.1: the mapping of channels is there where it has a family.
    magic: "OpusHead",
    count: () => 2,
    clean: start((first) => (first[OPUS_FAMILY_AT] === 0 ? 19 : 21 + (first[OPUS_CHANNELS_AT] ?? 0))),
    comments: "OpusTags",
    commentsAt: 8,
    silent: concatBytes(latin1("OpusTags"), NO_COMMENTS),
    tables: null,
  },
  {
    // Theora specification §6.2.
    magic: "\x80theora",
    count: () => 3,
    clean: start(() => 42),
    comments: "\x81theora",
    commentsAt: 7,
    silent: concatBytes(latin1("\x81theora"), NO_COMMENTS),
    tables: "\x82theora",
  },
  {
    // RFC 9639 §10.1: one packet of metadata is left, the comments.
    magic: "\x7fFLAC",
    count: (first) => 1 + 256 * (first[FLAC_COUNT_AT] ?? 0) + (first[FLAC_COUNT_AT + 1] ?? 0),
    clean: (first, findings) => {
      const kept = start(() => 51)(first, findings);
      kept.set([0, 1], FLAC_COUNT_AT);
      return kept;
    },
    comments: "",
    commentsAt: 4,
    silent: concatBytes(Uint8Array.of(0x84, 0, 0, NO_COMMENTS.length), NO_COMMENTS),
    tables: null,
  },
  {
    // The Speex manual, table 1: the version of the program is text, and no decoder reads it.
    magic: "Speex   ",
    count: (first) => 2 + (first[SPEEX_EXTRA_AT] ?? 0),
    clean: (first, findings) => {
      const kept = start(() => 80)(first, findings);
      const version = kept.subarray(8, 28);
      if (!isZeroBytes(version)) findings.add("program", "Speex version", wordsOf(version));
      version.fill(0);
      kept.fill(0, SPEEX_EXTRA_AT, SPEEX_EXTRA_AT + 4);
      return kept;
    },
    comments: "",
    commentsAt: 0,
    silent: copyBytes(NO_COMMENTS),
    tables: null,
  },
];

/** The codec whose stream begins with a packet. @throws NotCleanable */
export function codecOf(first: Uint8Array): Codec {
  const codec = CODECS.find(({ magic }) => latin1Of(first.subarray(0, magic.length)) === magic);
  if (codec === undefined) throw new NotCleanable("cleaning.unsupported");
  return codec;
}
