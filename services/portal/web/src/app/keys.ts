import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { openPalette } from './open-palette.ts';
import { useOwnActions } from './shell/new-list.tsx';
import { useOwnAreas } from './shell/rail.tsx';
import { useAddress } from './trust.tsx';
import { usePreferences } from './preferences.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Single keys do nothing while a dialog or a drawer is open. */
const isLayerOpen = (): boolean =>
  document.querySelector('[role=dialog][aria-modal=true]') !== null;

/**
 * The keys of the brief: `/` search, `g` and a digit for an area, `c` for new, `?` for help. Single
 * keys can be turned off; none of them approves or pays anything.
 */
export function useKeys({ help }: { readonly help: () => void }): void {
  const navigate = useNavigate();
  const address = useAddress();
  const areas = useOwnAreas();
  const actions = useOwnActions();
  const { preferences } = usePreferences();
  const wentG = useRef(0);

  useEffect(() => {
    const on = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (isTyping(event.target) || isLayerOpen() || !preferences.singleKeys) return;
      const go = (to: string) => void navigate({ to });
      const afterG = Date.now() - wentG.current < 1_500;
      wentG.current = event.key === 'g' ? Date.now() : 0;
      if (afterG && /^[1-9]$/.test(event.key)) {
        if (event.key === '1') go(address(''));
        const area = areas[Number(event.key) - 2];
        if (area) go(address([area.path, area.links[0]!.path].filter(Boolean).join('/')));
      } else if (event.key === '/') {
        event.preventDefault();
        openPalette();
      } else if (event.key === '?') help();
      else if (event.key === 'c') {
        const here = actions.find(({ to }) =>
          location.pathname.startsWith(to.replace(/\/new$/, '')),
        );
        const action = here ?? actions[0];
        if (action) go(action.to);
      }
    };
    addEventListener('keydown', on);
    return () => removeEventListener('keydown', on);
  });
}
