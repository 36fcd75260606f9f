-- $1 id, $2 day, which is today
select json_build_object('unit', (
  select json_build_object('id', u.unit_id, 'descendants', json_build_object('totalCount', (
      select count(*) from unit_version d
       where d.within @> array[u.unit_id] and d.unit_id <> u.unit_id and d.recorded_until = 'infinity' and d.valid_from <= $2::date and $2::date < d.valid_until)))
    from unit_version u
   where u.unit_id = $1::uuid and u.recorded_until = 'infinity' and u.valid_from <= $2::date and $2::date < u.valid_until))::text
