/** What is in the address of many: services of mail, messages and pages, as the labels of their host names. */
const EVERYBODYS: ReadonlySet<string> = new Set(
  (
    "126 163 aol autistici daum disroot example facebook fastmail foxmail free gmail gmx google googlemail hanmail hotmail hushmail icloud " +
    "inbox instagram interia laposte libero linkedin list live mac mail mailbox me medium messenger msn naver o2 onet orange outlook pm " +
    "posteo proton protonmail qq rambler rediffmail riseup seznam sfr signal sina skype sohu systemli telegram threads tiktok tuta tutamail " +
    "tutanota twitter ukr vk wa wanadoo web weibo whatsapp wire wp yahoo yandex youtube ymail zoho"
  ).split(" "),
);
const SCHEME = /^[a-z][a-z0-9+.-]{0,20}:\/\//u;
const PLAIN_HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:$|[/:?#])/u;

/**
 * The host that a folded piece of a contact leads to, where it is few people's; null for a service that many use, and without a host.
 */
export function ownHost(piece: string): string | null {
  const afterAt = piece.includes("@") ? piece.slice(piece.lastIndexOf("@") + 1) : null;
  const afterScheme = SCHEME.test(piece) || piece.startsWith("www.") ? piece.replace(SCHEME, "") : null;
  return ofFew(afterAt ?? afterScheme ?? "");
}

/** The host that a folded piece without a scheme begins with, under the same condition: "defender.net/contact". */
export function plainHost(piece: string): string | null {
  return PLAIN_HOST.test(piece) ? ofFew(piece) : null;
}

function ofFew(address: string): string | null {
  const host = address.split(/[/:?#]/u)[0]?.replace(/^www\./u, "") ?? "";
  const labels = host.split(".").filter((label) => label !== "");
  const isOwn = labels.length > 1 && !labels.slice(0, -1).some((label) => EVERYBODYS.has(label)) && host !== "t.me";
  return isOwn && labels.at(-1) !== "example" ? labels.join(".") : null;
}
