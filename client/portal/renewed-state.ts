import type { DirectoryView, ListedOrganisation } from "../workers/portal-calls.ts";
import type { PortalState } from "./portal-state.ts";
import type { Typed } from "./typed.ts";

/** The state with what is known of its files by now. */
export function withDrafts(state: PortalState, typed: Typed): PortalState {
  switch (state.page) {
    case "write":
    case "questions":
    case "step":
    case "attach":
    case "check":
      return { ...state, draft: typed.report };
    case "compose":
    case "later-check":
      return { ...state, draft: typed.mailbox.later };
    case "agreed":
      return { ...state, draft: typed.mailbox.changeWords };
    case "erasure":
      return { ...state, draft: typed.mailbox.reason };
    default:
      return state;
  }
}

/** The state with organisations as the directory has them now. */
export function withDirectory(state: PortalState, directory: DirectoryView): PortalState {
  const renewed = (organisation: ListedOrganisation): ListedOrganisation => asListed(organisation, directory);
  if ("directory" in state) return { ...state, directory };
  if ("organisation" in state) return { ...state, organisation: renewed(state.organisation) };
  if (state.page !== "mailbox") return state;
  return { ...state, mailbox: { ...state.mailbox, organisation: renewed(state.mailbox.organisation) } };
}

/** The organisation as the directory has it now; as it was when that does not list it any more. */
export function asListed(organisation: ListedOrganisation, { organisations }: DirectoryView): ListedOrganisation {
  return organisations.find(({ id }) => id === organisation.id) ?? organisation;
}
