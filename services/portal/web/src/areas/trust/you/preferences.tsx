import { Stack, Switch } from '@mantine/core';
import { usePreferences } from '../../../app/preferences.ts';

const choices = [
  {
    key: 'singleKeys',
    label: 'Single keys',
    description: 'Such as / for search and g then 2 for an area. None of them approves or pays.',
  },
  {
    key: 'pages',
    label: 'Lists in pages of 100',
    description: 'For screen readers, and so that the browser’s own search finds every row.',
  },
  { key: 'compact', label: 'Compact rows', description: 'More rows on a screen.' },
] as const;

/** Three switches; each counts at once and on every device. */
export function Preferences() {
  const { preferences, set } = usePreferences();
  return (
    <Stack>
      {choices.map(({ key, label, description }) => (
        <Switch
          key={key}
          label={label}
          description={description}
          checked={preferences[key]}
          onChange={({ currentTarget }) => void set({ [key]: currentTarget.checked })}
        />
      ))}
    </Stack>
  );
}
