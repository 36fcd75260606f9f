/** Thư gửi đi. */
export const mailVi = {
  'mail.invitation': 'Mời dùng lechan',
  'mail.invitationText': `Chào %{name},

Bạn được mời dùng lechan, hệ thống tổ chức và đào tạo. Mở liên kết này để đặt mật khẩu. Liên kết dùng được một lần, trong %{hours} giờ:

%{link}

Tên đăng nhập của bạn là %{login}. Đừng chuyển thư này cho ai.`,
  'mail.reset': 'Đặt lại mật khẩu lechan',
  'mail.resetText': `Chào %{name},

Mở liên kết này để đặt lại mật khẩu lechan. Liên kết dùng được một lần, trong %{hours} giờ:

%{link}

Tên đăng nhập của bạn là %{login}. Không phải bạn yêu cầu thì bỏ qua thư này: mật khẩu vẫn như cũ. Đừng chuyển thư này cho ai.`,
};
