/**
 * Links of the site leave no trace in the history: another page takes the place of this one, and a place on this page is shown without
 * becoming a part of the address. Whoever leaves has then left the site, and the way back does not lead into it.
 */
export function followQuietly(event: MouseEvent): void {
  const href = followedLink(event)?.getAttribute("href") ?? "";
  if (event.defaultPrevented || !/^[#/]/.test(href)) return;
  event.preventDefault();
  if (href.startsWith("/")) window.location.replace(href);
  else showPlace(href.slice(1));
}

/** The link that this click follows in the same window; null when there is none. */
export function followedLink({ altKey, button, ctrlKey, metaKey, shiftKey, target }: MouseEvent): Element | null {
  const isPlain = button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
  return isPlain && target instanceof Element ? target.closest("a[href]") : null;
}

/** Goes to a place on the page, with the focus, so that the next Tab goes on from there. */
function showPlace(id: string): void {
  const place = document.getElementById(id);
  if (place === null) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
}
