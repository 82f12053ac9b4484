import { existsSync, readFileSync, statSync } from 'node:fs';
import { createHash, timingSafeEqual } from 'node:crypto';

export interface OfficerAccount {
  readonly officerId: string;
  readonly name: string;
  readonly agency: string;
  readonly unitId: string;
  readonly roles: readonly string[];
  readonly login: string;
  readonly password?: string;
  readonly validUntil?: string;
}

export interface MachineAccount {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly unitId: string;
  readonly agency: string;
  readonly roles: readonly string[];
}

interface AccountFile {
  readonly officers: readonly OfficerAccount[];
  readonly machines: readonly MachineAccount[];
  readonly units: readonly { readonly unitId: string; readonly name: string }[];
}

const NOBODY: AccountFile = { officers: [], machines: [], units: [] };

/** The accounts of a file that may change while we run: it is read again when it has. */
export class Accounts {
  private read = { at: -1, file: NOBODY };

  constructor(
    private readonly path: string,
    private readonly password: string,
  ) {}

  officers(): readonly OfficerAccount[] {
    return this.current().officers;
  }

  machines(): readonly MachineAccount[] {
    return this.current().machines;
  }

  officer(officerId: string): OfficerAccount | undefined {
    return this.officers().find((officer) => officer.officerId === officerId && !hasExpired(officer));
  }

  machine(clientId: string): MachineAccount | undefined {
    return this.machines().find((machine) => machine.clientId === clientId);
  }

  unitName(unitId: string): string {
    return this.current().units.find((unit) => unit.unitId === unitId)?.name ?? unitId;
  }

  /** The officer whose login name and password these are. */
  recognise(login: string, password: string): OfficerAccount | undefined {
    const officer = this.officers().find((candidate) => candidate.login === login);
    const right = isSame(password, officer?.password ?? this.password);
    return officer && right && !hasExpired(officer) ? officer : undefined;
  }

  private current(): AccountFile {
    if (!existsSync(this.path)) return NOBODY;
    const { mtimeMs } = statSync(this.path);
    if (this.read.at !== mtimeMs) this.read = { at: mtimeMs, file: readFile(this.path) };
    return this.read.file;
  }
}

function readFile(path: string): AccountFile {
  const content = JSON.parse(readFileSync(path, 'utf8')) as Partial<AccountFile> | readonly OfficerAccount[];
  return Array.isArray(content) ? { ...NOBODY, officers: content } : { ...NOBODY, ...content };
}

const hasExpired = ({ validUntil }: OfficerAccount): boolean =>
  validUntil !== undefined && Date.parse(validUntil) <= Date.now();

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));
