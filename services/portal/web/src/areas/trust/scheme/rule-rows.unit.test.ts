import { cellReaders, readRows } from '../../../patterns/grid/index.ts';
import { dropped, rowsOf, ruleColumns, rulesOf } from './rule-rows.ts';

const rules = [
  { category: 'order', role: 'approver', at: 'school', upTo: 500_050, tier: 1 },
  { category: 'order', role: 'trustee', at: 'trust', upTo: null, tier: 2 },
  { category: 'journal', role: 'finance-lead', at: 'trust', upTo: null, tier: 1 },
];

test('a version typed over without a change is the same version', () => {
  const read = readRows(ruleColumns, rowsOf(rules), cellReaders(ruleColumns, '2026-11-22'));
  expect(read.faults).toEqual([]);
  expect(rulesOf(read.values)).toEqual(rules);
});

test('a category whose rules all went is named, so that it is not left out by oversight', () => {
  expect(dropped(rules, rules.slice(0, 2))).toEqual(['journal']);
  expect(dropped([], rules)).toEqual([]);
});
