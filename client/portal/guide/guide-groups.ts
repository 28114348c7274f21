import type { Family, Mechanism } from "../../../shared/mechanisms/mechanism.ts";
import { message } from "../../i18n/localize.ts";

/** A part of the guide: places of one kind, under one heading. */
export interface GuideGroup {
  /** Of the heading; links lead there. */
  readonly id: string;
  /** Message ids. */
  readonly title: string;
  readonly about: string;
  /** None where there is nobody, and that is what the part says. */
  readonly families: readonly Family[];
}

/** Who helps people first, then who can speak for them, then who writes things down. */
export const GUIDE_GROUPS: readonly GuideGroup[] = [
  {
    id: "funds",
    title: message("guide-funds"),
    about: message("guide-funds-about"),
    families: ["ngo-fund"],
  },
  {
    id: "organisations",
    title: message("guide-organisations"),
    about: message("guide-organisations-about"),
    families: ["ngo-support"],
  },
  {
    id: "embassies",
    title: message("guide-embassies"),
    about: message("guide-embassies-about"),
    families: ["state-mission"],
  },
  {
    id: "united-nations",
    title: message("guide-un"),
    about: message("guide-un-about"),
    families: ["un-official", "un-charter", "un-treaty-body"],
  },
  {
    id: "americas",
    title: message("guide-americas"),
    about: message("guide-americas-about"),
    families: ["regional-americas"],
  },
  {
    id: "africa",
    title: message("guide-africa"),
    about: message("guide-africa-about"),
    families: ["regional-africa"],
  },
  {
    id: "europe",
    title: message("guide-europe"),
    about: message("guide-europe-about"),
    families: ["regional-europe"],
  },
  {
    id: "elsewhere",
    title: message("guide-elsewhere"),
    about: message("guide-elsewhere-about"),
    families: [],
  },
  {
    id: "tools",
    title: message("guide-tools"),
    about: message("guide-tools-about"),
    families: ["tool"],
  },
];

/** What of the fact base stands in a part. */
export function placesOf({ families }: GuideGroup, all: readonly Mechanism[]): readonly Mechanism[] {
  return families.flatMap((family) => all.filter((each) => each.family === family));
}
