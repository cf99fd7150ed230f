import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

// The packages are taken from their sources, so that the viewer needs no build of them.
const conditions = ['partnermap-source', ...defaultClientConditions];

export default defineConfig({
  base: './',
  plugins: [react()],
  resolve: { conditions },
  worker: { format: 'es' },
  build: { target: 'es2023', modulePreload: { polyfill: false }, reportCompressedSize: true },
  server: { fs: { allow: ['../..'] } },
});
