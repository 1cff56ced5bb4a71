import { orderRaisers } from '@bursar/shared-types/roles';
import { useNavigate } from '@tanstack/react-router';
import { useCommand } from '../../../../api/hooks.ts';
import { useAddress, useMay, useTrust } from '../../../../app/trust.tsx';
import { Action, checked, ChoiceField } from '../../../../patterns/form/index.ts';
import type { Order } from '../../types.ts';
import { orderNamed } from '../../words.ts';

/** The same things from the same supplier, as a new draft: of this school again, or of another. */
export function Copy({ order }: { readonly order: Order }) {
  const copy = useCommand('procurement', 'post', '/orders/{orderId}/copies');
  const navigate = useNavigate();
  const address = useAddress();
  const may = useMay();
  const { schools } = useTrust();
  const own = schools
    .filter(({ id }) => may(orderRaisers, id))
    .map(({ id, name }) => ({ value: id, label: name }));
  const [only] = own;
  return (
    <Action
      label={own.length > 1 ? 'Copy to a school' : 'Copy order'}
      title={`Copy ${orderNamed(order)}`}
      consequence={`Its lines and supplier are copied to a new draft${own.length === 1 ? ` of ${only!.label}` : ''}, whose budget pays. The need-by date and files are not copied.`}
      initial={{ schoolId: own.length === 1 ? only!.value : '' }}
      check={({ schoolId }) => checked(['schoolId', schoolId !== '', 'Choose the school.'])}
      run={async ({ schoolId }, key) => {
        const { id } = await copy.mutateAsync({
          path: { orderId: order.id },
          body: { schoolId },
          key,
        });
        await navigate({ to: address(`procurement/orders/${id}/edit`, schoolId) });
      }}
      done="The copy is a draft. Enter when it is needed, then send it."
    >
      {() => own.length > 1 && <ChoiceField name="schoolId" label="Which school?" options={own} />}
    </Action>
  );
}
