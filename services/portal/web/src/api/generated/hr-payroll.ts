// Made from docs/openapi by tools/openapi-client; not to be changed by hand.
export interface paths {
    "/v1/platform/streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Streams that wait or are parked */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                reason: string;
                                /** @description The last event that was applied; the one after it is in the way */
                                seq: number;
                                /** Format: date-time */
                                since: string;
                                /** @description The service that is heard */
                                source: string;
                                /** @enum {string} */
                                state: "waiting" | "parked";
                                subscription: string;
                                /** Format: uuid */
                                trustId: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform/streams/interventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retry or skip */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Try the event again, or go past it for good
                         * @enum {string}
                         */
                        action: "retry" | "skip";
                        /** @description Why; kept for ever */
                        reason: string;
                        /** @description Where the list shows it */
                        seq: number;
                        source: string;
                        subscription: string;
                        /** Format: uuid */
                        trustId: string;
                    };
                };
            };
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Where the stream stands now */
                            seq: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Looks of auditors */
        get: {
            parameters: {
                query?: {
                    before?: string;
                    cursor?: string;
                    from?: string;
                    limit?: number;
                    q?: string;
                    route?: string[] | string;
                    sort?: "at" | "-at" | "user" | "-user" | "route" | "-route";
                    status?: string[] | string;
                    user?: string;
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: {
                                atLeast?: number;
                                exact?: number;
                            } | null;
                            items: {
                                at: string;
                                id: string;
                                route: string;
                                status: number;
                                target: string;
                                userId: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/access-log.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Looks of auditors, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    before?: string;
                    from?: string;
                    q?: string;
                    route?: string[] | string;
                    sort?: "at" | "-at" | "user" | "-user" | "route" | "-route";
                    status?: string[] | string;
                    user?: string;
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv; charset=utf-8": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/access-log.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Looks of auditors, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    before?: string;
                    from?: string;
                    q?: string;
                    route?: string[] | string;
                    sort?: "at" | "-at" | "user" | "-user" | "route" | "-route";
                    status?: string[] | string;
                    user?: string;
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/employer-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Employer’s rates: National Insurance, pensions, levy */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            levyAllowances: {
                                /** Format: date */
                                from: string;
                                monthly: number;
                            }[];
                            nationalInsurance: {
                                basisPoints: number;
                                /** Format: date */
                                from: string;
                                source: string;
                                status: string;
                                /** Format: date */
                                until: string | null;
                            }[];
                            pensionFunds: {
                                basisPoints: number;
                                /** Format: date */
                                from: string;
                                fund: string;
                                source: string;
                                /** Format: date */
                                until: string | null;
                            }[];
                            teachersPensions: {
                                basisPoints: number;
                                /** Format: date */
                                from: string;
                                source: string;
                                status: string;
                                /** Format: date */
                                until: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/levy-allowances/{from}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the monthly allowance against the apprenticeship levy */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    from: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        monthly: number;
                    };
                };
            };
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date */
                            from: string;
                            monthly: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/pay-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The months’ pay */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    from?: string;
                    limit?: number;
                    month?: string[] | string;
                    q?: string;
                    sort?: "month" | "-month" | "total" | "-total" | "preparedAt" | "-preparedAt";
                    state?: ("prepared" | "replaced" | "released" | "superseded")[] | ("prepared" | "replaced" | "released" | "superseded");
                    to?: string;
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: {
                                atLeast?: number;
                                exact?: number;
                            } | null;
                            items: {
                                holders: number;
                                id: string;
                                month: string;
                                /** @description What a reader might look for and will not find here: gross to net first */
                                notIncluded: string[];
                                /** Format: date */
                                payDate: string;
                                preparedAt: string;
                                preparedBy: string;
                                /** @description Rates behind it that are not certain */
                                ratesToCheck: string[];
                                releasedAt: string | null;
                                releasedBy: string | null;
                                state: string;
                                supersedes: string | null;
                                total: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Prepare a month’s pay */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        month: string;
                        /**
                         * Format: date
                         * @description The day people are paid, in the month or the one after
                         */
                        payDate: string;
                        /**
                         * Format: uuid
                         * @description The released run whose place it takes
                         * @default null
                         */
                        supersedes?: string | null;
                    };
                };
            };
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            holders: number;
                            /** Format: uuid */
                            id: string;
                            total: number;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/pay-runs.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The months’ pay, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    month?: string[] | string;
                    q?: string;
                    sort?: "month" | "-month" | "total" | "-total" | "preparedAt" | "-preparedAt";
                    state?: ("prepared" | "replaced" | "released" | "superseded")[] | ("prepared" | "replaced" | "released" | "superseded");
                    to?: string;
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv; charset=utf-8": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/pay-runs.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The months’ pay, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    month?: string[] | string;
                    q?: string;
                    sort?: "month" | "-month" | "total" | "-total" | "preparedAt" | "-preparedAt";
                    state?: ("prepared" | "replaced" | "released" | "superseded")[] | ("prepared" | "replaced" | "released" | "superseded");
                    to?: string;
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/pay-runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One month’s pay by school and account */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    runId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            holders: number;
                            id: string;
                            month: string;
                            /** @description What a reader might look for and will not find here: gross to net first */
                            notIncluded: string[];
                            /** Format: date */
                            payDate: string;
                            preparedAt: string;
                            preparedBy: string;
                            /** @description Rates behind it that are not certain */
                            ratesToCheck: string[];
                            releasedAt: string | null;
                            releasedBy: string | null;
                            schools: {
                                lines: {
                                    account: string;
                                    /** @description As this service has heard of it; empty where it has not */
                                    accountName: string;
                                    amount: number;
                                    costCentre: string;
                                    fund: string;
                                }[];
                                school: string;
                                schoolId: string;
                                total: number;
                            }[];
                            state: string;
                            supersedes: string | null;
                            total: number;
                            version: number;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/pay-runs/{runId}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One month’s pay by post, explained */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    person?: string;
                    post?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "familyName" | "-familyName" | "title" | "-title" | "total" | "-total";
                    totalFrom?: string;
                };
                header?: never;
                path: {
                    runId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: {
                                atLeast?: number;
                                exact?: number;
                            } | null;
                            items: {
                                employerNi: number;
                                employerPension: number;
                                /** @description Sentences whose amounts add up to the total */
                                explanation: string[];
                                familyName: string;
                                /** Format: date */
                                from: string;
                                givenName: string;
                                gross: number;
                                levy: number;
                                personId: string;
                                postId: string;
                                school: string;
                                schoolId: string;
                                title: string;
                                total: number;
                                /** Format: date */
                                until: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/pay-runs/{runId}/posts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One month’s pay by post, explained, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    person?: string;
                    post?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "familyName" | "-familyName" | "title" | "-title" | "total" | "-total";
                    totalFrom?: string;
                };
                header?: never;
                path: {
                    runId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv; charset=utf-8": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/pay-runs/{runId}/posts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One month’s pay by post, explained, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    person?: string;
                    post?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "familyName" | "-familyName" | "title" | "-title" | "total" | "-total";
                    totalFrom?: string;
                };
                header?: never;
                path: {
                    runId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/pay-runs/{runId}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Release a month’s pay into the ledger */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    runId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            state: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/pay-scales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pay scales in force on a day */
        get: {
            parameters: {
                query?: {
                    area?: string;
                    /** @description Today unless told */
                    on?: string;
                    scale?: string;
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                annual: number;
                                area: string;
                                /** @description It is a year old or more: an award is probably missing */
                                awaitsAward: boolean;
                                /** Format: date */
                                from: string;
                                point: string;
                                scale: string;
                                source: string;
                                /** @description `published`, `derived` or `unconfirmed`: how far it can be relied on */
                                status: string;
                                /** Format: date */
                                until: string | null;
                            }[];
                            /** Format: date */
                            on: string;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Publish a version of a pay scale */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @default any
                         * @enum {string}
                         */
                        area?: "any" | "rest-of-england" | "london-fringe" | "outer-london" | "inner-london";
                        /** Format: date */
                        effectiveFrom: string;
                        points: {
                            /** @description Full time, a year */
                            annual: number;
                            point: string;
                        }[];
                        scale: string;
                        /** @description Where the figures stand: an award, a decision of the board */
                        source: string;
                    };
                };
            };
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            area: string;
                            scale: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/pension-rates/{fund}/{from}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the employer’s rate in a pension fund from a day on */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    from: string;
                    fund: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Hundredths of a percent: 2150 is 21.5 % */
                        basisPoints: number;
                        /** @description The fund’s rates and adjustments certificate */
                        source: string;
                        /**
                         * Format: date
                         * @description Last day; null until the next valuation
                         * @default null
                         */
                        until?: string | null;
                    };
                };
            };
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            basisPoints: number;
                            /** Format: date */
                            from: string;
                            fund: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People, by name */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    leavesTo?: string;
                    limit?: number;
                    on?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "familyName" | "-familyName" | "startsOn" | "-startsOn" | "school" | "-school";
                    startsFrom?: string;
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: {
                                atLeast?: number;
                                exact?: number;
                            } | null;
                            items: {
                                familyName: string;
                                givenName: string;
                                id: string;
                                /** Format: date */
                                leftOn: string | null;
                                school: string | null;
                                schoolId: string | null;
                                /** Format: date */
                                startsOn: string | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add somebody to the trust’s records */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        bank?: {
                            accountNumber: string;
                            sortCode: string;
                        } | null;
                        /** Format: date */
                        birthDate?: string | null;
                        familyName: string;
                        givenName: string;
                        /**
                         * @description The employer’s National Insurance category, a letter of HMRC’s
                         * @enum {string}
                         */
                        niCategory: "A" | "B" | "C" | "J" | "D" | "E" | "F" | "I" | "K" | "L" | "N" | "S" | "H" | "M" | "V" | "Z";
                        niNumber?: string | null;
                    };
                };
            };
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/people.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People, by name, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    leavesTo?: string;
                    on?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "familyName" | "-familyName" | "startsOn" | "-startsOn" | "school" | "-school";
                    startsFrom?: string;
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv; charset=utf-8": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/people.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People, by name, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    leavesTo?: string;
                    on?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "familyName" | "-familyName" | "startsOn" | "-startsOn" | "school" | "-school";
                    startsFrom?: string;
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    personId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The last four figures of the bank account */
                            accountEnding: string | null;
                            /** Format: date */
                            birthDate: string | null;
                            erased: boolean;
                            familyName: string;
                            givenName: string;
                            id: string;
                            /** Format: date */
                            leftOn: string | null;
                            niCategory: string;
                            niNumber: string | null;
                            posts: {
                                /** Format: date */
                                from: string;
                                postId: string;
                                /** Format: date */
                                until: string | null;
                            }[];
                            schoolId: string | null;
                            /** Format: date */
                            startsOn: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        /** Correct what is kept of somebody */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    personId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        bank?: {
                            accountNumber: string;
                            sortCode: string;
                        } | null;
                        /** Format: date */
                        birthDate?: string | null;
                        familyName: string;
                        givenName: string;
                        /**
                         * @description The employer’s National Insurance category, a letter of HMRC’s
                         * @enum {string}
                         */
                        niCategory: "A" | "B" | "C" | "J" | "D" | "E" | "F" | "I" | "K" | "L" | "N" | "S" | "H" | "M" | "V" | "Z";
                        niNumber?: string | null;
                    };
                };
            };
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/people/{personId}/departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that somebody leaves the trust */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    personId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Their last day
                         */
                        leftOn: string;
                    };
                };
            };
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/people/{personId}/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase who somebody was, for good */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    personId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Why; no word of it about the person */
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/people/{personId}/starts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that somebody starts */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    personId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        schoolId: string;
                        /** Format: date */
                        startsOn: string;
                    };
                };
            };
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts, filled and vacant */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    filled?: "yes" | "no";
                    limit?: number;
                    on?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "title" | "-title" | "school" | "-school" | "from" | "-from";
                    workforce?: "teaching" | "leadership" | "education-support" | "administration" | "premises" | "catering" | "other";
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: {
                                atLeast?: number;
                                exact?: number;
                            } | null;
                            items: {
                                filled: boolean;
                                /** Format: date */
                                from: string;
                                fte: string;
                                id: string;
                                school: string;
                                schoolId: string;
                                title: string;
                                /** Format: date */
                                until: string | null;
                                workforce: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Create a post */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        allowances?: {
                            /** @description Full time, all year */
                            annual: number;
                            /** Format: date */
                            from: string;
                            /** @enum {string} */
                            kind: "TLR1" | "TLR2" | "TLR3" | "SEN" | "other";
                            /** @default null */
                            label?: string | null;
                            /** @default true */
                            pensionable?: boolean;
                            /** @default as-pay */
                            share?: "as-pay" | number;
                            /**
                             * Format: date
                             * @default null
                             */
                            until?: string | null;
                        }[];
                        /** Format: date */
                        from: string;
                        /** Format: uuid */
                        schoolId: string;
                        split: {
                            /** @description code of the chart of accounts */
                            account: string;
                            /** @description short code of a cost centre */
                            costCentre: string;
                            /** @description short code of a fund */
                            fund: string;
                            /** @description code of the chart of accounts */
                            niAccount: string;
                            /** @description code of the chart of accounts */
                            pensionAccount: string;
                            /** @default 1 */
                            weight?: number;
                        }[];
                        terms: {
                            /** Format: date */
                            from: string;
                            /** @description Thousandths: 600 is 0.6 */
                            fte: number;
                            pay: {
                                /** @enum {string} */
                                area: "rest-of-england" | "london-fringe" | "outer-london" | "inner-london";
                                /** @constant */
                                kind: "point";
                                point: string;
                                scale: string;
                            } | {
                                /** @description Full time, all year */
                                annual: number;
                                /** @constant */
                                kind: "salary";
                            };
                            /** @default null */
                            termTime?: {
                                /** @description Weeks paid, in thousandths */
                                paid: number;
                                /** @description Weeks of the year, in thousandths */
                                year: number;
                            } | null;
                        }[];
                        /** @description What the post is called; never who holds it */
                        title: string;
                        /**
                         * Format: date
                         * @description Last day of a post for a fixed term
                         * @default null
                         */
                        until?: string | null;
                        /** @enum {string} */
                        workforce: "teaching" | "leadership" | "education-support" | "administration" | "premises" | "catering" | "other";
                    };
                };
            };
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/posts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts, filled and vacant, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    filled?: "yes" | "no";
                    on?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "title" | "-title" | "school" | "-school" | "from" | "-from";
                    workforce?: "teaching" | "leadership" | "education-support" | "administration" | "premises" | "catering" | "other";
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv; charset=utf-8": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/posts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts, filled and vacant, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    filled?: "yes" | "no";
                    on?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "title" | "-title" | "school" | "-school" | "from" | "-from";
                    workforce?: "teaching" | "leadership" | "education-support" | "administration" | "premises" | "catering" | "other";
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/posts/{postId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One post */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    postId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            filled: boolean;
                            /** Format: date */
                            from: string;
                            fte: string;
                            id: string;
                            /** @description Pay and names: for HR alone */
                            private: {
                                allowances: {
                                    annual: number;
                                    /** Format: date */
                                    from: string;
                                    kind: string;
                                    label: string | null;
                                    pensionable: boolean;
                                    share: "as-pay" | number;
                                    /** Format: date */
                                    until: string | null;
                                }[];
                                holders: {
                                    /** Format: date */
                                    from: string;
                                    name: string;
                                    pensionScheme: string;
                                    personId: string;
                                    /** Format: date */
                                    until: string | null;
                                }[];
                                terms: {
                                    /** @description Pence a year, where it is a salary of its own */
                                    annual: number | null;
                                    area: string | null;
                                    /** Format: date */
                                    from: string;
                                    fte: number;
                                    point: string | null;
                                    scale: string | null;
                                    termTime: {
                                        paid: number;
                                        year: number;
                                    } | null;
                                }[];
                            } | null;
                            schoolId: string;
                            split: {
                                account: string;
                                costCentre: string;
                                fund: string;
                                niAccount: string;
                                pensionAccount: string;
                                weight: number;
                            }[];
                            title: string;
                            /** Format: date */
                            until: string | null;
                            version: number;
                            workforce: string;
                        };
                    };
                };
            };
        };
        /** Set a post’s pay, hours, charge or end anew */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    postId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        allowances?: {
                            /** @description Full time, all year */
                            annual: number;
                            /** Format: date */
                            from: string;
                            /** @enum {string} */
                            kind: "TLR1" | "TLR2" | "TLR3" | "SEN" | "other";
                            /** @default null */
                            label?: string | null;
                            /** @default true */
                            pensionable?: boolean;
                            /** @default as-pay */
                            share?: "as-pay" | number;
                            /**
                             * Format: date
                             * @default null
                             */
                            until?: string | null;
                        }[];
                        split: {
                            /** @description code of the chart of accounts */
                            account: string;
                            /** @description short code of a cost centre */
                            costCentre: string;
                            /** @description short code of a fund */
                            fund: string;
                            /** @description code of the chart of accounts */
                            niAccount: string;
                            /** @description code of the chart of accounts */
                            pensionAccount: string;
                            /** @default 1 */
                            weight?: number;
                        }[];
                        terms: {
                            /** Format: date */
                            from: string;
                            /** @description Thousandths: 600 is 0.6 */
                            fte: number;
                            pay: {
                                /** @enum {string} */
                                area: "rest-of-england" | "london-fringe" | "outer-london" | "inner-london";
                                /** @constant */
                                kind: "point";
                                point: string;
                                scale: string;
                            } | {
                                /** @description Full time, all year */
                                annual: number;
                                /** @constant */
                                kind: "salary";
                            };
                            /** @default null */
                            termTime?: {
                                /** @description Weeks paid, in thousandths */
                                paid: number;
                                /** @description Weeks of the year, in thousandths */
                                year: number;
                            } | null;
                        }[];
                        /** @description What the post is called; never who holds it */
                        title: string;
                        /**
                         * Format: date
                         * @description Last day of a post for a fixed term
                         * @default null
                         */
                        until?: string | null;
                    };
                };
            };
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/posts/{postId}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fill a post */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    postId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        from: string;
                        pension: {
                            /** @constant */
                            scheme: "TPS";
                        } | {
                            fund: string;
                            /** @constant */
                            scheme: "LGPS";
                        } | {
                            /** @constant */
                            scheme: "none";
                        };
                        /** Format: uuid */
                        personId: string;
                        /**
                         * Format: date
                         * @description Last day, where it is known
                         * @default null
                         */
                        until?: string | null;
                    };
                };
            };
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/posts/{postId}/vacancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vacate a post */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    postId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description The holder’s last day
                         */
                        to: string;
                    };
                };
            };
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/staffing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which post */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    on?: string;
                    person?: string;
                    post?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "familyName" | "-familyName" | "title" | "-title" | "from" | "-from";
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            count: {
                                atLeast?: number;
                                exact?: number;
                            } | null;
                            items: {
                                familyName: string;
                                /** Format: date */
                                from: string;
                                fte: string;
                                givenName: string;
                                id: string;
                                pensionScheme: string;
                                personId: string;
                                postId: string;
                                school: string;
                                schoolId: string;
                                title: string;
                                /** Format: date */
                                until: string | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/staffing.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which post, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    person?: string;
                    post?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "familyName" | "-familyName" | "title" | "-title" | "from" | "-from";
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv; charset=utf-8": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/staffing.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which post, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    person?: string;
                    post?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "familyName" | "-familyName" | "title" | "-title" | "from" | "-from";
                };
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Refused: nothing was changed. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            detail: string;
            /** @description `pointer`: a JSON pointer into the body, or `?name` of a parameter. */
            errors?: {
                detail: string;
                pointer: string;
            }[];
            status: number;
            title: string;
            /** @description The address of a page that says what happened and how to mend it. */
            type: string;
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
