import { describe, expect, it } from "vitest";
import { groupSearch, organisationSearch } from "../../../../../shared/casework/consent/search/collective-search.ts";
import { ReadText } from "../../../../../shared/casework/consent/search/read-text.ts";

const JURISTS = "Association Tunisienne des Juristes Libres (ATJL)";

describe("an organisation", () => {
  it.each([
    ["Police raided the ATJL office.", JURISTS],
    ["the ATJL", "Association Tunisienne des Juristes Libres"],
    ["l’Association tunisienne des juristes libres", JURISTS],
    ["les juristes libres", JURISTS],
    ["The Rosa Mendoza foundation", "Fundación Rosa Mendoza"],
    ["the Mendoza Rosa house", "Fundación Rosa Mendoza"],
    ["They searched Halim's office.", "Halim & Partners"],
    ["the Network for Human Rights", "Network for Human Rights"],
    ["海港法律中心被搜查", "海港法律中心"],
    ["他们搜查了益仁平的办公室。", "益仁平中心"],
    ["他们搜查了益仁平中心。", "北京益仁平中心"],
    ["داهموا مكتب مركز الخليل أمس.", "مركز الخليل لحقوق الإنسان"],
    ["ذهبوا لمركز الخليل", "مركز الخليل لحقوق الإنسان"],
    ["داهموا ميزان أمس", "مركز «ميزان» لحقوق الإنسان"],
    ["Обыскали офис Вясны.", "Центр Вясна"],
    ["They raided Viasna's office.", "Viasna Human Rights Centre"],
    ["They raided Viasna's office.", "Human Rights Centre Viasna"],
    ["They raided the office of Viasna.", 'Human Rights Center "Viasna"'],
    ["They took the files from Viasna.", 'Human Rights Center "Viasna"'],
    ["the office of Belém", "Network of Women Belém"],
    ["Allanaron la oficina de Tejedoras de Luz.", "Mesa de Mujeres Tejedoras de Luz"],
    ["CATW Minsk was raided.", "Committee Against Torture Watch Minsk"],
    ["They raided AlHaq.", "Al-Haq"],
    ["le bureau du collectif Rosa", "Collectif Liberté Rosa"],
    ["the foundation Mendoza", "Rosa Mendoza Foundation"],
    ["They raided addameer.", "Addameer Prisoner Support"],
    ["CFJ was raided.", "Committee for Justice"],
  ])("is found in: %s", (text, name) => {
    expect(organisationSearch(name)(new ReadText(text))).toBe(true);
  });

  it.each([
    ["the Human Rights Council and its network, A/HRC/54/61", "Network for Human Rights"],
    ["in Aleppo, at the Ministry of Justice", "Human Rights Centre Aleppo"],
    ["a Tunisian court in Tunisia", "Tunisian League for Human Rights (Tunis)"],
    ["Rosa went home", "Fundación Rosa Mendoza"],
    ["on the coast, a network was cut", "Coast Network"],
    ["THEY WERE SEEN BY ALL", "SEEN BY ALL OF US"],
    ["ذهبت إلى الخليل أمس", "مركز الخليل لحقوق الإنسان"],
    ["They raided the frontier, and went to Belém.", "Network of Women Belém"],
    ["in the world of justice", "World Watch Justice"],
    ["他们在北京的中心", "北京益仁平中心"],
    ["anything", ""],
    ["I spoke to the HRC in Geneva.", "Human Rights Centre"],
    ["The police came.", "Tunis Homes Empowerment"],
  ])("is not found in: %s", (text, name) => {
    expect(organisationSearch(name)(new ReadText(text))).toBe(false);
  });
});

describe("a group", () => {
  const nobody = new Set<string>();

  it.each([
    ["The Haddads are all in hiding.", "Haddad family"],
    ["Omar Nasr and Sara Khalil hide.", "Sara Khalil and Omar Nasr"],
    ["Sara hides.", "Sara Khalil and Omar Nasr"],
    ["مع حداد", "عائلة حداد"],
    ["the women of the mill", "women of the mill"],
  ])("is found in: %s", (text, name) => {
    expect(groupSearch(name, nobody)(new ReadText(text))).toBe(true);
  });

  it.each([
    ["the family and the women", "Haddad family"],
    ["the women", "Women of the mill"],
    ["anything", ""],
  ])("is not found in: %s", (text, name) => {
    expect(groupSearch(name, nobody)(new ReadText(text))).toBe(false);
  });

  it("gives nobody away by the name of somebody who may be named, but for the plural", () => {
    expect(groupSearch("Haddad family", new Set(["haddad"]))(new ReadText("Layla Haddad"))).toBe(false);
    expect(groupSearch("Haddad family", new Set(["haddad"]))(new ReadText("the Haddads"))).toBe(true);
  });
});
