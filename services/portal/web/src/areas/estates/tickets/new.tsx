import { faultReporters } from '@bursar/shared-types/roles';
import { useEffect, useRef } from 'react';
import { useAddress, useMay, useSchoolName, useTrust } from '../../../app/trust.tsx';
import { sayDone } from '../../../patterns/done.ts';
import { photoBodies, PhotoField } from '../../../patterns/files/index.ts';
import type { AttachedFile } from '../../../patterns/files/index.ts';
import type { AnyForm } from '../../../patterns/form/context.ts';
import {
  AreaField,
  checked,
  ChoiceField,
  DraftForm,
  RadioField,
  TextField,
} from '../../../patterns/form/index.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Kept } from '../kept.tsx';
import { useSend, WAITS } from '../send.ts';
import { useSites } from '../sites.ts';
import type { Site } from '../sites.ts';
import { categories, priorities } from '../words.ts';
import { guessCategory } from './guess-category.ts';

const empty = {
  siteId: '',
  title: '',
  place: '',
  priority: '',
  category: '',
  description: '',
  photos: [] as readonly AttachedFile[],
};
type Fault = typeof empty;

/** Reports a fault, on a phone in a minute: what, where, how urgent, a photo. */
export default function NewTicket() {
  const asked = useSites();
  const may = useMay();
  if (asked.sites) {
    return <Filled sites={asked.sites.filter(({ schoolId }) => may(faultReporters, schoolId))} />;
  }
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  return <Loading what="your sites" />;
}

function Filled({ sites }: { readonly sites: readonly Site[] }) {
  const { scope } = useTrust();
  const schoolName = useSchoolName();
  const address = useAddress();
  const send = useSend();
  const isOneSchool = new Set(sites.map(({ schoolId }) => schoolId)).size === 1;
  const siteOf = ({ siteId }: Fault) => sites.find(({ id }) => id === siteId);
  // The list is where a report that waits is shown: it has to be here before the connection goes.
  useEffect(() => void import('./list.tsx'), []);
  return (
    <DraftForm
      form="ticket"
      title="Report a fault"
      crumbs={[{ title: 'Tickets', path: 'estates/tickets' }]}
      lead={isOneSchool ? `At ${schoolName(sites[0]!.schoolId)}` : `For ${scope.title}`}
      // Of one school it is the first site, unless another is chosen; a school is never guessed.
      initial={{ ...empty, siteId: isOneSchool ? sites[0]!.id : '' }}
      nameOf={({ title }) => title}
      submitLabel={(values) => {
        const site = siteOf(values);
        return site ? `Report fault at ${schoolName(site.schoolId)}` : 'Report fault';
      }}
      check={(values) =>
        checked(
          ['siteId', siteOf(values) !== undefined, 'Choose the school and site.'],
          ['title', values.title.trim() !== '', 'Say in a few words what is wrong.'],
          ['priority', values.priority !== '', 'Say how urgent it is.'],
        )
      }
      submit={async (values, key) => {
        const { title, place, description, priority, category, photos } = values;
        const site = siteOf(values)!;
        const reply = await send({
          key,
          path: '/tickets',
          body: {
            siteId: site.id,
            title: title.trim(),
            place: place.trim(),
            description: description.trim(),
            category: category || 'other',
            priority,
            photos: photoBodies(photos),
          },
          files: photos,
          title: `Ticket: ${title.trim()}`,
        });
        sayDone(reply ? `The fault is reported at ${schoolName(site.schoolId)}.` : WAITS);
        return address(reply ? `estates/tickets/${reply.id}` : 'estates/tickets', site.schoolId);
      }}
    >
      {(form, values: Fault) => (
        <>
          {sites.length !== 1 && (
            <ChoiceField
              name="siteId"
              label={isOneSchool ? 'Which site?' : 'Which school?'}
              options={sites.map(({ id, school, name }) => ({
                value: id,
                label: isOneSchool ? name : `${school ?? 'School'}, ${name}`,
              }))}
            />
          )}
          <TextField
            name="title"
            label="What is wrong?"
            hint="Like: radiator stays cold"
            maxLength={200}
          />
          <TextField name="place" label="Where?" hint="Room or place" isOptional maxLength={200} />
          <RadioField name="priority" label="How urgent is it?" options={priorities} />
          <PhotoField name="photos" label="Photos (optional)" service="estates" mayWait />
          <Suggested form={form} values={values} />
          <AreaField name="description" label="Anything else?" isOptional maxLength={4000} />
          <Kept />
        </>
      )}
    </DraftForm>
  );
}

/** What it is about: suggested by its words, as long as nobody chose otherwise. */
function Suggested({ form, values }: { readonly form: AnyForm; readonly values: Fault }) {
  const { title, category } = values;
  const suggested = useRef('');
  useEffect(() => {
    const guess = guessCategory(title) ?? '';
    if (guess === category || (category !== '' && category !== suggested.current)) return;
    suggested.current = guess;
    form.setFieldValue('category', guess);
    // Only new words make a new suggestion: what was chosen stays.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [title]);
  return (
    <ChoiceField
      name="category"
      label="What is it about?"
      hint={
        category !== '' && category === suggested.current
          ? 'Suggested by your words; change it if it is wrong'
          : '“Something else” unless you choose'
      }
      options={categories}
    />
  );
}
