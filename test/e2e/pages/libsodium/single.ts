import source from "./self-test.worker.ts?worker-source";
import { startInlineWorker } from "../../../../client/workers/start-worker.ts";
import { showFindings } from "./show-findings.ts";
import "../../../../client/styles/index.css";

showFindings(startInlineWorker(source));
