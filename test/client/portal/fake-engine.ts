import type {
  DirectoryView,
  ListedOrganisation,
  PortalCall,
  PortalCalls,
} from "../../../client/workers/portal-calls.ts";
import type { Engine, EngineListener } from "../../../client/portal/engine.ts";
import { caseIdField, organisationIdField, type CaseId } from "../../../shared/protocol/id.ts";

/** What a fake engine answers. */
export type Answers = { readonly [K in PortalCall]?: PortalCalls[K]["answer"] | Promise<PortalCalls[K]["answer"]> };

/** An engine without a worker: it gives prepared answers, and remembers what it was asked. */
export interface FakeEngine extends Engine {
  readonly asked: readonly { readonly call: PortalCall; readonly request: unknown }[];
  readonly isClosed: () => boolean;
  readonly listener: EngineListener;
}

/** Calls without an answer never come back, as with a worker that has gone. */
export function createFakeEngine(listener: EngineListener, answers: Answers): FakeEngine {
  const asked: { readonly call: PortalCall; readonly request: unknown }[] = [];
  let isClosed = false;
  return {
    asked,
    listener,
    isClosed: () => isClosed,
    call: <K extends PortalCall>(call: K, request: PortalCalls[K]["request"]) => {
      asked.push({ call, request });
      const answer: Answers[K] = answers[call];
      return answer === undefined ? new Promise<PortalCalls[K]["answer"]>(() => undefined) : Promise.resolve(answer);
    },
    close: () => {
      isClosed = true;
    },
  };
}

/** An organisation as the worker lists it. */
export function listed(digit: string, more: Partial<ListedOrganisation> = {}): ListedOrganisation {
  return {
    id: organisationIdField.read(digit.repeat(64)),
    view: {
      name: { language: "en", text: `Organisation ${digit}` },
      policy: null,
      languages: ["en"],
      regions: [],
      rhythm: 7,
      practice: false,
      fingerprint: { digits: [], words: [] },
    },
    refusal: null,
    canReply: true,
    ...more,
  };
}

/** A directory of organisations. */
export function directoryOf(...organisations: readonly ListedOrganisation[]): DirectoryView {
  return { organisations, forged: 0 };
}

/** The case of a codename. */
export function caseOf(digit: string): CaseId {
  return caseIdField.read(digit.repeat(32));
}
