import { attachmentOf, type Attachment, type Look } from "../../../client/portal/attachments/attachment.ts";
import { finding } from "../../../shared/cleaning/findings.ts";

/** What is known of a photo that says where, when and by whom it was taken. */
export const SEEN: Look = {
  state: "seen",
  kind: "jpeg",
  findings: [
    finding("place", "Exif GPSLatitude", "48.2"),
    finding("place", "Exif GPSLongitude", "16.3"),
    finding("person", "Exif Artist", "Ana"),
    finding("time", "Exif DateTime", "2026"),
  ],
  left: [],
  copy: new Blob(["clean"]),
};

/** The photo, attached and looked at. */
export const PHOTO: Attachment = { ...attachmentOf(1, new File(["original"], "photo.jpg")), look: SEEN };
