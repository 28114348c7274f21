import { folded } from "./folded.ts";

// Words of every text that are names as well: "Will", "Said", "An". A text that begins with a capital writes such a name with one.

const EVERYDAY: ReadonlySet<string> = new Set(
  (
    "all am an and are as at be but by can did do for had has have he her him his how if in is it its let man may me men more most must my no not now off " +
    "on or our out own said say see set she so some than that the them then they this to too two up us van was we were what when who why will with you " +
    "bill grant long mark rob sue young " +
    "au aux car ce ces dans des dit du elle en est et eu il la le les leur lui ma mais mari me mer mes moi mon ne ni nos nous ont ou par pas pour qu que qui sa " +
    "sans se ses si son sont sur ta te toi ton tu un une va vos vous " +
    "al asi con cual dan dar de del di dia dio el era es ese eso esta fue ha han hay ir las lo los mal mar mas mi mis muy nos pero por sal ser sin sol su sus " +
    "tan ti una uno unos van ve ver vi ya yo " +
    "ao aos com da das do dos ela ele em foi mae meu na nas nem num os sao sem seu sua tem um uma " +
    "das dem den der die du ein eine er ich im man mir sie um und von vor war wir zu " +
    "ai che chi dai dal ho io nei non piu tra ama ben bir bu her ile ki o ve"
  )
    .split(" ")
    .map(folded),
);

/** Whether a folded word of a name is one that texts are full of. */
export function isEveryday(word: string): boolean {
  return EVERYDAY.has(word);
}
