import type { InstanceId, SubmissionId } from "../../shared/protocol/id.ts";
import { evidenceFileName } from "../workers/evidence-file-name.ts";
import type { CheckedFile, ConsoleInput, FileKey } from "../workers/console-messages.ts";
import type { VaultView } from "../workers/console-views.ts";
import type { ConsoleCalls } from "./console-calls.ts";
import type { FailedFile, FilesCheck, OpenState, Place, ShownFile } from "./console-state.ts";

/** What the evidence of cases needs of the controller that it is a part of. */
export interface EvidenceAccess {
  readonly go: (place: Place) => void;
  readonly open: () => OpenState | null;
  readonly saveFile: (blob: Blob, name: string) => void;
  /** Shows what came of a check of saved files, where the person is. */
  readonly tellOfCheck: (check: FilesCheck) => void;
  /** Shows a changed vault, and the case that is open as it is now. */
  readonly update: (vault: VaultView) => Promise<void>;
}

/** Shows and saves the files of letters, and checks that they arrived. */
export class CaseEvidence {
  readonly #calls: ConsoleCalls;
  readonly #access: EvidenceAccess;

  constructor(calls: ConsoleCalls, access: EvidenceAccess) {
    this.#calls = calls;
    this.#access = access;
  }

  /** Takes the bundle that holds a submission's files; the case is shown again, with its files readable. */
  async bringBundle(file: Blob, submission: SubmissionId): Promise<void> {
    const place = this.#access.open()?.place;
    if (place?.at !== "case") return;
    const { case: id, instance } = place.view;
    const brought = await this.#calls.ask("bringBundle", { case: id, file, instance, submission }, "checking");
    if (brought !== null) this.#access.go({ at: "case", view: brought, file: null });
  }

  async show(key: FileKey): Promise<void> {
    const shown = await this.#read({ ...key, toShow: true });
    if (shown !== null) this.#tellOfFile({ ...key, shown });
  }

  hide(): void {
    this.#tellOfFile(null);
  }

  /** Gives a file to the browser. It counts as saved only when `check` has read it where it was saved. */
  async save(key: FileKey): Promise<void> {
    const file = await this.#read({ ...key, toShow: false });
    if (file === null) return;
    this.#access.saveFile(file.blob, evidenceFileName(key.submission, file.name));
    const vault = this.#access.open()?.vault;
    if (vault !== undefined) await this.#access.update(vault);
  }

  /** Reads files that are said to be saved evidence, of whichever letters; what came of it is told at that letter, or on the page (null). */
  async check(files: readonly File[], beside: SubmissionId | null): Promise<void> {
    const checked = await this.#calls.ask("checkFiles", { files }, "comparing");
    if (checked === null) return;
    await this.#access.update(checked.vault);
    const unmatched = files.filter((_, place) => checked.unmatched.includes(place)).map(({ name }) => name);
    this.#access.tellOfCheck({ beside, unmatched, whole: files.length - unmatched.length });
  }

  /** The person says that the files of one letter, or of all whose receipts wait, need no saving here. */
  async waive(instance: InstanceId, submission: SubmissionId | null): Promise<void> {
    const vault = await this.#calls.ask("waiveFiles", { instance, submission });
    if (vault !== null) await this.#access.update(vault);
  }

  async #read(input: ConsoleInput<"readFile">): Promise<CheckedFile | null> {
    const file = await this.#calls.ask("readFile", input, "reading");
    const { index, instance, submission } = input;
    const code = this.#calls.problem();
    if (file === null && code !== null) this.#tellOfFile({ code, index, instance, submission });
    return file;
  }

  #tellOfFile(file: ShownFile | FailedFile | null): void {
    const place = this.#access.open()?.place;
    if (place?.at === "case") this.#access.go({ ...place, file });
  }
}
