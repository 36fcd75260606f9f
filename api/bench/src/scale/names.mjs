const firstSyllables =
  'An Bình Cát Dư Đông Đằng Gia Hải Hàng Hồ Hồng Hùng Hưng Kiến Lam Lạch Minh Nam Nghĩa Ngọc Ngô Niệm Phú Quán Sở Tân Thành Thượng Tràng Trại Vạn Vĩnh'.split(
    ' ',
  );
const lastSyllables =
  'Bàng Biên Chân Châu Dương Đà Đài Giang Hà Hải Hàng Hòa Kênh Khê Lạc Lâm Lãm Lý Minh Nam Nghĩa Niệm Phong Quan Quyền Sơn Thái Thịnh Thọ Trì Trung Xá'.split(
    ' ',
  );

/** The wards of Lê Chân as they were until 2024. */
const wardsOfLeChan = [
  'An Biên',
  'An Dương',
  'Cát Dài',
  'Dư Hàng',
  'Dư Hàng Kênh',
  'Đông Hải',
  'Hàng Kênh',
  'Hồ Nam',
  'Kênh Dương',
  'Lam Sơn',
  'Nghĩa Xá',
  'Niệm Nghĩa',
  'Trại Cau',
  'Trần Nguyên Hãn',
  'Vĩnh Niệm',
];

const families =
  'Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Trịnh Lương Mai'.split(
    ' ',
  );
const middles = 'Văn Thị Đức Minh Hữu Thanh Quang Thu Ngọc Xuân Hồng Kim Đình Quốc Bích Mạnh Tuấn Thùy Anh Gia'.split(' ');
const givens =
  'An Anh Bình Châu Chi Cường Dung Dũng Đạt Đức Giang Hà Hải Hạnh Hiền Hiếu Hòa Hoa Hùng Hương Khánh Lan Liên Linh Long Mai Minh Nam Nga Ngân Nhung Oanh Phong Phúc Phương Quân Quyên Sơn Tâm Thảo Thắng Thủy Trang Trung Tuấn Tùng Vân Vinh Xuân Yến'.split(
    ' ',
  );

/** Name of the district with this number; number 0 is Lê Chân. */
export const districtName = (number) =>
  number === 0
    ? 'Lê Chân'
    : `${firstSyllables[(number * 7) % firstSyllables.length]} ${lastSyllables[(number * 11 + Math.floor(number / 32) * 5 + 3) % lastSyllables.length]}`;

/** Names of the fifteen wards of a district, each once within it; as in the country, districts share names. */
export const wardNames = (district, random) => {
  if (district === 0) return wardsOfLeChan;
  const names = new Set();
  while (names.size < 15) names.add(`${random.of(firstSyllables)} ${random.of(lastSyllables)}`);
  return [...names];
};

/** A made-up person's name in its three parts. */
export const personName = (random) => ({ family: random.of(families), middle: random.of(middles), given: random.of(givens) });
