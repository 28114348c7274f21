import { beforeAll, describe, expect, it } from "vitest";
import { unavailablePage } from "../../../../client/portal/views/trouble-pages.ts";
import { render, speakEnglish, type Rendered } from "../../support/rendered.ts";
import { createPortal, OPEN } from "../open-portal.ts";

beforeAll(() => {
  speakEnglish("portal");
});

function unavailable(code: string, more: { readonly door?: null; readonly keepsDraft?: true } = {}): Rendered {
  const { portal: controller } = createPortal(OPEN);
  const state = { page: "unavailable", code, door: "report", keepsDraft: false, ...more } as const;
  return render(unavailablePage(state, { controller, ask: () => Promise.resolve(true) }));
}

describe("where nothing can be sent", () => {
  it("a page that came without encryption names the address to go to, and no setting or other try, which cannot help", () => {
    const { buttons, text } = unavailable("browser.not_secure");
    expect(text).toContain(
      "Open the onion address of this site in Tor Browser, or an address that begins with “https”",
    );
    expect(text).not.toMatch(/security level|If that does not help/u);
    expect(buttons).toEqual(["To the first page"]);
  });

  it("a browser without a part is told of Tor Browser and its levels", () => {
    const { buttons, text } = unavailable("browser.no_worker");
    expect(text).toContain("set the security level");
    expect(text).toMatch(/Try again First try again\. If that does not help: Use a current Tor Browser/u);
    expect(buttons).toEqual(["Try again", "To the first page"]);
  });

  it("what was written comes before any other browser: trying again is asked for once", () => {
    const { text } = unavailable("engine.failed", { keepsDraft: true });
    expect(text).toMatch(/leave it: try again first\. Try again If that does not help: Use a current Tor Browser/u);
  });

  it("a page that offers no other try does not speak of one", () => {
    const { buttons, text } = unavailable("page.failed", { door: null });
    expect(text).not.toMatch(/try again|If that does not help/iu);
    expect(text).toContain("Use a current Tor Browser");
    expect(buttons).toEqual(["To the first page"]);
  });
});
