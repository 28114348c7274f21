import { describe, expect, it } from "vitest";
import { missingPart } from "../../../client/portal/browser-check.ts";

const WHOLE = { isSecureContext: true, crypto: { subtle: {} }, Worker: () => undefined };

describe("missingPart", () => {
  it("finds nothing missing in a whole browser", () => {
    expect(missingPart(WHOLE)).toBeNull();
  });

  it.each([
    ["no crypto", { crypto: undefined }],
    ["crypto that is null", { crypto: null }],
    ["no subtle crypto", { crypto: {} }],
    ["subtle crypto that was taken away", { crypto: { subtle: undefined } }],
  ])("refuses %s", (_, part) => {
    expect(missingPart({ ...WHOLE, ...part })).toBe("browser.no_crypto");
  });

  it("says of a page that came without encryption that this is why, whatever else is missing", () => {
    expect(missingPart({ ...WHOLE, isSecureContext: false, crypto: {} })).toBe("browser.not_secure");
  });

  it("refuses a browser without workers", () => {
    expect(missingPart({ ...WHOLE, Worker: undefined })).toBe("browser.no_worker");
  });
});
