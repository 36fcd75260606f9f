/** Why a command on a person or an appointment is refused, in Vietnamese. */
export const appointmentVi = {
  'person.notFound': 'Không có người này. Hãy chọn lại.',
  'person.kept': 'Người này đang giữ chức danh, hoặc thôi chưa đủ thời gian phải lưu, nên chưa ẩn danh được.',
  'person.signsIn': 'Tài khoản của người này chưa kết thúc. Kết thúc tài khoản trước.',
  'person.anonymizedAlready': 'Người này đã được ẩn danh.',
  'person.laterChange': 'Từ %{day} đã ghi một thay đổi khác: “%{value}”. Hãy thay đổi từ ngày đó, hoặc đính chính thay đổi đó trước.',
  'person.nothingToChange': 'Mọi điều đã được ghi đúng như vậy. Không có gì để thay đổi.',
  'appointment.notFound': 'Không có việc giữ chức danh này. Hãy tải lại danh sách.',
  'appointment.onePerson': 'Hãy chọn một người đã có, hoặc nhập một người mới: đúng một trong hai.',
  'appointment.positionNotFound': 'Không có chức danh “%{position}”. Hãy chọn lại chức danh.',
  'appointment.endNotAfterStart': 'Người này giữ chức danh từ %{from}, nên ngày thôi giữ phải sau ngày đó.',
  'appointment.endsThen': 'Việc giữ chức danh đã được ghi là thôi từ %{until}. Không có gì để thay đổi.',
  'appointment.endedBefore': 'Việc giữ chức danh đã kết thúc từ %{until}. Nếu ngày đó ghi sai, hãy đính chính.',
  'appointment.nothingToChange': 'Mọi điều đã được ghi đúng như vậy. Không có gì để đính chính.',
  'appointment.outsideTerm': 'Ngày %{day} không thuộc %{term} (từ %{from} đến hết %{lastDay}). Hãy chọn nhiệm kỳ khác hoặc ngày khác.',
  'appointment.outlivesUnit': '%{unit} chỉ có đến hết %{lastDay}. Hãy ghi ngày thôi giữ chức danh chậm nhất là %{closed}.',
  'appointment.unitNotYet': '%{unit} chỉ có từ %{opened}, chưa có ngày %{day}. Hãy chọn ngày từ đó trở đi.',
  'appointment.unitNotAlive': '%{unit} có từ %{opened} đến hết %{lastDay}, không có ngày %{day}. Hãy chọn ngày trong khoảng đó.',
  'appointment.kindLacksPosition': '%{unit} là %{kind}, không có chức danh %{position}. Hãy chọn chức danh khác.',
  'appointment.already':
    '%{name} đã giữ chức danh %{position} ở đơn vị này từ %{from}. Không cần bổ nhiệm lại; nếu ngày ghi sai, hãy đính chính.',
  'appointment.alreadyUntil': '%{name} đã giữ chức danh %{position} ở đơn vị này từ %{from} đến hết %{lastDay}. Hãy chọn ngày sau đó.',
  'appointment.positionTaken':
    '%{name} đang giữ chức danh %{position} từ %{from}, và chức danh này mỗi lúc chỉ một người giữ. Hãy kết thúc việc đó trước.',
  'appointment.positionTakenUntil':
    '%{name} giữ chức danh %{position} từ %{from} đến hết %{lastDay}, và chức danh này mỗi lúc chỉ một người giữ. Hãy chọn ngày sau đó.',
  'appointment.heldBefore':
    '%{name} giữ chức danh %{position} từ %{from} đến hết %{lastDay}, và chức danh này mỗi lúc chỉ một người giữ. Nếu ngày thôi giữ của người đó ghi sai, hãy đính chính ngày đó trước; nếu ghi đúng, hãy chọn ngày sau đó.',
  'appointment.heldLater':
    '%{name} giữ chức danh %{position} từ %{from}, và chức danh này mỗi lúc chỉ một người giữ. Nếu ngày bắt đầu giữ của người đó ghi sai, hãy đính chính ngày đó trước; nếu ghi đúng, việc này phải thôi chậm nhất từ %{from}.',
  'appointment.heldLaterUntil':
    '%{name} giữ chức danh %{position} từ %{from} đến hết %{lastDay}, và chức danh này mỗi lúc chỉ một người giữ. Nếu ngày của người đó ghi sai, hãy đính chính ngày đó trước; nếu ghi đúng, hãy chọn ngày không trùng.',
  'appointment.tooManyRows': 'Ghi nhiều nhất %{most} dòng một lần. Hãy chia ra làm nhiều lần.',
  'appointment.nobodyNamed': 'Chưa nêu ai thôi giữ chức hay ai nhận chức danh nào. Hãy nêu ít nhất một người.',
  'appointment.notOfUnit': 'Đơn vị này không có việc giữ chức danh này. Hãy tải lại danh sách, hoặc cho thôi giữ ở trang của đơn vị khác.',
  'appointment.namedTwice': 'Việc giữ chức danh này đã được nêu ở một dòng khác. Hãy bỏ bớt một dòng.',
};
