import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failure, ok, type Bytes, memorySource } from "../../../shared/bytes/index.ts";
import { verifyCardFile } from "../../../shared/crypto/card-file-verify.ts";
import { readOutgoingFile } from "../../../shared/desk/outgoing-file.ts";
import { pushCard } from "../../../shared/desk/push-card.ts";
import { CARD_FILE_LARGEST_BYTES, cardFileField, type CardFile } from "../../../shared/protocol/card-file.ts";
import { encodeDocument } from "../../../shared/protocol/field.ts";
import { createDeskScene, type DeskScene } from "../../support/desk-scene.ts";
import { valueOf } from "../../support/sample-letters.ts";
import { exportOnly } from "../../support/exported.ts";

// PROTOCOL.md §8.1, §8.3 and §10.2: a bundle or a card file, and never one taken for the other.

let scene: DeskScene;

beforeEach(async () => {
  scene = await createDeskScene();
});
afterEach(() => scene.server.close());

const cardBytes = (card: CardFile = scene.organisation.card): Bytes => encodeDocument(cardFileField, card);

describe("reading what a console has written", () => {
  it("tells a bundle from a card by its content", async () => {
    const { organisation, server } = scene;
    const { id, sodium, today } = server.instance;
    const bundle = await exportOnly(sodium, organisation.vault, organisation.id, id, today());
    expect(await readOutgoingFile(memorySource(bundle))).toMatchObject(
      ok({ kind: "bundle", bundle: { instance: id } }),
    );
    expect(await readOutgoingFile(memorySource(cardBytes()))).toEqual(ok({ kind: "card", card: organisation.card }));
  });

  it.each([
    ["nothing", () => new Uint8Array(), "bundle.malformed"],
    ["a card with a space before it", () => Uint8Array.of(0x20, ...cardBytes()), "bundle.malformed"],
    ["a card with a byte more", () => Uint8Array.of(...cardBytes(), 0x0a), "document.malformed"],
    ["a card that is cut", () => cardBytes().slice(0, -1), "document.malformed"],
    ["too large a card", () => new Uint8Array(CARD_FILE_LARGEST_BYTES + 1).fill(0x7b), "document.too_large"],
  ])("refuses %s", async (_what, bytes, code) => {
    expect(await readOutgoingFile(memorySource(bytes()))).toEqual(failure(code));
  });
});

describe("publishing a card", () => {
  const publish = (card: CardFile) => {
    const { organisation, server, session } = scene;
    const verify = (given: CardFile) => verifyCardFile(server.instance.sodium, given, organisation.id);
    return pushCard({ send: server.send, session, verify }, card);
  };

  it("brings its weeks to the directory, and the same again without harm", async () => {
    const { organisations, today } = scene.server.instance;
    scene.server.instance.database.exec("DELETE FROM certificate");
    expect(organisations.certificateFor(scene.organisation.id, today())).toBeNull();
    expect(await publish(scene.organisation.card)).toEqual(ok(null));
    expect(organisations.certificateFor(scene.organisation.id, today())).not.toBeNull();
    expect(await publish(scene.organisation.card)).toEqual(ok(null));
  });

  it("sends nothing that is not all of the desk's own organisation, and does not even log in", async () => {
    const other = await scene.server.enrol();
    const { card } = scene.organisation;
    const [first] = card.certificates;
    if (first === undefined) throw new Error("a card has certificates");
    const noProfile = { ...card, profile: first };
    const mixed = { ...card, certificates: [first, ...other.card.certificates] };
    expect(await publish(other.card)).toEqual(failure("card.other_organisation"));
    expect(await publish(noProfile)).toEqual(failure("card.signature"));
    expect(await publish(mixed)).toEqual(failure("card.signature"));
    expect(scene.logins()).toBe(0);
  });

  it("verifies the card of somebody unknown, expired or not", async () => {
    const { sodium } = scene.server.instance;
    const verified = valueOf(await verifyCardFile(sodium, scene.organisation.card, null));
    expect(verified.profile.organisation).toBe(scene.organisation.id);
    expect(verified.certificates).toHaveLength(26);
  });
});
