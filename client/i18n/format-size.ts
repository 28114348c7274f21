import { localize } from "./localize.ts";

const KILO = 1000;

/** A size as people say it: decimal units as browsers show them, one digit after the point below ten. */
export function formatSize(bytes: number): string {
  if (bytes < KILO) return localize("size-bytes", { value: bytes });
  if (roundSize(bytes / KILO) < KILO) return localize("size-kilobytes", { value: roundSize(bytes / KILO) });
  if (roundSize(bytes / KILO ** 2) < KILO) return localize("size-megabytes", { value: roundSize(bytes / KILO ** 2) });
  return localize("size-gigabytes", { value: roundSize(bytes / KILO ** 3) });
}

function roundSize(value: number): number {
  return value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
}
