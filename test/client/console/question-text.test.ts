import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answerList } from "../../../client/console/answer-list.ts";
import { questionText } from "../../../client/console/question-text.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { startTestServer, type TestServer } from "../../server/support/test-server.ts";
import { openWaiting } from "../support/caseworker.ts";
import { createPortalWorker } from "../support/portal-worker.ts";
import { render, speakEnglish } from "../support/rendered.ts";

let server: TestServer;
let organisation: NewOrganisation;

beforeAll(() => {
  speakEnglish("console");
});

beforeEach(async () => {
  server = await startTestServer();
  organisation = await server.enrol({ name: "Shelter of the North" });
});

afterEach(async () => {
  await server.close();
});

describe("answers in a letter", () => {
  it("are under their question in words, whatever the person wrote", () => {
    const { text } = render(answerList([{ answer: "<b>Yes</b>", question: "danger.now" }], "en"));
    expect(text).toBe("Answers Is somebody in danger now? <b>Yes</b>");
  });

  it.each(["who.else", "danger-now", "constructor"])(
    "are under the key %s as it is, marked as not known, when there are no words for it",
    (question) => {
      const { text } = render(answerList([{ answer: "me", question }], "en"));
      expect(text).toBe(`Answers ${question} (a question that this console does not know) me`);
    },
  );

  it("have words for every question that a letter of the portal answers", async () => {
    const { service } = createPortalWorker(server);
    await service.open({ language: "en" });
    const writing = { answers: [], files: [], language: "en", text: "They came at night." };
    expect(await service.report({ organisation: organisation.id, writing })).toMatchObject({ ok: true });
    const [opened] = await openWaiting(server, organisation);
    if (opened?.letter.type !== "report") throw new Error("no report is waiting");
    expect(opened.letter.answers.filter(({ question }) => questionText(question) === null)).toEqual([]);
  });
});
