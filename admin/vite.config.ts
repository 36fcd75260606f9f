import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunks } from './build/chunks';
import { compressed, preloadFonts, preloadScripts } from './build/first-page';
import { readerPage } from './build/reader-page';

// the API answers only pages of the host that it is addressed by: the proxy leaves that as it is
const api = { target: `http://127.0.0.1:${process.env.PORT ?? '4000'}`, changeOrigin: false };

export default defineConfig({
  base: './',
  plugins: [react(), preloadFonts(), preloadScripts(), readerPage(), compressed()],
  build: {
    target: 'chrome109',
    chunkSizeWarningLimit: 700,
    rolldownOptions: { input: ['index.html', 'reader.html', 'src/begin/Begin.tsx'], output: { codeSplitting: chunks } },
  },
  server: { port: 4001, strictPort: true, proxy: { '/graphql': api, '/imports': api, '/auth': api, '/health': api, '/hoc/feed.xml': api } },
});
