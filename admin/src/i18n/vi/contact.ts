/** What is said when the server can't be reached, is there again, or has ended the session. */
export const contact = {
  forbiddenTitle: 'Bạn chưa có quyền xem phần này',
  forbiddenHint: 'Cần xem thì hỏi người quản trị đơn vị.',
  notAllowed: '<b>Chưa lưu: bạn chưa có quyền làm việc này ở đây.</b> Hỏi người quản trị đơn vị.',
  lost: '<b>Mất liên lạc với máy chủ.</b> Những gì bạn gõ vẫn còn đây. Có mạng lại thì trang tự nối lại.',
  probe: 'Thử nối lại',
  back: 'Đã nối lại với máy chủ.',
  ended: '<b>Phiên làm việc đã hết.</b> Đăng nhập lại, bản nháp vẫn còn.',
  endedTitle: 'Phiên làm việc đã hết',
  endedHint: 'Đăng nhập lại để xem tiếp. Những gì bạn gõ dở vẫn còn.',
  notSaved: '<b>Chưa lưu được: phiên làm việc đã hết.</b> Đăng nhập lại rồi lưu.',
  signIn: 'Đăng nhập lại',
};
