import { names } from "../xml/rules.ts";

/** Elements of WordprocessingML that show something or say how it looks (ECMA-376 part 1, section 17). */
export const WORD_ELEMENTS: readonly string[] = names(
  "w",
  `document body background p pPr r rPr t tab br cr sym noBreakHyphen softHyphen dayShort dayLong monthShort monthLong yearShort
  yearLong pgNum ptab lastRenderedPageBreak separator continuationSeparator footnoteRef endnoteRef footnoteReference endnoteReference
  ruby rubyPr rubyAlign hps hpsRaise hpsBaseText lid rt rubyBase fldChar instrText ffData enabled calcOnExit checkBox size sizeAuto
  default checked ddList listEntry result textInput type maxLength format drawing pict txbxContent hyperlink bookmarkStart bookmarkEnd
  dir bdo fldSimple object
  pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr ilvl numId suppressLineNumbers pBdr top left bottom right
  start end between bar shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi
  adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
  textboxTightWrap outlineLvl divId cnfStyle
  rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof webHidden color w kern position sz
  szCs highlight u effect bdr fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath
  sectPr headerReference footerReference footnotePr endnotePr pos numFmt numStart numRestart pgSz pgMar paperSrc pgBorders lnNumType
  pgNumType cols col formProt vAlign noEndnote titlePg rtlGutter docGrid
  tbl tblPr tblGrid gridCol tr trPr tc tcPr tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW
  tblCellSpacing tblInd tblBorders insideH insideV tl2br tr2bl tblLayout tblCellMar tblLook tblPrEx gridBefore gridAfter wBefore
  wAfter cantSplit trHeight tblHeader tcW gridSpan hMerge vMerge tcBorders noWrap tcMar tcFitText hideMark
  hdr ftr footnotes footnote endnotes endnote
  styles docDefaults rPrDefault pPrDefault latentStyles lsdException style name basedOn next link autoRedefine semiHidden uiPriority
  unhideWhenUsed qFormat locked tblStylePr
  numbering numPicBullet abstractNum multiLevelType lvl lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc num
  abstractNumId lvlOverride startOverride styleLink numStyleLink
  fonts font altName panose1 charset family notTrueType pitch sig
  settings view zoom mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop
  defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders bookFoldRevPrinting
  bookFoldPrinting bookFoldPrintingSheets displayBackgroundShape drawingGridHorizontalSpacing drawingGridVerticalSpacing
  displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery characterSpacingControl noLineBreaksAfter noLineBreaksBefore
  strictFirstAndLastChars compat compatSetting themeFontLang clrSchemeMapping decimalSymbol listSeparator useFELayout
  balanceSingleByteDoubleByteWidth doNotLeaveBackslashAlone ulTrailSpace doNotExpandShiftReturn adjustLineHeightInTable
  spaceForUL noColumnBalance noTabHangInd forgetLastTabAlignment autoSpaceLikeWord95 growAutofit splitPgBreakAndParaMark
  doNotUseHTMLParagraphAutoSpacing doNotBreakWrappedTables doNotSnapToGridInCell applyBreakingRules printTwoOnOne suppressTopSpacing
  usePrinterMetrics noLeading layoutRawTableWidth layoutTableRowsApart allowSpaceOfSameStyleInTable useWord97LineBreakRules
  useWord2002TableStyleRules doNotUseIndentAsNumberingTabStop useAltKinsokuLineBreakRules doNotAutofitConstrainedTables`,
);

/** Attributes of WordprocessingML. */
export const WORD_ATTRIBUTES: readonly string[] = names(
  "w",
  `val w h space color sz shadow frame themeColor themeTint themeShade fill themeFill themeFillTint themeFillShade
  type id fldCharType fldLock dirty instr char font ascii hAnsi eastAsia cs hint asciiTheme hAnsiTheme eastAsiaTheme cstheme
  anchor history tooltipless docLocation before after line lineRule beforeAutospacing afterAutospacing beforeLines afterLines
  left right start end firstLine hanging leftChars rightChars startChars endChars firstLineChars hangingChars
  dropCap lines hSpace vSpace wrap hAnchor vAnchor x xAlign y yAlign hRule anchorLock
  leader pos num sep equalWidth fmt chapStyle chapSep countBy restart distance offsetFrom display zOrder linePitch charSpace
  top bottom header footer gutter orient code first other
  firstRow lastRow firstColumn lastColumn noHBand noVBand oddHBand evenHBand oddVBand evenVBand firstRowFirstColumn
  firstRowLastColumn lastRowFirstColumn lastRowLastColumn leftFromText rightFromText topFromText bottomFromText horzAnchor vertAnchor
  tblpX tblpXSpec tblpY tblpYSpec combine combineBrackets vert vertCompress bidi relativeTo alignment
  styleId default customStyle defLockedState defUIPriority defSemiHidden defUnhideWhenUsed defQFormat count name locked uiPriority
  semiHidden unhideWhenUsed qFormat abstractNumId numId ilvl tplc tentative numPicBulletId legacy legacySpace legacyIndent
  percent uri usb0 usb1 usb2 usb3 csb0 csb1 characterSet clear
  bg1 t1 bg2 t2 accent1 accent2 accent3 accent4 accent5 accent6 hyperlink followedHyperlink lang noLineBreaksAfter displacedByCustomXml`,
);

/** Where text of WordprocessingML is shown, or steers what is. */
export const WORD_TEXTS: readonly string[] = names("w", "t instrText");
