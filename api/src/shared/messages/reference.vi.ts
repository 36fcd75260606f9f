/** Why a command on kinds, positions, registers and terms is refused, in Vietnamese. */
export const referenceVi = {
  'reference.codeTaken': 'Mã %{code} đã có. Hãy dùng mã khác.',
  'reference.rank': 'Thứ tự trong danh sách là số từ 0 đến %{most}. Hãy chọn số trong khoảng đó, hoặc bỏ trống để đứng cuối.',
  'reference.nothingToChange': 'Mọi điều đã đúng như vậy. Không có gì để thay đổi.',
  'reference.kindNotFound': 'Không có loại đơn vị “%{code}”. Hãy chọn lại.',
  'reference.kindHasUnits': 'Có %{count} đơn vị đang hoặc đã từng thuộc loại này, nên không xóa được.',
  'reference.kindIsParent': 'Loại này đang là cấp trên có thể có của: %{kinds}. Hãy bỏ khỏi các loại đó trước.',
  'reference.kindHasPositions': 'Loại này đang có các chức danh: %{positions}. Hãy bỏ khỏi các chức danh đó trước.',
  'reference.parentKindInUse': '%{unit} đang hoặc sắp trực thuộc %{parent} (%{parentKind}). Hãy chuyển đơn vị đó trước.',
  'reference.parentOtherTree':
    '%{kind} thuộc hệ thống khác, mà đơn vị chỉ trực thuộc đơn vị cùng hệ thống. Hãy bỏ loại này khỏi danh sách.',
  'reference.rootInUse': '%{unit} (%{kind}) đang hoặc sắp không có cấp trên. Hãy chuyển đơn vị đó trước.',
  'reference.positionNotFound': 'Không có chức danh “%{code}”. Hãy chọn lại.',
  'reference.positionHeld': 'Có %{count} lần giữ chức danh này đã được ghi, nên không xóa được.',
  'reference.positionHeldIn': 'Chức danh này đang có người giữ ở %{unit} (%{kind}). Hãy kết thúc việc đó trước.',
  'reference.severalHolders': 'Ở %{unit}, ngày %{day} có từ hai người giữ chức danh này. Hãy kết thúc hoặc đính chính trước.',
  'reference.schemeNotFound': 'Không có hệ thống mã “%{code}”. Hãy chọn lại.',
  'reference.schemeInUse': 'Có %{count} mã định danh thuộc hệ thống này đã được ghi, nên không xóa được.',
  'term.notFound': 'Không có nhiệm kỳ này. Hãy chọn lại.',
  'term.nameTaken': 'Nhiệm kỳ “%{name}” đã có. Hãy dùng tên khác.',
  'term.endNotAfterStart': 'Nhiệm kỳ bắt đầu từ %{startsOn}, nên ngày kết thúc phải sau ngày đó.',
  'term.inUse': 'Có %{count} lần giữ chức danh đã được ghi trong %{term}, nên không xóa được.',
  'term.appointmentsOutside':
    'Có %{count} lần giữ chức danh trong nhiệm kỳ này bắt đầu ngoài khoảng đó, sớm nhất từ %{day}. Hãy chọn ngày khác, hoặc đính chính các lần đó trước.',
};
