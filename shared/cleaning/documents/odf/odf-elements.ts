import { names } from "../xml/rules.ts";

/** Elements of OpenDocument that show something or say how it looks (OASIS OpenDocument 1.3, part 3). */
export const ODF_ELEMENTS: readonly string[] = [
  ...names(
    "office",
    `document-content document-styles document-settings font-face-decls styles automatic-styles master-styles body text spreadsheet
    presentation settings`,
  ),
  ...names(
    "text",
    `p h span s tab line-break soft-page-break a list list-item list-header section page-number page-count paragraph-count word-count
    character-count table-count image-count object-count page-continuation chapter sheet-name sequence sequence-decls sequence-decl
    sequence-ref bookmark-ref reference-ref note note-citation note-body note-ref ruby ruby-base ruby-text numbered-paragraph number
    bookmark bookmark-start bookmark-end bibliography-mark
    list-style list-level-style-bullet list-level-style-number list-level-style-image outline-style outline-level-style
    notes-configuration note-continuation-notice-forward note-continuation-notice-backward linenumbering-configuration
    linenumbering-separator
    table-of-content table-of-content-source index-title-template table-of-content-entry-template index-entry-link-start
    index-entry-link-end index-entry-chapter index-entry-text index-entry-tab-stop index-entry-page-number index-entry-span
    index-source-styles index-source-style index-body index-title illustration-index illustration-index-source
    illustration-index-entry-template table-index table-index-source table-index-entry-template alphabetical-index
    alphabetical-index-source alphabetical-index-entry-template`,
  ),
  ...names(
    "table",
    `table table-column table-columns table-column-group table-header-columns table-row table-rows table-row-group table-header-rows
    table-cell covered-table-cell shapes named-expressions named-range named-expression calculation-settings iteration null-date
    table-template body even-columns even-rows first-column first-row last-column last-row odd-columns odd-rows background
    database-ranges database-range`,
  ),
  ...names(
    "draw",
    `frame image text-box rect line polyline polygon regular-polygon path circle ellipse connector caption measure custom-shape
    enhanced-geometry equation handle g page page-thumbnail glue-point contour-polygon contour-path gradient hatch fill-image opacity
    marker stroke-dash`,
  ),
  ...names(
    "style",
    `style default-style font-face page-layout page-layout-properties default-page-layout master-page header footer header-left
    footer-left header-first footer-first header-style footer-style header-footer-properties region-left region-center region-right
    handout-master presentation-page-layout text-properties paragraph-properties table-properties table-column-properties
    table-row-properties table-cell-properties section-properties graphic-properties drawing-page-properties chart-properties
    list-level-properties list-level-label-alignment ruby-properties tab-stops tab-stop drop-cap background-image columns column
    column-sep footnote-sep map`,
  ),
  ...names(
    "number",
    `number-style currency-style percentage-style date-style time-style boolean-style text-style number scientific-number fraction
    currency-symbol text text-content day month year era day-of-week week-of-year quarter hours minutes seconds am-pm boolean
    embedded-text fill-character`,
  ),
  ...names("svg", "linearGradient radialGradient stop"),
  ...names("presentation", "placeholder footer header date-time footer-decl header-decl date-time-decl"),
  ...names("config", "config-item-set config-item"),
  ...names("dr3d", "scene light cube extrude rotate sphere"),
];

/** Where text is shown, or steers what is. */
export const ODF_TEXTS: readonly string[] = [
  ...names(
    "text",
    `p h span a page-number page-count paragraph-count word-count character-count table-count image-count object-count
    page-continuation chapter sheet-name sequence sequence-ref bookmark-ref reference-ref note-citation note-ref ruby-base ruby-text
    number linenumbering-separator index-title-template index-entry-span note-continuation-notice-forward
    note-continuation-notice-backward bibliography-mark`,
  ),
  ...names("presentation", "footer header date-time footer-decl header-decl date-time-decl"),
  ...names("number", "text embedded-text currency-symbol fill-character"),
  ...names("config", "config-item"),
];
