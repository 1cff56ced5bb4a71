import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { portalAddress } from './settings.ts';

const behind = ['/api', '/session', '/sessions', '/sign-in', '/sign-out', '/portal', '/drafts'];
const forwarded = [...behind, '/preferences', '/live', '/identity', '/docs'];

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0, // the page's policy takes nothing that is written into it
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
  server: {
    proxy: Object.fromEntries(
      forwarded.map((path) => [
        path,
        { target: portalAddress, changeOrigin: true, headers: { origin: portalAddress } },
      ]),
    ),
  },
  clearScreen: false,
});
