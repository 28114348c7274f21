import type { ElementRule } from "../xml/rules.ts";
import type { PartKind } from "./parts.ts";
import { packageRules } from "./shared-rules.ts";

const ANCHORS = ["xdr:twoCellAnchor", "xdr:oneCellAnchor", "xdr:absoluteAnchor"];

const macro: ElementRule = ({ attributes }) => {
  attributes.delete("xdr:macro");
  return "keep";
};

/** What is drawn over the cells of a sheet. */
export const SHEET_DRAWING: PartKind = {
  relation: "drawing",
  folder: "xl/drawings",
  name: "drawing",
  type: "application/vnd.openxmlformats-officedocument.drawing+xml",
  rules: (context) =>
    packageRules(context, {
      roots: ["xdr:wsDr"],
      frames: ANCHORS,
      onElement: ["xdr:sp", "xdr:pic", "xdr:graphicFrame", "xdr:cxnSp"].map((name) => [name, macro] as const),
    }),
  implied: [],
  referred: ["image", "chart"],
};
