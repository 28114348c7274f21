import { names, type ElementRule, type Rules, type Told } from "../xml/rules.ts";
import { neverKept } from "./lost-rules.ts";
import type { PartContext } from "./parts.ts";
import { packageRules } from "./shared-rules.ts";

/** Elements of PresentationML that show something or say how it looks (ECMA-376 part 1, section 19). */
const ELEMENTS = names(
  "p",
  `presentation sldMasterIdLst sldMasterId sldIdLst sldId sldSz notesSz defaultTextStyle kinsoku
  sld cSld bg bgPr bgRef spTree nvGrpSpPr cNvPr cNvGrpSpPr nvPr grpSpPr grpSp sp nvSpPr cNvSpPr spPr style txBody ph cxnSp nvCxnSpPr
  cNvCxnSpPr pic nvPicPr cNvPicPr blipFill graphicFrame nvGraphicFramePr cNvGraphicFramePr xfrm clrMapOvr
  sldLayout sldLayoutIdLst sldLayoutId sldMaster clrMap txStyles titleStyle bodyStyle otherStyle hf`,
);

const ATTRIBUTES = names(
  "p",
  `serverZoom firstSlideNum rtl embedTrueTypeFonts saveSubsetFonts autoCompressPictures bookmarkIdSeed strictFirstAndLastChars
  id cx cy type orient sz idx hasCustomPrompt showMasterSp showMasterPhAnim matchingNameless preserve userDrawn bwMode
  bg1 tx1 bg2 tx2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink txBox isPhoto preferRelativeResize
  sldNum hdr ftr dt shade show useBgFill`,
);

const LEFT_OUT: readonly (readonly [string, Told])[] = [
  ...tell(
    "quiet",
    "notesMasterIdLst handoutMasterIdLst showSpecialPlsOnTitleSld removePersonalInfoOnSave conformance macro",
  ),
  ...tell("identifier", "modifyVerifier smartTags"),
  ...tell("hidden", "custShowLst custDataLst embeddedFontLst photoAlbum"),
  ...tell("description", "name matchingName"),
  ...tell("unknown", "timing transition extLst"),
];

function tell(told: Told, locals: string): readonly (readonly [string, Told])[] {
  return names("p", locals).map((name) => [name, told] as const);
}

const FRAMES = names("p", "pic sp graphicFrame cxnSp grpSp");

/** Rules of the parts of a presentation. */
export function slideRules(context: PartContext, root: string): Rules {
  const reference: ElementRule = ({ attributes }) =>
    context.relation(attributes.get("r:id") ?? "") === null ? "told" : "keep";
  const lost = neverKept(context, "object");
  const embedded: ElementRule = (met, page) => {
    page.leaveFrame(page.around("p:graphicFrame"), "quiet", met.name);
    return lost(met, page);
  };
  return packageRules(context, {
    roots: [`p:${root}`],
    elements: ELEMENTS,
    attributes: ATTRIBUTES,
    frames: FRAMES,
    onElement: [
      ...names("p", "sldId sldMasterId sldLayoutId").map((name) => [name, reference] as const),
      ["p:oleObj", embedded],
      ...names("p", "controls contentPart").map((name) => [name, lost] as const),
    ],
    leftOut: LEFT_OUT,
  });
}
