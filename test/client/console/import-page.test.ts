import { describe, expect, it } from "vitest";
import { importPage, type ImportActions } from "../../../client/console/import-page.ts";
import type { ImportOutcome } from "../../../shared/casework/import-bundle.ts";
import { createSubmissionId } from "../../../shared/crypto/random-ids.ts";
import { render, type Rendered } from "../support/rendered.ts";
import { englishSource } from "./worked-case.ts";

const source = await englishSource();

function refused(code: string): ImportOutcome {
  return { code, outcome: "refused", submission: createSubmissionId(source.sodium) };
}

function page(outcomes: readonly ImportOutcome[], actions: Partial<ImportActions> = {}): Rendered {
  const nothing = (): void => undefined;
  const { instance } = source.scope;
  return render(importPage({ instance, outcomes }, { onImport: nothing, onOpenCase: nothing, ...actions }));
}

describe("the page after an import", () => {
  it("says that the vault is full, what makes room, and that nothing is lost", () => {
    const full = page([refused("vault.full"), refused("vault.full")]);
    expect(full.text).toContain("New: 0. Already there: 0. Refused: 2.");
    expect(full.text).toContain("The vault is full");
    expect(full.text).toContain("What did not fit is still on the server.");
  });

  it("says nothing of a full vault when something else was refused", () => {
    const { text } = page([refused("letter.not_filed")]);
    expect(text).toContain("The server has not signed for this letter");
    expect(text).toContain("Refused submissions stay on the server");
    expect(text).not.toContain("vault is full");
  });

  it("opens the case of a letter that came in", () => {
    const opened: string[] = [];
    const { case: id } = source.keys;
    const submission = createSubmissionId(source.sodium);
    const imported: ImportOutcome = { case: id, continuity: "first", outcome: "imported", submission };
    const shown = page([imported], { onOpenCase: (key) => opened.push(key.case) });
    for (const label of shown.buttons) shown.press(label);
    expect(opened).toEqual([id]);
  });
});
