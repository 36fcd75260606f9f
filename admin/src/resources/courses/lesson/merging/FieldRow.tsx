import { useText } from '../../../../i18n/useText';
import { Pieces } from '../../difference/Pieces';
import { piecesOf } from '../../difference/words';
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
      // two summaries can be read one after the other; a lesson has one title and one length
      mayBoth={field === 'summary' && !!mine && !!theirs}
    />
  );
}

function Value({ value, beside }: { value: FieldChoice['mine']; beside: FieldChoice['mine'] }) {
  const say = useText();
  if (value == null || value === '') return <p className="muted">{say('saving.meanwhile.empty')}</p>;
  return (
    <p lang="vi">
      <Pieces pieces={piecesOf(String(beside ?? ''), String(value))} marked="added" />
    </p>
  );
}
