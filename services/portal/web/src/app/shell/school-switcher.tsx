import { Button, Checkbox, Group, Modal, TextInput } from '@mantine/core';
import { useNavigate, useLocation } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTrust } from '../trust.tsx';
import styles from './school-switcher.module.css';

/** Chooses what the pages are about: one school, several, a cluster, the whole trust. */
export function SchoolSwitcher({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  return (
    <Modal opened={opened} onClose={onClose} title="Which schools?" size="md">
      <Choice onClose={onClose} />
    </Modal>
  );
}

function Choice({ onClose }: { readonly onClose: () => void }) {
  const { trust, scope, schools, clusters } = useTrust();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [words, setWords] = useState('');
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(
    () => schools.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase())),
    [schools, words],
  );
  // The page and its filters stay; a record of another school is left for the list it stands in.
  const go = (slug: string) => {
    const [, , , ...rest] = pathname.split('/');
    const kept = rest.filter((part) => !/^[0-9a-f-]{36}$/.test(part));
    onClose();
    void navigate({
      to: ['', trust.slug, slug, ...kept].join('/'),
      search,
    });
  };
  const toggle = (slug: string) =>
    setPicked((before) => {
      const after = new Set(before);
      if (!after.delete(slug)) after.add(slug);
      return after;
    });
  return (
    <form
      className={styles.choice}
      onSubmit={(event) => {
        event.preventDefault();
        if (picked.size > 0) go([...picked].sort().join('+'));
        else if (shown[0]) go(shown[0].slug);
      }}
    >
      <TextInput
        label="Find a school"
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        data-autofocus
      />
      {words === '' && (
        <ul>
          <li>
            <button type="button" onClick={() => go('trust')} aria-current={scope.kind === 'trust'}>
              Whole trust
            </button>
          </li>
          {clusters.map(({ id, name, slug }) => (
            <li key={id}>
              <button type="button" onClick={() => go(slug)} aria-current={scope.slug === slug}>
                {name} cluster
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul aria-label="Schools">
        {shown.map(({ id, name, slug }) => (
          <li key={id}>
            <Checkbox
              aria-label={`With ${name}`}
              checked={picked.has(slug)}
              onChange={() => toggle(slug)}
            />
            <button type="button" onClick={() => go(slug)} aria-current={scope.slug === slug}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p>No school is called “{words}”.</p>}
      {picked.size > 1 && (
        <Group className={styles.several}>
          <Button type="submit">Show {picked.size} schools</Button>
        </Group>
      )}
    </form>
  );
}
