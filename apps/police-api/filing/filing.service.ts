import { Inject, Injectable } from '@nestjs/common';
import { caseMatterId } from '#contracts/case/case.messages';
import { Acts } from '#desk/request/acts';
import type { Receipt } from '#domain/shared/record';
import type { Asker } from '#platform/http/asked.decorator';

/** What of the filing needs no approval. */
@Injectable()
export class FilingService {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  nonProsecution({ caseId, ...asker }: Asker & { readonly caseId: string }, body: object): Promise<Receipt> {
    return this.acts.act(caseMatterId(caseId), 'noteNonProsecution', { ...asker, body });
  }
}
