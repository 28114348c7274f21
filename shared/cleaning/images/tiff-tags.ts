/** Fields without which a page could not be shown as it is, and how many numbers each can have (TIFF 6.0). */
export const PAGE_TAGS: ReadonlyMap<number, number> = new Map([
  [254, 1], // NewSubfileType
  [255, 1], // SubfileType
  [256, 1], // ImageWidth
  [257, 1], // ImageLength
  [258, 32], // BitsPerSample
  [259, 1], // Compression
  [262, 1], // PhotometricInterpretation
  [263, 1], // Threshholding
  [266, 1], // FillOrder
  [274, 1], // Orientation
  [277, 1], // SamplesPerPixel
  [278, 1], // RowsPerStrip
  [280, 32], // MinSampleValue
  [281, 32], // MaxSampleValue
  [282, 1], // XResolution
  [283, 1], // YResolution
  [284, 1], // PlanarConfiguration
  [290, 1], // GrayResponseUnit
  [291, 256], // GrayResponseCurve
  [292, 1], // T4Options
  [293, 1], // T6Options
  [296, 1], // ResolutionUnit
  [297, 2], // PageNumber
  [301, 3 * 65_536], // TransferFunction
  [317, 1], // Predictor
  [318, 2], // WhitePoint
  [319, 6], // PrimaryChromaticities
  [320, 3 * 65_536], // ColorMap
  [322, 1], // TileWidth
  [323, 1], // TileLength
  [332, 1], // InkSet
  [334, 1], // NumberOfInks
  [336, 64], // DotRange
  [338, 32], // ExtraSamples
  [339, 32], // SampleFormat
  [340, 32], // SMinSampleValue
  [341, 32], // SMaxSampleValue
  [529, 3], // YCbCrCoefficients
  [530, 2], // YCbCrSubSampling
  [531, 1], // YCbCrPositioning
  [532, 6], // ReferenceBlackWhite
]);

/** Types of numbers: neither text nor bytes of no type. */
export const NUMBER_TYPES: readonly number[] = [1, 3, 4, 5, 6, 8, 9, 10, 11, 12];

/** Fields that the cleaner writes anew. */
export const TAG = {
  subfileType: 254,
  compression: 259,
  stripOffsets: 273,
  stripByteCounts: 279,
  tileOffsets: 324,
  tileByteCounts: 325,
  jpegTables: 347,
  profile: 34_675,
  dngVersion: 50_706,
} as const;

/** JPEG inside of TIFF, each strip or tile a stream of its own (TIFF technical note 2). */
export const JPEG_COMPRESSION = 7;

/** None, CCITT, LZW, deflate, PackBits: what is coded by them is the picture and nothing else. */
export const COMPRESSIONS: readonly number[] = [1, 2, 3, 4, 5, JPEG_COMPRESSION, 8, 32_771, 32_773, 32_946];
