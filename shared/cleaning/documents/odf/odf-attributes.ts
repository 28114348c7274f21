import { names } from "../xml/rules.ts";

/** Attributes of OpenDocument that say what is shown, or how (OASIS OpenDocument 1.3, part 3, section 19 and 20). */
export const ODF_ATTRIBUTES: readonly string[] = [
  ...names("office", "version value-type value date-value time-value boolean-value string-value currency mimetype"),
  ...names(
    "text",
    `style-name class-names cond-style-name outline-level is-list-header restart-numbering start-value continue-numbering continue-list
    display-levels bullet-char bullet-relative-size level c select-page page-adjust display num-format reference-format
    ref-name note-class label formula name protected footnotes-position start-numbering-at citation-style-name
    citation-body-style-name default-style-name master-page-name number-lines number-position offset increment
    count-empty-lines count-in-text-boxes restart-on-page line-number anchor-type anchor-page-number
    space-before min-label-width min-label-distance list-level-position-and-space-mode label-followed-by list-tab-stop-position
    use-index-marks use-index-source-styles index-scope relative-tab-stop-position use-caption caption-sequence-name
    caption-sequence-format use-outline-level outline-style separation-character section-protect dont-balance-text-columns
    list-id consecutive-numbering global animation animation-direction animation-repeat animation-delay animation-steps
    visited-style-name display-outline-level`,
  ),
  ...names(
    "table",
    `name style-name number-columns-repeated number-rows-repeated number-columns-spanned number-rows-spanned
    number-matrix-columns-spanned number-matrix-rows-spanned default-cell-style-name formula visibility print print-ranges protected
    display border-model align is-sub-table template-name use-first-row-styles use-last-row-styles use-first-column-styles
    use-last-column-styles use-banding-rows-styles use-banding-columns-styles cell-range-address base-cell-address range-usable-as
    expression end-cell-address end-x end-y table-background case-sensitive search-criteria-must-apply-to-whole-cell automatic-find-labels
    use-regular-expressions use-wildcards null-year precision-as-shown maximum-difference status steps date-value contains-header
    target-range-address display-filter-buttons orientation tab-color paragraph-style-name`,
  ),
  ...names(
    "draw",
    `style-name text-style-name layer z-index transform points corner-radius kind start-angle end-angle name-less master-page-name id
    fill fill-color secondary-fill-color fill-gradient-name fill-hatch-name fill-hatch-solid fill-image-name fill-image-width
    fill-image-height fill-image-ref-point fill-image-ref-point-x fill-image-ref-point-y tile-repeat-offset opacity opacity-name
    gradient-step-count stroke stroke-dash stroke-dash-names stroke-linejoin marker-start marker-end marker-start-width marker-end-width
    marker-start-center marker-end-center shadow shadow-color shadow-offset-x shadow-offset-y shadow-opacity textarea-horizontal-align
    textarea-vertical-align auto-grow-height auto-grow-width fit-to-size fit-to-contour wrap-influence-on-position symbol-color
    contrast luminance gamma red green blue color-mode color-inversion image-opacity start-color end-color start-intensity end-intensity
    border cx cy angle style color distance rotation dots1 dots1-length dots2 dots2-length start-shape-less line-skew type
    engine enhanced-path path-stretchpoint-x path-stretchpoint-y text-areas text-path text-path-mode text-path-scale modifiers
    mirror-horizontal mirror-vertical glue-points glue-point-leaving-directions extrusion concave corners sharpness formula
    handle-position handle-range-x-minimum handle-range-x-maximum handle-range-y-minimum handle-range-y-maximum handle-polar
    handle-radius-range-minimum handle-radius-range-maximum handle-mirror-horizontal handle-mirror-vertical handle-switched
    text-rotate-angle background-size align recreate-on-edit caption-point-x caption-point-y caption-type caption-angle
    caption-escape caption-escape-direction caption-fit-line-length caption-gap caption-line-length measure-align display
    start-line-spacing-horizontal end-line-spacing-horizontal
    start-line-spacing-vertical end-line-spacing-vertical display-name show-unit unit tile name`,
  ),
  ...names(
    "style",
    `name display-name family parent-style-name next-style-name list-style-name list-level master-page-name data-style-name
    default-outline-level class auto-update percentage-data-style-name condition apply-style-name volatile page-layout-name page-usage
    font-name font-name-asian font-name-complex font-family-generic font-family-generic-asian font-family-generic-complex
    font-family-asian font-family-complex font-pitch font-pitch-asian font-pitch-complex font-charset font-charset-asian
    font-charset-complex font-adornments font-style-name font-style-name-asian font-style-name-complex font-size-asian font-size-complex
    font-size-rel font-style-asian font-style-complex font-weight-asian font-weight-complex font-relief
    text-underline-style text-underline-type text-underline-width text-underline-color text-underline-mode text-overline-style
    text-overline-type text-overline-width text-overline-color text-overline-mode text-line-through-style text-line-through-type
    text-line-through-width text-line-through-color text-line-through-mode text-line-through-text text-outline text-position text-scale
    text-emphasize text-combine text-rotation-angle text-rotation-scale text-blinking letter-kerning language-asian language-complex
    country-asian country-complex script-asian script-complex use-window-font-color text-autospace punctuation-wrap line-break
    line-spacing line-height-at-least font-independent-line-spacing justify-single-word tab-stop-distance snap-to-layout-grid page-number
    register-true register-truth-ref-style-name auto-text-indent background-transparency writing-mode writing-mode-automatic vertical-align
    join-border shadow border-line-width border-line-width-left border-line-width-right border-line-width-top border-line-width-bottom
    column-width rel-column-width use-optimal-column-width row-height min-row-height use-optimal-row-height width rel-width rel-height
    may-break-between-rows wrap run-through horizontal-pos horizontal-rel vertical-pos vertical-rel flow-with-text
    number-wrapped-paragraphs wrap-contour wrap-contour-mode wrap-dynamic-threshold overflow-behavior mirror editable protect
    cell-protect print-content decimal-places repeat-content rotation-angle rotation-align direction glyph-orientation-vertical
    diagonal-bl-tr diagonal-tl-br diagonal-bl-tr-widths diagonal-tl-br-widths text-align-source shrink-to-fit num-format num-prefix
    num-suffix num-letter-sync print-orientation print-page-order first-page-number scale-to scale-to-pages scale-to-X scale-to-Y
    table-centering print footnote-max-height layout-grid-mode layout-grid-color layout-grid-lines layout-grid-base-height
    layout-grid-base-width layout-grid-ruby-height layout-grid-ruby-below layout-grid-print layout-grid-display layout-grid-standard-mode
    layout-grid-snap-to color line-style adjustment distance-before-sep distance-after-sep leader-style leader-type leader-text
    leader-color leader-width leader-text-style type char position length lines distance style-name display filter-less min-height
    height repeat leader-char contextual-spacing ruby-position ruby-align default-style-name border-less`,
  ),
  ...names(
    "fo",
    `font-family font-size font-style font-variant font-weight color background-color text-transform letter-spacing language country script
    text-shadow hyphenate hyphenation-push-char-count hyphenation-remain-char-count hyphenation-keep hyphenation-ladder-count
    margin margin-left margin-right margin-top margin-bottom padding padding-left padding-right padding-top padding-bottom
    border border-left border-right border-top border-bottom line-height text-align text-align-last text-indent keep-together
    keep-with-next break-before break-after orphans widows min-height max-height min-width max-width page-width page-height
    column-count column-gap start-indent end-indent space-before space-after wrap-option clip width height`,
  ),
  ...names(
    "svg",
    `x y width height x1 y1 x2 y2 cx cy r rx ry d viewBox fill-rule stroke-width stroke-color stroke-opacity stroke-linecap font-family
    font-size font-style font-weight panose-1 offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod fx fy`,
  ),
  ...names(
    "number",
    `language country script title-less automatic-order format-source truncate-on-overflow transliteration-format transliteration-language
    transliteration-country transliteration-style decimal-places min-decimal-places min-integer-digits min-exponent-digits grouping
    decimal-replacement display-factor denominator-value max-denominator-value min-denominator-digits min-numerator-digits
    max-numerator-digits exponent-interval forced-exponent-sign style textual possessive-form calendar position`,
  ),
  ...names(
    "presentation",
    `style-name class object placeholder user-transformed background-visible background-objects-visible display-header display-footer
    display-page-number display-date-time presentation-page-layout-name visibility transition-type transition-style transition-speed duration
    name source use-date-time-name use-header-name use-footer-name`,
  ),
  ...names("xlink", "type show actuate"),
  ...names("config", "name type"),
  ...names(
    "dr3d",
    `projection distance focal-length shadow-slant shade-mode ambient-color lighting-mode transform vrp vpn vup diffuse-color direction
    enabled specular min-edge max-edge center size horizontal-segments vertical-segments edge-rounding edge-rounding-mode back-scale depth
    backface-culling end-angle close-front close-back normals-kind normals-direction texture-kind emissive-color specular-color shininess shadow`,
  ),
  "xml:space",
];
