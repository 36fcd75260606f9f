/** What was done, a sentence for each name that the API gives an act: "Bùi Bích Đào thay đổi tên của Chi bộ số 3". */
export const trailActs = {
  unit: {
    created: '<b>%{who}</b> thành lập <b>%{what}</b>',
    changed: '<b>%{who}</b> thay đổi %{fields} của <b>%{what}</b>',
    corrected: '<b>%{who}</b> đính chính %{fields} của <b>%{what}</b>',
    moved: '<b>%{who}</b> chuyển <b>%{what}</b> sang cấp trên khác',
    closed: '<b>%{who}</b> kết thúc <b>%{what}</b>',
  },
  coverage: {
    set: '<b>%{who}</b> ghi lại các đơn vị mà <b>%{what}</b> lãnh đạo',
    added: '<b>%{who}</b> ghi thêm một đơn vị mà <b>%{what}</b> lãnh đạo',
  },
  identifiers: { set: '<b>%{who}</b> sửa mã định danh của <b>%{what}</b>' },
  appointment: {
    created: '<b>%{who}</b> bổ nhiệm <b>%{person}</b> giữ chức %{position}',
    corrected: '<b>%{who}</b> đính chính %{fields} của việc <b>%{person}</b> giữ chức %{position}',
    ended: '<b>%{who}</b> cho <b>%{person}</b> thôi giữ chức %{position}',
  },
  person: {
    created: '<b>%{who}</b> thêm <b>%{what}</b> vào danh sách cán bộ',
    changed: '<b>%{who}</b> thay đổi %{fields} của <b>%{what}</b>',
    corrected: '<b>%{who}</b> đính chính %{fields} của <b>%{what}</b>',
    exported: '<b>%{who}</b> tải hồ sơ của <b>%{what}</b>',
    anonymized: '<b>%{who}</b> ẩn danh một người',
  },
  account: {
    created: '<b>%{who}</b> lập tài khoản cho <b>%{what}</b>',
    invited: '<b>%{who}</b> mời <b>%{what}</b>',
    updated: '<b>%{who}</b> sửa %{fields} của tài khoản <b>%{what}</b>',
    ended: '<b>%{who}</b> ngừng tài khoản của <b>%{what}</b>',
    locked: '<b>%{what}</b> sai mật khẩu quá nhiều lần, tài khoản bị khóa',
    unlocked: '<b>%{who}</b> mở khóa tài khoản của <b>%{what}</b>',
    'password-set': '<b>%{who}</b> đặt mật khẩu mới',
    'reset-asked': '<b>%{who}</b> lấy liên kết đặt mật khẩu cho <b>%{what}</b>',
  },
  session: {
    begun: '<b>%{who}</b> đăng nhập',
    ended: '<b>%{who}</b> đăng xuất',
    revoked: '<b>%{who}</b> cho <b>%{what}</b> đăng xuất ở nơi khác',
  },
  passkey: {
    added: '<b>%{who}</b> thêm khóa truy cập',
    renamed: '<b>%{who}</b> đổi tên khóa truy cập',
    removed: '<b>%{who}</b> bỏ khóa truy cập của <b>%{what}</b>',
  },
  'authenticator-app': {
    added: '<b>%{who}</b> thêm ứng dụng xác thực',
    replaced: '<b>%{who}</b> thay ứng dụng xác thực',
    removed: '<b>%{who}</b> bỏ ứng dụng xác thực của <b>%{what}</b>',
  },
  'recovery-code': {
    made: '<b>%{who}</b> tạo mã dự phòng',
    used: '<b>%{who}</b> đăng nhập bằng mã dự phòng',
  },
  'second-factor': { reset: '<b>%{who}</b> bỏ bước xác thực thứ hai của <b>%{what}</b>' },
  'single-sign-on': {
    linked: '<b>%{who}</b> gắn đăng nhập một lần với tài khoản <b>%{what}</b>',
    unlinked: '<b>%{who}</b> bỏ đăng nhập một lần của tài khoản <b>%{what}</b>',
  },
  grant: {
    given: '<b>%{who}</b> trao vai trò %{role} cho <b>%{what}</b>',
    ended: '<b>%{who}</b> cho <b>%{what}</b> thôi vai trò %{role}',
    extended: '<b>%{who}</b> gia hạn vai trò %{role} của <b>%{what}</b>',
    'taken-back': '<b>%{who}</b> rút vai trò %{role} đã trao cho <b>%{what}</b>',
  },
  role: {
    created: '<b>%{who}</b> thêm vai trò <b>%{what}</b>',
    updated: '<b>%{who}</b> sửa vai trò <b>%{what}</b>',
    deleted: '<b>%{who}</b> xóa vai trò <b>%{what}</b>',
  },
  'post-rule': {
    created: '<b>%{who}</b> thêm quy tắc: ai giữ chức %{position} thì có vai trò %{role}',
    deleted: '<b>%{who}</b> xóa quy tắc: ai giữ chức %{position} thì có vai trò %{role}',
  },
  'public-access': { updated: '<b>%{who}</b> đổi phần ai cũng xem được' },
  'second-person-rule': { updated: '<b>%{who}</b> đổi những việc cần người thứ hai duyệt' },
  proposal: {
    made: '<b>%{who}</b> gửi một việc để người thứ hai duyệt',
    approved: '<b>%{who}</b> duyệt việc mà người khác gửi',
    declined: '<b>%{who}</b> từ chối việc mà người khác gửi',
    withdrawn: '<b>%{who}</b> rút lại việc đã gửi duyệt',
  },
  'access-token': {
    created: '<b>%{who}</b> tạo mã truy cập %{item}',
    updated: '<b>%{who}</b> sửa mã truy cập %{item}',
    rotated: '<b>%{who}</b> thay mã bí mật của mã truy cập %{item}',
    revoked: '<b>%{who}</b> thu hồi mã truy cập %{item}',
  },
  'unit-kind': {
    created: '<b>%{who}</b> thêm loại đơn vị <b>%{what}</b>',
    updated: '<b>%{who}</b> sửa loại đơn vị <b>%{what}</b>',
    deleted: '<b>%{who}</b> xóa loại đơn vị <b>%{what}</b>',
  },
  position: {
    created: '<b>%{who}</b> thêm chức danh <b>%{what}</b>',
    updated: '<b>%{who}</b> sửa chức danh <b>%{what}</b>',
    deleted: '<b>%{who}</b> xóa chức danh <b>%{what}</b>',
  },
  'identifier-scheme': {
    created: '<b>%{who}</b> thêm loại mã định danh <b>%{what}</b>',
    updated: '<b>%{who}</b> sửa loại mã định danh <b>%{what}</b>',
    deleted: '<b>%{who}</b> xóa loại mã định danh <b>%{what}</b>',
  },
  term: {
    created: '<b>%{who}</b> thêm nhiệm kỳ <b>%{what}</b>',
    updated: '<b>%{who}</b> sửa nhiệm kỳ <b>%{what}</b>',
    deleted: '<b>%{who}</b> xóa nhiệm kỳ <b>%{what}</b>',
  },
  chain: { verified: '<b>%{who}</b> kiểm chuỗi nhật ký' },
  retention: { run: '<b>%{who}</b> xóa những gì đã hết hạn lưu' },
  other: '<b>%{who}</b> làm việc “%{name}” với <b>%{what}</b>',
};
