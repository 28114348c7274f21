// libsodium's CommonJS build carries WebAssembly and, unlike the ES module build, a pure JavaScript twin for browsers
// without WebAssembly (Tor Browser's Safer level). `require` is what selects it, in Node and in the bundler alike.
module.exports = require("libsodium-wrappers");
