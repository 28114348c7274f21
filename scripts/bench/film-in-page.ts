import { join } from "node:path";
import { FILM_SECOND_BYTES, filmStart, writeLargeFile } from "../../test/support/cleaning/large-media.ts";
import { type MemoryCourse, tabMemory, watchMemory } from "../../test/support/process-memory.ts";
import type { SecurityLevel } from "../../test/support/tor-browser-preferences.ts";
import { withPortal } from "./bench-portal.ts";
import { watchPauses } from "./page-pauses.ts";

const MEBIBYTE = 1024 * 1024;

/** What a large film costs in the page. */
export interface FilmFigures {
  readonly mebibytes: number;
  /** Memory of the tab while the film is looked at, from a report without files on, and while its clean copy is sealed and sent. */
  readonly looking: MemoryCourse;
  readonly sending: MemoryCourse;
  /** From the choice of the file to what it reveals. */
  readonly lookingSeconds: number;
  readonly longestPauseMilliseconds: number;
}

/** Adds a film to a report, waits for what it reveals, and sends its clean copy. */
export function measureFilm(level: SecurityLevel, mebibytes: number): Promise<FilmFigures> {
  return withPortal(level, async ({ browser, folder, visit }) => {
    const film = join(folder, "film.mp4");
    const seconds = Math.floor((mebibytes * MEBIBYTE) / FILM_SECOND_BYTES);
    await writeLargeFile(film, filmStart(seconds), seconds * FILM_SECOND_BYTES);
    const memory = (): Promise<number> => tabMemory(browser.pid);

    const visitor = await visit();
    const { person } = visitor;
    await visitor.beginReport();
    await visitor.writeReport({ language: "en", text: "A report with a film.", files: [] });
    await person.press("Change the files");
    await person.reads("Do you have files to add?");
    const pauses = await watchPauses(person.page);
    const start = performance.now();
    const looking = await watchMemory(memory, () => pauses.during(() => visitor.chooseFiles([film])));
    const lookingSeconds = (performance.now() - start) / 1000;
    await person.press("Check and send");
    await person.reads("Is this what you want to send?");
    await person.says("a clean copy");
    const sending = await watchMemory(memory, async () => {
      await visitor.send();
      await visitor.readCodename();
    });
    return {
      mebibytes,
      looking: looking.course,
      sending: sending.course,
      lookingSeconds,
      longestPauseMilliseconds: looking.result,
    };
  });
}
