/** People count replies from 1, the protocol from 0 (PROTOCOL.md §6.4). */
export function numberOf(sequence: number): number {
  return sequence + 1;
}
