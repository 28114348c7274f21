import { names } from "../xml/rules.ts";

/** Elements of DrawingML that show something or say how it looks (ECMA-376 part 1, sections 20 and 21), and of old VML drawings. */
export const DRAWING_ELEMENTS: readonly string[] = [
  ...names(
    "a",
    `theme themeElements clrScheme dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink fontScheme majorFont
    minorFont latin ea cs sym font fmtScheme fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst effectStyle objectDefaults spDef
    lnDef txDef extraClrSchemeLst extraClrScheme overrideClrMapping masterClrMapping clrMap
    srgbClr sysClr schemeClr prstClr scrgbClr hslClr tint shade comp inv gray alpha alphaOff alphaMod hue hueOff hueMod sat satOff
    satMod lum lumOff lumMod red redOff redMod green greenOff greenMod blue blueOff blueMod gamma invGamma
    noFill solidFill gradFill gsLst gs lin path fillToRect tileRect blipFill blip srcRect tile stretch fillRect pattFill fgClr bgClr
    grpFill alphaModFix alphaBiLevel alphaCeiling alphaFloor alphaInv alphaMod alphaRepl biLevel clrChange clrFrom clrTo clrRepl
    duotone fillOverlay grayscl
    effectLst effectDag cont blur glow innerShdw outerShdw prstShdw reflection softEdge
    ln prstDash custDash ds round bevel miter headEnd tailEnd
    xfrm off ext chOff chExt prstGeom custGeom avLst gd gdLst ahLst ahXY ahPolar pos cxnLst cxn rect pathLst moveTo lnTo arcTo
    quadBezTo cubicBezTo close pt
    scene3d camera rot lightRig backdrop anchor norm up sp3d bevelT bevelB extrusionClr contourClr flatTx
    graphic graphicData spLocks picLocks graphicFrameLocks grpSpLocks cxnSpLocks stCxn endCxn
    style lnRef fillRef effectRef fontRef bodyPr normAutofit spAutoFit noAutofit prstTxWarp lstStyle defPPr lvl1pPr lvl2pPr lvl3pPr
    lvl4pPr lvl5pPr lvl6pPr lvl7pPr lvl8pPr lvl9pPr p pPr r rPr t br fld endParaRPr defRPr lnSpc spcPct spcPts spcBef spcAft
    buClrTx buClr buSzTx buSzPct buSzPts buFontTx buFont buNone buAutoNum buChar buBlip tabLst tab uLnTx uLn uFillTx uFill highlight rtl
    tbl tblPr tableStyleId tableStyle tblGrid gridCol tr tc txBody tcPr lnL lnR lnT lnB lnTlToBr lnBlToTr cell3D
    tblStyleLst tblStyle tblBg wholeTbl band1H band2H band1V band2V lastCol firstCol lastRow seCell swCell firstRow neCell nwCell
    tcTxStyle tcStyle tcBdr left right top bottom insideH insideV tl2br tr2bl fill fillRef effect
    sp spPr txSp useSpRect grpSp grpSpPr nvSpPr cNvPr cNvSpPr`,
  ),
  ...names(
    "wp",
    `inline anchor extent effectExtent docPr cNvGraphicFramePr simplePos positionH positionV align posOffset wrapNone wrapSquare
    wrapTight wrapThrough wrapTopAndBottom wrapPolygon start lineTo`,
  ),
  ...names("pic", "pic nvPicPr cNvPr cNvPicPr blipFill spPr style"),
  ...names("wps", "wsp cNvPr cNvSpPr cNvCnPr spPr style txbx linkedTxbx bodyPr"),
  ...names("wpg", "wgp grpSp cNvPr cNvGrpSpPr grpSpPr graphicFrame cNvFrPr xfrm"),
  ...names("wpc", "wpc bg whole"),
  ...names("wp14", "sizeRelH sizeRelV pctWidth pctHeight pctPosHOffset pctPosVOffset"),
  ...names(
    "xdr",
    `wsDr twoCellAnchor oneCellAnchor absoluteAnchor from to col colOff row rowOff pos ext clientData sp nvSpPr cNvPr cNvSpPr spPr style
    txBody grpSp nvGrpSpPr cNvGrpSpPr grpSpPr graphicFrame nvGraphicFramePr cNvGraphicFramePr xfrm cxnSp nvCxnSpPr cNvCxnSpPr pic
    nvPicPr cNvPicPr blipFill`,
  ),
  ...names(
    "c",
    `chartSpace date1904 roundedCorners chart title tx rich strRef strCache ptCount pt v f layout manualLayout layoutTarget xMode yMode
    wMode hMode x y w h overlay spPr txPr autoTitleDeleted pivotFmts view3D rotX hPercent rotY depthPercent rAngAx perspective floor
    sideWall backWall thickness pictureOptions plotArea areaChart area3DChart lineChart line3DChart stockChart radarChart scatterChart
    pieChart pie3DChart doughnutChart barChart bar3DChart ofPieChart surfaceChart surface3DChart bubbleChart barDir grouping varyColors
    ser idx order invertIfNegative dPt bubble3D marker symbol size explosion dLbls dLbl numFmt dLblPos showLegendKey showVal showCatName
    showSerName showPercent showBubbleSize separator showLeaderLines leaderLines delete trendline name trendlineType order period
    forward backward intercept dispRSqr dispEq trendlineLbl errBars errDir errBarType errValType noEndCap plus minus val cat numRef
    numCache numLit strLit formatCode multiLvlStrRef multiLvlStrCache lvl xVal yVal bubbleSize shape smooth gapWidth gapDepth overlap
    serLines axId dropLines hiLowLines upDownBars upBars downBars scatterStyle radarStyle firstSliceAng holeSize ofPieType splitType
    splitPos custSplit secondPiePt secondPieSize wireframe bandFmts bandFmt bubbleScale showNegBubbles sizeRepresents valAx catAx dateAx
    serAx scaling logBase orientation max min axPos majorGridlines minorGridlines majorTickMark minorTickMark tickLblPos crossAx crosses
    crossesAt crossBetween auto lblAlgn lblOffset noMultiLvlLbl baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit tickLblSkip
    tickMarkSkip dispUnits builtInUnit custUnit dispUnitsLbl dTable showHorzBorder showVertBorder showOutline showKeys legend legendPos
    legendEntry plotVisOnly dispBlanksAs style clrMapOvr applyToFront applyToSides applyToEnd pictureFormat pictureStackUnit`,
  ),
  ...names(
    "m",
    `oMath oMathPara oMathParaPr acc accPr bar barPr box boxPr borderBox borderBoxPr d dPr eqArr eqArrPr f fPr func funcPr groupChr
    groupChrPr limLow limLowPr limUpp limUppPr m mPr nary naryPr phant phantPr rad radPr sPre sPrePr sSub sSubPr sSubSup sSubSupPr sSup
    sSupPr e fName lim num den deg sub sup mr r rPr t ctrlPr chr pos begChr endChr sepChr grow shp type vertJc baseJc maxDist objDist rSpRule
    rSp cGp cGpRule cSp mcs mc mcPr mcJc count limLoc subHide supHide degHide show zeroWid zeroAsc zeroDesc transp hideTop hideBot
    hideLeft hideRight strikeH strikeV strikeBLTR strikeTLBR opEmu noBreak diff aln alnScr argPr argSz lit nor scr sty brk jc
    mathPr mathFont brkBin brkBinSub smallFrac dispDef lMargin rMargin defJc preSp postSp interSp intraSp wrapIndent wrapRight intLim naryLim`,
  ),
  ...names(
    "v",
    `shapetype shape rect oval line polyline roundrect curve arc group background image stroke fill shadow path formulas f handles h
    textbox imagedata textpath`,
  ),
  ...names("o", "lock"),
  ...names("w10", "wrap anchorlock bordertop borderbottom borderleft borderright"),
];

