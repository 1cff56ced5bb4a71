import { emptySchool, schoolBody, schoolFaults, typedSchool } from './school-values.ts';

const TODAY = '2026-11-22';
const kept = {
  id: 'o',
  kind: 'school',
  name: 'Oakfield Primary Academy',
  urn: '123456',
  phase: 'primary',
  establishmentType: null,
  region: 'South West',
  localAuthority: '007',
  pupils: 1208,
  joinedOn: '2025-09-01',
  leftOn: null,
  clusterId: null,
  version: 3,
} as const;

test('a school typed over without a change is sent as it is kept, leading noughts and all', () => {
  const typed = typedSchool(kept);
  expect(schoolFaults(typed, TODAY)).toEqual({});
  const { id: _, kind: _k, leftOn: _l, clusterId: _c, version: _v, ...facts } = kept;
  expect(schoolBody(typed, TODAY)).toEqual(facts);
});

test('what is left empty is not known, and the central team has nothing of a school', () => {
  const central = { ...emptySchool, kind: 'central' as const, name: 'Central team', urn: '123456' };
  expect(schoolBody(central, TODAY)).toMatchObject({ urn: null, phase: null, pupils: null });
});

test('figures that are none have words of their own', () => {
  const typed = {
    ...emptySchool,
    urn: '12',
    localAuthority: 'Devon',
    pupils: 'many',
    joinedOn: 'then',
  };
  expect(Object.keys(schoolFaults(typed, TODAY))).toEqual([
    'name',
    'urn',
    'localAuthority',
    'pupils',
    'joinedOn',
  ]);
});
