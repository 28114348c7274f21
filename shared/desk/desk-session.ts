import type { Token } from "../api/documents.ts";
import { ok, type Result } from "../bytes/index.ts";

/** Proves the desk key to the instance, for a new session (PROTOCOL.md §7.5). */
export type Login = () => Promise<Result<Token, string>>;

/** Something that a desk does with its session's token. */
export type DeskOperation<T> = (token: Token) => Promise<Result<T, string>>;

/** A session with an instance: begun when it is first needed, and begun anew when it has run out. */
export class DeskSession {
  readonly #login: Login;
  #token: Token | null = null;

  constructor(login: Login) {
    this.#login = login;
  }

  /** Does something with a valid token. If a fresh session is refused too, the key is: `desk.unauthorized`. */
  async run<T>(operation: DeskOperation<T>): Promise<Result<T, string>> {
    if (this.#token !== null) {
      const result = await operation(this.#token);
      if (result.ok || result.code !== "desk.unauthorized") return result;
    }
    const token = await this.#begin();
    return token.ok ? await operation(token.value) : token;
  }

  async #begin(): Promise<Result<Token, string>> {
    const token = await this.#login();
    this.#token = token.ok ? token.value : null;
    return token.ok ? ok(token.value) : token;
  }
}
