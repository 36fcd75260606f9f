import type { Editor } from '@tiptap/react';
import { type FormEvent, useId, useState } from 'react';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { described, FieldFrame } from '../../../parts/form/FieldFrame';
import { Sheet } from '../../../parts/Sheet';
import { plain } from '../../../parts/typed';
import { addressOf } from './text/address';

/** Where a link leads, and what it says where nothing is chosen for it to stand on. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const say = useText();
  const form = useId();
  const [{ former, isBare }] = useState(() => ({
    former: editor.isActive('link') ? String(editor.getAttributes('link').href ?? '') : '',
    isBare: editor.state.selection.empty && !editor.isActive('link'),
  }));
  const [address, setAddress] = useState(former);
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const close = () => {
    onClose();
    // the dialog gives the focus back to what had it, which may have been the toolbar
    setTimeout(() => editor.commands.focus());
  };

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    const href = addressOf(plain(address));
    if (!href) return setRefusal(say('lesson.link.noAddress'));
    const said = plain(text).trim() || address.trim();
    const run = editor.chain().extendMarkRange('link');
    if (isBare) run.insertContent({ type: 'text', text: said.normalize('NFC'), marks: [{ type: 'link', attrs: { href } }] }).run();
    else run.setMark('link', { href }).run();
    close();
  }
  const id = `${form}-address`;
  return (
    <Sheet
      open
      onClose={close}
      width="34rem"
      title={say(former ? 'lesson.link.change' : 'lesson.link.add')}
      footer={
        <>
          {former && (
            <Button
              onClick={() => {
                editor.chain().extendMarkRange('link').unsetMark('link').run();
                close();
              }}
            >
              {say('lesson.link.remove')}
            </Button>
          )}
          <Button onClick={close}>{say('shell.state.later')}</Button>
          <Button look="main" type="submit" form={form}>
            {say('lesson.link.save')}
          </Button>
        </>
      }
    >
      <form id={form} className="actform" noValidate onSubmit={submit}>
        <FieldFrame id={id} label={say('lesson.link.address')} hint={say('lesson.link.hint')} error={refusal} required>
          <input
            {...described(id, true, refusal)}
            id={id}
            className="inp"
            inputMode="url"
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: in a dialog just opened the first field is where one is
            autoFocus
            value={address}
            onChange={({ target }) => {
              setAddress(target.value);
              setRefusal(undefined);
            }}
          />
        </FieldFrame>
        {isBare && (
          <FieldFrame id={`${form}-text`} label={say('lesson.link.text')}>
            <input id={`${form}-text`} className="inp" autoComplete="off" value={text} onChange={({ target }) => setText(target.value)} />
          </FieldFrame>
        )}
      </form>
    </Sheet>
  );
}
