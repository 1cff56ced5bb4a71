import type { RequestState } from '@bursar/shared-types/codes/reporting';
import fc from 'fast-check';
import { stateAfter } from './request.ts';
import type { EntryKind } from './request.ts';

const kind = fc.constantFrom<EntryKind>('answered', 'reopened', 'closed');

test('a closed request takes no answer until who asked opens it again (F13)', () => {
  fc.assert(
    fc.property(fc.array(kind), (kinds) => {
      let state: RequestState = 'open';
      for (const each of kinds) {
        const next = stateAfter(state, each);
        if (state === 'closed') expect(next).toBe(each === 'reopened' ? 'open' : null);
        if (each === 'answered' && next) expect(next).toBe('answered');
        state = next ?? state;
      }
    }),
  );
  expect(stateAfter('open', 'reopened')).toBeNull();
  expect(stateAfter('open', 'asked')).toBeNull();
});
