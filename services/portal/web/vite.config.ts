import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `vite` alone, for work on the pages, finds the portal's other half. */
const portal = process.env.BURSAR_PORTAL ?? 'http://localhost:8080';
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
        { target: portal, changeOrigin: true, headers: { origin: portal } },
      ]),
    ),
  },
  clearScreen: false,
});
