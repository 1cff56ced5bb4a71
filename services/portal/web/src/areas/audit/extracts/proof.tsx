import { Button, FileInput, Group } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../../api/hooks.ts';
import { addressOf } from '../../../api/request.ts';
import { useTrustId } from '../../../app/trust-id.ts';
import { Facts } from '../../../patterns/facts.tsx';
import { Status } from '../../../patterns/status.tsx';
import { businessDate, longDate } from '../../../words/format.ts';
import styles from '../audit.module.css';
import type { Extract } from './detail.tsx';
import { KEPT_DAYS, sizeWords, stateWord, verifyLine, zipName } from './words.ts';

/** The file, the head of its manifest, the public key, and how anybody proves it offline. */
export function Proof({ extract }: { readonly extract: Extract }) {
  const trustId = useTrustId();
  const { id, zipSha256, manifestSha256, bytes, endedAt } = extract;
  const day = endedAt ? businessDate(new Date(endedAt)) : null;
  // One signed before the extract: the extract then holds all that the checkpoint vouches for.
  const checkpoints = useRead('reporting', '/checkpoints', {
    query: { limit: 1, sort: '-day', to: businessDate(new Date(extract.requestedAt)) },
  });
  const checkpoint = checkpoints.data?.items[0]?.day ?? null;
  const at = (path: string, values = {}) =>
    addressOf('reporting', `/v1/trusts/{trustId}${path}`, { trustId, ...values });
  const isKept = stateWord(extract, null) === 'Ready';
  return (
    <>
      <Group>
        {isKept ? (
          <Button component="a" href={at('/extracts/{extractId}/zip', { extractId: id })} download>
            Download {zipName(zipSha256!)} ({sizeWords(bytes)})
          </Button>
        ) : (
          <p>
            Its file was kept for {KEPT_DAYS} days. Ask for the same positions again: they give the
            same bytes.
          </p>
        )}
        <Button component="a" variant="default" href={at('/extracts/public-key')} download>
          Download public key
        </Button>
        {checkpoint && (
          <Button
            component="a"
            variant="default"
            href={at('/checkpoints/{day}/file', { day: checkpoint })}
            download
          >
            Download checkpoint of {longDate(checkpoint)}
          </Button>
        )}
      </Group>
      <Facts
        layout="stack"
        facts={[
          ['SHA-256 of the ZIP', <span className={styles.hash}>{zipSha256}</span>],
          ['SHA-256 of its signed manifest', <span className={styles.hash}>{manifestSha256}</span>],
          ['Built', day ? longDate(day) : '–'],
          [
            'Prove it offline',
            <code className={styles.code}>
              {verifyLine(zipSha256!, checkpoint, extract.since !== null)}
            </code>,
          ],
        ]}
      />
      <OwnCopy sha256={zipSha256!} />
    </>
  );
}

/** Whether a copy that somebody holds is this file, to the byte; the file does not leave the browser. */
function OwnCopy({ sha256 }: { readonly sha256: string }) {
  const [state, setState] = useState<'Not checked' | 'Proven' | 'Does not match'>('Not checked');
  const check = async (file: File | null) => {
    if (!file) return setState('Not checked');
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    const found = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    setState(found === sha256 ? 'Proven' : 'Does not match');
  };
  return (
    <div className={styles.own}>
      <FileInput
        label="Compare a copy that you hold"
        description="Its SHA-256 is taken here in the browser; nothing is sent."
        accept=".zip,application/zip"
        clearable
        placeholder="Choose the ZIP"
        onChange={(file) => void check(file)}
      />
      <p role="status">
        Same bytes: <Status of={state} />
      </p>
    </div>
  );
}
