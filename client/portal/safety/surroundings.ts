/** What a page can see of where it runs and how it was reached. Nothing of it is sent or kept anywhere. */
export interface Surroundings {
  /** The host of the address, without the port. */
  readonly host: string;
  /** False where a browser lets nothing be sealed: a page that came without encryption, and not as an onion service. */
  readonly isSecure: boolean;
  readonly isFirefox: boolean;
  /** Tor Browser says the same time zone for everybody. */
  readonly timeZone: string;
  /** Tor Browser says that the screen is as wide as the page. */
  readonly isScreenAsWideAsPage: boolean;
  /** Tor Browser has no notices from sites. */
  readonly hasPush: boolean;
  readonly hasWebAssembly: boolean;
  /** Formulas: only at Standard. */
  readonly hasMathMl: boolean;
  /** Drawings: not at Safest. */
  readonly hasSvg: boolean;
}

/** Looks around. */
export function lookAround(): Surroundings {
  return {
    host: window.location.hostname,
    isSecure: window.isSecureContext,
    isFirefox: CSS.supports("-moz-orient", "inline"),
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    isScreenAsWideAsPage: window.screen.width === window.innerWidth,
    hasPush: "PushManager" in window,
    hasWebAssembly: "WebAssembly" in window,
    hasMathMl: isDrawn("http://www.w3.org/1998/Math/MathML", "math", "MathMLElement"),
    hasSvg: isDrawn("http://www.w3.org/2000/svg", "svg", "SVGElement"),
  };
}

/** What a level switches off becomes an element without a kind. */
function isDrawn(namespace: string, name: string, kind: "MathMLElement" | "SVGElement"): boolean {
  return kind in window && document.createElementNS(namespace, name) instanceof window[kind];
}
