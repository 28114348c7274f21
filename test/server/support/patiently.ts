/** How long to wait for what comes at once, on a machine that has other work. */
export const PATIENTLY = { timeout: 10_000 } as const;
