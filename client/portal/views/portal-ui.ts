import type { Question } from "../../elements/confirm-dialog.ts";
import type { PortalController } from "../portal-controller.ts";

/** What a page of the portal can do besides rendering. */
export interface PortalUi {
  readonly controller: PortalController;
  /** Asks before something that cannot be undone. */
  readonly ask: (question: Question) => Promise<boolean>;
}

/** A submit handler that keeps the form from being sent anywhere, and does this instead. */
export function onSubmit(action: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    action();
  };
}

/** The value of the control that an event comes from. */
export function valueOf(event: Event): string {
  const control = event.currentTarget;
  return control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLInputElement
    ? control.value
    : "";
}
