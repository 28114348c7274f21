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
    ["they read rosa77@example.org", "rosa77+un@example.org"],
    ["they read rosa at mail dot org", "rosa+un@mail.org"],
    ["they hacked zq-defender.org.", "info@zq-defender.org"],
    ["they hacked zqdefender.net", "https://zqdefender.net/contact"],
    ["on www.zqdefender.net/about", "https://www.zqdefender.net"],
    ["zqdefender dot net", "info@zqdefender.net"],
    ["her user is rosa77", "https://t.me/rosa77"],
    ["ID ABCDEFGH there", "Threema ABCDEFGH"],
    ["他们在建国路88号等着。", "北京市朝阳区建国路88号3单元"],
    ["كانوا في شارع الحمراء رقم 12.", "شارع الحمراء ١٢، بيروت"],
    ["at 12 de la Rue des Lilas", "12 Rue des Lilas, Tunis"],
    ["the Lilas, rue, at number 12", "12 Rue des Lilas, Tunis"],
    ["Llegaron a la Calle 45 #12-30.", "Calle 45 No. 12-30, Bogotá"],
    ["letters to PO Box 4711", "P.O. Box 4711, Manama"],
    ["세종대로에 1104 앞에", "세종대로 1104"],
    ["in Rue des Lilas 12", "12 Rue des Lilas, 2nd floor, Tunis"],
  ])("is found in %s", (text, contact) => {
    expect(contactSearch(contact, "Sara Khalil", new Set())(new ReadText(text))).toBe(true);
  });

  it.each([
    ["on 20 December 2023, 456 people", "+216 20 123 456"],
    ["she lives in Harbour Town", "12 Harbour Row"],
    ["box 71", "Box 7"],
    ["gmail.com and riseup.net", "rosa77@gmail.com, rosa78@riseup.net"],
    ["since 2019 at the bar", "Bar, since 2019"],
    ["12 of the people in Lilas", "12 Rue des Lilas, Tunis"],
    ["the calle 45", "Calle 45 No. 12-30, Bogotá"],
    ["rosa went, and a friend of hers has a mail at org", "rosa@mail.org"],
    ["Jean-Pierre was there", "jeanpierre@gmail.com"],
    ["example.org", "sara.k@example.org"],
    ["anything", ""],
    ["123", "12"],
    ["Khalil was there", "khalil@example.org"],
    ["Sara, 77, and #FreeKhalil", "khalil@example.org"],
    ["the office of the other", "office@example.org"],
    ["on the 2nd floor in Tunis", "12 Rue des Lilas, 2nd floor, Tunis"],
    ["on Signal in the evenings", "Signal: rosa.77, evenings"],
  ])("is not found in %s", (text, contact) => {
    expect(contactSearch(contact, "Sara Jean-Pierre Khalil", new Set(["nobody"]))(new ReadText(text))).toBe(false);
  });

  it("is not a user name that is the name of somebody who may be named", () => {
    const told = new ReadText("Layla Haddad was there");
    expect(contactSearch("haddad@example.org", "Omar Nasr", new Set(["layla", "haddad"]))(told)).toBe(false);
    expect(contactSearch("haddad@example.org", "Omar Nasr", new Set())(told)).toBe(true);
  });
});
