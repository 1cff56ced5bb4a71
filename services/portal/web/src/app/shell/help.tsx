import { Drawer, Switch } from '@mantine/core';
import { usePreferences } from '../preferences.ts';
import styles from './help.module.css';

const keys: readonly (readonly [string, string])[] = [
  ['/ or Ctrl K', 'Search records, pages and actions'],
  ['g then 1 to 8', 'Home, and the areas of the rail'],
  ['c', 'New: what is begun on this page'],
  ['Arrows, Enter', 'Move in a list, open a record'],
  ['Home, End', 'First and last row of a list'],
  ['[ and ]', 'Previous and next record of the list'],
  ['Ctrl Enter', 'Submit the form'],
  ['Esc', 'Close the top panel'],
  ['?', 'This help'],
];
const signs: readonly (readonly [string, string])[] = [
  ['○', 'not started'],
  ['◐', 'under way'],
  ['▲', 'needs you'],
  ['■', 'stopped or overdue'],
  ['✓', 'done'],
  ['⊘', 'void'],
];

/** Keys, signs, and where more is written. */
export function Help({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}) {
  const { preferences, set } = usePreferences();
  return (
    <Drawer opened={opened} onClose={onClose} position="right" title="Help">
      <div className={styles.help}>
        <h3>Keys</h3>
        <dl>
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <Switch
          label="Single-key shortcuts"
          checked={preferences.singleKeys}
          onChange={({ currentTarget }) => void set({ singleKeys: currentTarget.checked })}
        />
        <h3>Signs</h3>
        <dl>
          {signs.map(([sign, means]) => (
            <div key={sign}>
              <dt>{sign}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
        <h3>Figures</h3>
        <p>
          A figure says beneath it how old it is and from which history it was computed. “Explain”
          leads from it to the documents and approvals that it is made of.
        </p>
        <p>
          <a href="/apis">APIs and their documentation</a>
        </p>
      </div>
    </Drawer>
  );
}
