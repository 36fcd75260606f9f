import { type ReactNode, useId } from 'react';
import { useText } from '../../../../i18n/useText';
import type { Side } from './hunks';

/** One place in which the versions differ: who wrote there, both versions side by side, and the choice between them. */
export function ChoicePlace({
  place,
  places,
  by,
  act = 'changed',
  name,
  what,
  side,
  mine,
  theirs,
  mayBoth,
  onChoose,
}: {
  place: number;
  places: number;
  by: 'mine' | 'theirs' | 'both';
  /** What it is that one of them alone did. */
  act?: 'changed' | 'added' | 'removed';
  /** Of who saved meanwhile. */
  name: string;
  /** What it is about, where it is not the text. */
  what?: string;
  side: Side | undefined;
  mine: ReactNode;
  theirs: ReactNode;
  mayBoth: boolean;
  onChoose: (side: Side) => void;
}) {
  const say = useText();
  const id = useId();
  const told = by === 'both' ? say('lesson.merge.by.both') : say(`lesson.merge.by.${by}.${act}`, { name });
  const before = by === 'both' ? '' : say(`lesson.merge.before.${by}`, { name });
  const where = say('lesson.merge.place', { place, places });
  const radio = (value: Side, label: string, described?: string) => (
    <label className="side">
      <input type="radio" name={id} checked={side === value} aria-describedby={described} onChange={() => onChoose(value)} />
      <b>{label}</b>
    </label>
  );
  return (
    <fieldset className={side ? 'mergeplace' : 'mergeplace undecided'}>
      <legend>
        {where}
        {what && `, ${what}`} <span className="by">{told}</span>
      </legend>
      <div className="sides">
        <div className={side === 'mine' || side === 'both' ? 'sidecard on' : 'sidecard'}>
          {radio('mine', by === 'theirs' ? before : say('lesson.merge.mine'), `${id}-mine`)}
          <div id={`${id}-mine`} className="lessontext">
            {mine}
          </div>
        </div>
        <div className={side === 'theirs' || side === 'both' ? 'sidecard on' : 'sidecard'}>
          {radio('theirs', by === 'mine' ? before : say('lesson.merge.theirs', { name }), `${id}-theirs`)}
          <div id={`${id}-theirs`} className="lessontext">
            {theirs}
          </div>
        </div>
      </div>
      {mayBoth && radio('both', say(by === 'both' ? 'lesson.merge.both' : 'lesson.merge.bothOfOne'))}
    </fieldset>
  );
}
