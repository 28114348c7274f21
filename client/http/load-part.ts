/** Files of the program that are here or on their way, by their addresses. */
const asked = new Map<string, Promise<void>>();

/**
 * Loads a part of the program once all of its files are here. Some browsers never ask again for a module that they could not get once,
 * as long as the page lives: so each file is fetched before that, and what has failed can be tried again. The build puts this around
 * every `import()` of a page, with the paths of the files below the root of the site. Styles that the page has in it are not brought
 * a second time: they would come after the others, and win against them.
 * @throws without a connection, and then nothing of the part was loaded
 */
export async function loadPart<T>(load: () => Promise<T>, paths: readonly string[] = []): Promise<T> {
  await Promise.all(paths.map((path) => bring(`/${path}`)));
  return await load();
}

function bring(path: string): Promise<void> {
  const known = asked.get(path);
  if (known !== undefined) return known;
  if (document.querySelector(`[href="${path}"], [src="${path}"], [data-files~="${path}"]`) !== null)
    return Promise.resolve();
  const brought = path.endsWith(".css") ? bringStyle(path) : bringScript(path);
  asked.set(path, brought);
  brought.catch(() => asked.delete(path));
  return brought;
}

async function bringScript(path: string): Promise<void> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} is not there`);
  await answer.arrayBuffer();
}

function bringStyle(path: string): Promise<void> {
  const link = document.createElement("link");
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => {
      resolve();
    });
    link.addEventListener("error", () => {
      link.remove();
      reject(new Error(`${path} is not there`));
    });
    link.rel = "stylesheet";
    link.href = path;
    document.head.append(link);
  });
}
