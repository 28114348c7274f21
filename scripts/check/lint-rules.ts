import type { Rule } from "eslint";

/** A rule that forbids names wherever they stand: as a variable, a member, a key, or a whole string (`window["fetch"]`). */
function bannedNames(names: readonly string[], instead: string): Rule.RuleModule {
  const banned = new Set(names);
  return {
    meta: { type: "problem", schema: [], messages: { banned: `"{{name}}" is not allowed here: ${instead}` } },
    create(context) {
      const report = (node: Rule.Node, name: unknown): void => {
        if (typeof name === "string" && banned.has(name)) context.report({ node, messageId: "banned", data: { name } });
      };
      return {
        Identifier: (node) => {
          report(node, node.name);
        },
        Literal: (node) => {
          report(node, node.value);
        },
      };
    },
  };
}

const NETWORK = [
  "fetch",
  "fetchLater",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "sendBeacon",
  "RTCPeerConnection",
  "importScripts",
  "serviceWorker",
];

const BROWSER_STORAGE = ["localStorage", "sessionStorage", "indexedDB", "caches", "cookie", "cookieStore"];

const MARKUP_FROM_TEXT = [
  "innerHTML",
  "outerHTML",
  "insertAdjacentHTML",
  "setHTMLUnsafe",
  "parseHTMLUnsafe",
  "createContextualFragment",
  "parseFromString",
  "srcdoc",
  "unsafeHTML",
  "unsafeSVG",
  "unsafeMathML",
  "unsafeStatic",
  "eval",
  "Function",
];

/** What a Lit template must not hold: markup from text, and inline code or style, which the content security policy blocks. */
const MARKUP_IN_TEMPLATE = /<script|<style|\s(?:on[a-z]+|style)\s*=|\.(?:innerHTML|outerHTML|srcdoc)\s*=/;

const noMarkupFromText: Rule.RuleModule = (() => {
  const names = bannedNames(
    MARKUP_FROM_TEXT,
    "text must never become markup or code; render it through a Lit template.",
  );
  return {
    meta: {
      ...names.meta,
      messages: {
        ...names.meta?.messages,
        template:
          "No inline script, style or event handler and no raw HTML in templates: use @event, classes and style sheets.",
      },
    },
    create: (context) => ({
      ...names.create(context),
      TemplateElement: (node) => {
        if (MARKUP_IN_TEMPLATE.test(node.value.raw)) context.report({ node, messageId: "template" });
      },
    }),
  };
})();

const noBrowserStorage: Rule.RuleModule = (() => {
  const names = bannedNames(BROWSER_STORAGE, "nothing is ever written to browser storage.");
  return {
    meta: {
      ...names.meta,
      messages: { ...names.meta?.messages, files: "Nothing is ever written to the origin private file system." },
    },
    create: (context) => ({
      ...names.create(context),
      "MemberExpression[property.name='storage']:matches([object.name='navigator'], [object.property.name='navigator'])":
        (node: Rule.Node) => {
          context.report({ node, messageId: "files" });
        },
    }),
  };
})();

const noHiddenWorker: Rule.RuleModule = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      hidden:
        'Import workers with "?worker" or "?worker&url": the import arrows are checked on imports, and import.meta hides them.',
    },
  },
  create: (context) => ({
    MetaProperty: (node) => {
      context.report({ node, messageId: "hidden" });
    },
  }),
};

/** The house rules that no published plugin has. Each message says what to do instead. */
export const amparoRules = {
  rules: {
    "no-network": bannedNames(NETWORK, "only client/http talks to the server; ask it."),
    "no-browser-storage": noBrowserStorage,
    "no-markup-from-text": noMarkupFromText,
    "no-hidden-worker": noHiddenWorker,
    "no-stray-randomness": bannedNames(
      ["getRandomValues", "randomUUID", "randomFill", "randomFillSync", "randomInt"],
      "random bytes come from shared/sodium.",
    ),
    "no-sleeping": bannedNames(
      ["setTimeout", "setInterval", "waitForTimeout"],
      "wait for a condition (vi.waitFor, expect.poll, test/support), not for time.",
    ),
  },
};
