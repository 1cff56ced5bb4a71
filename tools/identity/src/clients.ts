import type { ClientMetadata } from 'oidc-provider';

/** Where a client's users come back to. */
export interface PortalAddresses {
  readonly callback: string;
  readonly signedOut: string;
}

/** Where the command line's sign-in ends; nothing listens there, the code is read off the redirect. */
export const CLI_CALLBACK = 'http://127.0.0.1/callback';

/** Our clients, none of which can keep a secret: they prove themselves by PKCE. */
export function clientsOf({ callback, signedOut }: PortalAddresses): ClientMetadata[] {
  const open = { token_endpoint_auth_method: 'none', response_types: ['code'] } as const;
  return [
    {
      ...open,
      client_id: 'bursar-portal',
      client_name: 'the portal',
      grant_types: ['authorization_code', 'refresh_token'],
      redirect_uris: [callback],
      post_logout_redirect_uris: [signedOut],
    },
    {
      ...open,
      client_id: 'bursar-cli',
      client_name: 'the command line',
      application_type: 'native',
      grant_types: ['authorization_code'],
      redirect_uris: [CLI_CALLBACK],
    },
  ];
}
