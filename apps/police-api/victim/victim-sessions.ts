import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { DomainError } from '#domain/shared/domain-error';
import type { KnownVictim } from '#persistence/restitution/victim.read-model';
import { API_SETTINGS, type ApiSettings } from '#platform/api/settings';
import { MailCarrier } from '#platform/mail/mail-carrier';
import { SmsCarrier } from '#platform/mail/sms-carrier';
import { logger } from '#platform/observability/log';

const CODE_SECONDS = 10 * 60;
const SESSION_SECONDS = 30 * 60;
const MOST_TRIES = 5;
const MOST_CODES_PER_HOUR = 5;
const HOUR = 60 * 60;

/**
 * One-time codes and the sessions that they open. Both live in Redis and die by themselves; only digests lie there.
 *
 * Whether a case exists, a code was sent, was wrong or has expired: the answer is the same.
 */
@Injectable()
export class VictimSessions implements OnApplicationShutdown {
  private readonly mail: MailCarrier;
  private readonly sms: SmsCarrier | undefined;
  private readonly prefix: string;
  private readonly pepper: string;

  constructor(
    @Inject(Redis) private readonly redis: Redis,
    @Inject(API_SETTINGS) { config }: ApiSettings,
  ) {
    this.mail = new MailCarrier(config.smtpUrl, config.mailFrom);
    this.sms = config.smsUrl ? new SmsCarrier(config.smsUrl) : undefined;
    this.prefix = `${config.redisPrefix}victim:`;
    this.pepper = config.pepper;
  }

  onApplicationShutdown(): void {
    this.mail.close();
  }

  /** Sends a code where the case is known; how long the sending takes must not tell that it is. */
  async sendCode(caseNumber: string, known: KnownVictim | undefined): Promise<void> {
    const asked = await this.counted(`asked:${this.digest(caseNumber)}`, HOUR);
    if (!known || asked > MOST_CODES_PER_HOUR) return;
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await this.redis.set(this.codeKey(known.caseId), this.digest(`${known.caseId}/${code}`), 'EX', CODE_SECONDS);
    await this.redis.del(this.triesKey(known.caseId));
    void this.send(known, code).catch((error: unknown) => logger().warn({ err: error }, 'A code could not be sent.'));
  }

  async open(known: KnownVictim | undefined, code: string): Promise<{ token: string; seconds: number }> {
    const caseId = known?.caseId ?? 'nobody';
    const tries = await this.counted(this.triesKey(caseId), CODE_SECONDS);
    const kept = await this.redis.get(this.codeKey(caseId));
    const given = this.digest(`${caseId}/${code}`);
    if (!known || tries > MOST_TRIES || !kept || !timingSafeEqual(Buffer.from(kept), Buffer.from(given)))
      throw new DomainError('forbidden', 'VICTIM.CODE_WRONG', 'The code is wrong or has expired.');
    await this.redis.del(this.codeKey(caseId));
    const token = randomBytes(32).toString('base64url');
    await this.redis.set(this.sessionKey(token), caseId, 'EX', SESSION_SECONDS);
    return { token, seconds: SESSION_SECONDS };
  }

  async caseOf(token: string): Promise<string> {
    const caseId = await this.redis.get(this.sessionKey(token));
    if (!caseId) throw new DomainError('forbidden', 'VICTIM.SESSION_ENDED', 'The session has ended.');
    return caseId;
  }

  private async send({ caseId, phone, mail }: KnownVictim, code: string): Promise<void> {
    const text = `您的查询验证码是 ${code}，10 分钟内有效。任何办案人员都不会向您索要验证码。`;
    const letter = { noticeId: `victim-code-${this.digest(caseId + code).slice(0, 24)}`, subject: '查询验证码', text };
    if (this.sms && phone !== '') return this.sms.send({ ...letter, to: phone });
    if (mail) await this.mail.send({ ...letter, to: mail });
  }

  private async counted(key: string, seconds: number): Promise<number> {
    const name = key.startsWith(this.prefix) ? key : this.prefix + key;
    const answers = await this.redis.multi().incr(name).expire(name, seconds, 'NX').exec();
    return Number(answers?.[0]?.[1] ?? 0);
  }

  private codeKey = (caseId: string): string => `${this.prefix}code:${caseId}`;
  private triesKey = (caseId: string): string => `${this.prefix}tries:${caseId}`;
  private sessionKey = (token: string): string =>
    `${this.prefix}session:${createHash('sha256').update(token).digest('hex')}`;
  private digest = (text: string): string => createHmac('sha256', this.pepper).update(`victim:${text}`).digest('hex');
}
