import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { RISKS } from "../../shared/mechanisms/risks.ts";
import { prepareConsoleStick, STICK_PASSPHRASE } from "../support/console-stick.ts";
import { waitForDownload } from "../support/downloads.ts";
import { describeWith } from "../support/optional-parts.ts";
import { createTemporaryFolder } from "../support/temporary-folder.ts";
import { CHROMIUM, FIREFOX_STANDARD } from "./browser-kinds.ts";
import { Caseworker } from "./pages/console.ts";
import { Keyboard } from "./pages/keyboard.ts";

const MECHANISM = "Special Rapporteur on the situation of human rights defenders";
const ADDRESS = "defenders@ohchr.org";

// Nobody touches a mouse here, and nothing is found but by the Tab key.
for (const kind of [FIREFOX_STANDARD, CHROMIUM]) {
  describeWith([kind.part], `the console by keyboard alone in ${kind.name}`, () => {
    it("goes from a vault that is closed to a letter that was sent, and what follows from it", async () => {
      const folder = await createTemporaryFolder("keyboard");
      const downloads = join(folder.path, "downloads");
      await mkdir(downloads);
      const stick = await prepareConsoleStick(folder.path);
      const session = await kind.launch({ network: { kind: "none" }, downloads });
      try {
        const { person } = await Caseworker.start(session, stick.consoleFile);
        const keys = new Keyboard(person.page);
        await keys.press("Open a vault");
        await keys.picks("vault-file", stick.vault);
        await keys.types("Passphrase", STICK_PASSPHRASE);
        await keys.press("Open the vault");
        await person.reads("Cases");
        await keys.press("Bring in");
        await keys.picks("bundle-file", stick.bundle);
        await person.sees("[aria-labelledby=import-results] [role=status]", /^New: 3/u);
        await keys.press("Cases");
        await person.reads("Cases");
        const [name = ""] = await person.texts(".case-table th button");
        await keys.press(name);

        await keys.press("Facts");
        await keys.press("People");
        await keys.types("Name", "Amira Haddad");
        await keys.types("Pseudonym", "The lawyer");
        await keys.press("The case");
        await keys.types("state", "Algeria");
        await keys.press("Cooperation");
        await keys.press("Add a cooperation");
        await keys.ticks("Human Rights Council");
        await keys.press("Keep these facts");

        await keys.press("Consent");
        await keys.press("Enter what The lawyer agreed to");
        await keys.types("To whom", "Anybody");
        await keys.ticks("To the body alone");
        await keys.ticks("Letters about the case");
        const offered = await person.text("#consent-p1-risks");
        for (const { text } of RISKS.filter((risk) => offered.includes(risk.text))) await keys.ticks(text);
        await keys.ticks("The person says that they understand these risks");
        await keys.types("Given by", "The person");
        await keys.types("Who that was", "Amira herself");
        await keys.press("Today");
        await keys.types("How it was given", "in person");
        await keys.press("Enter this consent");
        await person.says("The person: Amira herself, in person");

        await keys.press("Mechanisms");
        await keys.press(MECHANISM);
        await keys.press("Enter that a contact was looked up");
        await keys.types("The contact as the body’s own page shows it", ADDRESS);
        await keys.types("Who looked", "Nadia");
        await keys.press("Enter this contact");
        await person.says("Looked up by Nadia on");
        await keys.press("Draft in English");
        await keys.press("Save as DOCX");
        await waitForDownload(downloads, /-draft-sr-hrd-en\.docx$/u);
        await keys.press("Back to the mechanisms");
        await keys.press("Enter that it was sent");
        await keys.types("What was sent", "Draft of");
        await keys.types("Reference", "UA 1/2026");
        await keys.press("Enter this");
        await person.sees("h1", /^Deadlines: Case /u);
        await person.says("UA 1/2026");
        await keys.press("Take out");
        await person.sees("h1", /^Take out: Case /u);
        expect(session.takeComplaints()).toEqual([]);
      } finally {
        await session.close();
        await folder.remove();
      }
    });
  });
}
