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
  'mail.everything': 'Toàn hệ thống',
  'mail.proposal': 'Có việc chờ duyệt: %{act}',
  'mail.proposalText': `Chào %{name},

Có một việc chờ người thứ hai duyệt, và bạn có quyền duyệt:

%{act}
%{unit}

Xem rồi duyệt hoặc từ chối tại đây:

%{link}

Nếu người khác đã quyết định thì bạn không phải làm gì.`,
  'mail.proposalApproved': 'Đã duyệt: %{act}',
  'mail.proposalApprovedText': `Chào %{name},

Việc bạn gửi đã được duyệt và thực hiện:

%{act}
%{unit}

Xem tại đây:

%{link}

Đây là thư báo, bạn không phải trả lời.`,
  'mail.proposalDeclined': 'Bị từ chối: %{act}',
  'mail.proposalDeclinedText': `Chào %{name},

Việc bạn gửi bị từ chối, không có gì thay đổi:

%{act}
%{unit}

Xem lý do tại đây:

%{link}

Đây là thư báo, bạn không phải trả lời.`,
};
