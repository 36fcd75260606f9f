/** Tài khoản, đăng nhập và quyền. */
export const identityVi = {
  'identity.signInFailed': 'Tên đăng nhập hoặc mật khẩu không đúng. Gõ lại, hoặc nhờ quản trị đặt lại mật khẩu.',
  'identity.linkUsed': 'Liên kết này đã dùng, đã hết hạn hoặc không có. Nhờ quản trị gửi liên kết mới.',
  'identity.passwordShort': 'Mật khẩu cần ít nhất %{shortest} ký tự.',
  'identity.passwordGuessed': 'Mật khẩu này dễ đoán. Dùng vài từ không liên quan, hoặc để trình duyệt gợi ý.',
  'identity.login': 'Tên đăng nhập là thư điện tử, hoặc chữ cái, chữ số và . _ - viết liền.',
  'identity.loginTaken': 'Tên đăng nhập %{login} đã có người dùng. Chọn tên khác.',
  'identity.accountNotFound': 'Không có tài khoản này.',
  'identity.accountEnded': 'Tài khoản này đã kết thúc.',
  'identity.personNotFound': 'Không có người này.',
  'identity.personTaken': 'Người này đã gắn với một tài khoản khác.',
  'identity.lastAdministrator': 'Sau việc này không còn ai quản trị được tài khoản và vai trò. Trao quyền ấy cho người khác trước.',
  'identity.roleNotFound': 'Không có vai trò %{role}.',
  'identity.roleInUse': 'Vai trò %{role} đã trao cho người dùng hoặc theo chức danh, nên không xóa được.',
  'identity.noPermission': 'Không có quyền %{permission}.',
  'identity.grantNotFound': 'Không có lần trao quyền này.',
  'identity.grantEndsBefore': 'Ngày thôi quyền phải sau %{day}.',
};
