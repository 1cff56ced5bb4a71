import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useToday } from '../../../app/today.ts';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import { sayDone } from '../../../patterns/done.ts';
import { photoBodies } from '../../../patterns/files/index.ts';
import type { AttachedFile } from '../../../patterns/files/index.ts';
import {
  AreaField,
  checked,
  ChoiceField,
  DateField,
  dateOf,
  DraftForm,
  RadioField,
} from '../../../patterns/form/index.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { longDate } from '../../../words/format.ts';
import { Kept } from '../kept.tsx';
import { useSend, WAITS } from '../send.ts';
import { useSiteName } from '../sites.ts';
import { openStates } from '../words.ts';
import { EvidenceField } from './evidence-field.tsx';

type Check = Reply<'estates', '/checks/{id}'>;

const results = [
  { value: 'passed', label: 'Passed' },
  { value: 'failed', label: 'Failed' },
];

/** Records that a check was done, with its evidence: two taps from the check, without a connection too. */
export default function CompletePage() {
  const { checkId: id = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('estates', '/checks/{id}', { path: { id } });
  // Where a record that waits is shown: it has to be here before the connection goes.
  useEffect(() => void import('../today.tsx'), []);
  if (asked.data) return <Filled check={asked.data} />;
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  return <Loading what="the check" />;
}

function Filled({ check }: { readonly check: Check }) {
  const { result = '' } = useSearch({ strict: false }) as { result?: string };
  const send = useSend();
  const day = useToday();
  const address = useAddress();
  const school = useSchoolName()(check.schoolId);
  const site = useSiteName()(check.siteId);
  return (
    <DraftForm
      form="check"
      title={`Record: ${check.name}`}
      crumbs={[
        { title: 'Checks', path: 'estates/checks' },
        { title: check.name, path: `estates/checks/${check.id}` },
      ]}
      lead={`${school}, ${site}${check.effective.dueOn ? ` · due ${longDate(check.effective.dueOn)}` : ''}`}
      initial={{
        result,
        evidence: [] as readonly AttachedFile[],
        doneOn: longDate(day),
        words: '',
        retestBy: '',
        ticketId: '',
      }}
      nameOf={() => `${check.name}, ${school}`}
      submitLabel={(values) =>
        values.result ? `Record as ${values.result} at ${school}` : `Record check at ${school}`
      }
      check={(values, today) =>
        checked(
          ['result', values.result !== '', 'Say whether it passed or failed.'],
          [
            'evidence',
            values.evidence.length > 0,
            'Add evidence: a photo, a certificate or the page of the log book.',
          ],
          [
            'doneOn',
            dateOf(values.doneOn, today) !== null,
            'Enter the day it was done, like today.',
          ],
          [
            'retestBy',
            values.result !== 'failed' || dateOf(values.retestBy, today) !== null,
            'Say by when it will be checked again, like +7.',
          ],
        )
      }
      submit={async (values, key, today) => {
        const isFailed = values.result === 'failed';
        const reply = await send({
          key,
          path: `/checks/${check.id}/completions`,
          body: {
            doneOn: dateOf(values.doneOn, today)!,
            result: values.result,
            retestBy: isFailed ? dateOf(values.retestBy, today) : null,
            words: values.words.trim() || null,
            ticketId: (isFailed && values.ticketId) || null,
            evidence: photoBodies(values.evidence),
          },
          files: values.evidence,
          title: `${check.name}, ${values.result}`,
        });
        sayDone(reply ? `${check.name} is recorded as ${values.result} at ${school}.` : WAITS);
        return address(reply ? `estates/checks/${check.id}` : 'estates/today', check.schoolId);
      }}
    >
      {(_, values) => (
        <>
          <RadioField name="result" label="How did it go?" options={results} />
          {values.result === 'failed' && <AfterFailure schoolId={check.schoolId} />}
          <EvidenceField />
          <DateField name="doneOn" label="Done on" />
          <AreaField name="words" label="What was found" isOptional maxLength={2000} />
          <Kept />
        </>
      )}
    </DraftForm>
  );
}

/** By when it is checked again, and the ticket by which what failed is mended. */
function AfterFailure({ schoolId }: { readonly schoolId: string }) {
  const tickets = useRead('estates', '/tickets', {
    query: { school: schoolId, state: openStates, limit: 100 },
  });
  const options = (tickets.data?.items ?? []).map(({ id, number, title, place }) => ({
    value: id,
    label: `${number} ${title}${place && `, ${place}`}`,
  }));
  return (
    <>
      <DateField
        name="retestBy"
        label="Checked again by"
        hint="Until it passes it counts as overdue"
      />
      {options.length > 0 && (
        <ChoiceField
          name="ticketId"
          label="Ticket to fix it (optional)"
          options={options}
          isClearable
        />
      )}
    </>
  );
}
