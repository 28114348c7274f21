import {
  checked,
  choice,
  distinct,
  isReadable,
  list,
  pattern,
  record,
  singleLine,
  type Field,
} from "../protocol/field.ts";
import { basisField } from "./basis-field.ts";
import { CONTACT_KINDS, type Contact } from "./mechanism.ts";

const HOST = "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}";

/** An address that mail can be sent to: nothing in it can end a header or a line. */
const EMAIL = `[A-Za-z0-9](?:[A-Za-z0-9._+-]*[A-Za-z0-9])?@${HOST}`;
/** As people write it down: with or without the scheme. No other scheme than that of the web, no user, no port. */
const PAGE = `(?:https?://)?${HOST}(?:/[A-Za-z0-9/._~%?&=:,+()-]*)?`;
/** As it is printed: a number of the whole world. */
const NUMBER = "\\+ ?[0-9][0-9 ()]{5,30}";

const WRITTEN: { readonly [K in Contact["kind"]]: Field<string> } = {
  email: pattern(EMAIL, 254),
  email_copy: pattern(EMAIL, 254),
  page: pattern(PAGE, 500),
  form: pattern(PAGE, 500),
  phone: pattern(NUMBER, 40),
  fax: pattern(NUMBER, 40),
  post: singleLine(1, 500),
  route: singleLine(1, 500),
};

/** A date as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const dateField: Field<string> = checked(
  pattern("[12][0-9]{3}(?:-[0-9]{2}){0,2}", 10),
  (date) => !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date),
);

/** A way to reach a mechanism, written as its kind demands. */
export const contactField: Field<Contact> = checked(
  record<Contact>({
    kind: choice(CONTACT_KINDS),
    value: singleLine(1, 500),
    basis: distinct(list(basisField, 1, 16), String),
    seen: dateField,
    status: choice(["shown", "unconfirmed"]),
  }),
  ({ kind, value }) => isReadable(WRITTEN[kind], value),
);
