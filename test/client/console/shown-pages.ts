import { caseList } from "../../../client/console/case-list.ts";
import { casePage } from "../../../client/console/case-page.ts";
import { importPage } from "../../../client/console/import-page.ts";
import { render } from "../support/rendered.ts";
import type { ConsoleBench } from "./console-bench.ts";
import { showFirstCase } from "./worked-case.ts";

// What people read on the console's pages, as text, and without anything that could be pressed.

const nothing = (): void => undefined;
const CASE_ACTIONS = {
  ...{ onBack: nothing, onBringBundle: nothing, onCheckFiles: nothing, onHideFile: nothing, onOtherCopy: nothing },
  ...{ onOpen: nothing, onRemove: nothing, onReply: nothing, onSaveFile: nothing, onShowFile: nothing },
};

/** What the bundle brought that was imported last. */
export function importText(bench: ConsoleBench): string {
  return render(importPage(bench.at("import").result, { onImport: nothing, onOpenCase: nothing })).text;
}

/** The list of cases. */
export function listText(bench: ConsoleBench): string {
  return render(caseList(bench.open().vault.cases, nothing, nothing)).text;
}

/** The first case of the list, which is opened. */
export async function caseText(bench: ConsoleBench): Promise<string> {
  await showFirstCase(bench);
  return render(casePage(bench.at("case").view, { check: null, file: null }, CASE_ACTIONS)).text;
}
