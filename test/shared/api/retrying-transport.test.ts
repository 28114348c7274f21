import { describe, expect, it } from "vitest";
import { createRetryingTransport } from "../../../shared/api/retrying-transport.ts";
import type { ApiAnswer, ApiRequest, Transport } from "../../../shared/api/transport.ts";
import { encodeUtf8, failure, ok, type Result } from "../../../shared/bytes/index.ts";

const REQUEST: ApiRequest = { method: "GET", path: "/directory", headers: {}, body: null, largestAnswer: 4096 };

function answer(status: number, body: string): Result<ApiAnswer, "network.failed"> {
  return ok({ status, body: encodeUtf8(body) });
}
const problem = (status: number, code: string): Result<ApiAnswer, "network.failed"> =>
  answer(status, JSON.stringify({ code }));

/** Sends through a patient transport over these answers; what came back, and how often was asked. */
async function sendOver(
  answers: readonly Result<ApiAnswer, "network.failed">[],
): Promise<{ result: Result<ApiAnswer, "network.failed">; asked: number }> {
  let asked = 0;
  const send: Transport = () => Promise.resolve(answers[asked++] ?? failure("network.failed"));
  const transport = createRetryingTransport(send, {
    policy: { attempts: 4, firstDelayMilliseconds: 1, longestDelayMilliseconds: 1 },
    signal: new AbortController().signal,
    world: { random: () => 0, sleep: () => Promise.resolve() },
  });
  return { result: await transport(REQUEST), asked };
}

describe("createRetryingTransport", () => {
  it("gives a good answer at once", async () => {
    expect(await sendOver([answer(200, "{}")])).toEqual({ result: answer(200, "{}"), asked: 1 });
  });

  it("asks again after a failed network, a busy server, and a gateway that speaks in its place", async () => {
    const answers = [failure("network.failed"), problem(503, "server.busy"), answer(502, "<html>"), answer(204, "")];
    expect(await sendOver(answers)).toEqual({ result: answer(204, ""), asked: 4 });
  });

  it.each([
    problem(409, "segment.conflict"),
    problem(507, "storage.full"),
    problem(401, "desk.unauthorized"),
    answer(404, "<html>"),
  ])("passes on what asking again would not change: %j", async (final) => {
    expect(await sendOver([final, answer(200, "{}")])).toEqual({ result: final, asked: 1 });
  });

  it("gives the last answer back when it has had enough", async () => {
    const busy = problem(503, "server.busy");
    expect(await sendOver([busy, busy, busy, busy, answer(200, "{}")])).toEqual({ result: busy, asked: 4 });
  });
});
