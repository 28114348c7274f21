import { render } from "lit";
import { firstView } from "./first-view.ts";
import { pageFrame } from "./page-frame.ts";

/** The first page in a language that the page speaks already, as the build would have made it. */
export function firstPage(language: string): HTMLElement {
  const place = { language, page: "" };
  const holder = document.createElement("div");
  render(pageFrame(place, { content: firstView(place), isFirst: true }), holder);
  const page = holder.querySelector<HTMLElement>(".static-page");
  if (page === null) throw new Error("the first page has no frame");
  return page;
}
