import type { Agency } from '#domain/agency/actor';
import { DomainError } from '#domain/shared/domain-error';
import { type Instant, isBefore } from '#domain/shared/instant';

/** 单位: an organ or institution that acts, is addressed or supervises. Its division (GB/T 2260) says for which area it stands. */
export interface Unit {
  readonly unitId: string;
  readonly agency: Agency;
  readonly name: string;
  readonly shortName: string;
  readonly parentId?: string;
  readonly level: UnitLevel;
  readonly divisionCode: string;
  readonly kind: UnitKind;
  readonly branchOfWork?: BranchOfWork;
  /** The twelve digits in the unit's case numbers (COD-02). */
  readonly unitCode?: string;
  /** How document numbers name the unit: 云松 in 云松公止字〔2026〕12号 (COD-03, COD-04), 青99 in a court's (COD-01). */
  readonly documentWord?: string;
  /** An institution's payment-system number (COD-08), or the Z code of a payment institution. */
  readonly bankCode?: string;
  readonly openSince: Instant;
  readonly closedAt?: Instant;
  readonly mail?: string;
  readonly phone?: string;
  /** False where nobody sits at a desk of this service: orders go there on paper, and the answer is entered by who issued them (SEED 003, 004). */
  readonly connected?: boolean;
}

export const UNIT_LEVELS = ['national', 'province', 'city', 'county', 'post'] as const;
export type UnitLevel = (typeof UNIT_LEVELS)[number];

export const UNIT_KINDS = [
  'police-bureau', // 公安厅、局、分局
  'police-brigade', // 刑侦支队、大队
  'police-station', // 派出所
  'anti-fraud-centre', // 反诈中心
  'procuratorate',
  'court',
  'head-office', // 银行总行
  'branch', // 分行、支行
  'payment-institution', // 非银行支付机构
  'operator', // 电信、互联网企业
  'regulator', // 主管部门
  'joint-meeting-office', // 联席办
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** 警种 of the police and 行业 of the regulators. */
export const BRANCHES_OF_WORK = [
  'criminal-investigation',
  'command',
  'technical-investigation',
  'cyber-security',
  'public-order',
  'central-bank',
  'financial-regulation',
  'communications',
  'market-regulation',
  'education',
] as const;
export type BranchOfWork = (typeof BRANCHES_OF_WORK)[number];

export const AGENCY_OF: Readonly<Record<UnitKind, Agency>> = {
  'police-bureau': 'police',
  'police-brigade': 'police',
  'police-station': 'police',
  'anti-fraud-centre': 'police',
  procuratorate: 'procuratorate',
  court: 'court',
  'head-office': 'bank',
  branch: 'bank',
  'payment-institution': 'bank',
  operator: 'operator',
  regulator: 'regulator',
  'joint-meeting-office': 'supervisor',
};

/** Lower case, digits and hyphens alone: a path of ids is compared by its beginning in SQL, where `_` would match anything. */
export const UNIT_ID = /^[a-z0-9-]{1,64}$/;

/** The division that a unit for the whole country stands for. */
const WHOLE_COUNTRY = '000000';

/** The divisions that a code lies in, smallest first: county, city, province, country. An abolished code still names its city. */
export const areasAround = (divisionCode: string): readonly string[] => [
  ...new Set([divisionCode, `${divisionCode.slice(0, 4)}00`, `${divisionCode.slice(0, 2)}0000`, WHOLE_COUNTRY]),
];

export const isOpenAt = ({ openSince, closedAt }: Unit, at: Instant): boolean =>
  !isBefore(at, openSince) && (closedAt === undefined || isBefore(at, closedAt));

export const isConnected = ({ connected }: Unit): boolean => connected !== false;

/** FRZ-26: who must be reachable day and night. Branches are not, because orders go to the head office (FRZ-02). */
export const mustKeepOnCall = (unit: Unit): boolean =>
  isConnected(unit) && (unit.kind === 'head-office' || unit.kind === 'payment-institution');

/** 银行、支付机构、运营商: who speaks for all its branches. */
export const isInstitution = ({ kind }: Unit): boolean =>
  kind === 'head-office' || kind === 'payment-institution' || kind === 'operator';

/** A closed unit keeps what it has and takes nothing new. */
export function refuseClosed(unit: Unit, at: Instant): void {
  if (isBefore(at, unit.openSince)) {
    throw new DomainError('conflict', 'UNIT.NOT_YET_OPEN', `${unit.name} opens on ${unit.openSince}.`);
  }
  if (!isOpenAt(unit, at)) {
    throw new DomainError('conflict', 'UNIT.CLOSED', `${unit.name} is closed and takes no new work.`);
  }
}

const DOCUMENT_WORD = /^[\u4e00-\u9fff]{1,12}$/;

/** How document numbers name a unit: its own word, or that of the nearest unit above that has one; else its short name. */
export const documentWordOf = (unit: Unit, ancestors: readonly Unit[]): string =>
  [unit, ...ancestors].find(({ documentWord }) => documentWord && DOCUMENT_WORD.test(documentWord))?.documentWord ??
  unit.shortName.replace(/[^\u4e00-\u9fff]/g, '').slice(0, 12);
