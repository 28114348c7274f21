import { describe, expect, it } from "vitest";
import { describesBy } from "../../../../../shared/casework/consent/search/describes-by.ts";

describe("a name tells who somebody is by another", () => {
  it.each([
    ["Layla, mother of Sara Khalil", "Sara Khalil"],
    ["Layla Haddad, mother of Sara", "Sara Khalil"],
    ["Sara Khalil's mother", "Sara Khalil"],
    ["LAYLA HADDAD (MOTHER OF SARA KHALIL)", "Sara Khalil"],
    ["LAYLA HADDAD MOTHER OF SARA KHALIL", "Sara Khalil"],
    ["Layla Haddad (Sara Khalil)", "Sara Khalil"],
    ["Layla Haddad Sara Khalil", "Sara Khalil"],
    ["Family of Sara Khalil", "Sara Khalil"],
    ["Famille de Sara", "Sara Khalil"],
    ["Layla Haddad; Sara's mother", "Sara Khalil"],
    ["ليلى حداد أم الطفلة سارة خليل", "سارة خليل"],
    ["ليلى حداد والدة سارة", "سارة خليل"],
    ["Мать Сары", "Сара Халилова"],
    ["李红 (王小明的母亲)", "王小明"],
    ["Layla Haddad (Al-Haq)", "Al-Haq"],
  ])("in %s, by %s", (name, other) => {
    expect(describesBy(name, ["Omar Nasr", other])).toBe(true);
  });

  it.each([
    ["Layla Khalil Ahmad Haddad", "Khalil Ahmad Haddad"],
    ["Umm Sara Haddad", "Sara Haddad"],
    ["Layla Sara Haddad", "Sara Khalil"],
    ["Layla Haddad, teacher", "Sara Haddad"],
    ["Ana de la Cruz", "Rosa de la Cruz"],
    ["王小明 (Wang Xiaoming)", "王小红 (Wang Xiaohong)"],
    ["Nguyen Van An (Nguyễn Văn An)", "Nguyen Thi Be"],
    ["Rosa Mendoza", "Rosa"],
    ["Layla Haddad", "Layla Haddad"],
    ["Layla Haddad, teacher", ""],
  ])("not in %s, by %s", (name, other) => {
    expect(describesBy(name, ["Omar Nasr", other])).toBe(false);
  });
});
