import { arrows } from "./scripts/check/arrows.ts";

export default arrows;
