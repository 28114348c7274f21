import { describe, expect, it } from "vitest";
import { contactSearch } from "../../../../../shared/casework/consent/search/contact-search.ts";
import { ReadText } from "../../../../../shared/casework/consent/search/read-text.ts";

describe("a way to reach somebody", () => {
  it.each([
    ["write to SARA.K@example.org today", "sara.k@example.org"],
    ["on Signal as @sara.k", "Signal: @Sara.K, evenings"],
    ["call 20-123-456", "+216 20 123 456"],
    ["call 0021620123456", "+216 (20) 123.456"],
    ["she lives at 12, Harbour Row", "12 Harbour Row"],
    ["12HarbourRow", "12 Harbour Row"],
    ["她住在海港路12号", "海港路12号"],
    ["ask at the bakery in Lane Four, then wait", "Ask at the bakery in Lane Four"],
    ["box 7", "Box 7"],
    ["on ٠٧٩١٢٣٤٥٦٧", "+962 79 123 4567"],
    ["on ０７９ १२३ ४५६७", "+962 79 123 4567"],
    ["call 0791234567", "079 123 4567 / 078 765 4321"],
    ["call 0791234567", "079 123 4567 - 12"],
    ["call 0791234567", "079-123-4567 ext. 12"],
    ["call 0787654321", "079 123 4567\n078 765 4321"],
    ["rosa77 (at) example (dot) org", "rosa77@example.org"],
    ["rk at example dot org", "rk@example.org"],
    ["rk arroba example punto org", "rk@example.org"],
    ["her user is rosa77", "rosa77@example.org"],
    ["her user is Rosamendoza", "rosamendoza@example.org"],
    ["mail rosa77@other.example", "rosa77@example.org"],
    ["as rosa.77 there", "Signal: rosa.77"],
    ["t.me/rosa_77", "@rosa_77 on Telegram"],
    ["t.me/rosa77", "https://t.me/rosa77"],
    ["at 12 rue des Lilas", "12 Rue des Lilas, 2nd floor, Tunis"],
    ["in Rue des Lilas 12", "12 Rue des Lilas, 2nd floor, Tunis"],
  ])("is found in %s", (text, contact) => {
    expect(contactSearch(contact, "Sara Khalil")(new ReadText(text))).toBe(true);
  });

  it.each([
    ["on 20 December 2023, 456 people", "+216 20 123 456"],
    ["she lives in Harbour Town", "12 Harbour Row"],
    ["box 71", "Box 7"],
    ["example.org", "sara.k@example.org"],
    ["anything", ""],
    ["123", "12"],
    ["Khalil was there", "khalil@example.org"],
    ["Sara, 77, and #FreeKhalil", "khalil@example.org"],
    ["the office of the other", "office@example.org"],
    ["on the 2nd floor in Tunis", "12 Rue des Lilas, 2nd floor, Tunis"],
    ["on Signal in the evenings", "Signal: rosa.77, evenings"],
  ])("is not found in %s", (text, contact) => {
    expect(contactSearch(contact, "Sara Khalil")(new ReadText(text))).toBe(false);
  });
});
