import { EXIT } from "./command-error.ts";

// What each code means, in one plain sentence, and which codes say that something did not verify or was not agreed to.

const SENTENCES: { readonly [code: string]: string } = {
  "address.onion":
    "This program does not go through Tor, and looking the name up elsewhere would give it away: use Tor Browser, or a tunnel of your own from 127.0.0.1.",
  "answer.malformed": "The server gave an answer that is not Amparo's.",
  "backup.not_empty": "The folder is not empty.",
  "bundle.dated_ahead":
    "The bundle, or a letter in it, is dated later than today, so nothing of it was taken in. If the date here is behind, set the clock. If it is right, the server's clock was ahead: collect again, by desk pull --submission, without the letters whose day has not come, and those when it has.",
  "bundle.malformed": "The file is not a bundle, or it is damaged.",
  "bundle.other_instance": "The bundle is for another server.",
  "bundle.other_organisation": "The bundle is for another organisation.",
  "bundle.signature": "The bundle is not signed by the organisation's console: nothing was uploaded.",
  "bundle.unknown": "The server has no such bundle any more: pull again.",
  "card.conflict":
    "The server has other intake keys for a week of this card, and keeps them: the card is an older one, or its keys were made anew. If those of the server are lost, its operator replaces them: organisation enrol --replace-weeks.",
  "card.expired": "The organisation's card has expired.",
  "card.no_key_for_today": "The organisation has published no key for today, so nothing can be sealed to it.",
  "card.no_weeks": "The vault has no weekly keys that are not over, so there is nothing to publish.",
  "card.not_pinned": "This build accepts other organisations only.",
  "card.other_organisation": "The card belongs to another organisation.",
  "card.refused": "The server refused the card.",
  "card.signature": "The card is not signed by the organisation.",
  "case.answered": "One of the cases has a reply, notes or work: such a case is removed only by itself, with --case.",
  "case.conflict": "Two places of the case file say different things about the same.",
  "case.name_too_long": "A name in the case file is longer than names are: 256 letters, 32 words.",
  "case.full": "The case holds as many letters as a case can.",
  "case.no_codename":
    "This case came as a sealed file: no codename belongs to it, and there is nobody to reply to here.",
  "case.no_reply_key": "The first letter of this case never came, so there is no key to reply to.",
  "case.no_victim": "The case names nobody whom it happened to, so there is nobody who could consent.",
  "case.other_keys":
    "The letter claims a case whose keys it does not have, as no genuine one does; it was not taken in, and stays on the server.",
  "case.unknown": "The vault has no such case.",
  "cleaning.active": "The file holds a program, such as a macro: no clean copy was written.",
  "cleaning.encrypted": "The file is locked by a password: no clean copy was written.",
  "cleaning.incomplete": "Something in the file could not be taken away: no clean copy was written.",
  "cleaning.malformed": "The file is damaged, or not what it begins like: no clean copy was written.",
  "cleaning.too_large": "Parts of the file are larger than can be looked at: no clean copy was written.",
  "cleaning.empty": "There is nothing in the file: no copy was written.",
  "cleaning.unknown_kind": "Files of this kind cannot be cleaned: no copy was written.",
  "cleaning.unsupported": "The file has parts of a kind that cannot be cleaned: no clean copy was written.",
  "clock.implausible":
    "The date of this computer does not fit the vault, so nothing was erased or saved: set the clock, or say --date-is-right.",
  "codename.checksum": "One of the words of the codename is wrong.",
  "codename.words": "The codename is not twelve words of one list.",
  "config.refused": "A setting in the environment is wrong.",
  "consent.missing": "Nothing was written: somebody has not agreed to this.",
  "consent.name_in_note": "Nothing was written: what you add names somebody who may not appear, or how to reach them.",
  "consent.withdrawal_unread": "Nothing was written: a letter takes consent back, and nobody has read it yet.",
  "consent.withdrawn": "Nothing was written: somebody has taken back that they agreed.",
  "contact.malformed": "The address is no plain mail address.",
  "desk.unauthorized":
    "The server does not take this desk key: its organisation is not enrolled there, or the address is none of the operator's AMPARO_HOSTS. Through a tunnel, what you type after --server has to be there too, such as 127.0.0.1:8080.",
  "directory.changed": "The server now says that it is another server: nothing more was sent to it.",
  "document.malformed": "The file is not what it should be, or it is damaged.",
  "document.too_large": "The file is larger than it can be.",
  "draft.too_large":
    "The words of the case fall into more lines than a document can hold: write it as text (txt), or leave them out.",
  "evidence.changed": "A file changed while it was being sent: nothing was filed, send again.",
  "evidence.damaged": "Evidence that is recorded is missing or damaged.",
  "evidence.hash_mismatch": "A file is not what its letter says.",
  "evidence.misplaced": "The evidence is not what the letter says.",
  "evidence.padding": "There is something behind the evidence that should not be there.",
  "evidence.too_large": "The files are more than one submission can hold.",
  "evidence.too_many_files": "One submission holds 1,000 files.",
  "export.too_large": "The case has more acts upon people than one table can hold.",
  "facts.malformed": "The case file is not one JSON object of facts and fields.",
  "facts.repeated": "This fact or field of the case has a value twice.",
  "facts.unknown_key": "The case file has a fact or field that is not known here; amparo case keys lists them.",
  "facts.unknown_value": "This fact or field of the case has a value that it cannot have.",
  "file.changed": "The file changed while it was being read: nothing was written.",
  "file.damaged": "A database of the data folder is damaged: restore it from a backup.",
  "file.device_failed": "The disk or stick failed, or was pulled out.",
  "file.exists": "The file exists already, and is left as it is.",
  "file.forbidden": "This account may not read or write it.",
  "file.is_folder": "This is a folder, and not a file.",
  "file.missing": "A file or folder that was named is not there.",
  "file.name_refused": "The disk or stick does not take a file of this name: use another one.",
  "file.no_space": "The disk is full.",
  "file.not_folder": "On the way to it there is something that is no folder.",
  "file.not_regular": "Only ordinary files can be sent or cleaned.",
  "file.read_only": "The disk or stick cannot be written to.",
  "file.too_large": "The file is larger than it can be.",
  "file.unreadable": "A file could not be read or written.",
  "fingerprint.mismatch":
    "The fingerprint is not the one of this card, so nothing was enrolled: the card may be somebody else's.",
  "fingerprint.not_confirmed": "The fingerprint was not confirmed, so nothing was enrolled.",
  "intake.too_many":
    "The vault has as many weekly keys as it can hold. Opening a bundle erases those that are over: do that first.",
  "letter.conflict": "The server has another letter for this submission.",
  "letter.empty": "There is nothing to send: no text, and no file.",
  "letter.malformed": "The letter cannot be written like this.",
  "letter.misplaced": "The letter is for another place.",
  "letter.needed":
    "The only first letter of a case, a sealed file, and the only letter can be removed only with the case.",
  "letter.not_filed":
    "The server has not signed for this letter: somebody has put it into the bundle, or in the place of another. It was not taken in; collect again.",
  "letter.padding": "The letter is not filled up as it should be.",
  "letter.refused": "The server refused the letter.",
  "letter.too_large": "The text is longer than a letter can be.",
  "letter.unknown": "There is no such letter in this case.",
  "mechanism.excluded": "Nothing was written: Amparo knows of it, and does not offer it.",
  "mechanism.group": "This is a group, to which nothing is written: name one of its members.",
  "mechanism.not_applicable": "Nothing was written: the mechanism is not for this case.",
  "mechanism.takes_nothing": "Nothing is written to this mechanism.",
  "mechanism.unknown": "There is no such mechanism.",
  "mechanism.withdrawn": "Nothing was written: an update has withdrawn the mechanism.",
  "network.failed": "The server could not be reached.",
  "open.failed":
    "It did not open: a passphrase mistyped or of another vault, a letter to another key, or a damaged file.",
  "organisation.has_submissions": "Submissions for this organisation are still kept: it has to collect them first.",
  "organisation.practice":
    "This is a card for practice, and nobody reads what is sent to it: it cannot be enrolled in production.",
  "organisation.unknown": "The server has no such organisation.",
  "output.failed": "Standard output could not be written.",
  "passphrase.malformed": "The passphrase has characters that it cannot have, or it is too long.",
  "passphrase.too_short": "The passphrase is too short: at least 16 bytes.",
  "receipt.malformed": "This file is no saved receipt.",
  "receipt.not_verified": "The receipt does not verify: do not count on this submission.",
  "receipt.refused": "The server refused the receipt.",
  "recipient.invalid": "A key of the organisation is no key, so nothing can be sealed to it.",
  "remove.other_number":
    "This is not the number of cases that would go now, so nothing was removed: look at the list again, without --confirm.",
  "reply.malformed": "The reply is empty, or has characters that it cannot have.",
  "reply.not_verified": "A reply does not verify.",
  "reply.too_long": "The reply is too long.",
  "reply.too_many": "The case has as many replies as it can have.",
  "reply.unknown": "There is no such reply.",
  "report.malformed": "The report file is not {language?, text, answers?: [{question, answer}]}.",
  "request.timeout": "The line was too slow for the server.",
  "run.stopped": "Stopped before the end.",
  "segment.conflict": "The server has other bytes in place of a segment.",
  "server.busy": "The server is busy.",
  "server.error": "The server had a fault.",
  "signature.invalid": "A signature does not verify.",
  "slot.conflict": "There is another reply in this place.",
  "slot.refused": "The server refused a reply.",
  "storage.absent":
    "There is no instance in this data folder: is AMPARO_DATA right? The first start of the server makes one.",
  "storage.card_damaged": "A card in the database is damaged: restore the data folder from a backup.",
  "storage.database_missing":
    "The database is missing beside the evidence: put it back, or restore the data folder from a backup.",
  "storage.database_newer": "The database was made by a newer version of Amparo: use that one.",
  "storage.full": "The server has no room left.",
  "storage.in_use": "A server is running on this data folder: stop it first.",
  "storage.key_damaged": "The file instance.key is damaged: restore it from a backup, for no other will do.",
  "storage.key_foreign": "The file instance.key belongs to another database: restore the right one from a backup.",
  "storage.key_missing": "The file instance.key is missing: restore it from a backup, for no other will do.",
  "storage.receipt_damaged": "A receipt in the database is damaged: restore the data folder from a backup.",
  "submission.committed": "The submission is complete already.",
  "submission.conflict":
    "Another letter under this number is in the vault already; one of the two may be forged. This one stays on the server.",
  "submission.exists": "The server has this submission already.",
  "submission.incomplete": "The server does not have all of the evidence.",
  "submission.unknown": "The server has no such submission.",
  "text.malformed": "The text is not plain UTF-8, or it has control characters or a byte order mark.",
  "update.inconsistent":
    "The update says what it cannot: it changes how routing decides or what a mechanism is called, asks people less, lets more be told, or withdraws what is not there. What is called otherwise or tells more is added under another id, which ends with a hash of what it is.",
  "update.not_newer": "The update is not newer than the one that the vault has.",
  "update.other_publisher": "The update is by another publisher than the one whose updates are taken.",
  "vault.changed": "The vault was changed by something else meanwhile; nothing was saved.",
  "vault.empty": "The vault has nothing for any server yet: name one with --instance.",
  "vault.full":
    "The vault has no room for this letter, which stays on the server. Remove what you do not want with console remove, and open the bundle again.",
  "vault.inconsistent": "The vault's parts do not belong together, or the work of a case in it cannot be read.",
  "vault.malformed": "The vault cannot be saved like this.",
  "vault.no_room":
    "The vault has no room for this, and was left as it is. Remove cases that you do not want with console remove.",
  "vault.too_large": "The vault is full.",
};

/** One plain sentence for a code. */
export function sentenceOf(code: string): string {
  return SENTENCES[code] ?? "It did not work.";
}

const UNVERIFIED =
  /^(?:consent\.|cleaning\.|card\.(?!refused|conflict)|fingerprint\.mismatch$|signature\.|receipt\.not_verified$|reply\.not_verified$|evidence\.(?:hash_mismatch|damaged)$|bundle\.(?:malformed|signature)$|update\.other_publisher$|vault\.inconsistent$)/;

/** True for codes that say: something was signed, hashed or sealed, and does not verify; somebody has not agreed to it; or a file cannot be cleaned. */
export function isUnverified(code: string): boolean {
  return UNVERIFIED.test(code);
}

/** How the program ends with a code: a wrong setting is the caller's mistake, like a wrong argument. */
export function exitCodeOf(code: string): number {
  if (code === "address.onion" || code === "config.refused" || code === "storage.absent") return EXIT.usage;
  return isUnverified(code) ? EXIT.unverified : EXIT.failed;
}
