import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { jsonInit, send, sendJson } from '../../api/request.ts';
import { linkTo } from '../../app/search-text.ts';
import { useTrust } from '../../app/trust.tsx';
import { sayDone, sayFailed } from '../../patterns/done.ts';
import { formKinds } from '../../patterns/form/kinds.ts';
import type { FormKind } from '../../patterns/form/kinds.ts';
import { dateTime } from '../../words/format.ts';
import styles from './home.module.css';

interface Kept {
  readonly key: string;
  readonly form: string;
  readonly title: string;
  readonly address: string;
  readonly savedAt: string;
}

/** What the reader began and did not send; on any device. */
export function Drafts() {
  const { trust } = useTrust();
  const client = useQueryClient();
  const queryKey = ['drafts', trust.id];
  const { data } = useQuery({
    queryKey,
    queryFn: () => sendJson<{ items: readonly Kept[] }>(`/drafts?trust=${trust.id}`),
    staleTime: 0,
  });
  if (!data || data.items.length === 0) return null;
  const discard = async ({ key, title }: Kept) => {
    const kept = await sendJson<Record<string, unknown>>(`/drafts/${key}`);
    await send(`/drafts/${key}`, { method: 'DELETE' });
    await client.invalidateQueries({ queryKey });
    const { trustId, form, address, values } = kept;
    sayDone(`Discarded “${title}”.`, async () => {
      const body = { trustId, form, title, address, values, version: 0 };
      await sendJson(`/drafts/${key}`, jsonInit('put', body));
      await client.invalidateQueries({ queryKey });
    });
  };
  const onDiscard = (kept: Kept) => {
    discard(kept).catch((error: Error) => {
      sayFailed(`“${kept.title}” was not discarded. ${error.message}`);
      void client.invalidateQueries({ queryKey });
    });
  };
  return (
    <section className={styles.waiting} aria-labelledby="drafts-title">
      <h2 id="drafts-title">Your drafts</h2>
      <ul className={styles.items}>
        {data.items.map((kept) => (
          <li key={kept.key} className={styles.item}>
            <Link {...linkTo(kept.address)} className={styles.what}>
              {kept.title}
            </Link>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={`Discard ${kept.title}`}
              onClick={() => onDiscard(kept)}
            >
              Discard
            </Button>
            <span className={styles.where}>
              {formKinds[kept.form as FormKind]} · saved {dateTime(kept.savedAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
