/** Trang đọc: những gì máy chủ tự nói trong đầu trang và trong bảng tin. */
export const readerVi = {
  'reader.site': 'Đào tạo',
  'reader.courses': 'Khóa bồi dưỡng',
  'reader.newCourses': 'Khóa bồi dưỡng mới',
  'reader.about': 'Các khóa bồi dưỡng về công tác tổ chức, đọc trên điện thoại và máy tính.',
  'reader.wholeCourse': '%{title}: cả khóa trên một trang',
  'reader.contents': 'Mục lục',
  'reader.objectives': 'Sau khóa này',
  'reader.sources': 'Căn cứ',
  'reader.files': 'Tài liệu kèm theo',
  'reader.nothingHere': 'Không có trang này',
  // as the reader itself says it (admin/src/reader/i18n)
  'reader.NOTE': 'Lưu ý',
  'reader.TIP': 'Cần nhớ',
  'reader.WARNING': 'Cảnh báo',
  'reader.words': 'Lời dạng chữ: %{label}',
};
