import { Plus, SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Empty } from '../../parts/Empty';
import { MoreMenu } from '../../parts/MoreMenu';
import { Table } from '../../parts/Table';
import { useAskedAct } from '../../providers/useAskedAct';
import { useMay } from '../../providers/who';

/** The sections that are tables. */
export type SectionName = 'kinds' | 'positions' | 'schemes' | 'terms' | 'topics';

export interface Column<Row> {
  label: string;
  /** The heading as it is drawn, when it is more than its words. */
  heading?: ReactNode;
  value: (row: Row) => ReactNode;
  isName?: boolean;
}

/** One section's rows, each with what can be done to it, and the button that adds one. */
export function SettingsTable<Row>({
  section,
  rows,
  keyOf,
  nameOf,
  columns,
  editor,
  remover,
  more,
}: {
  section: SectionName;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  nameOf: (row: Row) => string;
  columns: readonly Column<Row>[];
  /** The form for a row, or for a new one. */
  editor: (row: Row | undefined, onClose: () => void) => ReactNode;
  remover: (row: Row, onClose: () => void) => ReactNode;
  /** What else can be done with the whole, beside adding. */
  more?: ReactNode;
}) {
  const say = useText();
  const mayChange = useMay()({ permission: 'vocabulary:change', isOfPlatform: true });
  const [opened, setOpened] = useState<{ act: 'add' } | { act: 'edit' | 'remove'; key: string }>();
  useAskedAct(['add', 'edit', 'remove'], (act, key) => {
    if (act === 'add') setOpened({ act });
    else if (key !== undefined) setOpened({ act, key });
  });
  const close = () => setOpened(undefined);
  const row = opened && 'key' in opened ? rows.find((one) => keyOf(one) === opened.key) : undefined;
  return (
    <>
      {mayChange ? (
        <div className="row wrap">
          <Button icon={Plus} look="main" onClick={() => setOpened({ act: 'add' })}>
            {say(`settings.add.${section}`)}
          </Button>
          {more}
        </div>
      ) : (
        <p className="soft">{say('settings.readOnly')}</p>
      )}
      <section className="card" aria-label={say(`settings.sections.${section}`)}>
        {rows.length === 0 ? (
          <Empty icon={SlidersHorizontal} title={say(`settings.empty.${section}.title`)} hint={say(`settings.empty.${section}.hint`)} />
        ) : (
          <Table heads={columns} acts={mayChange ? say('settings.acts') : undefined} look="head-sunken">
            <tbody>
              {rows.map((one) => (
                <tr key={keyOf(one)}>
                  {columns.map(({ label, value, isName }) => (
                    <td key={label} className={isName ? 'name' : undefined} data-l={isName ? undefined : label}>
                      {value(one)}
                    </td>
                  ))}
                  {mayChange && (
                    <td className="num">
                      <MoreMenu
                        label={say('shell.state.moreWith', { name: nameOf(one) })}
                        choices={[
                          { label: say('settings.edit'), onChoose: () => setOpened({ act: 'edit', key: keyOf(one) }) },
                          { label: say('settings.remove'), onChoose: () => setOpened({ act: 'remove', key: keyOf(one) }) },
                        ]}
                      />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </section>
      {opened?.act === 'add' && editor(undefined, close)}
      {opened?.act === 'edit' && row && editor(row, close)}
      {opened?.act === 'remove' && row && remover(row, close)}
    </>
  );
}
