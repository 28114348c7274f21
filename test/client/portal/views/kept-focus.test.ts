import { html } from "lit";
import { beforeAll, describe, expect, it } from "vitest";
import { attachmentOf, type Attachment } from "../../../../client/portal/attachments/attachment.ts";
import { withChange } from "../../../../client/portal/attachments/attachments.ts";
import { loadSentences } from "../../../../client/portal/guide/load-sentences.ts";
import { speakSentences } from "../../../../client/portal/guide/sentences.ts";
import { foundPlaces } from "../../../../client/portal/places/found-places.ts";
import type { PortalState } from "../../../../client/portal/portal-state.ts";
import { attachmentList } from "../../../../client/portal/views/attachment-list.ts";
import { placesPage } from "../../../../client/portal/views/places-page.ts";
import { TODAY } from "../../../support/sample-case.ts";
import { litPlace } from "../../support/lit-place.ts";
import { render, speakEnglish, type Rendered } from "../../support/rendered.ts";
import { listed } from "../fake-engine.ts";
import { createPortal, OPEN } from "../open-portal.ts";

beforeAll(async () => {
  speakEnglish("portal");
  speakSentences(await loadSentences("en"));
});

type Offer = Extract<PortalState, { page: "places" }>["offer"];

/** The first button that stands behind something else: the one above all, which removes the file, names itself by a label. */
const SENDING = /<button\s+type="button"\s+class=(?:$|"button)(?!.*aria-label)/su;

describe("the focus", () => {
  it("stays on the button by which a file without a clean copy is sent as it is, or is not", () => {
    let files: readonly Attachment[] = [
      { ...attachmentOf(1, new File(["x"], "a.rar")), look: { state: "refused", code: "cleaning.unknown_kind" } },
    ];
    const list = () =>
      attachmentList(files, {
        changeFile: (id, change) => {
          files = withChange(files, id, change);
        },
        removeFile: () => undefined,
      });
    const page = (): Rendered => render(list());
    const place = () => litPlace(list(), SENDING);
    const before = place();
    expect(before).not.toBeNull();
    page().press("Send it as it is");
    expect(page().buttons).toContain("Do not send it as it is");
    expect(place()).toEqual(before);
    page().press("Do not send it as it is");
    expect(page().buttons).toContain("Send it as it is");
    expect(place()).toEqual(before);
  });

  it("stays on the heading of the places while they load, when they fail to, and when they are there", async () => {
    const { portal } = createPortal(OPEN);
    await portal.enter("report");
    const ui = { controller: portal, ask: () => Promise.resolve(true) };
    const nothing = { fit: [], may: [] };
    const found = () =>
      foundPlaces(
        { emergency: [], help: nothing, isKnowing: false, lacksRegion: false, speak: nothing, today: TODAY },
        "en",
      );
    const page = (offer: Offer) =>
      placesPage({ page: "places", organisation: listed("a"), offer, said: { answers: [], language: "en" } }, ui);
    const place = litPlace(page("loading"), /<h1/u);
    expect(place).not.toBeNull();
    for (const offer of ["failed", found, () => html`<p></p>`] as const) {
      expect(litPlace(page(offer), /<h1/u)).toEqual(place);
      expect(render(page(offer)).markup.match(/<h1/gu)).toHaveLength(1);
    }
  });
});
