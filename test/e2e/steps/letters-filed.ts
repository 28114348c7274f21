import Database from "better-sqlite3";
import { join } from "node:path";
import type { PracticeServer } from "./practice-server.ts";

/** How many letters a server has taken in whole. */
export function lettersFiled({ data }: PracticeServer): number {
  const database = new Database(join(data, "amparo.db"), { readonly: true });
  const count: unknown = database.prepare("SELECT count(*) FROM letter").pluck().get();
  database.close();
  return Number(count);
}
