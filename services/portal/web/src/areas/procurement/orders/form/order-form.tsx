import { orderRaisers } from '@bursar/shared-types/roles';
import { useRef } from 'react';
import { useToday } from '../../../../app/today.ts';
import { useAddress, useMay, useSchoolName, useTrust } from '../../../../app/trust.tsx';
import {
  AreaField,
  ChoiceField,
  DateField,
  DraftForm,
  Fields,
  TextField,
} from '../../../../patterns/form/index.ts';
import type { Editing } from '../../../../patterns/form/index.ts';
import type { AnyForm } from '../../../../patterns/form/context.ts';
import { FileField } from '../../../../patterns/files/index.ts';
import { Loading } from '../../../../patterns/states.tsx';
import { useRead } from '../../../../api/hooks.ts';
import { faultsOfOrder } from './check.ts';
import styles from './form.module.css';
import { Lines } from './lines.tsx';
import { NextField } from './next-field.tsx';
import { useOrderSending } from './send-order.ts';
import { SupplierFields } from './supplier-fields.tsx';
import { Totals } from './totals.tsx';
import { useUsualCharge } from './use-usual-charge.ts';
import { seenAt } from './values.ts';
import type { TypedOrder } from './values.ts';
import type { Known } from './use-suppliers.ts';

/** Writes an order, and sends it for approval: new, or one that came back. */
export function OrderForm({
  title,
  crumbs = [],
  initial,
  known,
  editing,
}: {
  readonly title: string;
  readonly crumbs?: readonly { readonly title: string; readonly path: string }[];
  readonly initial: TypedOrder;
  /** The supplier that it has already. */
  readonly known?: Known | null;
  /** Where one is changed that is there. */
  readonly editing?: Editing<TypedOrder>;
}) {
  const form = useRef<AnyForm>(null);
  const schoolName = useSchoolName();
  const address = useAddress();
  const today = useToday();
  const choices = useRead('procurement', '/order-choices');
  const send = useOrderSending((made) => form.current?.setFieldValue('made', made));
  if (!choices.data) return <Loading what="accounts and funds" />;
  const { data } = choices;
  return (
    <DraftForm<TypedOrder>
      form="order"
      title={title}
      crumbs={[{ title: 'Orders', path: 'procurement/orders' }, ...crumbs]}
      lead={
        initial.schoolId
          ? `For ${schoolName(initial.schoolId)}`
          : 'For one school, whose budget pays'
      }
      initial={initial}
      editing={editing}
      nameOf={({ purpose, lines }) => purpose.trim() || lines[0]?.description || ''}
      submitLabel={({ schoolId }) =>
        schoolId ? `Send order for approval at ${schoolName(schoolId)}` : 'Send order for approval'
      }
      check={(values) => faultsOfOrder(values, today)}
      submit={async (values, key, _, version) => {
        const orderId = await send(seenAt(values, version), key, today);
        return address(`procurement/orders/${orderId}`, values.schoolId);
      }}
    >
      {(given, values) => {
        form.current = given;
        return (
          <NextField className={styles.parts}>
            {!initial.schoolId && <WhichSchool />}
            {values.schoolId && (
              <Parts values={values} form={given} known={known ?? null} choices={data} />
            )}
          </NextField>
        );
      }}
    </DraftForm>
  );
}

/** With several schools in scope it is asked first which one orders; nothing is assumed. */
function WhichSchool() {
  return <ChoiceField name="schoolId" label="Which school?" options={useOwnSchools()} />;
}

/** The schools for which the reader may raise orders, within the scope. */
export function useOwnSchools() {
  const { scope, schools } = useTrust();
  const may = useMay();
  return schools
    .filter(({ id }) => (scope.schoolIds?.includes(id) ?? true) && may(orderRaisers, id))
    .map(({ id, name }) => ({ value: id, label: name }));
}

function Parts({
  values,
  form,
  known,
  choices,
}: {
  readonly values: TypedOrder;
  readonly form: AnyForm;
  readonly known: Known | null;
  readonly choices: Parameters<typeof Lines>[0]['choices'];
}) {
  const { schools } = useTrust();
  const before = useUsualCharge(values, form);
  return (
    <>
      <SupplierFields schoolId={values.schoolId} known={known} />
      <Lines values={values} form={form} choices={choices} before={before} />
      <Totals values={values} choices={choices} />
      <Fields>
        <DateField name="needBy" label="Needed by" />
        <TextField name="purpose" label="What it is for" maxLength={500} />
      </Fields>
      <details className="no-print">
        <summary>Quotes and delivery details</summary>
        <FileField
          name="attachments"
          label="Quotes and other files"
          hint="Approvers see them. A photo of the quote will do."
          service="procurement"
          isPaper
        />
        <Fields>
          <ChoiceField
            name="deliverTo"
            label="Delivered to"
            isOptional
            options={[
              { value: '', label: 'The school that orders' },
              ...schools
                .filter(({ id }) => id !== values.schoolId)
                .map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <AreaField
            name="deliveryNote"
            label="Delivery instructions"
            hint="A door, a name, opening hours"
            isOptional
            maxLength={300}
          />
        </Fields>
      </details>
    </>
  );
}
