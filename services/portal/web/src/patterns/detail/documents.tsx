import { addressOf } from '../../api/request.ts';
import type { Service } from '../../api/types.ts';
import { useTrustId } from '../../app/trust-id.ts';

/** A file of a record, by the digest of what is in it. */
export interface DocumentOf {
  readonly sha256: string;
  readonly title?: string;
  readonly name?: string | null;
}

/** The files of a record; each opens beside, none is forced to be saved. */
export function Documents({
  service,
  documents,
}: {
  readonly service: Service;
  readonly documents: readonly DocumentOf[];
}) {
  const trustId = useTrustId();
  if (documents.length === 0) return <p className="muted">No documents.</p>;
  return (
    <ul>
      {documents.map(({ sha256, title, name }, at) => (
        <li key={sha256}>
          <a
            href={addressOf(service, '/v1/trusts/{trustId}/files/{sha256}', { trustId, sha256 })}
            target="_blank"
            rel="noopener"
          >
            {name ?? title ?? 'Document'} {documents.length > 1 ? at + 1 : ''}
          </a>{' '}
          <span className="muted">({sha256.slice(0, 8)})</span>
        </li>
      ))}
    </ul>
  );
}
