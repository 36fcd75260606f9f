import { useChangeParams } from '../../../day/useDay';
import { useLabel, useText } from '../../../i18n/useText';
import { DropAll } from '../../../parts/DropConditions';
import { FilterSelect } from '../../../parts/FilterSelect';
import { FilterUnit } from '../../../parts/FilterUnit';
import { atHead } from '../../../providers/usePagedList';
import { useReference } from '../../../providers/useReference';
import { courseLanguages, useLanguageName } from '../useLanguageName';
import { useTopics } from '../useTopics';
import { type CourseAddress, conditions, listedStates } from './course-filter';

/** The fields of the list's conditions beside the title; what is set takes effect at once, in the address. */
export function CourseConditions({ address, isDraft }: { address: CourseAddress; isDraft: boolean }) {
  const say = useText();
  const labelOf = useLabel();
  const change = useChangeParams();
  const reference = useReference();
  const { topics } = useTopics();
  const nameOf = useLanguageName();
  const set = (params: Record<string, string | undefined>) => change({ ...atHead, ...params }, { replace: true });
  return (
    <>
      {isDraft && (
        <FilterSelect
          label={say('courses.stateLabel')}
          any={say('courses.anyState')}
          value={address.state}
          choices={listedStates.map((state) => [state, say(`courses.steps.${state}`)])}
          onChange={(state) => set({ state })}
        />
      )}
      <FilterSelect
        label={say('courses.topic')}
        any={say('courses.anyTopic')}
        value={address.topic}
        choices={topics.map(({ topic: { code, label }, depth }) => [code, `${'\u2003'.repeat(depth)}${labelOf(label)}`])}
        onChange={(topic) => set({ topic })}
      />
      <FilterUnit
        label={say('courses.underLabel')}
        onlyLabel={say('courses.onlyUnit')}
        unitId={address.under ?? address.unit}
        isOnly={address.under === undefined}
        onChange={(id, isOnly) => set({ under: isOnly ? undefined : id, unit: isOnly ? id : undefined })}
      />
      <FilterSelect
        label={say('courses.positionLabel')}
        any={say('courses.anyPosition')}
        value={address.position}
        choices={(reference?.positions ?? []).map(({ code, label }) => [code, labelOf(label)])}
        onChange={(position) => set({ position })}
      />
      <FilterSelect
        label={say('courses.languageLabel')}
        any={say('courses.anyLanguage')}
        value={address.language}
        choices={courseLanguages.map((code) => [code, nameOf(code)])}
        onChange={(language) => set({ language })}
      />
      <div className="checks">
        <DropAll conditions={conditions} address={address} />
      </div>
    </>
  );
}
