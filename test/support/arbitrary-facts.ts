import fc from "fast-check";
import { FACT_VALUES, FURTHER_FACT_VALUES, type Facts } from "../../shared/mechanisms/facts.ts";

const { body, needs, attrs, ...single } = FACT_VALUES;

/** States that rules speak of, some that they do not, and none. */
const place = fc.constantFrom("CA", "CH", "FI", "FR", "GB", "IE", "NL", "NO", "PL", "UG", "TN", "UA", "US", "BR");

/** Facts of every kind, each of which may not be known. Lists are in any order. */
export const arbitraryFacts: fc.Arbitrary<Facts> = fc.record(
  {
    body: fc.shuffledSubarray([...body], { minLength: 1, maxLength: 3 }),
    needs: fc.shuffledSubarray([...needs], { minLength: 1, maxLength: 3 }),
    attrs: fc.shuffledSubarray([...attrs], { minLength: 1, maxLength: 3 }),
    region: fc.constantFrom(...single.region),
    urgency: fc.constantFrom(...single.urgency),
    irreparable: fc.constantFrom(...single.irreparable),
    racial: fc.constantFrom(...single.racial),
    remedies: fc.constantFrom(...single.remedies),
    ratified: fc.constantFrom(...single.ratified),
    competence: fc.constantFrom(...single.competence),
    consent: fc.constantFrom(...single.consent),
    publicity_worsens: fc.constantFrom(...single.publicity_worsens),
    role: fc.constantFrom(...single.role),
    court_pending: fc.constantFrom(...single.court_pending),
    hearing: fc.constantFrom(...single.hearing),
    in_geneva: fc.constantFrom(...single.in_geneva),
    reported_before: fc.constantFrom(...single.reported_before),
    victim_kind: fc.constantFrom(...FURTHER_FACT_VALUES.victim_kind),
    incident_type: fc.constantFrom(...FURTHER_FACT_VALUES.incident_type),
    state: place,
    residence: place,
  },
  { requiredKeys: [] },
);
