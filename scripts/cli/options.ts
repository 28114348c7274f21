import type { Option } from "./declaration.ts";

// Options that several commands share mean the same everywhere.

export const SERVER: Option = {
  value: "URL",
  occurs: "required",
  meaning: "address of the server, such as http://127.0.0.1:8080",
};
/** For those who have something to fear from being seen there. */
export const SOURCE_SERVER: Option = {
  ...SERVER,
  meaning: `${SERVER.meaning}; this program does not hide your own address from it: Tor Browser does`,
};
export const ATTACH: Option = { value: "FILE", occurs: "repeated", meaning: "a file to send as evidence" };
export const LANGUAGE: Option = {
  value: "TAG",
  occurs: "optional",
  meaning: "language of the text, such as en or pt-BR (en if not given); a codename has words in en, es, fr, pt or zh",
};
export const RECEIPT: Option = {
  value: "FILE",
  occurs: "optional",
  meaning: "save the receipt here: it proves that something was sent, and shows it to whoever finds it",
};
export const CODENAME_FILE: Option = {
  value: "FILE",
  occurs: "required",
  meaning: "the codename: a file, or - for standard input",
};
export const ORGANISATION_OF_CASE: Option = {
  value: "ID",
  occurs: "optional",
  meaning: "the organisation of the case: its id or its whole fingerprint; a verified reply names it too",
};
export const DESK_KEY: Option = {
  value: "FILE",
  occurs: "required",
  meaning: "the desk key file, or - for standard input",
};
export const VAULT: Option = { value: "FILE", occurs: "required", meaning: "the vault" };
export const PASSPHRASE_FILE: Option = {
  value: "FILE",
  occurs: "required",
  meaning: "the vault's passphrase: the first line of a file, or of standard input for -",
};
export const DATE_IS_RIGHT: Option = {
  value: null,
  occurs: "optional",
  meaning: "go on although the date is far from the last one that the vault has seen",
};

export const RHYTHM: Option = {
  value: "DAYS",
  occurs: "required",
  meaning: "within how many days you look for reports and answer, 1 to 90: people who write are told to come back then",
};

/** The same option, which may be left out. */
export function optional(option: Option, meaning: string): Option {
  return { ...option, occurs: "optional", meaning };
}
