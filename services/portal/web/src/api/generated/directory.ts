// Made from docs/openapi by tools/openapi-client; not to be changed by hand.
export interface paths {
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I, and which trusts am I in? */
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
                            isOperator: boolean;
                            name: string | null;
                            trusts: {
                                /** Format: date */
                                leftOn: string | null;
                                name: string;
                                /** Format: date */
                                startsOn: string;
                                /** Format: uuid */
                                trustId: string;
                            }[];
                            userId: string;
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
    "/v1/platform/trusts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Found a trust */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The first administrator, who gives everybody else their roles */
                        administrator: {
                            /** Format: email */
                            email: string;
                            name: string;
                            /**
                             * Format: uuid
                             * @description The `sub` of their tokens; yourself unless given
                             */
                            userId?: string;
                        };
                        /** @default null */
                        companyNumber?: string | null;
                        /** @default null */
                        groupUid?: string | null;
                        name: string;
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
                            administratorId: string;
                            /** Format: uuid */
                            trustId: string;
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
    "/v1/trusts/{trustId}/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clusters */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    dissolved?: "true" | "false";
                    limit?: number;
                    q?: string;
                    sort?: "name" | "-name" | "dissolvedOn" | "-dissolvedOn";
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
                                /** Format: date */
                                dissolvedOn: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @description Those where the caller holds a role */
                                schoolIds: string[];
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Form a cluster of schools */
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
                        name: string;
                        schoolIds: string[];
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
    "/v1/trusts/{trustId}/clusters.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clusters, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    dissolved?: "true" | "false";
                    q?: string;
                    sort?: "name" | "-name" | "dissolvedOn" | "-dissolvedOn";
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
    "/v1/trusts/{trustId}/clusters.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Clusters, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    dissolved?: "true" | "false";
                    q?: string;
                    sort?: "name" | "-name" | "dissolvedOn" | "-dissolvedOn";
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
    "/v1/trusts/{trustId}/clusters/{clusterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A cluster and which schools were in it when */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    clusterId: string;
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
                            /** Format: date */
                            dissolvedOn: string | null;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @description Those where the caller holds a role */
                            schoolIds: string[];
                            stays: {
                                /** Format: uuid */
                                clusterId: string;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                schoolId: string;
                                /**
                                 * Format: date
                                 * @description The first day on which it was there no longer
                                 */
                                until: string | null;
                            }[];
                            version: number;
                        };
                    };
                };
            };
        };
        /** Set the schools of a cluster */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    clusterId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        schoolIds: string[];
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
    "/v1/trusts/{trustId}/clusters/{clusterId}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dissolve a cluster */
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
                    clusterId: string;
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
    "/v1/trusts/{trustId}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find a colleague by name */
        get: {
            parameters: {
                query: {
                    q: string;
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
                                name: string;
                                /** Format: uuid */
                                userId: string;
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
    "/v1/trusts/{trustId}/covers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Covers for absence */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    delegate?: string;
                    endsFrom?: string;
                    endsTo?: string;
                    limit?: number;
                    on?: string;
                    principal?: string;
                    sort?: "from" | "-from" | "to" | "-to" | "setAt" | "-setAt";
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
                                /** Format: uuid */
                                delegateId: string;
                                endedAt: string | null;
                                endedBy: string | null;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                principalId: string;
                                setAt: string;
                                setBy: string;
                                /** Format: date */
                                to: string;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Name a delegate for an absence */
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
                         * Format: uuid
                         * @description Who sees and may do what they may, and no more
                         */
                        delegateId: string;
                        /** Format: date */
                        from: string;
                        /**
                         * Format: uuid
                         * @description Who is absent; yourself unless given
                         */
                        principalId?: string;
                        /** Format: date */
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
    "/v1/trusts/{trustId}/covers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Covers for absence, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    delegate?: string;
                    endsFrom?: string;
                    endsTo?: string;
                    on?: string;
                    principal?: string;
                    sort?: "from" | "-from" | "to" | "-to" | "setAt" | "-setAt";
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
    "/v1/trusts/{trustId}/covers.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Covers for absence, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    delegate?: string;
                    endsFrom?: string;
                    endsTo?: string;
                    on?: string;
                    principal?: string;
                    sort?: "from" | "-from" | "to" | "-to" | "setAt" | "-setAt";
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
    "/v1/trusts/{trustId}/covers/{coverId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a cover */
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
                    coverId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Last day on which it counts; today unless given
                         */
                        endedOn?: string;
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
                            endedOn: string;
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
    "/v1/trusts/{trustId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stage a file: JPEG, PNG, WebP, PDF, CSV or XLSX, at most 10 MB */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /** Format: binary */
                        file: string;
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
                            bytes: number;
                            mediaType: string;
                            sha256: string;
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
    "/v1/trusts/{trustId}/files/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch a file by its digest */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    sha256: string;
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
    "/v1/trusts/{trustId}/my-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What do I hold here? */
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
                            /** @description How far the directory’s log had been read */
                            directoryPosition: number;
                            name: string | null;
                            roles: {
                                /**
                                 * Format: uuid
                                 * @description Whom one covers; null in one’s own right
                                 */
                                principalId: string | null;
                                role: string;
                                /** @description null is the whole trust */
                                schoolIds: string[] | null;
                            }[];
                            /** Format: uuid */
                            userId: string;
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
    "/v1/trusts/{trustId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Names by id */
        get: {
            parameters: {
                query: {
                    /** @description Up to 200 user ids with commas between them */
                    ids: string;
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
                                name: string;
                                /** Format: uuid */
                                userId: string;
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
    "/v1/trusts/{trustId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles and their history */
        get: {
            parameters: {
                query?: {
                    at?: ("school" | "cluster" | "trust")[] | ("school" | "cluster" | "trust");
                    cursor?: string;
                    endsFrom?: string;
                    endsTo?: string;
                    limit?: number;
                    on?: string;
                    q?: string;
                    role?: string[] | string;
                    scope?: string;
                    sort?: "from" | "-from" | "to" | "-to" | "role" | "-role" | "givenAt" | "-givenAt";
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
                                /** @enum {string} */
                                at: "school" | "cluster" | "trust";
                                endedAt: string | null;
                                endedBy: string | null;
                                /** Format: date */
                                from: string;
                                givenAt: string;
                                givenBy: string;
                                /** Format: uuid */
                                id: string;
                                role: string;
                                /** @description Name of the school or cluster */
                                scope: string | null;
                                /** Format: uuid */
                                scopeId: string | null;
                                /** Format: date */
                                to: string | null;
                                /** Format: uuid */
                                userId: string;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Give somebody a role */
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
                        /** @enum {string} */
                        at: "school" | "cluster" | "trust";
                        /**
                         * Format: date
                         * @description First day; today unless given
                         */
                        from?: string;
                        /** @enum {string} */
                        role: "administrator" | "finance-lead" | "finance-officer" | "procurement-lead" | "office-manager" | "approver" | "hr-lead" | "estates-lead" | "site-manager" | "risk-lead" | "risk-owner" | "trustee" | "auditor" | "operator";
                        /**
                         * Format: uuid
                         * @description The school or cluster; null at the trust
                         * @default null
                         */
                        scopeId?: string | null;
                        /**
                         * Format: date
                         * @description Last day; an auditor always has one
                         * @default null
                         */
                        to?: string | null;
                        /** Format: uuid */
                        userId: string;
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
    "/v1/trusts/{trustId}/roles.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles and their history, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    at?: ("school" | "cluster" | "trust")[] | ("school" | "cluster" | "trust");
                    endsFrom?: string;
                    endsTo?: string;
                    on?: string;
                    q?: string;
                    role?: string[] | string;
                    scope?: string;
                    sort?: "from" | "-from" | "to" | "-to" | "role" | "-role" | "givenAt" | "-givenAt";
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
    "/v1/trusts/{trustId}/roles.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Roles and their history, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    at?: ("school" | "cluster" | "trust")[] | ("school" | "cluster" | "trust");
                    endsFrom?: string;
                    endsTo?: string;
                    on?: string;
                    q?: string;
                    role?: string[] | string;
                    scope?: string;
                    sort?: "from" | "-from" | "to" | "-to" | "role" | "-role" | "givenAt" | "-givenAt";
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
    "/v1/trusts/{trustId}/roles/{assignmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a role */
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
                    assignmentId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Last day on which it counts; today unless given
                         */
                        endedOn?: string;
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
                            endedOn: string;
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
    "/v1/trusts/{trustId}/scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scheme of delegation in force */
        get: {
            parameters: {
                query?: {
                    /** @description Today unless given */
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
                            /** Format: date */
                            approvedOn: string | null;
                            /** @enum {string} */
                            basis: "net" | "gross";
                            /** Format: date */
                            effectiveFrom: string;
                            publishedAt: string;
                            publishedBy: string;
                            rules: {
                                /**
                                 * @description The narrowest level at which the role may be held
                                 * @enum {string}
                                 */
                                at: "school" | "cluster" | "trust";
                                category: string;
                                role: string;
                                /** @description Place in the order of decisions: 1 first */
                                tier: number;
                                /** @description pence, zero or more, at most £999,999,999.99 */
                                upTo: number | null;
                            }[];
                            schemeVersion: number;
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
    "/v1/trusts/{trustId}/scheme/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may I, or somebody, approve? */
        get: {
            parameters: {
                query?: {
                    /** @description A user; yourself unless given */
                    for?: string;
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
                            basis: ("net" | "gross") | null;
                            items: {
                                alone: {
                                    /**
                                     * @description The narrowest level at which the role may be held
                                     * @enum {string}
                                     */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                    /** @description Place in the order of decisions: 1 first */
                                    tier: number;
                                    tiers: number;
                                    /** @description pence, zero or more, at most £999,999,999.99 */
                                    upTo: number | null;
                                } | null;
                                category: string;
                                /**
                                 * Format: uuid
                                 * @description Whom they cover; null in their own right
                                 */
                                principalId: string | null;
                                schoolIds: string[];
                                /** @description Bands decided together with others */
                                together: {
                                    /**
                                     * @description The narrowest level at which the role may be held
                                     * @enum {string}
                                     */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                    /** @description Place in the order of decisions: 1 first */
                                    tier: number;
                                    tiers: number;
                                    /** @description pence, zero or more, at most £999,999,999.99 */
                                    upTo: number | null;
                                }[];
                                /** @description Also for matters of the trust itself */
                                trustItself: boolean;
                            }[];
                            /** Format: date */
                            on: string;
                            /** @description The version in force; null before the first */
                            schemeVersion: number | null;
                            /** Format: uuid */
                            userId: string;
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
    "/v1/trusts/{trustId}/scheme/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the scheme of delegation */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    from?: string;
                    limit?: number;
                    sort?: "version" | "-version" | "effectiveFrom" | "-effectiveFrom";
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
                                /** Format: date */
                                approvedOn: string | null;
                                /** @enum {string} */
                                basis: "net" | "gross";
                                /** Format: date */
                                effectiveFrom: string;
                                publishedAt: string;
                                publishedBy: string;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Publish a version of the scheme of delegation */
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
                         * Format: date
                         * @description The day the board approved it
                         * @default null
                         */
                        approvedOn?: string | null;
                        /**
                         * @description Whether limits are net or gross of VAT
                         * @enum {string}
                         */
                        basis: "net" | "gross";
                        /**
                         * @description Categories of the version before that are meant to have no rules now
                         * @default []
                         */
                        drops?: ("order" | "invoice" | "journal" | "supplier")[];
                        /** Format: date */
                        effectiveFrom: string;
                        rules: {
                            /**
                             * @description The narrowest level at which the role may be held
                             * @enum {string}
                             */
                            at: "school" | "cluster" | "trust";
                            /**
                             * @description What is decided
                             * @enum {string}
                             */
                            category: "order" | "invoice" | "journal" | "supplier";
                            /** @enum {string} */
                            role: "finance-lead" | "finance-officer" | "procurement-lead" | "office-manager" | "approver" | "hr-lead" | "estates-lead" | "site-manager" | "risk-lead" | "risk-owner" | "trustee";
                            /** @description Place in the order of decisions: 1 first */
                            tier: number;
                            /** @description pence, zero or more, at most £999,999,999.99 */
                            upTo: number | null;
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
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            schemeVersion: number;
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
    "/v1/trusts/{trustId}/scheme/versions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the scheme of delegation, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    sort?: "version" | "-version" | "effectiveFrom" | "-effectiveFrom";
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
    "/v1/trusts/{trustId}/scheme/versions.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the scheme of delegation, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    sort?: "version" | "-version" | "effectiveFrom" | "-effectiveFrom";
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
    "/v1/trusts/{trustId}/scheme/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version of the scheme of delegation */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    trustId: string;
                    version: string;
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
                            /** Format: date */
                            approvedOn: string | null;
                            /** @enum {string} */
                            basis: "net" | "gross";
                            /** Format: date */
                            effectiveFrom: string;
                            publishedAt: string;
                            publishedBy: string;
                            rules: {
                                /**
                                 * @description The narrowest level at which the role may be held
                                 * @enum {string}
                                 */
                                at: "school" | "cluster" | "trust";
                                category: string;
                                role: string;
                                /** @description Place in the order of decisions: 1 first */
                                tier: number;
                                /** @description pence, zero or more, at most £999,999,999.99 */
                                upTo: number | null;
                            }[];
                            schemeVersion: number;
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
    "/v1/trusts/{trustId}/school-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import schools from a list of the trust */
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
                         * @description Only tell what would be done
                         * @default false
                         */
                        dryRun?: boolean;
                        /** @description The uploaded CSV or XLSX: a row for each school, with the column Name */
                        file: string;
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
                            added: number;
                            dryRun: boolean;
                            /** @description Rows that were not taken, and why */
                            faults: {
                                code: string;
                                /** @description The column by its letter; null for a whole row */
                                column: string | null;
                                /** @description What is wrong */
                                detail: string;
                                heading: string | null;
                                /** @description What to do about it */
                                mend: string;
                                /** @description The row, as a spreadsheet numbers it */
                                row: number;
                            }[];
                            /** @description Columns that were not read */
                            ignoredHeadings: string[];
                            schools: {
                                /** @description What the list says otherwise of one that is there */
                                differs: string[];
                                name: string;
                                /** @enum {string} */
                                outcome: "added" | "there";
                                row: number;
                                /**
                                 * Format: uuid
                                 * @description null in a dry run for what would be added
                                 */
                                schoolId: string | null;
                                urn: string | null;
                            }[];
                            /** @description Schools that the trust has; left as they are */
                            there: number;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            added: number;
                            dryRun: boolean;
                            /** @description Rows that were not taken, and why */
                            faults: {
                                code: string;
                                /** @description The column by its letter; null for a whole row */
                                column: string | null;
                                /** @description What is wrong */
                                detail: string;
                                heading: string | null;
                                /** @description What to do about it */
                                mend: string;
                                /** @description The row, as a spreadsheet numbers it */
                                row: number;
                            }[];
                            /** @description Columns that were not read */
                            ignoredHeadings: string[];
                            schools: {
                                /** @description What the list says otherwise of one that is there */
                                differs: string[];
                                name: string;
                                /** @enum {string} */
                                outcome: "added" | "there";
                                row: number;
                                /**
                                 * Format: uuid
                                 * @description null in a dry run for what would be added
                                 */
                                schoolId: string | null;
                                urn: string | null;
                            }[];
                            /** @description Schools that the trust has; left as they are */
                            there: number;
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
    "/v1/trusts/{trustId}/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schools */
        get: {
            parameters: {
                query?: {
                    cluster?: string;
                    cursor?: string;
                    kind?: ("school" | "central")[] | ("school" | "central");
                    limit?: number;
                    localAuthority?: string[] | string;
                    on?: string;
                    phase?: string[] | string;
                    pupilsFrom?: string;
                    pupilsTo?: string;
                    q?: string;
                    region?: string[] | string;
                    sort?: "name" | "-name" | "urn" | "-urn" | "pupils" | "-pupils" | "joinedOn" | "-joinedOn";
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
                                /** Format: uuid */
                                clusterId: string | null;
                                establishmentType: string | null;
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                joinedOn: string | null;
                                /** @enum {string} */
                                kind: "school" | "central";
                                /** Format: date */
                                leftOn: string | null;
                                localAuthority: string | null;
                                name: string;
                                phase: string | null;
                                pupils: number | null;
                                region: string | null;
                                urn: string | null;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add a school or the central team */
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
                        establishmentType?: string | null;
                        /**
                         * Format: date
                         * @default null
                         */
                        joinedOn?: string | null;
                        /**
                         * @default school
                         * @enum {string}
                         */
                        kind?: "school" | "central";
                        /** @default null */
                        localAuthority?: string | null;
                        name: string;
                        /** @default null */
                        phase?: ("nursery" | "primary" | "middle-deemed-primary" | "secondary" | "middle-deemed-secondary" | "16-plus" | "all-through" | "not-applicable") | null;
                        /** @default null */
                        pupils?: number | null;
                        /** @default null */
                        region?: string | null;
                        /** @default null */
                        urn?: string | null;
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
    "/v1/trusts/{trustId}/schools.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schools, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    cluster?: string;
                    kind?: ("school" | "central")[] | ("school" | "central");
                    localAuthority?: string[] | string;
                    on?: string;
                    phase?: string[] | string;
                    pupilsFrom?: string;
                    pupilsTo?: string;
                    q?: string;
                    region?: string[] | string;
                    sort?: "name" | "-name" | "urn" | "-urn" | "pupils" | "-pupils" | "joinedOn" | "-joinedOn";
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
    "/v1/trusts/{trustId}/schools.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schools, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    cluster?: string;
                    kind?: ("school" | "central")[] | ("school" | "central");
                    localAuthority?: string[] | string;
                    on?: string;
                    phase?: string[] | string;
                    pupilsFrom?: string;
                    pupilsTo?: string;
                    q?: string;
                    region?: string[] | string;
                    sort?: "name" | "-name" | "urn" | "-urn" | "pupils" | "-pupils" | "joinedOn" | "-joinedOn";
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
    "/v1/trusts/{trustId}/schools/{schoolId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A school */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    schoolId: string;
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
                            clusterId: string | null;
                            establishmentType: string | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            joinedOn: string | null;
                            /** @enum {string} */
                            kind: "school" | "central";
                            /** Format: date */
                            leftOn: string | null;
                            localAuthority: string | null;
                            name: string;
                            phase: string | null;
                            pupils: number | null;
                            region: string | null;
                            urn: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        /** Change a school */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    schoolId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        establishmentType?: string | null;
                        /**
                         * Format: date
                         * @default null
                         */
                        joinedOn?: string | null;
                        /** @default null */
                        localAuthority?: string | null;
                        name: string;
                        /** @default null */
                        phase?: ("nursery" | "primary" | "middle-deemed-primary" | "secondary" | "middle-deemed-secondary" | "16-plus" | "all-through" | "not-applicable") | null;
                        /** @default null */
                        pupils?: number | null;
                        /** @default null */
                        region?: string | null;
                        /** @default null */
                        urn?: string | null;
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
    "/v1/trusts/{trustId}/schools/{schoolId}/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which clusters a school was in when */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    schoolId: string;
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
                                /** Format: uuid */
                                clusterId: string;
                                /** Format: date */
                                from: string;
                                /** Format: uuid */
                                schoolId: string;
                                /**
                                 * Format: date
                                 * @description The first day on which it was there no longer
                                 */
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
    "/v1/trusts/{trustId}/schools/{schoolId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A school leaves the trust */
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
                    schoolId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Last day in the trust; null: it stays after all
                         */
                        leftOn: string | null;
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
    "/v1/trusts/{trustId}/schools/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import schools from the national register */
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
                         * @description Only tell what would be done
                         * @default false
                         */
                        dryRun?: boolean;
                        /** @description Of which trust; this one’s own UID unless given */
                        groupUid?: string;
                        /**
                         * @description The register’s links, with its full download
                         * @default null
                         */
                        links?: string | null;
                        /** @description The uploaded CSV or XLSX: the register’s full download, or academies joined with their trusts */
                        register: string;
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
                            added: number;
                            changed: number;
                            dryRun: boolean;
                            groupUid: string;
                            layout: string;
                            /** @description Rows that were not taken, and why */
                            rejected: {
                                code: string;
                                detail: string;
                                /** @enum {string} */
                                file: "register" | "links";
                                heading: string | null;
                                mend: string;
                                row: number;
                                urn: string | null;
                            }[];
                            /** @description Rows of the register’s file, of all trusts */
                            rows: number;
                            schools: {
                                /** @description What is changed */
                                changes: string[];
                                name: string;
                                /** @enum {string} */
                                outcome: "added" | "changed" | "unchanged";
                                row: number;
                                /**
                                 * Format: uuid
                                 * @description null in a dry run for what would be added
                                 */
                                schoolId: string | null;
                                urn: string;
                            }[];
                            unchanged: number;
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            added: number;
                            changed: number;
                            dryRun: boolean;
                            groupUid: string;
                            layout: string;
                            /** @description Rows that were not taken, and why */
                            rejected: {
                                code: string;
                                detail: string;
                                /** @enum {string} */
                                file: "register" | "links";
                                heading: string | null;
                                mend: string;
                                row: number;
                                urn: string | null;
                            }[];
                            /** @description Rows of the register’s file, of all trusts */
                            rows: number;
                            schools: {
                                /** @description What is changed */
                                changes: string[];
                                name: string;
                                /** @enum {string} */
                                outcome: "added" | "changed" | "unchanged";
                                row: number;
                                /**
                                 * Format: uuid
                                 * @description null in a dry run for what would be added
                                 */
                                schoolId: string | null;
                                urn: string;
                            }[];
                            unchanged: number;
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
    "/v1/trusts/{trustId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Term dates */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    q?: string;
                    school?: string;
                    sort?: "year" | "-year" | "school" | "-school" | "setAt" | "-setAt";
                    year?: string;
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
                                /** Format: uuid */
                                id: string;
                                insetDays: string[];
                                school: string | null;
                                /** Format: uuid */
                                schoolId: string | null;
                                setAt: string;
                                setBy: string;
                                terms: {
                                    /** Format: date */
                                    from: string;
                                    /** Format: date */
                                    to: string;
                                }[];
                                version: number;
                                year: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        /** Set the term dates of a year */
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
            requestBody: {
                content: {
                    "application/json": {
                        /** @default [] */
                        insetDays?: string[];
                        /**
                         * Format: uuid
                         * @description A school whose terms differ; null for all
                         * @default null
                         */
                        schoolId?: string | null;
                        /** @description Stretches of school between holidays, earliest first */
                        terms: {
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        }[];
                        year: string;
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
    "/v1/trusts/{trustId}/terms.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Term dates, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    school?: string;
                    sort?: "year" | "-year" | "school" | "-school" | "setAt" | "-setAt";
                    year?: string;
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
    "/v1/trusts/{trustId}/terms.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Term dates, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    school?: string;
                    sort?: "year" | "-year" | "school" | "-school" | "setAt" | "-setAt";
                    year?: string;
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
    "/v1/trusts/{trustId}/trust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trust */
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
                            companyNumber: string | null;
                            groupUid: string | null;
                            name: string;
                            /** Format: uuid */
                            trustId: string;
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
    "/v1/trusts/{trustId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The users of the trust */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    leavesFrom?: string;
                    leavesTo?: string;
                    limit?: number;
                    on?: string;
                    q?: string;
                    sort?: "name" | "-name" | "email" | "-email" | "startsOn" | "-startsOn" | "leftOn" | "-leftOn";
                    startsFrom?: string;
                    startsTo?: string;
                    withoutRole?: "true";
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
                                email: string;
                                /** Format: date */
                                leftOn: string | null;
                                name: string;
                                /** Format: date */
                                startsOn: string;
                                /** Format: uuid */
                                userId: string;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Invite somebody to the trust */
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
                        /** Format: email */
                        email: string;
                        name: string;
                        /**
                         * Format: date
                         * @description First day on which roles count; today unless given
                         */
                        startsOn?: string;
                        /**
                         * Format: uuid
                         * @description The `sub` that the identity provider gives them, where it is known; otherwise a new one, for the provider to take over
                         */
                        userId?: string;
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
                            userId: string;
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
    "/v1/trusts/{trustId}/users.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The users of the trust, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    leavesFrom?: string;
                    leavesTo?: string;
                    on?: string;
                    q?: string;
                    sort?: "name" | "-name" | "email" | "-email" | "startsOn" | "-startsOn" | "leftOn" | "-leftOn";
                    startsFrom?: string;
                    startsTo?: string;
                    withoutRole?: "true";
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
    "/v1/trusts/{trustId}/users.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The users of the trust, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    leavesFrom?: string;
                    leavesTo?: string;
                    on?: string;
                    q?: string;
                    sort?: "name" | "-name" | "email" | "-email" | "startsOn" | "-startsOn" | "leftOn" | "-leftOn";
                    startsFrom?: string;
                    startsTo?: string;
                    withoutRole?: "true";
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
    "/v1/trusts/{trustId}/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A user of the trust */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    trustId: string;
                    userId: string;
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
                            email: string;
                            /** Format: date */
                            leftOn: string | null;
                            name: string;
                            /** Format: date */
                            startsOn: string;
                            /** Format: uuid */
                            userId: string;
                            version: number;
                        };
                    };
                };
            };
        };
        /** Correct somebody’s name or e-mail address */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    trustId: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        name: string;
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
                            userId: string;
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
    "/v1/trusts/{trustId}/users/{userId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody leaves the trust */
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
                    trustId: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Last day on which they may act
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
                            /** Format: date */
                            leftOn: string;
                            /** Format: uuid */
                            userId: string;
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
