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
    "/v1/trusts/{trustId}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chart of accounts */
        get: {
            parameters: {
                query?: {
                    aar?: string[] | string;
                    category?: string;
                    control?: "true" | "false";
                    cursor?: string;
                    kind?: string[] | string;
                    limit?: number;
                    openOn?: string;
                    q?: string;
                    sort?: "code" | "-code" | "name" | "-name" | "aar" | "-aar";
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
                                /** @description The AAR code, or the words “no AAR line” */
                                aarLine: string;
                                category: string;
                                code: string;
                                /** @description Only its sub-ledger posts to it */
                                control: boolean;
                                eliminates: string | null;
                                kind: string;
                                name: string;
                                normalSide: string;
                                note: string | null;
                                openFrom: string;
                                openTo: string | null;
                                usedBy: string;
                                vat: string;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Open an account of the trust’s own */
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
                        code: string;
                        name: string;
                        /** @default null */
                        note?: string | null;
                        /** Format: date */
                        openFrom: string;
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
                            code: string;
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
    "/v1/trusts/{trustId}/accounts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chart of accounts, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    aar?: string[] | string;
                    category?: string;
                    control?: "true" | "false";
                    kind?: string[] | string;
                    openOn?: string;
                    q?: string;
                    sort?: "code" | "-code" | "name" | "-name" | "aar" | "-aar";
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
    "/v1/trusts/{trustId}/accounts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chart of accounts, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    aar?: string[] | string;
                    category?: string;
                    control?: "true" | "false";
                    kind?: string[] | string;
                    openOn?: string;
                    q?: string;
                    sort?: "code" | "-code" | "name" | "-name" | "aar" | "-aar";
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
    "/v1/trusts/{trustId}/accounts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account */
        get: {
            parameters: {
                query?: never;
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
                            aarCode: string | null;
                            /** @description The AAR code, or the words “no AAR line” */
                            aarLine: string;
                            category: string;
                            code: string;
                            /** @description Only its sub-ledger posts to it */
                            control: boolean;
                            eliminates: string | null;
                            kind: string;
                            name: string;
                            normalSide: string;
                            note: string | null;
                            openFrom: string;
                            openTo: string | null;
                            usedBy: string;
                            vat: string;
                            version: number;
                        };
                    };
                };
            };
        };
        /** Rename, map or close an account */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    code: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Line of the academies accounts return */
                        aarCode: string | null;
                        name: string;
                        note: string | null;
                        /**
                         * Format: date
                         * @description The last day it may be posted to; null is open
                         */
                        openTo: string | null;
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
                            code: string;
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
    "/v1/trusts/{trustId}/accounts/{code}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines of an account with the balance after each */
        get: {
            parameters: {
                query?: {
                    costCentre?: string[] | string;
                    cursor?: string;
                    from?: string;
                    fund?: string[] | string;
                    limit?: number;
                    month?: string[] | string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "date" | "-date";
                    source?: string[] | string;
                    to?: string;
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
                            count: {
                                atLeast?: number;
                                exact?: number;
                            } | null;
                            items: {
                                /** @description Debits less credits, in this fund of this school */
                                balance: number;
                                costCentre: string | null;
                                credit: number;
                                date: string;
                                debit: number;
                                fund: string;
                                journalId: string;
                                narrative: string;
                                number: string;
                                reference: string;
                                school: string;
                                schoolId: string;
                                source: string;
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
    "/v1/trusts/{trustId}/accounts/{code}/lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines of an account with the balance after each, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    costCentre?: string[] | string;
                    from?: string;
                    fund?: string[] | string;
                    month?: string[] | string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "date" | "-date";
                    source?: string[] | string;
                    to?: string;
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
    "/v1/trusts/{trustId}/accounts/{code}/lines.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines of an account with the balance after each, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    costCentre?: string[] | string;
                    from?: string;
                    fund?: string[] | string;
                    month?: string[] | string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "date" | "-date";
                    source?: string[] | string;
                    to?: string;
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
    "/v1/trusts/{trustId}/budget-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import budgets of a year */
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
                        /** @description Digest of the uploaded file */
                        file: string;
                        /** @description Whose budgets they are, as 2025/26 */
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
                            dryRun: boolean;
                            /** @description What is wrong, and how to mend it */
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
                                name: string;
                                /**
                                 * @description not-set: a row of it is wrong
                                 * @enum {string}
                                 */
                                outcome: "set" | "unchanged" | "not-set";
                                /** @description Of the budget in force then; null where there is none */
                                revision: number | null;
                                rows: number[];
                                /** Format: uuid */
                                schoolId: string;
                            }[];
                            /** @description Schools whose budget was set */
                            set: number;
                            /** @description Schools whose budget is exactly so already; left alone */
                            unchanged: number;
                            year: string;
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
                            dryRun: boolean;
                            /** @description What is wrong, and how to mend it */
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
                                name: string;
                                /**
                                 * @description not-set: a row of it is wrong
                                 * @enum {string}
                                 */
                                outcome: "set" | "unchanged" | "not-set";
                                /** @description Of the budget in force then; null where there is none */
                                revision: number | null;
                                rows: number[];
                                /** Format: uuid */
                                schoolId: string;
                            }[];
                            /** @description Schools whose budget was set */
                            set: number;
                            /** @description Schools whose budget is exactly so already; left alone */
                            unchanged: number;
                            year: string;
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
    "/v1/trusts/{trustId}/budget-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budget lines with their commitment */
        get: {
            parameters: {
                query?: {
                    account?: string[] | string;
                    cursor?: string;
                    fund?: string[] | string;
                    limit?: number;
                    q?: string;
                    school?: string[] | string;
                    sort?: "account" | "-account" | "school" | "-school" | "amount" | "-amount";
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
                                accountName: string;
                                budget: number;
                                fund: string;
                                reserved: number;
                                school: string;
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
    "/v1/trusts/{trustId}/budget-lines.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budget lines with their commitment, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    account?: string[] | string;
                    fund?: string[] | string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "account" | "-account" | "school" | "-school" | "amount" | "-amount";
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
    "/v1/trusts/{trustId}/budget-lines.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Budget lines with their commitment, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    account?: string[] | string;
                    fund?: string[] | string;
                    q?: string;
                    school?: string[] | string;
                    sort?: "account" | "-account" | "school" | "-school" | "amount" | "-amount";
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
    "/v1/trusts/{trustId}/chart-adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adopt the platform’s chart of accounts */
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
                         * @description The year in which it begins
                         * @constant
                         */
                        chart: "2025";
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
                            opened: number;
                            source: string;
                            /** @enum {string} */
                            status: "confirmed" | "unconfirmed";
                            title: string;
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
    "/v1/trusts/{trustId}/cost-centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cost centres */
        get: {
            parameters: {
                query?: {
                    code?: string;
                    cursor?: string;
                    limit?: number;
                    q?: string;
                    sort?: "code" | "-code" | "name" | "-name";
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
                                code: string;
                                name: string;
                                openFrom: string;
                                openTo: string | null;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Open a cost centre */
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
                        /** @description short code of a cost centre */
                        code: string;
                        name: string;
                        /** Format: date */
                        openFrom: string;
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
                            code: string;
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
    "/v1/trusts/{trustId}/cost-centres.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cost centres, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    code?: string;
                    q?: string;
                    sort?: "code" | "-code" | "name" | "-name";
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
    "/v1/trusts/{trustId}/cost-centres.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cost centres, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    code?: string;
                    q?: string;
                    sort?: "code" | "-code" | "name" | "-name";
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
    "/v1/trusts/{trustId}/cost-centres/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rename or close a cost centre */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    /** @description short code of a cost centre */
                    code: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /**
                         * Format: date
                         * @description The last day it may be posted to; null is open
                         */
                        openTo: string | null;
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
                            code: string;
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
    "/v1/trusts/{trustId}/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Funds */
        get: {
            parameters: {
                query?: {
                    code?: string;
                    cursor?: string;
                    kind?: string[] | string;
                    limit?: number;
                    q?: string;
                    sort?: "code" | "-code" | "name" | "-name";
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
                                code: string;
                                kind: string;
                                mayOverdraw: boolean;
                                name: string;
                                openFrom: string;
                                openTo: string | null;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Open a fund */
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
                        /** @description short code of a fund */
                        code: string;
                        /** @enum {string} */
                        kind: "unrestricted" | "restricted-general" | "restricted-fixed-asset";
                        /** @description Whether its costs may run ahead of its income */
                        mayOverdraw: boolean;
                        name: string;
                        /** Format: date */
                        openFrom: string;
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
                            code: string;
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
    "/v1/trusts/{trustId}/funds.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Funds, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    code?: string;
                    kind?: string[] | string;
                    q?: string;
                    sort?: "code" | "-code" | "name" | "-name";
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
    "/v1/trusts/{trustId}/funds.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Funds, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    code?: string;
                    kind?: string[] | string;
                    q?: string;
                    sort?: "code" | "-code" | "name" | "-name";
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
    "/v1/trusts/{trustId}/funds/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rename or close a fund */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    /** @description short code of a fund */
                    code: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        mayOverdraw: boolean;
                        name: string;
                        /**
                         * Format: date
                         * @description The last day it may be posted to; null is open
                         */
                        openTo: string | null;
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
                            code: string;
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
    "/v1/trusts/{trustId}/invoice-tolerances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tolerances of matching invoices */
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
                            inForce: {
                                basisPoints: number;
                                /** Format: date */
                                from: string;
                                pence: number;
                            };
                            items: {
                                basisPoints: number;
                                /** Format: date */
                                from: string;
                                pence: number;
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
    "/v1/trusts/{trustId}/invoice-tolerances/{from}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the tolerance of matching from a day on */
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
                        /** @description Hundredths of a percent of its price */
                        basisPoints: number;
                        /** @description Of a line */
                        pence: number;
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
                            pence: number;
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
    "/v1/trusts/{trustId}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suppliers’ invoices */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    dueTo?: string;
                    exception?: "no-order" | "order-not-approved" | "other-supplier" | "unknown-order-line" | "not-received" | "quantity-over" | "over-invoiced" | "price-over" | "over-budget";
                    from?: string;
                    grossFrom?: string;
                    grossTo?: string;
                    limit?: number;
                    order?: string;
                    overdueOn?: string;
                    q?: string;
                    school?: string;
                    sort?: "date" | "-date" | "dueOn" | "-dueOn" | "gross" | "-gross" | "reference" | "-reference" | "capturedAt" | "-capturedAt";
                    state?: ("captured" | "matching" | "exception" | "waiting-for-approval" | "posted" | "rejected")[] | ("captured" | "matching" | "exception" | "waiting-for-approval" | "posted" | "rejected");
                    supplier?: string[] | string;
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
                                date: string;
                                /** Format: date */
                                dueOn: string;
                                /** @description What does not agree, in words */
                                exceptions: string[];
                                gross: number;
                                id: string;
                                journalNumber: string | null;
                                net: number;
                                orderId: string | null;
                                orderNumber: number | null;
                                /** Format: date */
                                postedOn: string | null;
                                /** Format: date */
                                receivedOn: string;
                                reference: string;
                                schoolIds: string[];
                                state: string;
                                supplierId: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Capture a supplier’s invoice */
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
                         * @description The date on it, which is the tax point
                         */
                        date: string;
                        /**
                         * @description The invoice itself, uploaded before
                         * @default null
                         */
                        document?: string | null;
                        /**
                         * Format: date
                         * @description By the supplier’s terms unless told
                         */
                        dueOn?: string;
                        gross: number;
                        lines: {
                            /** @description code of the chart of accounts */
                            account: string;
                            /**
                             * @description short code of a cost centre
                             * @default null
                             */
                            costCentre?: string | null;
                            /** @description short code of a fund */
                            fund: string;
                            net: number;
                            /**
                             * @description The order’s line that it bills
                             * @default null
                             */
                            orderLine?: number | null;
                            /**
                             * @description decimal, up to three places
                             * @default 1
                             */
                            quantity?: string;
                            /** Format: uuid */
                            schoolId: string;
                            /**
                             * @description S standard, Z zero, E exempt, N outside the scope
                             * @default S
                             */
                            taxCode?: string;
                            vat?: number;
                        }[];
                        net: number;
                        /**
                         * Format: uuid
                         * @description The order that it bills; null for none
                         * @default null
                         */
                        orderId?: string | null;
                        /**
                         * Format: date
                         * @description Today unless told
                         */
                        receivedOn?: string;
                        /** @description The supplier’s own number of it */
                        reference: string;
                        /** Format: uuid */
                        supplierId: string;
                        vat: number;
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
                            /** @description Who must decide next; null where nobody does */
                            awaiting: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                tier: number;
                                tiers: number;
                            } | null;
                            exceptions: {
                                /** @description A quantity, or pence */
                                expected: string | null;
                                fault: string;
                                found: string | null;
                                line: number | null;
                                words: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            journalId: string | null;
                            journalNumber: string | null;
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
    "/v1/trusts/{trustId}/invoices.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suppliers’ invoices, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    dueTo?: string;
                    exception?: "no-order" | "order-not-approved" | "other-supplier" | "unknown-order-line" | "not-received" | "quantity-over" | "over-invoiced" | "price-over" | "over-budget";
                    from?: string;
                    grossFrom?: string;
                    grossTo?: string;
                    order?: string;
                    overdueOn?: string;
                    q?: string;
                    school?: string;
                    sort?: "date" | "-date" | "dueOn" | "-dueOn" | "gross" | "-gross" | "reference" | "-reference" | "capturedAt" | "-capturedAt";
                    state?: ("captured" | "matching" | "exception" | "waiting-for-approval" | "posted" | "rejected")[] | ("captured" | "matching" | "exception" | "waiting-for-approval" | "posted" | "rejected");
                    supplier?: string[] | string;
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
    "/v1/trusts/{trustId}/invoices.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suppliers’ invoices, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    dueTo?: string;
                    exception?: "no-order" | "order-not-approved" | "other-supplier" | "unknown-order-line" | "not-received" | "quantity-over" | "over-invoiced" | "price-over" | "over-budget";
                    from?: string;
                    grossFrom?: string;
                    grossTo?: string;
                    order?: string;
                    overdueOn?: string;
                    q?: string;
                    school?: string;
                    sort?: "date" | "-date" | "dueOn" | "-dueOn" | "gross" | "-gross" | "reference" | "-reference" | "capturedAt" | "-capturedAt";
                    state?: ("captured" | "matching" | "exception" | "waiting-for-approval" | "posted" | "rejected")[] | ("captured" | "matching" | "exception" | "waiting-for-approval" | "posted" | "rejected");
                    supplier?: string[] | string;
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
    "/v1/trusts/{trustId}/invoices/{invoiceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One invoice with its order, receipts, decisions and journal */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    invoiceId: string;
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
                            awaiting: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                tier: number;
                                tiers: number;
                            } | null;
                            /** Format: date-time */
                            capturedAt: string;
                            capturedBy: string;
                            date: string;
                            decisions: {
                                /** @description pence, zero or more */
                                amount: number;
                                assignmentSeq: number;
                                /** @enum {string} */
                                at: "school" | "cluster" | "trust";
                                /** @enum {string} */
                                basis: "net" | "gross";
                                /** Format: uuid */
                                by: string;
                                /** Format: date-time */
                                decidedAt: string;
                                /** @description pence, zero or more */
                                limit: number | null;
                                /** Format: uuid */
                                principalId: string | null;
                                role: string;
                                schemeVersion: number;
                                tier: number;
                                tiers: number;
                            }[];
                            /** @description Net above the order, once matched */
                            difference: number | null;
                            document: {
                                /** @description What comes after `/v1/trusts/{trustId}`, as `/journals/…` */
                                location: string;
                                sha256: string;
                            } | null;
                            dueOn: string;
                            exceptions: {
                                /** @description A quantity, or pence */
                                expected: string | null;
                                fault: string;
                                found: string | null;
                                line: number | null;
                                words: string;
                            }[];
                            gross: number;
                            history: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                decision: {
                                    /** @description pence, zero or more */
                                    amount: number;
                                    assignmentSeq: number;
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    /** @enum {string} */
                                    basis: "net" | "gross";
                                    /** Format: uuid */
                                    by: string;
                                    /** Format: date-time */
                                    decidedAt: string;
                                    /** @description pence, zero or more */
                                    limit: number | null;
                                    /** Format: uuid */
                                    principalId: string | null;
                                    role: string;
                                    schemeVersion: number;
                                    tier: number;
                                    tiers: number;
                                } | null;
                                exceptions: {
                                    /** @description A quantity, or pence */
                                    expected: string | null;
                                    fault: string;
                                    found: string | null;
                                    line: number | null;
                                    words: string;
                                }[];
                                what: string;
                                words: string | null;
                            }[];
                            id: string;
                            irrecoverableVat: number;
                            journal: {
                                date: string;
                                id: string;
                                /** @description What comes after `/v1/trusts/{trustId}`, as `/journals/…` */
                                location: string;
                                number: string;
                            } | null;
                            lines: {
                                account: string;
                                costCentre: string | null;
                                fund: string;
                                gross: number;
                                irrecoverableVat: number;
                                line: number;
                                net: number;
                                orderLine: number | null;
                                quantity: string;
                                schoolId: string;
                                taxCode: string;
                                vat: number;
                            }[];
                            net: number;
                            order: {
                                id: string;
                                lines: {
                                    /** @description By other invoices on their way or posted */
                                    invoiced: string;
                                    line: number;
                                    net: number;
                                    quantity: string;
                                    received: string;
                                }[];
                                number: number;
                                state: string;
                                year: string;
                            } | null;
                            /** @description Lines of schools outside yours, as one sum */
                            otherSchools: {
                                gross: number;
                                lines: number;
                                net: number;
                                vat: number;
                            } | null;
                            /** @description Whether somebody let its exceptions pass */
                            passed: boolean;
                            receipts: {
                                corrects: string | null;
                                /** @description Digest of the delivery note, kept in procurement */
                                document: string | null;
                                id: string;
                                lines: {
                                    line: number;
                                    quantity: string;
                                }[];
                                on: string;
                                recordedBy: string;
                            }[];
                            receivedOn: string;
                            reference: string;
                            schemeVersion: number | null;
                            state: string;
                            stateWords: string;
                            supplierId: string;
                            tolerance: number | null;
                            vat: number;
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
    "/v1/trusts/{trustId}/invoices/{invoiceId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve an invoice */
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
                    invoiceId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        comment?: string | null;
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
                            /** @description Who must decide next; null where nobody does */
                            awaiting: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                tier: number;
                                tiers: number;
                            } | null;
                            exceptions: {
                                /** @description A quantity, or pence */
                                expected: string | null;
                                fault: string;
                                found: string | null;
                                line: number | null;
                                words: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            journalId: string | null;
                            journalNumber: string | null;
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
    "/v1/trusts/{trustId}/invoices/{invoiceId}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Match an invoice again */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    invoiceId: string;
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
                            /** @description Who must decide next; null where nobody does */
                            awaiting: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                tier: number;
                                tiers: number;
                            } | null;
                            exceptions: {
                                /** @description A quantity, or pence */
                                expected: string | null;
                                fault: string;
                                found: string | null;
                                line: number | null;
                                words: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            journalId: string | null;
                            journalNumber: string | null;
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
    "/v1/trusts/{trustId}/invoices/{invoiceId}/passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let an invoice’s exceptions pass */
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
                    invoiceId: string;
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
                            /** @description Who must decide next; null where nobody does */
                            awaiting: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                tier: number;
                                tiers: number;
                            } | null;
                            exceptions: {
                                /** @description A quantity, or pence */
                                expected: string | null;
                                fault: string;
                                found: string | null;
                                line: number | null;
                                words: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            journalId: string | null;
                            journalNumber: string | null;
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
    "/v1/trusts/{trustId}/invoices/{invoiceId}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject an invoice */
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
                    invoiceId: string;
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
                            /** @description Who must decide next; null where nobody does */
                            awaiting: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                tier: number;
                                tiers: number;
                            } | null;
                            exceptions: {
                                /** @description A quantity, or pence */
                                expected: string | null;
                                fault: string;
                                found: string | null;
                                line: number | null;
                                words: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            journalId: string | null;
                            journalNumber: string | null;
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
    "/v1/trusts/{trustId}/journal-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Post journals together, all or none */
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
                        journals: {
                            /**
                             * @description Files, uploaded before
                             * @default []
                             */
                            attachments?: string[];
                            /** Format: date */
                            date: string;
                            /**
                             * @default general
                             * @enum {string}
                             */
                            kind?: "general" | "accrual" | "prepayment" | "correction" | "recharge" | "fund-transfer";
                            lines: {
                                /** @description Six digits, of the trust’s chart */
                                account: string;
                                /**
                                 * @description short code of a cost centre
                                 * @default null
                                 */
                                costCentre?: string | null;
                                /** @description Pence; the other side is 0 */
                                credit?: number;
                                /** @description Pence; the other side is 0 */
                                debit?: number;
                                /** @description short code of a fund */
                                fund: string;
                                /** @default null */
                                narrative?: string | null;
                                /** Format: uuid */
                                schoolId: string;
                            }[];
                            /** @description What it is for */
                            narrative: string;
                            /** @default  */
                            reference?: string;
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
                            journals: {
                                /** Format: uuid */
                                id: string;
                                n: number;
                                number: string;
                            }[];
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
    "/v1/trusts/{trustId}/journal-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts of journals, and journals that wait for approval */
        get: {
            parameters: {
                query?: {
                    atLeast?: string;
                    author?: string;
                    cursor?: string;
                    from?: string;
                    limit?: number;
                    q?: string;
                    sort?: "changed" | "-changed" | "date" | "-date" | "total" | "-total";
                    state?: ("draft" | "submitted" | "returned" | "rejected" | "posted")[] | ("draft" | "submitted" | "returned" | "rejected" | "posted");
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
                                author: string;
                                awaiting: {
                                    anyOf: {
                                        /** @enum {string} */
                                        at: "school" | "cluster" | "trust";
                                        role: string;
                                    }[];
                                    tier: number;
                                    tiers: number;
                                } | null;
                                changedAt: string;
                                date: string | null;
                                id: string;
                                journalId: string | null;
                                narrative: string;
                                reference: string;
                                reverses: string | null;
                                schoolIds: string[];
                                state: string;
                                total: number;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Keep a journal as a draft */
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
                         * @description Files, uploaded before
                         * @default []
                         */
                        attachments?: string[];
                        /**
                         * Format: date
                         * @default null
                         */
                        date?: string | null;
                        /**
                         * @default general
                         * @enum {string}
                         */
                        kind?: "general" | "accrual" | "prepayment" | "correction" | "recharge" | "fund-transfer";
                        /** @default [] */
                        lines?: {
                            /**
                             * @description code of the chart of accounts
                             * @default null
                             */
                            account?: string | null;
                            /**
                             * @description short code of a cost centre
                             * @default null
                             */
                            costCentre?: string | null;
                            /**
                             * @description Pence
                             * @default 0
                             */
                            credit?: number;
                            /**
                             * @description Pence
                             * @default 0
                             */
                            debit?: number;
                            /**
                             * @description short code of a fund
                             * @default null
                             */
                            fund?: string | null;
                            /** @default null */
                            narrative?: string | null;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            schoolId?: string | null;
                        }[];
                        /** @default  */
                        narrative?: string;
                        /** @default  */
                        reference?: string;
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
                            awaiting: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                tier: number;
                                tiers: number;
                            } | null;
                            id: string;
                            journal: {
                                /** Format: uuid */
                                id: string;
                                n: number;
                                number: string;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "returned" | "rejected" | "posted";
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
    "/v1/trusts/{trustId}/journal-drafts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts of journals, and journals that wait for approval, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    atLeast?: string;
                    author?: string;
                    from?: string;
                    q?: string;
                    sort?: "changed" | "-changed" | "date" | "-date" | "total" | "-total";
                    state?: ("draft" | "submitted" | "returned" | "rejected" | "posted")[] | ("draft" | "submitted" | "returned" | "rejected" | "posted");
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
    "/v1/trusts/{trustId}/journal-drafts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts of journals, and journals that wait for approval, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    atLeast?: string;
                    author?: string;
                    from?: string;
                    q?: string;
                    sort?: "changed" | "-changed" | "date" | "-date" | "total" | "-total";
                    state?: ("draft" | "submitted" | "returned" | "rejected" | "posted")[] | ("draft" | "submitted" | "returned" | "rejected" | "posted");
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
    "/v1/trusts/{trustId}/journal-drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One draft of a journal */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    draftId: string;
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
                            attachments: string[];
                            author: string;
                            awaiting: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                tier: number;
                                tiers: number;
                            } | null;
                            date: string | null;
                            history: {
                                at: string;
                                by: string;
                                comment: string | null;
                                decision: {
                                    /** @description pence, zero or more */
                                    amount: number;
                                    assignmentSeq: number;
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    /** @enum {string} */
                                    basis: "net" | "gross";
                                    /** Format: uuid */
                                    by: string;
                                    /** Format: date-time */
                                    decidedAt: string;
                                    /** @description pence, zero or more */
                                    limit: number | null;
                                    /** Format: uuid */
                                    principalId: string | null;
                                    role: string;
                                    schemeVersion: number;
                                    tier: number;
                                    tiers: number;
                                } | null;
                                what: string;
                            }[];
                            id: string;
                            journalId: string | null;
                            kind: string;
                            lines: {
                                account: string | null;
                                costCentre: string | null;
                                credit: number;
                                debit: number;
                                fund: string | null;
                                line: number;
                                narrative: string | null;
                                schoolId: string | null;
                            }[];
                            narrative: string;
                            reference: string;
                            /** @description The lines of other schools as one sum */
                            rest: {
                                credit: number;
                                debit: number;
                                lines: number;
                            } | null;
                            reverses: string | null;
                            schemeVersion: number | null;
                            state: string;
                            total: number;
                            version: number;
                        };
                    };
                };
            };
        };
        /** Change a draft */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    draftId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Files, uploaded before
                         * @default []
                         */
                        attachments?: string[];
                        /**
                         * Format: date
                         * @default null
                         */
                        date?: string | null;
                        /**
                         * @default general
                         * @enum {string}
                         */
                        kind?: "general" | "accrual" | "prepayment" | "correction" | "recharge" | "fund-transfer";
                        /** @default [] */
                        lines?: {
                            /**
                             * @description code of the chart of accounts
                             * @default null
                             */
                            account?: string | null;
                            /**
                             * @description short code of a cost centre
                             * @default null
                             */
                            costCentre?: string | null;
                            /**
                             * @description Pence
                             * @default 0
                             */
                            credit?: number;
                            /**
                             * @description Pence
                             * @default 0
                             */
                            debit?: number;
                            /**
                             * @description short code of a fund
                             * @default null
                             */
                            fund?: string | null;
                            /** @default null */
                            narrative?: string | null;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            schoolId?: string | null;
                        }[];
                        /** @default  */
                        narrative?: string;
                        /** @default  */
                        reference?: string;
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
                            awaiting: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                tier: number;
                                tiers: number;
                            } | null;
                            id: string;
                            journal: {
                                /** Format: uuid */
                                id: string;
                                n: number;
                                number: string;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "returned" | "rejected" | "posted";
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        /** Delete a draft */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    draftId: string;
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
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{trustId}/journal-drafts/{draftId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a submitted journal */
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
                    draftId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        comment?: string | null;
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
                            awaiting: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                tier: number;
                                tiers: number;
                            } | null;
                            id: string;
                            journal: {
                                /** Format: uuid */
                                id: string;
                                n: number;
                                number: string;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "returned" | "rejected" | "posted";
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
    "/v1/trusts/{trustId}/journal-drafts/{draftId}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a journal for good */
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
                    draftId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description What its author is told */
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
                            awaiting: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                tier: number;
                                tiers: number;
                            } | null;
                            id: string;
                            journal: {
                                /** Format: uuid */
                                id: string;
                                n: number;
                                number: string;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "returned" | "rejected" | "posted";
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
    "/v1/trusts/{trustId}/journal-drafts/{draftId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a journal back to be changed */
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
                    draftId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description What its author is told */
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
                            awaiting: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                tier: number;
                                tiers: number;
                            } | null;
                            id: string;
                            journal: {
                                /** Format: uuid */
                                id: string;
                                n: number;
                                number: string;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "returned" | "rejected" | "posted";
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
    "/v1/trusts/{trustId}/journal-drafts/{draftId}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a draft: post it, or put it before its approvers */
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
                    draftId: string;
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
                            awaiting: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                tier: number;
                                tiers: number;
                            } | null;
                            id: string;
                            journal: {
                                /** Format: uuid */
                                id: string;
                                n: number;
                                number: string;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "returned" | "rejected" | "posted";
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
    "/v1/trusts/{trustId}/journal-drafts/{draftId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a submitted journal */
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
                    draftId: string;
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
                            awaiting: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                tier: number;
                                tiers: number;
                            } | null;
                            id: string;
                            journal: {
                                /** Format: uuid */
                                id: string;
                                n: number;
                                number: string;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "returned" | "rejected" | "posted";
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
    "/v1/trusts/{trustId}/journal-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of journals */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    file?: string;
                    id?: string;
                    importedBy?: string;
                    limit?: number;
                    sort?: "imported" | "-imported" | "journals" | "-journals";
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
                                faults: number;
                                file: string;
                                id: string;
                                importedAt: string;
                                importedBy: string;
                                journals: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Import journals */
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
                        /** @description Digest of the uploaded file */
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
                            faults: {
                                code: string;
                                /** @description The column by its letter; null for a whole row */
                                column: string | null;
                                /** @description What is wrong */
                                detail: string;
                                heading: string | null;
                                /** @description What to do about it */
                                mend: string;
                                /** @description The journal’s reference; null above the journals and where the row has none */
                                reference: string | null;
                                /** @description The row, as a spreadsheet numbers it */
                                row: number;
                            }[];
                            id: string;
                            /** @description Columns that were not read */
                            ignoredHeadings: string[];
                            posted: {
                                id: string;
                                number: string;
                                reference: string;
                                rows: number[];
                            }[];
                            /** @description Posted by an import before, exactly so; left alone */
                            standing: {
                                id: string;
                                number: string;
                                reference: string;
                                rows: number[];
                            }[];
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
    "/v1/trusts/{trustId}/journal-imports.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of journals, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    file?: string;
                    id?: string;
                    importedBy?: string;
                    sort?: "imported" | "-imported" | "journals" | "-journals";
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
    "/v1/trusts/{trustId}/journal-imports.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of journals, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    file?: string;
                    id?: string;
                    importedBy?: string;
                    sort?: "imported" | "-imported" | "journals" | "-journals";
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
    "/v1/trusts/{trustId}/journal-imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an import of journals would do */
        get: {
            parameters: {
                query: {
                    /** @description Digest of the uploaded file */
                    file: string;
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
                            faults: {
                                code: string;
                                /** @description The column by its letter; null for a whole row */
                                column: string | null;
                                /** @description What is wrong */
                                detail: string;
                                heading: string | null;
                                /** @description What to do about it */
                                mend: string;
                                /** @description The journal’s reference; null above the journals and where the row has none */
                                reference: string | null;
                                /** @description The row, as a spreadsheet numbers it */
                                row: number;
                            }[];
                            /** @description Columns that were not read */
                            ignoredHeadings: string[];
                            ready: {
                                date: string;
                                narrative: string;
                                reference: string;
                                rows: number[];
                                total: number;
                            }[];
                            /** @description Posted by an import before, exactly so; left alone */
                            standing: {
                                id: string;
                                number: string;
                                reference: string;
                                rows: number[];
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
    "/v1/trusts/{trustId}/journals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posted journals */
        get: {
            parameters: {
                query?: {
                    /** @description code of the chart of accounts */
                    account?: string;
                    atLeast?: string;
                    atMost?: string;
                    cursor?: string;
                    enteredBy?: string;
                    from?: string;
                    /** @description short code of a fund */
                    fund?: string;
                    kind?: ("general" | "accrual" | "prepayment" | "correction" | "recharge" | "fund-transfer" | "opening" | "invoice" | "pay")[] | ("general" | "accrual" | "prepayment" | "correction" | "recharge" | "fund-transfer" | "opening" | "invoice" | "pay");
                    limit?: number;
                    month?: string[] | string;
                    number?: string[] | string;
                    postedBy?: string;
                    q?: string;
                    reversed?: "true" | "false";
                    school?: string;
                    sort?: "date" | "-date" | "number" | "-number" | "total" | "-total" | "posted" | "-posted";
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
                                attachments: number;
                                date: string;
                                enteredBy: string | null;
                                id: string;
                                kind: string;
                                month: string;
                                narrative: string;
                                number: string;
                                postedAt: string;
                                postedBy: string;
                                reference: string;
                                reversedBy: string | null;
                                reverses: string | null;
                                schoolIds: string[];
                                schools: string | null;
                                source: string;
                                total: number;
                                year: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Post a journal */
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
                         * @description Files, uploaded before
                         * @default []
                         */
                        attachments?: string[];
                        /** Format: date */
                        date: string;
                        /**
                         * @default general
                         * @enum {string}
                         */
                        kind?: "general" | "accrual" | "prepayment" | "correction" | "recharge" | "fund-transfer";
                        lines: {
                            /** @description Six digits, of the trust’s chart */
                            account: string;
                            /**
                             * @description short code of a cost centre
                             * @default null
                             */
                            costCentre?: string | null;
                            /** @description Pence; the other side is 0 */
                            credit?: number;
                            /** @description Pence; the other side is 0 */
                            debit?: number;
                            /** @description short code of a fund */
                            fund: string;
                            /** @default null */
                            narrative?: string | null;
                            /** Format: uuid */
                            schoolId: string;
                        }[];
                        /** @description What it is for */
                        narrative: string;
                        /** @default  */
                        reference?: string;
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
                            n: number;
                            number: string;
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
    "/v1/trusts/{trustId}/journals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posted journals, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    /** @description code of the chart of accounts */
                    account?: string;
                    atLeast?: string;
                    atMost?: string;
                    enteredBy?: string;
                    from?: string;
                    /** @description short code of a fund */
                    fund?: string;
                    kind?: ("general" | "accrual" | "prepayment" | "correction" | "recharge" | "fund-transfer" | "opening" | "invoice" | "pay")[] | ("general" | "accrual" | "prepayment" | "correction" | "recharge" | "fund-transfer" | "opening" | "invoice" | "pay");
                    month?: string[] | string;
                    number?: string[] | string;
                    postedBy?: string;
                    q?: string;
                    reversed?: "true" | "false";
                    school?: string;
                    sort?: "date" | "-date" | "number" | "-number" | "total" | "-total" | "posted" | "-posted";
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
    "/v1/trusts/{trustId}/journals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posted journals, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    /** @description code of the chart of accounts */
                    account?: string;
                    atLeast?: string;
                    atMost?: string;
                    enteredBy?: string;
                    from?: string;
                    /** @description short code of a fund */
                    fund?: string;
                    kind?: ("general" | "accrual" | "prepayment" | "correction" | "recharge" | "fund-transfer" | "opening" | "invoice" | "pay")[] | ("general" | "accrual" | "prepayment" | "correction" | "recharge" | "fund-transfer" | "opening" | "invoice" | "pay");
                    month?: string[] | string;
                    number?: string[] | string;
                    postedBy?: string;
                    q?: string;
                    reversed?: "true" | "false";
                    school?: string;
                    sort?: "date" | "-date" | "number" | "-number" | "total" | "-total" | "posted" | "-posted";
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
    "/v1/trusts/{trustId}/journals/{journalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One journal with its history, documents and events */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    journalId: string;
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
                            date: string;
                            /** @description What the scheme of delegation asked for, first tier first */
                            decisions: {
                                /** @description pence, zero or more */
                                amount: number;
                                assignmentSeq: number;
                                /** @enum {string} */
                                at: "school" | "cluster" | "trust";
                                /** @enum {string} */
                                basis: "net" | "gross";
                                /** Format: uuid */
                                by: string;
                                /** Format: date-time */
                                decidedAt: string;
                                /** @description pence, zero or more */
                                limit: number | null;
                                /** Format: uuid */
                                principalId: string | null;
                                role: string;
                                schemeVersion: number;
                                tier: number;
                                tiers: number;
                            }[];
                            documents: {
                                /** @description What comes after `/v1/trusts/{trustId}`, as `/journals/…` */
                                location: string;
                                mediaType: string;
                                sha256: string;
                            }[];
                            events: {
                                at: string;
                                id: string;
                                position: string;
                                type: string;
                            }[];
                            history: {
                                at: string;
                                by: string;
                                comment: string | null;
                                decision: {
                                    /** @description pence, zero or more */
                                    amount: number;
                                    assignmentSeq: number;
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    /** @enum {string} */
                                    basis: "net" | "gross";
                                    /** Format: uuid */
                                    by: string;
                                    /** Format: date-time */
                                    decidedAt: string;
                                    /** @description pence, zero or more */
                                    limit: number | null;
                                    /** Format: uuid */
                                    principalId: string | null;
                                    role: string;
                                    schemeVersion: number;
                                    tier: number;
                                    tiers: number;
                                } | null;
                                journalId: string | null;
                                what: string;
                            }[];
                            id: string;
                            kind: string;
                            lines: {
                                account: string | null;
                                costCentre: string | null;
                                credit: number;
                                debit: number;
                                fund: string | null;
                                line: number;
                                narrative: string | null;
                                schoolId: string | null;
                            }[];
                            month: string;
                            narrative: string;
                            number: string;
                            reference: string;
                            /** @description The lines of other schools as one sum */
                            rest: {
                                credit: number;
                                debit: number;
                                lines: number;
                            } | null;
                            reversedBy: {
                                date: string;
                                id: string;
                                number: string;
                            } | null;
                            reverses: {
                                date: string;
                                id: string;
                                number: string;
                            } | null;
                            source: string;
                            sourceId: string | null;
                            total: number;
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
    "/v1/trusts/{trustId}/journals/{journalId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reverse a journal */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    journalId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        date: string;
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
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            n: number;
                            number: string;
                        };
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            awaiting: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                tier: number;
                                tiers: number;
                            } | null;
                            id: string;
                            journal: {
                                /** Format: uuid */
                                id: string;
                                n: number;
                                number: string;
                            } | null;
                            /** @enum {string} */
                            state: "draft" | "submitted" | "returned" | "rejected" | "posted";
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
    "/v1/trusts/{trustId}/ledger-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether balances, lines, numbers and reversals agree */
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
                            /** @description None where all is well; at most a hundred */
                            balances: string[];
                            journals: number;
                            /** @description None where all is well; at most a hundred */
                            journalsOutOfBalance: string[];
                            lines: number;
                            /** @description None where all is well; at most a hundred */
                            numbers: string[];
                            /** @description None where all is well; at most a hundred */
                            reversals: string[];
                            sound: boolean;
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
    "/v1/trusts/{trustId}/opening-balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Post opening balances */
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
                         * @description Files, uploaded before
                         * @default []
                         */
                        attachments?: string[];
                        /** Format: date */
                        date: string;
                        lines: {
                            /** @description Six digits, of the trust’s chart */
                            account: string;
                            /**
                             * @description short code of a cost centre
                             * @default null
                             */
                            costCentre?: string | null;
                            /** @description Pence; the other side is 0 */
                            credit?: number;
                            /** @description Pence; the other side is 0 */
                            debit?: number;
                            /** @description short code of a fund */
                            fund: string;
                            /** @default null */
                            narrative?: string | null;
                            /** Format: uuid */
                            schoolId: string;
                        }[];
                        /** @description What it is for */
                        narrative: string;
                        /** @default  */
                        reference?: string;
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
                            n: number;
                            number: string;
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
    "/v1/trusts/{trustId}/pay-journals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Journals of the month’s pay */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    month?: string[] | string;
                    q?: string;
                    run?: string;
                    school?: string[] | string;
                    sort?: "month" | "-month" | "school" | "-school" | "total" | "-total";
                    standing?: "yes" | "no";
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
                                journalId: string;
                                journalNumber: string;
                                month: string;
                                postedAt: string;
                                reversedBy: string | null;
                                runId: string;
                                school: string;
                                schoolId: string;
                                supersededBy: string | null;
                                total: number;
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
    "/v1/trusts/{trustId}/pay-journals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Journals of the month’s pay, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    month?: string[] | string;
                    q?: string;
                    run?: string;
                    school?: string[] | string;
                    sort?: "month" | "-month" | "school" | "-school" | "total" | "-total";
                    standing?: "yes" | "no";
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
    "/v1/trusts/{trustId}/pay-journals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Journals of the month’s pay, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    month?: string[] | string;
                    q?: string;
                    run?: string;
                    school?: string[] | string;
                    sort?: "month" | "-month" | "school" | "-school" | "total" | "-total";
                    standing?: "yes" | "no";
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
    "/v1/trusts/{trustId}/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The months of the ledger */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    month?: string[] | string;
                    sort?: "month" | "-month";
                    state?: "open" | "locked";
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
                                history: {
                                    at: string;
                                    by: string;
                                    reason: string | null;
                                    /** @enum {string} */
                                    what: "opened" | "locked" | "reopened";
                                }[];
                                month: string;
                                /** @enum {string} */
                                state: "open" | "locked";
                                version: number;
                                year: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Open months for posting */
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
                        /** @description The last of several */
                        through?: string;
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
                            months: string[];
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
    "/v1/trusts/{trustId}/periods.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The months of the ledger, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    month?: string[] | string;
                    sort?: "month" | "-month";
                    state?: "open" | "locked";
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
    "/v1/trusts/{trustId}/periods.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The months of the ledger, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    month?: string[] | string;
                    sort?: "month" | "-month";
                    state?: "open" | "locked";
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
    "/v1/trusts/{trustId}/periods/{month}/locks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock a month */
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
                    month: string;
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
                            /** @enum {string} */
                            state: "open" | "locked";
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
    "/v1/trusts/{trustId}/periods/{month}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a locked month again */
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
                    month: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Kept for the auditor */
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
                            month: string;
                            /** @enum {string} */
                            state: "open" | "locked";
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
    "/v1/trusts/{trustId}/schools/{schoolId}/budgets/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a school’s budget of a year */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    schoolId: string;
                    trustId: string;
                    year: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        lines: {
                            /** @description code of the chart of accounts */
                            account: string;
                            /** @description short code of a fund */
                            fund: string;
                            /** @description Pence by month, September first; income and cost both nil or more */
                            months: number[];
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
                            revision: number;
                            year: string;
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
    "/v1/trusts/{trustId}/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trial balance of a school, a fund, or all schools before eliminations */
        get: {
            parameters: {
                query: {
                    /** @description short code of a fund */
                    fund?: string;
                    /** @description As the ledger was known at this instant; now if left out */
                    knownAt?: string;
                    /** @description The last month that counts */
                    month: string;
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
                            credit: number;
                            debit: number;
                            month: string;
                            rows: {
                                account: string;
                                credit: number;
                                debit: number;
                                name: string;
                            }[];
                            stamp: {
                                hash: string;
                                position: string;
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
    "/v1/trusts/{trustId}/trial-balance.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trial balance of a school, a fund, or all schools before eliminations, as CSV */
        get: {
            parameters: {
                query: {
                    /** @description short code of a fund */
                    fund?: string;
                    /** @description As the ledger was known at this instant; now if left out */
                    knownAt?: string;
                    /** @description The last month that counts */
                    month: string;
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
    "/v1/trusts/{trustId}/trial-balance.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trial balance of a school, a fund, or all schools before eliminations, as XLSX */
        get: {
            parameters: {
                query: {
                    /** @description short code of a fund */
                    fund?: string;
                    /** @description As the ledger was known at this instant; now if left out */
                    knownAt?: string;
                    /** @description The last month that counts */
                    month: string;
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
    "/v1/trusts/{trustId}/trial-balance/consolidated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trial balance of the trust, after eliminations between its schools */
        get: {
            parameters: {
                query: {
                    /** @description As the ledger was known at this instant; now if left out */
                    knownAt?: string;
                    /** @description The last month that counts */
                    month: string;
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
                            eliminations: {
                                credit: number;
                                debit: number;
                                rows: {
                                    account: string;
                                    credit: number;
                                    debit: number;
                                    name: string;
                                }[];
                            };
                            month: string;
                            schools: {
                                credit: number;
                                debit: number;
                                name: string;
                                rows: {
                                    account: string;
                                    credit: number;
                                    debit: number;
                                    name: string;
                                }[];
                                schoolId: string;
                            }[];
                            stamp: {
                                hash: string;
                                position: string;
                            };
                            sum: {
                                credit: number;
                                debit: number;
                                rows: {
                                    account: string;
                                    credit: number;
                                    debit: number;
                                    name: string;
                                }[];
                            };
                            trust: {
                                credit: number;
                                debit: number;
                                rows: {
                                    account: string;
                                    credit: number;
                                    debit: number;
                                    name: string;
                                }[];
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
    "/v1/trusts/{trustId}/trial-balance/consolidated.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trial balance of the trust, after eliminations between its schools, as CSV */
        get: {
            parameters: {
                query: {
                    /** @description As the ledger was known at this instant; now if left out */
                    knownAt?: string;
                    /** @description The last month that counts */
                    month: string;
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
    "/v1/trusts/{trustId}/trial-balance/consolidated.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trial balance of the trust, after eliminations between its schools, as XLSX */
        get: {
            parameters: {
                query: {
                    /** @description As the ledger was known at this instant; now if left out */
                    knownAt?: string;
                    /** @description The last month that counts */
                    month: string;
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
