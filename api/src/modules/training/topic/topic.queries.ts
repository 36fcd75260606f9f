import { by, many, object, one, page, type Source, source } from '../../../reading/source.js';
import { courses } from '../course/course.queries.js';

/** What courses are about. Open to all: reference data. */
export const topics: Source = source({
  type: 'Topic',
  table: 'topic',
  key: 'code',
  keyType: 'text',
  dated: false,
  rights: { kind: 'open' },
  order: [by('rank', 'int')],
  fields: {
    code: 'code',
    label: object({ vi: 'label_vi', en: 'label_en' }),
    description: object({ vi: 'description_vi', en: 'description_en' }),
    parent: one(() => topics, { parent: 'code' }),
    children: many(() => topics, { code: 'parent' }),
    courses: page(
      () => courses,
      (mine, theirs) => ({ where: [`${theirs}.topics && ${withParts(`${mine}.code`)}`] }),
    ),
    rank: 'rank',
    version: 'version',
  },
});

/** The code of a topic with those of all its parts, as a list in SQL. */
export const withParts = (code: string): string =>
  `array(with recursive part (code) as (select ${code} union select t.code from topic t join part p on t.parent = p.code) select code from part)`;
