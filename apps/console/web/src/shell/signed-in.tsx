import { useEffect } from 'react';

/** The window in which an officer signed in again closes itself; the page with the work goes on. */
export function SignedIn() {
  useEffect(() => {
    new BroadcastChannel('heli-signed-in').postMessage('signed-in');
    window.close();
  }, []);
  return <p className="boot">已登录。请关闭本窗口，回到原来的页面继续。</p>;
}
