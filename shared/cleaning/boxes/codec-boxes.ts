import { copyBytes, isZeroBytes, zeroBytes } from "../../bytes/index.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of, wordsOf } from "../words.ts";
import { avcConfiguration } from "./avc.ts";
import { av1Configuration } from "./av1.ts";
import { colorRule } from "./color.ts";
import { descriptors } from "./descriptors.ts";
import { hevcConfiguration } from "./hevc.ts";
import { containerRule, keepRule, type Rule } from "./work.ts";
import { byteBox } from "./write-box.ts";

/** Far more than parameter sets have. */
const CONFIGURATION_BYTES_MOST = 65_536;

const locked: Rule = () => Promise.reject(new NotCleanable("cleaning.encrypted"));

/** Codecs of phones name who made the encoder in four characters (3GPP TS 26.244 §6.7). */
const makerFirst: Rule = async (work, box) => {
  const bytes = copyBytes(await work.reader.bytes(box.content, Math.min(box.end - box.content, 64)));
  if (!isZeroBytes(bytes.subarray(0, 4)))
    work.findings.add("program", `${box.type} vendor`, latin1Of(bytes.subarray(0, 4)));
  bytes.fill(0, 0, 4);
  return [byteBox(box.type, bytes)];
};

/** The first block of FLAC's metadata, which decoders need; the others are words and pictures (FLAC in ISO base media §3.3.2). */
const flacBlocks: Rule = async (work, box) => {
  const bytes = await work.reader.bytes(box.content, 42);
  if (latin1Of(bytes.subarray(5, 8)) !== "\0\0\x22" || ((bytes[4] ?? 0) & 0x7f) !== 0)
    throw new NotCleanable("cleaning.malformed");
  if (box.end - box.content > 42) work.findings.add("description", "dfLa");
  const clean = copyBytes(bytes);
  clean[4] = 0x80;
  return [byteBox("dfLa", clean)];
};

/** Which program made a video that surrounds people (Spherical Video V2): it has to be there, and may be empty. */
const sphericalSource: Rule = async (work, box) => {
  const bytes = await work.reader.bytes(box.content, Math.min(box.end - box.content, 512));
  if (bytes.length < 5) throw new NotCleanable("cleaning.malformed");
  const source = wordsOf(bytes.subarray(4));
  if (source !== "" || bytes.length > 5) work.findings.add("program", "svhd metadata_source", source);
  return [byteBox("svhd", zeroBytes(5))];
};

const configuration = keepRule(CONFIGURATION_BYTES_MOST);
const few = (length: number): Rule => keepRule(length);

/** How a codec's frames look like in QuickTime, which puts its boxes one deeper. */
const WAVE: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["frma", few(4)],
  ["mp4a", few(64)],
  ["enda", few(2)],
  ["esds", descriptors],
  ["alac", few(64)],
  ["\0\0\0\0", few(0)],
]);

/** The boxes in sample entries, and in properties of pictures, that decoders and displays need. */
export const CODEC_RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["sinf", locked],
  ["rinf", locked],
  ["avcC", avcConfiguration],
  ["hvcC", hevcConfiguration],
  ["lhvC", configuration],
  ["vvcC", configuration],
  ["av1C", av1Configuration],
  ["vpcC", few(12)],
  ["dvcC", few(24)],
  ["dvvC", few(24)],
  ["dvwC", few(24)],
  ["esds", descriptors],
  ["wave", containerRule(WAVE)],
  ["d263", makerFirst],
  ["damr", makerFirst],
  ["dfLa", flacBlocks],
  ["dOps", few(266)],
  ["alac", few(64)],
  ["dac3", few(3)],
  ["dec3", few(64)],
  ["dac4", few(1024)],
  ["mhaC", configuration],
  ["pcmC", few(6)],
  ["srat", few(8)],
  ["chan", few(1024)],
  ["chnl", few(1024)],
  ["btrt", few(12)],
  ["pasp", few(8)],
  ["clap", few(32)],
  ["fiel", few(2)],
  ["gama", few(4)],
  ["colr", colorRule],
  ["mdcv", few(24)],
  ["clli", few(4)],
  ["SmDm", few(28)],
  ["CoLL", few(8)],
  ["st3d", few(5)],
  [
    "sv3d",
    containerRule(
      new Map<string, Rule>([
        ["svhd", sphericalSource],
        ["proj", configuration],
      ]),
    ),
  ],
]);
