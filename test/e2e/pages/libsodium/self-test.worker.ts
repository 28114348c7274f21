import { encodeHex, encodeUtf8, zeroBytes } from "../../../../shared/bytes/index.ts";
import { loadSodium } from "../../../../shared/sodium/sodium.ts";

/** Everything of libsodium that depends on the engine below it, once through the real door. */
async function selfTest(): Promise<unknown> {
  const unhandled: string[] = [];
  addEventListener("unhandledrejection", (event) => unhandled.push(String(event.reason)));
  const sodium = await loadSodium();
  const [seed, nonce, text] = [new Uint8Array(32).fill(7), zeroBytes(12), encodeUtf8("hello")];
  const encapsulation = sodium.xwingEncapsulate(sodium.xwingPublicKey(seed));
  const decapsulated = encapsulation && sodium.xwingDecapsulate(encapsulation.ciphertext, seed);
  const signature = sodium.ed25519Sign(text, seed);
  return {
    webAssembly: "WebAssembly" in globalThis,
    xwingPublicKey: encodeHex(sodium.xwingPublicKey(seed)),
    xwingRoundTrip: encapsulation && decapsulated && sodium.equalSecrets(encapsulation.sharedSecret, decapsulated),
    signature: encodeHex(signature),
    verified: sodium.ed25519Verify(signature, text, sodium.ed25519PublicKey(seed)),
    sealed: encodeHex(sodium.chachaSeal(text, zeroBytes(0), nonce, seed)),
    randomDiffers: encodeHex(sodium.randomBytes(16)) !== encodeHex(sodium.randomBytes(16)),
    unhandled,
  };
}

void selfTest().then((findings) => {
  postMessage(findings);
});
