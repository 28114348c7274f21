/** The middle value; of an even number, the upper one of the two. @throws RangeError for none */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError("a median needs a value");
  return middle;
}
