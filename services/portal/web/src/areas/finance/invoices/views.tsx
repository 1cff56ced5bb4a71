import { Link } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { useTrust } from '../../../app/trust.tsx';
import { count } from '../../../words/format.ts';
import styles from './views.module.css';
import { views } from './words.ts';
import type { View } from './words.ts';

/** The parts of the list, what is to be settled first; with how many there are. */
export function Views({ view }: { readonly view: View }) {
  return (
    <nav aria-label="Invoices by state">
      <ul className={styles.views}>
        {views.map((each) => (
          <li key={each.value}>
            <Link
              to="."
              search={(before: object) => ({
                ...before,
                show: each.value,
                exception: undefined,
              })}
              aria-current={each.value === view.value ? 'page' : undefined}
            >
              {each.label} <HowMany view={each} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Only of what somebody has to deal with. */
function HowMany({ view }: { readonly view: View }) {
  const { scope } = useTrust();
  const [state] = view.states;
  const isToDo = view.value === 'exceptions' || view.value === 'waiting';
  const school = scope.school?.id ?? null;
  const { data } = useRead('finance', '/invoices', {
    query: { state, school, limit: 1 },
    when: isToDo,
  });
  return data?.count?.exact === undefined ? null : <>({count(data.count.exact)})</>;
}
