import { Migration } from '@mikro-orm/migrations';

/** How the trail finds who put up what a second person approved. */
export class Approvals0015 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `create index event_approval_idx on event (request_id, at) where name = 'proposal.approved'`);
  }
}
