import type { Service } from '../../api/types.ts';
import type { AttachedFile } from './attached.ts';
import { useShownAt } from './bytes.ts';
import styles from './files.module.css';

/** A file as a record refers to it. */
export type ShownFile = Pick<AttachedFile, 'sha256' | 'mediaType' | 'name'>;

/**
 * A document or photo, to stand beside the form that is filled in from it. Nothing is downloaded
 * unasked; where a browser shows no documents in a page, the link opens it.
 */
export function FileView({
  service,
  file,
}: {
  readonly service: Service;
  readonly file: ShownFile;
}) {
  const address = useShownAt(service, { ...file, bytes: 0, takenAt: null, isStaged: true });
  const isPhoto = file.mediaType.startsWith('image/');
  const isPdf = file.mediaType === 'application/pdf';
  return (
    <figure className={styles.view}>
      {address && isPhoto && <img src={address} alt={file.name} />}
      {address && isPdf && (
        <iframe
          className={styles.document}
          src={`${address}#navpanes=0&view=FitH`}
          title={file.name}
        />
      )}
      {!address && <div className={isPdf ? styles.document : undefined}>Loading {file.name}…</div>}
      <figcaption>
        {address &&
          (isPhoto || isPdf ? (
            <a href={address} target="_blank" rel="noreferrer">
              Open {file.name} in a new tab
            </a>
          ) : (
            <a href={address} download={file.name}>
              Download {file.name}
            </a>
          ))}
      </figcaption>
    </figure>
  );
}
