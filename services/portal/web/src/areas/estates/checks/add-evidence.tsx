import type { Reply } from '../../../api/types.ts';
import type { AttachedFile } from '../../../patterns/files/index.ts';
import { Action, AreaField, checked, ChoiceField } from '../../../patterns/form/index.ts';
import { longDate, shortDate } from '../../../words/format.ts';
import { useSend } from '../send.ts';
import { EvidenceField } from './evidence-field.tsx';

type Check = Reply<'estates', '/checks/{id}'>;

/** Adds a file to what was recorded, or puts one in the place of another, with a reason; both stay. */
export function AddEvidence({
  check,
  fact,
}: {
  readonly check: Check;
  readonly fact: Check['facts'][number];
}) {
  const send = useSend();
  const standing = fact.evidence
    .map(({ sha256, replacedBy }, at) => ({ sha256, replacedBy, label: `File ${at + 1}` }))
    .filter(({ replacedBy }) => replacedBy === null);
  return (
    <Action
      label={`Add or replace evidence of ${shortDate(fact.on)}`}
      title={`Evidence of ${longDate(fact.on)}`}
      consequence="Nothing is deleted: a file that is replaced stays, with the reason."
      initial={{ evidence: [] as readonly AttachedFile[], replaces: '', reason: '' }}
      check={({ evidence, replaces, reason }) =>
        checked(
          ['evidence', evidence.length === 1, 'Add one photo or document.'],
          ['reason', replaces === '' || reason.trim() !== '', 'Say why it is replaced.'],
        )
      }
      run={({ evidence, replaces, reason }, key) => {
        const [file] = evidence;
        return send({
          key,
          path: `/checks/${check.id}/completions/${fact.id}/evidence`,
          body: {
            sha256: file!.sha256,
            takenAt: file!.takenAt,
            replaces: replaces || null,
            reason: replaces ? reason.trim() : null,
          },
          files: evidence,
          title: `Evidence: ${check.name}`,
        });
      }}
      done="The evidence is added."
    >
      {(_, { replaces }) => (
        <>
          <EvidenceField most={1} />
          {standing.length > 0 && (
            <ChoiceField
              name="replaces"
              label="In place of (optional)"
              options={standing.map(({ sha256, label }) => ({ value: sha256, label }))}
              isClearable
            />
          )}
          {replaces && <AreaField name="reason" label="Why is it replaced?" maxLength={1000} />}
        </>
      )}
    </Action>
  );
}
