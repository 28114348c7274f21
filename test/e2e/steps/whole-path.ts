import { request } from "node:http";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { BrowserSession, NetworkAccess } from "../../support/browser-session.ts";
import { findNeedlesInFolder, type PlacedFinding } from "../../support/find-needles.ts";
import { type Needle, textNeedle } from "../../support/needle.ts";
import { describeWith, type OptionalPart } from "../../support/optional-parts.ts";
import { searchRecording } from "../../support/search-recording.ts";
import { startWireRecorder, type WireRecorder } from "../../support/wire-recorder.ts";
import type { BrowserKind } from "../browser-kinds.ts";
import { keptInBrowser } from "../pages/browser-storage.ts";
import { Caseworker } from "../pages/console.ts";
import { PortalVisitor } from "../pages/portal.ts";
import { watchProgress } from "../pages/upload-progress.ts";
import { contentsOf, segmentsIn, sha256Of } from "./carried-files.ts";
import { secretsOfCodename, wordsOfCodenames } from "./codename-secrets.ts";
import { createDeskCommands, createDeskPages, type DeskSide } from "./desk-side.ts";
import { secretsOfKeys } from "./key-secrets.ts";
import { findPlantedLeak } from "./planted-leak.ts";
import { CONSOLE_FILE, type PracticeServer, startPracticeServer } from "./practice-server.ts";
import { FOLLOWUP_TEXT, REPLY_TEXT, type SampleReport, SECOND_REPLY_TEXT, writeSampleReport } from "./sample-report.ts";
import { stopAfterFailure } from "./stop-after-failure.ts";

/** How a source's browser comes to the server that listens on a port of loopback. */
export interface Reach {
  readonly url: string;
  readonly network: NetworkAccess;
  stop(): Promise<void>;
}

export interface Walk {
  readonly title: string;
  readonly parts: readonly OptionalPart[];
  readonly kind: BrowserKind;
  /** Where the vault is opened for the first and for the second letter: in Safer mode it takes a minute or two each time. */
  readonly consoles: readonly [BrowserKind, BrowserKind];
  /** Whether a person collects and brings back by the desk's page, in the same kind of browser, or by the command line. */
  readonly desk: "page" | "commands";
  readonly videoBytes: number;
  /** Number of segments that a desk sees: the evidence, rounded up. */
  readonly segments: number;
  readonly reach: (port: number) => Promise<Reach>;
}

/** Twice what Safer needs on a machine that does nothing else. */
const STEP_MILLISECONDS = 600_000;
// Of short words only: a longer one might be a word of the codename.
const CONTROL = textNeedle("control", "said in the clear, so that it is found");

