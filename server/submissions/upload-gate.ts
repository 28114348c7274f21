import type { SubmissionId } from "../../shared/protocol/id.ts";
import { refuse } from "../http/problem.ts";

/** Clients send one body after the other; the others are of connections that broke and have not been noticed yet. */
const BODIES_PER_SUBMISSION = 3;

/** Bounds the bodies that are on their way at once for a submission. */
export interface UploadGate {
  /** Counts one more, until the returned function is called; refuses with `segment.busy`. */
  readonly enter: (id: SubmissionId) => () => void;
}

export function createUploadGate(): UploadGate {
  const inside = new Map<SubmissionId, number>();
  return {
    enter: (id) => {
      const count = inside.get(id) ?? 0;
      if (count >= BODIES_PER_SUBMISSION) refuse("segment.busy");
      inside.set(id, count + 1);
      return () => {
        const left = (inside.get(id) ?? 0) - 1;
        if (left > 0) inside.set(id, left);
        else inside.delete(id);
      };
    },
  };
}
