import { strToU8, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xml = '<?xml version="1.0" encoding="UTF-8"?>';

/** The media type of an Excel workbook. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An Excel workbook whose worksheets have these rows, as XML: also such as no spreadsheet saves. */
export function workbookOf(...sheets: readonly string[]): Uint8Array<ArrayBuffer> {
  const names = sheets.map((_, i) => `sheet${i + 1}`);
  const tags = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="${name}"/>`);
  const relations = names.map(
    (name) =>
      `<Relationship Id="${name}" Type="${office}/worksheet" Target="worksheets/${name}.xml"/>`,
  );
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${xml}<Types><Override PartName="/xl/workbook.xml" ContentType="${workbookType}.main+xml"/></Types>`,
    ),
    'xl/workbook.xml': strToU8(
      `${xml}<workbook xmlns:r="${office}"><sheets>${tags.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${xml}<Relationships>${relations.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      sheets.map((rows, i) => [
        `xl/worksheets/${names[i]}.xml`,
        strToU8(`${xml}<worksheet><sheetData>${rows}</sheetData></worksheet>`),
      ]),
    ),
  });
}

/** A cell of a worksheet as XML; `e` is an error's. */
export function cellOf(name: string, value: string | number, type = 'str'): string {
  return `<c r="${name}" t="${type}"><v>${value}</v></c>`;
}
