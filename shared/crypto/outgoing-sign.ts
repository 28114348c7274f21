import type { Bytes } from "../bytes/index.ts";
import type { OutgoingBundle } from "../protocol/outgoing-bundle.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { signEnvelope } from "./envelope-sign.ts";
import { outgoingDigest } from "./outgoing-verify.ts";
import { OUTGOING_BUNDLE } from "./payload-kinds.ts";

/** Signs all that goes out with the organisation's reply seed (PROTOCOL.md §8.3). */
export async function signOutgoingBundle(
  sodium: Sodium,
  seed: Bytes,
  bundle: Omit<OutgoingBundle, "signature">,
): Promise<OutgoingBundle> {
  const { created, instance, organisation } = bundle;
  const members = await outgoingDigest(bundle);
  return {
    ...bundle,
    signature: signEnvelope(sodium, OUTGOING_BUNDLE, seed, { created, instance, members, organisation }),
  };
}
