/** Words that many names have and that say nothing: they count only where a name has no others. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    "a abd abdel abdul abu aka al alias allah ap as aw ben bin bint called da das de del della den der di dit dite do dos dr du e el i ibn ibnu known la las le los mac mc mr mrs ms o of prof san santa st te ten the u ul umm van von y zu " +
    "بن ابن بنت ابو ام عبد ال الله"
  ).split(" "),
);

/** Words that are written in one with the next as well: "al Masri", "Almasri". */
export const ARTICLES: ReadonlySet<string> = new Set(
  "abd abdel abdul abu al ben bin el mac mc o ul عبد ابو".split(" "),
);

/** Words that link others in the names of organisations, and are left out in speaking: "Tejedoras de Luz". */
export const LINKS: ReadonlySet<string> = new Set(
  "al and d da das de del della des di do dos du e el et l la las le les los of und y и".split(" "),
);
