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
    "/v1/trusts/{trustId}/appetite-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals of appetite to the board */
        get: {
            parameters: {
                query?: {
                    category?: string[] | string;
                    cursor?: string;
                    limit?: number;
                    q?: string;
                    sort?: "proposedAt" | "-proposedAt" | "category" | "-category";
                    state?: ("Proposed" | "Approved" | "Rejected")[] | ("Proposed" | "Approved" | "Rejected");
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
                                appetite: number;
                                category: string;
                                /** Format: date-time */
                                decidedAt: string | null;
                                decidedBy: string | null;
                                /** Format: date */
                                effectiveFrom: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                proposedAt: string;
                                proposedBy: string;
                                reason: string;
                                state: string;
                                tolerance: number;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Propose appetite and tolerance for a category to the board */
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
                        /** @description Likelihood times impact */
                        appetite: number;
                        category: string;
                        /** Format: date */
                        effectiveFrom: string;
                        reason: string;
                        /** @description Likelihood times impact */
                        tolerance: number;
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
    "/v1/trusts/{trustId}/appetite-proposals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals of appetite to the board, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    category?: string[] | string;
                    q?: string;
                    sort?: "proposedAt" | "-proposedAt" | "category" | "-category";
                    state?: ("Proposed" | "Approved" | "Rejected")[] | ("Proposed" | "Approved" | "Rejected");
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
    "/v1/trusts/{trustId}/appetite-proposals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals of appetite to the board, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    category?: string[] | string;
                    q?: string;
                    sort?: "proposedAt" | "-proposedAt" | "category" | "-category";
                    state?: ("Proposed" | "Approved" | "Rejected")[] | ("Proposed" | "Approved" | "Rejected");
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
    "/v1/trusts/{trustId}/appetite-proposals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the board’s decision on a proposed appetite */
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
                    id: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description The day of the board’s meeting
                         */
                        approvedOn: string;
                        /** @constant */
                        decision: "approve";
                        /** @description The minute, as the board’s papers call it */
                        minute: string;
                    } | {
                        /** @constant */
                        decision: "reject";
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
                            appetiteVersion: number | null;
                            /**
                             * Format: date
                             * @description The day it takes effect: the later of the day proposed and the day of approval
                             */
                            effectiveFrom: string | null;
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
    "/v1/trusts/{trustId}/appetites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appetite and tolerance by category, every version */
        get: {
            parameters: {
                query?: {
                    category?: string[] | string;
                    cursor?: string;
                    from?: string;
                    limit?: number;
                    q?: string;
                    sort?: "effectiveFrom" | "-effectiveFrom" | "category" | "-category" | "version" | "-version";
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
                                appetite: number;
                                approvedBy: string;
                                /** Format: date */
                                approvedOn: string;
                                category: string;
                                /** Format: date */
                                effectiveFrom: string;
                                /** Format: uuid */
                                id: string;
                                minute: string;
                                /** Format: uuid */
                                proposalId: string;
                                tolerance: number;
                                version: number;
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
    "/v1/trusts/{trustId}/appetites.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appetite and tolerance by category, every version, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    category?: string[] | string;
                    from?: string;
                    q?: string;
                    sort?: "effectiveFrom" | "-effectiveFrom" | "category" | "-category" | "version" | "-version";
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
    "/v1/trusts/{trustId}/appetites.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Appetite and tolerance by category, every version, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    category?: string[] | string;
                    from?: string;
                    q?: string;
                    sort?: "effectiveFrom" | "-effectiveFrom" | "category" | "-category" | "version" | "-version";
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
    "/v1/trusts/{trustId}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Key risk indicator: checks out of order, by school and area */
        get: {
            parameters: {
                query?: {
                    knownAt?: string;
                    on?: string;
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
                            indicators: {
                                area: string;
                                /** @description The events that say so */
                                eventIds: string[];
                                school: string | null;
                                /** Format: uuid */
                                schoolId: string;
                                /** @description Kinds of check at sites, each once */
                                value: number;
                            }[];
                            /** Format: date-time */
                            knownAt: string | null;
                            /** Format: date */
                            on: string;
                            rule: {
                                source: string;
                                text: string;
                                version: number;
                            } | null;
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
    "/v1/trusts/{trustId}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Risk matrix as at a day, as effective or as known at an instant */
        get: {
            parameters: {
                query?: {
                    category?: string;
                    /** @description With what was known then; by now unless told */
                    knownAt?: string;
                    /** @description Today unless told */
                    on?: string;
                    /** @description none: of no school */
                    school?: string | "none";
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
                            current: {
                                count: number;
                                impact: number;
                                likelihood: number;
                                riskIds: string[];
                            }[][];
                            inherent: {
                                count: number;
                                impact: number;
                                likelihood: number;
                                riskIds: string[];
                            }[][];
                            /** Format: date-time */
                            knownAt: string | null;
                            /** Format: date */
                            on: string;
                            target: {
                                count: number;
                                impact: number;
                                likelihood: number;
                                riskIds: string[];
                            }[][];
                            total: number;
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
    "/v1/trusts/{trustId}/risk-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Categories of the register */
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
                            categories: {
                                code: string;
                                name: string;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        /** Set the categories of the register */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            /** @description In the order in which they are shown */
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                        name: string;
                    }[];
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
                            categories: {
                                code: string;
                                name: string;
                            }[];
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
    "/v1/trusts/{trustId}/risks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The risk register */
        get: {
            parameters: {
                query?: {
                    category?: string[] | string;
                    cursor?: string;
                    function?: string[] | string;
                    level?: ("school" | "function" | "trust")[] | ("school" | "function" | "trust");
                    limit?: number;
                    outOfOrder?: "true" | "false";
                    owner?: string;
                    pointsFrom?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "number" | "-number" | "points" | "-points" | "distance" | "-distance" | "raisedOn" | "-raisedOn" | "category" | "-category";
                    standing?: ("Within appetite" | "Above appetite" | "Above tolerance")[] | ("Within appetite" | "Above appetite" | "Above tolerance");
                    state?: ("Draft" | "Live" | "Closed")[] | ("Draft" | "Live" | "Closed");
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
                                band: string | null;
                                category: string | null;
                                current: number | null;
                                /** @description Points above appetite; negative below */
                                distance: number | null;
                                function: string | null;
                                /** Format: uuid */
                                id: string;
                                inherent: number | null;
                                level: string;
                                number: number | null;
                                /** @description Linked checks that are overdue or failed */
                                outOfOrder: number;
                                /** Format: uuid */
                                ownerId: string | null;
                                /** Format: date */
                                raisedOn: string;
                                school: string | null;
                                /** Format: uuid */
                                schoolId: string | null;
                                standing: string | null;
                                state: string;
                                target: number | null;
                                title: string;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Put a risk on the register, or keep a draft of one */
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
                        /** @default null */
                        category?: string | null;
                        /**
                         * @description Why, and so what
                         * @default
                         */
                        description?: string;
                        /**
                         * @description Such as finance; of a risk of a function
                         * @default null
                         */
                        function?: string | null;
                        /** @enum {string} */
                        level: "school" | "function" | "trust";
                        /**
                         * Format: uuid
                         * @description Its owner
                         * @default null
                         */
                        ownerId?: string | null;
                        /**
                         * Format: uuid
                         * @default null
                         */
                        schoolId?: string | null;
                        /** @default null */
                        scores?: {
                            /** @description With the controls as they now work, by the owner’s judgement */
                            current: {
                                impact: number;
                                likelihood: number;
                            };
                            /** @description Before any control */
                            inherent: {
                                impact: number;
                                likelihood: number;
                            };
                            /** @description Where the trust aims to bring it */
                            target: {
                                impact: number;
                                likelihood: number;
                            };
                        } | null;
                        /**
                         * @default Live
                         * @enum {string}
                         */
                        state?: "Draft" | "Live";
                        /** @description What may happen */
                        title: string;
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
                            number: number | null;
                            /** @enum {string} */
                            state: "Draft" | "Live" | "Closed";
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
    "/v1/trusts/{trustId}/risks.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The risk register, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    category?: string[] | string;
                    function?: string[] | string;
                    level?: ("school" | "function" | "trust")[] | ("school" | "function" | "trust");
                    outOfOrder?: "true" | "false";
                    owner?: string;
                    pointsFrom?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "number" | "-number" | "points" | "-points" | "distance" | "-distance" | "raisedOn" | "-raisedOn" | "category" | "-category";
                    standing?: ("Within appetite" | "Above appetite" | "Above tolerance")[] | ("Within appetite" | "Above appetite" | "Above tolerance");
                    state?: ("Draft" | "Live" | "Closed")[] | ("Draft" | "Live" | "Closed");
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
    "/v1/trusts/{trustId}/risks.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The risk register, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    category?: string[] | string;
                    function?: string[] | string;
                    level?: ("school" | "function" | "trust")[] | ("school" | "function" | "trust");
                    outOfOrder?: "true" | "false";
                    owner?: string;
                    pointsFrom?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "number" | "-number" | "points" | "-points" | "distance" | "-distance" | "raisedOn" | "-raisedOn" | "category" | "-category";
                    standing?: ("Within appetite" | "Above appetite" | "Above tolerance")[] | ("Within appetite" | "Above appetite" | "Above tolerance");
                    state?: ("Draft" | "Live" | "Closed")[] | ("Draft" | "Live" | "Closed");
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
    "/v1/trusts/{trustId}/risks/{riskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One risk, as it stands */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    riskId: string;
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
                            appetite: {
                                appetite: number;
                                distance: number;
                                standing: string;
                                tolerance: number;
                                version: number;
                            } | null;
                            band: string | null;
                            bandsSource: string;
                            canDo: string[];
                            category: string | null;
                            /** @description As checks out of order have moved it */
                            current: {
                                impact: number;
                                likelihood: number;
                            } | null;
                            description: string;
                            direction: ("Rising" | "Steady" | "Falling") | null;
                            function: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            level: "school" | "function" | "trust";
                            links: {
                                /** @description Area of the catalogue of checks, such as fire */
                                area: string;
                                /** @description Checks heard of; none means that the link moves nothing yet */
                                checks: number;
                                /** Format: date */
                                from: string;
                                outOfOrder: number;
                                /** Format: uuid */
                                schoolId: string | null;
                            }[];
                            number: number | null;
                            /** @description Kinds of check at sites, each once */
                            outOfOrder: number;
                            /** @description As the owner gave them */
                            own: {
                                /** @description With the controls as they now work, by the owner’s judgement */
                                current: {
                                    impact: number;
                                    likelihood: number;
                                };
                                /** @description Before any control */
                                inherent: {
                                    impact: number;
                                    likelihood: number;
                                };
                                /** @description Where the trust aims to bring it */
                                target: {
                                    impact: number;
                                    likelihood: number;
                                };
                            } | null;
                            /** Format: uuid */
                            ownerId: string | null;
                            points: number | null;
                            /** Format: uuid */
                            raisedBy: string;
                            /** Format: date */
                            raisedOn: string;
                            /** Format: uuid */
                            schoolId: string | null;
                            /** Format: date-time */
                            scoredAt: string | null;
                            /** @enum {string} */
                            state: "Draft" | "Live" | "Closed";
                            title: string;
                            version: number;
                        };
                    };
                };
            };
        };
        /** Edit a risk: its words, owner, category or place */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    riskId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        category?: string | null;
                        /**
                         * @description Why, and so what
                         * @default
                         */
                        description?: string;
                        /**
                         * @description Such as finance; of a risk of a function
                         * @default null
                         */
                        function?: string | null;
                        /** @enum {string} */
                        level: "school" | "function" | "trust";
                        /**
                         * Format: uuid
                         * @description Its owner
                         * @default null
                         */
                        ownerId?: string | null;
                        /**
                         * Format: uuid
                         * @default null
                         */
                        schoolId?: string | null;
                        /** @description What may happen */
                        title: string;
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
                            number: number | null;
                            /** @enum {string} */
                            state: "Draft" | "Live" | "Closed";
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
    "/v1/trusts/{trustId}/risks/{riskId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a risk */
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
                    riskId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
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
                            number: number | null;
                            /** @enum {string} */
                            state: "Draft" | "Live" | "Closed";
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
    "/v1/trusts/{trustId}/risks/{riskId}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a risk’s current score is what it is, with the chain of events */
        get: {
            parameters: {
                query?: {
                    /** @description With what was known then; by now unless told */
                    knownAt?: string;
                    /** @description Today unless told */
                    on?: string;
                };
                header?: never;
                path: {
                    riskId: string;
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
                            /** @description Steps of likelihood that the checks add */
                            added: number;
                            appetite: {
                                appetite: number;
                                standing: string;
                                tolerance: number;
                                version: number;
                            } | null;
                            causes: {
                                area: string;
                                catalogueCode: string;
                                /** Format: uuid */
                                checkId: string;
                                /** Format: uuid */
                                closedBy: string | null;
                                /** Format: date */
                                from: string;
                                /** @enum {string} */
                                kind: "overdue" | "failed";
                                /** Format: uuid */
                                openedBy: string;
                                /** Format: uuid */
                                schoolId: string;
                                /** Format: uuid */
                                siteId: string;
                                /** Format: date */
                                to: string | null;
                            }[];
                            chain: {
                                /** Format: date-time */
                                at: string;
                                /** @description The id of what brought it about */
                                cause: string;
                                /** Format: uuid */
                                checkId: string | null;
                                /** Format: uuid */
                                id: string;
                                /** @description Its place in that service’s log */
                                seq: number;
                                /** @enum {string} */
                                service: "estates" | "risk";
                                type: string;
                            }[];
                            current: {
                                impact: number;
                                likelihood: number;
                            };
                            /** @description Checks out of order, each kind at a site once */
                            indicator: number;
                            /** Format: date-time */
                            knownAt: string | null;
                            /** Format: date */
                            on: string;
                            /** @description The current score as the owner gave it */
                            owner: {
                                impact: number;
                                likelihood: number;
                            };
                            /** @description Over, or never so as late evidence showed */
                            past: {
                                area: string;
                                catalogueCode: string;
                                /** Format: uuid */
                                checkId: string;
                                /** Format: uuid */
                                closedBy: string | null;
                                /** Format: date */
                                from: string;
                                /** @enum {string} */
                                kind: "overdue" | "failed";
                                /** Format: uuid */
                                openedBy: string;
                                /** Format: uuid */
                                schoolId: string;
                                /** Format: uuid */
                                siteId: string;
                                /** Format: date */
                                to: string | null;
                            }[];
                            points: number;
                            /** Format: uuid */
                            riskId: string;
                            rule: {
                                source: string;
                                text: string;
                                version: number;
                            };
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
    "/v1/trusts/{trustId}/risks/{riskId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The history of a risk: changes, scores as effective and as known, crossings of appetite */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    riskId: string;
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
                            changes: {
                                action: string;
                                /** Format: date */
                                effectiveOn: string;
                                n: number;
                                reason: string | null;
                                /** Format: date-time */
                                recordedAt: string;
                                recordedBy: string;
                                state: string;
                                /** @description The risk as it then was */
                                written: {
                                    [key: string]: unknown;
                                };
                            }[];
                            crossings: {
                                after: string;
                                appetiteVersion: number;
                                before: string;
                                cause: {
                                    by: string;
                                    /** Format: uuid */
                                    eventId: string | null;
                                    /** Format: uuid */
                                    subjectId: string | null;
                                };
                                /** Format: date */
                                on: string;
                                points: number;
                                /** Format: date-time */
                                recordedAt: string;
                            }[];
                            /** @description The current score day by day, with all that is known by now */
                            effective: {
                                current: {
                                    impact: number;
                                    likelihood: number;
                                };
                                eventIds: string[];
                                /** Format: date */
                                from: string;
                                owner: {
                                    /** @description With the controls as they now work, by the owner’s judgement */
                                    current: {
                                        impact: number;
                                        likelihood: number;
                                    };
                                    /** @description Before any control */
                                    inherent: {
                                        impact: number;
                                        likelihood: number;
                                    };
                                    /** @description Where the trust aims to bring it */
                                    target: {
                                        impact: number;
                                        likelihood: number;
                                    };
                                };
                            }[];
                            /** @description Scores that people gave */
                            given: {
                                comment: string | null;
                                /** Format: date */
                                effectiveOn: string;
                                /** Format: date-time */
                                recordedAt: string;
                                recordedBy: string;
                                scores: {
                                    /** @description With the controls as they now work, by the owner’s judgement */
                                    current: {
                                        impact: number;
                                        likelihood: number;
                                    };
                                    /** @description Before any control */
                                    inherent: {
                                        impact: number;
                                        likelihood: number;
                                    };
                                    /** @description Where the trust aims to bring it */
                                    target: {
                                        impact: number;
                                        likelihood: number;
                                    };
                                };
                            }[];
                            /** @description What the register showed from each instant on */
                            known: {
                                /** Format: date-time */
                                at: string;
                                current: {
                                    impact: number;
                                    likelihood: number;
                                };
                                eventIds: string[];
                                owner: {
                                    /** @description With the controls as they now work, by the owner’s judgement */
                                    current: {
                                        impact: number;
                                        likelihood: number;
                                    };
                                    /** @description Before any control */
                                    inherent: {
                                        impact: number;
                                        likelihood: number;
                                    };
                                    /** @description Where the trust aims to bring it */
                                    target: {
                                        impact: number;
                                        likelihood: number;
                                    };
                                };
                            }[];
                            /** @description Scores as they were kept, each with its cause; of two for a day the later counts */
                            scorings: {
                                cause: {
                                    by: string;
                                    /** Format: uuid */
                                    eventId: string | null;
                                    /** Format: uuid */
                                    subjectId: string | null;
                                };
                                /** Format: date */
                                effectiveOn: string;
                                /** Format: date-time */
                                recordedAt: string;
                                scores: {
                                    /** @description With the controls as they now work, by the owner’s judgement */
                                    current: {
                                        impact: number;
                                        likelihood: number;
                                    };
                                    /** @description Before any control */
                                    inherent: {
                                        impact: number;
                                        likelihood: number;
                                    };
                                    /** @description Where the trust aims to bring it */
                                    target: {
                                        impact: number;
                                        likelihood: number;
                                    };
                                };
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
    "/v1/trusts/{trustId}/risks/{riskId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Link a risk to checks, by area and school */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    riskId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        links: {
                            /** @description Area of the catalogue of checks, such as fire */
                            area: string;
                            /** Format: uuid */
                            schoolId: string | null;
                        }[];
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
                            number: number | null;
                            /** @enum {string} */
                            state: "Draft" | "Live" | "Closed";
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
    "/v1/trusts/{trustId}/risks/{riskId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a draft on the register */
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
                    riskId: string;
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
                            number: number | null;
                            /** @enum {string} */
                            state: "Draft" | "Live" | "Closed";
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
    "/v1/trusts/{trustId}/risks/{riskId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a closed risk back on the register */
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
                    riskId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
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
                            number: number | null;
                            /** @enum {string} */
                            state: "Draft" | "Live" | "Closed";
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
    "/v1/trusts/{trustId}/risks/{riskId}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Score a risk: inherent, current and target */
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
                    riskId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Why
                         * @default null
                         */
                        comment?: string | null;
                        /** @description With the controls as they now work, by the owner’s judgement */
                        current: {
                            impact: number;
                            likelihood: number;
                        };
                        /**
                         * Format: date
                         * @description Today, or the day it held from
                         * @default null
                         */
                        effectiveOn?: string | null;
                        /** @description Before any control */
                        inherent: {
                            impact: number;
                            likelihood: number;
                        };
                        /** @description Where the trust aims to bring it */
                        target: {
                            impact: number;
                            likelihood: number;
                        };
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
                            number: number | null;
                            /** @enum {string} */
                            state: "Draft" | "Live" | "Closed";
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
    "/v1/trusts/{trustId}/timetable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compliance timetable: statutory checks as heard from estates */
        get: {
            parameters: {
                query?: {
                    area?: string[] | string;
                    cursor?: string;
                    dueFrom?: string;
                    dueTo?: string;
                    limit?: number;
                    q?: string;
                    school?: string[] | string;
                    sort?: "dueOn" | "-dueOn" | "area" | "-area" | "school" | "-school";
                    state?: ("scheduled" | "overdue" | "failed" | "ended")[] | ("scheduled" | "overdue" | "failed" | "ended");
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
                                area: string;
                                /** Format: uuid */
                                checkId: string | null;
                                code: string;
                                /** Format: date */
                                dueOn: string | null;
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                lastDoneOn: string | null;
                                school: string | null;
                                /** Format: uuid */
                                schoolId: string;
                                /** Format: uuid */
                                siteId: string;
                                /** @description scheduled, overdue, failed (until its re-test passes) or ended */
                                state: string;
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
    "/v1/trusts/{trustId}/timetable.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compliance timetable: statutory checks as heard from estates, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    area?: string[] | string;
                    dueFrom?: string;
                    dueTo?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "dueOn" | "-dueOn" | "area" | "-area" | "school" | "-school";
                    state?: ("scheduled" | "overdue" | "failed" | "ended")[] | ("scheduled" | "overdue" | "failed" | "ended");
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
    "/v1/trusts/{trustId}/timetable.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compliance timetable: statutory checks as heard from estates, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    area?: string[] | string;
                    dueFrom?: string;
                    dueTo?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "dueOn" | "-dueOn" | "area" | "-area" | "school" | "-school";
                    state?: ("scheduled" | "overdue" | "failed" | "ended")[] | ("scheduled" | "overdue" | "failed" | "ended");
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
