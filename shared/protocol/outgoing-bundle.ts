import { type Bytes, type ByteSource, failure, ok, type Result } from "../bytes/index.ts";
import {
  MANIFEST_LARGEST_BYTES,
  MANIFEST_NAME,
  memberName,
  outgoingManifestField,
  SLOTS_PER_BUNDLE,
  type OutgoingManifest,
} from "./bundle.ts";
import type { Day } from "./day.ts";
import { encodeEnvelope, parseEnvelope, type UntrustedEnvelope } from "./envelope.ts";
import { encodeDocument, isReadable, parseDocument } from "./field.ts";
import type { InstanceId, OrganisationId, SlotAddress } from "./id.ts";
import { CERTIFICATES_PER_PUBLICATION, ENVELOPE_LARGEST_BYTES } from "./limits.ts";
import { parseSealedSlot } from "./sealed-letter.ts";
import { encodeTar, readTar, type TarMember } from "./tar.ts";

/** What a console sends out by its desk (PROTOCOL.md §8.3). Signatures and seals are checked by whom they are for. */
export interface OutgoingBundle {
  readonly certificates: readonly { readonly first: Day; readonly envelope: UntrustedEnvelope }[];
  readonly created: Day;
  readonly instance: InstanceId;
  readonly organisation: OrganisationId;
  readonly profile: UntrustedEnvelope | null;
  readonly receipt: UntrustedEnvelope | null;
  /** Of all other members. */
  readonly signature: UntrustedEnvelope;
  readonly slots: readonly { readonly address: SlotAddress; readonly slot: Bytes }[];
}

/**
 * The archive of an outgoing bundle; its parts may be given in any order.
 * @throws RangeError for what no reader would accept: two parts of the same name, or too many
 */
export function encodeOutgoingBundle(bundle: OutgoingBundle): Bytes {
  const signature = { name: memberName.signature, content: encodeEnvelope(bundle.signature) };
  return encodeTar([...membersOf(bundle), signature].sort((a, b) => (a.name < b.name ? -1 : 1)));
}

/**
 * The members of an outgoing bundle but the signature, which is of them, in their order.
 * @throws RangeError for what no reader would accept: two parts of the same name, or too many
 */
export function membersOf(
  bundle: Omit<OutgoingBundle, "signature">,
): readonly { readonly name: string; readonly content: Bytes }[] {
  const certificates = [...bundle.certificates].sort((a, b) => (a.first < b.first ? -1 : 1));
  const slots = [...bundle.slots].sort((a, b) => (a.address < b.address ? -1 : 1));
  const manifest: OutgoingManifest = {
    certificates: certificates.map(({ first }) => first),
    created: bundle.created,
    instance: bundle.instance,
    kind: "outgoing",
    organisation: bundle.organisation,
    profile: bundle.profile !== null,
    receipt: bundle.receipt !== null,
    slots: slots.map(({ address }) => address),
    version: 1,
  };
  if (!isReadable(outgoingManifestField, manifest))
    throw new RangeError("an outgoing bundle that no desk would accept");
  return [
    { name: MANIFEST_NAME, content: encodeDocument(outgoingManifestField, manifest) },
    ...certificates.map(({ first, envelope }) => ({
      name: memberName.certificate(first),
      content: encodeEnvelope(envelope),
    })),
    ...(bundle.profile === null ? [] : [{ name: memberName.profile, content: encodeEnvelope(bundle.profile) }]),
    ...(bundle.receipt === null ? [] : [{ name: memberName.receipt, content: encodeEnvelope(bundle.receipt) }]),
    ...slots.map(({ address, slot }) => ({ name: memberName.slot(address), content: slot })),
  ];
}

/** Reads an outgoing bundle (PROTOCOL.md §8.3). Never throws on hostile bytes. */
export async function readOutgoingBundle(source: ByteSource): Promise<Result<OutgoingBundle, "bundle.malformed">> {
  const members = await readTar(source, 4 + CERTIFICATES_PER_PUBLICATION + SLOTS_PER_BUNDLE);
  if (!members.ok) return members;
  const reader = new MemberReader(source, members.value);
  const manifestBytes = await reader.take(MANIFEST_NAME, MANIFEST_LARGEST_BYTES);
  const manifest = manifestBytes && parseDocument(outgoingManifestField, manifestBytes, MANIFEST_LARGEST_BYTES);
  if (!manifest?.ok) return failure("bundle.malformed");
  const { created, instance, organisation } = manifest.value;
  const certificates: { first: Day; envelope: UntrustedEnvelope }[] = [];
  for (const first of manifest.value.certificates) {
    const envelope = await reader.takeEnvelope(memberName.certificate(first));
    if (envelope === null) return failure("bundle.malformed");
    certificates.push({ first, envelope });
  }
  const profile = manifest.value.profile ? await reader.takeEnvelope(memberName.profile) : null;
  const receipt = manifest.value.receipt ? await reader.takeEnvelope(memberName.receipt) : null;
  if ((profile !== null) !== manifest.value.profile || (receipt !== null) !== manifest.value.receipt) {
    return failure("bundle.malformed");
  }
  const signature = await reader.takeEnvelope(memberName.signature);
  if (signature === null) return failure("bundle.malformed");
  const slots: { address: SlotAddress; slot: Bytes }[] = [];
  for (const address of manifest.value.slots) {
    const bytes = await reader.take(memberName.slot(address), ENVELOPE_LARGEST_BYTES);
    const slot = bytes && parseSealedSlot(bytes);
    if (!slot?.ok) return failure("bundle.malformed");
    slots.push({ address, slot: slot.value });
  }
  if (!reader.isDone()) return failure("bundle.malformed");
  return ok({ certificates, created, instance, organisation, profile, receipt, signature, slots });
}

/** Takes members one after the other, each of which has to be the one that is expected. */
class MemberReader {
  readonly #source: ByteSource;
  readonly #members: readonly TarMember[];
  #next = 0;

  constructor(source: ByteSource, members: readonly TarMember[]) {
    this.#source = source;
    this.#members = members;
  }

  async take(name: string, largest: number): Promise<Bytes | null> {
    const member = this.#members[this.#next];
    if (member?.name !== name || member.size > largest) return null;
    this.#next += 1;
    return this.#source.read(member.offset, member.size);
  }

  async takeEnvelope(name: string): Promise<UntrustedEnvelope | null> {
    const bytes = await this.take(name, ENVELOPE_LARGEST_BYTES);
    const envelope = bytes && parseEnvelope(bytes);
    return envelope?.ok === true ? envelope.value : null;
  }

  isDone(): boolean {
    return this.#next === this.#members.length;
  }
}
