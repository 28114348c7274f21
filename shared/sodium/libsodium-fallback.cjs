// libsodium's CommonJS build carries WebAssembly and, unlike the ES module build, a pure JavaScript twin for browsers without
// WebAssembly (Tor Browser's Safer level). `require` is what selects it, in Node and in the bundler alike. It would try
// WebAssembly first, and where there is none, a promise that nobody can catch would reject. So it is given a WebAssembly that
// never answers while it starts, and the twin is started at once.
const given = Object.getOwnPropertyDescriptor(globalThis, "WebAssembly");
Object.defineProperty(globalThis, "WebAssembly", {
  configurable: true,
  value: { instantiate: () => new Promise(() => undefined) },
});

const libsodium = require("libsodium");
libsodium.ready = libsodium.useBackupModule();
const wrappers = require("libsodium-wrappers");

wrappers.ready = wrappers.ready.finally(() => {
  if (given === undefined) Reflect.deleteProperty(globalThis, "WebAssembly");
  else Object.defineProperty(globalThis, "WebAssembly", given);
});

module.exports = wrappers;
