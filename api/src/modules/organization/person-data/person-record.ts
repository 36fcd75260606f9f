/** Runs a statement with `?` for its values. */
type Execute = <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/** What was put up for a second person that names the person, with what of it is about them, and what an account of theirs put up or decided. */
const proposalsOf = (person: string): string => {
  const own = `select a.id from account a where a.person_id = ${person}`;
  const about = `select coalesce(json_agg(c), '[]') from jsonb_array_elements(q.changes) c where ${names('c', person)}`;
  return /* sql */ `(select coalesce(json_agg(json_build_object('operation', q.operation, 'permission', q.permission, 'state', q.state,
      'proposed_at', q.proposed_at, 'is_own', q.proposed_by in (${own}), 'decided_at', q.decided_at, 'is_decided_by_them', coalesce(q.decided_by in (${own}), false),
      'note', q.note, 'reason', q.reason, 'changes', (${about})) order by q.proposed_at, q.id), '[]')
    from proposal q where q.proposed_by in (${own}) or q.decided_by in (${own})
      or exists (select from jsonb_array_elements(q.changes) c where ${names('c', person)}))`;
};

/** That a change is of the person, of a post of theirs, or names them otherwise. */
const names = (change: string, person: string): string =>
  `(${change} ->> 'subjectId' = ${person}::text or ${change} -> 'after' ->> 'personId' = ${person}::text or ${change} -> 'before' ->> 'personId' = ${person}::text
    or exists (select from appointment_version v where v.person_id = ${person} and v.appointment_id::text = ${change} ->> 'subjectId'))`;

/** What accounts of theirs wrote, handed in, decided or published of courses and lessons, said about them, and uploaded. */
const trainingOf = (person: string): string => {
  const own = `(select a.id from account a where a.person_id = ${person})`;
  const at = (act: string) =>
    `'${act}_at', case when e.${act}_by in ${own} then e.${act === 'published' ? 'published_from' : `${act}_at`} end`;
  const editions = (
    of: string,
  ) => /* sql */ `select json_build_object('of', '${of}', 'title', e.title, 'number', e.number, 'state', e.state,
      'is_written_by_them', exists (select from unnest(e.writers) w where w in ${own}), ${['saved', 'submitted', 'decided', 'published'].map(at).join(', ')}) as told, e.begun_at, e.id
    from ${of}_edition e where exists (select from unnest(e.writers || array[e.saved_by, e.submitted_by, e.decided_by, e.published_by]) w where w in ${own})`;
  return /* sql */ `json_build_object(
    'editions', (select coalesce(json_agg(told order by begun_at, id), '[]') from (${editions('course')} union all ${editions('lesson')}) e),
    'comments', (select coalesce(json_agg(json_build_object('text', c.text, 'quote', c.quote, 'is_return', c.is_return, 'written_at', c.written_at,
        'changed_at', c.changed_at, 'withdrawn_at', c.withdrawn_at) order by c.written_at, c.id), '[]') from comment c where c.written_by in ${own}),
    'files', (select coalesce(json_agg(json_build_object('name', f.name, 'uploaded_at', f.uploaded_at) order by f.uploaded_at, f.id), '[]')
      from stored_file f where f.uploaded_by in ${own}),
    'materials', (select coalesce(json_agg(json_build_object('title', m.title, 'saved_at', m.saved_at) order by m.saved_at, m.id), '[]')
      from material_version m where m.saved_by in ${own}))`;
};

const recordOf = /* sql */ `
  select json_build_object(
    'id', p.id,
    'versions', (select json_agg(to_jsonb(v) - array['id', 'person_id', 'folded', 'words', 'word_count'] order by v.recorded_from, v.valid_from)
      from person_version v where v.person_id = p.id),
    'appointments', (select coalesce(json_agg(to_jsonb(a) - array['id', 'person_id', 'is_single_holder'] || jsonb_build_object('unit',
        (select u.name from unit_version u where u.unit_id = a.unit_id and u.recorded_until = 'infinity' order by u.valid_from desc limit 1))
        order by a.recorded_from, a.valid_from), '[]')
      from appointment_version a where a.person_id = p.id),
    'accounts', (select coalesce(json_agg(json_build_object('login', a.login, 'name', a.name, 'email', a.email, 'made_at', a.made_at,
        'ended_at', a.ended_at) order by a.made_at), '[]') from account a where a.person_id = p.id),
    'events', (select coalesce(json_agg(json_build_object('at', e.at, 'name', e.name, 'before', e.before, 'after', e.after, 'note', e.note)
        order by e.id), '[]') from event e where e.subject_type = 'Person' and e.subject_id = p.id::text),
    'proposals', ${proposalsOf('p.id')},
    'training', ${trainingOf('p.id')},
    'contact_readings', (select coalesce(json_agg(json_build_object('at', r.at, 'by', (select a.name from account a where a.id = r.account_id),
        'fields', r.fields, 'purpose', r.purpose) order by r.id), '[]') from contact_reading r where r.persons @> array[p.id])) as record
    from person p where p.id::text = ?`;

/** All that is recorded of a person: what they were called, how they are reached, their posts, accounts, what was put up, what they wrote for courses, and who read of them. Null for nobody. */
export async function personRecord(execute: Execute, id: string): Promise<object | null> {
  const [row] = await execute<{ record: object }>(recordOf, [id]);
  return row?.record ?? null;
}

/** Which contact a record holds, by the names of the fields. */
export function contactIn(record: object): string[] {
  const { versions } = record as { versions: { work_phone: string | null; work_email: string | null }[] };
  return [
    ...(versions.some(({ work_phone }) => work_phone !== null) ? ['workPhone'] : []),
    ...(versions.some(({ work_email }) => work_email !== null) ? ['workEmail'] : []),
  ];
}
