/** The two security levels of Tor Browser at which the portal runs scripts; the third, Safest, has none. */
export type SecurityLevel = "standard" | "safer";

type Preferences = Readonly<Record<string, boolean | number | string>>;

/** No update, telemetry or connectivity check may open a connection that the test did not ask for. */
const QUIET: Preferences = {
  "app.update.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
};

/** What Tor Browser sets at every level and a page can notice. */
const EVERY_LEVEL: Preferences = {
  "beacon.enabled": false,
  "browser.cache.disk.enable": false,
  "browser.privatebrowsing.autostart": true,
  "dom.enable_resource_timing": false,
  "dom.postMessage.sharedArrayBuffer.withCOOP_COEP": false,
  "dom.push.enabled": false,
  "dom.securecontext.allowlist_onions": true,
  "dom.serviceWorkers.enabled": false,
  "javascript.options.asmjs": false,
  "network.http.referer.hideOnionSource": true,
  "privacy.firstparty.isolate": true,
  "privacy.resistFingerprinting": true,
};

/** What Safer adds. In Tor Browser it is NoScript that takes WebAssembly away; here a preference does. */
const SAFER: Preferences = {
  "gfx.font_rendering.graphite.enabled": false,
  "gfx.font_rendering.opentype_svg.enabled": false,
  "javascript.options.baselinejit": false,
  "javascript.options.ion": false,
  "javascript.options.native_regexp": false,
  "javascript.options.wasm": false,
  "mathml.disabled": true,
};

/**
 * Preferences that make Firefox ESR stand in for Tor Browser at a security level. NoScript itself, letterboxing and the
 * differences of Tor Browser's own patches are not imitated.
 */
export function torBrowserPreferences(level: SecurityLevel): Preferences {
  return { ...QUIET, ...EVERY_LEVEL, ...(level === "safer" ? SAFER : {}) };
}
