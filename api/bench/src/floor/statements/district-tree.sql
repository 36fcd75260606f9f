-- $1 code, $2 day
select json_build_object('unit', (
  select row_to_json(d) from (
    select d.unit_id as id, d.code, d.name,
      (select row_to_json(k) from (select k.code, (select row_to_json(l) from (select k.label_vi as vi, k.label_en as en) l) as label) k) as kind,
      json_build_object('nodes', (
        select coalesce(json_agg(w), '[]') from (
          select w.unit_id as id, w.code, w.name,
            (select row_to_json(k) from (select k.code, (select row_to_json(l) from (select k.label_vi as vi, k.label_en as en) l) as label) k) as kind,
            json_build_object('nodes', (
              select coalesce(json_agg(c), '[]') from (
                select c.unit_id as id, c.code, c.name,
                  (select row_to_json(k) from (select k.code, (select row_to_json(l) from (select k.label_vi as vi, k.label_en as en) l) as label) k) as kind
                  from unit_version c join unit_kind k on k.code = c.kind
                 where c.parent_id = w.unit_id and c.recorded_until = 'infinity' and c.valid_from <= $2::date and $2::date < c.valid_until
                 order by c.name, c.unit_id limit 100) c)) as children
            from unit_version w join unit_kind k on k.code = w.kind
           where w.parent_id = d.unit_id and w.recorded_until = 'infinity' and w.valid_from <= $2::date and $2::date < w.valid_until
           order by w.name, w.unit_id limit 100) w)) as children
      from unit_version d join unit_kind k on k.code = d.kind
     where d.code = $1::text and d.recorded_until = 'infinity' and d.valid_from <= $2::date and $2::date < d.valid_until) d))::text
