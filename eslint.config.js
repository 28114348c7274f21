import { configs as litConfigs } from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import tsdoc from "eslint-plugin-tsdoc";
import tseslint from "typescript-eslint";
import { amparoRules } from "./scripts/check/lint-rules.ts";

const PRODUCT = ["shared/**/*.ts", "server/**/*.ts", "client/**/*.ts", "scripts/**/*.ts"];

/**
 * The only files that may assert a type: each mints brands, or narrows a library's type, after it has checked or made the
 * value. In shared/crypto a new one is added by name, and reviewed.
 */
const MINTS = [
  "shared/bytes/**/*.ts",
  "shared/protocol/**/*.ts",
  "shared/sodium/**/*.ts",
  "shared/api/documents.ts",
  ...[
    "age-key",
    "card-verify",
    "codename",
    "codename-keys",
    "derived-id",
    "file-hash",
    "hash",
    "identity",
    "organisation-keys",
    "publisher",
    "random-ids",
    "reply-open",
    "slot-address",
    "vault-file",
  ].map((construct) => `shared/crypto/${construct}.ts`),
];

const LIBSODIUM = ["libsodium", "libsodium-wrappers"].map((name) => ({
  name,
  message: "shared/sodium is the one door to libsodium.",
}));
const NODE_RANDOMNESS = ["crypto", "node:crypto"].map((name) => ({
  name,
  importNames: ["randomBytes", "webcrypto", "default"],
  message: "random bytes come from shared/sodium.",
}));
const UNSAFE_LIT = ["unsafe-html", "unsafe-svg", "unsafe-mathml", "style-map"].map((name) => ({
  name: `lit/directives/${name}.js`,
  message: "No markup from text, no inline style.",
}));
const TIMERS = ["timers/promises", "node:timers/promises"].map((name) => ({
  name,
  message: "Wait for a condition, not for time.",
}));
const restrictedImports = (...paths) => [
  "error",
  { paths: [...paths, { name: "lit/static-html.js", message: "No markup from text." }] },
];

const DEFAULT_EXPORT = { selector: "ExportDefaultDeclaration", message: "Named exports only." };
const DECORATOR = { selector: "Decorator", message: "No decorators: static properties and customElements.define." };
const NAMELESS_IMPORTS = [
  "ImportExpression:not([source.type='Literal'])",
  "Identifier[name=/^(createRequire|getBuiltinModule)$/]",
].map((selector) => ({ selector, message: "Name the module in the import: the arrows are checked on names." }));

// Exceptions are made here, where a reviewer sees them, and never by comments in the code.
export default tseslint.config(
  { ignores: ["dist/", "data/", "coverage/", ".cache/", "test/workplace/fixtures/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,cts}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        // The configuration files of the root belong to no room; they are checked like scripts.
        projectService: { allowDefaultProject: ["*.config.ts"], defaultProject: "scripts/tsconfig.json" },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Alphabets are spread into letters; none of them holds an emoji.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/consistent-indexed-object-style": "off",
      // Fastify plugins and the methods of an interface are async whether they wait for something or not.
      "@typescript-eslint/require-await": "off",
    },
  },
  { files: MINTS, rules: { "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "as" }] } },
  {
    files: ["**/*.{js,ts}"],
    plugins: { amparo: amparoRules },
    rules: {
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "off",
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Random bytes come from shared/sodium." },
        { object: "crypto", property: "randomBytes", message: "Random bytes come from shared/sodium." },
      ],
      "no-restricted-syntax": ["error", DEFAULT_EXPORT, DECORATOR, ...NAMELESS_IMPORTS],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"], location: "anywhere" }],
      "max-lines": ["error", { max: 400 }],
      eqeqeq: "error",
    },
  },
  {
    files: PRODUCT,
    rules: {
      "amparo/no-stray-randomness": "error",
      "no-restricted-imports": restrictedImports(...LIBSODIUM, ...NODE_RANDOMNESS),
    },
  },
  { files: ["shared/**/*.ts"], plugins: { tsdoc }, rules: { "tsdoc/syntax": "error" } },
  {
    files: ["shared/sodium/**"],
    rules: { "amparo/no-stray-randomness": "off", "no-restricted-imports": restrictedImports() },
  },
  // The server answers and never calls out; shared code knows nothing of networks.
  { files: ["server/**/*.ts", "shared/**/*.ts", "client/**/*.ts"], rules: { "amparo/no-network": "error" } },
  {
    files: ["client/**/*.ts"],
    extends: [litConfigs["flat/recommended"], litA11y.configs.recommended],
    rules: {
      "amparo/no-browser-storage": "error",
      "amparo/no-markup-from-text": "error",
      "amparo/no-hidden-worker": "error",
      "no-restricted-imports": restrictedImports(...LIBSODIUM, ...UNSAFE_LIT),
    },
  },
  // All name folders of texts, never code.
  {
    files: [
      "client/i18n/load-texts.ts",
      "client/portal/guide/load-sentences.ts",
      "client/portal/static/render-pages.ts",
    ],
    rules: { "amparo/no-hidden-worker": "off" },
  },
  { files: ["client/http/**/*.ts"], rules: { "amparo/no-network": "off" } },
  // One names what it forbids, the other declares what shared/sodium may use.
  { files: ["scripts/check/lint-rules.ts", "shared/platform.d.ts"], rules: { "amparo/no-stray-randomness": "off" } },
  // Measuring libsodium itself is what these are for.
  {
    files: ["scripts/bench/**/*.ts"],
    rules: { "no-restricted-imports": restrictedImports(), "amparo/no-stray-randomness": "off" },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "amparo/no-sleeping": "error",
      // Tests find files of packages by name.
      "no-restricted-syntax": ["error", DEFAULT_EXPORT, DECORATOR],
      // Tests run code in pages, and listen to what pages say.
      "no-console": "off",
      "no-restricted-imports": restrictedImports(...TIMERS),
      "max-lines": "off",
    },
  },
  {
    files: ["test/support/**/*.ts"],
    rules: { "amparo/no-sleeping": "off", "no-restricted-imports": restrictedImports() },
  },
  {
    files: ["*.config.{js,ts}", ".dependency-cruiser.js", "**/*.d.{ts,cts}"],
    rules: { "no-restricted-syntax": ["error", DECORATOR, ...NAMELESS_IMPORTS] },
  },
  // Declarations describe what others wrote: CommonJS, and globals, which are `var`.
  { files: ["**/*.d.{ts,cts}"], rules: { "no-var": "off", "@typescript-eslint/no-require-imports": "off" } },
);
