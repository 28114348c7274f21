import { concatBytes, equalBytes, zeroBytes } from "../../bytes/index.ts";
import { neutralProfile } from "../icc/neutral.ts";
import { packed, plainBody } from "./bodies.ts";
import type { Body } from "./rules.ts";

const PROFILE_LARGEST = 16_777_216;

/** A color profile, without who made it. Where it is none, readers go by the number of its colors. */
export const profileBody: Body = async (value, walk) => {
  const data = await walk.objects.data(value, PROFILE_LARGEST);
  if (data.length === 0) return { entries: new Map(), data: [] };
  const { profile, findings, left } = neutralProfile(data);
  walk.found.addAll(findings);
  walk.left.addAll(left);
  if (profile === null) return { entries: new Map(), data: [zeroBytes(0)] };
  return equalBytes(profile, data) ? await plainBody(value, walk) : await packed(concatBytes(profile));
};
