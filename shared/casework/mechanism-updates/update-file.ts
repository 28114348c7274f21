import { failure, ok, type Bytes, type Result } from "../../bytes/index.ts";
import { signEnvelope } from "../../crypto/envelope-sign.ts";
import { verifyEnvelope, type PayloadKind, type VerifyError } from "../../crypto/envelope-verify.ts";
import { publisherKeyOf } from "../../crypto/publisher.ts";
import {
  datasetWith,
  faultOf,
  mechanismUpdateField,
  unfitIn,
  type Dataset,
  type MechanismUpdate,
} from "../../mechanisms/dataset-update.ts";
import { parseJson } from "../../protocol/canonical-json.ts";
import { encodeDocument, parseDocument, readField } from "../../protocol/field.ts";
import { ENVELOPE_LARGEST_BYTES } from "../../protocol/limits.ts";
import {
  UPDATE_FILE_LARGEST_BYTES,
  updateFileField,
  type MechanismUpdates,
  type UpdateFile,
  type UpdateSeed,
} from "../../protocol/mechanism-update.ts";
import type { Sodium } from "../../sodium/sodium.ts";
import { FIELD_NAMES } from "../record/field-names.ts";
import { misnamedIn, type Misnamed } from "./bound-id.ts";

/** What is known of mechanisms, as signed (PROTOCOL.md §3.8). */
export const MECHANISM_UPDATE: PayloadKind<MechanismUpdate> = {
  name: "mechanism-update",
  field: mechanismUpdateField(FIELD_NAMES),
};

/** An update that its own publisher has signed. Whether that is the right publisher is another question. */
export interface SignedUpdate extends MechanismUpdates {
  readonly content: MechanismUpdate;
  /** The release with it. */
  readonly dataset: Dataset;
}

/** Why an update was refused. */
export type UpdateFileError = VerifyError | "update.inconsistent";

/** Reads what a publisher has written down, before it is signed: JSON as people write it, with the strict form of an update. */
export function parseUpdate(bytes: Uint8Array): Result<MechanismUpdate, UpdateFileError> {
  const json = parseJson(bytes);
  if (!json.ok) return json;
  const update = readField(MECHANISM_UPDATE.field, json.value);
  if (!update.ok) return update;
  if (encodeDocument(MECHANISM_UPDATE.field, update.value).length > ENVELOPE_LARGEST_BYTES) {
    return failure("document.too_large");
  }
  const isFit = faultOf(update.value) === null && misnamedIn(update.value.records).length === 0;
  return isFit ? update : failure("update.inconsistent");
}

/** What a publisher has written down under other ids than it can have; nothing of what cannot be read. */
export function misnamedInUpdate(bytes: Uint8Array): readonly Misnamed[] {
  const json = parseJson(bytes);
  const update = json.ok ? readField(MECHANISM_UPDATE.field, json.value) : json;
  return update.ok ? misnamedIn(update.value.records) : [];
}

/** The file of an update, for consoles (PROTOCOL.md §10.4). @param content - as `parseUpdate` has read it */
export function signUpdate(sodium: Sodium, seed: UpdateSeed, content: MechanismUpdate): Bytes {
  return encodeDocument<UpdateFile>(updateFileField, {
    kind: "mechanism-update-file",
    publisher: publisherKeyOf(sodium, seed),
    update: signEnvelope(sodium, MECHANISM_UPDATE, seed, content),
    version: 1,
  });
}

/** Reads the file of an update, and verifies it by the key that it names (PROTOCOL.md §10.4). */
export function parseUpdateFile(sodium: Sodium, bytes: Uint8Array): Result<SignedUpdate, UpdateFileError> {
  const file = parseDocument(updateFileField, bytes, UPDATE_FILE_LARGEST_BYTES);
  return file.ok ? verifyUpdate(sodium, file.value) : file;
}

/** Verifies an update by the key beside it, and checks that what it says of mechanisms can be said of those of this release. */
function verifyUpdate(sodium: Sodium, { publisher, update }: MechanismUpdates): Result<SignedUpdate, UpdateFileError> {
  const content = verifyEnvelope(sodium, MECHANISM_UPDATE, publisher, update);
  if (!content.ok) return content;
  const { records } = content.value;
  if (unfitIn(content.value).length > 0 || misnamedIn(records).length > 0) return failure("update.inconsistent");
  return ok({ publisher, update, content: content.value, dataset: datasetWith(content.value) });
}
