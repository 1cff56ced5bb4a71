import { useState } from 'react';
import type { Problem } from '../../../api/problem.ts';
import { useTrustId } from '../../../app/trust-id.ts';
import { stage } from '../../../patterns/files/stage.ts';

/** A file that the directory has taken, and the key with which it is imported once. */
export interface StagedFile {
  readonly name: string;
  readonly sha256: string;
  readonly key: string;
}

/** Hands a chosen file to the directory; what it refused stands beside. */
export function useStaging() {
  const trustId = useTrustId();
  const [file, setFile] = useState<StagedFile | null>(null);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const pick = (picked: File) => {
    setFile(null);
    setRefusal(null);
    stage('directory', trustId, picked, picked.name).then(
      ({ sha256 }) => setFile({ name: picked.name, sha256, key: crypto.randomUUID() }),
      (error: Problem) => setRefusal(error),
    );
  };
  return { file, refusal, pick };
}
