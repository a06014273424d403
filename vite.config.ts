import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { precompress } from './scripts/precompress.ts';
import { hostingChoice } from './scripts/serve.ts';
import { securityHeaders } from './src/domain/trust/security-headers.ts';

/** `.br` and `.gz` beside every built file, so that the server only has to pick one. */
const packed = (): Plugin => {
  let folder = 'dist';
  return {
    name: 'brandpunt-packed',
    apply: 'build',
    configResolved: (config) => {
      folder = config.build.outDir;
    },
    closeBundle: () => precompress(folder),
  };
};

export default defineConfig({
  base: './',
  plugins: [react(), packed()],
  build: { target: 'es2024', sourcemap: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
  worker: { format: 'es' },
  preview: { headers: Object.fromEntries(securityHeaders(hostingChoice(process.argv))) },
});
