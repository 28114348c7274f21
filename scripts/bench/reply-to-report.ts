import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { askAmparo } from "../../test/scripts/run-amparo.ts";
import type { PortalBench } from "./bench-portal.ts";

/** Sends so many replies to the only report that waits on a practice instance, as its desk and its console do. */
export async function replyToReport({ data, instance, newFolder }: PortalBench, replies: number): Promise<void> {
  const folder = await newFolder("reply");
  const at = (name: string): string => join(folder, name);
  const practice = (name: string): string => join(data, "practice", name);
  const desk = ["--server", instance.url, "--desk-key", practice("desk-key.json")];
  const vault = ["--vault", practice("vault.age"), "--passphrase-file", practice("passphrase.txt")];
  await askAmparo(["desk", "pull", ...desk, "--out", at("in.tar")]);
  const opened = await askAmparo(["console", "open", ...vault, "--bundle", at("in.tar"), "--out", at("opened")]);
  const id = /"case":"([0-9a-f]{32})"/u.exec(JSON.stringify(opened))?.[1] ?? "";
  await writeFile(at("reply.txt"), "We have read it, and will write to the Special Rapporteur.\n\n".repeat(20));
  for (let reply = 0; reply < replies; reply += 1) {
    await askAmparo(["console", "reply", ...vault, "--case", id, "--text", at("reply.txt"), "--language", "en"]);
  }
  await askAmparo(["console", "export", ...vault, "--out", at("out.tar")]);
  await askAmparo(["desk", "push", ...desk, at("out.tar")]);
}
