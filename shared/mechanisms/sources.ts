/** What sentences of the dataset are based on. */
export interface Source {
  /** "S002" for a founding document, "E01", "E02b" for a public page: what a `basis` cites. */
  readonly id: string;
  /** The page, and what it was used for. No address: some lapse, and what a person should open is among the contacts. */
  readonly about: string;
  /** Its date as far as it bears one, YYYY, YYYY-MM or YYYY-MM-DD; null when it bears none. */
  readonly date: string | null;
}

function page(id: string, date: string | null, about: string): Source {
  return { id, about, date };
}

/** Every public page that the dataset, its contradictions and its rules cite, by number. */
export const SOURCES: readonly Source[] = [
  page(
    "E01",
    null,
    "UN human rights office: how to report reprisals, the newest copy seen; addresses are masked in it.",
  ),
  page("E02b", null, "UN human rights office: an older copy of that page, with its addresses readable."),
  page("E03", null, "UN human rights office: its work against reprisals, and who has been the senior official."),
  page("E04", "2025-10-16", "ISHR on the report before the Third Committee of the General Assembly, autumn 2025."),
  page(
    "E05",
    "2025-09-24",
    "The European Union's statement in the Human Rights Council's dialogue on the 2025 report.",
  ),
  page("E06", "2025-09", "ISHR on the 2025 report: how many States, new patterns, what silence may mean."),
  page("E07", "2025-10-01", "A news site on the 2025 report and the months that it covers."),
  page("E08", "2020", "ISHR's call for cases for the 2020 report: time, conditions, what consent has to say."),
  page("E09", "2021", "A Bahraini organisation on the months that the 2021 report covers."),
  page(
    "E10",
    "2023",
    "A news site on the 2023 report: in two thirds of the States listed, people asked not to be named. Its year is inferred.",
  ),
  page(
    "E11",
    "2024-09-27",
    "The senior official's words on the 2024 report, from a mirror of the UN human rights office.",
  ),
  page("E12", "2023-10-12", "A database entry on the Council's resolution 54/24."),
  page("E13", "2025", "ISHR on the choice of the next Special Rapporteur on human rights defenders."),
  page("E13b", "2023-08-15", "The Special Rapporteur's own site, 2023."),
  page("E14", "2026-01-08", "A news agency on the election of the Council's President for 2026."),
  page("E15", null, "ISHR Academy: how to ask Special Procedures for a communication."),
  page(
    "E16",
    null,
    "A legal organisation on the uniform online form of Special Procedures, in use since the end of 2020.",
  ),
  page(
    "E17",
    null,
    "Business & Human Rights Resource Centre: rapid response, and the time that States have to answer.",
  ),
  page("E18", null, "A network against caste discrimination: what a complaint to Special Procedures has to contain."),
  page("E19", null, "ISHR's page of its renewed handbook on reprisals."),
  page("E20", null, "The Subcommittee on Prevention of Torture's policy on reprisals, in a library of documents."),
  page("E21", null, "UN human rights office: reprisals for cooperation with treaty bodies, from a mirror."),
  page("E21b", "2020-06-09", "A UN note that compares how each treaty body deals with reprisals."),
  page("E22", null, "ISHR Academy: urgent requests to treaty bodies, and who can make them."),
  page("E23", null, "ISHR Academy: complaints of individuals to treaty bodies."),
  page(
    "E23b",
    "2024",
    "A reprint of the UN's guidance on the complaint form: languages, and which committees take complaints.",
  ),
  page("E24", null, "The Inter-American Commission's portal for petitions and precautionary measures, with its help."),
  page("E24b", "2019-08-01", "The Inter-American Commission announces a form of its own for precautionary measures."),
  page("E25", "2024", "The Inter-American Commission on the new distribution of its rapporteurships."),
  page("E26", null, "The Inter-American Commission on the tasks of its rapporteurship on defenders."),
  page("E28", "2025-10", "The African Commission: report of its special rapporteur on defenders, autumn 2025."),
  page("E29", "2021-09-13", "The African Commission's notice on its rules of 2020 and its forms for complaints."),
  page("E30", "2019-08-27", "An announcement of the African Commission whose head shows its address at the time."),
  page("E31", "2019", "The Council of Europe's procedure for defenders who deal with it."),
  page("E31b", "2019", "Human Rights House Foundation on that procedure, with the address to write to."),
  page("E32", "2024", "The Council of Europe on the election of its Commissioner for Human Rights."),
  page("E33", "2024-04-20", "The European Court's site for requests for interim measures."),
  page("E33b", "2024", "Lawyers on the Court's new wording of Rule 39."),
  page(
    "E34",
    "2022-03-23",
    "The Council of Europe on the end of Russia's membership and of its duties under the Convention.",
  ),
  page("E35", null, "FIDH on the focal point for defenders of the OSCE's human rights office."),
  page("E36", null, "The UN in Europe: the rapporteur on environmental defenders under the Aarhus Convention."),
  page("E37", "2019-07-10", "The United Kingdom's policy paper on support for defenders."),
  page("E37b", "2026-01-09", "A news site on the United Kingdom's principles of December 2025."),
  page("E38", "2019-06", "Canada's guidelines on defenders, renewed in 2019."),
  page("E39", "2019", "A library entry on Switzerland's guidelines of 2019."),
  page("E40", "2023", "A European news site on Finland's guidelines of late 2022."),
  page("E41", null, "Norway's government: its present guidelines for support to defenders."),
  page("E42", "2025", "A newsletter of Freedom House: its emergency help stopped in January 2025."),
  page("E43", null, "ICNL on its part in the Lifeline fund."),
  page("E44", null, "ProtectDefenders.eu: help for people in danger, and the line for emergencies."),
  page("E45", "2025-01-04", "A directory of grants on Front Line Defenders' protection grants."),
  page(
    "E46",
    "2024",
    "Agir ensemble pour les droits humains: its page for people in danger, and the pause of its fund.",
  ),
  page("E47", "2025-06", "An Italian news site on the Euro-Mediterranean foundation's call of 2025."),
  page("E48", "2025-01", "A news site on the Urgent Action Fund and its sister funds."),
  page("E49", "2019-05-06", "IFEX on the closing of the Doha Centre for Media Freedom."),
  page("E50", null, "Canadian Journalists for Free Expression: the form of their fund."),
  page("E51", null, "Digital Defenders Partnership: its emergency grants."),
  page("E52", "2023-10-20", "Justice & Peace on the cities of Shelter City."),
  page("E53", null, "Free Press Unlimited: Reporters Respond."),
  page(
    "E54",
    null,
    "A cached page of Reporters Without Borders on help for individuals; the domain of its addresses is masked.",
  ),
  page("E55", null, "Rory Peck Trust: its crisis fund, closed at the time."),
  page("E56", null, "International Federation of Journalists: its safety fund."),
  page("E57", null, "Maison des journalistes: housing for journalists in exile."),
  page("E58", "2021-11-22", "Shelter City on the safety fund of International Media Support."),
  page("E59", "2018-12-21", "Civil Rights Defenders: questions and answers on the Natalia Project."),
  page("E59b", "2025-06-13", "Civil Rights Defenders: its emergency fund in 2024."),
  page("E60", null, "The Engine Room on what became of an app with a panic button."),
  page("E61", "2021", "A site on European funds: the programme that followed the European Instrument."),
  page("E62", null, "Peace Brigades International: what it does, and that it gives no money."),
  page("E63", null, "World Organisation Against Torture: emergency help for defenders."),
  page("E64", null, "FIDH on the Observatory that it runs with OMCT."),
  page("E65", null, "A directory of funds on the Fund for Global Human Rights."),
  page("E66", null, "DefendDefenders: protection in the East and Horn of Africa."),
  page(
    "E68",
    "2026",
    "Public files of other projects that show mailboxes of two UN mandates, and links to the online form.",
  ),
  page("E68b", null, "Scripts of others that use a UN address for petitions: a hint, and nothing official."),
];

/** The documents that the collection began with; a `basis` cites their sections, as in "S002 §2.4". */
export const FOUNDING_DOCUMENTS: readonly Source[] = [
  page("S000", null, "A list of handbooks and reports on reprisals."),
  page("S001", null, "UPR Info: guidelines for those who speak at a pre-session of the review of States."),
  page("S002", "2018", "International Service for Human Rights: handbook on reprisals, chapters 1 to 5."),
  page("S003", null, "ISHR Academy: which other means there are."),
  page("S004", null, "ISHR Academy: what to do in the face of reprisals."),
];

/** The sources that a `basis` names, each once, in their order; "inference" names none. */
export function sourcesOf(basis: readonly string[]): readonly Source[] {
  const cited = new Set(basis.map((each) => each.split(" ")[0]));
  return [...FOUNDING_DOCUMENTS, ...SOURCES].filter(({ id }) => cited.has(id));
}
