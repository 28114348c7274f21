/** The kinds of files that can be cleaned. Everything else is named as not cleanable. */
export const FILE_KINDS = [
  "jpeg",
  "png",
  "gif",
  "webp",
  "heic",
  "avif",
  "tiff",
  "mp4",
  "mov",
  "m4a",
  "mp3",
  "wav",
  "ogg",
  "pdf",
  "docx",
  "xlsx",
  "pptx",
  "odt",
  "ods",
  "odp",
] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/** What a clean copy of a kind is called: the ending of its name, without the dot, and its media type. */
export const KIND_NAMES: Readonly<Record<FileKind, { readonly ending: string; readonly type: string }>> = {
  jpeg: { ending: "jpg", type: "image/jpeg" },
  png: { ending: "png", type: "image/png" },
  gif: { ending: "gif", type: "image/gif" },
  webp: { ending: "webp", type: "image/webp" },
  heic: { ending: "heic", type: "image/heic" },
  avif: { ending: "avif", type: "image/avif" },
  tiff: { ending: "tif", type: "image/tiff" },
  mp4: { ending: "mp4", type: "video/mp4" },
  mov: { ending: "mov", type: "video/quicktime" },
  m4a: { ending: "m4a", type: "audio/mp4" },
  mp3: { ending: "mp3", type: "audio/mpeg" },
  wav: { ending: "wav", type: "audio/wav" },
  ogg: { ending: "ogg", type: "audio/ogg" },
  pdf: { ending: "pdf", type: "application/pdf" },
  docx: { ending: "docx", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  xlsx: { ending: "xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  pptx: { ending: "pptx", type: "application/vnd.openxmlformats-officedocument.presentationml.presentation" },
  odt: { ending: "odt", type: "application/vnd.oasis.opendocument.text" },
  ods: { ending: "ods", type: "application/vnd.oasis.opendocument.spreadsheet" },
  odp: { ending: "odp", type: "application/vnd.oasis.opendocument.presentation" },
};