/** The path from the first word of a source to the last reply, one step after the other; each stands on those before it. */
export function describeWholePath(walk: Walk): void {
  describeWith(walk.parts, walk.title, () => {
    vi.setConfig({ testTimeout: STEP_MILLISECONDS, hookTimeout: STEP_MILLISECONDS });
    let server: PracticeServer;
    let recorder: WireRecorder;
    let reach: Reach;
    let sample: SampleReport;
    let desk: DeskSide;
    let commands: DeskSide;
    let session: BrowserSession | null = null;
    let codename = "";
    let bundle = "";
    let outgoing = "";
    let vault = "";
    let passphrase = "";
    const leftInProfiles: PlacedFinding[] = [];

    const texts = (): Needle[] => [...sample.contents, ...(codename === "" ? [] : secretsOfCodename(codename))];
    const secrets = (): Needle[] => [...texts(), ...sample.fileNames, ...sample.toldTypes];

    beforeAll(async () => {
      server = await startPracticeServer();
      recorder = await startWireRecorder(server.port, await server.makeFolder("wire"));
      reach = await walk.reach(recorder.port);
      sample = await writeSampleReport(await server.makeFolder("evidence"), walk.videoBytes);
      await server.serveAs(new URL(reach.url).host);
      commands = createDeskCommands(server, `http://127.0.0.1:${String(recorder.port)}`);
      desk = walk.desk === "page" ? createDeskPages(server, reach.url, atDesk) : commands;
      vault = server.vaultFile;
      passphrase = await server.passphrase();
    });

    afterAll(async () => {
      await session?.close();
      await reach.stop();
      await recorder.stop();
      await server.remove();
    });

    stopAfterFailure();

    /** A new browser for one person; the one before must be closed. Browsers themselves know all common media types. */
    async function launch(kind: BrowserKind, network: NetworkAccess, downloads: string): Promise<BrowserSession> {
      const savesFiles = network.kind === "none";
      session = await kind.launch({
        network,
        downloads: await server.makeFolder(downloads),
        onClosed: async (profile) => {
          const needles = savesFiles && !kind.isPrivate ? texts() : [...texts(), ...sample.fileNames];
          leftInProfiles.push(...(await findNeedlesInFolder(profile, needles)));
        },
      });
      return session;
    }

    async function close(): Promise<void> {
      const closing = session;
      session = null;
      await closing?.close();
    }

    async function atDesk<T>(downloads: string, visit: (session: BrowserSession) => Promise<T>): Promise<T> {
      const outcome = await visit(await launch(walk.kind, reach.network, downloads));
      await close();
      return outcome;
    }

    async function openPortal(): Promise<PortalVisitor> {
      return PortalVisitor.open(await launch(walk.kind, reach.network, "source"), reach.url);
    }

    async function openConsole(kind: BrowserKind, downloads: string): Promise<Caseworker> {
      const caseworker = await Caseworker.start(await launch(kind, { kind: "none" }, downloads), CONSOLE_FILE);
      await caseworker.openVault(vault, passphrase);
      return caseworker;
    }

    /** Saves files of a letter, byte for byte, and lets the console find them where they were saved. */
    async function saveEvidence(
      caseworker: Caseworker,
      letter: number,
      evidence: SampleReport["evidence"],
    ): Promise<void> {
      const saved: string[] = [];
      for (const { name, sha256 } of evidence) {
        const file = await caseworker.save(name);
        expect(await sha256Of(file)).toBe(sha256);
        saved.push(file);
      }
      await caseworker.checkFiles(letter, ...saved);
      await caseworker.person.says(
        evidence.length === 1 ? "1 file is whole" : `${String(evidence.length)} files are whole`,
      );
    }

    /** Nothing is kept by the page, and the browser asked for nothing but what its own machine holds. */
    async function expectOffline(caseworker: Caseworker): Promise<void> {
      expect(await keptInBrowser(caseworker.person.page)).toEqual([]);
      expect(session?.requests.filter((url) => !/^(?:file|blob|about|data):/u.test(url))).toEqual([]);
    }

    it("takes a report with its evidence, shows how far it is, and gives a codename", async () => {
      const source = await openPortal();
      await source.beginReport();
      expect(await source.person.text(".practice-banner")).toContain("For practice only");
      await source.writeReport(sample.report);
      const progress = await watchProgress(source.person.page);
      await source.send();
      codename = await source.readCodename();
      const percents = await progress();
      expect(percents).toEqual([...new Set(percents)].sort((a, b) => a - b));
      expect(percents.filter((percent) => percent > 0 && percent < 100).length).toBeGreaterThanOrEqual(3);
      await source.confirm(codename);
      expect(await keptInBrowser(source.person.page)).toEqual([]);
      await close();
    });

    it("lets the desk see how much waits, and collect it", async () => {
      expect(await desk.count()).toBe(1);
      bundle = await desk.pull("first.tar");
      expect(await segmentsIn(bundle)).toEqual([walk.segments]);
      // Whichever way it is collected, these are the bytes.
      expect(await contentsOf(await commands.pull("again.tar"))).toEqual(await contentsOf(bundle));
    });

    it("opens on a machine without a network: the same words, the same bytes; a reply and a bundle come out", async () => {
      const caseworker = await openConsole(walk.consoles[0], "first-visit");
      expect(await caseworker.bringIn(bundle)).toEqual([
        expect.stringMatching(/^New Case [0-9a-f]{4}-[0-9a-f]{4} First letter/u),
      ]);
      await caseworker.openOnlyCase();
      expect(await caseworker.letters()).toEqual([
        {
          title: "Letter 1: report",
          continuity: "First letter",
          text: sample.report.text,
          files: sample.evidence.map(({ name }) => name),
        },
      ]);
      await saveEvidence(caseworker, 1, sample.evidence);
      await caseworker.reply("en", REPLY_TEXT);
      vault = await caseworker.saveVault();
      outgoing = await caseworker.carryOut();
      await expectOffline(caseworker);
      await close();
    });

    it("deletes the submission on the server when the console's receipt comes back, not before", async () => {
      expect(await commands.count()).toBe(1);
      expect(await desk.push(outgoing)).toBe(1);
      expect(await desk.count()).toBe(0);
    });

    it("shows the verified reply to the source in another browser, and takes a follow-up with a file", async () => {
      const source = await openPortal();
      await source.comeBack(codename);
      const [message, ...others] = await source.messages();
      expect(others).toEqual([]);
      expect(message).toMatchObject({ heading: "Message 1", text: REPLY_TEXT });
      expect(message?.note).toMatch(/^Verified: it is from the organisation Signed on /u);
      const files = sample.evidence.slice(0, 1).map(({ path }) => path);
      await source.followUp({ language: "en", text: FOLLOWUP_TEXT, files });
      expect(await keptInBrowser(source.person.page)).toEqual([]);
      await close();
    });

    it("brings the follow-up into the same case, proven, with its file", async () => {
      const second = await desk.pull("second.tar");
      expect(await segmentsIn(second)).toEqual([1]);
      const caseworker = await openConsole(walk.consoles[1], "second-visit");
      expect(await caseworker.bringIn(second)).toEqual([
        expect.stringMatching(/^New Case [0-9a-f]{4}-[0-9a-f]{4} Proven to be from the same person/u),
      ]);
      await caseworker.openOnlyCase();
      const [first, followup] = await caseworker.letters();
      expect(first).toMatchObject({ title: "Letter 1: report", text: sample.report.text });
      expect(followup).toEqual({
        title: "Letter 2: follow-up",
        continuity: "Proven to be from the same person",
        text: FOLLOWUP_TEXT,
        files: sample.evidence.slice(0, 1).map(({ name }) => name),
      });
      await saveEvidence(caseworker, 2, sample.evidence.slice(0, 1));
      await caseworker.reply("en", SECOND_REPLY_TEXT);
      vault = await caseworker.saveVault();
      outgoing = await caseworker.carryOut();
      await expectOffline(caseworker);
      await close();
      expect(await desk.push(outgoing)).toBe(1);
    });

    it("deletes a reply for good, and keeps the other", async () => {
      const source = await openPortal();
      await source.comeBack(codename);
      expect((await source.messages()).map(({ text }) => text)).toEqual([SECOND_REPLY_TEXT, REPLY_TEXT]);
      await source.deleteMessage(1);
      // By the command line: the source's browser is open.
      await commands.push(outgoing);
      await source.person.press("Look for new messages");
      await source.person.sees("main [role=status]", /Since you last looked, nothing has come/u);
      expect(await source.messages()).toEqual([
        expect.objectContaining({ text: SECOND_REPLY_TEXT }),
        { heading: "Message 1", note: "This message has been deleted.", text: "" },
      ]);
      await close();
    });

    it("leaves nothing of it on the wire, on the server or in a browser, though the search finds what is there", async () => {
      const keys = await secretsOfKeys(vault, passphrase, codename);
      const needles = [CONTROL, ...secrets(), ...keys.everywhere];
      const neverUpward = [...sample.mediaTypes, ...wordsOfCodenames()];
      expect(await postInClear(recorder.port)).toBe(404);
      await reach.stop();
      await recorder.stop();
      const { findings, bytes, requests } = await searchRecording(recorder.connections, [...needles, ...keys.wire]);
      expect(findings.map(({ needle }) => needle)).toEqual(findings.map(() => CONTROL.name));
      expect(findings.length).toBeGreaterThan(0);
      // The evidence went up to the server and down to the desk.
      expect(bytes).toBeGreaterThan(2 * walk.segments * 1_048_592);
      expect(requests).toBeGreaterThan(walk.segments);
      const upward = recorder.connections.map(({ upward: file }) => ({ upward: file, downward: "/dev/null" }));
      expect((await searchRecording(upward, neverUpward)).findings).toEqual([]);
      expect(await server.stopAndSearch([...needles, ...sample.mediaTypes])).toEqual([]);
      expect(leftInProfiles).toEqual([]);
      const all = [...new Set(needles.map(({ name }) => name))].sort();
      expect(await findPlantedLeak(server.folder, server.data, needles)).toEqual({ onWire: all, inData: all });
    });

    it("has logged that the server began and ended, and nothing else", () => {
      const lines = server.logs().split("\n");
      const life = [
        `{"level":"info","event":"listening","port":${String(server.port)}}`,
        `{"level":"info","event":"stopping"}`,
        `{"level":"info","event":"stopped"}`,
      ];
      expect(lines.filter((line) => line.startsWith("{"))).toEqual([...life, ...life]);
    });
  });
}

/** Says something to the server that no part of the product would, through the recorder. Gives the answer's status. */
async function postInClear(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request({ host: "127.0.0.1", port, path: "/api/v1/none", method: "POST" }, (answer) => {
      buffer(answer).then(() => {
        resolve(answer.statusCode ?? 0);
      }, reject);
    });
    call.on("error", reject);
    call.setHeader("content-type", "text/plain");
    call.end(CONTROL.bytes);
  });
}
