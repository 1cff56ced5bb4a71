/** A school or the central team, as the directory lists it. */
export interface School {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly kind: string;
  readonly phase: string | null;
  readonly clusterId: string | null;
}
export interface Cluster {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly schoolIds: readonly string[];
}

/** What the pages are about: the whole trust, a cluster, several schools or one. */
export interface Scope {
  readonly kind: 'trust' | 'cluster' | 'several' | 'school';
  /** Its part of the address. */
  readonly slug: string;
  readonly title: string;
  /** The schools in it; null for the whole trust, which is also what belongs to no school. */
  readonly schoolIds: readonly string[] | null;
  /** The school, where it is one: what is created here is created for it. */
  readonly school: School | null;
}

/** oakfield-primary-academy of "Oakfield Primary Academy". */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]|\p{Mark}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'school';

/**
 * What stands in the place of a trust's or a school's part of an address and is none: pages of their
 * own, and what the portal and whoever shares its origin answer themselves.
 */
export const RESERVED: ReadonlySet<string> = new Set(
  [
    'trust mine go platform signed-in',
    'api apis assets docs drafts health identity live portal preferences session sessions',
    'sign-in sign-out directory estates finance hr-payroll procurement reporting risk',
  ].flatMap((names) => names.split(' ')),
);

/**
 * Gives each its part of the address, none that is reserved; of two with one name the later gets a
 * number.
 */
export function withSlugs<T extends { readonly name: string }>(
  all: readonly T[],
  taken: ReadonlySet<string> = new Set(),
): (T & { readonly slug: string })[] {
  const used = new Set([...taken, ...RESERVED]);
  return all.map((each) => {
    const plain = slugOf(each.name);
    let slug = plain;
    for (let n = 2; used.has(slug); n++) slug = `${plain}-${n}`;
    used.add(slug);
    return { ...each, slug };
  });
}

/** The scope that a part of an address stands for; null where it names no school of the trust. */
export function scopeOf(
  slug: string,
  trustName: string,
  schools: readonly School[],
  clusters: readonly Cluster[],
): Scope | null {
  if (slug === 'trust') {
    return { kind: 'trust', slug, title: trustName, schoolIds: null, school: null };
  }
  const cluster = clusters.find((each) => each.slug === slug);
  if (cluster) {
    const { schoolIds, name } = cluster;
    return { kind: 'cluster', slug, title: `${name} cluster`, schoolIds, school: null };
  }
  const chosen = slug.split('+').map((part) => schools.find((each) => each.slug === part));
  if (!chosen.every((each) => each !== undefined)) return null;
  const schoolIds = chosen.map(({ id }) => id);
  const [school] = chosen;
  return chosen.length === 1
    ? { kind: 'school', slug, title: school!.name, schoolIds, school: school! }
    : { kind: 'several', slug, title: `${chosen.length} schools`, schoolIds, school: null };
}

/** Whether a school is in a scope. */
export const isWithin = ({ schoolIds }: Scope, schoolId: string): boolean =>
  schoolIds === null || schoolIds.includes(schoolId);

/** A path that ends in an id leads to a record, which is read in any scope that its school is in. */
const ofRecord = /\/[0-9a-f]{8}-[0-9a-f-]{27}$/;

/**
 * The part of an address for a page below it that has to do with a school: a record is opened
 * without leaving the present scope where its school is within; a form, which names the one school
 * that it writes for, and a list of the school's own are in the school's scope.
 */
export function slugFor(path: string, school: School | undefined, scope: Scope): string {
  if (!school || (ofRecord.test(path) && isWithin(scope, school.id))) return scope.slug;
  return school.slug;
}
