/** A demonstration user, as the sign-in page shows them. */
export interface SignInUser {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  /** What they are, and where. */
  readonly role: string;
  /** What they can try, as a sentence. */
  readonly tries: string;
}

/** What loading works with: it does everything over HTTP, as its users would. */
export interface DemonstrationTools {
  /** `http://localhost:8080`; a service is at `/<name>/v1`. */
  readonly baseUrl: string;
  /** An operator of the platform, who may create trusts. */
  readonly operatorId: string;
  /** Lets somebody sign in, under the id they are invited by. */
  addUser(user: SignInUser): Promise<void>;
  /** An access token of a user added before, or of the operator; good for at least a minute. */
  tokenFor(id: string): Promise<string>;
  /** Says how far it is: `1,204 of 3,400 journals`. */
  progress(text: string): void;
  /** The clock begins two years ago and is at the present when loading has ended. */
  readonly clock: {
    now(): Date;
    /** Moves forward, and does what falls due on the way. Rejects for what lies ahead of the present. */
    moveTo(instant: Date): Promise<void>;
  };
  /** Resolves once every service has heard everything. */
  settled(): Promise<void>;
}
