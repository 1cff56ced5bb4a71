import { useState } from 'react';
import { addressOf } from '../../api/request.ts';
import { useTrustId } from '../../app/trust-id.ts';
import { Name } from '../../patterns/detail/timeline.tsx';
import { dateTime } from '../../words/format.ts';
import styles from './photos.module.css';

/** A photo, certificate or page of a record, by the digest of what is in it. */
export interface Evidence {
  readonly sha256: string;
  readonly takenAt: string | null;
  readonly addedBy: string;
  readonly addedAt: string;
  readonly reason?: string | null;
  readonly replacedBy?: string | null;
}

/** Photos and documents of a record, each with who added it and when; what was replaced says so. */
export function Photos({ of, what }: { readonly of: readonly Evidence[]; readonly what: string }) {
  if (of.length === 0) return <p className="muted">No photos.</p>;
  return (
    <ul className={styles.photos}>
      {of.map((each, at) => (
        <li key={each.sha256}>
          <OnePhoto evidence={each} name={`${what} ${at + 1}`} />
        </li>
      ))}
    </ul>
  );
}

function OnePhoto({ evidence, name }: { readonly evidence: Evidence; readonly name: string }) {
  const trustId = useTrustId();
  // A record does not say which of its files are pictures: what cannot be drawn is a link alone.
  const [isPicture, setPicture] = useState(true);
  const { sha256, takenAt, addedBy, addedAt, reason, replacedBy } = evidence;
  const address = addressOf('estates', '/v1/trusts/{trustId}/files/{sha256}', { trustId, sha256 });
  return (
    <figure className={styles.photo} data-replaced={replacedBy ? true : undefined}>
      {isPicture && (
        <img src={address} alt={name} loading="lazy" onError={() => setPicture(false)} />
      )}
      <figcaption>
        <a href={address} target="_blank" rel="noopener">
          {name}
        </a>
        {replacedBy && ', replaced'}
        <br />
        <span className="muted">
          <Name id={addedBy} />, {dateTime(takenAt ?? addedAt)}
          {reason && <> · {reason}</>}
        </span>
      </figcaption>
    </figure>
  );
}
