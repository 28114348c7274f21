/** What was dropped: files, and the number of folders among it, which are left out (a folder is not a file that can be read). */
export interface DroppedFiles {
  readonly files: readonly File[];
  readonly folders: number;
}

/** The files of a drop, in its order. */
export function droppedFiles(items: Iterable<DataTransferItem>): DroppedFiles {
  const files: File[] = [];
  let folders = 0;
  for (const item of items) {
    if (item.kind !== "file") continue;
    const file = item.getAsFile();
    if (item.webkitGetAsEntry()?.isDirectory === true) folders += 1;
    else if (file !== null) files.push(file);
  }
  return { files, folders };
}
