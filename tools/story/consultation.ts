import type { Desk } from './desk.js';

export interface Offices {
  readonly prefix: string;
  readonly police: Desk;
  readonly procuratorate: Desk;
  readonly court: Desk;
}

interface Minutes {
  readonly minutes: readonly { readonly version: number; readonly digest: string }[];
  readonly draft: string;
}

/** A case whose handler asks the two other agencies to consult: their answers are owed. */
export async function convene(police: Desk, key: (what: string) => string): Promise<string> {
  const legalNow = Date.parse((await police.get<{ legalNow: string }>('/me')).legalNow);
  const { caseId } = await police.post<{ caseId: string }>('/cases', key('report'), {
    reportedAt: new Date(legalNow - 8 * 60_000).toISOString(),
    ...{ divisionCode: '990102', channel: '96110', lossFen: '23000000' },
    victim: { name: '受害人辛（虚构）', phone: '00010000088', mail: `victim-${key('report')}@heli.example` },
    facts: '对方冒充投资顾问诱导转账。（虚构案情）',
  });
  const { consultationId } = await police.post<{ consultationId: string }>('/consultations', key('convene'), {
    ...{ caseId, point: 'arrest-request', quorum: 2, hours: 48 },
    agenda: '资金流向能否证明主观明知，是否符合逮捕条件（虚构）',
    officeUnitIds: ['procuratorate-990102', 'court-990102'],
    materials: [{ title: '资金流向图（虚构）' }],
  });
  return consultationId;
}

/** Three agencies consult on a case: opinions filed blind, opened together, minutes with a duty, one office that refuses to sign. */
export async function consult({ prefix, police, procuratorate, court }: Offices): Promise<void> {
  const key = (what: string): string => `${prefix}c-${what}`;
  const consultationId = await convene(police, key);
  const path = `/consultations/${consultationId}`;
  for (const desk of [procuratorate, court]) await desk.post(`${path}/answers`, key('join'), { answer: 'joins' });
  const opinion = (desk: Desk, stance: string, text: string) =>
    desk.post(`${path}/opinions`, key('opinion'), { stance, text });
  await opinion(police, 'agree', '三级账户与嫌疑人设备一致，建议提请批准逮捕（虚构）');
  await opinion(procuratorate, 'conditional', '补充聊天记录原始载体后可以批准（虚构）');
  await opinion(court, 'dissent', '主观明知尚缺直接证据（虚构）');
  const { draft } = await police.get<Minutes>(path);
  await police.post(`${path}/minutes`, key('minutes'), {
    ...{ kind: 'minutes', text: draft },
    duties: [
      { unitId: 'police-990102-01', text: '调取聊天记录原始载体', days: 5 },
      { unitId: 'procuratorate-990102', text: '出具补充侦查提纲', days: 3 },
    ],
  });
  const { minutes } = await police.get<Minutes>(path);
  const { version = 1, digest = '' } = minutes.at(-1) ?? {};
  for (const desk of [police, procuratorate])
    await desk.post(`${path}/signatures`, key('sign'), { version, digest, answer: 'signed' });
  await court.post(`${path}/signatures`, key('refuse'), {
    ...{ version, digest, answer: 'refused', reason: '本院意见记录不全（虚构）' },
  });
  await procuratorate.post(`${path}/duties/2/fulfilment`, key('duty'), {
    evidence: [{ title: '补充侦查提纲（虚构）' }],
  });
}
