import { riskLeads } from '@bursar/shared-types/roles';
import { Group } from '@mantine/core';
import { useCommand, useRead } from '../../api/hooks.ts';
import type { Reply } from '../../api/types.ts';
import { useMay } from '../../app/trust.tsx';
import { slugOf } from '../../app/scope.ts';
import { Action, checked, TextField } from '../../patterns/form/index.ts';
import { Page } from '../../patterns/page.tsx';
import { Statement } from '../../patterns/statement.tsx';
import { Loading, Refused } from '../../patterns/states.tsx';

type Category = Reply<'risk', '/risk-categories'>['categories'][number];

/** The headings of the register, by which the board sets its appetite. */
export default function Categories() {
  const asked = useRead('risk', '/risk-categories');
  const put = useCommand('risk', 'put', '/risk-categories');
  const isLead = useMay()(riskLeads);
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the categories" />;
  const { categories, version } = asked.data;
  const set = (next: readonly Category[]) => put.mutateAsync({ body: [...next], version });
  return (
    <Page
      title="Categories"
      lead="Under which risks stand, and for which the board sets its appetite."
      actions={
        isLead && (
          <Action
            isFirst
            label="Add a category"
            title="Add a category"
            consequence="It stands last; risks can be put under it at once."
            initial={{ name: '' }}
            check={({ name }) => checked(['name', name.trim() !== '', 'Name the category.'])}
            run={({ name }) =>
              set([...categories, { code: slugOf(name).slice(0, 60), name: name.trim() }])
            }
            done="The category is added."
          >
            {() => <TextField name="name" label="Name" maxLength={100} />}
          </Action>
        )
      }
    >
      <Statement
        caption="Categories of the register"
        rows={categories}
        rowKey={({ code }) => code}
        columns={[
          { key: 'name', title: 'Category', cell: ({ name }) => name },
          { key: 'code', title: 'Code in events', cell: ({ code }) => code },
          ...(isLead
            ? [
                {
                  key: 'do',
                  title: 'Change',
                  cell: (category: Category) => (
                    <Change category={category} categories={categories} set={set} />
                  ),
                },
              ]
            : []),
        ]}
      />
    </Page>
  );
}

function Change({
  category: { code, name },
  categories,
  set,
}: {
  readonly category: Category;
  readonly categories: readonly Category[];
  readonly set: (next: readonly Category[]) => Promise<unknown>;
}) {
  return (
    <Group gap="xs">
      <Action
        label={`Rename ${name}`}
        title={`Rename ${name}`}
        consequence="Its risks and its appetite stay with it: its code in events is the same."
        initial={{ name }}
        check={(values) => checked(['name', values.name.trim() !== '', 'Name the category.'])}
        run={(values) =>
          set(
            categories.map((each) =>
              each.code === code ? { code, name: values.name.trim() } : each,
            ),
          )
        }
        done="The category is renamed."
      >
        {() => <TextField name="name" label="Name" maxLength={100} />}
      </Action>
      <Action
        label={`Take away ${name}`}
        title={`Take away ${name}`}
        consequence="Refused while risks of the register have it, and for those that every register has."
        initial={{}}
        run={() => set(categories.filter((each) => each.code !== code))}
        done="The category is taken away."
      />
    </Group>
  );
}
