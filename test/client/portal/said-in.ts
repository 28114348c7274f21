import { answersField } from "../../../shared/protocol/letter.ts";

/** What the answers of a writing say, as the engine is given it. */
export function saidIn(request: unknown): readonly string[] {
  if (typeof request !== "object" || request === null || !("writing" in request)) return [];
  const { writing } = request;
  if (typeof writing !== "object" || writing === null || !("answers" in writing)) return [];
  return answersField.read(writing.answers).map(({ answer, question }) => `${question} ${answer}`);
}
