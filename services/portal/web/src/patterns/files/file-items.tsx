import { Button } from '@mantine/core';
import type { Service } from '../../api/types.ts';
import { sizeWords } from './attached.ts';
import type { AttachedFile } from './attached.ts';
import { useShownAt } from './bytes.ts';
import styles from './files.module.css';
import type { Coming } from './use-attach.ts';

/** A file that is in the form. */
export function AttachedItem({
  file,
  number,
  service,
  onRemove,
}: {
  readonly file: AttachedFile;
  readonly number: number;
  readonly service: Service;
  readonly onRemove: () => void;
}) {
  return (
    <li className={styles.item}>
      <Thumbnail file={file} number={number} service={service} />
      <span className={styles.name}>
        {file.name}
        <span className={styles.hint}>{sizeWords(file.bytes)}</span>
        {!file.isStaged && <span className={styles.waits}>○ Waiting for a connection</span>}
      </span>
      <Button variant="subtle" size="compact-md" onClick={onRemove}>
        Remove<span className="visually-hidden"> {file.name}</span>
      </Button>
    </li>
  );
}

/** A file on its way: how much has gone, or why not and what to do. */
export function ComingItem({
  coming: { name, step, part, fault },
  onRetry,
  onCancel,
}: {
  readonly coming: Coming;
  readonly onRetry: (() => void) | undefined;
  readonly onCancel: () => void;
}) {
  const percent = Math.round(part * 100);
  return (
    <li className={styles.item}>
      <span className={styles.blank} aria-hidden />
      <span className={styles.name}>
        {name}
        {step === 'failed' ? (
          <span className={styles.fault} role="alert">
            ■ {fault}
          </span>
        ) : (
          <span className={styles.hint}>
            {step === 'preparing' ? 'Preparing' : `Sending, ${percent}%`}
            <progress
              className={styles.progress}
              aria-label={`${name}, sending`}
              max={100}
              value={step === 'preparing' ? undefined : percent}
            />
          </span>
        )}
      </span>
      <span className={styles.acts}>
        {step === 'failed' && onRetry && (
          <Button variant="subtle" size="compact-md" onClick={onRetry}>
            Try again<span className="visually-hidden"> with {name}</span>
          </Button>
        )}
        <Button variant="subtle" size="compact-md" onClick={onCancel}>
          {step === 'failed' ? 'Remove' : 'Cancel'}
          <span className="visually-hidden"> {name}</span>
        </Button>
      </span>
    </li>
  );
}

/** A photo in small, or the kind of a document. */
export function Thumbnail({
  file,
  number,
  service,
}: {
  readonly file: AttachedFile;
  readonly number: number;
  readonly service: Service;
}) {
  const address = useShownAt(service, file);
  if (!file.mediaType.startsWith('image/')) {
    return (
      <span className={styles.blank} aria-hidden>
        {file.name.split('.').at(-1)?.slice(0, 4).toUpperCase()}
      </span>
    );
  }
  return address ? (
    <img className={styles.thumbnail} src={address} alt={`Photo ${number}: ${file.name}`} />
  ) : (
    <span className={styles.blank} aria-hidden />
  );
}
