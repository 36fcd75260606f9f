import type { MessageKey } from '../i18n/messages';
import { useText } from '../i18n/useText';
import { Sheet } from '../parts/Sheet';

type Key = string | { readonly name: MessageKey; readonly said: MessageKey };

const up: Key = { name: 'keys.names.up', said: 'keys.names.upLabel' };
const down: Key = { name: 'keys.names.down', said: 'keys.names.downLabel' };
const left: Key = { name: 'keys.names.left', said: 'keys.names.leftLabel' };
const right: Key = { name: 'keys.names.right', said: 'keys.names.rightLabel' };
const letter: Key = { name: 'keys.names.letter', said: 'keys.names.letterLabel' };

/** Each line: keys pressed together, or several such, and what they do. */
const groups: readonly { title: MessageKey; lines: readonly { keys: readonly (readonly Key[])[]; does: MessageKey }[] }[] = [
  {
    title: 'keys.groups.anywhere',
    lines: [
      { keys: [['Ctrl', 'K']], does: 'keys.anywhere.search' },
      { keys: [['Ctrl', '/']], does: 'keys.anywhere.help' },
      { keys: [['Esc']], does: 'keys.anywhere.close' },
    ],
  },
  {
    title: 'keys.groups.search',
    lines: [
      { keys: [[up], [down]], does: 'keys.search.move' },
      { keys: [['Enter']], does: 'keys.search.open' },
      { keys: [['Ctrl', 'Enter']], does: 'keys.search.newTab' },
      { keys: [['Delete']], does: 'keys.search.forget' },
    ],
  },
  { title: 'keys.groups.form', lines: [{ keys: [['Ctrl', 'Enter']], does: 'keys.form.save' }] },
  {
    title: 'keys.groups.tree',
    lines: [
      { keys: [[up], [down]], does: 'keys.tree.move' },
      { keys: [[right]], does: 'keys.tree.open' },
      { keys: [[left]], does: 'keys.tree.close' },
      { keys: [['Home'], ['End']], does: 'keys.tree.ends' },
      { keys: [[letter]], does: 'keys.tree.letters' },
      { keys: [['*']], does: 'keys.tree.siblings' },
      { keys: [['Enter']], does: 'keys.tree.show' },
      { keys: [['Shift', 'F10']], does: 'keys.tree.menu' },
    ],
  },
  {
    title: 'keys.groups.lesson',
    lines: [
      { keys: [['Esc'], ['Alt', 'F10']], does: 'keys.lesson.tools' },
      { keys: [['Ctrl', 'Enter']], does: 'keys.lesson.save' },
      { keys: ['0', '2', '3', '4'].map((digit) => ['Ctrl', 'Alt', digit]), does: 'keys.lesson.line' },
      { keys: ['B', 'I', 'U'].map((one) => ['Ctrl', one]), does: 'keys.lesson.marks' },
      { keys: ['7', '8'].map((digit) => ['Ctrl', 'Shift', digit]), does: 'keys.lesson.lists' },
      { keys: [['Ctrl', 'Alt', 'K']], does: 'keys.lesson.link' },
      { keys: [['Ctrl', 'Alt', 'F']], does: 'keys.lesson.footnote' },
      {
        keys: [
          ['Ctrl', 'Z'],
          ['Ctrl', 'Y'],
        ],
        does: 'keys.lesson.undo',
      },
    ],
  },
  {
    title: 'keys.groups.tabs',
    lines: [
      { keys: [[left], [right]], does: 'keys.tabs.move' },
      { keys: [['Enter']], does: 'keys.tabs.open' },
    ],
  },
];

/** The list of keyboard shortcuts, by where they work. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const say = useText();
  return (
    <Sheet open onClose={onClose} title={say('keys.title')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and nothing in it takes the focus */}
      <div className="body stack keyhelp" tabIndex={0}>
        <p className="soft">{say('keys.hint')}</p>
        {groups.map(({ title, lines }) => (
          <section key={title} aria-label={say(title)}>
            <h3>{say(title)}</h3>
            <dl>
              {lines.map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    {keys.map((together, index) => (
                      <span key={together.map(nameOf).join()}>
                        {index > 0 && ` ${say('keys.or')} `}
                        {together.map((key) => (
                          <kbd key={nameOf(key)}>
                            {typeof key === 'string' ? (
                              key
                            ) : (
                              <>
                                <span aria-hidden="true">{say(key.name)}</span>
                                <span className="sr">{say(key.said)}</span>
                              </>
                            )}
                          </kbd>
                        ))}
                      </span>
                    ))}
                  </dt>
                  <dd>{say(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

function nameOf(key: Key): string {
  return typeof key === 'string' ? key : key.name;
}
