/** What a path serves; each kind has its own headers. */
export type PathKind = "api" | "page" | "asset" | "worker";

const SAME_FOR_ALL = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;

/** For what a browser may show as a document. A script has the rights of the page that loads it, and pays for a head as long as this. */
const PERMISSIONS = [
  ...["accelerometer", "autoplay", "camera", "clipboard-read", "display-capture", "encrypted-media"],
  ...["fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer"],
  ...["microphone", "midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock"],
  ...["serial", "storage-access", "usb", "window-management", "xr-spatial-tracking"],
]
  .map((feature) => `${feature}=()`)
  .join(", ");

/**
 * What the headers of a page have that those of other pages do not: the policy for its style sheets, and where the same page is as an
 * onion service (`name.onion/path`). Tor Browser offers that to whoever comes another way, also without a script.
 */
export function pageHeaders(
  styles: readonly string[],
  onion: string | null,
  forms: "no forms" | "own forms" = "no forms",
): { readonly [name: string]: string } {
  const policy = { "content-security-policy": pagePolicy(styles, forms) };
  return onion === null ? policy : { ...policy, "onion-location": `http://${onion}` };
}

/** The policy of a page with these style sheets in it, by their SHA-256 in Base64; it has no script in it, whatever it says. */
function pagePolicy(styles: readonly string[], forms: "no forms" | "own forms" = "no forms"): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles.map((hash) => `'sha256-${hash}'`)].join(" "),
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    forms === "own forms" ? "form-action 'self'" : "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html amparo-worker",
  ].join("; ");
}

// libsodium runs in workers only, and nowhere else may WebAssembly be compiled.
const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const NOTHING_POLICY = "default-src 'none'; frame-ancestors 'none'";

// The names of these files contain a hash of what is in them.
const IMMUTABLE = "public, max-age=31536000, immutable";

/**
 * All headers that are the same for every answer of a kind. There is no HSTS and no upgrade to https: an onion service
 * speaks plain http inside Tor's own encryption.
 */
export const SECURITY_HEADERS: { readonly [K in PathKind]: { readonly [name: string]: string } } = {
  api: {
    ...SAME_FOR_ALL,
    "cache-control": "no-store",
    "content-security-policy": NOTHING_POLICY,
    "permissions-policy": PERMISSIONS,
  },
  page: {
    ...SAME_FOR_ALL,
    "cache-control": "no-store",
    "content-security-policy": pagePolicy([]),
    "permissions-policy": PERMISSIONS,
  },
  asset: { ...SAME_FOR_ALL, "cache-control": IMMUTABLE, "content-security-policy": NOTHING_POLICY },
  worker: { ...SAME_FOR_ALL, "cache-control": IMMUTABLE, "content-security-policy": WORKER_POLICY },
};
