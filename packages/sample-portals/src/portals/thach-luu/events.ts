/**
 * What happens in the ward, by category: `[title, sentence, sentence, sentence]`. `{t}` is a residential group, `{n}` and
 * `{m}` are figures; each comes back a few times over the years, elsewhere and otherwise.
 */
export const EVENTS: Readonly<Record<string, readonly (readonly [string, string, string, string])[]>> = {
  'hoat-dong-cua-phuong': [
    [
      'Lãnh đạo phường kiểm tra tiến độ lát vỉa hè tại {t}',
      'Đoàn đi dọc tuyến phố dài {n} mét, dừng ở ba đoạn còn vướng cột điện.',
      'Nhà thầu cho biết gạch đã về đủ, chỉ còn chờ di dời tủ cáp viễn thông.',
      'Phường yêu cầu rào chắn lối đi của học sinh trước giờ tan trường.',
    ],
    [
      'Họp giao ban với cấp ủy, tổ trưởng {t}',
      'Cuộc họp kéo dài gần hai giờ, nghe {m} ý kiến về rác, chiếu sáng và tiếng ồn.',
      'Nhiều ý kiến mong phường báo trước lịch cắt tỉa cây xanh.',
      'Bộ phận chuyên môn nhận việc ngay tại chỗ và hẹn báo lại sau một tuần.',
    ],
    [
      'Thăm các đơn vị trực Tết trên địa bàn {t}',
      'Đoàn tới trạm y tế, đội vệ sinh và ca trực của điện lực.',
      'Anh em ca đêm được tặng {m} phần quà gồm bánh, trà và mứt.',
      'Ca trực năm nay bắt đầu từ chiều ba mươi.',
    ],
    [
      'Giải tỏa điểm họp chợ cóc ở {t}',
      'Mười hai gian hàng tạm được dời vào khu chợ có mái che.',
      'Tiểu thương được miễn tiền chỗ ngồi trong {m} tuần đầu.',
      'Vỉa hè được trả lại cho người đi bộ và xe lăn.',
    ],
    [
      'Đón đoàn phường bạn đến trao đổi cách làm tại {t}',
      'Khách quan tâm nhất là sổ tay liên lạc giữa tổ dân phố và phường.',
      'Hai bên đi thực địa {m} điểm rồi cùng ăn trưa tại nhà văn hóa.',
      'Chuyến đi kết thúc bằng một buổi trồng cây lưu niệm.',
    ],
  ],
  'kinh-te-do-thi': [
    [
      'Cá lồng {t} vào vụ thu hoạch',
      'Cả khúc sông có {n} lồng, phần lớn nuôi cá chép giòn và cá lăng.',
      'Giá bán tại bè nhích lên so với năm ngoái, thương lái vào tận nơi.',
      'Bà con lo nhất là nước đục sau mưa lớn ở thượng nguồn.',
    ],
    [
      'Tuyến phố ẩm thực ở {t} mở cửa trở lại',
      'Có {m} hộ đăng ký, ký cam kết về giá niêm yết và giờ đóng cửa.',
      'Món được hỏi nhiều nhất là bánh đa cá và chè lựu.',
      'Ban quản lý bố trí thêm thùng rác và bãi gửi xe.',
    ],
    [
      'Nghề đan lưới ở {t} tìm khách mới',
      'Cả tổ còn {m} gia đình giữ nghề, người trẻ nhất hai mươi sáu tuổi.',
      'Lưới trang trí cho quán cà phê đang được đặt nhiều hơn lưới đánh cá.',
      'Một nhóm bạn trẻ giúp chụp ảnh, đưa hàng lên mạng.',
    ],
    [
      'Khởi động sửa kè sông đoạn qua {t}',
      'Đoạn kè dài {n} mét bị xói sau hai mùa mưa.',
      'Công nhân làm từ mép nước lên, thả rọ đá trước khi lát mái.',
      'Xe chở đá chỉ chạy ngoài giờ học và giờ nghỉ trưa.',
    ],
    [
      'Vườn lựu {t} chín sớm hơn mọi năm',
      'Nắng đều làm quả lên màu trước gần {m} ngày.',
      'Nhà vườn chuyển sang bọc quả bằng giấy thay cho túi ni lông.',
      'Khách mua tại vườn được tự tay cắt quả.',
    ],
  ],
  'van-hoa-xa-hoi': [
    [
      'Câu lạc bộ đờn ca ở {t} tròn {m} năm',
      'Buổi diễn có mười hai tiết mục, phần lớn do hội viên tự viết lời.',
      'Người lớn tuổi nhất câu lạc bộ vẫn giữ nhịp phách suốt đêm.',
      'Lớp dạy đàn cho thiếu nhi sẽ mở vào các tối thứ Năm.',
    ],
    [
      'Giải bóng chuyền hơi các tổ, {t} vào chung kết',
      'Giải có {m} đội, thi đấu vòng tròn trong hai ngày cuối tuần.',
      'Trận chung kết phải đấu đủ ba ván mới phân thắng bại.',
      'Đội về nhì được khán giả bầu là đội chơi đẹp nhất.',
    ],
    [
      'Tủ sách ngoài hiên ở {t} có thêm sách mới',
      'Một nhà xuất bản gửi tặng {n} cuốn cho lứa tuổi tiểu học.',
      'Các em mượn sách bằng cách tự ghi tên vào sổ.',
      'Cuối tháng, bạn nào đọc nhiều nhất được chọn sách mua tiếp.',
    ],
    [
      'Đêm hội trăng rằm của thiếu nhi {t}',
      'Các em tự làm {m} chiếc đèn từ vỏ lon và giấy báo.',
      'Đội múa lân là nhóm học sinh trung học vừa tập được hai tháng.',
      'Phần phá cỗ kết thúc trước chín giờ để không ồn hàng xóm.',
    ],
    [
      'Bữa cơm chung của người cao tuổi {t}',
      'Hơn {n} cụ ngồi lại bên nhau trong sân nhà văn hóa.',
      'Thanh niên nhận phần nấu nướng và đưa đón các cụ đi lại khó.',
      'Nhiều cụ kể chuyện bến sông ngày trước cho lũ trẻ nghe.',
    ],
  ],
  'quoc-phong-an-ninh': [
    [
      'Diễn tập chữa cháy trong ngõ nhỏ ở {t}',
      'Tình huống giả định là cháy bếp gas lúc nửa đêm.',
      'Xe chữa cháy dừng ngoài đầu ngõ, vòi nối dài {n} mét.',
      'Sau buổi tập, mỗi nhà được chỉ cách dùng bình chữa cháy.',
    ],
    [
      'Tiễn thanh niên {t} lên đường nhập ngũ',
      'Đợt này có {m} bạn, trong đó hai bạn viết đơn tình nguyện.',
      'Gia đình gói theo bánh lựu và ảnh chụp chung.',
      'Xe rời sân đúng bảy giờ sáng.',
    ],
    [
      'Tổ tự quản {t} lắp thêm camera đầu ngõ',
      'Người dân góp công đi dây, phường hỗ trợ tủ nguồn.',
      'Từ khi có camera, số vụ mất xe đạp giảm còn {m}.',
      'Hình ảnh được giữ ba tuần rồi tự xóa.',
    ],
    [
      'Nhắc nhở xe chở vật liệu che bạt khi qua {t}',
      'Tổ tuần tra dừng {m} xe trong buổi sáng, chủ yếu là lỗi không che bạt.',
      'Lái xe được phát bạt mượn và hẹn ngày trả.',
      'Đoạn đường qua trường học được phun nước ngày hai lần.',
    ],
    [
      'Huấn luyện dân quân tại thao trường gần {t}',
      'Nội dung gồm điều lệnh, băng bó và kỹ thuật cứu đuối nước.',
      'Phần thi bơi có {m} người tham gia.',
      'Đội đạt điểm cao sẽ dự hội thao của tỉnh.',
    ],
  ],
  'mat-tran-doan-the': [
    [
      'Phụ nữ {t} đổi rác lấy cây',
      'Mỗi ký vỏ lon đổi được một chậu sen đá.',
      'Sau một buổi sáng, chị em gom được {n} ký rác tái chế.',
      'Tiền bán rác để dành mua cặp cho trẻ nhỏ.',
    ],
    [
      'Đoàn thanh niên sơn lại tường hẻm ở {t}',
      'Bức tường dài {n} mét được vẽ cảnh bến sông và vườn lựu.',
      'Sơn do chủ một cửa hàng gần đó góp.',
      'Các bạn hẹn quay lại sơn nốt mặt sau vào kỳ nghỉ.',
    ],
    [
      'Cựu chiến binh {t} kể chuyện cho học sinh',
      'Buổi nói chuyện diễn ra ở sân trường, học sinh ngồi bệt thành vòng.',
      'Bác hội trưởng mang theo chiếc bi đông đã dùng {m} năm trong quân ngũ.',
      'Câu hỏi được hỏi nhiều nhất là ngày xưa ăn gì.',
    ],
    [
      'Ngày hội đại đoàn kết ở {t}',
      'Phần hội có kéo co, nhảy bao và thi gói bánh.',
      'Cả tổ góp {n} suất cỗ, nhà nào cũng có người tới.',
      'Ba gia đình được biểu dương vì giữ ngõ sạch quanh năm.',
    ],
    [
      'Nông dân {t} học cách ủ phân từ bã bia',
      'Lớp học ngoài đồng có {m} người, vừa nghe vừa trộn thử.',
      'Mẻ ủ đầu tiên sẽ được mở ra sau hai mươi ngày.',
      'Ai thành công sẽ chia lại men cho nhà bên.',
    ],
  ],
};

