/** A role as it counts on some day: everywhere in the trust, or in the schools listed. */
export type Grant = {
  readonly role: string;
  readonly units: 'all' | readonly string[];
  /** The absent person for whom it is held; null when it is one's own. */
  readonly principal: string | null;
};
