export { Attempts } from './attempts.ts';
export { OpenIdProvider } from './openid-provider.ts';
export { signInRoutes } from './sign-in.ts';
