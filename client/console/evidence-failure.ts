import { localize, localizeCode } from "../i18n/localize.ts";

/** Why a letter or a file of evidence was refused. Nobody has typed a passphrase for it, as for a vault that does not open. */
export function evidenceFailure(code: string): string {
  return code === "open.failed" ? localize("evidence-open-failed") : localizeCode(code);
}
