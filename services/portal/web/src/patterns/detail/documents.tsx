import { addressOf } from '../../api/request.ts';
import type { Service } from '../../api/types.ts';
import { useTrustId } from '../../app/trust-id.ts';

/** A file of a record, by the digest of what is in it. */
export interface DocumentOf {
  readonly sha256: string;
  readonly title?: string;
  readonly name?: string | null;
}

const plainName = ({ name, title }: DocumentOf): string => name ?? title ?? 'Document';

/** What a document is called; numbered among those of the same name. */
function nameOf(documents: readonly DocumentOf[], at: number): string {
  const own = plainName(documents[at]!);
  const alike = documents.filter((each) => plainName(each) === own);
  return alike.length > 1 ? `${own} ${alike.indexOf(documents[at]!) + 1}` : own;
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
      {documents.map(({ sha256 }, at) => (
        <li key={sha256}>
          <a
            href={addressOf(service, '/v1/trusts/{trustId}/files/{sha256}', { trustId, sha256 })}
            target="_blank"
            rel="noopener"
          >
            {nameOf(documents, at)}
          </a>
        </li>
      ))}
    </ul>
  );
}
