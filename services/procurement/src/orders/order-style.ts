import type { StyleDictionary } from 'pdfmake/interfaces.js';

/** The portal's colours: muted ink, hairlines of two strengths, accent. */
export const muted = '#4C5866';
export const hairline = '#7C8794';
export const faint = '#C9CED4';
export const accent = '#0B5A5E';

/** A4 less its margins, in points. */
export const margin = 48;
export const width = 595.28 - 2 * margin;

/** Styles by the name that the layout gives them. */
export const orderStyles: StyleDictionary = {
  title: { font: 'Serif', fontSize: 22, lineHeight: 1 },
  number: { bold: true, fontSize: 13, color: accent },
  trust: { font: 'Serif', fontSize: 14, lineHeight: 1.05 },
  label: { fontSize: 8.5, color: muted },
  name: { bold: true },
  total: { bold: true, fontSize: 12 },
  terms: { fontSize: 8.5, color: muted },
};
