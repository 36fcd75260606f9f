import { Migration } from '@mikro-orm/migrations';

/** That a release which did not run was seen, and by whom: it is told of no more. */
export class AcknowledgedReleases0027 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      alter table release add column acknowledged_at timestamptz, add column acknowledged_by uuid,
        add check (acknowledged_at is null or state = 'FAILED');`);
  }
}
