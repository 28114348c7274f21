import { beforeAll, describe, expect, it } from "vitest";
import type { PortalState } from "../../../../client/portal/portal-state.ts";
import { pageOf } from "../../../../client/portal/views/page-of.ts";
import { render, speakEnglish, type Rendered } from "../../support/rendered.ts";
import { listed } from "../fake-engine.ts";
import { createPortal, FILED, OPEN } from "../open-portal.ts";

beforeAll(() => {
  speakEnglish("portal");
});

function shown(state: Exclude<PortalState, { page: "doors" }>): Rendered {
  return render(pageOf(state, { controller: createPortal(OPEN).portal, ask: () => Promise.resolve(true) }));
}

const organisation = listed("a");

describe("the fingerprint that later letters are compared with", () => {
  it("stands open on the last page of a report, which says what it is needed for", () => {
    const { markup, text } = shown({ page: "filed", organisation, receipt: FILED.receipt });
    expect(markup).toMatch(/<details open>\s*<summary>For your return: the organisation’s fingerprint/u);
    expect(text).toMatch(/to write again, to take back what you agreed to, or to ask for deletion/u);
    expect(text).toMatch(/note all these digits/u);
  });

  it.each(["followup", "withdrawal", "erasure"] as const)("says what to do with nothing to compare: %s", (kind) => {
    const { buttons, text } = shown({ page: "compare", kind, organisation });
    expect(text).toContain("send nothing from here");
    expect(text).toMatch(/nothing to compare with.*take back.*deletion.*wait for an answer.*another safe way/u);
    expect(buttons).toEqual(["I compared it: it is the same", "Back"]);
  });
});
