import { Check } from 'lucide-react';
import { useText } from '../../i18n/useText';
import { Icon } from '../../parts/Icon';

const steps = ['choose', 'check', 'write'] as const;

/** Where one is among the three steps. */
export function ImportSteps({ at }: { at: number }) {
  const say = useText();
  return (
    <ol className="steps" aria-label={say('imports.steps.label')}>
      {steps.map((step, index) => (
        <li key={step} className={index < at ? 'done' : undefined} aria-current={index === at ? 'step' : undefined}>
          <span className="k">{index < at ? <Icon of={Check} small /> : index + 1}</span>
          <span>{say(`imports.steps.${step}`)}</span>
        </li>
      ))}
    </ol>
  );
}
