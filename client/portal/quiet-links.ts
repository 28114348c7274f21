/**
 * Links of the site leave no trace in the history: another page takes the place of this one, and a place on this page is shown without
 * becoming a part of the address. Whoever leaves has then left the site, and the way back does not lead into it.
 */
export function followQuietly(event: MouseEvent): void {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  const href = link?.getAttribute("href") ?? "";
  if (!isPlain || event.defaultPrevented || !/^[#/]/.test(href)) return;
  event.preventDefault();
  if (href.startsWith("/")) window.location.replace(href);
  else showPlace(href.slice(1));
}

/** Goes to a place on the page, with the focus, so that the next Tab goes on from there. */
function showPlace(id: string): void {
  const place = document.getElementById(id);
  if (place === null) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
}
