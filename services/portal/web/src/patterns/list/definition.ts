import type { ReactNode } from 'react';
import type { Item, ReadPath, Service } from '../../api/types.ts';
import type { ScopeParam } from './in-scope.ts';
import type { Crumb } from '../page.tsx';

/** A column: what it shows of a row, and the service's name for sorting by it. */
export interface Column<T> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
  readonly sort?: string;
  /** Numbers and money stand at the end. */
  readonly align?: 'end';
  /** In rem; what is not given shares what is left. */
  readonly width?: number;
  /** Not shown until it is chosen. */
  readonly isOptional?: boolean;
}

/** A filter, by the name of the service's query parameter. */
export interface FilterField {
  readonly key: string;
  readonly label: string;
  readonly kind: 'choice' | 'choices' | 'text' | 'date' | 'month' | 'money';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** A row on a phone: two lines, with what stands at their ends. */
export interface TwoLines {
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly end?: ReactNode;
  readonly status?: ReactNode;
}

/** Something done to chosen rows, one command each, with a result for each. */
export interface BulkAction<T> {
  readonly label: (rows: readonly T[]) => string;
  /** Why a row cannot be taken; null where it can. */
  readonly refuses?: (row: T) => string | null;
  readonly run: (row: T, trustId: string) => Promise<unknown>;
}

/** A list from its address to its columns. What the reader asks of it stands in the page's address. */
export interface ListDefinition<S extends Service, P extends ReadPath<S>, T = Item<S, P>> {
  readonly service: S;
  readonly path: P;
  readonly title: string;
  readonly crumbs?: readonly Crumb[];
  /** What a row is called: "journal", "journals". */
  readonly one: string;
  readonly many?: string;
  readonly lead?: ReactNode;
  /** Whatever rows they were made for, a list's are of its service. */
  readonly columns: readonly Column<NoInfer<T>>[];
  readonly filters?: readonly FilterField[];
  readonly defaultSort: string;
  /** Whether `q` looks in it; so it is, unless said. */
  readonly isSearched?: boolean;
  /** Whether CSV and XLSX of it come with the service; so it is, unless said. */
  readonly isExported?: boolean;
  /** The parameter that takes the schools of the scope; null where rows belong to no school. */
  readonly scope?: ScopeParam | null;
  /** Parameters that always hold. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly id: (row: T) => string;
  /** The record's page below the scope; none where a row is all there is. */
  readonly open?: (row: T) => string;
  /** The school a row belongs to: its page opens in that school's scope. */
  readonly school?: (row: T) => string | null;
  readonly phone: (row: T) => TwoLines;
  readonly actions?: ReactNode;
  readonly bulk?: readonly BulkAction<T>[];
  /** What to say where there is none at all. */
  readonly empty?: ReactNode;
}

/** A list whose types the pattern does not look into. */
// oxlint-disable-next-line typescript/no-explicit-any
export type LooseList = Omit<ListDefinition<Service, never, any>, 'path'> & {
  readonly path: string;
};
/** A row of such a list. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Row = any;
