import type { Cleaned, Cleaner } from "../cleaner.ts";
import { FindingList } from "../finding-list.ts";
import { NotCleanable } from "../refusal.ts";
import { Blocks } from "./blocks.ts";
import { Budget } from "./budget.ts";
import { catalog, destinationsOf } from "./catalog.ts";
import { nameKeys } from "./dropped.ts";
import { asksToDrawFields } from "./fields.ts";
import { layoutOf } from "./layout.ts";
import { placeOutline } from "./navigation.ts";
import { Objects } from "./objects.ts";
import { placePages } from "./pages.ts";
import { scanned, type Layout } from "./rebuild.ts";
import { nameUncalled } from "./resources.ts";
import { entriesOf, isKind } from "./values.ts";
import { Walk } from "./walk.ts";
import { Writer } from "./writer.ts";

/** What is read letter by letter, in bytes. */
const READ_MOST = 536_870_912;
/** What is unpacked only to see where it ends, in bytes. */
const UNPACKED_MOST = 8_589_934_592;
const TAIL_BYTES = 2048;

/**
 * PDF (ISO 32000): writes a file anew from what its pages show. Objects are copied from the root on, each by a list of what its kind may
 * say; earlier states of the file, and what nothing on a page refers to, are never reached. Data that is not changed stays as it is.
 */
export const cleanPdf: Cleaner = async (source, _kind, onProgress): Promise<Cleaned> => {
  const blocks = new Blocks(source, onProgress);
  const cleaned = await cleanAnyhow(blocks);
  onProgress(source.size);
  return cleaned;
};

/** A file whose table of objects is broken gets one from its objects. */
async function cleanAnyhow(blocks: Blocks): Promise<Cleaned> {
  try {
    const budget = new Budget(READ_MOST);
    return await cleanWith(blocks, budget, await layoutOf(blocks, budget));
  } catch (error) {
    if (!(error instanceof NotCleanable) || error.code !== "cleaning.malformed") throw error;
    return await cleanWith(blocks, new Budget(READ_MOST), await scanned(blocks));
  }
}

async function cleanWith(blocks: Blocks, budget: Budget, layout: Layout): Promise<Cleaned> {
  const objects = new Objects(blocks, layout.locations, budget);
  for (const number of layout.unopened.toReversed()) await objects.open(number);
  const root = layout.trailer.get("Root");
  const entries = entriesOf(await objects.resolve(root));
  if (!isKind(root, "ref") || entries.size === 0) throw new NotCleanable("cleaning.malformed");
  const found = new FindingList();
  const left = new FindingList();
  const destinations = await destinationsOf(entries, objects);
  const drawsFields = await asksToDrawFields(entries, objects);
  const writer = new Writer(await versionOf(blocks));
  const walk = new Walk(objects, writer, { found, left, destinations, drawsFields }, new Budget(UNPACKED_MOST));
  await nameTrailer(blocks, layout, walk);
  const number = walk.place(root.number, catalog);
  await placePages(entries.get("Pages"), walk);
  await placeOutline(entries.get("Outlines"), walk);
  await walk.run();
  nameUncalled(walk);
  if (objects.unread > 0) found.add("hidden", "objects that nothing shows", String(objects.unread));
  return { findings: found.all, left: left.all, pieces: writer.finish(number, walk.count) };
}

async function versionOf(blocks: Blocks): Promise<string> {
  return /^%PDF-(1\.[0-7]|2\.0)/.exec(await blocks.text(0, 8))?.[1] ?? "1.7";
}

/** What a file says of itself besides its pages. */
async function nameTrailer(blocks: Blocks, layout: Layout, walk: Walk): Promise<void> {
  const { trailer, updates } = layout;
  await nameKeys("Info", entriesOf(await walk.objects.entry(trailer, "Info")), walk);
  const [id] = (await idsOf(layout, walk)) ?? [];
  if (id !== undefined) walk.found.add("identifier", "trailer ID", id);
  if (updates > 0) walk.found.add("history", "trailer Prev", String(updates));
  const tail = await blocks.text(Math.max(0, blocks.size - TAIL_BYTES), TAIL_BYTES);
  const end = tail.lastIndexOf("%%EOF");
  if (end < 0 || tail.slice(end + 5).trim() !== "") walk.found.add("hidden", "after %%EOF");
}

async function idsOf({ trailer }: Layout, walk: Walk): Promise<readonly string[] | null> {
  const ids = await walk.objects.entry(trailer, "ID");
  if (!isKind(ids, "list")) return null;
  return ids.items.map((id) => (isKind(id, "text") ? hex(id.text) : ""));
}

function hex(text: string): string {
  return Array.from(text, (unit) => unit.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}
