/** A place in a frame. */
interface Place {
  readonly start: number;
  readonly end: number;
}

const FILL = 6;
const COUNT_MOST = 15;

/** Where whole bytes of the fill element are that a frame of AAC begins with (ISO 14496-3 §4.4.2.7, `extension_type` EXT_FILL); null where none are. */
export function fillingOf(frame: Uint8Array): Place | null {
  const [first = 0, second = 0, third = 0] = frame;
  if (first >> 5 !== FILL) return null;
  const few = (first >> 1) & COUNT_MOST;
  const isLong = few === COUNT_MOST;
  // Eight bits more, which begin with the last bit of the first byte.
  const count = isLong ? COUNT_MOST - 1 + ((first & 1) << 7) + (second >> 1) : few;
  const kind = isLong ? ((second & 1) << 3) | (third >> 5) : ((first & 1) << 3) | (second >> 5);
  const start = isLong ? 3 : 2;
  const end = start + count - 2;
  return kind !== 0 || end > frame.length || end <= start ? null : { start, end };
}
