### Câu báo lỗi: chuyện gì đã xảy ra, điều gì vẫn an toàn, cần làm gì.

error-unknown = Đã có lỗi (mã { $code }). Dữ liệu đã lưu vẫn an toàn. Vui lòng gọi nhân viên và đọc mã này.

## Identity documents

error-scan-unreadable = Máy chưa nhận ra mã vừa quét. Quý khách vui lòng quét mã QR trên thẻ căn cước, hai dòng chữ cuối trang ảnh của hộ chiếu, mã lịch hẹn hoặc phiếu số.
error-scan-cut-off = Máy mới đọc được một phần thẻ. Quý khách vui lòng giữ thẻ yên trước máy quét và quét lại.
error-scan-layout-damaged = Máy quét truyền chữ bị sai, không phải do giấy tờ của quý khách. Quý khách vui lòng gọi nhân viên hoặc đến quầy tiếp đón.
error-cccd-truncated = Mã QR trên thẻ chưa được đọc hết. Quý khách vui lòng giữ thẻ yên trước máy quét và quét lại.
error-cccd-number-shape = Số căn cước phải gồm đúng 12 chữ số. Quý khách vui lòng quét lại thẻ hoặc kiểm tra số vừa nhập.
error-cccd-old-number-shape = Máy chưa đọc rõ số chứng minh cũ trong mã QR. Quý khách vui lòng quét lại thẻ; nếu vẫn không được, mời quý khách đến quầy tiếp đón.
error-cccd-name = Máy chưa đọc rõ họ tên trong mã QR. Quý khách vui lòng quét lại thẻ; nếu vẫn không được, mời quý khách đến quầy tiếp đón.
error-cccd-date = Máy chưa đọc rõ ngày tháng trong mã QR. Quý khách vui lòng quét lại thẻ; nếu vẫn không được, mời quý khách đến quầy tiếp đón.
error-cccd-birth-date = Ngày sinh đọc từ thẻ không hợp lệ. Mời quý khách mang thẻ đến quầy tiếp đón để nhân viên kiểm tra giúp.
error-cccd-sex = Máy chưa đọc rõ giới tính trong mã QR. Quý khách vui lòng quét lại thẻ; nếu vẫn không được, mời quý khách đến quầy tiếp đón.
error-cccd-address = Máy chưa đọc rõ địa chỉ trong mã QR. Quý khách vui lòng quét lại thẻ; nếu vẫn không được, mời quý khách đến quầy tiếp đón.
error-cccd-sex-disagrees = Số căn cước và giới tính ghi trên thẻ chưa khớp nhau. Mời quý khách mang thẻ đến quầy tiếp đón để nhân viên kiểm tra giúp.
error-cccd-century-disagrees = Số căn cước và thế kỷ trong ngày sinh chưa khớp nhau. Mời quý khách mang thẻ đến quầy tiếp đón để nhân viên kiểm tra giúp.
error-cccd-year-disagrees = Số căn cước và năm sinh ghi trên thẻ chưa khớp nhau. Mời quý khách mang thẻ đến quầy tiếp đón để nhân viên kiểm tra giúp.
error-cccd-issued-before-birth = Ngày cấp thẻ lại trước ngày sinh. Mời quý khách mang thẻ đến quầy tiếp đón để nhân viên kiểm tra giúp.
error-cccd-issued-in-future = Ngày cấp thẻ lại sau ngày hôm nay. Mời quý khách mang thẻ đến quầy tiếp đón để nhân viên kiểm tra giúp.
error-cccd-province-unknown = Ba chữ số đầu của số căn cước không thuộc tỉnh, thành nào trong danh mục. Nhân viên vui lòng đối chiếu với thẻ.
error-cccd-issue-date-missing = Mã QR không có ngày cấp. Nhân viên vui lòng xem ngày cấp trên thẻ.
error-mrz-length = Máy chưa đọc đủ các dòng mã ở cuối trang hộ chiếu. Quý khách vui lòng đặt phẳng trang ảnh và quét lại cả hai dòng.
error-mrz-character = Có ký tự lạ trong các dòng mã vừa đọc. Quý khách vui lòng quét lại; nếu vẫn không được, mời quý khách đến quầy tiếp đón.
error-mrz-document-kind = Đây không phải trang ảnh của hộ chiếu. Quý khách vui lòng mở hộ chiếu ở trang có ảnh rồi quét lại.
error-mrz-country = Máy chưa đọc rõ mã quốc gia trên hộ chiếu. Quý khách vui lòng quét lại; nếu vẫn không được, mời quý khách đến quầy tiếp đón.
error-mrz-document-number = Máy chưa đọc được số hộ chiếu. Quý khách vui lòng quét lại; nếu vẫn không được, mời quý khách đến quầy tiếp đón.
error-mrz-check-digit = Máy đọc chưa đúng một phần của giấy tờ. Quý khách vui lòng lau nhẹ trang ảnh, đặt phẳng rồi quét lại.
error-mrz-date = Máy chưa đọc rõ ngày tháng trên hộ chiếu. Quý khách vui lòng quét lại; nếu vẫn không được, mời quý khách đến quầy tiếp đón.
error-mrz-birth-date = Ngày sinh đọc từ hộ chiếu không hợp lệ. Mời quý khách mang hộ chiếu đến quầy tiếp đón để nhân viên kiểm tra giúp.
error-mrz-sex = Máy chưa đọc rõ giới tính trên hộ chiếu. Quý khách vui lòng quét lại; nếu vẫn không được, mời quý khách đến quầy tiếp đón.
error-mrz-name = Máy chưa đọc rõ họ tên trên hộ chiếu. Quý khách vui lòng quét lại; nếu vẫn không được, mời quý khách đến quầy tiếp đón.
error-mrz-expired = Giấy tờ này đã hết hạn. Quý khách vẫn làm thủ tục được; nhân viên sẽ xem lại giấy tờ cùng quý khách.
error-mrz-name-cut-short = Họ tên dài hơn chỗ ghi trong dòng mã. Quý khách vui lòng kiểm tra lại họ tên.
error-document-kind-unsupported = Máy chưa nhận loại giấy tờ này. Quý khách vui lòng dùng hộ chiếu hoặc đến quầy tiếp đón.
error-passport-number-shape = Số hộ chiếu gồm 5 đến 12 chữ cái và chữ số, không có dấu. Quý khách vui lòng kiểm tra lại.
error-country-code-shape = Mã quốc gia gồm một đến ba chữ cái in hoa, ví dụ VNM hoặc KOR. Quý khách vui lòng kiểm tra lại.
error-name-empty = Quý khách vui lòng nhập họ tên.
error-name-too-long = Họ tên dài quá 200 ký tự. Quý khách vui lòng kiểm tra lại hoặc gọi nhân viên.
error-name-characters = Họ tên có ký tự ẩn không dùng được. Quý khách vui lòng xóa đi và nhập lại.
error-birth-date-too-early = Ngày sinh phải từ năm 1900 trở lại đây. Quý khách vui lòng kiểm tra lại.
error-birth-date-in-future = Ngày sinh không thể sau ngày hôm nay. Quý khách vui lòng kiểm tra lại.
error-phone-shape = Số điện thoại chưa đúng. Quý khách vui lòng nhập đủ các chữ số, ví dụ 0912 345 678.
error-phone-country = Hiện chúng tôi liên lạc được với số Việt Nam (+84) và Hàn Quốc (+82). Với số khác, mời quý khách đến quầy tiếp đón.
error-unknown-sex = Quý khách vui lòng chọn nam hoặc nữ.
