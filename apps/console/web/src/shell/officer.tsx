import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { shared } from '../api/client';
import { useOne } from '../api/read';
import type { Session } from '../api/session';
import type { Me } from '../api/types';
import { setLegalTime } from '../time/legal-clock';

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A page of the desk was shown to nobody.');
  return session;
}

/** The officer, the unit and the roles, and with them legal time. */
export function useMe(): Me | undefined {
  const { data } = useOne(['me'], () => shared.GET('/me'));
  useEffect(() => {
    if (data) setLegalTime(data.legalNow, data.clockFactor);
  }, [data]);
  return data;
}
