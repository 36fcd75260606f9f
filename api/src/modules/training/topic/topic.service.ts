import type { Context } from '../../../shared/context.js';
import type { Done } from '../../../shared/graphql/payload.js';
import { InputReader } from '../../../shared/input-reader.js';
import { changesOf, lockReference, rankAfterAll, readLabels, readRank, refuseTakenCode } from '../../../shared/reference.js';
import { type Reasons, refuse } from '../../../shared/refusal.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { recordEvent } from '../../audit/index.js';
import { Topic } from './topic.entity.js';
import type { CreateTopicInput, DeleteTopicInput, OptionalLabelsInput, UpdateTopicInput } from './topic.input.js';

/** Keeps the topics that courses are about. */
export class TopicService {
  constructor(private readonly ctx: Context) {}

  async create(input: CreateTopicInput): Promise<Done> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const code = reader.text('code', input.code, texts.referenceCode);
    const said = { ...readLabels(reader, input.label), ...this.described(reader, input.description ?? {}) };
    const askedRank = readRank(reader, input.rank);
    await this.lock();
    await refuseTakenCode(em, Topic, code, reader.reasons);
    const parent = await this.parentOf(code, input.parent ?? null, reader.reasons);
    reader.reasons.settle();
    const rank = await rankAfterAll(em, 'topic', askedRank);
    em.persist(em.create(Topic, { code, ...said, parent, rank, version: 1 }));
    this.record('topic.created', code, null, { code, ...said, parent, rank });
    return { subjectId: code };
  }

  async update(input: UpdateTopicInput): Promise<Done> {
    const { em } = this.ctx;
    const reader = new InputReader();
    const { reasons } = reader;
    const labels = input.label ? readLabels(reader, input.label) : {};
    const description = input.description === undefined ? {} : this.described(reader, input.description ?? {});
    const rank = readRank(reader, input.rank);
    await this.lock();
    const topic = await lockReference(em, Topic, { code: input.code }, input.version, 'topic.notFound');
    const parent = input.parent === undefined ? undefined : await this.parentOf(topic.code, input.parent, reasons);
    const changes = changesOf<Topic>(topic, { ...labels, ...description, parent, rank });
    if (!changes && reasons.none) reasons.add('', UserErrorCode.NOTHING_TO_CHANGE, 'reference.nothingToChange');
    reasons.settle();
    Object.assign(topic, changes?.after);
    topic.version++;
    this.record('topic.updated', topic.code, changes?.before ?? null, changes?.after ?? null);
    return { subjectId: topic.code };
  }

  async delete(input: DeleteTopicInput): Promise<Done> {
    const { em } = this.ctx;
    await this.lock();
    const { code, labelVi, labelEn } = await lockReference(em, Topic, { code: input.code }, input.version, 'topic.notFound');
    const [use] = await em.execute<{ courses: number; parts: number }[]>(
      `select (select count(distinct course_id) from course_edition where topics @> array[?])::int as courses,
              (select count(*) from topic where parent = ?)::int as parts`,
      [code, code],
    );
    if (use?.courses) refuse('code', UserErrorCode.IN_USE, 'topic.hasCourses', { count: use.courses });
    if (use?.parts) refuse('code', UserErrorCode.IN_USE, 'topic.hasParts', { count: use.parts });
    await em.nativeDelete(Topic, { code });
    this.record('topic.deleted', code, { code, labelVi, labelEn }, null);
    return { subjectId: code };
  }

  /** One at a time: a topic must not become a part of itself by two commands at once. */
  private async lock(): Promise<void> {
    await this.ctx.em.execute('lock table topic in share row exclusive mode');
  }

  private described(reader: InputReader, { vi, en }: OptionalLabelsInput) {
    return {
      descriptionVi: reader.optionalText(['description', 'vi'], vi ?? null, texts.note),
      descriptionEn: reader.optionalText(['description', 'en'], en ?? null, texts.note),
    };
  }

  private async parentOf(code: string, parent: string | null, reasons: Reasons): Promise<string | null> {
    if (parent === null) return null;
    const above = await this.ctx.em.execute<{ code: string }[]>(
      `with recursive above (code, parent) as (select code, parent from topic where code = ?
         union select t.code, t.parent from topic t join above a on t.code = a.parent) select code from above`,
      [parent],
    );
    if (above.length === 0) reasons.add('parent', UserErrorCode.NOT_FOUND, 'topic.notFound', { code: parent });
    else if (above.some((topic) => topic.code === code)) reasons.add('parent', UserErrorCode.CYCLE, 'topic.cycle');
    return parent;
  }

  private record(name: `topic.${string}`, code: string, before: object | null, after: object | null): void {
    recordEvent(this.ctx, name, { subject: { type: 'Topic', id: code }, before, after });
  }
}
