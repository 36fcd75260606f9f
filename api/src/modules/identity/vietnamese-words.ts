/**
 * What people here make passwords of, without marks: the words, places and names that the corpus of the library, which is of other
 * languages, does not know. It finds them also with digits and signs put for letters, in capitals, reversed and joined.
 */
export const vietnameseWords: readonly string[] = (
  'matkhau matkhaumoi matma khongbiet khongco anhyeuem emyeuanh yeuem yeuanh tinhyeu giadinh hanhphuc maimai concung chaobuoisang xinchao ' +
  'camon quenroi dangnhap dangky quantri quantrivien nhanvien canbo vanphong coquan cong cancung congchuc vienchuc bithu phobithu chibo danguy ' +
  'quanuy thanhuy huyenuy dangbo dangvien doanvien congdoan mattran phunu thanhnien nongdan cuuchienbinh uyban nhandan hoidong chutich giamdoc ' +
  'truongphong phophong daotao boiduong chinhtri tochuc tuyengiao kiemtra danvan todanpho khupho phuong quan huyen thanhpho thixa thitran ' +
  'vietnam hanoi haiphong lechan saigon hochiminh tphcm danang cantho hue nhatrang dalat vungtau quangninh halong doson catba ngoquyen hongbang ' +
  'kienan haian duongkinh thuynguyen anduong anlao kienthuy tienlang vinhbao bachlongvi hangkenh dukenh niemnghia nghiaxa anbien honam ' +
  'trannguyenhan catdai donghai lamson trangcat vinhniem angbien hoangvanthu nguyen tran pham hoang huynh phan dang nguyenvan tranvan levan ' +
  'phamvan nguyenthi tranthi lethi anh tuan hung dung minh hieu trung thanh huong lan linh trang thao phuong hoa mai thuy nga ngoc hanh hai ' +
  'toi cua cuatoi cuaban ban minhla la to tdp tp bao me cha con vit ga cho meo mot hai ba bon nam sau bay tam chin muoi congsan congsanvietnam dang doan doi ' +
  'lechanhp hp hpvn congty truong lop hoc hocsinh sinhvien giaovien bacsi congan bodoi quandoi yeu thuong nho nha que lang xom ngo duong pho'
).split(' ');
