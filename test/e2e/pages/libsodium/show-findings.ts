/** Writes what the worker tells into the page, and says by the title that it is there. */
export function showFindings(worker: Worker): void {
  worker.onmessage = (event: MessageEvent<unknown>) => {
    show(event.data, "done");
  };
  worker.onerror = (event) => {
    show(event.message, "failed");
  };
}

function show(findings: unknown, title: string): void {
  const output = document.querySelector("output");
  if (output !== null) output.textContent = JSON.stringify(findings);
  document.title = title;
}
