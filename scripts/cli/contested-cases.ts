import type { World } from "./command.ts";
import { counted } from "./counted.ts";

/** Says of cases with several first letters what that can mean, and what to do (PROTOCOL.md §4.8). */
export function tellContested(cases: number, { talk }: World): void {
  if (cases === 0) return;
  talk(
    `${counted(cases, "case")} with several first letters (contested): somebody else may know the codename. ` +
      "Either the same person has sent the report again, and the letters say the same. Or one of them is false, whichever came first. " +
      "Compare them before you believe or answer any: whoever has the codename can read the replies, too. " +
      "If you can reach the person in another way, ask which letter is theirs, and to report again with a new codename. " +
      "A false one is removed with console remove --letter.",
  );
}
