import { RISKS } from "../../../shared/mechanisms/risks.ts";
import type { PlaceObserver } from "./portal.ts";
import type { Person } from "./person.ts";

const NO_OBSERVER: PlaceObserver = () => Promise.resolve();

/** What a person agrees to, as a caseworker enters it. */
export interface EnteredConsent {
  readonly level: string;
  readonly uses: readonly string[];
  readonly giver: string;
}

/** A caseworker who works on the case that is open in the console. */
export class CaseDesk {
  readonly person: Person;
  readonly #observer: PlaceObserver;

  constructor(person: Person, observe = NO_OBSERVER) {
    this.person = person;
    this.#observer = observe;
  }

  /** Looks at the page as it is now. */
  async observe(place: string): Promise<void> {
    await this.#observer(place, this.person.page);
  }

  /** Opens one of the pages of the case, and one of its parts. */
  async opens(door: string, part?: string): Promise<void> {
    const heading = new RegExp(`^${door}: Case `, "u");
    if (!heading.test(await this.person.heading())) await this.person.press(door);
    await this.person.sees("h1", heading);
    if (part === undefined) return;
    await this.person.press(part);
    await this.person.sees(".facts-section h2", new RegExp(`^${part}$`, "u"));
  }

  /** Names the victim and says where they are. */
  async namesVictim(name: string): Promise<void> {
    await this.opens("Facts", "People");
    await this.person.fills("Name", name);
    await this.person.fills("Pseudonym", "The lawyer");
    await this.person.chooses("#p1-whereabouts", "in_hiding");
    await this.observe("facts people");
  }

  /** Adds a relative, of whom nothing may be told before they have agreed themselves. */
  async namesRelative(name: string, phone: string): Promise<void> {
    await this.person.press("Add a person or group");
    const roles = "[id$=-roles]:not(#p1-roles)";
    await this.person.ticks("Relative", roles);
    const id = await this.person.page.$eval(roles, (field) => field.id.replace(/-roles$/u, ""));
    await this.person.types(`#${id}-name`, name);
    await this.person.types(`#${id}-phone`, phone);
    await this.person.page.keyboard.press("Tab");
    await this.observe("facts relative");
  }

  /** The case is about a State, and somebody cooperated with the Human Rights Council. */
  async saysCooperation(state: string): Promise<void> {
    await this.opens("Facts", "The case");
    await this.person.chooses("#state", state);
    await this.observe("facts case");
    await this.opens("Facts", "Cooperation");
    await this.person.press("Add a cooperation");
    await this.expectFocusIn("cooperation-0-bodies");
    await this.person.ticks("Human Rights Council");
    await this.person.press("Add a date");
    await this.expectFocus("cooperation-0-occasion-0-when");
    await this.person.fills("When", "March 2026");
    await this.person.fills("When", "2026-03");
    await this.person.says("Understood as March 2026.");
    await this.observe("facts cooperation");
  }

  /** Adds an event in the person's own words, as they stand in the first letter. */
  async tellsEvent(): Promise<void> {
    await this.opens("Facts", "What happened");
    await this.person.press("Add an event");
    await this.expectFocusIn("e1-types");
    await this.person.ticks("Passport taken");
    await this.person.press("Use words from a letter: What happened");
    await this.expectFocus("e1-what-passage");
    await this.observe("facts words");
    await this.person.press("Use these words");
    await this.expectFocus("e1-what-take");
    await this.person.press("Use words from a letter: How it was done");
    await this.expectFocus("e1-how-passage");
    await this.person.page.$eval("#e1-how-passage", (field) => {
      if (field instanceof HTMLTextAreaElement)
        field.setSelectionRange(field.value.indexOf("They"), field.value.length);
    });
    await this.person.press("Use these words");
    await this.person.fills("When", "2026-03-03");
    await this.observe("facts events");
    await this.opens("Facts", "Danger");
    await this.person.chooses("#danger-urgency", "ongoing");
    await this.observe("facts danger");
  }

  /** The focus follows what a person does, so that nobody at a keyboard begins at the top of the page each time. */
  async expectFocus(id: string): Promise<void> {
    const { page } = this.person;
    await page.waitForFunction((expected) => document.activeElement?.id === expected, {}, id);
  }

  /** As `expectFocus`, for the first control of a group. */
  async expectFocusIn(group: string): Promise<void> {
    const { page } = this.person;
    const isFirst = (id: string): boolean => document.activeElement === document.querySelector(`#${id} input`);
    await page.waitForFunction(isFirst, {}, group);
  }

  /** Goes from a field of a draft that has nothing in it to where it can be entered. */
  async followsMissing(field: string): Promise<void> {
    const isThere = await this.person.page.$$eval(
      "dt",
      (terms, wanted) => {
        const link = terms
          .find(({ textContent }) => textContent.trim() === wanted)
          ?.nextElementSibling?.querySelector("button");
        link?.click();
        return link !== undefined && link !== null;
      },
      field,
    );
    if (!isThere) throw new Error(`"${field}" is not missing in the draft`);
  }

  /** Compares everything that can be compared; gives what is said of it. */
  async comparesAll(): Promise<string> {
    await this.opens("Mechanisms");
    await this.person.page.$$eval(".route-foot input", (boxes) => {
      for (const box of boxes) if (box instanceof HTMLInputElement) box.click();
    });
    await this.person.page.$eval(".compare-bar .button", (button) => {
      if (button instanceof HTMLElement) button.click();
    });
    await this.person.sees("h1", /^Compare mechanisms: Case /u);
    await this.observe("compare");
    return this.person.text(".compare-table");
  }

  async entersConsent({ giver, level, uses }: EnteredConsent): Promise<void> {
    await this.opens("Consent");
    await this.observe("consent");
    await this.person.press("Enter what The lawyer agreed to");
    // Nothing is chosen beforehand: the first thing that is missing is where the focus goes.
    await this.person.press("Enter this consent");
    await this.person.says("Choose to whom: a body by its name, or anybody.");
    await this.expectFocus("consent-p1-mechanism");
    await this.observe("consent form with errors");
    await this.person.fills("To whom", "any");
    await this.person.page.$eval(`#consent-p1-level [value="${level}"]`, (radio) => {
      if (radio instanceof HTMLInputElement) radio.click();
    });
    for (const use of uses) await this.person.ticks(use);
    // The risks of what was chosen are offered, and no others.
    const offered = await this.person.text("#consent-p1-risks");
    for (const { text } of RISKS.filter((risk) => offered.includes(risk.text))) await this.person.ticks(text);
    await this.person.ticks("The person says that they understand these risks");
    await this.person.fills("Given by", "victim");
    await this.person.fills("Who that was", giver);
    await this.person.press("Today");
    await this.person.fills("How it was given", "in_person");
    await this.observe("consent form");
    await this.person.press("Enter this consent");
    // Until then the console does one thing, and hears no other wish.
    await this.person.says(`The person: ${giver}, in person`);
  }

  /** Opens a mechanism from the list. */
  async opensMechanism(name: string): Promise<void> {
    await this.opens("Mechanisms");
    await this.observe("mechanisms");
    await this.person.press(name);
    await this.person.sees("h2", new RegExp(`^${name}$`, "u"));
    await this.observe("mechanism");
  }

  async opensDraft(name: string, language: string): Promise<void> {
    await this.opensMechanism(name);
    await this.person.press(`Draft in ${language}`);
    await this.person.sees("h1", /^Draft: Case /u);
    await this.observe("draft");
  }
}
