import type { TemplateResult } from "lit";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { deadlinesPage } from "../../../client/console/casework/deadlines-page.ts";
import { englishSource, openCaseFacts } from "./worked-case.ts";

/** A box as a browser has it: a click has turned it already. */
class Box {
  checked: boolean;

  constructor(checked: boolean) {
    this.checked = checked;
  }
}

beforeEach(() => {
  vi.stubGlobal("HTMLInputElement", Box);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What the boxes of a page do when they are turned, in order. */
function turns(content: unknown): ((event: { readonly currentTarget: Box }) => void)[] {
  if (Array.isArray(content)) return content.flatMap(turns);
  if (!isTemplate(content)) return [];
  return content.values.flatMap((value, place) => {
    if (typeof value !== "function") return turns(value);
    const act = (event: { readonly currentTarget: Box }): void => void Reflect.apply(value, undefined, [event]);
    return content.strings[place]?.endsWith("@change=") === true ? [act] : [];
  });
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === "object" && value !== null && "strings" in value && "values" in value;
}

it.each([false, true])("the box of a task shows what is kept, done %s, until the opposite is kept", async (isDone) => {
  const bench = await openCaseFacts(await englishSource());
  const task = {
    deadline: "arrived",
    due: null,
    id: "t1",
    isDone,
    mechanism: null,
    name: null,
    sending: null,
    text: null,
  };
  const marked: (readonly [string, boolean])[] = [];
  const onMark = (id: string, isMarked: boolean): void => void marked.push([id, isMarked]);
  const work = { ...bench.at("work").work, tasks: [task] };
  const [turn, ...others] = turns(deadlinesPage(work, { onExport: () => undefined, onMark }));
  if (turn === undefined || others.length > 0) throw new Error("not one box");
  const box = new Box(!isDone);
  turn({ currentTarget: box });
  expect(box.checked).toBe(isDone);
  expect(marked).toEqual([["t1", !isDone]]);
});
