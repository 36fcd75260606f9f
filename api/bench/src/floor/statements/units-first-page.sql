-- $1 kind, $2 rows, $3 day
select json_build_object('units', json_build_object(
  'nodes', coalesce(array_to_json((array_agg(p.node))[1:$2::int]), '[]'),
  'pageInfo', json_build_object('hasNextPage', count(*) > $2::int, 'endCursor', case when count(*) > 0 then
    translate(encode(convert_to(json_build_array((array_agg(p.name))[least(count(*), $2::int)], (array_agg(p.unit_id))[least(count(*), $2::int)])::text, 'UTF8'), 'base64'), E'\n', '') end)))::text
  from (
    select u.name, u.unit_id, (select row_to_json(n) from (
        select u.unit_id as id, u.code, u.name,
          (select row_to_json(k) from (select k.code, (select row_to_json(l) from (select k.label_vi as vi, k.label_en as en) l) as label) k) as kind,
          (select min(o.valid_from) from unit_version o where o.unit_id = u.unit_id and o.recorded_until = 'infinity') as "openedOn",
          (select row_to_json(p) from (select p.unit_id as id, p.name from unit_version p
            where p.unit_id = u.parent_id and p.recorded_until = 'infinity' and p.valid_from <= $3::date and $3::date < p.valid_until) p) as parent) n) as node
      from unit_version u join unit_kind k on k.code = u.kind
     where u.kind = $1::text and u.recorded_until = 'infinity' and u.valid_from <= $3::date and $3::date < u.valid_until
     order by u.name, u.unit_id limit $2::int + 1) p
