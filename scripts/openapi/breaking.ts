import { below, isObject, SchemaFaults } from './schema-faults.ts';
import type { Fault, Json, Way } from './schema-faults.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/**
 * What in an OpenAPI document would break a client written for an earlier one, a sentence each:
 * a route, a parameter, a field or a reply that is gone, an input that is newly required or takes
 * less, a reply of another type. Additions break nobody. Paths and parameters are compared by name.
 */
export function breakingDifferences(was: Json, is: Json): string[] {
  const schemas = new SchemaFaults(was, is);
  return Object.entries(part(was, 'paths')).flatMap(([path, methods]) =>
    METHODS.flatMap((method) => {
      const before = part(methods as Json, method);
      const after = part(part(part(is, 'paths'), path), method);
      const route = `${method.toUpperCase()} ${path}`;
      if (isEmpty(before)) return [];
      if (isEmpty(after)) return [`${route} is gone`];
      const faults = operationFaults(before, after, schemas);
      return [...new Set(faults.map(({ at, says }) => `${route}: ${at} ${says}`))];
    }),
  );
}

function operationFaults(was: Json, is: Json, schemas: SchemaFaults): Fault[] {
  return [
    ...parameterFaults(was, is, schemas),
    ...bodyFaults(part(was, 'requestBody'), part(is, 'requestBody'), schemas),
    ...Object.entries(part(was, 'responses')).flatMap(([status, reply]) => {
      const now = part(is, 'responses')[status];
      if (!isObject(now)) return [{ at: `reply ${status}`, says: 'is gone' }];
      return below(`reply ${status}`, contentFaults(reply as Json, now, 'read', schemas));
    }),
  ];
}

function parameterFaults(was: Json, is: Json, schemas: SchemaFaults): Fault[] {
  const [before, after] = [parametersOf(was), parametersOf(is)];
  const gone = [...before.keys()].filter((name) => !after.has(name));
  return [
    ...gone.map((name) => ({ at: name, says: 'is gone' })),
    ...[...after].flatMap(([name, parameter]) => {
      const old = before.get(name);
      const isDemanded = parameter.required === true && old?.required !== true;
      return [
        ...(isDemanded ? [{ at: name, says: 'is now required' }] : []),
        ...(old
          ? below(name, schemas.of(part(old, 'schema'), part(parameter, 'schema'), 'sent'))
          : []),
      ];
    }),
  ];
}

/** The parameters by what they are called: `query status`. */
function parametersOf({ parameters = [] }: Json): Map<string, Json> {
  return new Map(
    (parameters as Json[]).map((one) => [`${String(one.in)} ${String(one.name)}`, one]),
  );
}

function bodyFaults(was: Json, is: Json, schemas: SchemaFaults): Fault[] {
  if (isEmpty(was)) return is.required === true ? [{ at: 'body', says: 'is now required' }] : [];
  if (isEmpty(is)) return [{ at: 'body', says: 'is gone' }];
  const isDemanded = is.required === true && was.required !== true;
  return [
    ...(isDemanded ? [{ at: 'body', says: 'is now required' }] : []),
    ...below('body', contentFaults(was, is, 'sent', schemas)),
  ];
}

function contentFaults(was: Json, is: Json, way: Way, schemas: SchemaFaults): Fault[] {
  return Object.entries(part(was, 'content')).flatMap(([type, before]) => {
    const after = part(is, 'content')[type];
    if (!isObject(after)) return [{ at: '', says: `${type} is gone` }];
    return schemas.of(part(before as Json, 'schema'), part(after, 'schema'), way);
  });
}

/** A part of a document; empty where it has none. */
const part = (of: Json, name: string): Json => (isObject(of[name]) ? of[name] : {});

const isEmpty = (of: Json): boolean => Object.keys(of).length === 0;