/** Attributes of the same. */
export const DRAWING_ATTRIBUTES: readonly string[] = [
  ...names(
    "a",
    `val lastClr typeface panose pitchFamily charset script idx type ang scaled rotWithShape flip pos path l t r b algn sx sy tx ty ctr
    prst cstate amt bright contrast hue sat lum thresh useA blend name rad dist dir stA endA endPos stPos fadeDir kx ky blurRad grow size
    w cap cmpd len d sp lim x y cx cy rot flipH flipV fmla gdRefX gdRefY minX maxX minY maxY gdRefR gdRefAng minR maxR minAng maxAng
    wR hR stAng swAng h fill stroke extrusionOk fov zoom rig lat lon rev z dx dy dz extrusionH contourW prstMaterial
    noGrp noSelect noRot noChangeAspect noMove noResize noEditPoints noAdjustHandles noChangeArrowheads noChangeShapeType noTextEdit
    noCrop noDrilldown noUngrp uri lIns tIns rIns bIns rtlCol anchor anchorCtr vert wrap numCol spcCol spcFirstLastPara fromWordArt
    forceAA upright compatLnSpc vertOverflow horzOverflow fontScale lnSpcReduction
    marL marR lvl indent defTabSz rtl eaLnBrk fontAlgn latinLnBrk hangingPunct kumimoji lang altLang sz i u strike kern spc
    normalizeH baseline noProof dirty err smtClean smtId bmk char startAt def styleId styleName firstRow firstCol lastRow lastCol
    bandRow bandCol rowSpan gridSpan hMerge vMerge marT marB id bg1 tx1 bg2 tx2 accent1 accent2 accent3 accent4 accent5 accent6 hlink
    folHlink on off`,
  ),
  ...names(
    "wp",
    `distT distB distL distR simplePos relativeHeight behindDoc locked layoutInCell allowOverlap cx cy l t r b relativeFrom wrapText
    edited x y id`,
  ),
  ...names("pic", "id preferRelativeResize rotWithShape dpi bwMode"),
  ...names("wps", "id txBox normalEastAsianFlow bwMode seq"),
  ...names("wpg", "id bwMode"),
  ...names("wp14", "relativeFrom"),
  ...names(
    "xdr",
    "editAs cx cy x y id txBox fPublished macroless bwMode preferRelativeResize fLocksText textlink fLocksWithSheet fPrintsWithSheet",
  ),
  ...names("c", "val idx formatCode sourceLinked"),
  ...names("m", "val alnAt"),
  ...names(
    "v",
    `style type adj path coordsize coordorigin fillcolor filled strokecolor stroked strokeweight opacity from to points arcsize wrapcoords
    print joinstyle endcap linestyle dashstyle startarrow endarrow startarrowwidth startarrowlength endarrowwidth endarrowlength color
    color2 on obscured offset offset2 origin matrix angle focus focusposition focussize method colors rotate recolor textpathok
    gradientshapeok fillok strokeok arrowok limo textboxrect connecttype eqn position polar map invx invy switch xrange yrange
    radiusrange inset string fitshape fitpath trim xscale cropleft croptop cropright cropbottom gain blacklevel gamma grayscale bilevel
    chromakey embosscolor startangle endangle control1 control2 size aspect alignshape insetpen`,
  ),
  ...names(
    "o",
    `connecttype spt preferrelative bordertopcolor borderleftcolor borderbottomcolor borderrightcolor hr hralign hrstd hrnoshade hrpct
    allowincell allowoverlap bullet aspectratio ext connectangles extrusionok insetmode detectmouseclick rel lockless`,
  ),
  ...names("w10", "type side anchorx anchory"),
];

/** Where text of them is shown, or steers what is. */
export const DRAWING_TEXTS: readonly string[] = [
  ...names("a", "t tableStyleId"),
  ...names("m", "t"),
  ...names("c", "v f formatCode separator name"),
  ...names("wp", "align posOffset"),
  ...names("wp14", "pctWidth pctHeight pctPosHOffset pctPosVOffset"),
  ...names("xdr", "col colOff row rowOff"),
];
