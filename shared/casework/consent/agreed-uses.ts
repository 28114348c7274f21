import type { ConsentUse } from "../../mechanisms/mechanism.ts";
import { decidePermit } from "./permit-decision.ts";
import type { PermitRequest, Purpose } from "./permit-request.ts";

/** Uses that a person can leave out of a submission, the first of them first [C2]. */
const LEFT_OUT: readonly (readonly ConsentUse[])[] = [["meeting"], ["share_with_un"], ["meeting", "share_with_un"]];

/**
 * The request for all uses of the mechanism, or else without those that a person can leave out and did. When nothing of it is agreed to,
 * it stays one for all of them: that is what is asked for.
 */
export function withAgreedUses<Request extends Omit<PermitRequest<Purpose>, "notes">>(
  request: Request,
): Request & Pick<PermitRequest<Purpose>, "uses"> {
  const { mechanism } = request;
  const whole = decidePermit(request);
  if (whole.ok || mechanism === null || whole.missing.length === 0) return request;
  const fewer = LEFT_OUT.map((left) => mechanism.consent.uses.filter((use) => !left.includes(use)));
  const uses = fewer.find((each) => decidePermit({ ...request, uses: each }).ok);
  return uses === undefined ? request : { ...request, uses };
}
