const LOCATION = /^http:\/\/([a-z2-7]{56}\.onion)\//;

/** What asks for the headers of a page. */
export type AskHead = (path: string) => Promise<Pick<Response, "headers" | "ok">>;

/** Asks the instance that served the page, and nobody else, with nothing of the person in it. */
export function browserHead(path: string): ReturnType<AskHead> {
  return fetch(path, {
    method: "HEAD",
    cache: "no-store",
    credentials: "omit",
    mode: "same-origin",
    redirect: "error",
    referrerPolicy: "no-referrer",
  });
}

/** The name of the onion service that this site says it has (PROTOCOL.md §7.1), or null: also when it cannot be asked. */
export async function ownOnion(askHead: AskHead = browserHead): Promise<string | null> {
  try {
    const { headers, ok } = await askHead("/");
    return ok ? (LOCATION.exec(headers.get("onion-location") ?? "")?.[1] ?? null) : null;
  } catch {
    return null;
  }
}
