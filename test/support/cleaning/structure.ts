// What exiftool may show of a clean copy, by its groups and names.

/** How a picture is coded and shown. */
export const PICTURE_STRUCTURE = new RegExp(
  `^(?:SourceFile|(?:ExifTool|System|File|Composite):(?!Comment|.*GPS).*|${[
    "JFIF:(?:JFIFVersion|ResolutionUnit|[XY]Resolution)",
    "IFD\\d:(?:Orientation|SubfileType|ImageWidth|ImageHeight|BitsPerSample|Compression|PhotometricInterpretation|StripOffsets|SamplesPerPixel|RowsPerStrip|StripByteCounts|[XY]Resolution|ResolutionUnit|PlanarConfiguration|Predictor)",
    "PNG:(?:ImageWidth|ImageHeight|BitDepth|ColorType|Compression|Filter|Interlace|ProfileName|AnimationFrames|AnimationPlays|SRGBRendering|Gamma)",
    "PNG-pHYs:.*",
    "GIF:(?:GIFVersion|Image(?:Width|Height)|HasColorMap|ColorResolutionDepth|BitsPerPixel|BackgroundColor|PixelAspectRatio|AnimationIterations|TransparentColor|FrameCount|Duration)",
    "RIFF:(?:WebP_Flags|WebPFlags|Image(?:Width|Height)|VP8Version|(?:Horizontal|Vertical)Scale|AlphaIsUsed|BackgroundColor|AnimationLoopCount|Duration|FrameCount)",
    "ICC-header:.*",
    "ICC_Profile:(?:ProfileDescription|ProfileCopyright|MediaWhitePoint|(?:Red|Green|Blue)(?:MatrixColumn|TRC))",
  ].join("|")})$`,
);

/** The same of HEIC and AVIF. */
export const STILL_STRUCTURE = new RegExp(
  `^(?:SourceFile|(?:ExifTool|System|File|Composite):(?!Comment|.*GPS).*|ICC-header:.*|${[
    "Meta:PrimaryItemReference",
    "QuickTime:(?:MajorBrand|MinorVersion|CompatibleBrands|HandlerType|MediaData(?:Size|Offset)?)",
    "QuickTime:(?:(?:HEVC|AV1)ConfigurationVersion|General(?:ProfileSpace|TierFlag|ProfileIDC|LevelIDC)|GenProfileCompatibilityFlags)",
    "QuickTime:(?:ConstraintIndicatorFlags|MinSpatialSegmentationIDC|ParallelismType|Chroma(?:Format|SamplePosition)|BitDepth(?:Luma|Chroma))",
    "QuickTime:(?:(?:Average|Constant)FrameRate|NumTemporalLayers|TemporalIDNested|Image(?:SpatialExtent|PixelDepth)|InitialDelaySamples)",
    "QuickTime:(?:Color(?:Profiles|Primaries)|TransferCharacteristics|MatrixCoefficients|Seq(?:Profile|LevelIdx0|Tier0)|HighBitDepth|TwelveBit)",
    "ICC_Profile:(?:ProfileDescription|ProfileCopyright|MediaWhitePoint|(?:Red|Green|Blue)(?:MatrixColumn|TRC))",
  ].join("|")})$`,
);

/** Frames of MP3, and how long they are. */
export const MP3_STRUCTURE =
  /^(?:SourceFile|(?:ExifTool|System|File|Composite):.*|MPEG:(?:MPEGAudioVersion|AudioLayer|AudioBitrate|SampleRate|ChannelMode|MSStereo|IntensityStereo|ModeExtension|CopyrightFlag|OriginalMedia|Emphasis|VBR(?:Frames|Bytes|Scale)|Encoder|Lame.*))$/;

/** How a sound is coded. */
export const SOUND_STRUCTURE =
  /^(?:SourceFile|(?:ExifTool|System|File|Composite):.*|RIFF:(?:AvgBytesPerSec|BitsPerSample|Encoding|NumChannels|SampleRate)|Vorbis:(?:AudioChannels|(?:Nominal|Minimum|Maximum)Bitrate|SampleRate|Vendor|VorbisVersion))$/u;

/** Boxes in which a film says how it is coded; not the ones in which words and places are kept. */
export const FILM_STRUCTURE =
  /^(?:SourceFile|(?:ExifTool|System|File|Composite):(?!.*GPS).*|(?:QuickTime|Track\d+):.*)$/u;
