-- $1 the words as a tsquery, $2 rows, $3 day
with hits as materialized (
  select 'Unit' as type, u.word_count, u.name, u.unit_id as id, u.code, u.kind
    from unit_version u
   where u.words @@ $1::tsquery and u.recorded_until = 'infinity' and u.valid_from <= $3::date and $3::date < u.valid_until
  union all
  select 'Person', h.word_count, concat_ws(' ', nullif(h.family_name, ''), nullif(h.middle_name, ''), h.given_name) collate vi_natural, h.person_id, null, null
    from person_version h
   where h.words @@ $1::tsquery and h.recorded_until = 'infinity' and h.valid_from <= $3::date and $3::date < h.valid_until)
select json_build_object('search', json_build_object(
  'nodes', coalesce(array_to_json((array_agg(p.node))[1:$2::int]), '[]'),
  'pageInfo', json_build_object('hasNextPage', count(*) > $2::int, 'endCursor', case when count(*) > 0 then
    translate(encode(convert_to(json_build_array((array_agg(p.word_count))[least(count(*), $2::int)], (array_agg(p.name))[least(count(*), $2::int)], (array_agg(p.id))[least(count(*), $2::int)])::text, 'UTF8'), 'base64'), E'\n', '') end),
  'totalCount', (select count(*) from hits)))::text
  from (
    select f.word_count, f.name, f.id, (select row_to_json(n) from (select f.name as "matchedName", false as "isFormer",
        case f.type
          when 'Unit' then (select row_to_json(u) from (select 'Unit' as "__typename", f.id, f.code, f.name,
            (select row_to_json(k) from (select k.code, (select row_to_json(l) from (select k.label_vi as vi, k.label_en as en) l) as label from unit_kind k where k.code = f.kind) k) as kind) u)
          else (select row_to_json(h) from (select 'Person' as "__typename", f.id, f.name as "fullName") h) end as node) n) as node
      from hits f
     order by f.word_count, f.name, f.id limit $2::int + 1) p
