import { Button, Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Facts } from '../facts.tsx';
import { Loading, Refused } from '../states.tsx';
import { Stamp } from '../stamp.tsx';
import { count } from '../../words/format.ts';
import { explainKey, readExplainKey } from './address.ts';
import type { Explained } from './address.ts';
import { ExplainLink } from './explain-link.tsx';
import styles from './explain.module.css';
import { PartRow, SchoolRow } from './part-row.tsx';
import { useSchoolsExplanation, useToldExplanation } from './use-explanation.ts';
import type { Explanation } from './use-explanation.ts';
import { headingOf, inUnit, sumWords, withDates } from './words.ts';

/** What a figure is made of, beside the page that it stands on. Back leads to the figure before. */
export default function ExplainDrawer({ figure }: { readonly figure: Explained }) {
  const navigate = useNavigate();
  const isPhone = useMediaQuery('(max-width: 48rem)', false, { getInitialValueInEffect: false });
  const close = () =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, explain: undefined }),
      resetScroll: false,
    });
  const before = useBefore(explainKey(figure));
  const isOfSeveral = figure.of === 'accounts' && figure.schoolIds.length > 1;
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size={isPhone ? '100%' : '42rem'}
      title={isOfSeveral ? <HeadingOfSchools figure={figure} /> : <Heading figure={figure} />}
      classNames={{ title: styles.heading!, body: styles.body! }}
    >
      {before && (
        <p>
          <ExplainLink figure={before}>‹ Back to {headingOf(before)}</ExplainLink>
        </p>
      )}
      {isOfSeveral ? (
        <OfSchools key={explainKey(figure)} figure={figure} />
      ) : (
        <Told key={explainKey(figure)} figure={figure} />
      )}
    </Drawer>
  );
}

/** What the drawer is headed, with the account's name as soon as its explanation is there. */
function Heading({ figure }: { readonly figure: Explained }) {
  return <>{headingOf(figure, useToldExplanation(figure).data?.lineName)}</>;
}

function HeadingOfSchools({ figure }: { readonly figure: Explained & { of: 'accounts' } }) {
  return <>{headingOf(figure, useSchoolsExplanation(figure).data?.lineName)}</>;
}

/** The figure from which this one was come to, within the drawer; null for the first. */
function useBefore(key: string): Explained | null {
  const [trail, setTrail] = useState<readonly string[]>([key]);
  if (trail.at(-1) !== key) {
    setTrail(trail.at(-2) === key ? trail.slice(0, -1) : [...trail, key]);
  }
  const before = trail.at(-1) === key ? trail.at(-2) : undefined;
  return before ? readExplainKey(before) : null;
}

function Told({ figure }: { readonly figure: Explained }) {
  return <Answer {...useToldExplanation(figure)} />;
}

function OfSchools({ figure }: { readonly figure: Explained & { of: 'accounts' } }) {
  return <Answer {...useSchoolsExplanation(figure)} />;
}

function Answer({ data, error, refetch }: ReturnType<typeof useToldExplanation>) {
  if (error) return <Refused error={error} retry={() => void refetch()} />;
  return data ? <Shown told={data} /> : <Loading what="what it is made of" />;
}

const FIRST = 20;

function Shown({ told }: { readonly told: Explanation }) {
  const { unit, value, sentence, formula, parts, stamp } = told;
  const [isWhole, showAll] = useState(false);
  const shown = isWhole ? parts : parts.slice(0, FIRST);
  const sum = sumWords(parts, value, unit);
  return (
    <>
      <p className={styles.value}>{inUnit(value, unit)}</p>
      <p>{withDates(sentence)}</p>
      <div className={styles.formula}>
        <Facts facts={[['Formula', formula]]} layout="stack" />
      </div>
      <section aria-labelledby="explain-parts" className={styles.section}>
        <h2 id="explain-parts">Parts</h2>
        {parts.length === 0 ? (
          <p>
            Nothing has been recorded for it: it is {inUnit(value ?? 0, unit)} because there is
            none.
          </p>
        ) : (
          <p className={styles.sum} data-bad={!sum.isEqual || undefined}>
            {sum.isEqual ? '✓ ' : '■ '}
            {sum.words}
          </p>
        )}
        <ol className={styles.parts}>
          {shown.map((part, at) => (
            <li key={`${'id' in part ? part.id : ''} ${part.label} ${at}`}>
              {'explained' in part ? (
                <SchoolRow part={part} unit={unit} />
              ) : (
                <PartRow part={part} unit={unit} />
              )}
            </li>
          ))}
        </ol>
        {shown.length < parts.length && (
          <Button variant="default" onClick={() => showAll(true)}>
            Show all {count(parts.length)} parts
          </Button>
        )}
      </section>
      <Stamp stamp={stamp} isForAudit />
    </>
  );
}
