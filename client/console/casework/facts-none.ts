import { nothing, type TemplateResult } from "lit";
import type { NoneField } from "../../../shared/casework/record/field-names.ts";
import { withNoneKnown } from "../../../shared/casework/record/none-known.ts";
import { localize, message } from "../../i18n/localize.ts";
import { tickField, type Labels } from "./choice-fields.ts";
import type { FactsForm } from "./facts-form.ts";

const NONE_LABELS: Labels<NoneField> = {
  victim_group: message("none-group"),
  cooperation_evidence: message("none-proof"),
  alleged_perpetrators: message("none-perpetrators"),
  evidence_list: message("none-evidence"),
  authority_familiar_with_facts: message("none-familiar"),
  domestic_remedies_text: message("none-remedies"),
  government_response: message("none-response"),
  un_documents_references: message("none-documents"),
  further_reprisals: message("none-further"),
  state_measures_taken: message("none-measures"),
  other_complaints: message("none-complaints"),
  family_members_at_risk: message("none-relatives"),
  colleagues_at_risk: message("none-colleagues"),
  needs: message("none-needs"),
  mission_contacts_known: message("none-missions"),
  prior_prevention_measures: message("none-prevention"),
};

/** "Asked, and there is none": an answer, where silence is none. It is not offered beside an entry, though that says nothing yet. */
export function noneKnown({ onChange, record }: FactsForm, name: NoneField): TemplateResult | typeof nothing {
  if (!withNoneKnown(record, name, true).noneKnown.includes(name)) return nothing;
  return tickField({
    id: `none-${name}`,
    isQuiet: true,
    label: localize(NONE_LABELS[name]),
    onChange: (isNone) => {
      onChange({ noneKnown: withNoneKnown(record, name, isNone).noneKnown });
    },
    value: record.noneKnown.includes(name),
  });
}
