/** Its member States: its delegations, and some of those whom it pays, work outside of them only. ISO 3166-1 alpha-2. */
export const EUROPEAN_UNION: readonly string[] =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
