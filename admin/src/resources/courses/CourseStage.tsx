import { useText } from '../../i18n/useText';
import { Tag } from '../../parts/Tag';
import { type Stage, stages } from './standing';

const steps = [1, 2, 3, 4];

/** How far a course has come: a word with its mark, and four bars that say it again to who sees them. */
export function CourseStage({ stage }: { stage: Stage }) {
  const say = useText();
  const { icon, tone, steps: done } = stages[stage];
  return (
    <span className="stage">
      <Tag tone={tone} icon={icon}>
        {say(`courses.stage.${stage}`)}
      </Tag>
      <span className="flow" aria-hidden="true">
        {steps.map((step) => (
          <i key={step} className={step <= done ? 'f' : undefined} />
        ))}
      </span>
    </span>
  );
}
