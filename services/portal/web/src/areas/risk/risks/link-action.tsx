import { Button, Group, Select, Stack } from '@mantine/core';
import { useCommand } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useTrust } from '../../../app/trust.tsx';
import { Action, checked } from '../../../patterns/form/index.ts';
import { areaOptions } from '../words.ts';
import { useRiskEditing } from './risk-editing.ts';

type Risk = Reply<'risk', '/risks/{riskId}'>;

const labels = { links: 'Links to checks' };
const typedLinks = ({ links }: Risk) => ({
  links: links.map(({ area, schoolId }) => ({ area: area as string, schoolId: schoolId ?? '' })),
});

/** Says which checks move the risk: those of an area, at one school or at all. */
export function LinkAction({ risk }: { readonly risk: Risk }) {
  const link = useCommand('risk', 'put', '/risks/{riskId}/links');
  const { schools } = useTrust();
  const places = [
    { value: '', label: 'Every school' },
    ...schools.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const editing = useRiskEditing(risk, typedLinks);
  return (
    <Action
      label="Link to checks"
      title="Link this risk to checks"
      consequence="While such a check is overdue or has failed, it adds a step to the likelihood. A link counts from today; earlier scores do not change."
      initial={typedLinks(risk)}
      check={({ links }) =>
        checked([
          'links',
          links.every(({ area }) => area !== ''),
          'Choose the checks for each link, or remove the link.',
        ])
      }
      editing={{ ...editing, labels }}
      run={({ links }, _key, _today, version) =>
        link.mutateAsync({
          path: { riskId: risk.id },
          body: {
            links: links.map(({ area, schoolId }) => ({ area, schoolId: schoolId || null })),
          },
          version,
        })
      }
      done="The links are changed."
    >
      {(form, { links }) => (
        <Stack id="field-links" tabIndex={-1}>
          {links.length === 0 && <p className="muted">Not linked to any checks.</p>}
          {links.map((_, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a link has no name but its place
            <Group key={at} align="end" grow preventGrowOverflow={false}>
              <Select
                label={`Checks of link ${at + 1}`}
                data={areaOptions}
                searchable
                {...form.getInputProps(`links.${at}.area`)}
              />
              <Select
                label={`School of link ${at + 1}`}
                data={places}
                searchable
                {...form.getInputProps(`links.${at}.schoolId`)}
              />
              <Button variant="default" onClick={() => form.removeListItem('links', at)}>
                Remove link {at + 1}
              </Button>
            </Group>
          ))}
          <Button
            variant="default"
            onClick={() =>
              form.insertListItem('links', { area: '', schoolId: risk.schoolId ?? '' })
            }
          >
            Add a link
          </Button>
        </Stack>
      )}
    </Action>
  );
}
