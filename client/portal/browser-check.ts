/** The parts of a browser that sealing needs. */
export interface BrowserParts {
  readonly isSecureContext: boolean;
  readonly crypto: unknown;
  readonly Worker: unknown;
}

/** Why nothing can be sealed. `browser.not_secure`: not the browser, but the way here; no setting of the browser mends it. */
type MissingPart = "browser.not_secure" | "browser.no_crypto" | "browser.no_worker";

/** What this browser lacks, as a code, or null when it has all that sealing needs. The worker checks the rest by using it. */
export function missingPart(browser: BrowserParts): MissingPart | null {
  const { crypto } = browser;
  const hasCrypto = typeof crypto === "object" && crypto !== null && "subtle" in crypto && crypto.subtle !== undefined;
  if (!browser.isSecureContext) return "browser.not_secure";
  if (!hasCrypto) return "browser.no_crypto";
  return typeof browser.Worker === "function" ? null : "browser.no_worker";
}
