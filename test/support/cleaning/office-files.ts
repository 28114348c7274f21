import { OFFICE_NAMESPACES, officeMetadata, officePicture, officeRemark } from "./office-page.ts";

// Flat OpenDocument files of each kind, with a secret in every place that LibreOffice writes to one of the formats. What they show
// begins with "Shown".

const CHANGED = "<dc:date>2024-03-08T10:00:00</dc:date>";

/** A text. */
export function officeText(secret: string, jpeg: Uint8Array): string {
  const change = (id: string, kind: string, content = ""): string =>
    `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}><office:change-info><dc:creator>${secret} editor</dc:creator>${CHANGED}</office:change-info>${content}</text:${kind}></text:changed-region>`;
  const styles = `<style:style style:name="Gone" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="Away" style:family="section"/>`;
  return flat(
    "text",
    `${officeMetadata(secret)}
<office:styles><style:style style:name="${secret}" style:display-name="${secret} style" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="20pt"/></style:style></office:styles>
<office:automatic-styles>${styles}<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin="20mm"/><style:header-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm"><style:header><text:p>Shown header</text:p></style:header></style:master-page></office:master-styles>`,
    `<text:tracked-changes text:track-changes="false">${change("c1", "insertion")}${change("c2", "deletion", `<text:p>${secret} removed</text:p>`)}</text:tracked-changes>
<text:h text:outline-level="1">Shown heading</text:h>
<text:p>Shown words<text:change-start text:change-id="c1"/>, Shown added<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/>, ما حدث في المدينة${officeRemark(secret)}</text:p>
<text:p text:style-name="${secret}">Shown before <text:span text:style-name="Gone">${secret} unseen</text:span>and Shown after<text:bookmark text:name="${secret}mark"/></text:p>
<text:p><text:a xlink:type="simple" xlink:href="https://${secret}.example/x" office:name="${secret}">Shown link</text:a> <text:author-name text:fixed="true">Shown author</text:author-name> <text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Shown note</text:p></text:note-body></text:note></text:p>
<text:section text:style-name="Away" text:name="${secret}section" text:display="none"><text:p>Section that is off</text:p></text:section>
<table:table table:name="${secret}table"><table:table-column/><table:table-row><table:table-cell office:value-type="string"><text:p>Shown cell</text:p></table:table-cell></table:table-row></table:table>
<text:p>${officePicture(secret, jpeg)}</text:p>`,
  );
}

/** A workbook of a sheet that is shown and one that is not. */
export function officeSheet(secret: string, jpeg: Uint8Array): string {
  const cell = (words: string, more = ""): string =>
    `<table:table-cell office:value-type="string">${more}<text:p>${words}</text:p></table:table-cell>`;
  const count = (value: number, formula = ""): string =>
    `<table:table-cell ${formula} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  const linked = `table:formula="of:='file:///home/${secret}/other.ods'#$Sheet1.A1"`;
  return flat(
    "spreadsheet",
    `${officeMetadata(secret)}
<office:styles><style:style style:name="Default" style:family="table-cell"/><style:style style:name="${secret}" style:family="table-cell" style:parent-style-name="Default"><style:text-properties fo:font-size="14pt"/></style:style></office:styles>
<office:automatic-styles><style:style style:name="Off" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>`,
    `<table:table table:name="Shown"><table:shapes>${officePicture(secret, jpeg, 'table:end-cell-address="Shown.E14"')}</table:shapes>
<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="2"/>
<table:table-row>${cell("Shown words", officeRemark(secret))}${count(41)}${cell(`${secret} column`)}${cell("Shown after")}</table:table-row>
<table:table-row>${cell("Shown sum")}${count(42, 'table:formula="of:=[.B1]+1"')}${cell(`${secret} column`)}${count(7, linked)}</table:table-row>
<table:table-row table:visibility="collapse">${cell(`${secret} row`)}${cell(`${secret} row`)}</table:table-row>
<table:table-row><table:table-cell table:style-name="${secret}" office:value-type="string"><text:p>Shown last</text:p></table:table-cell></table:table-row></table:table>
<table:table table:name="${secret}sheet" table:style-name="Off"><table:table-column/><table:table-row>${cell(`${secret} sheet`)}</table:table-row></table:table>
<table:table table:name="'file:///home/${secret}/other.ods'#Sheet1"><table:table-source xlink:type="simple" xlink:href="file:///home/${secret}/other.ods" table:table-name="Sheet1" table:mode="copy-results-only"/><table:table-column/><table:table-row>${count(7)}</table:table-row></table:table>
<table:named-expressions><table:named-range table:name="${secret}name" table:base-cell-address="$Shown.$A$1" table:cell-range-address="$Shown.$A$1"/></table:named-expressions>`,
  );
}

/** A presentation of three slides, the second of which is hidden. */
export function officeSlides(secret: string, jpeg: Uint8Array): string {
  const box = (words: string): string =>
    `<draw:frame draw:name="${secret} box" draw:style-name="${secret}" svg:x="2cm" svg:y="2cm" svg:width="15cm" svg:height="2cm"><draw:text-box><text:p>${words}</text:p></draw:text-box><svg:title>${secret} box</svg:title></draw:frame>`;
  const notes = `<presentation:notes><draw:frame presentation:class="notes" svg:x="2cm" svg:y="14cm" svg:width="15cm" svg:height="9cm"><draw:text-box><text:p>${secret} notes</text:p></draw:text-box></draw:frame></presentation:notes>`;
  const slide = (name: string, content: string, style = ""): string =>
    `<draw:page draw:name="${name}" draw:master-page-name="${secret}Design" ${style}>${content}</draw:page>`;
  return flat(
    "presentation",
    `${officeMetadata(secret)}
<office:styles><style:style style:name="${secret}" style:family="graphic"><style:text-properties fo:font-size="30pt"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="28cm" fo:page-height="21cm" fo:margin="0cm"/></style:page-layout><style:style style:name="Off" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style></office:automatic-styles>
<office:master-styles><style:master-page style:name="${secret}Design" style:page-layout-name="pm"/></office:master-styles>`,
    [
      slide(
        `${secret} first`,
        `${box("Shown words")}${officePicture(secret, jpeg, "")}${officeRemark(secret)}${notes}`,
      ),
      slide(`${secret} second`, box(`${secret} hidden`), 'draw:style-name="Off"'),
      slide(`${secret} third`, box("Shown last")),
    ].join("\n"),
  );
}

function flat(kind: "text" | "spreadsheet" | "presentation", head: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${OFFICE_NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}">
${head}
<office:body><office:${kind}>
${body}
</office:${kind}></office:body></office:document>`;
}
