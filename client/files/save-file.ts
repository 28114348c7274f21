/** Time for the browser to take over the object before its URL goes: after that, it holds the bytes itself. */
const URL_LIFETIME_MILLISECONDS = 60_000;

/**
 * Lets the browser save `blob` under `name`. It may ask the person where, and they may refuse: the page cannot know.
 * Make large files of parts (`new Blob([…, …])`): browsers keep those outside of the page's memory.
 */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, URL_LIFETIME_MILLISECONDS);
}
