/** The libsodium API, as both builds offer it once they are ready. */
export type Libsodium = (typeof import("libsodium-wrappers"))["default"];

interface UnhandledRejection {
  readonly reason: unknown;
  preventDefault(): void;
  stopImmediatePropagation(): void;
}

type RejectionListener = (event: UnhandledRejection) => void;

declare const WebAssembly: { readonly Module: new (bytes: Uint8Array) => object };
declare function addEventListener(type: "unhandledrejection", listener: RejectionListener, capture: boolean): void;
declare function removeEventListener(type: "unhandledrejection", listener: RejectionListener, capture: boolean): void;

/**
 * Loads libsodium: the ES module build where WebAssembly runs, otherwise the CommonJS build with its JavaScript twin.
 * Each is a chunk of its own, so nobody downloads the other one. Resolves when the library is ready for use.
 *
 * @throws Error when the build does not start (no secure random numbers, no memory): then nothing may be sealed or opened.
 */
export async function loadLibsodium(): Promise<Libsodium> {
  const { default: sodium } = webAssemblyRuns() ? await import("libsodium-wrappers") : await loadFallback();
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

async function loadFallback(): Promise<{ readonly default: Libsodium }> {
  expectStrayRejection();
  return await import("./libsodium-fallback.cjs");
}

/**
 * On its way to the JavaScript twin the CommonJS build aborts its WebAssembly half, and one promise rejects that nobody can
 * catch. Exactly that one is kept from the failure handler of the worker or page, once. (Firefox still notes it in the
 * console of the page.) Node has no such event and always runs WebAssembly.
 */
function expectStrayRejection(): void {
  if (typeof addEventListener !== "function") return;
  const listener: RejectionListener = (event) => {
    if (!isAbortedWebAssembly(event.reason)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    removeEventListener("unhandledrejection", listener, true);
  };
  addEventListener("unhandledrejection", listener, true);
}

function isAbortedWebAssembly(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false;
  const absent = reason instanceof ReferenceError && reason.message === "WebAssembly is not defined";
  const blocked = reason.name === "RuntimeError" && reason.message.startsWith("Aborted(CompileError: ");
  return absent || blocked;
}