/** Names of the categories as the menu shows them. */
export const CATEGORIES: Readonly<Record<string, string>> = {
  'hoat-dong-cua-phuong': 'Hoạt động của phường',
  'kinh-te-do-thi': 'Kinh tế - Đô thị',
  'van-hoa-xa-hoi': 'Văn hóa - Xã hội',
  'quoc-phong-an-ninh': 'Quốc phòng - An ninh',
  'mat-tran-doan-the': 'Mặt trận - Đoàn thể',
};

export const GROUPS = [
  'tổ dân phố Bến Đá',
  'tổ dân phố Vườn Lựu',
  'tổ dân phố Cầu Mới',
  'tổ dân phố Gò Sậy',
  'tổ dân phố Chợ Cũ',
  'tổ dân phố Lò Gốm',
  'tổ dân phố Cây Sung',
  'tổ dân phố Đầm Trong',
] as const;

/** How reports end, whatever they were on. */
export const CLOSINGS = [
  'Ảnh và bài: Ban biên tập cổng thông tin phường.',
  'Người dân có ảnh đẹp về buổi này có thể gửi về ban biên tập.',
  'Buổi sinh hoạt tiếp theo dự kiến vào đầu tháng sau.',
  'Trời mưa nhẹ nhưng không ai về sớm.',
  'Nhiều gia đình đưa cả con nhỏ cùng đi.',
  'Mọi việc xong trước giờ cơm trưa.',
  'Ban tổ chức cảm ơn các hộ đã cho mượn điện và nước.',
  'Kinh phí do các hộ tự nguyện lo, phường hỗ trợ âm thanh.',
  'Một số việc còn dang dở được ghi lại để làm tiếp.',
] as const;
