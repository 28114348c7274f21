import type { LitElement } from "lit";

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
