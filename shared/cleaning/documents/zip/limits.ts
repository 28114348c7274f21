/** Members of one archive. A presentation of a thousand slides has six thousand. */
export const MEMBERS_MOST = 10_000;

/** In bytes: the central directory of that many members with names of a usual length. */
export const DIRECTORY_LARGEST: number = 2 ** 21;

/** In bytes, once inflated: a picture, or what is no text. */
export const MEMBER_LARGEST: number = 2 ** 26;

/** In bytes, of all members that are looked at, once inflated: phones have no more to spare. */
export const ARCHIVE_LARGEST: number = 2 ** 28;
