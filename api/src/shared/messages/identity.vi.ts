/** Tài khoản, đăng nhập và quyền. */
export const identityVi = {
  'identity.signInFailed': 'Tên đăng nhập hoặc mật khẩu không đúng. Gõ lại, hoặc nhờ quản trị đặt lại mật khẩu.',
  'identity.linkUsed': 'Liên kết này đã dùng, đã hết hạn hoặc không có. Nhờ quản trị gửi liên kết mới.',
  'identity.passwordShort': 'Mật khẩu cần ít nhất %{shortest} ký tự.',
  'identity.passwordGuessed': 'Mật khẩu này dễ đoán. Dùng vài từ không liên quan, hoặc để trình duyệt gợi ý.',
  'identity.login': 'Tên đăng nhập là thư điện tử, hoặc chữ cái, chữ số và . _ - viết liền.',
};
