import type { TemplateResult } from "lit";

/** Which page it is, in which language. */
export interface PagePlace {
  readonly language: string;
  /** Path of the page without its language; "" for the first page. */
  readonly page: string;
}

/** A page that is complete as static HTML, without any script. The build makes one file of it for each language. */
export interface StaticPage {
  /** Its path without the language: "" for the first page, "guide" for `/guide` and `/es/guide`. */
  readonly page: string;
  /**
   * The file that the build makes of it, where it is not called like the page: `….template` is filled by the server, `nowhere` is
   * its answer wherever there is nothing.
   */
  readonly file?: string;
  /** Names of the Fluent files whose messages it says, besides `common` and `portal`. */
  readonly areas: readonly string[];
  /** The title of the window, in the language of the page. Others see it in lists of windows: it does not say what this is about. */
  readonly title: () => string;
  /** What the foot says instead of what it says on every page. */
  readonly foot?: () => string;
  /** What stands in the main part. */
  readonly content: (place: PagePlace) => TemplateResult;
}
