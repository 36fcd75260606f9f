/** What is wrong with the form of what was given, in Vietnamese. */
export const inputVi = {
  'input.required': 'Chỗ này đang trống. Hãy điền vào.',
  'input.tooLong': 'Dài %{length} ký tự, nhiều nhất là %{most}. Hãy rút gọn.',
  'input.control': 'Có ký tự điều khiển không nhìn thấy được. Hãy gõ lại thay vì dán.',
  'input.form': 'Không đúng dạng. Hãy xem lại.',
  'input.codeHasSpace': 'Mã không được có dấu cách. Hãy viết liền, như HP-LC-HN-10.',
  'input.referenceCode': 'Mã gồm chữ in hoa không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ, như CHI_BO. Hãy sửa lại.',
  'input.personName': 'Họ tên không có chữ số và các dấu @ < >. Hãy sửa lại.',
  'input.phone': 'Đây không phải là số điện thoại. Hãy viết như 0225 3 700 000, hoặc bỏ trống.',
  'input.email': 'Đây không phải là địa chỉ thư điện tử. Hãy viết như ten@haiphong.gov.vn, hoặc bỏ trống.',
  'input.day': 'Ngày phải từ %{firstDay} đến %{lastDay}. Hãy xem lại năm.',
  'input.untilNotAfterFrom': 'Ngày kết thúc phải sau ngày bắt đầu %{from}. Hãy sửa một trong hai ngày.',
  'input.tooManyAmendments': 'Tại đây chỉ sửa được nhiều nhất %{most} chỗ của một tệp. Hãy sửa bằng Excel rồi gửi lại tệp.',
  'input.tooMany': 'Chỗ này nhận nhiều nhất %{most} mục. Hãy bỏ bớt.',
  'input.stale': 'Người khác vừa lưu trước bạn. Chưa ghi gì: hãy xem bản hiện tại rồi làm lại nếu còn cần.',
  'input.busy': 'Cùng lúc đó có việc khác đang ghi vào cơ cấu tổ chức. Chưa ghi gì: hãy thử lại sau ít phút.',
  'input.changedMeanwhile': 'Cùng lúc đó người khác vừa ghi điều trái với việc này. Chưa ghi gì: hãy tải lại rồi thử lại.',
};
