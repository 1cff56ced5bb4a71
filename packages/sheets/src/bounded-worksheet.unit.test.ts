import { boundedWorksheet as within } from './bounded-worksheet.ts';
import { maxRows } from './limits.ts';

const boundedWorksheet = (xml: string) => within(xml, maxRows);

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const filled = (name: string) => `<row><c r="${name}"><v>1</v></c></row>`;
const refusal = (rows: string) => {
  try {
    return boundedWorksheet(sheet(rows));
  } catch (error) {
    return (error as Error).message;
  }
};

test.each(['ZZZZZZ3', 'XFE1', 'A1048577', 'AAAA1', 'A0', 'a1', '3', '&#90;ZZZ3', ''])(
  'a cell %p, which no spreadsheet has, is refused before anything is made of it',
  (name) => {
    const said = `It has a cell “${name}”, and no sheet goes beyond XFD1048576. Save it again from the spreadsheet.`;
    expect(refusal(filled(name))).toBe(said);
    expect(refusal(`<row><c r="${name}"/></row>`)).toBe(
      /^(XFE1|A1048577)$/.test(name) ? sheet('<row></row>') : said,
    );
  },
);

test('what stands beyond the columns and rows that are read is refused by its name', () => {
  expect(refusal(filled('IV1'))).toBe(sheet(filled('IV1')));
  expect(refusal(filled('IW1'))).toBe(
    'There is something in cell IW1, and columns are read up to IV. Delete it, or move it to the left.',
  );
  expect(refusal(filled('A2001'))).toBe(sheet(filled('A2001')));
  expect(refusal(filled('A2002'))).toMatch(
    /^The sheet has more than 2000 rows.*cell A2002\. Split/,
  );
  expect(refusal(filled('XFD1048576'))).toMatch('in cell XFD1048576');
});

test('formatting to the end of the sheet is left out, and costs no row', () => {
  const far = '<row r="1048576" s="1"><c r="A1048576" s="2"/><c r="XFD1048576" s="2"></c></row>';
  expect(boundedWorksheet(sheet(`${filled('A1')}${far}`))).toBe(
    sheet(`${filled('A1')}<row></row>`),
  );
  const endless = '<x:row r="999999999999" customHeight="1"/>';
  expect(boundedWorksheet(sheet(endless))).toBe(sheet('<x:row/>'));
});

test('an error, and a formula that was never worked out, become texts that can be told', () => {
  expect(boundedWorksheet('<c r="A1" s="1" t="e"><f>1/0</f><v>#DIV/0!</v></c>')).toBe(
    '<c r="A1" t="str"><f>1/0</f><v>#DIV/0!</v></c>',
  );
  expect(boundedWorksheet("<x:c r='B2'><x:f>A1+1</x:f></x:c>")).toBe(
    '<x:c r="B2" t="str"><x:v>#NOT CALCULATED!</x:v></x:c>',
  );
  const sound =
    '<c r="A1" t="str"><f>""</f><v></v></c><c r="B1" t="inlineStr"><is><t>e</t></is></c>';
  expect(boundedWorksheet(sound)).toBe(sound);
});

test('cells that never end are passed over once each, not searched for to the end of the file', () => {
  for (const endless of ['<c r="A1">', '<c "', "<c r='A1' '", '<c r="A1"><v>']) {
    const xml = endless.repeat(300_000);
    expect(boundedWorksheet(xml)).toBe(xml);
  }
});

test('nothing but the cells is handed on', () => {
  const around = `<x:worksheet><x:dimension ref="A1"/><x:sheetData>${filled('A1')}</x:sheetData ><x:cols/></x:worksheet>`;
  expect(boundedWorksheet(around)).toBe(
    `<worksheet><x:sheetData>${filled('A1')}</x:sheetData ></worksheet>`,
  );
  expect(boundedWorksheet('<worksheet><sheetData/> </worksheet>')).toBe(
    '<worksheet><sheetData/></worksheet>',
  );
  expect(boundedWorksheet(`<worksheet><sheetData>${filled('A1')}`)).toMatch(/<\/row>$/);
});
