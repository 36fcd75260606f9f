import { expect, test } from '@playwright/test';
import { shortName } from '../src/resources/units/short-name';

test.describe('a name in the tree', () => {
  for (const [name, superior, kind, shown] of [
    ['Chi bộ tổ dân phố số 5 phường An Biên', 'Đảng ủy phường An Biên', 'Chi bộ', 'Chi bộ tổ dân phố số 5'],
    ['Ban Dân vận Quận ủy Lê Chân', 'Quận ủy Lê Chân', 'Ban tham mưu', 'Ban Dân vận'],
    ['Tổ đảng 1 Chi bộ số 5 phường An Biên', 'Chi bộ số 5 phường An Biên', 'Tổ đảng', 'Tổ đảng 1'],
    ['Chi bộ số 5 phường An Biên', 'Chi bộ 5 phường An Biên', 'Chi bộ', 'Chi bộ số 5'],
  ] as const) {
    test(`${name} is short under ${superior}`, () => expect(shortName(name, superior, kind)).toBe(shown));
  }

  for (const [name, superior, kind] of [
    ['Thị trấn An Lão', 'Huyện An Lão', 'Phường'],
    ['Đảng ủy thị trấn An Lão', 'Huyện ủy An Lão', 'Đảng ủy phường'],
    ['Chi bộ phường An Biên', 'Đảng ủy phường An Biên', 'Chi bộ'],
    ['Đảng ủy phường An Biên', 'Phường An Biên', 'Đảng ủy phường'],
    ['Chi bộ số 5 phường An Biên', 'Tổ dân phố số 5 phường An Biên', 'Chi bộ'],
    ['Chi bộ Hoa Sen', undefined, 'Chi bộ'],
  ] as const) {
    test(`${name} is whole under ${superior ?? 'nothing'}`, () => expect(shortName(name, superior, kind)).toBe(name));
  }
});
