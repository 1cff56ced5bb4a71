import { useRef } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { Button, Input } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Service } from '../../api/types.ts';
import type { AttachedFile } from './attached.ts';
import { AttachedItem, ComingItem } from './file-items.tsx';
import styles from './files.module.css';
import { PHOTO_TYPES } from './photo.ts';
import { useAttach } from './use-attach.ts';

/** What a field of files is told. */
export interface FilesInputProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** The service that will refer to the files, and so keeps them. */
  readonly service: Service;
  /** Media types that are taken. */
  readonly types: readonly string[];
  readonly value: readonly AttachedFile[];
  readonly onChange: (files: readonly AttachedFile[]) => void;
  /** How many there may be, as the services allow: 20. */
  readonly most?: number;
  /** For forms that are sent by the offline queue alone. */
  readonly mayWait?: boolean;
  /** A paper, such as an invoice: no picture of a place, in which a pupil could be. */
  readonly isPaper?: boolean;
}

/**
 * Takes files from the camera, the gallery or a folder; they may be dropped too, but need not.
 * Photos lose their place and all other data before they leave. Each is staged as it comes: the
 * form sends digests.
 */
export function FilesInput({
  id,
  label,
  hint,
  error,
  service,
  types,
  value,
  onChange,
  most = 20,
  mayWait = false,
  isPaper = false,
}: FilesInputProps) {
  const chosen = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const isTouch = useMediaQuery('(pointer: coarse)');
  const files = useAttach({ service, types, value, onChange, most, mayWait });
  const isPhotos = types.every((type) => type.startsWith('image/'));
  const takesPhotos = types.some((type) => type.startsWith('image/'));
  const warnsOfPupils = takesPhotos && !isPaper;
  const describedBy = [(warnsOfPupils || hint) && `${id}-hint`, error && `${id}-error`];
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    files.add([...event.dataTransfer.files]);
  };
  const picker = (which: typeof chosen, capture?: 'environment') => (
    <input
      ref={which}
      type="file"
      hidden
      multiple={!capture && most > 1}
      accept={(capture ? PHOTO_TYPES : types).join(',')}
      capture={capture}
      onChange={({ currentTarget }) => {
        files.add([...(currentTarget.files ?? [])]);
        currentTarget.value = '';
      }}
    />
  );
  return (
    <div
      className={styles.field}
      role="group"
      aria-labelledby={`${id}-label`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <Input.Label component="div" id={`${id}-label`}>
        {label}
      </Input.Label>
      {(warnsOfPupils || hint) && (
        <div id={`${id}-hint`} className={styles.hint}>
          {warnsOfPupils && <strong>No pupils in the picture.</strong>} {hint}
        </div>
      )}
      {error && (
        <Input.Error id={`${id}-error`} className={styles.error}>
          {error}
        </Input.Error>
      )}
      {(value.length > 0 || files.coming.length > 0) && (
        <ul className={styles.list}>
          {value.map((file, at) => (
            <AttachedItem
              key={file.sha256}
              file={file}
              number={at + 1}
              service={service}
              onRemove={() => files.remove(file.sha256)}
            />
          ))}
          {files.coming.map((each) => (
            <ComingItem
              key={each.key}
              coming={each}
              onRetry={files.canRetry(each.key) ? () => files.retry(each.key) : undefined}
              onCancel={() => files.cancel(each.key)}
            />
          ))}
        </ul>
      )}
      {value.length < most && (
        <div className={styles.buttons}>
          {isTouch && takesPhotos && (
            <Button variant="default" onClick={() => camera.current?.click()}>
              Take a photo
            </Button>
          )}
          <Button
            id={id}
            variant="default"
            aria-describedby={describedBy.filter(Boolean).join(' ') || undefined}
            onClick={() => chosen.current?.click()}
          >
            {isPhotos ? 'Choose photos' : most === 1 ? 'Choose a file' : 'Choose files'}
          </Button>
          {picker(chosen)}
          {picker(camera, 'environment')}
        </div>
      )}
    </div>
  );
}
