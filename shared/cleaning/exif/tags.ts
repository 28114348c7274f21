import type { FindingAspect } from "../findings.ts";

/** A field that can tell something about people: its name in the specification, and what it tells. */
export interface KnownTag {
  readonly name: string;
  readonly aspect: FindingAspect;
  /** How its bytes are to be read, where its type does not say. */
  readonly form?: "utf16" | "comment" | "opaque";
}

const tag = (aspect: FindingAspect, name: string, form?: KnownTag["form"]): KnownTag =>
  form === undefined ? { name, aspect } : { name, aspect, form };

/** TIFF 6.0, Exif 3.0 (CIPA DC-008), TIFF/EP, DNG, Windows, Adobe: what cameras, scanners and programs write into pictures. */
export const TELLING_TAGS: ReadonlyMap<number, KnownTag> = new Map([
  [0x000b, tag("program", "ProcessingSoftware")],
  [0x010d, tag("description", "DocumentName")],
  [0x010e, tag("description", "ImageDescription")],
  [0x010f, tag("device", "Make")],
  [0x0110, tag("device", "Model")],
  [0x011d, tag("description", "PageName")],
  [0x0131, tag("program", "Software")],
  [0x0132, tag("time", "DateTime")],
  [0x013b, tag("person", "Artist")],
  [0x013c, tag("device", "HostComputer")],
  [0x014d, tag("description", "InkNames")],
  [0x0151, tag("description", "TargetPrinter")],
  [0x02bc, tag("hidden", "XMP", "opaque")],
  [0x4746, tag("description", "Rating")],
  [0x4749, tag("description", "RatingPercent")],
  [0x8298, tag("person", "Copyright")],
  [0x83bb, tag("hidden", "IPTC", "opaque")],
  [0x830e, tag("place", "GeoTIFF ModelPixelScale")],
  [0x8482, tag("place", "GeoTIFF ModelTiepoint")],
  [0x85d8, tag("place", "GeoTIFF ModelTransformation")],
  [0x87af, tag("place", "GeoTIFF GeoKeyDirectory")],
  [0x87b0, tag("place", "GeoTIFF GeoDoubleParams")],
  [0x87b1, tag("place", "GeoTIFF GeoAsciiParams")],
  [0x8649, tag("hidden", "Photoshop image resources", "opaque")],
  [0x882a, tag("time", "TimeZoneOffset")],
  [0x9003, tag("time", "DateTimeOriginal")],
  [0x9004, tag("time", "DateTimeDigitized")],
  [0x9010, tag("time", "OffsetTime")],
  [0x9011, tag("time", "OffsetTimeOriginal")],
  [0x9012, tag("time", "OffsetTimeDigitized")],
  [0x9211, tag("identifier", "ImageNumber")],
  [0x9213, tag("history", "ImageHistory")],
  [0x927c, tag("identifier", "MakerNote", "opaque")],
  [0x9286, tag("description", "UserComment", "comment")],
  [0x9290, tag("time", "SubSecTime")],
  [0x9291, tag("time", "SubSecTimeOriginal")],
  [0x9292, tag("time", "SubSecTimeDigitized")],
  [0x935c, tag("history", "ImageSourceData", "opaque")],
  [0x9400, tag("place", "AmbientTemperature")],
  [0x9402, tag("place", "Pressure")],
  [0x9c9b, tag("description", "XPTitle", "utf16")],
  [0x9c9c, tag("description", "XPComment", "utf16")],
  [0x9c9d, tag("person", "XPAuthor", "utf16")],
  [0x9c9e, tag("description", "XPKeywords", "utf16")],
  [0x9c9f, tag("description", "XPSubject", "utf16")],
  [0xa004, tag("link", "RelatedSoundFile")],
  [0xa420, tag("identifier", "ImageUniqueID")],
  [0xa430, tag("person", "CameraOwnerName")],
  [0xa431, tag("identifier", "BodySerialNumber")],
  [0xa432, tag("device", "LensSpecification")],
  [0xa433, tag("device", "LensMake")],
  [0xa434, tag("device", "LensModel")],
  [0xa435, tag("identifier", "LensSerialNumber")],
  [0xa436, tag("description", "ImageTitle")],
  [0xa437, tag("person", "Photographer")],
  [0xa438, tag("person", "ImageEditor")],
  [0xa439, tag("program", "CameraFirmware")],
  [0xa43a, tag("program", "RAWDevelopingSoftware")],
  [0xa43b, tag("program", "ImageEditingSoftware")],
  [0xa43c, tag("program", "MetadataEditingSoftware")],
  [0xa462, tag("hidden", "SourceExposureTimesOfCompositeImage", "opaque")],
  [0xa480, tag("place", "GDALMetadata")],
  [0xc4a5, tag("hidden", "PrintImageMatching", "opaque")],
  [0xc614, tag("device", "UniqueCameraModel")],
  [0xc615, tag("device", "LocalizedCameraModel")],
  [0xc62f, tag("identifier", "CameraSerialNumber")],
  [0xc634, tag("identifier", "DNGPrivateData", "opaque")],
  [0xc65d, tag("identifier", "RawDataUniqueID", "opaque")],
  [0xea1c, tag("hidden", "Padding", "opaque")],
]);

/** What a picture is and how it was exposed: no more about people than the picture shows. Each [first, last]. */
const PLAIN_TAGS: readonly (readonly [number, number])[] = [
  [0x00fe, 0x0109],
  [0x0111, 0x011c],
  [0x011e, 0x0129],
  [0x012d, 0x012d],
  [0x013d, 0x0149],
  [0x014c, 0x014c],
  [0x014e, 0x0150],
  [0x0152, 0x015b],
  [0x0200, 0x0214],
  [0x828d, 0x828e],
  [0x829a, 0x829d],
  [0x8773, 0x8773],
  [0x8822, 0x8833],
  [0x9000, 0x9000],
  [0x9101, 0x9102],
  [0x9201, 0x9210],
  [0x9212, 0x9212],
  [0x9214, 0x9217],
  [0x9401, 0x9401],
  [0x9403, 0x9405],
  [0xa000, 0xa003],
  [0xa20b, 0xa217],
  [0xa300, 0xa40c],
  [0xa460, 0xa461],
  [0xa500, 0xa500],
];

/** True for a field that tells nothing about people. */
export function isPlainTag(number: number): boolean {
  return PLAIN_TAGS.some(([first, last]) => number >= first && number <= last);
}

/** Fields of the GPS directory (Exif 3.0 §4.6.7) that are told by themselves. */
export const GPS_TAGS: ReadonlyMap<number, KnownTag> = new Map([
  [7, tag("time", "GPSTimeStamp")],
  [13, tag("place", "GPSSpeed")],
  [15, tag("place", "GPSTrack")],
  [17, tag("place", "GPSImgDirection")],
  [24, tag("place", "GPSDestBearing")],
  [26, tag("place", "GPSDestDistance")],
  [27, tag("place", "GPSProcessingMethod", "comment")],
  [28, tag("place", "GPSAreaInformation", "comment")],
  [29, tag("time", "GPSDateStamp")],
]);
