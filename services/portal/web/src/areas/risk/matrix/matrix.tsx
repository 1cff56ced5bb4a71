import { Select } from '@mantine/core';
import { useSearch, useNavigate } from '@tanstack/react-router';
import { useRead } from '../../../api/hooks.ts';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import { useToday } from '../../../app/today.ts';
import { RiskMatrix } from '../../../patterns/charts/index.ts';
import { Page } from '../../../patterns/page.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { counted, longDate } from '../../../words/format.ts';
import { useCategories, useWhole } from '../names.tsx';
import { AsAt } from '../../../patterns/as-at.tsx';
import { appetiteOn, standingOf } from '../words.ts';
import { ByDistance } from './by-distance.tsx';
import { risksOf } from './risks-of.ts';
import styles from './matrix.module.css';

/** The register on five by five as at any day, and its risks by how far they are from appetite. */
export default function Matrix() {
  const { scope } = useTrust();
  const today = useToday();
  const address = useAddress();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { on?: string; category?: string };
  const { on = today, category } = search;
  const set = (changed: Readonly<Record<string, string | undefined>>) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, ...changed }),
      replace: true,
    });
  const categories = useCategories();
  const matrix = useRead('risk', '/matrix', {
    query: { on, category, school: scope.school?.id },
  });
  const register = useWhole('/risks');
  const appetites = useWhole('/appetites');
  const failed = [matrix, register, appetites].find(({ error }) => error);
  const isThere = matrix.data && register.data && appetites.data;
  const risks = isThere ? risksOf(matrix.data, register.data, appetites.data, scope.schoolIds) : [];
  const above = risks.filter(({ distance }) => distance !== null && distance > 0).length;
  const line = category && appetiteOn(appetites.data ?? [], category, on);
  return (
    <Page title="Risk matrix" lead={`Live risks of ${scope.title}, as at ${longDate(on)}`}>
      <div className={styles.asked}>
        <AsAt day={on} onDay={(day) => set({ on: day === today ? undefined : day })} />
        <Select
          label="Category"
          className="no-print"
          data={[
            { value: '', label: 'All' },
            ...categories.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          value={category ?? ''}
          onChange={(chosen) => set({ category: chosen || undefined })}
        />
      </div>
      {failed && <Refused error={failed.error} retry={() => void failed.refetch()} />}
      {!failed && !isThere && <Loading what="the matrix" />}
      {isThere && (
        <>
          <h2>By likelihood and impact</h2>
          <RiskMatrix
            title={
              above === 0
                ? 'No risk is above the board’s appetite'
                : `${counted(above, 'risk')} ${above === 1 ? 'is' : 'are'} above the board’s appetite`
            }
            subtitle={`Current score of ${counted(risks.length, 'live risk')}, ${scope.title}, ${longDate(on)}`}
            stamp={`As at ${longDate(on)}`}
            risks={risks}
            levelAt={
              line
                ? ({ likelihood, impact }) => {
                    const level = standingOf(likelihood * impact, line);
                    return level === 'Within appetite' ? null : level;
                  }
                : undefined
            }
            hrefOf={(id) => {
              const found = risks.find((each) => each.id === id);
              return address(`risk/risks/${id}`, found?.schoolId);
            }}
          />
          <h2>By distance from appetite</h2>
          <ByDistance risks={risks} />
        </>
      )}
    </Page>
  );
}
