import { encodeUtf8 } from "../../bytes/index.ts";
import { latin1Of } from "../words.ts";
import { packed, plainBody } from "./bodies.ts";
import type { Body } from "./rules.ts";

const CMAP_LARGEST = 8_388_608;
const BLOCKS =
  /\bbegin(codespacerange|bfchar|bfrange|cidchar|cidrange|notdefchar|notdefrange)([<>[\]\da-fA-F\0\t\n\f\r ]*)end\1\b/g;
const WRITING_MODE = /\/WMode[\0\t\n\f\r ]+([01])[\0\t\n\f\r ]+def\b/;
const USED = /\/([A-Za-z0-9-]{1,64})[\0\t\n\f\r ]+usecmap\b/;

/** Which codes are which letters (ISO 32000-1, 9.7.5.3 and 9.10.3): programs that are written anew from their tables. */
export const cmapBody: Body = async (value, walk) => {
  const text = latin1Of(await walk.objects.data(value, CMAP_LARGEST));
  walk.objects.budget.spend(text.length);
  const plain = rewritten(text);
  if (plain === text) return await plainBody(value, walk);
  if (/%|\/(?:CreationDate|UID|XUID)\b/.test(text)) walk.found.add("program", "CMap comment");
  return await packed(encodeUtf8(plain));
};

function rewritten(text: string): string {
  const mode = WRITING_MODE.exec(text)?.[1] ?? "0";
  const used = USED.exec(text)?.[1];
  const blocks = [...text.replaceAll(/%[^\r\n]*/g, "").matchAll(BLOCKS)].map(([, kind = "", table = ""]) => {
    const rows = table.trim().replaceAll(/[\0\t\f\r\n ]+/g, " ");
    return `${entriesIn(kind, rows)} begin${kind}\n${rows}\nend${kind}\n`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
${used === undefined ? "" : `/${used} usecmap\n`}/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /C def
/CMapType 2 def
/WMode ${mode} def
${blocks.join("")}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

/** How many rows a table has. */
function entriesIn(kind: string, rows: string): number {
  const values = rows.replaceAll(/\[[^\]]*(?:\]|$)/g, "<>").match(/<[^>]*(?:>|$)|\d+/g) ?? [];
  return Math.floor(values.length / (kind.endsWith("char") || kind === "codespacerange" ? 2 : 3));
}
