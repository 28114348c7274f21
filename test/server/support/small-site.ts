import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";

/** The pages for sealed files, in small: every place that the server fills, and words of their own for some refusals. */
const SEALED = {
  "sealed.template.html":
    '<!doctype html><html lang="en"><title>Amparo</title><style>p{margin:0}</style>[[#onion]]<kbd>[[name]]</kbd>[[/onion]][[#none]]nobody[[/none]]' +
    '[[#several]][[#each]]<a href="[[address]]" lang="[[name_language]]">[[name]]</a>[[/each]][[/several]]' +
    "[[#organisation]][[#practice]]<p>practice</p>[[/practice]]" +
    '<h1 lang="[[name_language]]">[[name]]</h1><p>[[until]][[#today]] alone[[/today]]</p>[[#digits]]<b>[[text]]</b>[[/digits]]' +
    '[[#words]]<i>[[text]]</i>[[/words]]<pre>[[recipients]]</pre><a href="[[files]]/recipients.txt"></a>' +
    '[[#older]]<code>[[text]]</code><img src="[[files]]/recipients-older.png">[[/older]]' +
    '[[#codes]]<img src="[[files]]/recipients-[[number]].png">[[/codes]]' +
    '<form method="post" enctype="multipart/form-data" action="[[address]]"></form>[[/organisation]]',
  "sealed-filed.template.html":
    '<!doctype html><html lang="en"><title>Amparo</title><p>[[name]] [[day]], [[bytes]] bytes</p><textarea>[[receipt]]</textarea>' +
    '<a href="data:application/json;base64,[[receipt_data]]" download="receipt.json"></a>',
  "sealed-refused.template.html":
    '<!doctype html><html lang="en"><title>Amparo</title><a href="[[back]]">[[code]]</a>' +
    "[[#sealed.not_age]]not age[[/sealed.not_age]][[#sealed.too_large]]too large[[/sealed.too_large]]" +
    "[[#other]]something else[[/other]]",
};

/** What a build leaves, in small: pages, an asset, a worker, twins, the list of hashes; and a file that is not listed. */
export async function createSmallSite(): Promise<TemporaryFolder> {
  const folder = await createTemporaryFolder("site");
  const files: { readonly [path: string]: string } = {
    "index.html": "<!doctype html><title>Amparo</title>",
    "desk.html": "<!doctype html><title>Desk</title>",
    "es/index.html": '<!doctype html><title>Amparo</title><style data-files="/assets/a.css">p{margin:0}</style>',
    "es/guide.html": "<!doctype html><title>Amparo</title><style>p{margin:0}</style><style>h1{margin:0}</style>",
    "nowhere.html": "<!doctype html><title>Amparo</title><style>p{margin:0}</style><p>Nothing here.",
    "es/nowhere.html": "<!doctype html><title>Amparo</title><style>p{margin:0}</style><p>No hay nada.",
    ...SEALED,
    ...Object.fromEntries(
      Object.entries(SEALED).map(([path, page]) => [`es/${path}`, page.replace('lang="en"', 'lang="es"')]),
    ),
    "assets/portal-abc123.js": "export const portal = 1;",
    "assets/styles-abc123.css": "body { margin: 0 }",
    "workers/seal-abc123.js": "export const seal = 1;",
  };
  const hashes: Record<string, string> = {};
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder.path, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    await writeFile(`${file}.br`, brotliCompressSync(content));
    await writeFile(`${file}.gz`, gzipSync(content));
    hashes[path] = createHash("sha256").update(content).digest("hex");
  }
  await writeFile(join(folder.path, "hashes.json"), JSON.stringify(hashes));
  await writeFile(join(folder.path, "secret.txt"), "not for anybody");
  return folder;
}
