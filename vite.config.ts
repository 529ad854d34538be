import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './scripts/precompress.ts';

// The browser bundle: `src/web` and every feature's `web/`, into `dist/web`. Communes still run Windows 7, where
// Chrome 109 and Firefox 115 are the last there are.
export default defineConfig({
  root: 'src/web',
  plugins: [react(), precompress('dist/web')],
  css: { transformer: 'lightningcss' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    target: ['chrome109', 'firefox115', 'safari16'],
    modulePreload: { polyfill: false },
    // A face inlined into the style sheet would be fetched by everyone, needed or not.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What changes only with a new version of a library keeps its address, and so its place in the cache.
            {
              name: 'libraries',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack[\\/](?!react-virtual|virtual-core))/,
            },
            // The shell and the parts in one file: on a slow line twenty small ones cost more than they save. Pages
            // composed of several features are pages, fetched when opened.
            { name: 'shell', test: /src[\\/](web[\\/](?!composed)|base[\\/])/ },
          ],
        },
      },
    },
  },
  // `npx vite` beside a running server: pages from here, answers from there. The Host stays this page's own, or the
  // server would take every act for a foreign site's.
  server: {
    port: 9080,
    proxy: { '/api': { target: `http://127.0.0.1:${process.env.PORT ?? 8080}`, changeOrigin: false } },
  },
});
