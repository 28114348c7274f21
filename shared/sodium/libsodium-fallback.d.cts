import sodium = require("libsodium-wrappers");
export = sodium;
