import { ListOrdered } from 'lucide-react';
import { useState } from 'react';
import {
  CreateTopicDocument,
  DeleteTopicDocument,
  TopicCountsDocument,
  TopicsDocument,
  UpdateTopicDocument,
} from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Failure } from '../../parts/Failure';
import { changedOnly } from '../../parts/form/changed-only';
import type { Base } from '../../parts/form/meanwhile';
import { SelectField } from '../../parts/form/SelectField';
import { SuggestedCodeField } from '../../parts/form/SuggestedCodeField';
import { TextField } from '../../parts/form/TextField';
import { Waiting } from '../../parts/Waiting';
import { useAct } from '../../providers/useAct';
import { useAnswer } from '../../providers/useAnswer';
import { inTree, type PlacedTopic, type Topic } from '../courses/useTopics';
import { addedAgain, EditDialog } from './EditDialog';
import { given, LabelFields, type LabelValues } from './LabelFields';
import { OrderDialog } from './OrderDialog';
import { RemoveDialog } from './RemoveDialog';
import { SettingsTable } from './SettingsTable';
import { TopicUse } from './Uses';

interface Values {
  code: string | null;
  label: LabelValues;
  description: LabelValues;
  parent: string | null;
}

/** What courses are about: topics, of which some are parts of others. */
export function TopicsSection() {
  const { answer, error, refetch } = useAnswer(TopicsDocument, {});
  if (error && !answer) return <Failure error={error} onRetry={refetch} />;
  if (!answer) return <Waiting rows={6} />;
  return <Topics placed={inTree(answer.topics)} />;
}

function Topics({ placed }: { placed: readonly PlacedTopic[] }) {
  const say = useText();
  const labelOf = useLabel();
  const topics = placed.map(({ topic }) => topic);
  const counts = useAnswer(TopicCountsDocument, {}).answer?.topics;
  const nameOf = ({ label }: Topic) => labelOf(label);
  const depthOf = (topic: Topic) => placed.find((one) => one.topic === topic)?.depth ?? 0;
  const pathOf = (topic: Topic): string => {
    const above = topics.find(({ code }) => code === topic.parent?.code);
    return above ? `${pathOf(above)} › ${nameOf(topic)}` : nameOf(topic);
  };
  const [isOrdering, setOrdering] = useState(false);
  const { act } = useAct(UpdateTopicDocument, ({ updateTopic }) => updateTopic);
  return (
    <>
      <SettingsTable
        section="topics"
        rows={topics}
        keyOf={({ code }) => code}
        nameOf={nameOf}
        columns={[
          {
            label: say('courses.topic'),
            value: (topic) => <span style={{ paddingLeft: `${depthOf(topic) * 1.25}rem` }}>{nameOf(topic)}</span>,
            isName: true,
          },
          { label: say('settings.code'), value: ({ code }) => code },
          { label: say('settings.topic.parent'), value: ({ parent }) => nameOfCode(parent?.code) },
          {
            label: say('settings.topic.courses'),
            value: ({ code }) => counts?.find((one) => one.code === code)?.courses.totalCount ?? '',
          },
        ]}
        more={
          <Button icon={ListOrdered} aria-haspopup="dialog" onClick={() => setOrdering(true)}>
            {say('settings.order.open')}
          </Button>
        }
        editor={(topic, onClose) => <TopicForm topic={topic} placed={placed} onClose={onClose} />}
        remover={(topic, onClose) => (
          <RemoveDialog
            name={nameOf(topic)}
            document={DeleteTopicDocument}
            select={({ deleteTopic }) => deleteTopic}
            variables={(dryRun) => ({ input: { code: topic.code, version: topic.version, dryRun } })}
            use={<TopicUse code={topic.code} />}
            again={addedAgain('topics', valuesOf(topic))}
            onClose={onClose}
          />
        )}
      />
      {isOrdering && (
        <OrderDialog
          title={say('settings.order.topics')}
          rows={topics}
          nameOf={pathOf}
          save={({ code, version }, rank) => act({ input: { code, version, rank } })}
          onClose={() => setOrdering(false)}
        />
      )}
    </>
  );

  function nameOfCode(code: string | undefined): string {
    const topic = topics.find((one) => one.code === code);
    return topic ? nameOf(topic) : '';
  }
}

function TopicForm({ topic, placed, onClose }: { topic: Topic | undefined; placed: readonly PlacedTopic[]; onClose: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  const create = useAct(CreateTopicDocument, ({ createTopic }) => createTopic);
  const update = useAct(UpdateTopicDocument, ({ updateTopic }) => updateTopic);
  const save = (values: Values, { opened, version = 0 }: Base<Values>) => {
    const { code, label, description, parent } = values;
    if (!topic) return create.act({ input: { code: code ?? '', label: given(label), description, parent } });
    const { code: _, label: named, ...changed } = changedOnly(values, opened);
    return update.act({ input: { ...changed, label: named && given(named), code: topic.code, version } });
  };
  return (
    <EditDialog<Values>
      section="topics"
      row={topic && { key: topic.code, version: topic.version }}
      newKey={({ code }) => code ?? undefined}
      initial={valuesOf(topic)}
      save={save}
      nameOf={({ label }) => labelOf(given(label))}
      isBusy={create.isBusy || update.isBusy}
      isForTwo={create.isForTwo}
      use={topic && <TopicUse code={topic.code} isEditing />}
      onClose={onClose}
    >
      {() => (
        <>
          <LabelFields />
          {!topic && <SuggestedCodeField source="code" from="label.en" taken={placed.map((one) => one.topic.code)} />}
          <SelectField
            source="parent"
            label={say('settings.topic.parent')}
            hint={say('settings.topic.parentHint')}
            empty={say('settings.topic.none')}
            options={placed
              .filter((one) => one.topic.code !== topic?.code)
              .map(({ topic: { code, label }, depth }) => ({ value: code, label: `${'\u2003'.repeat(depth)}${labelOf(label)}` }))}
          />
          <div className="f2">
            <TextField source="description.vi" label={say('settings.topic.descriptionVi')} />
            <TextField source="description.en" label={say('settings.topic.descriptionEn')} />
          </div>
        </>
      )}
    </EditDialog>
  );
}

function valuesOf(topic: Topic | undefined): Values {
  const nothing = { vi: null, en: null };
  if (!topic) return { code: null, label: nothing, description: nothing, parent: null };
  return { code: topic.code, label: { ...topic.label }, description: { ...topic.description }, parent: topic.parent?.code ?? null };
}
