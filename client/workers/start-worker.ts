const SITE_WORKER = /^\/workers\/[A-Za-z0-9._-]+\.js$/;

let policy: TrustedTypePolicy | undefined;

/**
 * Starts a module worker of the site. `path` is what `import path from "….worker.ts?worker&url"` gives.
 *
 * @throws TypeError for anything but a file of the site's worker folder.
 */
export function startSiteWorker(path: string): Worker {
  return new Worker(trustedWorkerUrl(path), { type: "module" });
}

/**
 * Starts a worker of the console from its text, which is part of the page and so covered by the page's own hash. `source` is
 * what `import source from "….worker.ts?worker-source"` gives: never text from outside.
 */
export function startInlineWorker(source: string): Worker {
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  try {
    return new Worker(trustedWorkerUrl(url));
  } finally {
    // The worker has been given its URL by now; browsers resolve a blob URL when the worker is constructed.
    URL.revokeObjectURL(url);
  }
}

/** The one Trusted Types policy for workers: the only sink of this kind in the product. */
function trustedWorkerUrl(url: string): string {
  if (typeof trustedTypes === "undefined") return checkedWorkerUrl(url);
  policy ??= trustedTypes.createPolicy("amparo-worker", { createScriptURL: checkedWorkerUrl });
  return policy.createScriptURL(url);
}

function checkedWorkerUrl(url: string): string {
  if (SITE_WORKER.test(url) || url.startsWith("blob:")) return url;
  throw new TypeError("not a worker of this build");
}
