/** What the portal does with the static page that it found in its root element. */
export interface StaticViewTasks {
  readonly onDoor: (door: "report" | "return") => void;
  readonly onLeave: () => void;
}

/**
 * The page as it came from the server. The script takes it over as it is: its links that need a script become buttons, without
 * another change, so that nobody loses their place. While another page is shown it waits outside of the document.
 */
export class StaticView {
  readonly #view: HTMLElement;
  readonly #root: HTMLElement;

  private constructor(root: HTMLElement, view: HTMLElement) {
    this.#root = root;
    this.#view = view;
  }

  /** Takes over what stands in the root element. @throws when the page was not built with a static view in it */
  static adopt(root: HTMLElement, { onDoor, onLeave }: StaticViewTasks): StaticView {
    const view = root.querySelector<HTMLElement>(":scope > .static-page");
    if (view === null) throw new Error("the page has no static view");
    return StaticView.take(root, view, { onDoor, onLeave });
  }

  /** Takes a page over that is to stand in the root element. */
  static take(root: HTMLElement, view: HTMLElement, { onDoor, onLeave }: StaticViewTasks): StaticView {
    for (const link of view.querySelectorAll<HTMLAnchorElement>("a[data-door]")) {
      const { door } = link.dataset;
      becomeButton(link, () => {
        onDoor(door === "return" ? "return" : "report");
      });
    }
    for (const link of view.querySelectorAll<HTMLAnchorElement>("a.leave")) becomeButton(link, onLeave);
    for (const note of view.querySelectorAll(".until-script")) note.remove();
    return new StaticView(root, view);
  }

  /** Where the script's own additions to the page go; null on pages that have no place of this name. */
  place(name: string): HTMLElement | null {
    return this.#view.querySelector(`[data-place="${name}"]`);
  }

  show(isShown: boolean): void {
    if (isShown === this.#view.isConnected) return;
    if (isShown) this.#root.prepend(this.#view);
    else this.#view.remove();
  }
}

/** Puts a button in the place of a link that leads elsewhere while there is no script; it takes the focus over with the words. */
function becomeButton(link: HTMLAnchorElement, onPress: () => void): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = link.className;
  button.addEventListener("click", onPress);
  const hasFocus = link === document.activeElement;
  button.append(...link.childNodes);
  link.replaceWith(button);
  if (hasFocus) button.focus({ preventScroll: true });
}
