import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useCommand, useRead } from '../../../api/hooks.ts';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import { ColleagueField, DraftForm, Fields } from '../../../patterns/form/index.ts';
import { Empty, Loading, Refused } from '../../../patterns/states.tsx';
import { Page } from '../../../patterns/page.tsx';
import { SetUpLines } from './set-up-lines.tsx';
import { bodyOf, emptyLine, faultsOf } from './lines.ts';
import type { Line } from './lines.ts';

/** Sets up the checks of a site from the catalogue: of each, when it was last done, when it is due, or why not. */
export default function SetUp() {
  const { siteId = '' } = useParams({ strict: false }) as Record<string, string>;
  const sites = useRead('estates', '/sites', { query: { limit: 200 } });
  const checks = useRead('estates', '/checks', {
    query: { site: siteId, state: 'Not set up', sort: 'area', limit: 200 },
  });
  const setUp = useCommand('estates', 'post', '/sites/{siteId}/schedule');
  const address = useAddress();
  const schoolName = useSchoolName();
  // What is asked for is what was there at first: a line does not go while it is filled in.
  const [names, setNames] = useState<ReadonlyMap<string, string> | null>(null);
  if (checks.data && !names) {
    setNames(new Map(checks.data.items.map(({ code, name }) => [code, name])));
  }
  const initial = useMemo(
    () => ({
      lines: Object.fromEntries(
        [...(names?.keys() ?? [])].map((code) => [code, emptyLine]),
      ) as Readonly<Record<string, Line>>,
      ownerId: '',
      dutyHolderId: '',
    }),
    [names],
  );
  const failed = [sites, checks].find(({ error }) => error);
  if (failed) return <Refused error={failed.error} retry={() => void failed.refetch()} />;
  const site = sites.data?.items.find(({ id }) => id === siteId);
  if (!names || !sites.data) return <Loading what="the checks" />;
  const title = site ? `Set up checks of ${site.school}, ${site.name}` : 'Set up checks';
  const crumbs = [
    { title: 'Sites', path: 'estates/sites' },
    ...(site ? [{ title: `${site.school}, ${site.name}`, path: `estates/sites/${siteId}` }] : []),
  ];
  if (names.size === 0) {
    return (
      <Page title={title} crumbs={crumbs}>
        <Empty title="Every check is set up">To move a date or a frequency, open the check.</Empty>
      </Page>
    );
  }
  return (
    <DraftForm
      form="site-checks"
      title={title}
      crumbs={crumbs}
      lead="Fill in what you know. What you leave empty stays “Not set up”: no date is invented."
      initial={initial}
      submitLabel={site ? `Set up checks at ${schoolName(site.schoolId)}` : 'Set up checks'}
      check={({ lines }, today) => faultsOf(lines, names, today)}
      submit={async ({ lines, ownerId, dutyHolderId }, key, today) => {
        await setUp.mutateAsync({
          path: { siteId },
          body: {
            checks: bodyOf(lines, today),
            ownerId: ownerId || null,
            dutyHolderId: dutyHolderId || null,
          },
          key,
        });
        return address(`estates/sites/${siteId}`, site?.schoolId);
      }}
    >
      {(_, { lines }) => (
        <>
          <Fields>
            <ColleagueField name="ownerId" label="Responsible person" isOptional />
            <ColleagueField name="dutyHolderId" label="Duty holder" isOptional />
          </Fields>
          <SetUpLines names={names} lines={lines} />
        </>
      )}
    </DraftForm>
  );
}
