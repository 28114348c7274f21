import { STATES } from "../../../mechanisms/states.ts";
import { folded, wordsInOrder } from "./folded.ts";
import { PARTICLES } from "./particles.ts";

/** How everybody is reached: services, means, and where many are. */
const EVERYDAY: ReadonlySet<string> = new Set(
  (
    "abogado abogada airport and app asylum at auf avocat avocate based by call calls camp capital carcel cell chat city colleague colleagues country " +
    "correo courriel detencion detention detenue detenu discord email et evening evenings exile facebook fax femme friend friends from gmail handy " +
    "her herself hiding his home hospital hotline hotmail house in instagram jail jitsi landline lawyer lawyers line linkedin mail mailbox " +
    "matrix me meeting messages messenger mobile morning mornings none office on oficina only or ou outlook par per person phone por post " +
    "prefecture preferred prison prisons proton protonmail relative relatives safe secure secours session shelter signal skype sms social " +
    "standby street telefon telefono telegram telephone text their them threema through tuta twitter und unknown urgent via viber village visit " +
    "visits wechat whatsapp wire with work yahoo zoom " +
    "سجن السجن هاتف الهاتف بالهاتف سيجنال واتساب تلغرام محامي محاميه محاميها المدينه телефон тюрьма сигнал телеграм ватсап 电话 微信 监狱 手机"
  )
    .split(" ")
    .map(folded),
);
const OF_STATES: ReadonlySet<string> = new Set(STATES.flatMap(({ name }) => wordsInOrder(folded(name))));
/** Signs of an address, a number or a user name. */
const TELLING = /[\p{N}@_/]|[\p{L}.]\.\p{L}/u;
/** A word as places are written, or in a script without capitals. */
const LIKE_A_PLACE = /^(?:\p{Lu}[\p{Ll}\p{M}]+|[\p{Lo}\p{M}]{1,8})$/u;

/** Whether a contact leads to nobody by itself: a service, a way, a State, or a single place. Then it is in everybody's texts. */
export function isEverydays(contact: string): boolean {
  const told = contact.normalize("NFC").trim();
  if (TELLING.test(told)) return false;
  const words = wordsInOrder(folded(told));
  const isKnown = (word: string): boolean => EVERYDAY.has(word) || OF_STATES.has(word) || PARTICLES.has(word);
  return LIKE_A_PLACE.test(told) || words.every(isKnown);
}
