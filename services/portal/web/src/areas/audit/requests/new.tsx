import { useCommand } from '../../../api/hooks.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import {
  AreaField,
  checked,
  DateField,
  dateOf,
  DraftForm,
  TextField,
} from '../../../patterns/form/index.ts';

/** An auditor asks the trust for evidence. */
export default function NewRequest() {
  const ask = useCommand('reporting', 'post', '/audit-requests');
  const address = useAddress();
  const { trust } = useTrust();
  return (
    <DraftForm
      form="audit-request"
      title="Ask for evidence"
      crumbs={[{ title: 'Requests', path: 'audit/requests' }]}
      lead={`${trust.name} answers with the records that prove it. What you ask stays on record.`}
      initial={{ title: '', wanted: '', dueOn: '' }}
      submitLabel={`Ask ${trust.name} for evidence`}
      nameOf={({ title }) => title}
      check={({ title, wanted, dueOn }, today) => {
        const due = dueOn === '' ? null : dateOf(dueOn, today);
        return checked(
          ['title', title.trim() !== '', 'Say in a few words what you ask for.'],
          ['wanted', wanted.trim() !== '', 'Say what you want to see.'],
          ['dueOn', dueOn === '' || due !== null, 'Enter the date, like 2 Dec.'],
          ['dueOn', due === null || due >= today, 'Choose today or a later day.'],
        );
      }}
      submit={async ({ title, wanted, dueOn }, key, today) => {
        const body = {
          title: title.trim(),
          wanted: wanted.trim(),
          dueOn: dueOn === '' ? null : dateOf(dueOn, today),
        };
        const { id } = await ask.mutateAsync({ body, key });
        return address(`audit/requests/${id}`);
      }}
    >
      {() => (
        <>
          <TextField name="title" label="Request" maxLength={200} />
          <AreaField
            name="wanted"
            label="What you want to see"
            hint="The records, the period, the schools; as much as leaves no question."
            maxLength={4000}
          />
          <DateField name="dueOn" label="Answer due" isOptional />
        </>
      )}
    </DraftForm>
  );
}
