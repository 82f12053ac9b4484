import { Inject, Injectable } from '@nestjs/common';
import { SubjectStore } from '#desk/case/subject-store';
import { Documents } from '#desk/document/documents.service';
import { Acts } from '#desk/request/acts';
import { recommendationMatterId, type RecommendationCommands } from '#contracts/recommendation/recommendation.messages';
import type { PaperFile, Text } from '#domain/recommendation/recommendation';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import type { Asker } from '#platform/http/asked.decorator';
import type { Opening } from '#platform/temporal/workflow-gateway';
import { uuidV5 } from '#platform/temporal/matter-id';

export interface Named extends Asker {
  readonly recommendationId: string;
}

/** How both sides act in a recommendation: what they write is stored first, the command names it. */
@Injectable()
export class RecommendationDesk {
  constructor(
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(Acts) private readonly acts: Acts,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  now(): Promise<Instant> {
    return this.acts.now();
  }

  /** The texts of one request, by their names. Sent twice they have the same ids. */
  async texts<Name extends string>(
    { recommendationId, actor, key }: Named,
    given: Readonly<Record<Name, string>>,
  ): Promise<Readonly<Record<Name, Text>>> {
    const names = Object.keys(given) as Name[];
    const stored = await this.subjects.store(
      names.map((name) => ({
        subjectId: uuidV5(JSON.stringify([recommendationId, actor.unitId, key, name])),
        caseId: recommendationId,
        kind: 'recommendation-text',
        value: { text: given[name] },
      })),
    );
    const written = names.map((name, index) => {
      const { subjectId, commitment } = stored[index]!;
      return [name, { textId: subjectId, commitment }] as const;
    });
    return Object.fromEntries(written) as Record<Name, Text>;
  }

  async text(named: Named, words: string): Promise<Text> {
    const { text } = await this.texts(named, { text: words });
    return text;
  }

  /** @throws FILE.NOT_FOUND */
  refuseMissing(papers: readonly (PaperFile | undefined)[]): Promise<void> {
    return this.documents.refuseMissing(papers.map((paper) => paper?.sha256));
  }

  act<Name extends keyof RecommendationCommands>(
    { recommendationId, actor, key }: Named,
    update: Name,
    { body, request }: { readonly body: RecommendationCommands[Name]; readonly request: unknown },
  ): Promise<Receipt> {
    return this.acts.act(recommendationMatterId(recommendationId), update, { actor, key, body, request });
  }

  /** The commonest act: one text beside a few plain facts. */
  async withText<Name extends keyof RecommendationCommands>(
    named: Named,
    update: Name,
    request: Omit<RecommendationCommands[Name], keyof Text> & { readonly text: string },
  ): Promise<Receipt> {
    const { text: words, ...plain } = request;
    const text = await this.text(named, words);
    const body = { ...plain, ...text } as unknown as RecommendationCommands[Name];
    return this.act(named, update, { body, request });
  }

  open(
    { recommendationId, actor, key }: Named,
    opening: Opening,
    { body, request }: { readonly body: unknown; readonly request: unknown },
  ): Promise<Receipt> {
    return this.acts.open(recommendationMatterId(recommendationId), opening, { actor, key, body, request });
  }
}
