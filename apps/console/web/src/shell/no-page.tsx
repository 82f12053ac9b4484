import { Button } from 'antd';
import { useEffect } from 'react';
import { useNavigate, useRouteError } from 'react-router';
import { Nothing, Page } from '../parts/page';

export function NoSuchPage() {
  const navigate = useNavigate();
  return (
    <Page title="页面不存在">
      <Nothing
        title="没有这个页面，或者您的岗位不使用它"
        advice="请从左侧菜单进入。"
        action={
          <Button type="primary" onClick={() => void navigate('/')}>
            回到首页
          </Button>
        }
      />
    </Page>
  );
}

const RELOADED = 'heli-reloaded-at';

/** After a release the pages that an open desk still points to are gone: it loads the new ones, once. */
export function Broken() {
  const error = useRouteError();
  useEffect(() => {
    const stale = error instanceof TypeError && /dynamically imported module|Importing a module/.test(error.message);
    const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
    if (!stale || Date.now() - last < 60_000) return;
    sessionStorage.setItem(RELOADED, String(Date.now()));
    window.location.reload();
  }, [error]);
  return (
    <main className="boot">
      <h1>页面出现故障</h1>
      <p>请刷新页面；仍不成功请联系运维人员。</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        刷新页面
      </Button>
    </main>
  );
}

/** While the first page of the desk is loaded. */
export function Opening() {
  return <p className="boot">正在打开工作台…</p>;
}
