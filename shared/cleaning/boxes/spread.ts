/** In how many places of a track is looked: nobody reads all of a film for what its camera may have written beside the pictures. */
const PLACES_MOST = 32;

/** Which of so many are looked at: the first, the last, and others evenly between. */
export function spread(count: number): readonly number[] {
  if (count <= PLACES_MOST) return Array.from({ length: count }, (_value, index) => index);
  return Array.from({ length: PLACES_MOST }, (_value, index) => Math.round((index * (count - 1)) / (PLACES_MOST - 1)));
}
