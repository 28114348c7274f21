import { describe, expect, it, vi } from "vitest";
import { encodeHex } from "../../../shared/bytes/index.ts";
import { loadLibsodium } from "../../../shared/sodium/load-libsodium.ts";

// That browsers without WebAssembly start the JavaScript twin is tested in browsers: the twin does not start in Node.

describe("libsodium", () => {
  it("is ready when it is given out", async () => {
    const sodium = await loadLibsodium();
    expect(encodeHex(sodium.crypto_sign_seed_keypair(new Uint8Array(32)).publicKey)).toBe(
      "3b6a27bcceb6a42d62a3a8d02a6f0d73653215771de243a63ac048a18b59da29",
    );
  });

  it("is not given out at all when it cannot start: nothing may be sealed then", async () => {
    const given = WebAssembly;
    vi.spyOn(WebAssembly, "Module").mockImplementationOnce(() => {
      throw new Error("blocked by a policy");
    });
    await expect(loadLibsodium()).rejects.toThrow(TypeError);
    vi.stubGlobal("WebAssembly", given);
  });
});
