import { Migration } from '@mikro-orm/migrations';

/** The kinds, positions and identifier schemes that every installation starts with. All of it is data: administrators change it. */
export class ShippedRows0007 extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
      insert into unit_kind (rank, code, tree, label_vi, label_en, may_be_root) values
        (10, 'CITY_COMMITTEE',     'PARTY',            'Thành ủy',                 'City committee',       true),
        (20, 'DISTRICT_COMMITTEE', 'PARTY',            'Quận ủy',                  'District committee',   true),
        (30, 'ADVISORY_BODY',      'PARTY',            'Ban tham mưu',             'Advisory body',        false),
        (40, 'POLITICAL_CENTRE',   'PARTY',            'Trung tâm chính trị',      'Political centre',     false),
        (50, 'WARD_COMMITTEE',     'PARTY',            'Đảng ủy phường',           'Ward committee',       true),
        (60, 'CELL',               'PARTY',            'Chi bộ',                   'Cell',                 false),
        (70, 'CELL_GROUP',         'PARTY',            'Tổ đảng',                  'Party group',          false),
        (110, 'CITY',              'GOVERNMENT',       'Thành phố',                'City',                 true),
        (120, 'PROVINCE',          'GOVERNMENT',       'Tỉnh',                     'Province',             true),
        (130, 'URBAN_DISTRICT',    'GOVERNMENT',       'Quận',                     'Urban district',       true),
        (140, 'RURAL_DISTRICT',    'GOVERNMENT',       'Huyện',                    'Rural district',       false),
        (150, 'DISTRICT_CITY',     'GOVERNMENT',       'Thành phố thuộc tỉnh',     'Provincial city',      false),
        (160, 'TOWN',              'GOVERNMENT',       'Thị xã',                   'Town',                 false),
        (170, 'WARD',              'GOVERNMENT',       'Phường',                   'Ward',                 true),
        (180, 'COMMUNE',           'GOVERNMENT',       'Xã',                       'Commune',              false),
        (190, 'TOWNSHIP',          'GOVERNMENT',       'Thị trấn',                 'Township',             false),
        (200, 'SPECIAL_ZONE',      'GOVERNMENT',       'Đặc khu',                  'Special zone',         false),
        (210, 'RESIDENTIAL_GROUP', 'GOVERNMENT',       'Tổ dân phố',               'Residential group',    false),
        (310, 'FRONT_BOARD',       'FRONT_AND_UNIONS', 'Ban công tác Mặt trận',    'Front work board',     true),
        (320, 'ASSOCIATION_BRANCH','FRONT_AND_UNIONS', 'Chi hội',                  'Association branch',   true),
        (330, 'YOUTH_UNION',       'FRONT_AND_UNIONS', 'Đoàn Thanh niên',          'Youth Union',          true);
      insert into unit_kind_parent (kind, parent_kind) values
        ('DISTRICT_COMMITTEE', 'CITY_COMMITTEE'),
        ('ADVISORY_BODY', 'CITY_COMMITTEE'), ('ADVISORY_BODY', 'DISTRICT_COMMITTEE'), ('ADVISORY_BODY', 'WARD_COMMITTEE'),
        ('POLITICAL_CENTRE', 'CITY_COMMITTEE'), ('POLITICAL_CENTRE', 'DISTRICT_COMMITTEE'), ('POLITICAL_CENTRE', 'WARD_COMMITTEE'),
        ('WARD_COMMITTEE', 'CITY_COMMITTEE'), ('WARD_COMMITTEE', 'DISTRICT_COMMITTEE'),
        ('CELL', 'WARD_COMMITTEE'), ('CELL', 'DISTRICT_COMMITTEE'), ('CELL', 'CITY_COMMITTEE'),
        ('CELL_GROUP', 'CELL'),
        ('URBAN_DISTRICT', 'CITY'), ('RURAL_DISTRICT', 'CITY'), ('RURAL_DISTRICT', 'PROVINCE'),
        ('DISTRICT_CITY', 'PROVINCE'), ('DISTRICT_CITY', 'CITY'), ('TOWN', 'PROVINCE'), ('TOWN', 'CITY'),
        ('WARD', 'CITY'), ('WARD', 'PROVINCE'), ('WARD', 'URBAN_DISTRICT'), ('WARD', 'DISTRICT_CITY'), ('WARD', 'TOWN'),
        ('COMMUNE', 'CITY'), ('COMMUNE', 'PROVINCE'), ('COMMUNE', 'RURAL_DISTRICT'), ('COMMUNE', 'DISTRICT_CITY'), ('COMMUNE', 'TOWN'),
        ('TOWNSHIP', 'RURAL_DISTRICT'), ('SPECIAL_ZONE', 'CITY'), ('SPECIAL_ZONE', 'PROVINCE'),
        ('RESIDENTIAL_GROUP', 'WARD'), ('RESIDENTIAL_GROUP', 'TOWNSHIP'), ('RESIDENTIAL_GROUP', 'COMMUNE'), ('RESIDENTIAL_GROUP', 'SPECIAL_ZONE'),
        ('FRONT_BOARD', 'FRONT_BOARD'), ('ASSOCIATION_BRANCH', 'FRONT_BOARD'), ('ASSOCIATION_BRANCH', 'ASSOCIATION_BRANCH'),
        ('YOUTH_UNION', 'FRONT_BOARD'), ('YOUTH_UNION', 'YOUTH_UNION');

      insert into position (rank, code, label_vi, label_en, is_single_holder, is_required) values
        (10, 'SECRETARY',        'Bí thư',       'Secretary',        true,  true),
        (20, 'DEPUTY_SECRETARY', 'Phó Bí thư',   'Deputy secretary', false, false),
        (30, 'COMMITTEE_MEMBER', 'Ủy viên',      'Committee member', false, false),
        (40, 'HEAD',             'Trưởng',       'Head',             true,  true),
        (50, 'DEPUTY_HEAD',      'Phó Trưởng',   'Deputy head',      false, false),
        (60, 'GROUP_HEAD',       'Tổ trưởng',    'Group head',       true,  false);
      insert into position_kind (position, kind)
        select p, k from unnest(array['SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER']) p,
                         unnest(array['CITY_COMMITTEE', 'DISTRICT_COMMITTEE', 'WARD_COMMITTEE', 'CELL', 'YOUTH_UNION']) k;
      insert into position_kind (position, kind)
        select p, k from unnest(array['HEAD', 'DEPUTY_HEAD']) p,
                         unnest(array['ADVISORY_BODY', 'POLITICAL_CENTRE', 'FRONT_BOARD', 'ASSOCIATION_BRANCH']) k;
      insert into position_kind (position, kind) values ('GROUP_HEAD', 'RESIDENTIAL_GROUP'), ('GROUP_HEAD', 'CELL_GROUP');

      insert into identifier_scheme (code, label_vi, label_en) values
        ('STATISTICS_OFFICE', 'Mã đơn vị hành chính (Tổng cục Thống kê)', 'Statistics office code'),
        ('ELECTRONIC',        'Mã định danh điện tử',                      'Electronic identifier code');
    `);
  }
}
