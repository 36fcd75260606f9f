/** What is said of an act that could not be saved, or of which it is not known. */
export const saving = {
  lost: '<b>Chưa lưu được: mất liên lạc với máy chủ.</b>',
  late: '<b>Chưa lưu được: chờ một phút mà máy chủ chưa trả lời.</b>',
  trouble: '<b>Chưa lưu được: máy chủ gặp trục trặc.</b>',
  refused: '<b>Chưa lưu được: máy chủ không nhận điều này,</b> vì trang này hoặc máy chủ có lỗi.',
  doubt: 'Nếu đã gửi đi trước lúc ấy thì có thể máy chủ vẫn ghi. Hãy xem lại điều đang ghi trước khi lưu lần nữa.',
  kept: 'Những gì bạn gõ vẫn còn đây.',
};
