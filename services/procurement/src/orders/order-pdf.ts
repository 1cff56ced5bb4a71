import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { OrderDocument } from './order-document.ts';
import { orderContent, orderFooter, orderHeader } from './order-layout.ts';
import { margin, orderStyles } from './order-style.ts';
import { rememberedFont } from './pdf-fonts.ts';

const require = createRequire(import.meta.url);

/** Source Sans 3 and Source Serif 4 (SIL Open Font License), whole: Latin, Greek, Cyrillic. */
const files = {
  'sans-normal':
    require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  'sans-bold':
    require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  'serif-normal':
    require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
};
// The package's types leave its virtual files out.
const { virtualfs } = pdfmake as unknown as {
  readonly virtualfs: { writeFileSync(name: string, bytes: Buffer): void };
};
for (const [name, file] of Object.entries(files))
  virtualfs.writeFileSync(name, rememberedFont(file));

pdfmake.addFonts({
  Sans: { normal: 'sans-normal', bold: 'sans-bold' },
  Serif: { normal: 'serif-normal' },
});
// Nothing an order says can make the server fetch an address or read a file.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);

/**
 * An order as the PDF that goes to the supplier. The same order gives the same bytes, so that its
 * digest proves what was sent.
 */
export async function orderPdf(order: OrderDocument): Promise<Buffer> {
  const dated = new Date(`${order.orderedOn}T12:00:00Z`);
  const definition: TDocumentDefinitions = {
    info: {
      title: `Purchase order ${order.number}`,
      author: order.trust.name,
      subject: `Order to ${order.supplier.name}`,
      creator: 'Bursar',
      creationDate: dated,
      modDate: dated,
    },
    // Not `tagged`: pdfmake would claim tags over an empty tree, and a screen reader would find no page.
    displayTitle: true,
    language: 'en-GB',
    version: '1.7',
    pageSize: 'A4',
    pageMargins: [margin, 56, margin, 56],
    defaultStyle: { font: 'Sans', fontSize: 10, lineHeight: 1.15, color: '#1B2430' },
    styles: orderStyles,
    header: orderHeader(order),
    footer: orderFooter(order),
    content: orderContent(order),
  };
  return pdfmake.createPdf(definition).getBuffer();
}
