import { readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { copyBytes, type Bytes } from "../../shared/bytes/index.ts";
import { KEY_BYTES } from "../../shared/protocol/limits.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { syncFolder, type Disk } from "./disk.ts";
import { StorageError } from "./storage-error.ts";

/**
 * The Ed25519 seed that signs filing receipts (PROTOCOL.md §2.1). Made if it is absent and may be; it appears in its place
 * whole, or not at all.
 *
 * @throws StorageError if it is lost or not a seed: a new key would make every codename of this instance useless
 */
export async function loadInstanceSeed(
  path: string,
  disk: Disk,
  sodium: Sodium,
  absent: "create" | "refuse",
): Promise<Bytes> {
  const existing = await readFile(path).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  if (existing === null && absent === "create") return await createSeed(path, disk, sodium);
  if (existing === null) throw new StorageError("storage.key_missing");
  if (existing.length !== KEY_BYTES) throw new StorageError("storage.key_damaged");
  return copyBytes(existing);
}

async function createSeed(path: string, disk: Disk, sodium: Sodium): Promise<Bytes> {
  const seed = sodium.randomBytes(KEY_BYTES);
  const draft = `${path}.new`;
  const file = await disk.open(draft, "w", 0o600);
  try {
    await file.write(seed, 0, seed.length, 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  await syncFolder(disk, dirname(path));
  return seed;
}
