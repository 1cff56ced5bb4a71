import { FileField } from '../../../patterns/files/index.ts';

const TYPES = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];

/** Photos, a certificate or a page of the log book; they may wait for a connection. */
export function EvidenceField({ most }: { readonly most?: number }) {
  return (
    <FileField
      name="evidence"
      label="Evidence"
      hint="A photo, the certificate, or the page of the log book."
      service="estates"
      types={TYPES}
      most={most}
      mayWait
    />
  );
}
