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
    "/v1/trusts/{trustId}/account-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Management accounts by school, fund and account, as at each month */
        get: {
            parameters: {
                query?: {
                    aar?: string[] | string;
                    account?: string[] | string;
                    cursor?: string;
                    fund?: string[] | string;
                    kind?: ("asset" | "liability" | "reserves" | "income" | "expenditure")[] | ("asset" | "liability" | "reserves" | "income" | "expenditure");
                    limit?: number;
                    month?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "account" | "-account" | "month" | "-month" | "school" | "-school";
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
                                aarCode: string | null;
                                account: string;
                                accountName: string;
                                actual: number;
                                actualToDate: number;
                                available: number;
                                budget: number;
                                budgetToDate: number;
                                commitment: number;
                                forecast: number;
                                fund: string;
                                kind: string;
                                month: string;
                                school: string | null;
                                schoolId: string;
                                variance: number;
                                varianceToDate: number;
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
    "/v1/trusts/{trustId}/account-lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Management accounts by school, fund and account, as at each month, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    aar?: string[] | string;
                    account?: string[] | string;
                    fund?: string[] | string;
                    kind?: ("asset" | "liability" | "reserves" | "income" | "expenditure")[] | ("asset" | "liability" | "reserves" | "income" | "expenditure");
                    month?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "account" | "-account" | "month" | "-month" | "school" | "-school";
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
    "/v1/trusts/{trustId}/account-lines.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Management accounts by school, fund and account, as at each month, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    aar?: string[] | string;
                    account?: string[] | string;
                    fund?: string[] | string;
                    kind?: ("asset" | "liability" | "reserves" | "income" | "expenditure")[] | ("asset" | "liability" | "reserves" | "income" | "expenditure");
                    month?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "account" | "-account" | "month" | "-month" | "school" | "-school";
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
    "/v1/trusts/{trustId}/audit-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What auditors have asked for */
        get: {
            parameters: {
                query?: {
                    askedBy?: string;
                    cursor?: string;
                    dueBy?: string;
                    limit?: number;
                    q?: string;
                    sort?: "number" | "-number" | "due" | "-due" | "updated" | "-updated";
                    state?: ("open" | "answered" | "closed")[] | ("open" | "answered" | "closed");
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
                                askedAt: string;
                                askedBy: string;
                                dueOn: string | null;
                                id: string;
                                number: number;
                                /** @enum {string} */
                                state: "open" | "answered" | "closed";
                                title: string;
                                updatedAt: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Ask the trust for evidence */
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
                         * @default null
                         */
                        dueOn?: string | null;
                        title: string;
                        wanted: string;
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
                            id: string;
                            number: number;
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
    "/v1/trusts/{trustId}/audit-requests.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What auditors have asked for, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    askedBy?: string;
                    dueBy?: string;
                    q?: string;
                    sort?: "number" | "-number" | "due" | "-due" | "updated" | "-updated";
                    state?: ("open" | "answered" | "closed")[] | ("open" | "answered" | "closed");
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
    "/v1/trusts/{trustId}/audit-requests.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What auditors have asked for, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    askedBy?: string;
                    dueBy?: string;
                    q?: string;
                    sort?: "number" | "-number" | "due" | "-due" | "updated" | "-updated";
                    state?: ("open" | "answered" | "closed")[] | ("open" | "answered" | "closed");
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
    "/v1/trusts/{trustId}/audit-requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A request with its answers and their evidence */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    requestId: string;
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
                            askedAt: string;
                            askedBy: string;
                            dueOn: string | null;
                            history: {
                                at: string;
                                by: string;
                                evidence: {
                                    id: string;
                                    kind: string;
                                    label?: string;
                                    /** @enum {string} */
                                    service: "directory" | "finance" | "procurement" | "hr-payroll" | "estates" | "risk" | "reporting";
                                }[];
                                /** @enum {string} */
                                kind: "asked" | "answered" | "reopened" | "closed";
                                n: number;
                                words: string;
                            }[];
                            id: string;
                            number: number;
                            /** @enum {string} */
                            state: "open" | "answered" | "closed";
                            title: string;
                            updatedAt: string;
                            version: number;
                            wanted: string;
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
    "/v1/trusts/{trustId}/audit-requests/{requestId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer an auditor, with the records that prove it */
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
                    requestId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default [] */
                        evidence?: {
                            id: string;
                            kind: string;
                            label?: string;
                            /** @enum {string} */
                            service: "directory" | "finance" | "procurement" | "hr-payroll" | "estates" | "risk" | "reporting";
                        }[];
                        words: string;
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
                            /** @enum {string} */
                            state: "open" | "answered" | "closed";
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
    "/v1/trusts/{trustId}/audit-requests/{requestId}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a request that you asked */
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
                    requestId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        words: string;
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
                            /** @enum {string} */
                            state: "open" | "answered" | "closed";
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
    "/v1/trusts/{trustId}/audit-requests/{requestId}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a request that you asked again */
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
                    requestId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        words: string;
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
                            /** @enum {string} */
                            state: "open" | "answered" | "closed";
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
    "/v1/trusts/{trustId}/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed checkpoints, one a day */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    from?: string;
                    limit?: number;
                    sort?: "day" | "-day";
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
                                at: string;
                                day: string;
                                signed: string;
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
    "/v1/trusts/{trustId}/checkpoints.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed checkpoints, one a day, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    sort?: "day" | "-day";
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
    "/v1/trusts/{trustId}/checkpoints.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Signed checkpoints, one a day, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    sort?: "day" | "-day";
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
    "/v1/trusts/{trustId}/checkpoints/{day}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A checkpoint as a file, to be held outside */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    day: string;
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
    "/v1/trusts/{trustId}/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money reserved and not yet invoiced or released */
        get: {
            parameters: {
                query?: {
                    account?: string[] | string;
                    cursor?: string;
                    fund?: string;
                    limit?: number;
                    matter?: string[] | string;
                    q?: string;
                    school?: string;
                    sort?: "amount" | "-amount" | "account" | "-account";
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
                                account: string;
                                accountName: string | null;
                                amount: number;
                                fund: string;
                                matter: string;
                                matterId: string;
                                schoolId: string;
                                year: string;
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
    "/v1/trusts/{trustId}/commitments.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money reserved and not yet invoiced or released, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    account?: string[] | string;
                    fund?: string;
                    matter?: string[] | string;
                    q?: string;
                    school?: string;
                    sort?: "amount" | "-amount" | "account" | "-account";
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
    "/v1/trusts/{trustId}/commitments.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money reserved and not yet invoiced or released, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    account?: string[] | string;
                    fund?: string;
                    matter?: string[] | string;
                    q?: string;
                    school?: string;
                    sort?: "amount" | "-amount" | "account" | "-account";
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
    "/v1/trusts/{trustId}/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compliance board: how the statutory checks of each school stand */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    school?: string;
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
                            on: string;
                            schools: {
                                areas: {
                                    area: string;
                                    dueSoon: number;
                                    failed: number;
                                    inOrder: number;
                                    nextDue: string | null;
                                    overdue: number;
                                }[];
                                dueSoon: number;
                                failed: number;
                                inOrder: number;
                                name: string;
                                overdue: number;
                                schoolId: string;
                            }[];
                            stamp: {
                                ageSeconds: number | null;
                                asAt: string | null;
                                behind: {
                                    events: number;
                                    source: string;
                                }[];
                                complete: boolean;
                                late: {
                                    seconds: number | null;
                                    source: string;
                                }[];
                                vector: {
                                    hash: string;
                                    seq: number;
                                    source: string;
                                }[];
                                words: string;
                            };
                            totals: {
                                dueSoon: number;
                                failed: number;
                                inOrder: number;
                                overdue: number;
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
    "/v1/trusts/{trustId}/compliance/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statutory checks behind the compliance board */
        get: {
            parameters: {
                query?: {
                    area?: string[] | string;
                    cursor?: string;
                    from?: string;
                    limit?: number;
                    owner?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "due" | "-due" | "area" | "-area" | "school" | "-school";
                    state?: ("scheduled" | "overdue" | "passed" | "failed" | "ended")[] | ("scheduled" | "overdue" | "passed" | "failed" | "ended");
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
                                area: string;
                                catalogueCode: string;
                                completedOn: string | null;
                                dueOn: string;
                                event: string;
                                id: string;
                                overdueOn: string | null;
                                ownerId: string | null;
                                school: string | null;
                                schoolId: string;
                                siteId: string;
                                /** @enum {string} */
                                state: "scheduled" | "overdue" | "passed" | "failed" | "ended";
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
    "/v1/trusts/{trustId}/compliance/checks.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statutory checks behind the compliance board, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    area?: string[] | string;
                    from?: string;
                    owner?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "due" | "-due" | "area" | "-area" | "school" | "-school";
                    state?: ("scheduled" | "overdue" | "passed" | "failed" | "ended")[] | ("scheduled" | "overdue" | "passed" | "failed" | "ended");
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
    "/v1/trusts/{trustId}/compliance/checks.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statutory checks behind the compliance board, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    area?: string[] | string;
                    from?: string;
                    owner?: string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "due" | "-due" | "area" | "-area" | "school" | "-school";
                    state?: ("scheduled" | "overdue" | "passed" | "failed" | "ended")[] | ("scheduled" | "overdue" | "passed" | "failed" | "ended");
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
    "/v1/trusts/{trustId}/evidence/{transactionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All audit samples of a transaction, by any of their ids */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    transactionId: string;
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
                            approvals: {
                                amount: number;
                                basis: string;
                                by: string;
                                decidedAt: string;
                                event: string;
                                level: string;
                                limit: number | null;
                                matter: string;
                                matterId: string;
                                outcome: string;
                                principalId: string | null;
                                role: string;
                                schemeVersion: number;
                                tier: number;
                                tiers: number;
                            }[];
                            asked: {
                                id: string;
                                /** @enum {string} */
                                kind: "order" | "receipt" | "reservation" | "invoice" | "journal";
                            };
                            events: {
                                actor: string;
                                at: string;
                                body: {
                                    [key: string]: unknown;
                                } | null;
                                cause: string | null;
                                id: string;
                                seq: number;
                                source: string;
                                subjectId: string;
                                type: string;
                            }[];
                            invoices: {
                                [key: string]: unknown;
                            }[];
                            journals: {
                                authority: {
                                    below: number | null;
                                    /** @enum {string} */
                                    by: "decided" | "invoice" | "pay" | "own-limit" | "no-rule";
                                    limits: {
                                        at: string;
                                        role: string;
                                        upTo: number | null;
                                    }[];
                                    schemeVersion: number | null;
                                };
                                date: string;
                                enteredBy: string | null;
                                event: string;
                                id: string;
                                lines: {
                                    account: string;
                                    costCentre: string | null;
                                    credit: number;
                                    debit: number;
                                    fund: string;
                                    line: number;
                                    schoolId: string;
                                }[];
                                number: number;
                                postedAt: string;
                                postedBy: string;
                                reverses: string | null;
                                source: string;
                                total: number;
                                year: string;
                            }[];
                            missing: ("order" | "receipt" | "invoice" | "approval" | "journal")[];
                            order: {
                                [key: string]: unknown;
                            } | null;
                            receipts: {
                                [key: string]: unknown;
                            }[];
                            reserved: number;
                            root: string;
                            stamp: {
                                ageSeconds: number | null;
                                asAt: string | null;
                                behind: {
                                    events: number;
                                    source: string;
                                }[];
                                complete: boolean;
                                late: {
                                    seconds: number | null;
                                    source: string;
                                }[];
                                vector: {
                                    hash: string;
                                    seq: number;
                                    source: string;
                                }[];
                                words: string;
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
    "/v1/trusts/{trustId}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a figure of the management accounts is made of */
        get: {
            parameters: {
                query: {
                    /** @description short code of a fund */
                    fund?: string;
                    line?: ("income" | "expenditure" | "balance") | string;
                    measure: "budget" | "budgetToDate" | "actual" | "actualToDate" | "commitment" | "available" | "forecast" | "variance" | "varianceToDate";
                    month?: string;
                    position?: string;
                    school?: string;
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
                            figure: {
                                fund: string | null;
                                line: string | null;
                                measure: string;
                                month: string;
                                position: number | null;
                                school: string | null;
                            };
                            formula: string;
                            lineName: string | null;
                            parts: {
                                amount: number;
                                approvals: {
                                    amount: number;
                                    basis: string;
                                    by: string;
                                    decidedAt: string;
                                    event: {
                                        id: string;
                                        seq: number;
                                        source: string;
                                    };
                                    level: string;
                                    limit: number | null;
                                    matter: string;
                                    matterId: string;
                                    outcome: string;
                                    principalId: string | null;
                                    role: string;
                                    schemeVersion: number;
                                    tier: number;
                                    tiers: number;
                                }[];
                                count: number;
                                date: string | null;
                                events: {
                                    actor: string | null;
                                    at: string | null;
                                    id: string;
                                    seq: number | null;
                                    source: string;
                                    type: string | null;
                                }[];
                                figure: {
                                    fund: string | null;
                                    line: string | null;
                                    measure: string;
                                    month: string;
                                    position: number | null;
                                    school: string | null;
                                } | null;
                                id: string | null;
                                /** @enum {string} */
                                kind: "figure" | "profile" | "budget" | "journal" | "commitment" | "order" | "invoice" | "check" | "ticket" | "risk" | "school" | "post" | "pay" | "rest";
                                label: string;
                                lines: {
                                    account: string;
                                    costCentre: string | null;
                                    credit: number;
                                    debit: number;
                                    fund: string;
                                    line: number;
                                    schoolId: string;
                                }[];
                                months: {
                                    actual?: number;
                                    amount: number;
                                    month: string;
                                    profile?: number;
                                }[];
                                moves: {
                                    amount: number;
                                    because: string;
                                    event: {
                                        actor: string | null;
                                        at: string | null;
                                        id: string;
                                        seq: number | null;
                                        source: string;
                                        type: string | null;
                                    };
                                }[];
                                schoolId: string | null;
                            }[];
                            sentence: string;
                            stamp: {
                                ageSeconds: number | null;
                                asAt: string | null;
                                behind: {
                                    events: number;
                                    source: string;
                                }[];
                                complete: boolean;
                                late: {
                                    seconds: number | null;
                                    source: string;
                                }[];
                                vector: {
                                    hash: string;
                                    seq: number;
                                    source: string;
                                }[];
                                words: string;
                            };
                            /** @constant */
                            unit: "pence";
                            value: number;
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
    "/v1/trusts/{trustId}/explain/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a measure of the KPIs is made of */
        get: {
            parameters: {
                query?: {
                    month?: string;
                    school?: string;
                };
                header?: never;
                path: {
                    measure: "income" | "expenditure" | "staff-cost" | "agency-cost" | "budgeted-expenditure" | "commitment" | "opening-reserve" | "pupils" | "orders-approved" | "orders-after-invoice" | "invoices-posted" | "invoice-days" | "checks-due" | "checks-on-time" | "checks-overdue" | "tickets-fixed" | "tickets-fixed-in-time" | "risks-open" | "risks-above-appetite";
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
                            figure: {
                                fund: string | null;
                                line: string | null;
                                measure: string;
                                month: string;
                                position: number | null;
                                school: string | null;
                            };
                            formula: string;
                            parts: {
                                amount: number;
                                approvals: {
                                    amount: number;
                                    basis: string;
                                    by: string;
                                    decidedAt: string;
                                    event: {
                                        id: string;
                                        seq: number;
                                        source: string;
                                    };
                                    level: string;
                                    limit: number | null;
                                    matter: string;
                                    matterId: string;
                                    outcome: string;
                                    principalId: string | null;
                                    role: string;
                                    schemeVersion: number;
                                    tier: number;
                                    tiers: number;
                                }[];
                                count: number;
                                date: string | null;
                                events: {
                                    actor: string | null;
                                    at: string | null;
                                    id: string;
                                    seq: number | null;
                                    source: string;
                                    type: string | null;
                                }[];
                                figure: {
                                    fund: string | null;
                                    line: string | null;
                                    measure: string;
                                    month: string;
                                    position: number | null;
                                    school: string | null;
                                } | null;
                                id: string | null;
                                /** @enum {string} */
                                kind: "figure" | "profile" | "budget" | "journal" | "commitment" | "order" | "invoice" | "check" | "ticket" | "risk" | "school" | "post" | "pay" | "rest";
                                label: string;
                                lines: {
                                    account: string;
                                    costCentre: string | null;
                                    credit: number;
                                    debit: number;
                                    fund: string;
                                    line: number;
                                    schoolId: string;
                                }[];
                                months: {
                                    actual?: number;
                                    amount: number;
                                    month: string;
                                    profile?: number;
                                }[];
                                moves: {
                                    amount: number;
                                    because: string;
                                    event: {
                                        actor: string | null;
                                        at: string | null;
                                        id: string;
                                        seq: number | null;
                                        source: string;
                                        type: string | null;
                                    };
                                }[];
                                schoolId: string | null;
                            }[];
                            sentence: string;
                            stamp: {
                                ageSeconds: number | null;
                                asAt: string | null;
                                behind: {
                                    events: number;
                                    source: string;
                                }[];
                                complete: boolean;
                                late: {
                                    seconds: number | null;
                                    source: string;
                                }[];
                                vector: {
                                    hash: string;
                                    seq: number;
                                    source: string;
                                }[];
                                words: string;
                            };
                            unit: string;
                            value: number | null;
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
    "/v1/trusts/{trustId}/explain/workforce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a figure of the workforce is made of */
        get: {
            parameters: {
                query: {
                    figure: "established" | "filled" | "pay";
                    on?: string;
                    school?: string;
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
                            /** @enum {string} */
                            figure: "established" | "filled" | "pay";
                            formula: string;
                            on: string;
                            parts: {
                                amount: number;
                                approvals: {
                                    amount: number;
                                    basis: string;
                                    by: string;
                                    decidedAt: string;
                                    event: {
                                        id: string;
                                        seq: number;
                                        source: string;
                                    };
                                    level: string;
                                    limit: number | null;
                                    matter: string;
                                    matterId: string;
                                    outcome: string;
                                    principalId: string | null;
                                    role: string;
                                    schemeVersion: number;
                                    tier: number;
                                    tiers: number;
                                }[];
                                count: number;
                                date: string | null;
                                events: {
                                    actor: string | null;
                                    at: string | null;
                                    id: string;
                                    seq: number | null;
                                    source: string;
                                    type: string | null;
                                }[];
                                figure: {
                                    fund: string | null;
                                    line: string | null;
                                    measure: string;
                                    month: string;
                                    position: number | null;
                                    school: string | null;
                                } | null;
                                id: string | null;
                                /** @enum {string} */
                                kind: "figure" | "profile" | "budget" | "journal" | "commitment" | "order" | "invoice" | "check" | "ticket" | "risk" | "school" | "post" | "pay" | "rest";
                                label: string;
                                lines: {
                                    account: string;
                                    costCentre: string | null;
                                    credit: number;
                                    debit: number;
                                    fund: string;
                                    line: number;
                                    schoolId: string;
                                }[];
                                months: {
                                    actual?: number;
                                    amount: number;
                                    month: string;
                                    profile?: number;
                                }[];
                                moves: {
                                    amount: number;
                                    because: string;
                                    event: {
                                        actor: string | null;
                                        at: string | null;
                                        id: string;
                                        seq: number | null;
                                        source: string;
                                        type: string | null;
                                    };
                                }[];
                                schoolId: string | null;
                            }[];
                            school: string | null;
                            sentence: string;
                            stamp: {
                                ageSeconds: number | null;
                                asAt: string | null;
                                behind: {
                                    events: number;
                                    source: string;
                                }[];
                                complete: boolean;
                                late: {
                                    seconds: number | null;
                                    source: string;
                                }[];
                                vector: {
                                    hash: string;
                                    seq: number;
                                    source: string;
                                }[];
                                words: string;
                            };
                            /** @enum {string} */
                            unit: "ten-thousandths of full time" | "pence";
                            value: number;
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
    "/v1/trusts/{trustId}/extracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Extracts that were asked for */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    requestedBy?: string;
                    sha256?: string;
                    sort?: "requested" | "-requested";
                    state?: ("requested" | "built" | "cancelled")[] | ("requested" | "built" | "cancelled");
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
                                because: ("asked" | "fork" | "failed") | null;
                                bytes: number | null;
                                id: string;
                                requestedAt: string;
                                requestedBy: string;
                                rows: number | null;
                                /** @enum {string} */
                                state: "requested" | "built" | "cancelled";
                                zipSha256: string | null;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Ask for an auditor’s extract */
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
                        positions?: {
                            hash: string;
                            seq: number;
                            /** @enum {string} */
                            service: "directory" | "finance" | "procurement" | "hr-payroll" | "estates" | "risk" | "reporting";
                        }[];
                        /** Format: uuid */
                        since?: string;
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
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            positions: {
                                hash: string;
                                seq: number;
                                /** @enum {string} */
                                service: "directory" | "finance" | "procurement" | "hr-payroll" | "estates" | "risk" | "reporting";
                            }[];
                            /** @constant */
                            state: "requested";
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
    "/v1/trusts/{trustId}/extracts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Extracts that were asked for, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    requestedBy?: string;
                    sha256?: string;
                    sort?: "requested" | "-requested";
                    state?: ("requested" | "built" | "cancelled")[] | ("requested" | "built" | "cancelled");
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
    "/v1/trusts/{trustId}/extracts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Extracts that were asked for, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    requestedBy?: string;
                    sha256?: string;
                    sort?: "requested" | "-requested";
                    state?: ("requested" | "built" | "cancelled")[] | ("requested" | "built" | "cancelled");
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
    "/v1/trusts/{trustId}/extracts/{extractId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An extract, and how far it is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    extractId: string;
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
                            because: ("asked" | "fork" | "failed") | null;
                            bytes: number | null;
                            endedAt: string | null;
                            files: number | null;
                            id: string;
                            manifestSha256: string | null;
                            positions: {
                                hash: string;
                                seq: number;
                                /** @enum {string} */
                                service: "directory" | "finance" | "procurement" | "hr-payroll" | "estates" | "risk" | "reporting";
                            }[];
                            progress: {
                                done: number;
                                of: number;
                                /** @enum {string} */
                                stage: "reading" | "writing" | "keeping";
                                /** @enum {string} */
                                unit: "events" | "files" | "bytes";
                            } | null;
                            requestedAt: string;
                            requestedBy: string;
                            rows: number | null;
                            since: {
                                hash: string;
                                seq: number;
                                /** @enum {string} */
                                service: "directory" | "finance" | "procurement" | "hr-payroll" | "estates" | "risk" | "reporting";
                            }[] | null;
                            /** @enum {string} */
                            state: "requested" | "built" | "cancelled";
                            zipSha256: string | null;
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
    "/v1/trusts/{trustId}/extracts/{extractId}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call off an extract that is being made */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    extractId: string;
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
                            /** @constant */
                            state: "cancelled";
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
    "/v1/trusts/{trustId}/extracts/{extractId}/zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Take an extract away */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    extractId: string;
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
    "/v1/trusts/{trustId}/extracts/public-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public key that extracts and checkpoints are signed with */
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
    "/v1/trusts/{trustId}/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is for you: alerts, and what waits for your decision */
        get: {
            parameters: {
                query?: {
                    before?: string;
                    class?: "decide" | "deadline" | "information";
                    /** @description By `deadline`, the first hundred are given and `next` is null */
                    order?: "newest" | "deadline";
                    state?: "open" | "done" | "all";
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
                                /** @description pence, VAT included */
                                amount: number | null;
                                /** @description Since when it waits */
                                at: string;
                                /** @enum {string} */
                                class: "decide" | "deadline" | "information";
                                /** @description Business date by which it should be done */
                                deadline: string | null;
                                doneAt: string | null;
                                event: string;
                                facts: {
                                    [key: string]: unknown;
                                };
                                id: string;
                                kind: string;
                                readAt: string | null;
                                /** @description As permalinks name it: /go/{trustId}/{kind}/{id} */
                                record: {
                                    id: string;
                                    kind: string;
                                };
                                school: string | null;
                                schoolId: string | null;
                                sentence: string;
                                settledAt: string | null;
                                subject: {
                                    id: string;
                                    kind: string;
                                };
                                /** @description What to do, in a few words; the school stands beside it */
                                title: string;
                            }[];
                            next: string | null;
                            open: {
                                deadline: number;
                                decide: number;
                                information: number;
                            };
                            stamp: {
                                ageSeconds: number | null;
                                asAt: string | null;
                                behind: {
                                    events: number;
                                    source: string;
                                }[];
                                complete: boolean;
                                late: {
                                    seconds: number | null;
                                    source: string;
                                }[];
                                vector: {
                                    hash: string;
                                    seq: number;
                                    source: string;
                                }[];
                                words: string;
                            };
                            unread: number;
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
    "/v1/trusts/{trustId}/inbox/{itemId}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark an item of your inbox as read or done */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    itemId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        done: boolean;
                        read: boolean;
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
                            doneAt: string | null;
                            readAt: string | null;
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
    "/v1/trusts/{trustId}/journal-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines of posted journals */
        get: {
            parameters: {
                query?: {
                    account?: string[] | string;
                    cursor?: string;
                    from?: string;
                    fund?: string;
                    journal?: string;
                    limit?: number;
                    month?: string;
                    q?: string;
                    school?: string;
                    sort?: "date" | "-date" | "number" | "-number" | "account" | "-account";
                    source?: ("manual" | "import" | "opening" | "invoice" | "pay" | "reversal")[] | ("manual" | "import" | "opening" | "invoice" | "pay" | "reversal");
                    to?: string;
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
                                account: string;
                                accountName: string | null;
                                costCentre: string | null;
                                credit: number;
                                date: string;
                                debit: number;
                                event: {
                                    id: string;
                                    seq: number;
                                    source: string;
                                };
                                fund: string;
                                journalId: string;
                                line: number;
                                month: string;
                                number: number;
                                schoolId: string;
                                source: string;
                                year: string;
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
    "/v1/trusts/{trustId}/journal-lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines of posted journals, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    account?: string[] | string;
                    from?: string;
                    fund?: string;
                    journal?: string;
                    month?: string;
                    q?: string;
                    school?: string;
                    sort?: "date" | "-date" | "number" | "-number" | "account" | "-account";
                    source?: ("manual" | "import" | "opening" | "invoice" | "pay" | "reversal")[] | ("manual" | "import" | "opening" | "invoice" | "pay" | "reversal");
                    to?: string;
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
    "/v1/trusts/{trustId}/journal-lines.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines of posted journals, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    account?: string[] | string;
                    from?: string;
                    fund?: string;
                    journal?: string;
                    month?: string;
                    q?: string;
                    school?: string;
                    sort?: "date" | "-date" | "number" | "-number" | "account" | "-account";
                    source?: ("manual" | "import" | "opening" | "invoice" | "pay" | "reversal")[] | ("manual" | "import" | "opening" | "invoice" | "pay" | "reversal");
                    to?: string;
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
    "/v1/trusts/{trustId}/kpis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Headline KPIs of a school or the trust, with their definitions */
        get: {
            parameters: {
                query?: {
                    month?: string;
                    school?: string;
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
                            dictionary: string;
                            kpis: {
                                band: ("good" | "watch" | "poor") | null;
                                better: string;
                                code: string;
                                definition: string;
                                fewest: {
                                    count: number;
                                    of: string;
                                } | null;
                                formula: string;
                                parts: {
                                    measure: string;
                                    value: number | null;
                                }[];
                                shown: string;
                                stamp: {
                                    ageSeconds: number | null;
                                    asAt: string | null;
                                    behind: {
                                        events: number;
                                        source: string;
                                    }[];
                                    complete: boolean;
                                    late: {
                                        seconds: number | null;
                                        source: string;
                                    }[];
                                    vector: {
                                        hash: string;
                                        seq: number;
                                        source: string;
                                    }[];
                                    words: string;
                                };
                                thresholds: {
                                    good: string;
                                    source: string;
                                    watch: string;
                                } | null;
                                title: string;
                                unit: string;
                                value: string | null;
                            }[];
                            month: string;
                            on: string;
                            school: string | null;
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
    "/v1/trusts/{trustId}/kpis/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One KPI of each school, beside each other */
        get: {
            parameters: {
                query?: {
                    month?: string;
                };
                header?: never;
                path: {
                    code: string;
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
                            better: string;
                            code: string;
                            definition: string;
                            dictionary: string;
                            fewest: {
                                count: number;
                                of: string;
                            } | null;
                            formula: string;
                            month: string;
                            on: string;
                            schools: {
                                band: ("good" | "watch" | "poor") | null;
                                name: string;
                                parts: {
                                    measure: string;
                                    value: number | null;
                                }[];
                                schoolId: string;
                                shown: string;
                                value: string | null;
                            }[];
                            stamp: {
                                ageSeconds: number | null;
                                asAt: string | null;
                                behind: {
                                    events: number;
                                    source: string;
                                }[];
                                complete: boolean;
                                late: {
                                    seconds: number | null;
                                    source: string;
                                }[];
                                vector: {
                                    hash: string;
                                    seq: number;
                                    source: string;
                                }[];
                                words: string;
                            };
                            thresholds: {
                                good: string;
                                source: string;
                                watch: string;
                            } | null;
                            title: string;
                            trust: {
                                band: ("good" | "watch" | "poor") | null;
                                parts: {
                                    measure: string;
                                    value: number | null;
                                }[];
                                shown: string;
                                value: string | null;
                            } | null;
                            unit: string;
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
    "/v1/trusts/{trustId}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What moves, as it moves */
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
                /** @description Server-sent events `moved`: `id` is where all sources stand (a client sends it back as Last-Event-ID after a break, and hears what moved meanwhile), `data` is `{ "sources": { "finance": 1204, … }, "late": { "hr-payroll": "2026-11-24T13:20:00.000Z" } }`. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
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
    "/v1/trusts/{trustId}/management-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Management accounts by line, as at a month */
        get: {
            parameters: {
                query?: {
                    /** @description short code of a fund */
                    fund?: string;
                    month?: string;
                    position?: string;
                    school?: string;
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
                            fund: string | null;
                            lines: {
                                aarCode: string | null;
                                account: string;
                                actual: number;
                                actualToDate: number;
                                available: number;
                                budget: number;
                                budgetToDate: number;
                                commitment: number;
                                forecast: number;
                                /** @enum {string} */
                                kind: "income" | "expenditure";
                                name: string;
                                variance: number;
                                varianceToDate: number;
                            }[];
                            month: string;
                            period: ("open" | "locked") | null;
                            position: number | null;
                            school: string | null;
                            stamp: {
                                ageSeconds: number | null;
                                asAt: string | null;
                                behind: {
                                    events: number;
                                    source: string;
                                }[];
                                complete: boolean;
                                late: {
                                    seconds: number | null;
                                    source: string;
                                }[];
                                vector: {
                                    hash: string;
                                    seq: number;
                                    source: string;
                                }[];
                                words: string;
                            };
                            totals: {
                                balance: {
                                    actual: number;
                                    actualToDate: number;
                                    available: number;
                                    budget: number;
                                    budgetToDate: number;
                                    commitment: number;
                                    forecast: number;
                                    variance: number;
                                    varianceToDate: number;
                                };
                                expenditure: {
                                    actual: number;
                                    actualToDate: number;
                                    available: number;
                                    budget: number;
                                    budgetToDate: number;
                                    commitment: number;
                                    forecast: number;
                                    variance: number;
                                    varianceToDate: number;
                                };
                                income: {
                                    actual: number;
                                    actualToDate: number;
                                    available: number;
                                    budget: number;
                                    budgetToDate: number;
                                    commitment: number;
                                    forecast: number;
                                    variance: number;
                                    varianceToDate: number;
                                };
                            };
                            year: string;
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
    "/v1/trusts/{trustId}/management-accounts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Management accounts by line, as at a month, as CSV */
        get: {
            parameters: {
                query?: {
                    /** @description short code of a fund */
                    fund?: string;
                    month?: string;
                    position?: string;
                    school?: string;
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
    "/v1/trusts/{trustId}/management-accounts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Management accounts by line, as at a month, as XLSX */
        get: {
            parameters: {
                query?: {
                    /** @description short code of a fund */
                    fund?: string;
                    month?: string;
                    position?: string;
                    school?: string;
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
    "/v1/trusts/{trustId}/management-accounts/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Management accounts month by month, as at a month */
        get: {
            parameters: {
                query?: {
                    /** @description code of the chart of accounts */
                    account?: string;
                    /** @description short code of a fund */
                    fund?: string;
                    month?: string;
                    position?: string;
                    school?: string;
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
                            account: string | null;
                            fund: string | null;
                            /** @description The month in which all is seen */
                            month: string;
                            months: {
                                balance: {
                                    /** @description Null of months ahead */
                                    actual: number | null;
                                    actualToDate: number | null;
                                    budget: number;
                                    budgetToDate: number;
                                    forecast: number;
                                    forecastToDate: number;
                                };
                                /** @description Reserved and not yet invoiced or released at the end of the month, or now */
                                commitment: number | null;
                                expenditure: {
                                    /** @description Null of months ahead */
                                    actual: number | null;
                                    actualToDate: number | null;
                                    budget: number;
                                    budgetToDate: number;
                                    forecast: number;
                                    forecastToDate: number;
                                };
                                income: {
                                    /** @description Null of months ahead */
                                    actual: number | null;
                                    actualToDate: number | null;
                                    budget: number;
                                    budgetToDate: number;
                                    forecast: number;
                                    forecastToDate: number;
                                };
                                month: string;
                                /** @description Whether staff cost without agency is at half of its profile or more */
                                payPosted: boolean;
                                period: ("open" | "locked") | null;
                            }[];
                            position: number | null;
                            school: string | null;
                            stamp: {
                                ageSeconds: number | null;
                                asAt: string | null;
                                behind: {
                                    events: number;
                                    source: string;
                                }[];
                                complete: boolean;
                                late: {
                                    seconds: number | null;
                                    source: string;
                                }[];
                                vector: {
                                    hash: string;
                                    seq: number;
                                    source: string;
                                }[];
                                words: string;
                            };
                            totals: {
                                balance: {
                                    actual: number;
                                    actualToDate: number;
                                    available: number;
                                    budget: number;
                                    budgetToDate: number;
                                    commitment: number;
                                    forecast: number;
                                    variance: number;
                                    varianceToDate: number;
                                };
                                expenditure: {
                                    actual: number;
                                    actualToDate: number;
                                    available: number;
                                    budget: number;
                                    budgetToDate: number;
                                    commitment: number;
                                    forecast: number;
                                    variance: number;
                                    varianceToDate: number;
                                };
                                income: {
                                    actual: number;
                                    actualToDate: number;
                                    available: number;
                                    budget: number;
                                    budgetToDate: number;
                                    commitment: number;
                                    forecast: number;
                                    variance: number;
                                    varianceToDate: number;
                                };
                            };
                            year: string;
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
    "/v1/trusts/{trustId}/management-accounts/months.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Management accounts month by month, as at a month, as CSV */
        get: {
            parameters: {
                query?: {
                    /** @description code of the chart of accounts */
                    account?: string;
                    /** @description short code of a fund */
                    fund?: string;
                    month?: string;
                    position?: string;
                    school?: string;
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
    "/v1/trusts/{trustId}/management-accounts/months.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Management accounts month by month, as at a month, as XLSX */
        get: {
            parameters: {
                query?: {
                    /** @description code of the chart of accounts */
                    account?: string;
                    /** @description short code of a fund */
                    fund?: string;
                    month?: string;
                    position?: string;
                    school?: string;
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
    "/v1/trusts/{trustId}/management-accounts/schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Management accounts of each school, as at a month */
        get: {
            parameters: {
                query?: {
                    /** @description short code of a fund */
                    fund?: string;
                    month?: string;
                    position?: string;
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
                            fund: string | null;
                            month: string;
                            period: ("open" | "locked") | null;
                            position: number | null;
                            school: string | null;
                            schools: {
                                kind: string;
                                name: string;
                                schoolId: string;
                                totals: {
                                    balance: {
                                        actual: number;
                                        actualToDate: number;
                                        available: number;
                                        budget: number;
                                        budgetToDate: number;
                                        commitment: number;
                                        forecast: number;
                                        variance: number;
                                        varianceToDate: number;
                                    };
                                    expenditure: {
                                        actual: number;
                                        actualToDate: number;
                                        available: number;
                                        budget: number;
                                        budgetToDate: number;
                                        commitment: number;
                                        forecast: number;
                                        variance: number;
                                        varianceToDate: number;
                                    };
                                    income: {
                                        actual: number;
                                        actualToDate: number;
                                        available: number;
                                        budget: number;
                                        budgetToDate: number;
                                        commitment: number;
                                        forecast: number;
                                        variance: number;
                                        varianceToDate: number;
                                    };
                                };
                            }[];
                            stamp: {
                                ageSeconds: number | null;
                                asAt: string | null;
                                behind: {
                                    events: number;
                                    source: string;
                                }[];
                                complete: boolean;
                                late: {
                                    seconds: number | null;
                                    source: string;
                                }[];
                                vector: {
                                    hash: string;
                                    seq: number;
                                    source: string;
                                }[];
                                words: string;
                            };
                            totals: {
                                balance: {
                                    actual: number;
                                    actualToDate: number;
                                    available: number;
                                    budget: number;
                                    budgetToDate: number;
                                    commitment: number;
                                    forecast: number;
                                    variance: number;
                                    varianceToDate: number;
                                };
                                expenditure: {
                                    actual: number;
                                    actualToDate: number;
                                    available: number;
                                    budget: number;
                                    budgetToDate: number;
                                    commitment: number;
                                    forecast: number;
                                    variance: number;
                                    varianceToDate: number;
                                };
                                income: {
                                    actual: number;
                                    actualToDate: number;
                                    available: number;
                                    budget: number;
                                    budgetToDate: number;
                                    commitment: number;
                                    forecast: number;
                                    variance: number;
                                    varianceToDate: number;
                                };
                            };
                            year: string;
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
    "/v1/trusts/{trustId}/management-accounts/schools.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Management accounts of each school, as at a month, as CSV */
        get: {
            parameters: {
                query?: {
                    /** @description short code of a fund */
                    fund?: string;
                    month?: string;
                    position?: string;
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
    "/v1/trusts/{trustId}/management-accounts/schools.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Management accounts of each school, as at a month, as XLSX */
        get: {
            parameters: {
                query?: {
                    /** @description short code of a fund */
                    fund?: string;
                    month?: string;
                    position?: string;
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
    "/v1/trusts/{trustId}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders as they stand, across schools */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    delivery?: ("none" | "part" | "complete")[] | ("none" | "part" | "complete");
                    from?: string;
                    limit?: number;
                    q?: string;
                    raisedBy?: string;
                    school?: string[] | string;
                    sort?: "submitted" | "-submitted" | "number" | "-number" | "gross" | "-gross" | "needBy" | "-needBy";
                    status?: ("submitted" | "over-budget" | "awaiting-approval" | "returned" | "withdrawn" | "rejected" | "approved" | "sent" | "cancelled" | "closed")[] | ("submitted" | "over-budget" | "awaiting-approval" | "returned" | "withdrawn" | "rejected" | "approved" | "sent" | "cancelled" | "closed");
                    supplier?: string;
                    to?: string;
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
                                approvedOn: string | null;
                                delivery: string;
                                event: string;
                                gross: number;
                                id: string;
                                needBy: string | null;
                                net: number;
                                number: number;
                                raisedBy: string;
                                school: string | null;
                                schoolId: string;
                                /** @enum {string} */
                                status: "submitted" | "over-budget" | "awaiting-approval" | "returned" | "withdrawn" | "rejected" | "approved" | "sent" | "cancelled" | "closed";
                                submittedOn: string | null;
                                supplierId: string;
                                year: string;
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
    "/v1/trusts/{trustId}/orders.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders as they stand, across schools, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    delivery?: ("none" | "part" | "complete")[] | ("none" | "part" | "complete");
                    from?: string;
                    q?: string;
                    raisedBy?: string;
                    school?: string[] | string;
                    sort?: "submitted" | "-submitted" | "number" | "-number" | "gross" | "-gross" | "needBy" | "-needBy";
                    status?: ("submitted" | "over-budget" | "awaiting-approval" | "returned" | "withdrawn" | "rejected" | "approved" | "sent" | "cancelled" | "closed")[] | ("submitted" | "over-budget" | "awaiting-approval" | "returned" | "withdrawn" | "rejected" | "approved" | "sent" | "cancelled" | "closed");
                    supplier?: string;
                    to?: string;
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
    "/v1/trusts/{trustId}/orders.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders as they stand, across schools, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    delivery?: ("none" | "part" | "complete")[] | ("none" | "part" | "complete");
                    from?: string;
                    q?: string;
                    raisedBy?: string;
                    school?: string[] | string;
                    sort?: "submitted" | "-submitted" | "number" | "-number" | "gross" | "-gross" | "needBy" | "-needBy";
                    status?: ("submitted" | "over-budget" | "awaiting-approval" | "returned" | "withdrawn" | "rejected" | "approved" | "sent" | "cancelled" | "closed")[] | ("submitted" | "over-budget" | "awaiting-approval" | "returned" | "withdrawn" | "rejected" | "approved" | "sent" | "cancelled" | "closed");
                    supplier?: string;
                    to?: string;
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
    "/v1/trusts/{trustId}/reserves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The revenue reserve month by month, and of each school */
        get: {
            parameters: {
                query?: {
                    month?: string;
                    school?: string;
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
                            month: string;
                            months: {
                                /** @description At the end of the month; null of months ahead */
                                actual: number | null;
                                forecast: number | null;
                                month: string;
                            }[];
                            /** @description At 1 September */
                            opening: number | null;
                            school: string | null;
                            schools: {
                                /** @description At the end of the month in which it is seen, or now */
                                actual: number | null;
                                /** @description At 31 August */
                                forecast: number | null;
                                name: string;
                                opening: number | null;
                                schoolId: string;
                            }[];
                            stamp: {
                                ageSeconds: number | null;
                                asAt: string | null;
                                behind: {
                                    events: number;
                                    source: string;
                                }[];
                                complete: boolean;
                                late: {
                                    seconds: number | null;
                                    source: string;
                                }[];
                                vector: {
                                    hash: string;
                                    seq: number;
                                    source: string;
                                }[];
                                words: string;
                            };
                            year: string;
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
    "/v1/trusts/{trustId}/reserves.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The revenue reserve month by month, and of each school, as CSV */
        get: {
            parameters: {
                query?: {
                    month?: string;
                    school?: string;
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
    "/v1/trusts/{trustId}/reserves.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The revenue reserve month by month, and of each school, as XLSX */
        get: {
            parameters: {
                query?: {
                    month?: string;
                    school?: string;
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
    "/v1/trusts/{trustId}/risk-matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The risk matrix: open risks by likelihood and impact */
        get: {
            parameters: {
                query?: {
                    category?: string;
                    on?: string;
                    school?: string;
                    score?: "inherent" | "current" | "target";
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
                            aboveAppetite: number;
                            cells: {
                                impact: number;
                                likelihood: number;
                                risks: {
                                    category: string;
                                    event: string;
                                    id: string;
                                    number: number;
                                    ownerId: string;
                                    schoolId: string | null;
                                    standing: ("within-appetite" | "above-appetite" | "above-tolerance") | null;
                                }[];
                            }[];
                            on: string;
                            risks: number;
                            score: string;
                            stamp: {
                                ageSeconds: number | null;
                                asAt: string | null;
                                behind: {
                                    events: number;
                                    source: string;
                                }[];
                                complete: boolean;
                                late: {
                                    seconds: number | null;
                                    source: string;
                                }[];
                                vector: {
                                    hash: string;
                                    seq: number;
                                    source: string;
                                }[];
                                words: string;
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
    "/v1/trusts/{trustId}/stamp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From which history everything shown is computed, and what is late */
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
                            ageSeconds: number | null;
                            asAt: string | null;
                            behind: {
                                events: number;
                                source: string;
                            }[];
                            complete: boolean;
                            late: {
                                seconds: number | null;
                                source: string;
                            }[];
                            vector: {
                                hash: string;
                                seq: number;
                                source: string;
                            }[];
                            words: string;
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
    "/v1/trusts/{trustId}/workforce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts by school, filled and vacant, and the month’s pay */
        get: {
            parameters: {
                query?: {
                    on?: string;
                    school?: string;
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
                            on: string;
                            schools: {
                                established: string;
                                filled: string;
                                name: string;
                                pay: number;
                                posts: number;
                                schoolId: string;
                                vacant: string;
                                workforces: {
                                    established: string;
                                    filled: string;
                                    posts: number;
                                    vacant: string;
                                    workforce: string;
                                }[];
                            }[];
                            stamp: {
                                ageSeconds: number | null;
                                asAt: string | null;
                                behind: {
                                    events: number;
                                    source: string;
                                }[];
                                complete: boolean;
                                late: {
                                    seconds: number | null;
                                    source: string;
                                }[];
                                vector: {
                                    hash: string;
                                    seq: number;
                                    source: string;
                                }[];
                                words: string;
                            };
                            totals: {
                                established: string;
                                filled: string;
                                pay: number;
                                posts: number;
                                vacant: string;
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
