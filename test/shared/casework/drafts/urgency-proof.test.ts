import { describe, expect, it } from "vitest";
import { draftText } from "../../../../shared/casework/exports/draft-text.ts";
import { draftToSend } from "../../../support/sample-draft.ts";

// What shows that a situation is serious and urgent is words and evidence ["iachr-precautionary-measures"].

const CASE = {
  ...{ case_id: "EX-31", consent: "state_confidential", victim_name: "Lucía Ejemplo", cooperation_body: "iachr" },
  ...{ state_concerned: "HN", urgency: "imminent", irreparable: "yes", serious_and_urgent_proof: "Pasan cada noche." },
  cooperation_evidence: ["Acuse de recibo"],
};
const measuresOf = (evidence: readonly string[]) =>
  draftToSend({ ...CASE, evidence_list: evidence }, "iachr-precautionary-measures", "es");
const proofIn = ({ draft }: ReturnType<typeof measuresOf>) => {
  const field = draft.sections.flatMap(({ fields }) => fields).find(({ id }) => id === "serious_and_urgent_proof");
  return {
    values: field?.values.map((pieces) => pieces.map(({ text }) => text).join("")),
    leftOut: field?.leftOut.map(({ text }) => text),
  };
};

describe("what shows that it is serious and urgent", () => {
  it("lists evidence that may be passed on, but what proves that somebody cooperated: nobody asks for that", () => {
    const written = measuresOf([
      "Video del noticiero | video | en la oficina | yes",
      "Acuse de recibo | carta | | yes",
    ]);
    expect(proofIn(written)).toEqual({
      values: ["Pasan cada noche.", "Video del noticiero, video, consultado en: en la oficina"],
      leftOut: [],
    });
    expect(written.permit.withheld).toEqual([]);
    expect(draftText(written.draft)).not.toContain("Acuse");
  });

  it("says of evidence that nobody agreed to pass on that it is left out, and the head counts no more than that", () => {
    const written = measuresOf(["Foto de la placa | foto | | no"]);
    expect(proofIn(written)).toEqual({
      values: ["Pasan cada noche."],
      leftOut: ["Omitido: una prueba que nadie ha aceptado transmitir"],
    });
    expect(written.draft.marks.leftOut).toBe(1);
    expect(draftText(written.draft)).not.toContain("placa");
  });
});
