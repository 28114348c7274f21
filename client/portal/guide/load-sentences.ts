import type { Sentences } from "./sentences.ts";

const FILES = import.meta.glob<string>("../../locales/*/guide.json", { query: "?raw", import: "default" });

/** The fact base's sentences as the pages say them, by the fact base's own; loaded when they are first needed. @throws without a connection */
export async function loadSentences(language: string): Promise<Sentences> {
  const load = FILES[`../../locales/${language}/guide.json`];
  if (load === undefined) throw new Error(`there is no guide in ${language}`);
  return parseSentences(await load());
}

function parseSentences(text: string): Sentences {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== "object" || parsed === null) throw new Error("the guide is malformed");
  return Object.fromEntries(
    Object.entries(parsed).map(([english, translated]: readonly [string, unknown]) => {
      if (typeof translated !== "string") throw new Error("the guide is malformed");
      return [english, translated];
    }),
  );
}
