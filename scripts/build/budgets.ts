const KILOBYTE = 1000;

export const BUDGET_NAMES = ["first page", "report sent, Standard", "report sent, Safer", "console.html"] as const;

export type Budget = (typeof BUDGET_NAMES)[number];

/** The most bytes that a source may have to load over Tor, and that the console may weigh on a stick. */
export const BUDGETS: Readonly<Record<Budget, number>> = {
  "first page": 60 * KILOBYTE,
  "report sent, Standard": 300 * KILOBYTE,
  "report sent, Safer": 420 * KILOBYTE,
  "console.html": 2216 * KILOBYTE,
};

/** Bytes as they are told: thousands of them. */
export function kilobytes(bytes: number): string {
  return `${(bytes / KILOBYTE).toFixed(1)} KB`;
}
