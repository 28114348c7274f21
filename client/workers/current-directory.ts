import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import type { VerifiedCard } from "../../shared/crypto/card-verify.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import { directoryIn, readDirectory, type KnownDirectory, type KnownOrganisation } from "./portal-directory.ts";
import { readPatiently, steadyTransport, type ServiceWorld } from "./service-world.ts";

/** An organisation, and the directory that it was found in. */
export interface FoundOrganisation {
  readonly directory: KnownDirectory;
  readonly known: KnownOrganisation;
}

/**
 * The directory as it was verified today. What was verified yesterday may have ended today, and is read again. The instance may
 * change its cards, but not who it is.
 */
export class CurrentDirectory {
  readonly #world: ServiceWorld;
  /** What the page speaks: organisations say in it what they can. */
  #language = "en";
  #read: { readonly day: Day; readonly known: KnownDirectory } | null = null;

  constructor(world: ServiceWorld) {
    this.#world = world;
  }

  /** The directory for a page in this language. */
  open(language: string): Promise<Result<KnownDirectory, string>> {
    this.#language = language;
    return this.known();
  }

  /** The directory for a page that speaks another language from now on. */
  async speak(language: string): Promise<Result<KnownDirectory, string>> {
    const before = await this.open(language);
    if (!before.ok) return before;
    const known = directoryIn(before.value, language);
    if (this.#read !== null) this.#read = { ...this.#read, known };
    return ok(known);
  }

  async known(): Promise<Result<KnownDirectory, string>> {
    const day = this.#world.today();
    if (this.#read?.day === day) return ok(this.#read.known);
    const { sodium, pinned } = this.#world;
    const world = { sodium, pinned, today: day, language: this.#language };
    const known = await readPatiently(this.#world, () => readDirectory(world, steadyTransport(this.#world)));
    if (!known.ok) return known;
    const before = this.#read?.known.instance.id ?? known.value.instance.id;
    if (known.value.instance.id !== before) return failure("directory.changed");
    this.#read = { day, known: known.value };
    return ok(known.value);
  }

  /** `organisation.unknown` */
  async find(organisation: OrganisationId): Promise<Result<FoundOrganisation, string>> {
    const directory = await this.known();
    if (!directory.ok) return directory;
    const known = directory.value.organisations.find(({ listed }) => listed.id === organisation);
    if (known === undefined) return failure("organisation.unknown");
    return ok({ directory: directory.value, known });
  }
}

/** What can be sealed to today; why nothing can, otherwise. */
export function cardOf({ card, listed }: KnownOrganisation): Result<VerifiedCard, string> {
  return card === null ? failure(listed.refusal ?? "card.no_key_for_today") : ok(card);
}
