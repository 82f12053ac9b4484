import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NoticeRepository } from '#persistence/notice/notice.repository';

export { NoticeRepository } from '#persistence/notice/notice.repository';

/** The door for the desk that reads its notices and sends a failed one again: both are remarks on a notice, no acts. */
@Module({
  providers: [
    {
      provide: NoticeRepository,
      inject: [DataSource],
      useFactory: (database: DataSource) => new NoticeRepository(database),
    },
  ],
  exports: [NoticeRepository],
})
export class NoticeModule {}
