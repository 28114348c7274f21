import { names } from "../xml/rules.ts";

/** Elements of SpreadsheetML that show something or say how it looks (ECMA-376 part 1, section 18). */
export const SHEET_ELEMENTS: readonly string[] = names(
  "x",
  `workbook workbookPr bookViews workbookView sheets sheet definedNames definedName calcPr
  worksheet sheetPr tabColor outlinePr pageSetUpPr dimension sheetViews sheetView pane sheetFormatPr cols col sheetData row c f v is
  mergeCells mergeCell conditionalFormatting cfRule formula colorScale cfvo color dataBar iconSet autoFilter filterColumn filters filter
  customFilters customFilter top10 printOptions pageMargins pageSetup headerFooter oddHeader oddFooter evenHeader evenFooter firstHeader
  firstFooter rowBreaks colBreaks brk drawing picture tableParts tablePart phoneticPr
  sst si t r rPh rPr rFont charset family b i strike outline shadow condense extend sz u vertAlign scheme
  styleSheet numFmts numFmt fonts font name fills fill patternFill fgColor bgColor gradientFill stop borders border left right start end
  top bottom diagonal vertical horizontal cellStyleXfs cellXfs xf alignment protection cellStyles cellStyle dxfs dxf tableStyles
  tableStyle tableStyleElement colors indexedColors rgbColor mruColors
  table tableColumns tableColumn calculatedColumnFormula totalsRowFormula tableStyleInfo`,
);

/** Attributes of SpreadsheetML. */
export const SHEET_ATTRIBUTES: readonly string[] = names(
  "x",
  `date1904 showHorizontalScroll showVerticalScroll showSheetTabs tabRatio name sheetId localSheetId function calcMode iterate
  iterateCount iterateDelta fullPrecision rgb theme tint indexed auto summaryBelow summaryRight fitToPage autoPageBreaks ref
  showGridLines showRowColHeaders showFormulas showZeros rightToLeft tabSelected view zoomScale zoomScaleNormal
  zoomScaleSheetLayoutView zoomScalePageLayoutView workbookViewId showOutlineSymbols defaultGridColor colorId showRuler showWhiteSpace
  xSplit ySplit topLeftCell activePane state baseColWidth defaultColWidth defaultRowHeight customHeight zeroHeight thickTop thickBottom
  outlineLevelRow outlineLevelCol min max width style hidden bestFit customWidth outlineLevel collapsed r spans s customFormat ht ph phonetic t si
  ca aca dt2D dtr del1 del2 r1 r2 bx count sqref type dxfId priority stopIfTrue aboveAverage percent bottom operator text timePeriod
  rank stdDev equalAverage val gte minLength maxLength showValue iconSet reverse colId hiddenButton showButton blank and filterVal
  horizontalCentered verticalCentered headings gridLines gridLinesSet left right top header footer paperSize scale firstPageNumber
  fitToWidth fitToHeight pageOrder orientation blackAndWhite draft cellComments useFirstPageNumber errors horizontalDpi verticalDpi
  copies differentOddEven differentFirst scaleWithDoc alignWithMargins manualBreakCount id man pt fontId alignment uniqueCount sb eb
  numFmtId formatCode patternType degree position diagonalUp diagonalDown outline fillId borderId xfId quotePrefix pivotButton
  applyNumberFormat applyFont applyFill applyBorder applyAlignment applyProtection horizontal vertical textRotation wrapText indent
  relativeIndent justifyLastLine shrinkToFit readingOrder locked builtinId iLevel customBuiltin defaultTableStyle defaultPivotStyle
  pivot table size displayName headerRowCount insertRow insertRowShift totalsRowCount totalsRowShown headerRowDxfId dataDxfId
  totalsRowDxfId headerRowBorderDxfId tableBorderDxfId totalsRowBorderDxfId headerRowCellStyle dataCellStyle totalsRowCellStyle
  totalsRowFunction totalsRowLabel showFirstColumn showLastColumn showRowStripes showColumnStripes`,
);

/** Where text of SpreadsheetML is shown, or steers what is. */
export const SHEET_TEXTS: readonly string[] = names(
  "x",
  `v f t definedName formula oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter calculatedColumnFormula totalsRowFormula`,
);
