import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { OrderDocument } from './order-document.ts';
import { orderContent, orderFooter, orderHeader } from './order-layout.ts';
import { margin, orderStyles } from './order-style.ts';

const require = createRequire(import.meta.url);

/** Source Sans 3 and Source Serif 4 (SIL Open Font License), whole: Latin, Greek, Cyrillic. */
const fonts = {
  Sans: {
    normal:
      require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    bold: require.resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  },
  Serif: {
    normal:
      require.resolve('@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  },
};
const fontFiles = new Set(Object.values(fonts).flatMap((font) => Object.values(font)));

pdfmake.addFonts(fonts);
// Nothing an order says can make the server fetch an address or read a file but these fonts.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path));

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
