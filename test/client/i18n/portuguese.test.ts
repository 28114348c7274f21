import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";

const FOLDER = join(import.meta.dirname, "../../../client/locales/pt");

/** Words that Portugal writes in another way than Brazil, or has others for. */
const OF_PORTUGAL =
  /\b(?:ficheiros?|ecrãs?|contact(?:os?|ar)|regist(?:os?|ar|ad[oa]s?)|(?:sub)?comités?|dispositivos?|(?:foi|foram|seja|sejam|é|são) aceites?|telemóve(?:l|is)|utilizador(?:es)?|planear|económic[oa]s?|anónim[oa]s?|fica(?:r|m)? a saber)(?![\p{L}-])/giu;

it.each(globSync(join(FOLDER, "*")).map((file) => basename(file)))("is Brazil’s throughout: %s", (name) => {
  expect(readFileSync(join(FOLDER, name), "utf8").match(OF_PORTUGAL)).toBeNull();
});
