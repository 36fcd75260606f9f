import { GripVertical } from 'lucide-react';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import { MoreMenu } from '../../../parts/MoreMenu';
import type { TocModule } from './toc';
import type { RowProps } from './toc-acts';

/** The heading of a module, which moves with all its lessons. */
export function ModuleHead({ module, number, isFirst, isLast, acts, onStep, onKey, drag, dropClass }: RowProps & { module: TocModule }) {
  const say = useText();
  const { title, summary, key } = module;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for whoever has the focus within; the menu does the same
    <div className={['tocmod', dropClass].filter(Boolean).join(' ')} {...drag} onKeyDown={acts && onKey} data-key={key}>
      {acts && <Icon of={GripVertical} small />}
      <div className="grow">
        <h3 tabIndex={acts ? 0 : undefined} aria-keyshortcuts={acts && 'Alt+ArrowUp Alt+ArrowDown'}>
          {say('contents.module', { number, title })}
        </h3>
        {summary && <p className="meta">{summary}</p>}
      </div>
      {acts && (
        <MoreMenu
          label={say('shell.state.moreWith', { name: title })}
          choices={[
            { label: say('contents.addHere'), onChoose: () => acts.addLesson(module) },
            ...(isFirst ? [] : [{ label: say('contents.up'), onChoose: () => onStep(-1) }]),
            ...(isLast ? [] : [{ label: say('contents.down'), onChoose: () => onStep(1) }]),
            { label: say('contents.rename'), onChoose: () => acts.renameModule(module) },
            { label: say('contents.removeModule'), onChoose: () => acts.removeModule(module) },
          ]}
        />
      )}
    </div>
  );
}
