import { expect, it } from "vitest";
import { askPermit } from "../../../../shared/casework/consent/gate.ts";
import { plainLanguage } from "../../../../shared/casework/consent/plain-language.ts";
import { consent, mechanism, recordWith, request, SARA, says, workWith } from "../../../support/sample-work.ts";

it.each([
  ["ar", "ar"],
  ["und", "und"],
  ["zh-Hant", "zh-Hant"],
  ["zh-Hant-TW", "zh-Hant-TW"],
  ["fr-CH", "fr-CH"],
  ["es-419", "es-419"],
  ["en-Sara-Khalil", "en"],
  ["en-Latn-Sara", "en-Latn"],
  ["en-GB-Khalil", "en-GB"],
  ["en-x-layla-haddad", "en"],
  ["en-Omar-GB", "en"],
  ["khalil", "und"],
  ["sara-Khalil", "und"],
  ["layla-FR", "und-FR"],
  ["yue-Hant", "yue-Hant"],
])("the language of %s is %s", (tag, plain) => {
  expect(plainLanguage(tag)).toBe(plain);
});

it("nobody is named by the language of a text that passes the gate", () => {
  const record = recordWith([SARA]);
  const events = record.events.map((each) => ({ ...each, what: says("They waited.", "en-Omar-Haddad") }));
  const work = workWith({ ...record, events }, consent());
  const asking = mechanism({ asks: ["victim_name", "incident_what"] });
  const answer = askPermit(request("send", work, { mechanism: asking }));
  expect(answer.ok && answer.permit.record.events[0]?.what).toEqual(says("They waited.", "en"));
});
