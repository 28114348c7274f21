import { dayOfTime } from "../../../shared/protocol/day.ts";
import { learnTexts } from "../../i18n/load-texts.ts";
import { loadSentences } from "../guide/load-sentences.ts";
import { speakSentences } from "../guide/sentences.ts";
import type { Places } from "../places.ts";
import { placesFor } from "./places-for.ts";
import { foundPlaces } from "./found-places.ts";

/** The places that answers lead to, in the language of the page. @throws without a connection */
export async function loadPlaces(): Promise<Places> {
  const language = document.documentElement.lang;
  const [sentences] = await Promise.all([loadSentences(language), learnTexts("guide")]);
  speakSentences(sentences);
  return (said) => foundPlaces(placesFor(said, dayOfTime(Date.now())), document.documentElement.lang);
}
