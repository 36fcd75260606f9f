import { useText } from '../../../i18n/useText';
import { type ListSentence, quoted, useClauses } from '../../../parts/useClauses';
import { useLanguageName } from '../useLanguageName';
import { useTopics } from '../useTopics';
import type { Condition, CourseAddress, ListedState } from './course-filter';

/** The conditions of the list of courses as a sentence: "Khóa đang soạn về Sinh hoạt chi bộ, của Quận ủy Lê Chân hoặc cấp dưới". */
export function useCourseSentence({ title, topic, under, unit, state, language, position }: CourseAddress): ListSentence<Condition> {
  const say = useText();
  const { labelOfTopic } = useTopics();
  const nameOf = useLanguageName();
  const { begin, add, unitName, positionLabel, sentence } = useClauses<Condition>(under ?? unit);
  if (state) add('state', say(`courses.states.${state as ListedState}`), 'courses.sentence.state');
  else begin(say('courses.sentence.every'));
  add('title', quoted(title), 'courses.sentence.title');
  add('topic', topic && labelOfTopic(topic), 'courses.sentence.topic');
  add('under', under && unitName, 'courses.sentence.under', { isName: true });
  add('unit', unit && !under && unitName, 'courses.sentence.unit', { isName: true });
  add('position', position && positionLabel(position), 'courses.sentence.position');
  add('language', language && nameOf(language), 'courses.sentence.language');
  return sentence();
}
