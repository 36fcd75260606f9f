/** Chỗ khác nhau giữa hai bản của một bài. */
export const lessonDifference = {
  moved: 'Chuyển tới đây, không sửa chữ nào',
  turned: {
    type: 'Từ “%{was}” thành “%{is}”',
    format: 'Chỉ đổi cách trình bày: đậm, nghiêng, liên kết',
    attributes: 'Đổi “%{was}” thành “%{is}”',
  },
  material: 'Tài liệu:',
  footnote: 'Cước chú %{number}.',
  reference: '[cước chú %{number}: %{said}]',
  looksCome: 'thêm %{looks}',
  looksGone: 'bỏ %{looks}',
  looks: {
    bold: 'chữ đậm',
    italic: 'chữ nghiêng',
    underline: 'gạch chân',
    strike: 'gạch ngang',
    code: 'chữ máy',
    link: 'liên kết tới %{href}',
  },
};
