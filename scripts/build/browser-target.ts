/** The oldest engines that the client is compiled for: Tor Browser 15 (Firefox ESR 140), and Chromium of the same age. */
export const BROWSER_TARGET = ["firefox140", "chrome140"];
