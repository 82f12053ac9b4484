import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { shared } from '../api/client';
import { useOne, useStill } from '../api/read';
import type { Session } from '../api/session';
import type { Me } from '../api/types';
import { setLegalTime } from '../time/legal-clock';
import { setRestDays } from '../time/rest-days';

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('A page of the desk was shown to nobody.');
  return session;
}

/** The officer, the unit and the roles, and with them legal time and the days of the law. */
export function useMe(): Me | undefined {
  const { data } = useOne(['me'], () => shared.GET('/me'));
  useEffect(() => {
    if (data) setLegalTime(data.legalNow, data.clockFactor);
  }, [data]);
  const { data: restDays } = useStill(['rest-days'], () => shared.GET('/rest-days'));
  useEffect(() => {
    if (restDays) setRestDays(restDays);
  }, [restDays]);
  return data;
}
