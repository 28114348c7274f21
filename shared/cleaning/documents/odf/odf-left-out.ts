import { names, type Told } from "../xml/rules.ts";

/** Elements and attributes that never stay, and what is said of each. */
export const LEFT_OUT: readonly (readonly [string, Told])[] = [
  ...tell("text", "history", "tracked-changes"),
  ...tell("table", "history", "tracked-changes"),
  ...tell("office", "history", "annotation"),
  ...tell(
    "text",
    "quiet",
    "change change-start change-end variable-decls user-field-decls dde-connection-decls alphabetical-index-auto-mark-file id",
  ),
  ...tell(
    "text",
    "hidden",
    "hidden-text alphabetical-index-mark alphabetical-index-mark-start toc-mark toc-mark-start user-index-mark",
  ),
  ...tell("text", "description", "description reference-mark reference-mark-start reference-mark-end"),
  ...tell(
    "office",
    "quiet",
    "annotation-end scripts forms meta event-listeners target-frame-name change-track-table-cell",
  ),
  ...tell("office", "link", "dde-source title"),
  ...tell(
    "table",
    "hidden",
    "scenario data-pilot-tables content-validations detective label-ranges filter sort subtotal-rules consolidation",
  ),
  ...tell(
    "table",
    "link",
    "cell-range-source dde-links table-source database-source-sql database-source-table database-source-query",
  ),
  ...tell("table", "description", "title desc"),
  ...tell(
    "table",
    "quiet",
    "content-validation-name protection-key protection-key-digest-algorithm structure-protected",
  ),
  ...tell("draw", "hidden", "param image-map"),
  ...tell("draw", "link", "a"),
  ...tell(
    "draw",
    "quiet",
    "layer layer-set notify-on-update-of-ranges filter-name mime-type start-shape end-shape start-glue-point end-glue-point",
  ),
  ...tell("svg", "description", "title desc"),
  ...tell("svg", "unknown", "font-face-src definition-src"),
  ...tell("presentation", "hidden", "notes settings event-listener event-listeners sound"),
  ...tell("presentation", "unknown", "animations"),
  ...tell("presentation", "quiet", "node-type"),
  ...tell("style", "device", "paper-tray-name"),
  ...tell("style", "place", "rfc-language-tag rfc-language-tag-asian rfc-language-tag-complex"),
  ...tell("fo", "quiet", "hyphenation-type"),
  ...tell(
    "loext",
    "quiet",
    "contextual-spacing theme graphic-properties opacity color-lum-mod color-lum-off margin-gutter",
  ),
  ...tell(
    "loext",
    "quiet",
    "hyphenation-no-caps hyphenation-no-last-word hyphenation-word-char-count hyphenation-zone",
  ),
  ...tell("officeooo", "identifier", "rsid paragraph-rsid"),
  ["officeooo:annotation", "history"],
  ["config:config-item-map-named", "quiet"],
  ["config:config-item-map-indexed", "quiet"],
  ...tell("xml", "identifier", "id"),
  ...tell("xlink", "link", "href title"),
  ...tell("calcext", "quiet", "value-type conditional-formats"),
  ...tell("animation", "unknown", "par"),
  ...tell("number", "description", "title"),
  ...tell("presentation", "quiet", "preset-id"),
];

function tell(prefix: string, told: Told, locals: string): readonly (readonly [string, Told])[] {
  return names(prefix, locals).map((name) => [name, told] as const);
}
