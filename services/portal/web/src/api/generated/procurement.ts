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
    "/v1/trusts/{trustId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders that you may decide on now */
        get: {
            parameters: {
                query?: {
                    account?: string;
                    cursor?: string;
                    delivery?: ("None" | "Part" | "Full" | "Over")[] | ("None" | "Part" | "Full" | "Over");
                    grossFrom?: string;
                    grossTo?: string;
                    invoicing?: ("None" | "Part" | "Full" | "Over")[] | ("None" | "Part" | "Full" | "Over");
                    limit?: number;
                    mine?: "true";
                    needByFrom?: string;
                    needByTo?: string;
                    q?: string;
                    raisedBy?: string;
                    school?: string[] | string;
                    sort?: "raised" | "-raised" | "submitted" | "-submitted" | "needBy" | "-needBy" | "gross" | "-gross" | "reference" | "-reference" | "school" | "-school" | "supplier" | "-supplier" | "state" | "-state";
                    state?: ("Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn")[] | ("Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn");
                    submittedFrom?: string;
                    submittedTo?: string;
                    supplier?: string[] | string;
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
                                /** Format: date */
                                approvedOn: string | null;
                                delivery: string;
                                gross: number | null;
                                id: string;
                                invoicing: string;
                                /** Format: date */
                                needBy: string | null;
                                net: number | null;
                                purpose: string | null;
                                raisedAt: string;
                                raisedBy: string;
                                reference: string | null;
                                school: string;
                                schoolId: string;
                                /** Format: date */
                                sentOn: string | null;
                                /** @enum {string} */
                                state: "Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn";
                                /** Format: date */
                                submittedOn: string | null;
                                supplier: string | null;
                                supplierId: string | null;
                                vat: number | null;
                                version: number;
                                waitsFor: {
                                    at: string;
                                    role: string;
                                }[];
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
    "/v1/trusts/{trustId}/approvals.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders that you may decide on now, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    account?: string;
                    delivery?: ("None" | "Part" | "Full" | "Over")[] | ("None" | "Part" | "Full" | "Over");
                    grossFrom?: string;
                    grossTo?: string;
                    invoicing?: ("None" | "Part" | "Full" | "Over")[] | ("None" | "Part" | "Full" | "Over");
                    mine?: "true";
                    needByFrom?: string;
                    needByTo?: string;
                    q?: string;
                    raisedBy?: string;
                    school?: string[] | string;
                    sort?: "raised" | "-raised" | "submitted" | "-submitted" | "needBy" | "-needBy" | "gross" | "-gross" | "reference" | "-reference" | "school" | "-school" | "supplier" | "-supplier" | "state" | "-state";
                    state?: ("Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn")[] | ("Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn");
                    submittedFrom?: string;
                    submittedTo?: string;
                    supplier?: string[] | string;
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
    "/v1/trusts/{trustId}/approvals.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders that you may decide on now, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    account?: string;
                    delivery?: ("None" | "Part" | "Full" | "Over")[] | ("None" | "Part" | "Full" | "Over");
                    grossFrom?: string;
                    grossTo?: string;
                    invoicing?: ("None" | "Part" | "Full" | "Over")[] | ("None" | "Part" | "Full" | "Over");
                    mine?: "true";
                    needByFrom?: string;
                    needByTo?: string;
                    q?: string;
                    raisedBy?: string;
                    school?: string[] | string;
                    sort?: "raised" | "-raised" | "submitted" | "-submitted" | "needBy" | "-needBy" | "gross" | "-gross" | "reference" | "-reference" | "school" | "-school" | "supplier" | "-supplier" | "state" | "-state";
                    state?: ("Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn")[] | ("Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn");
                    submittedFrom?: string;
                    submittedTo?: string;
                    supplier?: string[] | string;
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
    "/v1/trusts/{trustId}/order-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts, funds, cost centres and VAT codes that an order may use today */
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
                            accounts: {
                                code: string;
                                name: string;
                                vatComesBack: boolean;
                            }[];
                            costCentres: {
                                code: string;
                                name: string;
                            }[];
                            funds: {
                                code: string;
                                name: string;
                            }[];
                            vatCodes: {
                                /** @description Of the net: 2000 is 20 % */
                                basisPoints: number;
                                code: string;
                                name: string;
                                source: string;
                                /** @enum {string} */
                                status: "published" | "unconfirmed";
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
    "/v1/trusts/{trustId}/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders of your schools */
        get: {
            parameters: {
                query?: {
                    account?: string;
                    cursor?: string;
                    delivery?: ("None" | "Part" | "Full" | "Over")[] | ("None" | "Part" | "Full" | "Over");
                    grossFrom?: string;
                    grossTo?: string;
                    invoicing?: ("None" | "Part" | "Full" | "Over")[] | ("None" | "Part" | "Full" | "Over");
                    limit?: number;
                    mine?: "true";
                    needByFrom?: string;
                    needByTo?: string;
                    q?: string;
                    raisedBy?: string;
                    school?: string[] | string;
                    sort?: "raised" | "-raised" | "submitted" | "-submitted" | "needBy" | "-needBy" | "gross" | "-gross" | "reference" | "-reference" | "school" | "-school" | "supplier" | "-supplier" | "state" | "-state";
                    state?: ("Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn")[] | ("Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn");
                    submittedFrom?: string;
                    submittedTo?: string;
                    supplier?: string[] | string;
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
                                /** Format: date */
                                approvedOn: string | null;
                                delivery: string;
                                gross: number | null;
                                id: string;
                                invoicing: string;
                                /** Format: date */
                                needBy: string | null;
                                net: number | null;
                                purpose: string | null;
                                raisedAt: string;
                                raisedBy: string;
                                reference: string | null;
                                school: string;
                                schoolId: string;
                                /** Format: date */
                                sentOn: string | null;
                                /** @enum {string} */
                                state: "Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn";
                                /** Format: date */
                                submittedOn: string | null;
                                supplier: string | null;
                                supplierId: string | null;
                                vat: number | null;
                                version: number;
                                waitsFor: {
                                    at: string;
                                    role: string;
                                }[];
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Begin an order */
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
                         * @description Digests of staged files
                         * @default []
                         */
                        attachments?: string[];
                        /**
                         * @default {
                         *       "schoolId": null,
                         *       "note": ""
                         *     }
                         */
                        delivery?: {
                            /** @default  */
                            note?: string;
                            /**
                             * Format: uuid
                             * @description The school that raises it unless given
                             * @default null
                             */
                            schoolId?: string | null;
                        };
                        /** @default [] */
                        lines?: {
                            /** @default  */
                            account?: string;
                            /** @default null */
                            costCentre?: string | null;
                            /** @default  */
                            description?: string;
                            /** @default  */
                            fund?: string;
                            /**
                             * @description A decimal with up to three places, like 2.5
                             * @default
                             */
                            quantity?: string;
                            /**
                             * Format: uuid
                             * @description Whose budget pays; the school that raises it unless given
                             * @default null
                             */
                            schoolId?: string | null;
                            /**
                             * @description Pence for one, net of VAT
                             * @default null
                             */
                            unitPrice?: number | null;
                            /** @default  */
                            vatCode?: string;
                        }[];
                        /**
                         * Format: date
                         * @default null
                         */
                        needBy?: string | null;
                        /**
                         * @description What it is for
                         * @default
                         */
                        purpose?: string;
                        /** Format: uuid */
                        schoolId: string;
                        /**
                         * Format: uuid
                         * @default null
                         */
                        supplierId?: string | null;
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
                            reference: string | null;
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
    "/v1/trusts/{trustId}/orders.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders of your schools, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    account?: string;
                    delivery?: ("None" | "Part" | "Full" | "Over")[] | ("None" | "Part" | "Full" | "Over");
                    grossFrom?: string;
                    grossTo?: string;
                    invoicing?: ("None" | "Part" | "Full" | "Over")[] | ("None" | "Part" | "Full" | "Over");
                    mine?: "true";
                    needByFrom?: string;
                    needByTo?: string;
                    q?: string;
                    raisedBy?: string;
                    school?: string[] | string;
                    sort?: "raised" | "-raised" | "submitted" | "-submitted" | "needBy" | "-needBy" | "gross" | "-gross" | "reference" | "-reference" | "school" | "-school" | "supplier" | "-supplier" | "state" | "-state";
                    state?: ("Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn")[] | ("Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn");
                    submittedFrom?: string;
                    submittedTo?: string;
                    supplier?: string[] | string;
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
        /** Orders of your schools, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    account?: string;
                    delivery?: ("None" | "Part" | "Full" | "Over")[] | ("None" | "Part" | "Full" | "Over");
                    grossFrom?: string;
                    grossTo?: string;
                    invoicing?: ("None" | "Part" | "Full" | "Over")[] | ("None" | "Part" | "Full" | "Over");
                    mine?: "true";
                    needByFrom?: string;
                    needByTo?: string;
                    q?: string;
                    raisedBy?: string;
                    school?: string[] | string;
                    sort?: "raised" | "-raised" | "submitted" | "-submitted" | "needBy" | "-needBy" | "gross" | "-gross" | "reference" | "-reference" | "school" | "-school" | "supplier" | "-supplier" | "state" | "-state";
                    state?: ("Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn")[] | ("Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn");
                    submittedFrom?: string;
                    submittedTo?: string;
                    supplier?: string[] | string;
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
    "/v1/trusts/{trustId}/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order, with its history, documents, events and whom it waits for */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    orderId: string;
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
                            /** @description The budget lines as finance found them when it answered last */
                            budget: {
                                /** @enum {string} */
                                answer: "reserved" | "refused";
                                at: string;
                                lines: {
                                    /** @description code of the chart of accounts */
                                    account: string;
                                    /** @description pence, of either sign */
                                    actual: number;
                                    /** @description pence, of either sign */
                                    available: number;
                                    /** @description pence, of either sign */
                                    budget: number;
                                    /** @description short code of a fund */
                                    fund: string;
                                    /** @description pence, zero or more */
                                    requested: number;
                                    /** @description pence, zero or more */
                                    reserved: number;
                                    /** Format: uuid */
                                    schoolId: string;
                                }[];
                            } | null;
                            delivery: {
                                note: string | null;
                                schoolId: string;
                            };
                            /** @enum {string} */
                            deliveryStatus: "None" | "Part" | "Full" | "Over";
                            documents: {
                                /** @enum {string} */
                                kind: "attachment" | "order" | "delivery note";
                                sha256: string;
                            }[];
                            /** Format: date */
                            endedOn: string | null;
                            events: {
                                actor: string;
                                at: string;
                                hash: string;
                                id: string;
                                /** @description Its place in the log: procurement#12 */
                                position: string;
                                type: string;
                            }[];
                            /** @description Pence; null while it cannot be worked out */
                            gross: number | null;
                            /** @description Pence that finance holds for it now */
                            held: number;
                            history: {
                                at: string;
                                /** @description User id, or system for what finance answered */
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
                                /** @enum {string} */
                                fromState: "Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn";
                                /** @description Of an invoice’s step: which, and where it stood then */
                                invoice: {
                                    invoiceId: string;
                                    state: string;
                                } | null;
                                move: string;
                                /** @description The question or the reason */
                                note: string | null;
                                /** @description User id */
                                principal: string | null;
                                revision: number;
                                /** @enum {string} */
                                toState: "Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn";
                                version: number;
                            }[];
                            id: string;
                            invoices: {
                                gross: number;
                                invoiceId: string;
                                net: number;
                                state: string;
                            }[];
                            /** @enum {string} */
                            invoicingStatus: "None" | "Part" | "Full" | "Over";
                            /** @description They may not decide on it */
                            involved: string[];
                            /** @description Pence; null while it cannot be worked out */
                            irrecoverableVat: number | null;
                            lines: {
                                account: string;
                                costCentre: string | null;
                                description: string;
                                fund: string;
                                /** @description Pence; null while it cannot be worked out */
                                gross: number | null;
                                invoiced: string;
                                /** @description Pence; null while it cannot be worked out */
                                irrecoverableVat: number | null;
                                line: number;
                                /** @description Pence; null while it cannot be worked out */
                                net: number | null;
                                quantity: string;
                                received: string;
                                /** @description Whose budget pays */
                                schoolId: string;
                                unitPrice: number | null;
                                /** @description Pence; null while it cannot be worked out */
                                vat: number | null;
                                vatCode: string;
                            }[];
                            /** @description What finance reserved and took off that again, by budget line */
                            money: {
                                account: string;
                                fund: string;
                                released: number;
                                reserved: number;
                                schoolId: string;
                            }[];
                            /** @description What can be done with it from where it stands */
                            moves: string[];
                            /** Format: date */
                            needBy: string | null;
                            /** @description Pence; null while it cannot be worked out */
                            net: number | null;
                            purpose: string | null;
                            raisedAt: string;
                            /** @description User id */
                            raisedBy: string;
                            reference: string | null;
                            revision: number;
                            schoolId: string;
                            /** Format: date */
                            sentOn: string | null;
                            /** @enum {string} */
                            state: "Draft" | "Checking budget" | "Over budget" | "Waiting for approval" | "Returned" | "Rejected" | "Approved" | "Sent" | "Closed" | "Cancelled" | "Withdrawn";
                            /** Format: date */
                            submittedOn: string | null;
                            supplier: {
                                /** Format: date */
                                approvedUntil: string | null;
                                name: string;
                                /** @enum {string} */
                                state: "Proposed" | "Approved" | "Lapsed" | "Suspended";
                            } | null;
                            supplierId: string | null;
                            /** @description Pence; null while it cannot be worked out */
                            vat: number | null;
                            version: number;
                            waitsFor: {
                                anyOf: {
                                    /** @enum {string} */
                                    at: "school" | "cluster" | "trust";
                                    role: string;
                                }[];
                                people: string[];
                                since: string;
                                tier: number;
                                tiers: number;
                            } | null;
                            year: string | null;
                            you: {
                                /** @description What of the order the limit is of */
                                basis: ("net" | "gross") | null;
                                /** @description Up to what you decide alone; null: no limit */
                                limit: number | null;
                                mayDecide: boolean;
                                /** @description You gave the last approval, and it is not sent yet */
                                mayWithdrawApproval: boolean;
                                schemeVersion: number | null;
                                /** @description Why not */
                                why: string | null;
                            };
                        };
                    };
                };
            };
        };
        /** Change a draft, or an order that came back */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    orderId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Digests of staged files
                         * @default []
                         */
                        attachments?: string[];
                        /**
                         * @default {
                         *       "schoolId": null,
                         *       "note": ""
                         *     }
                         */
                        delivery?: {
                            /** @default  */
                            note?: string;
                            /**
                             * Format: uuid
                             * @description The school that raises it unless given
                             * @default null
                             */
                            schoolId?: string | null;
                        };
                        /** @default [] */
                        lines?: {
                            /** @default  */
                            account?: string;
                            /** @default null */
                            costCentre?: string | null;
                            /** @default  */
                            description?: string;
                            /** @default  */
                            fund?: string;
                            /**
                             * @description A decimal with up to three places, like 2.5
                             * @default
                             */
                            quantity?: string;
                            /**
                             * Format: uuid
                             * @description Whose budget pays; the school that raises it unless given
                             * @default null
                             */
                            schoolId?: string | null;
                            /**
                             * @description Pence for one, net of VAT
                             * @default null
                             */
                            unitPrice?: number | null;
                            /** @default  */
                            vatCode?: string;
                        }[];
                        /**
                         * Format: date
                         * @default null
                         */
                        needBy?: string | null;
                        /**
                         * @description What it is for
                         * @default
                         */
                        purpose?: string;
                        /**
                         * Format: uuid
                         * @default null
                         */
                        supplierId?: string | null;
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
                            reference: string | null;
                            state: string;
                            version: number;
                        };
                    };
                };
            };
        };
        post?: never;
        /** Throw a draft away */
        delete: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    orderId: string;
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
    "/v1/trusts/{trustId}/orders/{orderId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the question of a returned order, and submit it again */
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
                    orderId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        comment: string;
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
                            /** Format: uuid */
                            id: string;
                            reference: string | null;
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
    "/v1/trusts/{trustId}/orders/{orderId}/approval-withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw the last approval of an order that was not sent yet */
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
                    orderId: string;
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
                            reference: string | null;
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
    "/v1/trusts/{trustId}/orders/{orderId}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call an approved order off before anything has come */
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
                    orderId: string;
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
                            reference: string | null;
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
    "/v1/trusts/{trustId}/orders/{orderId}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a sent order, complete or short */
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
                    orderId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description For what came and was not invoiced, no invoice will come
                         * @default false
                         */
                        noInvoiceExpected?: boolean;
                        /**
                         * @description Why it is closed short; not asked where all came and was invoiced
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
                            /** @enum {string} */
                            how: "complete" | "short";
                            /** Format: uuid */
                            id: string;
                            reference: string | null;
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
    "/v1/trusts/{trustId}/orders/{orderId}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy an order to a new draft of a school */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    orderId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
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
                            reference: string | null;
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
    "/v1/trusts/{trustId}/orders/{orderId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve an order, return it with a question, or reject it */
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
                    orderId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        comment?: string | null;
                        /** @enum {string} */
                        verdict: "approve" | "return" | "reject";
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
                            reference: string | null;
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
    "/v1/trusts/{trustId}/orders/{orderId}/dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an approved order to its supplier, as a PDF */
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
                    orderId: string;
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
                            documentSha256: string;
                            /** Format: uuid */
                            id: string;
                            reference: string | null;
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
    "/v1/trusts/{trustId}/orders/{orderId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the supplier’s copy of an order says */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    orderId: string;
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
    "/v1/trusts/{trustId}/orders/{orderId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came of an order, and what of that was taken back */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    orderId: string;
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
                                corrects: string | null;
                                documentSha256: string | null;
                                id: string;
                                lines: {
                                    line: number;
                                    net: number;
                                    quantity: string;
                                }[];
                                principal: string | null;
                                reason: string | null;
                                receivedBy: string;
                                /** Format: date */
                                receivedOn: string;
                                recordedAt: string;
                                schoolId: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        /** Record what came of an order */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    orderId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description The delivery note, staged before
                         * @default null
                         */
                        documentSha256?: string | null;
                        lines: {
                            /** @description Line of the order */
                            line: number;
                            /** @description A decimal with up to three places, like 2.5 */
                            quantity: string;
                        }[];
                        /** Format: date */
                        receivedOn: string;
                        /**
                         * Format: uuid
                         * @description The school that received it
                         */
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
                            /** @description Whether everything that was ordered has come */
                            complete: boolean;
                            deliveryStatus: string;
                            /** Format: uuid */
                            id: string;
                            /** @description Lines of which more came than was ordered: keep and pay for it, or send it back */
                            over: {
                                line: number;
                                ordered: string;
                                over: string;
                                received: string;
                            }[];
                            /** @description Of the order */
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
    "/v1/trusts/{trustId}/orders/{orderId}/receipts/{receiptId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back all or part of a receipt that was wrong */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The same at every retry. */
                    "Idempotency-Key": string;
                };
                path: {
                    orderId: string;
                    receiptId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description What had not come */
                        lines: {
                            /** @description Line of the order */
                            line: number;
                            /** @description A decimal with up to three places, like 2.5 */
                            quantity: string;
                        }[];
                        reason: string;
                        /**
                         * Format: uuid
                         * @description The school that received it
                         */
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
                            /** @description Whether everything that was ordered has come */
                            complete: boolean;
                            deliveryStatus: string;
                            /** Format: uuid */
                            id: string;
                            /** @description Lines of which more came than was ordered: keep and pay for it, or send it back */
                            over: {
                                line: number;
                                ordered: string;
                                over: string;
                                received: string;
                            }[];
                            /** @description Of the order */
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
    "/v1/trusts/{trustId}/orders/{orderId}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit an order: finance is asked for its money */
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
                    orderId: string;
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
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            reference: string | null;
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
    "/v1/trusts/{trustId}/orders/{orderId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an order back before it is approved */
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
                    orderId: string;
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
                            reference: string | null;
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
    "/v1/trusts/{trustId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your schools received */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    from?: string;
                    limit?: number;
                    order?: string;
                    q?: string;
                    receivedBy?: string;
                    school?: string[] | string;
                    sort?: "recorded" | "-recorded" | "received" | "-received" | "reference" | "-reference" | "school" | "-school" | "supplier" | "-supplier";
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
                                corrects: string | null;
                                documentSha256: string | null;
                                id: string;
                                /** @description At the order’s price; negative for a correction */
                                net: number;
                                orderId: string;
                                reason: string | null;
                                receivedBy: string;
                                /** Format: date */
                                receivedOn: string;
                                recordedAt: string;
                                reference: string | null;
                                school: string;
                                schoolId: string;
                                supplier: string;
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
    "/v1/trusts/{trustId}/receipts.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your schools received, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    order?: string;
                    q?: string;
                    receivedBy?: string;
                    school?: string[] | string;
                    sort?: "recorded" | "-recorded" | "received" | "-received" | "reference" | "-reference" | "school" | "-school" | "supplier" | "-supplier";
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
    "/v1/trusts/{trustId}/receipts.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your schools received, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    from?: string;
                    order?: string;
                    q?: string;
                    receivedBy?: string;
                    school?: string[] | string;
                    sort?: "recorded" | "-recorded" | "received" | "-received" | "reference" | "-reference" | "school" | "-school" | "supplier" | "-supplier";
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
    "/v1/trusts/{trustId}/supplier-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import suppliers */
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
                        /** @description The uploaded CSV or XLSX: a row for each supplier, with the column Name */
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
                            /** @description Rows that were not added: they may be there already */
                            duplicates: number;
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
                            suppliers: {
                                /** @description What says that it may be there */
                                by: ("name" | "VAT number" | "company number")[];
                                /** @enum {string} */
                                outcome: "added" | "duplicate";
                                row: number;
                                /** @description The row above that it may be the same as */
                                sameAsRow: number | null;
                                /**
                                 * Format: uuid
                                 * @description The one added, or the one that is there; null in a dry run for what would be added
                                 */
                                supplierId: string | null;
                            }[];
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
                            /** @description Rows that were not added: they may be there already */
                            duplicates: number;
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
                            suppliers: {
                                /** @description What says that it may be there */
                                by: ("name" | "VAT number" | "company number")[];
                                /** @enum {string} */
                                outcome: "added" | "duplicate";
                                row: number;
                                /** @description The row above that it may be the same as */
                                sameAsRow: number | null;
                                /**
                                 * Format: uuid
                                 * @description The one added, or the one that is there; null in a dry run for what would be added
                                 */
                                supplierId: string | null;
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
    "/v1/trusts/{trustId}/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suppliers, and where each stands today */
        get: {
            parameters: {
                query?: {
                    addedBy?: string;
                    approvedUntilFrom?: string;
                    approvedUntilTo?: string;
                    cursor?: string;
                    limit?: number;
                    q?: string;
                    sort?: "name" | "-name" | "added" | "-added" | "approvedUntil" | "-approvedUntil";
                    state?: "Proposed" | "Approved" | "Lapsed" | "Suspended";
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
                                addedBy: string;
                                approvedBy: string | null;
                                /** Format: date */
                                approvedUntil: string | null;
                                companyNumber: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                state: "Proposed" | "Approved" | "Lapsed" | "Suspended";
                                suspensionReason: string | null;
                                termsDays: number;
                                vatNumber: string | null;
                                version: number;
                            }[];
                            next: string | null;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Add a supplier, or propose one from a school */
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
                        /** @default [] */
                        address?: string[];
                        /** @default null */
                        companyNumber?: string | null;
                        /**
                         * Format: email
                         * @default null
                         */
                        email?: string | null;
                        name: string;
                        /** @default 30 */
                        termsDays?: number;
                        /** @default null */
                        vatNumber?: string | null;
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
                            duplicates: {
                                by: ("name" | "VAT number" | "company number")[];
                                /** Format: uuid */
                                id: string;
                            }[];
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
    "/v1/trusts/{trustId}/suppliers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suppliers, and where each stands today, the whole filter as CSV */
        get: {
            parameters: {
                query?: {
                    addedBy?: string;
                    approvedUntilFrom?: string;
                    approvedUntilTo?: string;
                    q?: string;
                    sort?: "name" | "-name" | "added" | "-added" | "approvedUntil" | "-approvedUntil";
                    state?: "Proposed" | "Approved" | "Lapsed" | "Suspended";
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
    "/v1/trusts/{trustId}/suppliers.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suppliers, and where each stands today, the whole filter as XLSX */
        get: {
            parameters: {
                query?: {
                    addedBy?: string;
                    approvedUntilFrom?: string;
                    approvedUntilTo?: string;
                    q?: string;
                    sort?: "name" | "-name" | "added" | "-added" | "approvedUntil" | "-approvedUntil";
                    state?: "Proposed" | "Approved" | "Lapsed" | "Suspended";
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
    "/v1/trusts/{trustId}/suppliers/{supplierId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A supplier with its history and what may be the same */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    supplierId: string;
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
                            addedBy: string;
                            /** @default [] */
                            address: string[];
                            /** Format: date */
                            approvedFrom: string | null;
                            /** Format: date */
                            approvedUntil: string | null;
                            /** @default null */
                            companyNumber: string | null;
                            duplicates: {
                                by: ("name" | "VAT number" | "company number")[];
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            /**
                             * Format: email
                             * @default null
                             */
                            email: string | null;
                            /** @description They may not approve it */
                            enteredBy: string[];
                            history: {
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
                                move: string;
                                principal: string | null;
                                reason: string | null;
                                /** Format: date */
                                until: string | null;
                                version: number;
                            }[];
                            id: string;
                            name: string;
                            /** @enum {string} */
                            state: "Proposed" | "Approved" | "Lapsed" | "Suspended";
                            /** Format: date */
                            suspendedFrom: string | null;
                            suspensionReason: string | null;
                            /** @default 30 */
                            termsDays: number;
                            /** @default null */
                            vatNumber: string | null;
                            version: number;
                        };
                    };
                };
            };
        };
        /** Correct what is known of a supplier */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description The version you read, as its ETag: "3". */
                    "If-Match": string;
                };
                path: {
                    supplierId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default [] */
                        address?: string[];
                        /** @default null */
                        companyNumber?: string | null;
                        /**
                         * Format: email
                         * @default null
                         */
                        email?: string | null;
                        name: string;
                        /** @default 30 */
                        termsDays?: number;
                        /** @default null */
                        vatNumber?: string | null;
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
    "/v1/trusts/{trustId}/suppliers/{supplierId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a supplier until a day; lifts a suspension */
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
                    supplierId: string;
                    trustId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Last day of the approval
                         */
                        until: string;
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
                             * Format: date
                             * @description Last day of the approval
                             */
                            from: string;
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: date
                             * @description Last day of the approval
                             */
                            until: string;
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
    "/v1/trusts/{trustId}/suppliers/{supplierId}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspend a supplier from today on, with the reason */
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
                    supplierId: string;
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
