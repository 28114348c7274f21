import { FIELD_NAMES } from "../../shared/casework/record/field-names.ts";
import { encodeUtf8 } from "../../shared/bytes/index.ts";
import { mechanismUpdateField, type MechanismUpdate } from "../../shared/mechanisms/dataset-update.ts";
import { mechanismOf } from "../../shared/mechanisms/dataset.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import type { Arguments } from "../cli/arguments.ts";
import { UsageError } from "../cli/command-error.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { counted } from "../cli/counted.ts";
import { writeNewFile } from "../cli/write-file.ts";

/** Writes down records of the release as the beginning of an update, for a person to change. */
export const mechanismsDraft: Command = {
  name: "mechanisms draft",
  summary: "Write records to a file, as the beginning of an update to edit and then sign",
  operands: [],
  options: {
    record: { value: "ID", occurs: "repeated", meaning: "a mechanism that the update changes" },
    out: { value: "DATA.json", occurs: "required", meaning: "the update to edit" },
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const records = [...new Set(args.all("record"))].map((id) => {
    const record = mechanismOf(id);
    if (record === null) throw new UsageError(`--record: there is no mechanism ${id}.`);
    return record;
  });
  const update: MechanismUpdate = {
    ...{ day: dayOfTime(world.now()), kind: "mechanism-update", records, serial: 1, version: 1, withdrawn: [] },
  };
  const written = mechanismUpdateField(FIELD_NAMES).write(update);
  await writeNewFile(args.text("out"), encodeUtf8(`${JSON.stringify(written, null, 2)}\n`));
  const text = `${counted(records.length, "record")} written. Give each update a greater serial than the last.`;
  return { json: { records: records.map(({ id }) => id) }, text, verified: true };
}
