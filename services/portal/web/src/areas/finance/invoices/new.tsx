import { useSearch } from '@tanstack/react-router';
import { useCommand } from '../../../api/hooks.ts';
import { useToday } from '../../../app/today.ts';
import { useAddress, useSchoolName, useTrust } from '../../../app/trust.tsx';
import { FileField, FileView } from '../../../patterns/files/index.ts';
import {
  ChoiceField,
  DateField,
  DraftForm,
  Fields,
  MoneyField,
  TextField,
} from '../../../patterns/form/index.ts';
import { Loading } from '../../../patterns/states.tsx';
import { counted } from '../../../words/format.ts';
import { bodyOf, captureFaults } from './capture.ts';
import type { TypedInvoice } from './capture.ts';
import { CaptureLines } from './capture-lines.tsx';
import styles from './capture.module.css';
import { useCaptureChoices } from './use-capture-choices.ts';
import { useFillLines } from './use-fill-lines.ts';

type Choices = NonNullable<ReturnType<typeof useCaptureChoices>>;

const papers = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

/** Captures a supplier's invoice from its paper; it is matched with its order at once. */
export default function CaptureInvoice() {
  const choices = useCaptureChoices();
  return choices ? <Form choices={choices} /> : <Loading what="orders and suppliers" />;
}

function Form({ choices }: { readonly choices: Choices }) {
  const { order = '' } = useSearch({ strict: false }) as { readonly order?: string };
  const capture = useCommand('finance', 'post', '/invoices');
  const address = useAddress();
  const today = useToday();
  const schoolName = useSchoolName();
  const { rates } = choices;
  const schoolsOf = ({ lines }: TypedInvoice) => [
    ...new Set(lines.map(({ schoolId }) => schoolId).filter(Boolean)),
  ];
  return (
    <DraftForm<TypedInvoice>
      form="invoice"
      title="Capture invoice"
      crumbs={[{ title: 'Invoices', path: 'finance/invoices' }]}
      initial={{
        orderId: order,
        filledFor: '',
        supplierId: '',
        reference: '',
        date: '',
        dueOn: '',
        gross: '',
        lines: [],
        document: [],
      }}
      nameOf={({ reference }) => reference && `Invoice ${reference}`}
      submitLabel={(values) => {
        const schools = schoolsOf(values);
        if (schools.length === 0) return 'Capture invoice';
        return schools.length === 1
          ? `Capture invoice for ${schoolName(schools[0])}`
          : `Capture invoice for ${counted(schools.length, 'school')}`;
      }}
      check={(values) => captureFaults(values, rates, today)}
      submit={async (values, key) => {
        const { id } = await capture.mutateAsync({ body: bodyOf(values, rates, today), key });
        const schools = schoolsOf(values);
        return address(`finance/invoices/${id}`, schools.length === 1 ? schools[0] : null);
      }}
    >
      {(form, values) => (
        <Body values={values} choices={choices} set={(changed) => form.setValues(changed)} />
      )}
    </DraftForm>
  );
}

function Body({
  values,
  choices,
  set,
}: {
  readonly values: TypedInvoice;
  readonly choices: Choices;
  readonly set: (changed: Partial<TypedInvoice>) => void;
}) {
  const { scope } = useTrust();
  const school = scope.school?.id ?? '';
  const { isLoading } = useFillLines(values, school, set);
  const [paper] = values.document;
  return (
    <div className={styles.beside} data-file={paper ? true : undefined}>
      <div className={styles.fields}>
        <FileField
          name="document"
          label="The invoice itself"
          hint="A PDF or photo; it stands beside the form."
          service="finance"
          types={papers}
          most={1}
          isPaper
        />
        <ChoiceField
          name="orderId"
          label="Order"
          hint="By number, supplier, school or amount"
          options={choices.orders}
        />
        {values.orderId === 'none' && (
          <ChoiceField name="supplierId" label="Supplier" options={choices.suppliers} />
        )}
        <Fields>
          <TextField name="reference" label="Supplier’s reference" maxLength={60} />
          <MoneyField name="gross" label="Total with VAT" hint="As on the invoice" />
        </Fields>
        <Fields>
          <DateField name="date" label="Date on the invoice" />
          <DateField name="dueOn" label="Due" isOptional hint="Empty: by the supplier’s terms" />
        </Fields>
        <h2>Lines</h2>
        {isLoading && <Loading what="the order’s lines" />}
        {values.orderId === '' && (
          <p className="muted">Choose the order first: its lines are filled in for you.</p>
        )}
        {values.orderId !== '' && !isLoading && (
          <CaptureLines
            values={values}
            choices={choices}
            school={school}
            setLines={(lines) => set({ lines })}
          />
        )}
      </div>
      {paper && (
        <div className={styles.paper}>
          <FileView service="finance" file={paper} />
        </div>
      )}
    </div>
  );
}
