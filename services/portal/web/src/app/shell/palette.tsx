import { Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useQueries } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Hit } from '../area.ts';
import { areas } from '../areas.ts';
import { useTrustId } from '../trust-id.ts';
import { useAddress, useMay, useSchoolName } from '../trust.tsx';
import { useOwnActions } from './new-list.tsx';
import { useOwnAreas } from './rail.tsx';

/** Search over all services, with pages and actions: what is typed is looked for in each at once. */
export function Palette() {
  const [words, setWords] = useState('');
  return (
    <Spotlight.Root
      query={words}
      onQueryChange={setWords}
      shortcut={['mod + K']}
      transitionProps={{ duration: 0 }}
      maxHeight={520}
      scrollable
      size="lg"
      overlayProps={{ blur: 0 }}
    >
      <Spotlight.Search
        placeholder="A number, a name, an amount, a page"
        aria-label="Search records, pages and actions"
        leftSection={<IconSearch size={18} aria-hidden />}
        data-palette
        onKeyDown={openFirst}
      />
      <Found words={words.trim()} />
    </Spotlight.Root>
  );
}

/** Enter opens the first of what was found, where the arrows have chosen none. */
function openFirst(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== 'Enter') return;
  const found = event.currentTarget.closest('[role=dialog], section') ?? document;
  if (found.querySelector('[data-action][data-selected]')) return;
  found.querySelector<HTMLElement>('[data-action]')?.click();
}

function Found({ words }: { readonly words: string }) {
  const [q] = useDebouncedValue(words, 150);
  const records = useRecords(q);
  const navigate = useNavigate();
  const address = useAddress();
  const schoolName = useSchoolName();
  const matches = (text: string) =>
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.toLowerCase().includes(word));
  const go = (to: string) => void navigate({ to });
  const places = useOwnAreas().flatMap((area) =>
    area.links.map(({ path, title }) => ({
      title,
      area: area.title,
      to: address([area.path, path].filter(Boolean).join('/')),
    })),
  );
  const pages = places.filter(({ title, area }) => matches(`${area} ${title}`)).slice(0, 6);
  const actions = useOwnActions().filter(({ title, words: more }) =>
    matches(`${title} ${more ?? ''}`),
  );
  const found = records.groups.some(({ hits }) => hits.length > 0);
  return (
    <Spotlight.ActionsList>
      {q.length > 1 &&
        records.groups.map(
          ({ title, hits }) =>
            hits.length > 0 && (
              <Spotlight.ActionsGroup key={title} label={title}>
                {/* Shown in the present scope; a record of a school outside of it offers to switch. */}
                {hits.map(({ id, label, detail, schoolId, path }) => (
                  <Spotlight.Action
                    key={id}
                    label={label}
                    description={[schoolId ? schoolName(schoolId) : null, detail]
                      .filter(Boolean)
                      .join(' · ')}
                    onClick={() => go(address(path))}
                  />
                ))}
              </Spotlight.ActionsGroup>
            ),
        )}
      {actions.length > 0 && (
        <Spotlight.ActionsGroup label="Actions">
          {actions.map(({ title, to }) => (
            <Spotlight.Action key={to} label={title} onClick={() => go(to)} />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {pages.length > 0 && (
        <Spotlight.ActionsGroup label="Pages">
          {pages.map(({ title, area, to }) => (
            <Spotlight.Action key={to} label={title} description={area} onClick={() => go(to)} />
          ))}
        </Spotlight.ActionsGroup>
      )}
      {!found && pages.length === 0 && actions.length === 0 && (
        <Spotlight.Empty>
          {records.isLooking ? 'Looking…' : `Nothing that you may see matches “${words}”.`}
        </Spotlight.Empty>
      )}
    </Spotlight.ActionsList>
  );
}

/** Records of every area that the reader may search; one that fails leaves the others standing. */
function useRecords(q: string) {
  const trustId = useTrustId();
  const may = useMay();
  const searches = areas.flatMap(({ searches: of }) => of.filter(({ roles }) => may(roles)));
  const asked = useQueries({
    queries: searches.map(({ title, find }) => ({
      queryKey: ['search', trustId, title, q],
      queryFn: ({ signal }: { signal: AbortSignal }) => find(q, trustId, signal),
      enabled: q.length > 1,
      staleTime: 10_000,
    })),
  });
  const groups = searches.map(({ title }, at) => ({
    title,
    hits: exactFirst((asked[at]?.data ?? []) as readonly Hit[], q),
  }));
  groups.sort((a, b) => Number(isExact(b.hits[0], q)) - Number(isExact(a.hits[0], q)));
  return { groups, isLooking: asked.some(({ isFetching }) => isFetching) };
}

/** Whether a record is the one whose number was typed or pasted. */
const isExact = (hit: Hit | undefined, q: string): boolean =>
  hit?.label.toLowerCase().split(' ')[0] === q.toLowerCase();

const exactFirst = (hits: readonly Hit[], q: string): readonly Hit[] =>
  hits.toSorted((a, b) => Number(isExact(b, q)) - Number(isExact(a, q)));
