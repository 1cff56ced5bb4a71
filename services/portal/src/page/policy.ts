/** What a page of the portal may load and do; `nonce` is the page's own, for the styles it makes. */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // Photos before they are sent, and pictures drawn in the page.
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    // A document stands beside the form that is filled in from it.
    "frame-src 'self' blob:",
    "frame-ancestors 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');

/** The camera is for photos of faults and checks; nothing else of the machine is asked for. */
export const permissions =
  'camera=(self), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()';
