import fc from 'fast-check';
import { linkTo, parseSearch, stringifySearch } from './search-text.ts';

test('what a list is asked survives its address, a name given twice as a list', () => {
  expect(parseSearch('state=Sent&state=Closed&q=glue')).toEqual({
    state: ['Sent', 'Closed'],
    q: 'glue',
  });
  expect(stringifySearch({ state: ['Sent', 'Closed'], q: 'glue', from: '', to: undefined })).toBe(
    '?state=Sent&state=Closed&q=glue',
  );
  const name = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.dictionary(name, fc.string({ minLength: 1 })), (asked) => {
      expect({ ...parseSearch(stringifySearch(asked)) }).toEqual({ ...asked });
    }),
  );
});

test('a kept address leads back to its page and what was asked there', () => {
  expect(linkTo('/t/s/orders/new?draft=1')).toEqual({
    to: '/t/s/orders/new',
    search: { draft: '1' },
  });
});
