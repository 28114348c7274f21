/** What the modules of a room may import besides each other: rooms by path, packages by name. */
export interface Room {
  readonly rooms: readonly string[];
  readonly packages?: readonly string[];
}

/**
 * The rooms whose imports are listed one by one; ARCHITECTURE.md shows the same as a table, and a test compares them. What is
 * not here is ruled by the arrows alone.
 */
export const ROOMS = {
  "shared/bytes": { rooms: [] },
  "shared/protocol": { rooms: ["shared/bytes"] },
  "shared/sodium": { rooms: ["shared/bytes"], packages: ["libsodium", "libsodium-wrappers"] },
  "shared/crypto": {
    rooms: ["shared/sodium", "shared/protocol", "shared/bytes"],
    packages: ["@scure/bip39", "@noble/hashes"],
  },
  "shared/api": { rooms: ["shared/crypto", "shared/sodium", "shared/protocol", "shared/bytes"] },
  "shared/source": { rooms: ["shared/api", "shared/crypto", "shared/sodium", "shared/protocol", "shared/bytes"] },
  "shared/desk": { rooms: ["shared/api", "shared/protocol", "shared/bytes"] },
  "shared/mechanisms": { rooms: ["shared/protocol", "shared/bytes"] },
  "shared/cleaning": { rooms: ["shared/bytes"] },
  "shared/casework": {
    rooms: ["shared/mechanisms", "shared/crypto", "shared/sodium", "shared/protocol", "shared/bytes"],
    packages: ["docx"],
  },
  "client/elements": { rooms: ["client/i18n"], packages: ["lit"] },
  "client/i18n": { rooms: ["client/locales", "shared/protocol"], packages: ["@fluent/bundle"] },
  "client/files": { rooms: ["shared/protocol", "shared/bytes"] },
  "client/http": { rooms: ["shared/api", "shared/bytes"] },
  "client/workers": { rooms: ["client/elements", "client/files", "client/http", "client/i18n", "shared"] },
} as const satisfies Readonly<Record<string, Room>>;
