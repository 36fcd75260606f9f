/** What must return no row: all that the database's guards and foreign keys would have refused, asked for all rows at once. */
const mustBeEmpty = {
  'a life with a gap': `select unit_id from unit_version where recorded_until = 'infinity' group by unit_id
    having (select count(*) from unnest(range_agg(daterange(valid_from, valid_until)))) > 1`,
  'a unit outside its parent': `select v.id from unit_version v where v.recorded_until = 'infinity' and v.parent_id is not null
    and not unit_life(v.parent_id) @> daterange(v.valid_from, v.valid_until)`,
  'an appointment outside its unit': `select id from appointment_version a where not unit_life(unit_id) @> daterange(valid_from, valid_until)`,
  'a coverage outside its units': `select id from coverage where not unit_life(leader_id) @> daterange(valid_from, valid_until)
    or not unit_life(covered_id) @> daterange(valid_from, valid_until)`,
  'an identifier outside its unit': `select id from identifier where not unit_life(unit_id) @> daterange(valid_from, valid_until)`,
  'a kind that may not stand there': `select v.id from unit_version v join unit_version p on p.unit_id = v.parent_id
    where not exists (select from unit_kind_parent k where k.kind = v.kind and k.parent_kind = p.kind)`,
  'a position that the kind has not': `select a.id from appointment_version a join unit_version v using (unit_id)
    where not exists (select from position_kind k where k.position = a.position and k.kind = v.kind)`,
  'a unit placed wrongly': `with recursive tree as (
      select unit_id, array[unit_id] as place from unit_version where parent_id is null and recorded_until = 'infinity'
      union all
      select v.unit_id, t.place || v.unit_id from tree t join unit_version v on v.parent_id = t.unit_id and v.recorded_until = 'infinity' and v.valid_from <= $1
       where not exists (select from unit_version n where n.unit_id = v.unit_id and n.recorded_until = 'infinity' and n.valid_from > v.valid_from and n.valid_from <= $1))
    select v.id from unit_version v left join tree t using (unit_id) where t.place is distinct from v.within`,
  'a row that refers to nothing': `select v.id from unit_version v where not exists (select from unit u where u.id = v.unit_id)
    union all select v.id from unit_version v where v.parent_id is not null and not exists (select from unit u where u.id = v.parent_id)
    union all select c.id from coverage c where not exists (select from unit u where u.id = c.leader_id) or not exists (select from unit u where u.id = c.covered_id)
    union all select i.id from identifier i where not exists (select from unit u where u.id = i.unit_id)
    union all select p.id from person_version p where not exists (select from person o where o.id = p.person_id)
    union all select a.id from appointment_version a where not exists (select from appointment o where o.id = a.appointment_id)
       or not exists (select from person o where o.id = a.person_id) or not exists (select from term t where t.id = a.term_id)`,
  'a post with more than one holder copied wrongly': `select a.id from appointment_version a join position p on p.code = a.position
    where a.is_single_holder <> p.is_single_holder`,
};

/** Throws unless the rows keep all rules of the organisation on every day, and stand where the tree of today has them. */
export const verify = async (client, today) => {
  for (const [what, text] of Object.entries(mustBeEmpty)) {
    const { rows } = await client.query(text, text.includes('$1') ? [today] : []);
    if (rows.length) throw new Error(`The scale has ${rows.length} times ${what}, first ${JSON.stringify(rows[0])}`);
  }
};
