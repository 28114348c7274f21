import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { QUESTIONS } from "../../../client/portal/questions/all-questions.ts";
import { letterAnswers } from "../../../client/portal/questions/letter-answers.ts";
import { withSaid } from "../../../client/portal/questions/said.ts";
import { leadingTo, sampleOf } from "../portal/questions/sample-answers.ts";
import { answerList } from "../../../client/console/answer-list.ts";
import { questionText } from "../../../client/console/question-text.ts";
import type { NewOrganisation } from "../../../shared/casework/organisation.ts";
import { questionKey } from "../../../shared/mechanisms/report-answers.ts";
import type { Answer } from "../../../shared/protocol/letter.ts";
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

const listOf = (answers: readonly Answer[]): ReturnType<typeof answerList> =>
  answerList({ answers, contradicted: [], language: "en" });

describe("answers in a letter", () => {
  it("are under their question in words, whatever the person wrote", () => {
    const { text } = render(listOf([{ answer: "<b>Yes</b>", question: "danger.now" }]));
    expect(text).toBe("Answers Is somebody in danger now? <b>Yes</b>");
  });

  it.each(["who.else", "danger-now", "constructor"])(
    "are under the key %s as it is, marked as not known, when there are no words for it",
    (question) => {
      const { text } = render(listOf([{ answer: "me", question }]));
      expect(text).toBe(`Answers ${question} (a question that this console does not know) me`);
    },
  );

  it.each(QUESTIONS.map((question) => [question.field, question] as const))(
    "are in words, question and choices, when the portal asked for %s",
    (field, question) => {
      const sent = letterAnswers(withSaid(leadingTo(question), field, sampleOf(question)));
      const answers = sent.filter((each) => each.question === questionKey(field));
      expect(answers).toHaveLength(1);
      const { text } = render(listOf(answers));
      // No code of a value, of a State or of a question.
      expect(text).not.toMatch(/⟦|[a-z]_[a-z]|\btb:|\bDZ\b|\bNO\b|does not know/);
      expect(text).not.toContain(questionKey(field));
      for (const mark of ["not-sure", "prefer-not-to-say", "none-known"]) {
        const said = render(listOf([{ answer: mark, question: questionKey(field) }])).text;
        expect(said).toMatch(
          /The person is not sure$|The person would rather not say$|None, as far as the person knows$/,
        );
      }
    },
  );

  it("keep what the person wrote beside a choice as it is, and values that nobody offered", () => {
    const shown = (question: string, answer: string): string => render(listOf([{ answer, question }])).text;
    expect(shown("alleged-perpetrators", "a | b | state\na captain | state")).toContain(
      "a · b · state a captain · Acts",
    );
    expect(shown("racial-ethnic-element", "yes | what was <b>said</b>")).toContain("Yes · what was <b>said</b>");
    expect(shown("needs", "legal\nconstructor")).toContain("Legal aid constructor");
    expect(shown("state-concerned", "Atlantis")).toContain("Atlantis");
    expect(shown("incident-where", "yes")).toBe("Answers Where it happened yes");
  });

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
