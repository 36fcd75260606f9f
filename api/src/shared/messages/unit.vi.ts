/** Why a command on a unit is refused, in Vietnamese. */
export const unitVi = {
  'unit.notFound': 'Không có đơn vị này. Hãy chọn lại đơn vị.',
  'unit.codeTaken': 'Mã %{code} đang là của %{unit}. Dùng mã chưa ai dùng, như %{free}.',
  'unit.codeTakenUntil': 'Mã %{code} là của %{unit} từ %{from} đến hết %{lastDay}. Dùng mã chưa ai dùng, như %{free}, hoặc chọn ngày khác.',
  'unit.codeTakenOnDays': 'Mã %{code} là của %{unit} từ %{from} trở đi. Chọn ngày khác, hoặc đính chính mã của một trong hai đơn vị trước.',
  'unit.codeTakenFrom': 'Mã %{code} là của %{unit} từ %{from} trở đi. Dùng mã chưa ai dùng, như %{free}.',
  'unit.codeTakenThen': 'Mã %{code} có lúc là của đơn vị khác trong thời gian này. Dùng mã chưa ai dùng, như %{free}.',
  'unit.kindUnknown': 'Không có loại đơn vị “%{kind}”. Các loại có: %{kinds}.',
  'unit.rootNotAllowed': '%{kind} phải có đơn vị cấp trên (%{allowed}). Hãy chọn đơn vị cấp trên.',
  'unit.parentNotFound': 'Không có đơn vị cấp trên này. Hãy chọn lại.',
  'unit.parentKindNotAllowed': '%{kind} không thể trực thuộc %{unit} là %{parentKind}. Có thể trực thuộc: %{allowed}.',
  'unit.parentUnfit': '%{kind} không thể trực thuộc đơn vị đó. Có thể trực thuộc: %{allowed}.',
  'unit.parentNone': '%{kind} không thể trực thuộc đơn vị nào. Hãy bỏ trống đơn vị cấp trên.',
  'unit.cycle': '%{unit} đang trực thuộc chính đơn vị này, nên không thể là cấp trên của nó. Hãy chọn đơn vị khác.',
  'unit.tooDeep': 'Với cấp trên này, cây sẽ có %{depth} cấp, nhiều nhất là %{most}. Hãy chọn một cấp trên gần gốc hơn.',
  'unit.outlivesParent':
    'Đơn vị cấp trên %{unit} chỉ có đến hết %{ended}, còn đơn vị này lâu hơn. Hãy chọn cấp trên khác, hoặc kết thúc đơn vị này trước.',
  'unit.predatesParent': 'Đơn vị cấp trên %{unit} chỉ có từ %{opened}. Hãy chọn ngày từ đó trở đi, hoặc đính chính đơn vị cấp trên trước.',
  'unit.parentNotYet': 'Đơn vị cấp trên %{unit} chỉ có từ %{opened}, chưa có ngày %{day}. Hãy chọn đơn vị khác hoặc ngày khác.',
  'unit.parentNotAlive':
    'Đơn vị cấp trên %{unit} chỉ có từ %{opened} đến hết %{ended}, không có ngày %{day}. Hãy chọn đơn vị khác hoặc ngày khác.',
  'unit.parentNotThen': 'Đơn vị cấp trên không tồn tại trong toàn bộ thời gian này. Hãy chọn ngày khác hoặc cấp trên khác.',
  'unit.childKindNotAllowed':
    '%{unit} là %{childKind} trực thuộc đơn vị này, và không thể trực thuộc %{kind}. Hãy chuyển đơn vị đó đi trước.',
  'unit.childUnfit': 'Có đơn vị trực thuộc không thể trực thuộc %{kind}. Hãy chuyển đơn vị đó đi trước.',
  'unit.kindLacksPosition':
    '%{name} đang giữ chức danh %{position}, mà %{kind} không có chức danh này. Hãy kết thúc việc giữ chức danh đó trước.',
  'unit.kindLeads':
    'Đơn vị đang lãnh đạo hoặc được lãnh đạo (%{name}), nên không đổi được sang %{kind} ở hệ thống khác. Hãy bỏ việc lãnh đạo đó trước.',
  'unit.hasChildren': 'Còn %{smart_count} đơn vị trực thuộc: %{some}. Hãy chuyển đi hoặc kết thúc các đơn vị đó trước.',
  'unit.hasManyChildren':
    'Còn %{smart_count} đơn vị trực thuộc: %{some} và %{more} đơn vị khác. Hãy chuyển đi hoặc kết thúc các đơn vị đó trước.',
  'unit.childOpensBefore':
    'Trước %{opened} đã có %{smart_count} đơn vị trực thuộc, đầu tiên là %{unit} từ %{from}. Hãy đính chính ngày thành lập của đơn vị trực thuộc trước.',
  'unit.childMovedBefore':
    'Trước %{opened} đã có %{smart_count} đơn vị trực thuộc, đầu tiên là %{unit} chuyển đến từ %{from}. Hãy đính chính cấp trên của đơn vị đó trong thời gian ấy trước.',
  'unit.childBefore': 'Trước %{opened} đã có đơn vị trực thuộc. Hãy chọn ngày sớm hơn, hoặc đính chính các đơn vị đó trước.',
  'unit.outsideLifeAppointment':
    '%{name} giữ chức danh ở đơn vị này từ %{from}, sẽ nằm ngoài thời gian đơn vị tồn tại. Hãy đính chính việc đó trước.',
  'unit.outsideLifeCoverage':
    'Việc lãnh đạo giữa đơn vị này và %{name} từ %{from} sẽ nằm ngoài thời gian đơn vị tồn tại. Hãy đổi việc đó trước.',
  'unit.outsideLifeIdentifier': 'Mã định danh %{name} từ %{from} sẽ nằm ngoài thời gian đơn vị tồn tại. Hãy đổi mã đó trước.',
  'unit.notYet': 'Đơn vị này chỉ có từ %{opened}, chưa có ngày %{day}. Hãy chọn ngày từ đó trở đi.',
  'unit.notAlive': 'Đơn vị này có từ %{opened} đến trước %{closed}, không có ngày %{day}. Hãy chọn ngày trong khoảng đó.',
  'unit.parentLeftOut': 'Chưa chọn cấp trên mới. Hãy ghi rõ cấp trên, hoặc ghi rõ là không có cấp trên (null).',
  'unit.nothingToChange': 'Từ %{day} đơn vị đã đúng như vậy. Không có gì để thay đổi.',
  'unit.nothingToCorrect': 'Mọi điều đã được ghi đúng như vậy. Không có gì để đính chính.',
  'unit.laterChange':
    'Từ %{day} đã ghi một thay đổi khác: “%{value}”. Nếu điều này chỉ đúng đến trước ngày đó, hãy đính chính “Chỉ trong một khoảng ngày”; không thì hãy thay đổi từ ngày đó, hoặc đính chính thay đổi đó trước.',
  'unit.laterMove':
    'Từ %{day} đã ghi việc chuyển sang đơn vị cấp trên khác. Nếu cấp trên này chỉ đúng đến trước ngày đó, hãy đính chính “Chỉ trong một khoảng ngày”; không thì hãy chuyển từ ngày đó, hoặc đính chính việc đó trước.',
  'unit.closedAlready': 'Đơn vị đã kết thúc, không còn từ %{closed}. Nếu ngày đó ghi sai, hãy đính chính.',
  'unit.closedNotAfterOpened': 'Đơn vị có từ %{opened}, nên ngày không còn tồn tại phải sau ngày đó.',
  'unit.changesBefore':
    'Trước %{opened} đã ghi thay đổi (đến trước %{day}), sẽ mất nếu đơn vị chỉ có từ %{opened}. Hãy đính chính các thay đổi đó trước.',
  'unit.changesAfter':
    'Từ %{day} đã ghi một thay đổi, sẽ mất nếu đơn vị không còn từ %{closed}. Hãy chọn ngày sau đó, hoặc đính chính thay đổi đó trước.',
  'unit.onOutsidePeriod': 'Ngày %{day} không nằm trong khoảng cần đính chính. Hãy chọn ngày trong khoảng đó.',
  'coverage.itself': 'Một đơn vị không lãnh đạo chính nó. Hãy bỏ đơn vị này khỏi danh sách.',
  'coverage.trees':
    '%{leaderKind} không lãnh đạo %{unit} là %{kind}: chỉ đơn vị của Đảng lãnh đạo, và lãnh đạo đơn vị ngoài hệ thống Đảng. Hãy chọn đơn vị khác.',
  'coverage.unfit':
    '%{leaderKind} không lãnh đạo đơn vị đó: chỉ đơn vị của Đảng lãnh đạo, và lãnh đạo đơn vị ngoài hệ thống Đảng. Hãy chọn đơn vị khác.',
  'coverage.notYet': '%{unit} chỉ có từ %{opened}, chưa có ngày %{day}. Hãy chọn ngày từ đó trở đi.',
  'coverage.notAlive':
    '%{unit} có từ %{opened} đến hết %{lastDay}, không có ngày %{day}. Hãy bỏ đơn vị này khỏi danh sách hoặc chọn ngày khác.',
  'coverage.notThen': 'Đơn vị này không có ngày %{day}. Hãy bỏ khỏi danh sách hoặc chọn ngày khác.',
  'coverage.later': 'Từ %{day} đã ghi việc lãnh đạo %{unit}. Hãy đặt danh sách từ ngày đó.',
  'coverage.nothingToChange': 'Từ %{day} đơn vị đã lãnh đạo đúng như vậy. Không có gì để thay đổi.',
  'coverage.already': 'Đơn vị này đã được lãnh đạo trong thời gian đó. Hãy tải lại rồi thử lại.',
  'identifier.taken': 'Mã định danh %{value} đang là của %{unit}. Hãy xem lại mã.',
  'identifier.takenUntil': 'Mã định danh %{value} là của %{unit} đến hết %{lastDay}. Hãy xem lại mã, hoặc chọn ngày sau đó.',
  'identifier.takenThen': 'Mã định danh %{value} có lúc là của đơn vị khác trong thời gian này. Hãy xem lại mã, hoặc chọn ngày khác.',
  'identifier.schemeNotFound': 'Không có hệ thống mã “%{scheme}”. Các hệ thống có: %{schemes}.',
  'identifier.repeated': 'Mã định danh %{value} đã ghi ở mục %{first}. Hãy bỏ mục %{second}.',
  'identifier.later': 'Từ %{day} đã ghi mã định danh %{value}. Hãy đặt danh sách từ ngày đó.',
  'identifier.nothingToChange': 'Từ %{day} đơn vị đã có đúng các mã này. Không có gì để thay đổi.',
};
