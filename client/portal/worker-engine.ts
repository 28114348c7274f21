import { serverAnswers } from "../http/server-answers.ts";
import portalWorker from "../workers/portal.worker.ts?worker&url";
import { startSiteWorker } from "../workers/start-worker.ts";
import { connectEngine } from "./connect-engine.ts";
import type { Engine, EngineListener } from "./engine.ts";

/** Starts the portal's worker, which begins to load libsodium at once. @throws when the browser does not let it start */
export function startWorkerEngine(listener: EngineListener): Engine {
  return connectEngine(startSiteWorker(portalWorker), listener, () => serverAnswers(portalWorker));
}
