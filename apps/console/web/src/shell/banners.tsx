import { Button } from 'antd';
import { connection } from '../api/live';
import { resending } from '../api/act';
import { signedOut, useWatched } from '../api/session';

/** What stands above every page while something is not as it should be; it goes by itself. */
export function Banners() {
  const line = useWatched(connection);
  const waiting = useWatched(resending);
  const ended = useWatched(signedOut.state);
  return (
    <div className="banners" aria-live="assertive">
      {ended && (
        <p className="banner over" role="alert">
          登录已失效。已填写的内容还在本页，请在新窗口登录后回到这里继续。
          <Button
            size="small"
            type="primary"
            onClick={() => window.open('/auth/login?returnTo=/signed-in', 'heli-sign-in')}
          >
            在新窗口登录
          </Button>
        </p>
      )}
      {!ended && line === 'lost' && (
        <p className="banner warn" role="status">
          与服务的连接已中断，正在自动重连。页面显示的是中断前的内容；已填写的内容不会丢失。
        </p>
      )}
      {waiting > 0 && (
        <p className="banner warn" role="status">
          有 {waiting} 项操作暂未收到办理结果，正在用同一编号自动重发，不会重复办理，请勿关闭页面。
        </p>
      )}
    </div>
  );
}
