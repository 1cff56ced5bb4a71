import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { announce } from '../../../app/announce.tsx';
import { addressOf, sendJson } from '../../../api/request.ts';
import { queries } from '../../../api/queries.ts';

interface Told {
  readonly state: 'requested' | 'built' | 'cancelled';
  readonly because: string | null;
}

const EACH_MS = 4_000;
const watched = new Set<string>();

/**
 * Tells whoever asked for an extract when it has ended, wherever in the portal they are by then. On
 * the extract's own page, where it is seen, nothing is shown over it.
 */
export function watchExtract(trustId: string, extractId: string, page: string): void {
  if (watched.has(extractId)) return;
  watched.add(extractId);
  const look = async () => {
    const address = addressOf('reporting', '/v1/trusts/{trustId}/extracts/{extractId}', {
      trustId,
      extractId,
    });
    const told = await sendJson<Told>(address).catch(() => null);
    if (!told || told.state === 'requested') {
      setTimeout(() => void look(), EACH_MS);
      return;
    }
    watched.delete(extractId);
    void queries.invalidateQueries({ queryKey: ['reporting', trustId] });
    if (location.pathname === page) return;
    const words = { built: 'Your extract is ready.', cancelled: 'Your extract was not made.' }[
      told.state
    ];
    announce(words);
    notifications.show({
      message: createElement(
        'span',
        null,
        `${words} `,
        createElement('a', { href: page }, 'Open it'),
      ),
      autoClose: false,
      closeButtonProps: { 'aria-label': 'Close this message' },
    });
  };
  setTimeout(() => void look(), EACH_MS);
}
