/** Việc cần duyệt, như trong thư. */
export const actVi = {
  'act.unit:create': 'Thêm đơn vị',
  'act.unit:change': 'Thay đổi đơn vị',
  'act.unit:correct': 'Đính chính chỗ ghi sai của đơn vị',
  'act.unit:move': 'Chuyển đơn vị sang cấp trên khác',
  'act.unit:close': 'Kết thúc đơn vị',
  'act.unit:lead': 'Ghi đơn vị nào lãnh đạo đơn vị nào',
  'act.unit:identify': 'Sửa mã định danh',
  'act.person:change': 'Thêm, sửa thông tin cán bộ',
  'act.person:appoint': 'Bổ nhiệm, cho thôi giữ chức',
  'act.person:anonymize': 'Xóa tên và liên hệ của người đã thôi việc',
  'act.vocabulary:change': 'Sửa loại đơn vị, chức danh, nhiệm kỳ',
  'act.import:run': 'Nhập từ tệp',
  'act.role:manage': 'Sửa vai trò, quy tắc theo chức danh và phần công khai',
  'act.grant:give': 'Trao quyền mà chính mình có',
};
