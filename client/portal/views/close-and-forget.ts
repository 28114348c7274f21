import { localize, message } from "../../i18n/localize.ts";
import type { PortalUi } from "./portal-ui.ts";

/** Forgets everything on the page. What would be lost for good is asked about first: the button that never asks is the one to leave. */
export async function closeAndForget({ ask, controller }: PortalUi): Promise<void> {
  if (!controller.holdsUnsaved || (await ask(question(controller.inDoubt.codenames.length > 0)))) controller.forget();
}

function question(hasCodenames: boolean): Parameters<PortalUi["ask"]>[0] {
  return {
    heading: localize("close-heading"),
    text: localize(hasCodenames ? message("close-codenames") : message("close-text")),
    confirm: localize("close-confirm"),
    cancel: localize("close-stay"),
    danger: true,
  };
}
