import { startTorNetwork } from "../support/tor-network.ts";
import { FIREFOX_SAFER, FIREFOX_STANDARD } from "./browser-kinds.ts";
import { describeWholePath } from "./steps/whole-path.ts";

describeWholePath({
  title: "the whole path over an onion service, in Firefox at Safer",
  parts: ["firefox-esr", "tor"],
  kind: FIREFOX_SAFER,
  consoles: [FIREFOX_STANDARD, FIREFOX_STANDARD],
  desk: "page",
  videoBytes: 60 * 1_048_576,
  segments: 64,
  // The recorder stands between the onion service and the server: what it hears is what a server's operator could.
  reach: async (port) => {
    const network = await startTorNetwork(port);
    return {
      url: `http://${network.onionHost}/`,
      network: { kind: "socks", port: network.socksPort },
      stop: () => network.stop(),
    };
  },
});
