/** Khóa nhập từ một thư mục Markdown. */
export const courseFolderVi = {
  'courseFolder.notThere': 'Không có thư mục %{path}. Hãy xem lại đường dẫn và tên.',
  'courseFolder.notFolder': '%{path} không phải là thư mục. Hãy nêu thư mục có tệp course.md.',
  'courseFolder.unreadable': 'Không đọc được %{path} (%{why}). Hãy đổi quyền đọc hoặc chép thư mục sang chỗ khác.',
  'courseFolder.none': 'Trong thư mục không có tệp course.md. Tệp này nói về khóa: hãy viết tệp này trước.',
  'courseFolder.noFront': '%{path} không mở đầu bằng phần giới thiệu nằm giữa hai dòng ---.',
  'courseFolder.front': '%{path}: %{why}. Hãy sửa phần giữa hai dòng ---.',
  'courseFolder.notUtf8': '%{path} không được lưu bằng UTF-8. Hãy lưu lại bằng UTF-8 rồi thử lại.',
  'courseFolder.textTooLarge': '%{path} lớn hơn %{most} MB. Hãy chia thành nhiều bài.',
  'courseFolder.leadsElsewhere': '%{path} không phải là tệp mà dẫn sang chỗ khác. Hãy đặt chính tệp đó vào, hoặc bỏ ra.',
  'courseFolder.linkedMissing': '%{path} dẫn tới %{linked}, nhưng tệp này không có trong thư mục. Hãy đặt tệp vào, hoặc bỏ liên kết.',
  'courseFolder.noLessons': 'Trong thư mục không có bài nào. Mỗi học phần là một thư mục có module.md, các tệp .md khác trong đó là bài.',
  'courseFolder.prerequisites': 'course.md (prerequisites): không có khóa %{slugs}. Hãy sửa tên ngắn, hoặc nhập khóa đó trước.',
  'courseFolder.notScanned': 'Chương trình quét mã độc không trả lời nên chưa nhận tệp. Hãy thử lại sau ít phút.',
  'courseFolder.unitUnknown': 'Hôm nay không có đơn vị nào mang mã %{code}. Hãy sửa mã.',
  'courseFolder.unattested': 'Chưa cam kết thư mục không chứa bí mật nhà nước. Hãy xem kỹ các tệp rồi cam kết bằng --nothing-classified.',
  'courseFolder.made': 'Đã lập bản nháp khóa “%{title}” của đơn vị %{unit}: %{modules} học phần, %{lessons} bài, %{materials} tài liệu.',
  'courseFolder.tried':
    'Chạy thử: sẽ lập bản nháp khóa “%{title}” của đơn vị %{unit}: %{modules} học phần, %{lessons} bài, %{materials} tài liệu. Chưa ghi gì.',
  'courseFolder.address': 'Soạn tiếp và gửi duyệt ở %{address} .',
  'courseFolder.leftOut': 'Không đưa vào vì không phải bài của học phần nào: %{paths}.',
};
