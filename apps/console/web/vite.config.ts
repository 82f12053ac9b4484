import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The library sets a few styles (the lock of scrolling, the measure of scroll bars) without the nonce that our policy asks for. */
const nonceForEveryStyle: Plugin = {
  name: 'nonce-for-every-style',
  transform(code, id) {
    if (!id.includes('@rc-component/util/es/Dom/dynamicCSS')) return undefined;
    const found = /if \(csp\?\.nonce\) \{\s*styleNode\.nonce = csp\?\.nonce;\s*\}/;
    if (!found.test(code)) this.error('The library sets its styles in another way now: see that they carry the nonce.');
    const pages = `document.querySelector('meta[property="csp-nonce"]')?.nonce`;
    return { code: code.replace(found, `styleNode.nonce = csp?.nonce ?? ${pages} ?? '';`), map: null };
  },
};

/** What every desk needs is cached apart from what changes with each release; each desk loads its own pages. */
export default defineConfig({
  plugins: [react(), nonceForEveryStyle],
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1_100,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler|@tanstack)\//, priority: 2 },
            // In one piece: its modules import each other in circles, and cut apart they start in the wrong order.
            { name: 'antd', test: /node_modules\/(antd|@ant-design|@rc-component|dayjs)\//, priority: 1 },
          ],
        },
      },
    },
  },
});
