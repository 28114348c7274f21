import { examine } from "../../shared/cleaning/examine.ts";
import { PartNotLoaded } from "../../shared/cleaning/load-part.ts";
import type { Piece } from "../../shared/cleaning/pieces.ts";
import { blobSource, FileUnreadable } from "../files/blob-source.ts";
import type { GuardAnswer, GuardRequest, RefusedFile } from "./guard-messages.ts";

// Looks at files before they are sealed. A worker of its own, without keys and without the network: what a hostile file does to it, it
// does to nothing else.

/** Between two words of progress, in milliseconds: more of them would only be drawn over each other. */
const PROGRESS_MILLISECONDS = 200;

addEventListener("message", ({ data: { file }, ports: [port] }: MessageEvent<GuardRequest>) => {
  const tell = (answer: GuardAnswer): void => {
    port?.postMessage(answer);
  };
  void look(file, tell).then(tell);
});

// From now on, what breaks is not the connection.
postMessage("started");

async function look(file: File, tell: (answer: GuardAnswer) => void): Promise<GuardAnswer> {
  let told = performance.now();
  try {
    const examined = await examine(blobSource(file), (done) => {
      if (performance.now() - told < PROGRESS_MILLISECONDS) return;
      told = performance.now();
      tell({ state: "looking", done });
    });
    if (!examined.ok) return { state: "refused", code: examined.code };
    const { findings, kind, left, pieces } = examined.value;
    return { state: "seen", kind, findings, left, copy: blobOf(file, pieces) };
  } catch (error) {
    return { state: "refused", code: codeOf(error) };
  }
}

function codeOf(error: unknown): RefusedFile["code"] {
  if (error instanceof FileUnreadable) return "file.unreadable";
  return error instanceof PartNotLoaded ? "guard.not_loaded" : "guard.failed";
}

function blobOf(file: File, pieces: readonly Piece[]): Blob {
  return new Blob(
    pieces.map((piece) =>
      piece instanceof Uint8Array ? piece : file.slice(piece.offset, piece.offset + piece.length),
    ),
  );
}
