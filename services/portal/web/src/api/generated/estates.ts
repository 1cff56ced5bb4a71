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
    "/v1/trusts/{trustId}/check-catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of statutory checks in force */
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
                            checks: {
                                area: string;
                                areaName: string;
                                basis: string;
                                code: string;
                                /** @description ISO 8601 duration */
                                every: string;
                                frequencyText: string;
                                name: string;
                            }[];
                            /** Format: date */
                            compiledOn: string;
                            edition: string;
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
    "/v1/trusts/{trustId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statutory checks by site, with their state on the day */
        get: {
            parameters: {
                query?: {
                    area?: string[] | string;
                    code?: string[] | string;
                    cursor?: string;
                    dueFrom?: string;
                    dueTo?: string;
                    limit?: number;
                    occurrence?: string;
                    owner?: string;
                    q?: string;
                    school?: string[] | string;
                    site?: string;
                    sort?: "dueOn" | "-dueOn" | "name" | "-name" | "area" | "-area" | "school" | "-school" | "lastDoneOn" | "-lastDoneOn";
                    state?: ("Not set up" | "Scheduled" | "Due soon" | "Due today" | "Overdue" | "Done" | "Done late" | "Failed" | "Not applicable")[] | ("Not set up" | "Scheduled" | "Due soon" | "Due today" | "Overdue" | "Done" | "Done late" | "Failed" | "Not applicable");
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
                                /** @description What asks for it, and whether anybody confirmed that */
                                basis: string;
                                /** Format: uuid */
                                checkId: string | null;
                                code: string;
                                /** Format: date */
                                dueOn: string | null;
                                /** Format: uuid */
                                dutyHolderId: string | null;
                                frequency: string | null;
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                lastDoneOn: string | null;
                                name: string;
                                /** Format: uuid */
                                ownerId: string | null;
                                school: string | null;
                                /** Format: uuid */
                                schoolId: string;
                                site: string;
                                /** Format: uuid */
                                siteId: string;
                                /** @enum {string} */
                                state: "Not set up" | "Scheduled" | "Due soon" | "Due today" | "Overdue" | "Done" | "Done late" | "Failed" | "Not applicable";
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
    "/v1/trusts/{trustId}/checks.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statutory checks by site, with their state on the day, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    area?: string[] | string;
                    code?: string[] | string;
                    dueFrom?: string;
                    dueTo?: string;
                    occurrence?: string;
                    owner?: string;
                    q?: string;
                    school?: string[] | string;
                    site?: string;
                    sort?: "dueOn" | "-dueOn" | "name" | "-name" | "area" | "-area" | "school" | "-school" | "lastDoneOn" | "-lastDoneOn";
                    state?: ("Not set up" | "Scheduled" | "Due soon" | "Due today" | "Overdue" | "Done" | "Done late" | "Failed" | "Not applicable")[] | ("Not set up" | "Scheduled" | "Due soon" | "Due today" | "Overdue" | "Done" | "Done late" | "Failed" | "Not applicable");
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
    "/v1/trusts/{trustId}/checks.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statutory checks by site, with their state on the day, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    area?: string[] | string;
                    code?: string[] | string;
                    dueFrom?: string;
                    dueTo?: string;
                    occurrence?: string;
                    owner?: string;
                    q?: string;
                    school?: string[] | string;
                    site?: string;
                    sort?: "dueOn" | "-dueOn" | "name" | "-name" | "area" | "-area" | "school" | "-school" | "lastDoneOn" | "-lastDoneOn";
                    state?: ("Not set up" | "Scheduled" | "Due soon" | "Due today" | "Overdue" | "Done" | "Done late" | "Failed" | "Not applicable")[] | ("Not set up" | "Scheduled" | "Due soon" | "Due today" | "Overdue" | "Done" | "Done late" | "Failed" | "Not applicable");
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
    "/v1/trusts/{trustId}/checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One check at a site, with its history, as effective on a day and as known then */
        get: {
            parameters: {
                query?: {
                    /** @description The end of that day unless told */
                    knownAt?: string;
                    /** @description Today unless told */
                    on?: string;
                };
                header?: never;
                path: {
                    id: string;
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
                            area: string;
                            basis: string;
                            code: string;
                            /** Format: uuid */
                            dutyHolderId: string | null;
                            effective: {
                                /** Format: uuid */
                                checkId: string | null;
                                /** Format: date */
                                dueOn: string | null;
                                frequency: {
                                    every: number;
                                    /** @enum {string} */
                                    unit: "day" | "week" | "month" | "year";
                                } | null;
                                occurrences: {
                                    /** Format: uuid */
                                    checkId: string;
                                    daysLate: number;
                                    /** Format: date */
                                    doneOn: string;
                                    /** Format: date */
                                    dueOn: string;
                                    /** Format: uuid */
                                    factId: string;
                                    /** Format: date */
                                    nextDueOn: string;
                                    /** @enum {string} */
                                    state: "Done" | "Done late" | "Failed";
                                }[];
                                /** @enum {string} */
                                state: "Not set up" | "Scheduled" | "Due soon" | "Due today" | "Overdue" | "Done" | "Done late" | "Failed" | "Not applicable";
                            };
                            facts: {
                                /** Format: date */
                                dueOn: string | null;
                                evidence: {
                                    /** Format: date-time */
                                    addedAt: string;
                                    addedBy: string;
                                    device: string | null;
                                    reason: string | null;
                                    replacedBy: string | null;
                                    replaces: string | null;
                                    sha256: string;
                                    /** Format: date-time */
                                    takenAt: string | null;
                                }[];
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "scheduled" | "not-applicable" | "completed";
                                /** Format: date */
                                on: string;
                                /** Format: date-time */
                                recordedAt: string;
                                recordedBy: string;
                                result: ("passed" | "failed") | null;
                                /** Format: date */
                                retestBy: string | null;
                                /** Format: uuid */
                                ticketId: string | null;
                                words: string | null;
                            }[];
                            /** Format: uuid */
                            id: string;
                            known: {
                                /** Format: date-time */
                                at: string;
                                /** Format: uuid */
                                checkId: string | null;
                                /** Format: date */
                                dueOn: string | null;
                                frequency: {
                                    every: number;
                                    /** @enum {string} */
                                    unit: "day" | "week" | "month" | "year";
                                } | null;
                                occurrences: {
                                    /** Format: uuid */
                                    checkId: string;
                                    daysLate: number;
                                    /** Format: date */
                                    doneOn: string;
                                    /** Format: date */
                                    dueOn: string;
                                    /** Format: uuid */
                                    factId: string;
                                    /** Format: date */
                                    nextDueOn: string;
                                    /** @enum {string} */
                                    state: "Done" | "Done late" | "Failed";
                                }[];
                                /** @enum {string} */
                                state: "Not set up" | "Scheduled" | "Due soon" | "Due today" | "Overdue" | "Done" | "Done late" | "Failed" | "Not applicable";
                            };
                            name: string;
                            /** Format: date */
                            on: string;
                            /** Format: uuid */
                            ownerId: string | null;
                            /** Format: uuid */
                            schoolId: string;
                            /** Format: uuid */
                            siteId: string;
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
    "/v1/trusts/{trustId}/checks/{id}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that a check was done, with its result and evidence */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
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
                         * @description Today, or the day it was done if that is recorded late
                         */
                        doneOn: string;
                        /** @description A photo, certificate or page: at least one */
                        evidence: {
                            /**
                             * @description What it was taken with
                             * @default null
                             */
                            device?: string | null;
                            /** @description Of the file, which was uploaded before */
                            sha256: string;
                            /**
                             * Format: date-time
                             * @description When the device says it was taken
                             */
                            takenAt?: string | null;
                        }[];
                        /** @enum {string} */
                        result: "passed" | "failed";
                        /**
                         * Format: date
                         * @description After a failure: checked again by
                         * @default null
                         */
                        retestBy?: string | null;
                        /**
                         * Format: uuid
                         * @description The ticket to mend what failed
                         * @default null
                         */
                        ticketId?: string | null;
                        /**
                         * @description What was found
                         * @default null
                         */
                        words?: string | null;
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
                            /**
                             * Format: uuid
                             * @description The open occurrence
                             */
                            checkId: string | null;
                            /** Format: uuid */
                            completionId: string;
                            /** Format: date */
                            dueOn: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "Not set up" | "Scheduled" | "Due soon" | "Due today" | "Overdue" | "Done" | "Done late" | "Failed" | "Not applicable";
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
    "/v1/trusts/{trustId}/checks/{id}/completions/{completionId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add evidence to a completion, or replace a file of it with a reason */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    completionId: string;
                    id: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What it was taken with
                         * @default null
                         */
                        device?: string | null;
                        /**
                         * @description Why it is replaced
                         * @default null
                         */
                        reason?: string | null;
                        /**
                         * @description The file whose place this one takes
                         * @default null
                         */
                        replaces?: string | null;
                        /** @description Of the file, which was uploaded before */
                        sha256: string;
                        /**
                         * Format: date-time
                         * @description When the device says it was taken
                         */
                        takenAt?: string | null;
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
                            sha256: string;
                            standing: string[];
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
    "/v1/trusts/{trustId}/checks/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a check does not apply to its site */
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
                            /**
                             * Format: uuid
                             * @description The open occurrence
                             */
                            checkId: string | null;
                            /** Format: date */
                            dueOn: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "Not set up" | "Scheduled" | "Due soon" | "Due today" | "Overdue" | "Done" | "Done late" | "Failed" | "Not applicable";
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
    "/v1/trusts/{trustId}/checks/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set up a check, or move its due date, its frequency or who answers for it */
        put: {
            parameters: {
                query?: never;
                header: {
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
                        /** Format: date */
                        dueOn: string;
                        /**
                         * Format: uuid
                         * @description The school’s duty-holder, accountable
                         * @default null
                         */
                        dutyHolderId?: string | null;
                        /**
                         * @description Null: as it is, at first as the catalogue has it
                         * @default null
                         */
                        frequency?: {
                            every: number;
                            /** @enum {string} */
                            unit: "day" | "week" | "month" | "year";
                        } | null;
                        /**
                         * Format: uuid
                         * @description Who sees that it is done
                         * @default null
                         */
                        ownerId?: string | null;
                        /**
                         * @description Needed to put it off, or to do it less often than the catalogue says
                         * @default null
                         */
                        reason?: string | null;
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
                            /**
                             * Format: uuid
                             * @description The open occurrence
                             */
                            checkId: string | null;
                            /** Format: date */
                            dueOn: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "Not set up" | "Scheduled" | "Due soon" | "Due today" | "Overdue" | "Done" | "Done late" | "Failed" | "Not applicable";
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
    "/v1/trusts/{trustId}/checks/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compliance board: schools by checks, worst first */
        get: {
            parameters: {
                query?: {
                    area?: string;
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
                            checks: {
                                area: string;
                                areaName: string;
                                code: string;
                                name: string;
                            }[];
                            /** Format: date */
                            on: string;
                            schools: {
                                cells: {
                                    code: string;
                                    days: number | null;
                                    /** Format: date */
                                    dueOn: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    state: "Not set up" | "Scheduled" | "Due soon" | "Due today" | "Overdue" | "Done" | "Done late" | "Failed" | "Not applicable";
                                }[];
                                counts: {
                                    [key: string]: number;
                                };
                                name: string | null;
                                /** @description Overdue, or failed and not passed since */
                                outOfOrder: number;
                                /** Format: uuid */
                                schoolId: string;
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
    "/v1/trusts/{trustId}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sites */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    q?: string;
                    school?: string;
                    sort?: "school" | "-school" | "name" | "-name" | "addedOn" | "-addedOn";
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
                                addedOn: string;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                school: string | null;
                                /** Format: uuid */
                                schoolId: string;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add a site of a school */
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
                        /** Format: uuid */
                        schoolId: string;
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
    "/v1/trusts/{trustId}/sites.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sites, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    school?: string;
                    sort?: "school" | "-school" | "name" | "-name" | "addedOn" | "-addedOn";
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
    "/v1/trusts/{trustId}/sites.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sites, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    school?: string;
                    sort?: "school" | "-school" | "name" | "-name" | "addedOn" | "-addedOn";
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
    "/v1/trusts/{trustId}/sites/{siteId}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set up the checks of a site from the catalogue */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    siteId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        checks: {
                            /** @description Of the catalogue */
                            code: string;
                            /**
                             * Format: date
                             * @description Due first on this day
                             * @default null
                             */
                            dueOn?: string | null;
                            /**
                             * Format: date
                             * @description Due an interval after it
                             * @default null
                             */
                            lastDoneOn?: string | null;
                            /**
                             * @description Why not
                             * @default null
                             */
                            notApplicable?: string | null;
                        }[];
                        /**
                         * Format: uuid
                         * @description The school’s duty-holder, accountable
                         * @default null
                         */
                        dutyHolderId?: string | null;
                        /**
                         * Format: uuid
                         * @description Who sees that it is done
                         * @default null
                         */
                        ownerId?: string | null;
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
                            notApplicable: number;
                            scheduled: number;
                            /** Format: uuid */
                            siteId: string;
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
    "/v1/trusts/{trustId}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tickets, with the state of what was promised */
        get: {
            parameters: {
                query?: {
                    assignee?: string;
                    category?: ("heating" | "plumbing" | "electrical" | "fire-safety" | "security" | "roof" | "windows-and-doors" | "walls-and-floors" | "furniture" | "grounds" | "cleaning" | "kitchen" | "other")[] | ("heating" | "plumbing" | "electrical" | "fire-safety" | "security" | "roof" | "windows-and-doors" | "walls-and-floors" | "furniture" | "grounds" | "cleaning" | "kitchen" | "other");
                    cursor?: string;
                    fix?: "In time" | "Due soon" | "Breached";
                    limit?: number;
                    priority?: ("emergency" | "urgent" | "routine" | "planned")[] | ("emergency" | "urgent" | "routine" | "planned");
                    q?: string;
                    raisedFrom?: string;
                    raisedTo?: string;
                    requester?: string;
                    response?: "In time" | "Due soon" | "Breached";
                    school?: string[] | string;
                    site?: string;
                    sort?: "number" | "-number" | "raisedAt" | "-raisedAt" | "respondBy" | "-respondBy" | "fixBy" | "-fixBy" | "school" | "-school";
                    state?: ("Open" | "Assigned" | "In progress" | "Paused" | "Fixed" | "Closed" | "Reopened" | "Cancelled")[] | ("Open" | "Assigned" | "In progress" | "Paused" | "Fixed" | "Closed" | "Reopened" | "Cancelled");
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
                                assigneeId: string | null;
                                category: string;
                                fix: {
                                    /**
                                     * Format: date-time
                                     * @description Null while paused, or when nothing is promised
                                     */
                                    dueAt: string | null;
                                    /** @description Working minutes when it stopped */
                                    minutes: number | null;
                                    /** @enum {string} */
                                    state: "In time" | "Due soon" | "Breached";
                                };
                                /** Format: uuid */
                                fixedById: string | null;
                                /** Format: uuid */
                                id: string;
                                number: number;
                                place: string;
                                priority: string;
                                /** Format: date-time */
                                raisedAt: string;
                                /** Format: date */
                                raisedOn: string;
                                /** Format: uuid */
                                requesterId: string;
                                response: {
                                    /**
                                     * Format: date-time
                                     * @description Null while paused, or when nothing is promised
                                     */
                                    dueAt: string | null;
                                    /** @description Working minutes when it stopped */
                                    minutes: number | null;
                                    /** @enum {string} */
                                    state: "In time" | "Due soon" | "Breached";
                                };
                                school: string | null;
                                /** Format: uuid */
                                schoolId: string;
                                site: string;
                                /** Format: uuid */
                                siteId: string;
                                state: string;
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
        /** Report a fault */
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
                        category: "heating" | "plumbing" | "electrical" | "fire-safety" | "security" | "roof" | "windows-and-doors" | "walls-and-floors" | "furniture" | "grounds" | "cleaning" | "kitchen" | "other";
                        /** @default  */
                        description?: string;
                        photos?: {
                            /**
                             * @description What it was taken with
                             * @default null
                             */
                            device?: string | null;
                            /** @description Of the file, which was uploaded before */
                            sha256: string;
                            /**
                             * Format: date-time
                             * @description When the device says it was taken
                             */
                            takenAt?: string | null;
                        }[];
                        /**
                         * @description Where on the site
                         * @default
                         */
                        place?: string;
                        /** @enum {string} */
                        priority: "emergency" | "urgent" | "routine" | "planned";
                        /** Format: uuid */
                        siteId: string;
                        /** @description What is wrong, in a few words */
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
    "/v1/trusts/{trustId}/tickets.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tickets, with the state of what was promised, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    assignee?: string;
                    category?: ("heating" | "plumbing" | "electrical" | "fire-safety" | "security" | "roof" | "windows-and-doors" | "walls-and-floors" | "furniture" | "grounds" | "cleaning" | "kitchen" | "other")[] | ("heating" | "plumbing" | "electrical" | "fire-safety" | "security" | "roof" | "windows-and-doors" | "walls-and-floors" | "furniture" | "grounds" | "cleaning" | "kitchen" | "other");
                    fix?: "In time" | "Due soon" | "Breached";
                    priority?: ("emergency" | "urgent" | "routine" | "planned")[] | ("emergency" | "urgent" | "routine" | "planned");
                    q?: string;
                    raisedFrom?: string;
                    raisedTo?: string;
                    requester?: string;
                    response?: "In time" | "Due soon" | "Breached";
                    school?: string[] | string;
                    site?: string;
                    sort?: "number" | "-number" | "raisedAt" | "-raisedAt" | "respondBy" | "-respondBy" | "fixBy" | "-fixBy" | "school" | "-school";
                    state?: ("Open" | "Assigned" | "In progress" | "Paused" | "Fixed" | "Closed" | "Reopened" | "Cancelled")[] | ("Open" | "Assigned" | "In progress" | "Paused" | "Fixed" | "Closed" | "Reopened" | "Cancelled");
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
    "/v1/trusts/{trustId}/tickets.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tickets, with the state of what was promised, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    assignee?: string;
                    category?: ("heating" | "plumbing" | "electrical" | "fire-safety" | "security" | "roof" | "windows-and-doors" | "walls-and-floors" | "furniture" | "grounds" | "cleaning" | "kitchen" | "other")[] | ("heating" | "plumbing" | "electrical" | "fire-safety" | "security" | "roof" | "windows-and-doors" | "walls-and-floors" | "furniture" | "grounds" | "cleaning" | "kitchen" | "other");
                    fix?: "In time" | "Due soon" | "Breached";
                    priority?: ("emergency" | "urgent" | "routine" | "planned")[] | ("emergency" | "urgent" | "routine" | "planned");
                    q?: string;
                    raisedFrom?: string;
                    raisedTo?: string;
                    requester?: string;
                    response?: "In time" | "Due soon" | "Breached";
                    school?: string[] | string;
                    site?: string;
                    sort?: "number" | "-number" | "raisedAt" | "-raisedAt" | "respondBy" | "-respondBy" | "fixBy" | "-fixBy" | "school" | "-school";
                    state?: ("Open" | "Assigned" | "In progress" | "Paused" | "Fixed" | "Closed" | "Reopened" | "Cancelled")[] | ("Open" | "Assigned" | "In progress" | "Paused" | "Fixed" | "Closed" | "Reopened" | "Cancelled");
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
    "/v1/trusts/{trustId}/tickets/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ticket, with its history and photos */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    ticketId: string;
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
                            assigneeId: string | null;
                            /** @description Past this day a limit may fall too early */
                            bankHolidaysKnownTo: string;
                            /** @description Steps the reader can take now */
                            canDo: string[];
                            category: string;
                            description: string;
                            fix: {
                                /**
                                 * Format: date-time
                                 * @description Null while paused, or when nothing is promised
                                 */
                                dueAt: string | null;
                                /** @description Working minutes when it stopped */
                                minutes: number | null;
                                /** @enum {string} */
                                state: "In time" | "Due soon" | "Breached";
                            };
                            /** Format: uuid */
                            fixedById: string | null;
                            /** Format: uuid */
                            id: string;
                            number: number;
                            photos: {
                                /** Format: date-time */
                                addedAt: string;
                                addedBy: string;
                                device: string | null;
                                reason: string | null;
                                replaces: string | null;
                                sha256: string;
                                /** Format: date-time */
                                takenAt: string | null;
                            }[];
                            place: string;
                            priority: string;
                            /** Format: date-time */
                            raisedAt: string;
                            /** Format: date */
                            raisedOn: string;
                            /** Format: uuid */
                            requesterId: string;
                            response: {
                                /**
                                 * Format: date-time
                                 * @description Null while paused, or when nothing is promised
                                 */
                                dueAt: string | null;
                                /** @description Working minutes when it stopped */
                                minutes: number | null;
                                /** @enum {string} */
                                state: "In time" | "Due soon" | "Breached";
                            };
                            /** Format: uuid */
                            schoolId: string;
                            /** Format: uuid */
                            siteId: string;
                            state: string;
                            steps: {
                                action: string;
                                /** Format: uuid */
                                assigneeId: string | null;
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string | null;
                                to: string;
                            }[];
                            title: string;
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
    "/v1/trusts/{trustId}/tickets/{ticketId}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a ticket to somebody to mend */
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
                    ticketId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        assigneeId: string;
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
                            number: number;
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
    "/v1/trusts/{trustId}/tickets/{ticketId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a ticket that is not needed */
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
                    ticketId: string;
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
                            number: number;
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
    "/v1/trusts/{trustId}/tickets/{ticketId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree that a ticket is mended, and close it */
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
                    ticketId: string;
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
                            number: number;
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
    "/v1/trusts/{trustId}/tickets/{ticketId}/fix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a ticket is mended */
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
                    ticketId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        photos?: {
                            /**
                             * @description What it was taken with
                             * @default null
                             */
                            device?: string | null;
                            /** @description Of the file, which was uploaded before */
                            sha256: string;
                            /**
                             * Format: date-time
                             * @description When the device says it was taken
                             */
                            takenAt?: string | null;
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
                            number: number;
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
    "/v1/trusts/{trustId}/tickets/{ticketId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause a ticket, with a reason from the list */
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
                    ticketId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        reason: "awaiting-parts" | "awaiting-access" | "awaiting-approval" | "awaiting-warranty" | "awaiting-answer" | "unsafe-weather";
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
                            number: number;
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
    "/v1/trusts/{trustId}/tickets/{ticketId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a ticket again that was not mended */
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
                    ticketId: string;
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
                            number: number;
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
    "/v1/trusts/{trustId}/tickets/{ticketId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a paused ticket */
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
                    ticketId: string;
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
                            number: number;
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
    "/v1/trusts/{trustId}/tickets/{ticketId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that work on a ticket has begun */
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
                    ticketId: string;
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
                            number: number;
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
    "/v1/trusts/{trustId}/tickets/kpi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Response and fix of tickets by school, against what was promised */
        get: {
            parameters: {
                query?: {
                    /** @description Raised on this day or later */
                    from?: string;
                    priority?: "emergency" | "urgent" | "routine" | "planned";
                    /** @description Raised on this day or earlier */
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
                            all: {
                                fix: {
                                    inTime: number;
                                    /** @description Done late, or not done and past its time */
                                    late: number;
                                    /** @description Working minutes until it was done */
                                    meanMinutes: number | null;
                                    /** @description Not done, and still in time */
                                    open: number;
                                    /** @description In time, of those that are decided; one decimal */
                                    percent: string | null;
                                };
                                raised: number;
                                reopened: number;
                                response: {
                                    inTime: number;
                                    /** @description Done late, or not done and past its time */
                                    late: number;
                                    /** @description Working minutes until it was done */
                                    meanMinutes: number | null;
                                    /** @description Not done, and still in time */
                                    open: number;
                                    /** @description In time, of those that are decided; one decimal */
                                    percent: string | null;
                                };
                            };
                            schools: {
                                fix: {
                                    inTime: number;
                                    /** @description Done late, or not done and past its time */
                                    late: number;
                                    /** @description Working minutes until it was done */
                                    meanMinutes: number | null;
                                    /** @description Not done, and still in time */
                                    open: number;
                                    /** @description In time, of those that are decided; one decimal */
                                    percent: string | null;
                                };
                                name: string | null;
                                raised: number;
                                reopened: number;
                                response: {
                                    inTime: number;
                                    /** @description Done late, or not done and past its time */
                                    late: number;
                                    /** @description Working minutes until it was done */
                                    meanMinutes: number | null;
                                    /** @description Not done, and still in time */
                                    open: number;
                                    /** @description In time, of those that are decided; one decimal */
                                    percent: string | null;
                                };
                                /** Format: uuid */
                                schoolId: string;
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
