import { useCommand, useRead } from '../../../api/hooks.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import {
  checked,
  ChoiceField,
  DateField,
  dateOf,
  DraftForm,
  Fields,
  FlagField,
} from '../../../patterns/form/index.ts';
import { businessDate, longDate, month as monthWord } from '../../../words/format.ts';
import { monthFrom } from './months.ts';

/** Works out a month's pay from posts, holders and rates: a preview until somebody else releases it. */
export default function PreparePay() {
  const prepare = useCommand('hr-payroll', 'post', '/pay-runs');
  const { data: released } = useRead('hr-payroll', '/pay-runs', {
    query: { state: 'released', limit: 200 },
  });
  const { trust } = useTrust();
  const address = useAddress();
  const present = businessDate().slice(0, 7);
  const months = [1, 0, -1, -2, -3, -4, -5].map((away) => monthFrom(present, away));
  const releasedOf = (month: string) => released?.items.find((run) => run.month === month);
  return (
    <DraftForm
      form="pay-run"
      title="Prepare a month’s pay"
      crumbs={[{ title: 'Pay runs', path: 'people/pay-runs' }]}
      lead={`For every school of ${trust.name} with filled posts. Nothing reaches the ledger until somebody else releases it.`}
      initial={{ month: '', payDate: '', again: false }}
      nameOf={({ month }) => (month ? `Pay of ${monthWord(month)}` : '')}
      submitLabel={({ month }) => (month ? `Prepare pay of ${monthWord(month)}` : 'Prepare pay')}
      check={({ month, payDate, again }, today) =>
        checked(
          ['month', month !== '', 'Choose the month.'],
          ['payDate', dateOf(payDate, today) !== null, 'Enter the day on which people are paid.'],
          [
            'again',
            again || !releasedOf(month),
            `Say that ${month && monthWord(month)} is to be done again, or choose another month.`,
          ],
        )
      }
      submit={async ({ month, payDate }, key, today) => {
        const { id } = await prepare.mutateAsync({
          body: {
            month,
            payDate: dateOf(payDate, today)!,
            supersedes: releasedOf(month)?.id ?? null,
          },
          key,
        });
        return address(`people/pay-runs/${id}`);
      }}
    >
      {(_, { month }) => {
        const before = releasedOf(month);
        return (
          <>
            <Fields>
              <ChoiceField
                name="month"
                label="Month"
                options={months.map((value) => ({ value, label: monthWord(value) }))}
              />
              <DateField
                name="payDate"
                label="Day on which people are paid"
                hint="In that month or the one after"
              />
            </Fields>
            {before && (
              <FlagField
                name="again"
                label={`Do ${monthWord(month)} again`}
                hint={`It was released${before.releasedAt ? ` on ${longDate(before.releasedAt)}` : ''}. Once the new run is released, finance reverses all that was posted of the old one.`}
              />
            )}
          </>
        );
      }}
    </DraftForm>
  );
}
