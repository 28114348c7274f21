import { BROWSER_KINDS, FIREFOX_SAFER, FIREFOX_STANDARD } from "./browser-kinds.ts";
import { describeWholePath } from "./steps/whole-path.ts";

const MIB = 1_048_576;

for (const kind of BROWSER_KINDS) {
  describeWholePath({
    title: `the whole path in ${kind.name}`,
    parts: [kind.part],
    kind,
    consoles: [kind, kind === FIREFOX_SAFER ? FIREFOX_STANDARD : kind],
    desk: kind === FIREFOX_STANDARD ? "commands" : "page",
    videoBytes: 60 * MIB,
    segments: 64,
    reach: (port) =>
      Promise.resolve({
        url: `http://127.0.0.1:${String(port)}/`,
        network: { kind: "loopback" },
        stop: () => Promise.resolve(),
      }),
  });
}
