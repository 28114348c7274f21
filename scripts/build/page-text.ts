import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Plugin } from "vite";

const PLACE = /\{\{([a-z0-9-]+)\}\}/g;

/** Fills `{{message-id}}` in HTML pages from Fluent files: what a page says before, or without, its script. */
export function pageText(files: readonly string[]): Plugin {
  return {
    name: "amparo:page-text",
    transformIndexHtml: {
      order: "pre",
      handler(html) {
        const bundle = new FluentBundle("en", { useIsolating: false });
        for (const file of files)
          bundle.addResource(new FluentResource(readFileSync(file, "utf8")), { allowOverrides: true });
        return html.replace(PLACE, (_place, id: string) => {
          const pattern = bundle.getMessage(id)?.value;
          if (pattern === null || pattern === undefined) throw new Error(`no message ${id}`);
          return escapeHtml(bundle.formatPattern(pattern, {}));
        });
      },
    },
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
