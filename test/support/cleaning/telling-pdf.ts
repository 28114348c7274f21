import { onePage, packedStream, streamedFile, streamOf, type PdfObjects } from "./pdf-file.ts";

/**
 * A file as pdfTeX writes it, with objects in streams, and added to once by an editor: the secret is in every place that such
 * files have, and words were removed that its first state has. It shows words, a picture and a field.
 */
export function tellingPdf(secret: string, jpeg: Uint8Array, size: string): Buffer {
  const first = streamedFile(objectsOf(secret, jpeg, size), { predicted: true, trailer: trailerOf(secret) });
  const start = first.toString("latin1");
  const previous = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(start)?.[1]);
  const now = packedStream("BT /F1 12 Tf 10 150 Td (Shown words) Tj ET q 90 0 0 90 10 40 cm /I1 Do Q");
  const objects = { ...objectsOf(secret, jpeg, size), 4: now };
  return streamedFile(objects, { start, previous, trailer: trailerOf(secret) });
}

function trailerOf(secret: string): string {
  const id = Buffer.from(secret).toString("hex");
  return `/Root 1 0 R /Info 10 0 R /ID [<${id}> <${id}>]`;
}

function objectsOf(secret: string, jpeg: Uint8Array, size: string): PdfObjects {
  const program = `<< /S /JavaScript /JS (app.alert\\("${secret}"\\)) >>`;
  const resources = "/Resources << /Font << /F1 5 0 R >> /XObject << /I1 6 0 R >> >>";
  const drawn = "/Type /XObject /Subtype /Form /BBox [0 0 90 20] /Resources << /Font << /F1 5 0 R >> >>";
  const picture = Buffer.from(jpeg).toString("latin1");
  const sample = "/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8";
  return onePage("BT /F1 12 Tf 10 150 Td (Removed words) Tj ET", {
    root: `/Metadata 12 0 R /OpenAction ${program} /Names << /EmbeddedFiles << /Names [(${secret}.txt) 13 0 R] >> /JavaScript << /Names [(${secret}) ${program}] >> >> /AcroForm << /Fields [8 0 R] /DA (/F1 9 Tf) >>`,
    page: `${resources} /Thumb 15 0 R /PieceInfo << /${secret} << /Private (${secret}) >> >> /LastModified (D:2024) /Annots [7 0 R 8 0 R]`,
    objects: {
      5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      6: streamOf(picture, `${sample} ${size} /Filter /DCTDecode`),
      7: `<< /Type /Annot /Subtype /Text /F 2 /Rect [0 0 9 9] /T (${secret}) /Contents (${secret}) /NM (${secret}) >>`,
      8: `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${secret}) /TU (${secret}) /V (Shown field) /F 4 /Rect [100 10 190 30] /AP << /N 9 0 R >> /AA << /K ${program} >> >>`,
      9: packedStream("/Tx BMC BT /F1 9 Tf 2 6 Td (Shown field) Tj ET EMC", drawn),
      10: `<< /Author (${secret}) /Producer (pdfTeX-1.40.24 ${secret}) /PTEX.Fullbanner (${secret}) /CreationDate (D:20240308100000+03'30') >>`,
      11: packedStream(secret),
      12: streamOf(
        `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${secret}</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`,
        "/Type /Metadata /Subtype /XML",
      ),
      13: `<< /Type /Filespec /F (${secret}.txt) /UF (${secret}.txt) /EF << /F 14 0 R >> >>`,
      14: packedStream(secret, `/Type /EmbeddedFile /Params << /ModDate (D:2024) >>`),
      15: streamOf(secret, "/Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"),
    },
  });
}
