// PROTOCOL.md §1.5: every limit, once. Sums are written as sums.

export const ID_BYTES = 16;
export const HASH_BYTES = 32;
export const KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;

export const LETTER_SMALLEST_PLAINTEXT_BYTES: number = 64 * 1024;
export const LETTER_LARGEST_PLAINTEXT_BYTES: number = 4 * 1024 * 1024;

export const SEGMENT_PLAINTEXT_BYTES: number = 1024 * 1024;
export const SEGMENT_TAG_BYTES = 16;
export const SEGMENT_SEALED_BYTES: number = SEGMENT_PLAINTEXT_BYTES + SEGMENT_TAG_BYTES;
export const SEGMENTS_MOST = 2048;
export const EVIDENCE_LARGEST_BYTES: number = SEGMENTS_MOST * SEGMENT_PLAINTEXT_BYTES;

export const FILES_MOST = 1000;
export const FILE_NAME_LONGEST_BYTES = 255;
export const MEDIA_TYPE_LONGEST_BYTES = 127;
export const LETTER_TEXT_LONGEST_BYTES: number = 1024 * 1024;
export const ANSWERS_MOST = 256;
export const ANSWER_LONGEST_BYTES = 65_536;

export const SLOT_BYTES = 32_768;
export const SLOTS_PER_READ = 8;
export const REPLIES_MOST = 1024;

export const PROFILE_ENVELOPE_LARGEST_BYTES = 65_536;
export const CERTIFICATE_ENVELOPE_LARGEST_BYTES = 32_768;
export const ENVELOPE_LARGEST_BYTES = 262_144;
export const CERTIFICATES_PER_PUBLICATION = 64;
export const SUBMISSIONS_PER_BUNDLE = 1000;
export const SUBMISSIONS_PER_LIST = 5000;
export const CASE_WORK_LARGEST_BYTES: number = 2 * 1024 * 1024;
export const VAULT_LARGEST_BYTES: number = 256 * 1024 * 1024;

/** The longest time in days after which an organisation has looked for letters again (PROTOCOL.md §3.2). */
export const RHYTHM_LONGEST_DAYS = 90;
export const RECIPIENTS_MOST = 4;
export const REPLY_KEYS_MOST = 4;

export const CLOCK_TOLERANCE_DAYS = 1;
export const RETENTION_DAYS = 30;
export const OPEN_SUBMISSION_DAYS = 7;
