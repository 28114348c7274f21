// What we use of the package "docx" (tsconfig.json leads here): its own types bring all of Node's into rooms that run without Node.

declare const PART: unique symbol;

/** A part of a document, as good as opaque. */
export interface Part<Name extends string> {
  readonly [PART]: Name;
}

export type Heading = "Title" | "Heading1";
export const HeadingLevel: { readonly TITLE: "Title"; readonly HEADING_1: "Heading1" };

export interface IRunOptions {
  readonly bold?: boolean;
  readonly highlight?: "yellow";
  /** BCP 47 tags, for what is written in Latin, East Asian and right-to-left scripts. */
  readonly language?: { readonly value: string; readonly eastAsia: string; readonly bidirectional: string };
  readonly rightToLeft?: boolean;
  readonly text: string;
}

export const TextRun: new (options: IRunOptions) => Part<"TextRun">;

export const Paragraph: new (options: {
  readonly bidirectional?: boolean;
  readonly children: readonly Part<"TextRun">[];
  readonly heading?: Heading;
  /** In twentieths of a point, from where lines begin in the paragraph's direction. */
  readonly indent?: { readonly start: number };
  readonly keepNext?: boolean;
}) => Part<"Paragraph">;

export const Document: new (options: {
  readonly styles?: {
    readonly default: {
      readonly document: {
        /** In half points. */
        readonly run: { readonly size: number };
        /** In twentieths of a point. */
        readonly paragraph: { readonly spacing: { readonly after: number } };
      };
    };
  };
  readonly sections: readonly { readonly children: readonly Part<"Paragraph">[] }[];
}) => Part<"Document">;

export const Packer: {
  /** `overrides` replaces whole parts of the archive. */
  toArrayBuffer(
    file: Part<"Document">,
    prettify: undefined,
    overrides: readonly { readonly path: string; readonly data: string }[],
  ): Promise<ArrayBuffer>;
};
