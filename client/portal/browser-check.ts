/** The parts of a browser that sealing needs. */
export interface BrowserParts {
  readonly isSecureContext: boolean;
  readonly crypto: unknown;
  readonly Worker: unknown;
}

/** What this browser lacks, as a code, or null when it has all that sealing needs. The worker checks the rest by using it. */
export function missingPart(browser: BrowserParts): "browser.no_crypto" | "browser.no_worker" | null {
  const { crypto } = browser;
  const hasCrypto = typeof crypto === "object" && crypto !== null && "subtle" in crypto && crypto.subtle !== undefined;
  if (!browser.isSecureContext || !hasCrypto) return "browser.no_crypto";
  return typeof browser.Worker === "function" ? null : "browser.no_worker";
}
