/** An organisation whose membership opens the way to its bodies. */
export type Organisation = "au" | "oas" | "council_of_europe" | "osce";

/** A part of the world that one of the organisations for support works in. */
export type Subregion = "east_horn_africa" | "south_mediterranean" | "eastern_europe";

/** States that joined in the same year, as ISO 3166-1 alpha-2 codes with a space between; `until` is the last day of membership. */
interface Joined {
  readonly organisation: Organisation;
  readonly from: string;
  readonly until?: string;
  readonly states: string;
}

/** Who belongs where, by the year of joining. What came before an organisation had its name counts: the OAU for the African Union. */
export const MEMBERSHIPS: readonly Joined[] = [
  {
    organisation: "au",
    from: "1963",
    states: "BF BI BJ CD CF CG CI CM DZ EG ET GA GH GN KE LR LY MG ML MR NE NG RW SD SL SN SO TD TG TN TZ UG",
  },
  { organisation: "au", from: "1963", until: "1984-11-12", states: "MA" },
  { organisation: "au", from: "1964", states: "MW ZM" },
  { organisation: "au", from: "1965", states: "GM" },
  { organisation: "au", from: "1966", states: "BW LS" },
  { organisation: "au", from: "1968", states: "GQ MU SZ" },
  { organisation: "au", from: "1973", states: "GW" },
  { organisation: "au", from: "1975", states: "AO CV KM MZ ST" },
  { organisation: "au", from: "1976", states: "SC" },
  { organisation: "au", from: "1977", states: "DJ" },
  { organisation: "au", from: "1980", states: "ZW" },
  { organisation: "au", from: "1982", states: "EH" },
  { organisation: "au", from: "1990", states: "NA" },
  { organisation: "au", from: "1993", states: "ER" },
  { organisation: "au", from: "1994", states: "ZA" },
  { organisation: "au", from: "2011", states: "SS" },
  { organisation: "au", from: "2017", states: "MA" },

  {
    organisation: "oas",
    from: "1948",
    states: "AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PY SV US UY VE",
  },
  { organisation: "oas", from: "1967", states: "BB TT" },
  { organisation: "oas", from: "1969", states: "JM" },
  { organisation: "oas", from: "1975", states: "GD" },
  { organisation: "oas", from: "1977", states: "SR" },
  { organisation: "oas", from: "1979", states: "DM LC" },
  { organisation: "oas", from: "1981", states: "AG VC" },
  { organisation: "oas", from: "1982", states: "BS" },
  { organisation: "oas", from: "1984", states: "KN" },
  { organisation: "oas", from: "1990", states: "CA" },
  { organisation: "oas", from: "1991", states: "BZ GY" },

  { organisation: "council_of_europe", from: "1949", states: "BE DK FR GB GR IE IT LU NL NO SE" },
  { organisation: "council_of_europe", from: "1950", states: "DE IS TR" },
  { organisation: "council_of_europe", from: "1956", states: "AT" },
  { organisation: "council_of_europe", from: "1961", states: "CY" },
  { organisation: "council_of_europe", from: "1963", states: "CH" },
  { organisation: "council_of_europe", from: "1965", states: "MT" },
  { organisation: "council_of_europe", from: "1976", states: "PT" },
  { organisation: "council_of_europe", from: "1977", states: "ES" },
  { organisation: "council_of_europe", from: "1978", states: "LI" },
  { organisation: "council_of_europe", from: "1988", states: "SM" },
  { organisation: "council_of_europe", from: "1989", states: "FI" },
  { organisation: "council_of_europe", from: "1990", states: "HU" },
  { organisation: "council_of_europe", from: "1991", states: "PL" },
  { organisation: "council_of_europe", from: "1992", states: "BG" },
  { organisation: "council_of_europe", from: "1993", states: "CZ EE LT RO SI SK" },
  { organisation: "council_of_europe", from: "1994", states: "AD" },
  { organisation: "council_of_europe", from: "1995", states: "AL LV MD MK UA" },
  { organisation: "council_of_europe", from: "1996", states: "HR" },
  // Expelled with effect from 16 March 2022. That the Convention bound it for six more months is said as a doubt [X17].
  { organisation: "council_of_europe", from: "1996", until: "2022-03-15", states: "RU" },
  { organisation: "council_of_europe", from: "1999", states: "GE" },
  { organisation: "council_of_europe", from: "2001", states: "AM AZ" },
  { organisation: "council_of_europe", from: "2002", states: "BA" },
  { organisation: "council_of_europe", from: "2003", states: "RS" },
  { organisation: "council_of_europe", from: "2004", states: "MC" },
  { organisation: "council_of_europe", from: "2007", states: "ME" },

  {
    organisation: "osce",
    from: "1973",
    states: "AT BE BG CA CH CY DE DK ES FI FR GB GR HU IE IS IT LI LU MC MT NL NO PL PT RO RU SE SM TR US VA",
  },
  { organisation: "osce", from: "1991", states: "AL EE LT LV" },
  { organisation: "osce", from: "1992", states: "AM AZ BA BY GE HR KG KZ MD SI TJ TM UA UZ" },
  { organisation: "osce", from: "1993", states: "CZ SK" },
  { organisation: "osce", from: "1995", states: "MK" },
  { organisation: "osce", from: "1996", states: "AD" },
  // Kosovo takes no part as a State, but the OSCE has had its mission there, with human rights among its tasks.
  { organisation: "osce", from: "1999", states: "XK" },
  { organisation: "osce", from: "2000", states: "RS" },
  { organisation: "osce", from: "2006", states: "ME" },
  { organisation: "osce", from: "2012", states: "MN" },
];

/**
 * Which States the organisations mean by a part of the world. East Africa and the Horn: those that DefendDefenders names as its own
 * (E66). South of the Mediterranean: those of the Euro-Mediterranean Foundation (E47). The Human Rights House Network says only "Eastern
 * Europe" (S001 §5), and its houses lie in the Caucasus and the Balkans too: the Eastern European Group of the United Nations holds all.
 */
export const SUBREGION_MEMBERS: readonly { readonly subregion: Subregion; readonly states: string }[] = [
  { subregion: "east_horn_africa", states: "BI DJ ER ET KE RW SD SO SS TZ UG" },
  { subregion: "south_mediterranean", states: "DZ EG IL JO LB LY MA PS SY TN" },
  {
    subregion: "eastern_europe",
    states: "AL AM AZ BA BG BY CZ EE GE HR HU LT LV MD ME MK PL RO RS RU SI SK UA",
  },
];
