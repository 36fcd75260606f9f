-- $1 id, $2 day
select json_build_object('unit', (
  select row_to_json(u) from (
    select u.unit_id as id, u.code, u.name, u.address, u.phone, u.email, life.opened as "openedOn", nullif(life.closed, 'infinity') as "closedOn",
      (select row_to_json(k) from (select k.code, (select row_to_json(l) from (select k.label_vi as vi, k.label_en as en) l) as label) k) as kind,
      (select coalesce(json_agg(i), '[]') from (
        select (select row_to_json(s) from (select s.code, (select row_to_json(l) from (select s.label_vi as vi, s.label_en as en) l) as label) s) as scheme, i.value
          from identifier i join identifier_scheme s on s.code = i.scheme
         where i.unit_id = u.unit_id and i.recorded_until = 'infinity' and i.valid_from <= $2::date and $2::date < i.valid_until
         order by i.scheme, i.value, i.id) i) as identifiers,
      (with recursive up as (
         select p.unit_id, p.code, p.name, p.kind, p.parent_id, 1 as depth from unit_version p
          where p.unit_id = u.parent_id and p.recorded_until = 'infinity' and p.valid_from <= $2::date and $2::date < p.valid_until
         union all
         select p.unit_id, p.code, p.name, p.kind, p.parent_id, up.depth + 1 from up join unit_version p
             on p.unit_id = up.parent_id and p.recorded_until = 'infinity' and p.valid_from <= $2::date and $2::date < p.valid_until)
       select coalesce(json_agg(a), '[]') from (
         select up.unit_id as id, up.code, up.name,
           (select row_to_json(k) from (select k.code, (select row_to_json(l) from (select k.label_vi as vi, k.label_en as en) l) as label) k) as kind
           from up join unit_kind k on k.code = up.kind order by up.depth desc) a) as ancestors,
      json_build_object('nodes', (select coalesce(json_agg(a), '[]') from (
        select a.appointment_id as id,
          (select row_to_json(p) from (select p.code, (select row_to_json(l) from (select p.label_vi as vi, p.label_en as en) l) as label) p) as position,
          (select row_to_json(h) from (select h.person_id as id,
             concat_ws(' ', nullif(h.family_name, ''), nullif(h.middle_name, ''), h.given_name) as "fullName", h.work_phone as "workPhone", h.work_email as "workEmail") h) as person,
          a.is_acting as "isActing", a.is_concurrent as "isConcurrent", a.valid_from as "validFrom", nullif(a.valid_until, 'infinity') as "validUntil"
          from appointment_version a
          join position p on p.code = a.position
          join person_version h on h.person_id = a.person_id and h.recorded_until = 'infinity' and h.valid_from <= $2::date and $2::date < h.valid_until
         where a.unit_id = u.unit_id and a.recorded_until = 'infinity' and a.valid_from <= $2::date and $2::date < a.valid_until
         order by p.rank, a.valid_from, a.appointment_id limit 100) a)) as appointments,
      (select coalesce(json_agg(v), '[]') from (
        select p.code, (select row_to_json(l) from (select p.label_vi as vi, p.label_en as en) l) as label
          from position_kind pk join position p on p.code = pk.position
         where pk.kind = u.kind and p.is_required and not exists (
           select from appointment_version h where h.unit_id = u.unit_id and h.position = p.code
              and h.recorded_until = 'infinity' and h.valid_from <= $2::date and $2::date < h.valid_until)
         order by p.rank, p.code) v) as vacancies,
      (select coalesce(json_agg(c), '[]') from (
        select c.unit_id as id, c.code, c.name,
          (select row_to_json(k) from (select k.code, (select row_to_json(l) from (select k.label_vi as vi, k.label_en as en) l) as label) k) as kind
          from coverage g
          join unit_version c on c.unit_id = g.covered_id and c.recorded_until = 'infinity' and c.valid_from <= $2::date and $2::date < c.valid_until
          join unit_kind k on k.code = c.kind
         where g.leader_id = u.unit_id and g.recorded_until = 'infinity' and g.valid_from <= $2::date and $2::date < g.valid_until
         order by c.name, c.unit_id) c) as "coveredUnits",
      (select coalesce(json_agg(c), '[]') from (
        select c.unit_id as id, c.code, c.name,
          (select row_to_json(k) from (select k.code, (select row_to_json(l) from (select k.label_vi as vi, k.label_en as en) l) as label) k) as kind
          from coverage g
          join unit_version c on c.unit_id = g.leader_id and c.recorded_until = 'infinity' and c.valid_from <= $2::date and $2::date < c.valid_until
          join unit_kind k on k.code = c.kind
         where g.covered_id = u.unit_id and g.recorded_until = 'infinity' and g.valid_from <= $2::date and $2::date < g.valid_until
         order by c.name, c.unit_id) c) as "ledBy"
      from unit_version u
      join unit_kind k on k.code = u.kind
      cross join lateral (select min(o.valid_from) as opened, max(o.valid_until) as closed from unit_version o where o.unit_id = u.unit_id and o.recorded_until = 'infinity') life
     where u.unit_id = $1::uuid and u.recorded_until = 'infinity' and u.valid_from <= $2::date and $2::date < u.valid_until) u))::text
