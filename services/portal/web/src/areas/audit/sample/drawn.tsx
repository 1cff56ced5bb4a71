import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTrustId } from '../../../app/trust-id.ts';
import { useTrust } from '../../../app/trust.tsx';
import { saveCsv } from '../../../patterns/csv/save.ts';
import { Empty, Refused } from '../../../patterns/states.tsx';
import { count, counted, money } from '../../../words/format.ts';
import styles from '../audit.module.css';
import { draw } from './draw.ts';
import type { Hit } from './draw.ts';
import type { Plan } from './plan.ts';
import { MOST, populations, readPopulation } from './populations.ts';
import type { Drawn } from './populations.ts';
import { SampleRows } from './rows.tsx';
import { methodWords, sampleTable } from './words.ts';

/** The sample that a plan draws: the population is read, then drawn from, here in the page. */
export function SampleDrawn({ plan }: { readonly plan: Plan }) {
  const trustId = useTrustId();
  const { scope } = useTrust();
  const schoolIds = scope.schoolIds ?? [];
  const [read, setRead] = useState<{ done: number; of: number | null }>({ done: 0, of: null });
  const { of, from, to, method, size, seed = '' } = plan;
  const population = useQuery({
    // Not beneath the service's key: a sample stays as it was drawn until it is drawn again.
    queryKey: ['sample', trustId, of, from, to, schoolIds],
    queryFn: ({ signal }) =>
      readPopulation(
        of,
        trustId,
        { from, to, schoolIds },
        (done, all) => setRead({ done, of: all }),
        signal,
      ),
    staleTime: 300_000,
    retry: false,
  });
  const sample = useQuery({
    queryKey: ['drawn', trustId, plan, schoolIds, population.dataUpdatedAt],
    queryFn: () => draw(population.data!, { method, size, seed }),
    enabled: population.data !== undefined,
    staleTime: Infinity,
  });
  const { one } = populations[of];
  if (population.error instanceof RangeError) {
    return (
      <Empty title={`There are over ${count(MOST)} of them`}>
        Narrow the dates or choose schools, so that the whole list can be read before it is drawn
        from.
      </Empty>
    );
  }
  if (population.error) {
    return <Refused error={population.error} retry={() => void population.refetch()} />;
  }
  if (!population.data || !sample.data) {
    return (
      <p role="status">
        {count(read.done)} {read.of === null ? '' : `of ${count(read.of)} `}
        {one}s read…
      </p>
    );
  }
  if (population.data.length === 0) {
    return <Empty title={`No ${one}s to draw from`}>Choose other dates or other schools.</Empty>;
  }
  return <Shown plan={plan} population={population.data} hits={sample.data} />;
}

function Shown({
  plan,
  population,
  hits,
}: {
  readonly plan: Plan;
  readonly population: readonly Drawn[];
  readonly hits: readonly Hit<Drawn>[];
}) {
  const { scope } = useTrust();
  const { one } = populations[plan.of];
  const total = (rows: readonly Drawn[]) => rows.reduce((sum, { amount }) => sum + amount, 0);
  const drawn = hits.map(({ each }) => each);
  return (
    <section className={styles.part} aria-labelledby="sample-title">
      <h2 id="sample-title" tabIndex={-1}>
        {counted(hits.length, one)} of {count(population.length)}, seed {plan.seed}
      </h2>
      <p>
        {money(total(drawn))} of {money(total(population))} at {scope.title}.{' '}
        {methodWords(plan, population)}
      </p>
      <div className="no-print">
        <Button
          variant="default"
          onClick={() => saveCsv(sampleTable(hits), `sample ${plan.of} ${plan.seed}`)}
        >
          Download CSV
        </Button>
      </div>
      <SampleRows plan={plan} hits={hits} total={money(total(drawn))} />
    </section>
  );
}
