import { type BeforeApplicationShutdown, Controller, Get, Headers, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Response } from 'express';
import type { Actor } from '#domain/agency/actor';
import { mayActIn } from '#domain/agency/permission';
import { EventStream } from '#desk/events/event-stream';
import { PARTY_BOOK, type PartyBook, UNIT_BOOK, type UnitBook } from '#platform/auth/ports';
import { Act, Acting, Narrowed } from '#platform/auth/rules';
import { type LiveEvent, LiveEvents } from '#platform/events/live-events';

const BEAT_MS = 15_000;
/** A stream must not outlive the token that opened it by much; the reader comes back by itself. */
const LONGEST_MS = 10 * 60_000;

/** 实时消息: ids only, so that a stream tells nothing that its reader could not ask for. */
@Controller('events')
export class EventsController implements BeforeApplicationShutdown {
  private readonly open = new Set<EventStream>();

  constructor(
    @Inject(LiveEvents) private readonly events: LiveEvents,
    @Inject(UNIT_BOOK) private readonly units: UnitBook,
    @Inject(PARTY_BOOK) private readonly book: PartyBook,
  ) {}

  @Get()
  @Act('event.read')
  @Narrowed()
  @ApiProduces('text/event-stream')
  @ApiOkResponse({
    description: '本单位可见事项的变动，只含编号；断线后带 Last-Event-ID 续传；收到 reset 时应全部刷新',
    schema: { type: 'string' },
  })
  listen(
    @Acting() actor: Actor,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Res() response: Response,
  ): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const stream = new EventStream({
      events: this.events,
      sink: response,
      maySee: (event) => this.maySee(actor, event),
    });
    const beat = setInterval(() => stream.beat(), BEAT_MS);
    const end = setTimeout(() => stream.close(), LONGEST_MS);
    this.open.add(stream);
    response.once('close', () => {
      clearInterval(beat);
      clearTimeout(end);
      this.open.delete(stream);
      stream.close();
    });
    stream.open(lastEventId);
  }

  beforeApplicationShutdown(): void {
    for (const stream of this.open) stream.close();
  }

  private async maySee(actor: Actor, { units, matterId }: LiveEvent): Promise<boolean> {
    const parties = units.map((unitId) => ({ unitId, role: 'copied' as const }));
    if (mayActIn(parties, actor, 'event.read', await this.units.paths()) !== 'yes') return false;
    return !(await this.book.isRecused(matterId, actor.officerId));
  }
}
