import type { paths as directory } from './generated/directory.ts';
import type { paths as estates } from './generated/estates.ts';
import type { paths as finance } from './generated/finance.ts';
import type { paths as hrPayroll } from './generated/hr-payroll.ts';
import type { paths as procurement } from './generated/procurement.ts';
import type { paths as reporting } from './generated/reporting.ts';
import type { paths as risk } from './generated/risk.ts';

/** The operations of each service, as its OpenAPI document has them. */
interface Services {
  directory: directory;
  estates: estates;
  finance: finance;
  'hr-payroll': hrPayroll;
  procurement: procurement;
  reporting: reporting;
  risk: risk;
}
export type Service = keyof Services;

type Trust = '/v1/trusts/{trustId}';
type Below<P> = P extends `${Trust}${infer Rest}` ? Rest : never;
type Operation<S extends Service, P, M> = `${Trust}${P & string}` extends keyof Services[S]
  ? M extends keyof Services[S][`${Trust}${P & string}`]
    ? Services[S][`${Trust}${P & string}`][M]
    : never
  : never;
type Has<S extends Service, M> = {
  [P in keyof Services[S]]: Services[S][P] extends { [K in M & string]: { responses: unknown } }
    ? Below<P>
    : never;
}[keyof Services[S]];

export type Method = 'post' | 'put' | 'delete';
/** The addresses below a trust that can be read. */
export type ReadPath<S extends Service> = Has<S, 'get'>;
/** The addresses below a trust that something can be done at. */
export type WritePath<S extends Service, M extends Method> = Has<S, M>;

type Json<R> = R extends { content: { 'application/json': infer Body } } ? Body : never;
type Success<O> = O extends { responses: infer R } ? Json<R[keyof R & (200 | 201 | 202)]> : never;

/** What an address answers. */
export type Reply<S extends Service, P, M = 'get'> = Success<Operation<S, P, M>>;
/** A row of a list. */
export type Item<S extends Service, P> =
  Reply<S, P> extends { items: readonly (infer I)[] } ? I : never;
/** What an address takes. */
export type Body<S extends Service, P, M extends Method> =
  Operation<S, P, M> extends { requestBody: { content: { 'application/json': infer B } } }
    ? B
    : Operation<S, P, M> extends { requestBody?: { content: { 'application/json': infer B } } }
      ? B
      : undefined;

/** Values of the query string; one left out is not asked for. */
export type QueryValues = Readonly<
  Record<string, string | number | boolean | readonly string[] | null | undefined>
>;
export type PathValues = Readonly<Record<string, string | number>>;
