/** A part of the program could not be had: nothing is known of the file for which it was needed. */
export class PartNotLoaded extends Error {
  readonly code = "part.not_loaded";
}

/** What `load` imports. What a cleaner says of a file never gets lost behind a lost connection, nor the other way round. @throws PartNotLoaded */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new PartNotLoaded("a part of the program could not be loaded", { cause });
  }
}
