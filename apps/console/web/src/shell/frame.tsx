import { LogoutOutlined, MenuOutlined, UserOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Dropdown, Input, Menu, type MenuProps } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import { type Desk, signedOut, signOut } from '../api/session';
import { Loading } from '../parts/list';
import { useNarrow } from '../parts/narrow';
import { WhyProvider } from '../parts/why';
import { DESK_NAMES, ROLE_NAMES } from '../words';
import { Banners } from './banners';
import { Bell } from './bell';
import { LegalTime } from './legal-time';
import { type MenuEntry, menuFor } from './menu';
import { useMe, useSession } from './officer';

const Alarm = lazy(async () => ({ default: (await import('../desks/bank/alarm')).Alarm }));
type MenuItems = NonNullable<MenuProps['items']>;

/** Where the search of a desk leads: to the cases, or to the matters of a desk that owns none. */
const SEARCH_PAGES: Readonly<Partial<Record<Desk, string>>> = {
  ...{ police: '/cases', supervisor: '/cases' },
  ...{ procuratorate: '/search', court: '/search', regulator: '/search' },
};

/** What stands around every page: where one is, who one is, what the legal time is, and what came in. */
export function Frame() {
  const { desk } = useSession();
  const narrow = useNarrow();
  const [menuOpen, setMenuOpen] = useState(false);
  const searchPage = SEARCH_PAGES[desk];
  useSignInElsewhere();
  return (
    <WhyProvider>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <Banners />
      <div className={narrow ? 'frame narrow' : 'frame'}>
        <header className="topbar">
          {narrow && <Button type="text" icon={<MenuOutlined />} aria-label="菜单" onClick={() => setMenuOpen(true)} />}
          <Link to="/" className="brand">
            <b>合力</b> {!narrow && DESK_NAMES[desk]}
          </Link>
          {searchPage && <Search page={searchPage} />}
          {desk === 'bank' && (
            <Suspense fallback={null}>
              <Alarm />
            </Suspense>
          )}
          <span className="spacer" />
          <LegalTime />
          <Bell />
          <Officer />
        </header>
        {narrow ? (
          <Drawer
            open={menuOpen}
            placement="left"
            size={240}
            onClose={() => setMenuOpen(false)}
            title={DESK_NAMES[desk]}
          >
            <MainMenu onGo={() => setMenuOpen(false)} />
          </Drawer>
        ) : (
          <nav className="sidebar" aria-label="主菜单">
            <MainMenu />
          </nav>
        )}
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </div>
    </WhyProvider>
  );
}

function MainMenu({ onGo }: { onGo?: () => void }) {
  const { desk } = useSession();
  const me = useMe();
  const { pathname } = useLocation();
  // Shown when it is known who reads it: a page chosen before would be left again for the one where the desk begins.
  const groups = me ? menuFor(desk, me) : [];
  const selected = groups
    .flatMap(({ entries }) => entries.map(({ path }) => path))
    .filter((path) => pathname === path || pathname.startsWith(`${path}/`));
  return (
    <Menu
      mode="inline"
      selectedKeys={selected}
      items={groups.flatMap(({ label, entries }): MenuItems => {
        const items = entries.map((entry) => itemOf(entry, onGo));
        return label ? [{ type: 'group' as const, key: label, label, children: items }] : items;
      })}
    />
  );
}

const itemOf = ({ path, label }: MenuEntry, onGo?: () => void) => ({
  key: path,
  label: (
    <Link to={path} onClick={onGo}>
      {label}
    </Link>
  ),
});

function Search({ page }: { page: string }) {
  const navigate = useNavigate();
  return (
    <Input.Search
      className="search"
      placeholder="案号、户名、账号或电话"
      aria-label="查找案件"
      allowClear
      onSearch={(text) => text.trim() && void navigate(`${page}?q=${encodeURIComponent(text.trim())}`)}
    />
  );
}

function Officer() {
  const { name } = useSession();
  const me = useMe();
  const narrow = useNarrow();
  const roles = me?.roles.map((role) => ROLE_NAMES[role] ?? role).join('、');
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'who', disabled: true, label: `${me?.unit.name ?? ''}　${roles ?? ''}` },
          { key: 'out', icon: <LogoutOutlined />, label: '退出登录', onClick: () => void signOut() },
        ],
      }}
    >
      <Button
        type="text"
        className="officer"
        icon={<UserOutlined />}
        aria-label={`${me?.unit.name ?? ''} ${name}，打开人员菜单`}
      >
        {!narrow && (
          <>
            <span className="unit">{me?.unit.shortName}</span> {me?.name ?? name}
          </>
        )}
      </Button>
    </Dropdown>
  );
}

/** Another window has signed in: what was refused meanwhile is asked for again. */
function useSignInElsewhere(): void {
  const client = useQueryClient();
  useEffect(() => {
    const channel = new BroadcastChannel('heli-signed-in');
    channel.onmessage = () => {
      signedOut.clear();
      void client.invalidateQueries();
    };
    return () => channel.close();
  }, [client]);
}
