/** How a file of the site can be sent. */
export type Encoding = "br" | "gzip" | "identity";

/** Smallest first. */
const COMPRESSED = ["br", "gzip"] as const;

/** The best that `Accept-Encoding` names and does not exclude (RFC 9110 §12.5.3); plain for whoever names none of ours. */
export function chooseEncoding(accepted: string | string[] | undefined): Encoding {
  const offers = [accepted ?? ""].flat().flatMap((text) => text.toLowerCase().split(","));
  const isAccepted = (encoding: string): boolean =>
    offers.some((offer) => {
      const [name, weight] = offer.split(";").map((part) => part.trim());
      return name === encoding && !/^q=0(?:\.0{0,3})?$/.test(weight ?? "");
    });
  return COMPRESSED.find(isAccepted) ?? "identity";
}
