import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { listen } from '../api/live';
import { retry } from '../api/read';
import type { Session } from '../api/session';
import { theme } from '../theme';
import { routerFor } from './routes';
import { SessionProvider } from './officer';

dayjs.locale('zh-cn');

const queries = new QueryClient({
  defaultOptions: {
    queries: { retry, retryDelay: (tries) => Math.min(1_000 * 2 ** tries, 5_000), staleTime: 500 },
  },
});
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

export function Console({ session }: { session: Session }) {
  const [router] = useState(() => routerFor(session.desk));
  useEffect(() => listen(queries), []);
  return (
    <ConfigProvider
      locale={zhCN}
      theme={theme}
      csp={{ nonce }}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App message={{ maxCount: 3 }}>
        <QueryClientProvider client={queries}>
          <SessionProvider session={session}>
            <RouterProvider router={router} />
          </SessionProvider>
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
