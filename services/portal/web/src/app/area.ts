import type { ComponentType } from 'react';
import type { Role } from '@bursar/shared-types/roles';

/** A page of an area: its path below the area, and the module whose default is its component. */
export interface PageDef {
  /** `journals/$journalId`; '' is the area's first page. */
  readonly path: string;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
  /** Who may do what the page is for; others are told so. Everybody, where it names none. */
  readonly roles?: readonly Role[];
}

/** A link of the rail, for whoever holds one of the roles. */
export interface LinkDef {
  /** Below the area. */
  readonly path: string;
  readonly title: string;
  readonly roles: readonly Role[];
}

/** Something that can be begun from anywhere: "New order". */
export interface ActionDef extends LinkDef {
  /** Further words by which the palette finds it. */
  readonly words?: string;
}

/** Where the palette looks for records of an area. */
export interface SearchDef {
  readonly title: string;
  readonly roles: readonly Role[];
  /** Records that match what was typed, at most five. */
  readonly find: (q: string, trustId: string, signal: AbortSignal) => Promise<readonly Hit[]>;
}

export interface Hit {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly schoolId: string | null;
  /** Below the scope: `procurement/orders/…`. */
  readonly path: string;
}

/** A part of the rail: Finance, Procurement … with all that belongs to it. */
export interface AreaDef {
  readonly path: string;
  readonly title: string;
  readonly icon: ComponentType<{ readonly size?: number | string; readonly stroke?: number }>;
  readonly links: readonly LinkDef[];
  readonly actions: readonly ActionDef[];
  readonly searches: readonly SearchDef[];
  readonly pages: readonly PageDef[];
}
