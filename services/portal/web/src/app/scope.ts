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

/** Gives each its part of the address; of two with one name the later gets a number. */
export function withSlugs<T extends { readonly name: string }>(
  all: readonly T[],
  taken: ReadonlySet<string> = new Set(),
): (T & { readonly slug: string })[] {
  const used = new Set([...taken, 'trust']);
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
