/** Markup that is ready to send; only `html` makes it. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | null | readonly Part[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const textOf = (part: Part): string => {
  if (part === null) return '';
  if (Array.isArray(part)) return part.map(textOf).join('');
  if (typeof part === 'object') return (part as Html).markup;
  return String(part).replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
};

/** Markup from a template: texts are escaped, other markup and lists of it are put in, null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    markup: strings
      .map((text, at) => text + (at < parts.length ? textOf(parts[at]!) : ''))
      .join(''),
  };
}
