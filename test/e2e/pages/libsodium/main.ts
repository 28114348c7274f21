import workerPath from "./self-test.worker.ts?worker&url";
import { startSiteWorker } from "../../../../client/workers/start-worker.ts";
import { showFindings } from "./show-findings.ts";
import "../../../../client/styles/index.css";

showFindings(startSiteWorker(workerPath));
