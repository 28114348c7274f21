const MARK = /\p{M}/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** How people answer who somebody is when there is nobody, or when they do not know. */
const NOBODY: ReadonlySet<string> = new Set(
  (
    "no|none|none known|nobody|nobody known|no one|no one known|none that i know|none that i know of|not known|not applicable|not that i know|" +
    "not that i know of|n a|nothing|unknown|i don t know|i do not know|don t know|" +
    "aucun|aucune|aucun connu|aucune connue|non|personne|personne d autre|rien|inconnu|inconnue|sans objet|neant|je ne sais pas|" +
    "nadie|nadie mas|ninguno|ninguna|ninguno conocido|ninguna conocida|no hay|no aplica|no lo se|no se|desconocido|desconocida|se desconoce|" +
    "ninguem|nenhum|nenhuma|nao ha|nao sei|nein|keine|keiner|niemand|nessuno|nessuna|" +
    "нет|никто|никого|ничего|неизвестно|не знаю|нема|невідомо|ні|yok|hayir|bilinmiyor|kimse|" +
    "لا|لا احد|لا أحد|لا يوجد|لا يوجد احد|لا يوجد أحد|لا شيء|غير معروف|لا اعرف|لا أعرف|نه|هیچ|هیچ کس|هیچکس|نمی دانم|" +
    "无|無|没有|沒有|没|不知道|不详|なし|ない|いない|不明|없음|없다|없습니다|모름|नहीं|कोई नहीं|hakuna|hapana|tidak ada"
  )
    .split("|")
    .map(plain),
);

/** Whether an answer to who somebody is says, with nothing else, that it is nobody, or nobody known. */
export function saysNobody(answer: string): boolean {
  return NOBODY.has(plain(answer));
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(MARK, "").toLowerCase().replace(NO_WORD, " ").trim();
}
