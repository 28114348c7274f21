// What the build uses of @lit-labs/ssr. Its own types need those of a browser, which scripts do not have.

/** The pieces of a rendered template. */
export type RenderResult = Iterable<unknown>;

/** Renders a template of Lit. */
export function render(template: unknown): RenderResult;

/** The pieces in one. */
export function collectResult(result: RenderResult): Promise<string>;
