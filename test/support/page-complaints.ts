import type { Page } from "puppeteer-core";

/**
 * Whatever a healthy page does not do: script errors (workers included), console errors and warnings about its content
 * security policy, crashes. Collected for all pages of a browser; a session that closes with complaints fails its test.
 */
export interface PageComplaints {
  watch(page: Page): Promise<void>;
  /** All complaints so far, and forgets them: for tests that cause one on purpose. */
  take(): string[];
}

export function createPageComplaints(): PageComplaints {
  let complaints: string[] = [];
  return {
    watch: async (page) => {
      page.on("pageerror", (error) => {
        complaints.push(`page error: ${error instanceof Error ? error.message : String(error)}`);
      });
      page.on("error", (error) => complaints.push(`page crash: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`console error: ${message.text()}`);
      });
      // Firefox tells of violations only on its own console, which WebDriver does not hear.
      await page.evaluateOnNewDocument(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(`policy violation: ${event.effectiveDirective} ${event.blockedURI}`);
        });
      });
    },
    take: () => {
      const taken = complaints;
      complaints = [];
      return taken;
    },
  };
}
