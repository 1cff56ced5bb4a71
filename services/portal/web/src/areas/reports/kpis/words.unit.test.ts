import {
  blockPage,
  blockTitle,
  finding,
  measureShown,
  sourcesOf,
  thresholdWords,
  unjudged,
} from './words.ts';

test('thresholds are said in the unit of their KPI, and in the direction that is better', () => {
  const of = (good: string, watch: string) => ({ good, watch, source: 'the trust' });
  expect(thresholdWords(of('0', '-5'), 'percent', 'higher')).toBe(
    'Good: 0% or more. Watch: −5% or more.',
  );
  expect(thresholdWords(of('14', '30'), 'days', 'lower')).toBe(
    'Good: 14 days or less. Watch: 30 days or less.',
  );
  expect(thresholdWords(of('0', '0'), 'count', 'lower')).toBe('Good: 0 or less.');
});

test('a measure in money is in whole pounds, and what nobody has told is not nil', () => {
  expect(measureShown('staff-cost', 390_214_567)).toBe('£3,902,146');
  expect(measureShown('pupils', 6410)).toBe('6,410');
  expect(measureShown('opening-reserve', null)).toBe('Not known');
});

test('figures of the same sources stand under one stamp, whatever order it names them in (X14)', () => {
  const vector = [{ source: 'procurement' }, { source: 'finance' }];
  expect(sourcesOf({ vector })).toBe('finance, procurement');
  expect(blockTitle('finance, procurement')).toBe('Money');
  expect(blockTitle('estates, risk')).toBe('From estates, risk');
});

test('the poor ones are named first, and what has no threshold is not counted', () => {
  const kpi = (title: string, band: 'good' | 'watch' | 'poor' | null) => ({ title, band });
  expect(finding([kpi('A', 'poor'), kpi('B', 'watch'), kpi('C', null), kpi('D', 'good')])).toBe(
    '1 of the 3 KPIs judged by thresholds is poor: A. To watch: B.',
  );
  expect(finding([kpi('A', 'good'), kpi('B', null)])).toBe(
    'None of the 1 KPI judged by thresholds is poor.',
  );
  expect(finding([kpi('B', null)])).toBe('No KPI has both a figure and thresholds yet.');
});

test('an average of too few things says why it is not judged', () => {
  const of = { value: '0.0', fewest: { of: 'invoices-posted', count: 30 }, thresholds: {} };
  expect(unjudged({ ...of, band: null })).toBe('Not judged: fewer than 30 invoices posted.');
  expect(unjudged({ ...of, band: 'good' })).toBeNull();
  expect(unjudged({ ...of, band: null, value: null })).toBeNull();
});

test('a block leads to the page that has its figures at length, where there is one', () => {
  expect(blockPage('risk')?.path).toBe('risk/matrix');
  expect(blockPage('procurement')).toBeNull();
});
