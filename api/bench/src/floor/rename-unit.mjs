import { randomUUID } from 'node:crypto';

const statements = {
  take: `update unit set version = version + 1 where id = $1::uuid and version = $2::int`,
  close: `update unit_version set recorded_until = now() where unit_id = $1::uuid and recorded_until = 'infinity' and valid_from <= $2::date and $2::date < valid_until
    returning to_jsonb(unit_version) - '{folded,words,word_count}'::text[] as row`,
  // the piece before the day keeps what was stated of it; the new one states the change
  write: `insert into unit_version (id, unit_id, parent_id, code, name, kind, address, phone, email, valid_from, valid_until, act, note, decision_number, stated_at, within)
    select $2::uuid, o.unit_id, o.parent_id, o.code, o.name, o.kind, o.address, o.phone, o.email, o.valid_from, $4::date, o.act, o.note, o.decision_number, o.stated_at, o.within
      from jsonb_populate_record(null::unit_version, $1::jsonb) o
    union all
    select $3::uuid, o.unit_id, o.parent_id, o.code, $5::text, o.kind, o.address, o.phone, o.email, $4::date, o.valid_until, 'CHANGE', $6::text, null, now(), o.within
      from jsonb_populate_record(null::unit_version, $1::jsonb) o`,
  record: `insert into event (name, subject_type, subject_id, before, after, note) values ('unit.changed', 'Unit', $1::text, $2::jsonb, $3::jsonb, $4::text)`,
  answer: `select json_build_object('changeUnit', json_build_object('userErrors', '[]'::json, 'unit', (select row_to_json(u) from (
      select u.unit_id as id, u.code, u.name, u.valid_from as "validFrom", (select i.version from unit i where i.id = u.unit_id) as version,
        (select row_to_json(k) from (select k.code, (select row_to_json(l) from (select k.label_vi as vi, k.label_en as en) l) as label) k) as kind
        from unit_version u join unit_kind k on k.code = u.kind
       where u.unit_id = $1::uuid and u.recorded_until = 'infinity' and u.valid_from <= $2::date and $2::date < u.valid_until) u)))::text as answer`,
};

/** What changeUnit does when a unit is renamed, in one transaction of hand-written statements. */
export const renameUnit = async (pool, { id, version, from, name, note }) => {
  const client = await pool.connect();
  const run = async (statement, values) => client.query({ name: `rename-${statement}`, text: statements[statement], values });
  try {
    await client.query('begin');
    const { rowCount } = await run('take', [id, version]);
    if (rowCount !== 1) throw new Error(`unit ${id} has another version than ${version}`);
    const { row } = (await run('close', [id, from])).rows[0];
    await run('write', [JSON.stringify(row), randomUUID(), randomUUID(), from, name, note]);
    await run('record', [id, JSON.stringify({ name: row.name }), JSON.stringify({ name }), note]);
    const { answer } = (await run('answer', [id, from])).rows[0];
    await client.query('commit');
    return answer;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
};
