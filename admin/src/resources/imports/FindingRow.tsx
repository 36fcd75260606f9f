import { useRef, useState } from 'react';
import type { ReportFragment } from '../../generated/operations';
import type { MessageKey } from '../../i18n/messages';
import { useLanguage, useText } from '../../i18n/useText';
import { Tag } from '../../parts/Tag';
import { plain } from '../../parts/typed';
import { type Amendments, amend, leaveOut, restoreCell, takeBack } from './amendments';
import { FileValue } from './FileValue';
import { fieldName } from './fields';

type Finding = ReportFragment['findings'][number];

/** Called when the element is there: what one has just asked for has the focus. */
const focus = (element: HTMLElement | null) => element?.focus();

const texts = {
  open: 'imports.amend.open',
  restore: 'imports.amend.restore',
  leaveOut: 'imports.amend.leaveOut',
  takeBack: 'imports.amend.takeBack',
} as const satisfies Record<string, MessageKey>;

/** One finding; where it lies in a cell of the table, the cell can be amended on the spot or its row left out. */
export function FindingRow({
  finding: { row, column, value, code, severity, message, suggestions },
  isInTable,
  isInCell,
  amended,
  onAmend,
}: {
  finding: Finding;
  isInTable: boolean;
  isInCell: boolean;
  amended: Amendments;
  onAmend: (amended: Amendments) => void;
}) {
  const say = useText();
  const language = useLanguage();
  const [isTyping, setTyping] = useState(false);
  // the button that takes the focus where the one that was pressed is gone
  const next = useRef<keyof typeof texts>(undefined);
  const cell = { row, column: column ?? '' };
  const instead = isInCell ? amended.cells.find((one) => one.row === row && one.column === column) : undefined;
  const isLeftOut = amended.leftOutRows.includes(row);
  function act(changed: Amendments, focusOn: keyof typeof texts) {
    next.current = focusOn;
    setTyping(false);
    onAmend(changed);
  }
  const button = (name: keyof typeof texts, onClick: () => void) => (
    <button type="button" className="linkbtn" key={name} ref={next.current === name ? focus : undefined} onClick={onClick}>
      {say(texts[name])}
    </button>
  );
  return (
    <tr className={isLeftOut ? 'leftout' : undefined}>
      <td data-l={row === 0 ? undefined : say('imports.findings.row')}>
        <b>{row === 0 ? say('imports.findings.wholeFile') : row.toLocaleString(language)}</b>
        {isInTable &&
          !isTyping &&
          (isLeftOut
            ? button('takeBack', () => act(takeBack(amended, row), 'leaveOut'))
            : button('leaveOut', () => act(leaveOut(amended, row), 'takeBack')))}
      </td>
      <td>{code === 'COLUMN_MISSING' && column ? fieldName(column, say) : column}</td>
      <td>
        {isTyping ? (
          <CellInput
            label={say('imports.amend.label', { row, column: column ?? '' })}
            value={instead?.value ?? value ?? ''}
            onDone={(typed) => act(amend(amended, { ...cell, value: typed }), 'open')}
            onCancel={() => {
              next.current = 'open';
              setTyping(false);
            }}
          />
        ) : (
          <>
            {value !== null && (instead ? <del>{value}</del> : <FileValue value={value} isWrong={severity === 'ERROR'} />)}{' '}
            {instead && <ins>{instead.value || say('imports.amend.empty')}</ins>}
            {isInCell && !isLeftOut && button('open', () => setTyping(true))}
            {instead && !isLeftOut && button('restore', () => act(restoreCell(amended, cell), 'open'))}
          </>
        )}
      </td>
      <td>
        {severity === 'NOTICE' && <Tag>{say('imports.findings.NOTICE')}</Tag>} {message}
        {isInCell && !isLeftOut && (
          <p className="row wrap g3">
            {suggestions
              .filter((one) => one !== instead?.value)
              .map((one) => (
                <button key={one} type="button" className="linkbtn" onClick={() => act(amend(amended, { ...cell, value: one }), 'open')}>
                  {say('imports.amend.use', { value: one })}
                </button>
              ))}
          </p>
        )}
        {isLeftOut && <p className="meta">{say('imports.amend.isLeftOut')}</p>}
      </td>
    </tr>
  );
}

function CellInput({
  label,
  value,
  onDone,
  onCancel,
}: {
  label: string;
  value: string;
  onDone: (value: string) => void;
  onCancel: () => void;
}) {
  const say = useText();
  const [text, setText] = useState(value);
  return (
    <form
      className="stack g2"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(text);
      }}
    >
      <input
        className="inp"
        aria-label={label}
        value={text}
        ref={focus}
        autoComplete="off"
        onFocus={(event) => event.target.select()}
        onChange={(event) => setText(plain(event.target.value))}
        onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && onCancel()}
      />
      <span className="row g4">
        <button type="submit" className="linkbtn">
          {say('imports.amend.done')}
        </button>
        <button type="button" className="linkbtn" onClick={onCancel}>
          {say('imports.amend.cancel')}
        </button>
      </span>
    </form>
  );
}
