import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What every desk needs is cached apart from what changes with each release. */
export default defineConfig({
  plugins: [react()],
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler|@tanstack)\//, priority: 2 },
            {
              name: 'antd',
              test: /node_modules\/(antd|@ant-design|@rc-component|dayjs)\//,
              priority: 1,
              maxSize: 600_000,
            },
          ],
        },
      },
    },
  },
});
