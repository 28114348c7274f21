import { outgoingSignatureField, type OutgoingSignature } from "../protocol/bundle.ts";
import { certificateField, type IntakeCertificate } from "../protocol/certificate.ts";
import { deskLoginField, type DeskLogin } from "../protocol/desk-login.ts";
import { profileField, type Profile } from "../protocol/profile.ts";
import {
  collectionReceiptField,
  filingReceiptField,
  type CollectionReceipt,
  type FilingReceipt,
} from "../protocol/receipt.ts";
import { replyField, type Reply } from "../protocol/reply.ts";
import type { PayloadKind } from "./envelope-verify.ts";

// Everything that is signed, PROTOCOL.md §3, §6.4 and §8.3. The name is in what is signed, so that one can never pass for another.

export const PROFILE: PayloadKind<Profile> = { name: "profile", field: profileField };
export const INTAKE: PayloadKind<IntakeCertificate> = { name: "intake", field: certificateField };
export const FILING_RECEIPT: PayloadKind<FilingReceipt> = { name: "filing-receipt", field: filingReceiptField };
export const COLLECTION_RECEIPT: PayloadKind<CollectionReceipt> = {
  name: "collection-receipt",
  field: collectionReceiptField,
};
export const OUTGOING_BUNDLE: PayloadKind<OutgoingSignature> = {
  name: "outgoing-bundle",
  field: outgoingSignatureField,
};
export const DESK_LOGIN: PayloadKind<DeskLogin> = { name: "desk-login", field: deskLoginField };
export const REPLY: PayloadKind<Reply> = { name: "reply", field: replyField };
