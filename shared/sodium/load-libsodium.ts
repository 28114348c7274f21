/** The libsodium API, as both builds offer it once they are ready. */
export type Libsodium = (typeof import("libsodium-wrappers"))["default"];

declare const WebAssembly: { readonly Module: new (bytes: Uint8Array) => object };

/**
 * Loads libsodium: the ES module build where WebAssembly runs, otherwise the CommonJS build with its JavaScript twin.
 * Each is a chunk of its own, so nobody downloads the other one. Resolves when the library is ready for use.
 *
 * @throws Error when the build does not start (no secure random numbers, no memory): then nothing may be sealed or opened.
 */
export async function loadLibsodium(): Promise<Libsodium> {
  const { default: sodium } = await (webAssemblyRuns()
    ? import("libsodium-wrappers")
    : import("./libsodium-fallback.cjs"));
  await sodium.ready;
  return sodium;
}

/** Compiles the empty module: WebAssembly can be absent, but it can also be there and be blocked by a policy. */
function webAssemblyRuns(): boolean {
  try {
    return typeof new WebAssembly.Module(Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00)) === "object";
  } catch {
    return false;
  }
}
