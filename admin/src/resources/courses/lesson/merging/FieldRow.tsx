import { useText } from '../../../../i18n/useText';
import { piecesOf } from '../../difference/difference';
import { ChoicePlace } from './ChoicePlace';
import type { Side } from './hunks';
import type { FieldChoice } from './merge';

/** Title, summary or length, in both versions. */
export function FieldRow({
  choice: { field, by, mine, theirs },
  ...rest
}: {
  choice: FieldChoice;
  place: number;
  places: number;
  name: string;
  side: Side | undefined;
  onChoose: (side: Side) => void;
}) {
  const say = useText();
  return (
    <ChoicePlace
      {...rest}
      by={by}
      what={say(`lesson.fields.${field}`)}
      mine={<Value value={mine} beside={theirs} />}
      theirs={<Value value={theirs} beside={mine} />}
      mayBoth={false}
    />
  );
}

function Value({ value, beside }: { value: FieldChoice['mine']; beside: FieldChoice['mine'] }) {
  const say = useText();
  if (value == null || value === '') return <p className="muted">{say('saving.meanwhile.empty')}</p>;
  return (
    <p lang="vi">
      {piecesOf(String(beside ?? ''), String(value)).map(({ text, kind }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other identity
        kind === 'removed' ? null : kind === 'added' ? <ins key={at}>{text}</ins> : <span key={at}>{text}</span>,
      )}
    </p>
  );
}
