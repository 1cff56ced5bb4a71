import { riskLeads } from '@bursar/shared-types/roles';
import { Group } from '@mantine/core';
import { useCommand, useRead } from '../../api/hooks.ts';
import type { Reply } from '../../api/types.ts';
import { useMay } from '../../app/trust.tsx';
import { slugOf } from '../../app/scope.ts';
import { Action, checked, TextField, useEditing } from '../../patterns/form/index.ts';
import { Page } from '../../patterns/page.tsx';
import { Statement } from '../../patterns/statement.tsx';
import { Loading, Refused } from '../../patterns/states.tsx';

type Kept = Reply<'risk', '/risk-categories'>;
type Category = Kept['categories'][number];

/** The headings of the register, by which the board sets its appetite. */
export default function Categories() {
  const asked = useRead('risk', '/risk-categories');
  if (asked.error && !asked.data) {
    return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  }
  if (!asked.data) return <Loading what="the categories" />;
  return <Listed kept={asked.data} />;
}

/** Sets all of them, against the version that was opened. */
function useSetting() {
  const put = useCommand('risk', 'put', '/risk-categories');
  return (next: readonly Category[], version: number) =>
    put.mutateAsync({ body: [...next], version });
}

function Listed({ kept }: { readonly kept: Kept }) {
  const isLead = useMay()(riskLeads);
  const set = useSetting();
  const editing = useEditing(kept, (read) => read('risk', '/risk-categories'));
  const { categories } = kept;
  return (
    <Page
      title="Categories"
      lead="The headings of the register. The board sets its appetite for each."
      actions={
        isLead && (
          <Action
            isFirst
            label="Add a category"
            title="Add a category"
            consequence="It is added at the end and can be used at once."
            initial={{ name: '' }}
            check={({ name }) => checked(['name', name.trim() !== '', 'Name the category.'])}
            editing={editing}
            run={({ name }, _key, _today, version) =>
              set([...categories, { code: slugOf(name).slice(0, 60), name: name.trim() }], version)
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
          { key: 'code', title: 'Code', cell: ({ code }) => code },
          ...(isLead
            ? [
                {
                  key: 'do',
                  title: 'Change',
                  cell: (category: Category) => <Change category={category} kept={kept} />,
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
  kept,
}: {
  readonly category: Category;
  readonly kept: Kept;
}) {
  const set = useSetting();
  const { categories } = kept;
  const plain = useEditing(kept, (read) => read('risk', '/risk-categories'));
  const editing = useEditing(
    kept,
    (read) => read('risk', '/risk-categories'),
    (of) => {
      const now = of.categories.find((each) => each.code === code);
      return now ? { name: now.name } : {};
    },
  );
  return (
    <Group gap="xs">
      <Action
        label={`Rename ${name}`}
        title={`Rename ${name}`}
        consequence="Its risks and its appetite stay with it; its code does not change."
        initial={{ name }}
        check={(values) => checked(['name', values.name.trim() !== '', 'Name the category.'])}
        editing={editing}
        run={(values, _key, _today, version) =>
          set(
            categories.map((each) =>
              each.code === code ? { code, name: values.name.trim() } : each,
            ),
            version,
          )
        }
        done="The category is renamed."
      >
        {() => <TextField name="name" label="Name" maxLength={100} />}
      </Action>
      <Action
        label={`Take away ${name}`}
        title={`Take away ${name}`}
        consequence="This is refused while a risk uses it, and for the categories that every register has."
        initial={{}}
        editing={plain}
        run={(_, _key, _today, version) =>
          set(
            categories.filter((each) => each.code !== code),
            version,
          )
        }
        done="The category is taken away."
      />
    </Group>
  );
}
