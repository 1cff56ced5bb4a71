import { bearerIdentity } from '@bursar/service-kit/http/identity';
import type { BearerOptions, Identity } from '@bursar/service-kit/http/identity';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';

export const TEST_ISSUER = 'https://identity.test';

/** A provider of identity for tests: real signatures, keys handed over instead of fetched. */
export interface TestIdentity {
  /** Whose tokens these are, for whoever believes them for another audience. */
  readonly issuing: BearerOptions;
  readonly identity: Identity;
  /** A token for a user; by default what the real provider would give. */
  readonly token: (
    subject: string,
    options?: { audience?: string; issuer?: string; expiresIn?: string },
  ) => Promise<string>;
}

export async function testIdentity(): Promise<TestIdentity> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' };
  const issuing = { issuer: TEST_ISSUER, keys: createLocalJWKSet({ keys: [jwk] }) };
  return {
    issuing,
    identity: bearerIdentity(issuing),
    token: (subject, { audience = 'bursar-api', issuer = TEST_ISSUER, expiresIn = '1h' } = {}) =>
      new SignJWT()
        .setProtectedHeader({ alg: 'ES256', kid: 'test' })
        .setSubject(subject)
        .setAudience(audience)
        .setIssuer(issuer)
        .setIssuedAt()
        .setExpirationTime(expiresIn)
        .sign(privateKey),
  };
}
