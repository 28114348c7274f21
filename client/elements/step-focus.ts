import { LitElement } from "lit";

/**
 * After a step has changed: waits until it is rendered, brings its top into view and gives its `<h1 tabindex="-1">` the focus, so that
 * a screen reader starts at the beginning and the next Tab goes to the first control.
 */
export async function focusStep(host: LitElement): Promise<void> {
  await host.updateComplete;
  const heading = host.querySelector<HTMLElement>("h1");
  heading?.focus({ preventScroll: true });
  window.scrollTo({ top: 0 });
}

/** The same, for one part of a page: its control has the focus, the one that is chosen if there are several. */
export async function focusWithin(host: LitElement, selector: string): Promise<void> {
  await host.updateComplete;
  const part = host.querySelector(selector);
  if (part instanceof LitElement) await part.updateComplete;
  const control =
    part?.querySelector<HTMLElement>("input:checked") ?? part?.querySelector<HTMLElement>("input, select, textarea");
  control?.focus({ preventScroll: true });
  part?.scrollIntoView({ block: "center" });
}
