import type { FindingAspect } from "../findings.ts";

/** How cameras, drones and dashboards write where they are, when, and how they are set. People who speak in a film write otherwise. */
const PATTERNS: readonly (readonly [FindingAspect, RegExp])[] = [
  ["place", /\b(?:gps|home|lat|lon|lng|latitude|longitude|longtitude|iso6709)\s*[:=([]\s*(?:[NSEW]:?\s*)?[-+]?\d/iu],
  ["place", /[-+]?\d{1,3}\.\d{4,}[°NSEW]?[\s,;/|]+[-+]?\d{1,3}\.\d{4,}/u],
  ["place", /[-+]\d{2,4}\.\d{3,}[-+]\d{3,5}\.\d{3,}/u],
  ["place", /\d{1,3}°\s?\d{1,2}(?:\.\d+)?\s?['′]/u],
  ["place", /\$(?:G[APNL]|BD)(?:GGA|RMC|GLL|VTG)/u],
  ["time", /\b(?:19|20)\d\d[-./:]\d\d[-./:]\d\d[T\s]+\d\d:\d\d/u],
  ["device", /\bISO\s?[:=]?\s?\d{2,6}\b.*\b(?:EV|SS|shutter|fnum|F\/)/isu],
];

/** What written telemetry tells; nothing where there is none. */
export function telemetryIn(text: string): readonly FindingAspect[] {
  return [...new Set(PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([aspect]) => aspect))];
}
