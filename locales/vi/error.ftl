### Câu báo lỗi: chuyện gì đã xảy ra, điều gì vẫn an toàn, cần làm gì.

error-unknown = Đã xảy ra lỗi (mã { $code }). Dữ liệu đã lưu vẫn an toàn. Vui lòng gọi nhân viên và đọc mã này.

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
error-cccd-issued-before-birth = Ngày cấp đọc từ thẻ sớm hơn ngày sinh. Mời quý khách mang thẻ đến quầy tiếp đón để nhân viên kiểm tra giúp.
error-cccd-issued-in-future = Ngày cấp đọc từ thẻ muộn hơn ngày hôm nay. Mời quý khách mang thẻ đến quầy tiếp đón để nhân viên kiểm tra giúp.
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
error-mrz-name-cut-short = Họ tên có thể dài hơn chỗ ghi trong dòng mã. Quý khách vui lòng kiểm tra lại họ tên.
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
error-resident-number-refused = Ô này có vẻ chứa số đăng ký cư trú của Hàn Quốc. Trung tâm không nhận và không lưu số này; vui lòng xóa đi rồi nhập lại.
error-bhyt-number-shape = Số bảo hiểm y tế phải gồm 15 ký tự, 12 hoặc 10 chữ số. Vui lòng kiểm tra lại số đã nhập.
error-bhyt-benefit-level = Ký tự thứ ba của số thẻ bảo hiểm y tế là mức hưởng, từ 1 đến 5. Vui lòng kiểm tra lại.
error-bhyt-province = Ký tự thứ tư và thứ năm của số thẻ bảo hiểm y tế là mã tỉnh, từ 01 đến 99. Vui lòng kiểm tra lại.
error-bhyt-truncated = Mã QR trên thẻ bảo hiểm y tế chưa được đọc hết. Vui lòng giữ thẻ yên và quét lại.
error-bhyt-text = Chưa đọc rõ một phần của mã QR trên thẻ bảo hiểm y tế. Vui lòng quét lại.
error-bhyt-name = Chưa đọc rõ họ tên trong mã QR trên thẻ bảo hiểm y tế. Vui lòng quét lại.
error-bhyt-date = Chưa đọc rõ ngày tháng trong mã QR trên thẻ bảo hiểm y tế. Vui lòng quét lại.
error-bhyt-birth-date = Ngày sinh đọc từ thẻ bảo hiểm y tế không hợp lệ. Vui lòng đối chiếu với thẻ.
error-bhyt-sex = Chưa đọc rõ giới tính trong mã QR trên thẻ bảo hiểm y tế. Vui lòng quét lại.
error-unknown-sex = Quý khách vui lòng chọn nam hoặc nữ.

error-code-shape = Mã “{ $text }” không đúng dạng. Vui lòng kiểm tra và nhập lại.
error-unknown-language = Ngôn ngữ này chưa được hỗ trợ. Vui lòng chọn tiếng Việt, tiếng Hàn hoặc tiếng Anh.
error-unknown-form = Không có mẫu này. Vui lòng chọn báo cáo của trung tâm, mẫu Việt Nam hoặc mẫu Hàn Quốc.
error-form-before-first-version = Lần khám ngày { $day } diễn ra trước khi có mẫu này (từ { $first }). Vui lòng in báo cáo của trung tâm.
error-form-too-young = Mẫu này chỉ dành cho người từ { $from } tuổi trở lên. Vui lòng in báo cáo của trung tâm.
error-money-currency-mismatch = Không thể cộng hai số tiền khác loại tiền tệ. Chưa có gì bị thay đổi.
error-money-overflow = Số tiền quá lớn. Vui lòng kiểm tra lại các con số.
error-share-over-whole = Tỷ lệ { $given } vượt quá toàn bộ ({ $max } điểm cơ bản = 100 %). Hãy kiểm tra lại.
error-period-empty = Khoảng thời gian từ { $from } đến trước { $before } không có ngày nào. Hãy kiểm tra hai ngày này.
error-not-a-number = Giá trị này không phải là số. Vui lòng nhập số, dùng dấu chấm thập phân.
error-no-range = Chưa có giới hạn dưới hay giới hạn trên. Vui lòng nhập ít nhất một giới hạn.
error-range-does-not-rise = Giới hạn dưới phải nhỏ hơn giới hạn trên. Vui lòng kiểm tra lại.
error-bad-code = Không in được mã vạch với nội dung này: nội dung trống, quá dài hoặc có ký tự mà mã không cho phép.
error-draws-share-label = Hai lần lấy máu của cùng một xét nghiệm không được dùng chung một nhãn. Vui lòng báo quản trị viên; các mẫu không thay đổi.
error-bad-report-number = Mã phiếu kết quả chỉ gồm chữ in hoa không dấu, chữ số và dấu gạch nối.
error-unit-shape = Không đọc được đơn vị. Vui lòng kiểm tra lại.
error-unit-unknown = Đơn vị “{ $unit }” chưa có trong bảng. Kết quả được giữ lại, chưa nhập vào hồ sơ.
error-unit-mismatch = Đơn vị “{ $unit }” không hợp với mục này, cần “{ $expected }”. Kết quả được giữ lại, chưa nhập vào hồ sơ.
error-unit-missing = Kết quả thiếu đơn vị, cần “{ $expected }”. Kết quả được giữ lại, chưa nhập vào hồ sơ.
error-unit-overflow = Giá trị quá lớn nên không quy đổi được. Vui lòng kiểm tra kết quả gốc.
error-age-shape = Không đọc được tuổi “{ $text }”. Hãy viết như 28d, 6mo hoặc 18a.
error-gestation-implausible = Số tuần thai này không thể đúng. Hãy kiểm tra lại.
error-loinc-shape = Mã LOINC không đúng dạng. Vui lòng kiểm tra lại.
error-loinc-check-digit = Chữ số kiểm tra của mã LOINC không khớp. Vui lòng kiểm tra lại.
error-formula-age-too-low = Công thức này chỉ áp dụng từ { $from } tuổi.
error-formula-input-implausible = Giá trị đầu vào ({ $input }) nằm ngoài khoảng có thể có ở người nên không tính được. Vui lòng kiểm tra lại.
error-formula-input-missing = Chưa có giá trị { $input } nên chưa tính được.
error-formula-not-fasting = Giá trị này chỉ dùng được khi đã nhịn ăn ít nhất { $hours } giờ.
error-formula-pregnant = Cách tính này không áp dụng cho phụ nữ mang thai.
error-formula-pressure-inverted = Huyết áp tâm thu phải cao hơn huyết áp tâm trương. Vui lòng kiểm tra lại.
error-formula-age-too-high = Công thức này chỉ áp dụng đến { $to } tuổi.
error-formula-input-low = { $input }: công thức này chỉ áp dụng từ { $from } trở lên; thấp hơn thì kết quả không đáng tin cậy.
error-formula-input-high = { $input }: công thức này chỉ áp dụng đến { $to }; cao hơn thì kết quả không đáng tin cậy.
error-formula-input-not-below = { $input }: công thức này chỉ áp dụng khi dưới { $limit }; từ mức đó trở lên kết quả không đáng tin cậy.
error-formula-fasting-unknown = Công thức này cần máu lấy lúc đói. Vui lòng hỏi lại lần ăn cuối là khi nào.
error-formula-diabetes-unknown = Chưa rõ có đái tháo đường hay không: chưa có xét nghiệm, hoặc mới có một xét nghiệm ở mức đái tháo đường chưa được xác nhận.
error-formula-known-disease = Ước tính này chỉ dành cho người chưa có bệnh tim mạch. Người đã có bệnh tim mạch được xem là nguy cơ cao.
error-formula-result-negative = Tính từ các giá trị này ra kết quả nhỏ hơn 0 nên không dùng được. Vui lòng kiểm tra lại các giá trị.
error-formula-too-few-data = Cần { $days } ngày theo dõi đường huyết liên tục, có số liệu ít nhất { $share }% thời gian.
error-package-unknown = Không có gói khám { $package } trong danh mục.
error-package-not-in-force = Gói khám { $package } không áp dụng vào ngày { $date }. Vui lòng chọn gói khác hoặc ngày khác.
error-package-no-tier = Gói khám { $package } không có mức phù hợp với giới tính này ở tuổi { $age }. Vui lòng chọn gói khác hoặc hỏi quầy tiếp đón.
error-package-other-sex = Gói khám { $package } không có mức cho giới tính này. Vui lòng chọn gói khác hoặc hỏi quầy tiếp đón.
error-fasted-hours-too-many = Số giờ nhịn ăn nhiều nhất có thể nhập là { $max }. Vui lòng nhập lại.
error-days-since-too-many = Số ngày nhiều nhất có thể nhập là { $max }. Vui lòng nhập lại.
error-egfr-out-of-bounds = eGFR phải từ 0 đến { $max } mL/min/1.73 m². Vui lòng kiểm tra lại.
error-booking-already-checked-in = Lịch hẹn này đã được làm thủ tục. Vui lòng xem phiếu số của quý khách hoặc hỏi quầy tiếp đón.
error-booking-cancelled = Lịch hẹn này đã được hủy. Quầy tiếp đón sẽ giúp quý khách chọn lịch mới.
error-booking-other-day = Lịch hẹn của quý khách là ngày { $date }. Quầy tiếp đón có thể giúp quý khách đổi lịch.
error-booking-missed = Quý khách đã không đến vào ngày hẹn { $date }. Vui lòng chọn ngày hẹn mới trước.
error-booking-day-not-over = Lịch hẹn là ngày { $date } và ngày đó chưa kết thúc. Quý khách vẫn có thể đến khám.
error-booking-new-day-past = Ngày { $date } đã qua. Vui lòng chọn hôm nay hoặc một ngày sau đó.
error-consent-required = Để được khám, quý khách cần đồng ý với mục đích bắt buộc này. Nếu có điều chưa rõ, vui lòng gọi nhân viên.
error-consent-text-outdated = Nội dung đồng ý vừa được cập nhật. Quý khách vui lòng đọc lại và trả lời.
error-consent-signature = Chữ ký chưa rõ. Quý khách vui lòng ký lại trong khung.
error-consent-answered-twice = Một mục đích được trả lời hai lần. Vui lòng trả lời lại.
error-consent-unsigned = Sự đồng ý chưa được ký. Quý khách vui lòng ký, hoặc chọn không ký được bằng ngón tay.
error-consent-not-given = Khách chưa đồng ý mục này nên không có gì để rút lại.
error-consent-withdrawn = Sự đồng ý này đã được rút lại trước đó.
error-consent-not-found = Lượt khám này không có câu trả lời cho mục đích đó.
error-desk-code-shape = Mã ở ki-ốt có dạng K4.2-NET. Vui lòng kiểm tra lại.
error-desk-case-not-found = Yêu cầu này không có trong danh sách. Vui lòng xem lại danh sách.
error-desk-case-closed = Đã có người hỗ trợ yêu cầu này.
error-visit-stations-open = Còn { $open } phòng khám chưa xong. Hãy hoàn tất hoặc bỏ qua các phòng này trước.
error-visit-over = Lượt khám này đã kết thúc, không thay đổi được nữa.
error-visit-not-examined = Khách chưa khám xong nên chưa thể kết luận.
error-step-already-over = Phòng này đã xong hoặc đã được bỏ qua.
error-step-not-possible = Thao tác này không hợp với trạng thái hiện tại của phòng khám. Vui lòng tải lại trang.
error-step-elsewhere = Khách đang ở trong phòng khác. Hãy đợi phòng đó xong.
error-step-too-early = Cần khám ở phòng khác trước phòng này. Xem thứ tự trên phiếu hướng dẫn.
error-order-not-possible = Không thay đổi được chỉ định này nữa. Vui lòng tải lại trang để xem trạng thái mới nhất.
error-specimen-already-collected = Mẫu này đã được ghi nhận là đã lấy. Vui lòng kiểm tra lại nhãn trước khi tiếp tục.
error-specimen-already-received = Mẫu này đã được quét nhận tại phòng xét nghiệm trước đó.
error-specimen-not-collected = Mẫu này chưa được ghi nhận là đã lấy. Vui lòng quét mã vạch khi lấy mẫu trước.
error-specimen-not-taken = Mẫu này đã được ghi là không lấy. Nếu vẫn cần lấy, vui lòng chỉ định lại.
error-result-stale = Đã có kết quả chính thức. Giá trị sơ bộ đến sau không được dùng.
error-result-nothing-to-withdraw = Không có kết quả nào để thu hồi.
error-result-value-missing = Thiếu giá trị kết quả. Vui lòng nhập giá trị.
error-result-nothing-to-verify = Không có kết quả chính thức nào đang chờ xác nhận. Vui lòng tải lại trang để xem mới nhất.
error-result-second-person = Người nhập không thể tự xác nhận kết quả. Mục này cần một người khác xác nhận.
error-result-not-final = Chưa có kết quả chính thức nên chưa thể trả kết quả.
error-result-not-verified = Mục này cần người thứ hai xác nhận trước khi trả kết quả.
error-result-already-released = Kết quả này đã được trả. Để thay đổi, vui lòng nhập giá trị mới kèm lý do.
error-referral-not-possible = Phiếu chuyển khám chưa ở bước làm được việc này. Vui lòng tải lại trang để xem trạng thái mới nhất.
error-conclusion-text-missing = Chưa có nội dung kết luận. Vui lòng viết kết luận trước khi ký.
error-conclusion-text-too-long = Nội dung kết luận quá dài. Vui lòng rút gọn; bản đang viết vẫn được giữ.
error-conclusion-reason-missing = Phân loại khác với loại được đề xuất. Vui lòng ghi lý do.
error-conclusion-critical-uncounted = Gợi ý chưa tính đến giá trị nguy kịch: { $items }. Để ký loại I, II hoặc Bình thường A, B, vui lòng ghi lý do.
error-conclusion-results-missing = Còn thiếu { $missing } kết quả. Hãy đợi, hoặc xác nhận kết luận khi chưa đủ kết quả.
error-conclusion-outdated = Đã có bản kết luận mới hơn được ký. Bản này chưa được ký; vui lòng xem bản mới rồi làm lại.
error-conclusion-amendment-reason-missing = Đã có kết luận được ký. Vui lòng ghi lý do sửa đổi.
error-unreachable = Không kết nối được với máy chủ. Vui lòng thử lại, dữ liệu không bị ghi hai lần. Nếu vẫn không được, vui lòng gọi nhân viên.
error-unexpected-answer = Máy chủ trả lời không như mong đợi. Vui lòng thử lại hoặc gọi nhân viên.
error-problem = Máy chủ chưa thực hiện được việc này. Chưa có gì bị thay đổi; vui lòng thử lại hoặc gọi nhân viên.

## Packages, contracts, prices and bills

error-item-unknown = Không có mục khám { $item } trong danh mục.
error-item-other-sex = Mục { $item } không dành cho giới tính này. Vui lòng chọn mục khác.
error-pick-group-unknown = Gói khám không có nhóm lựa chọn { $group }. Hãy tải lại trang và chọn lại.
error-pick-group-ambiguous = Nhóm lựa chọn { $group } có cả trong gói khám và trong hợp đồng. Hãy đề nghị bộ phận kinh doanh đổi tên một nhóm.
error-pick-not-in-group = Mục { $item } không thuộc nhóm lựa chọn { $group }. Vui lòng chọn mục khác.
error-pick-twice = Mục { $item } đã được chọn hoặc đã có trong gói. Vui lòng chọn mục khác.
error-pick-too-many = Nhóm { $group }: được chọn { $choose } mục, đang chọn { $picked }. Vui lòng bỏ bớt.
error-pick-too-few = Nhóm { $group }: cần chọn { $choose } mục, mới chọn { $picked }. Vui lòng chọn thêm.
error-extra-twice = Mục làm thêm { $item } đã có rồi. Không cần chọn lại.
error-contract-not-in-force = Hợp đồng { $contract } không có hiệu lực vào ngày { $date }. Hãy kiểm tra ngày khám hoặc hợp đồng.
error-contract-grade-unknown = Hợp đồng { $contract } không có cấp bậc { $grade }. Hãy hỏi lại công ty.
error-contract-no-row = Hợp đồng { $contract } không có dòng nào cho người này (cấp bậc, giới tính, tuổi { $age }). Hãy hỏi lại công ty.
error-contract-without-rows = Hợp đồng chưa có dòng nào. Hãy thêm ít nhất một dòng.
error-contract-row-repeated = Dòng { $row } của hợp đồng xuất hiện hai lần.
error-contract-rows-overlap = Dòng { $first } và dòng { $second } của hợp đồng cùng áp dụng cho một số người. Hãy tách rõ hai dòng.
error-contract-group-repeated = Dòng { $row } của hợp đồng có nhóm lựa chọn { $group } hai lần.
error-cap-negative = Mức công ty chi trả tối đa không được nhỏ hơn 0. Hãy kiểm tra lại.
error-cap-not-vnd = Mức công ty chi trả tối đa phải tính bằng đồng Việt Nam.
error-price-missing = Mục { $item } không có giá niêm yết áp dụng vào ngày { $date } (dòng của ngày khác: { $rows }). Hãy bổ sung bảng giá trước khi thu tiền.
error-price-ambiguous = { $item }: nhiều dòng giá cùng áp dụng vào ngày { $date } (dòng { $rows }). Hãy giữ lại một dòng.
error-price-row-amount = Dòng giá { $row }: số tiền phải tính bằng đồng và không nhỏ hơn 0.
error-price-row-repeated = Dòng giá { $row } xuất hiện hai lần.
error-discount-not-positive = Mức giảm phải lớn hơn 0.
error-discount-over-price = { $item }: giảm { $discount } đ nhiều hơn giá { $price } đ. Hãy kiểm tra lại.
error-discount-without-line = Báo giá không có mục { $item }, nên không giảm giá được.
error-discount-repeated = Mục { $item } đã có một mức giảm. Mỗi mục chỉ giảm một lần.
error-approval-reason-missing = Hãy ghi lý do.
error-approval-reason-too-long = Lý do dài quá { $max } ký tự. Hãy viết ngắn lại.
error-approval-same-person = Người đề nghị không thể tự duyệt. Hãy nhờ một người khác.
error-reference-rate-vnd = Đồng Việt Nam không cần tỷ giá tham khảo.
error-reference-rate-not-positive = Tỷ giá phải lớn hơn 0.
error-reference-rate-without-source = Hãy ghi nguồn của tỷ giá.
error-bill-not-issued = Phiếu thanh toán này chưa phát hành. Hãy phát hành trước.
error-bill-already-issued = Phiếu thanh toán này đã phát hành.
error-bill-already-paid = Phiếu thanh toán này đã thanh toán đủ. Không thu thêm.
error-bill-has-payments = Phiếu thanh toán này đã thu { $kept } đ. Hãy hoàn tiền trước khi hủy.
error-bill-over = Phiếu thanh toán này đã hoàn tiền hoặc đã hủy, không thay đổi được nữa.
error-bill-amount-not-positive = Số tiền phải lớn hơn 0.
error-bill-overpaid = Còn phải thu { $due } đ, nhưng nhập { $amount } đ. Hãy nhập đúng số tiền.
error-bill-refund-over-paid = Đã thu { $kept } đ, không thể hoàn { $amount } đ. Hãy kiểm tra lại.
error-bill-inconsistent = Số tiền và trạng thái của phiếu thanh toán không khớp. Hãy báo quản trị viên.
error-quote-inconsistent = Các số tiền trong báo giá không khớp nhau. Hãy báo quản trị viên.

## Transfers by VietQR

error-vietqr-length = Mã VietQR dài { $length } ký tự, quá mức cho phép. Vui lòng quét lại mã.
error-vietqr-character = Mã VietQR có ký tự không hợp lệ ở vị trí { $position }. Vui lòng quét lại mã.
error-vietqr-shape = Mã VietQR bị hỏng từ vị trí { $position }. Vui lòng quét lại mã.
error-vietqr-crc = Mã VietQR bị đọc sai: mã kiểm tra không khớp. Vui lòng quét lại và không dùng mã này để thanh toán.
error-vietqr-tag-twice = Mã VietQR có hai trường { $tag }. Vui lòng không dùng mã này để thanh toán.
error-vietqr-tag-missing = Mã VietQR thiếu trường { $tag }. Vui lòng quét lại mã.
error-vietqr-tag-value = Trường { $tag } của mã VietQR có nội dung không dùng được. Vui lòng kiểm tra lại.
error-vietqr-bank = Mã ngân hàng phải gồm đúng 6 chữ số, ví dụ 970436. Vui lòng kiểm tra lại.
error-vietqr-account = Số tài khoản gồm 1 đến 19 chữ và số; số thẻ gồm 16 đến 19 chữ số. Vui lòng kiểm tra lại.
error-vietqr-amount = Số tiền phải là số đồng nguyên, lớn hơn 0 và không quá 13 chữ số. Vui lòng kiểm tra lại.
error-vietqr-reference = Số hóa đơn và mã tham chiếu gồm 1 đến 25 chữ cái không dấu, chữ số, dấu cách, gạch nối, dấu chấm hoặc gạch chéo. Vui lòng kiểm tra lại.
error-vietqr-purpose-empty = Vui lòng nhập nội dung chuyển khoản.
error-vietqr-purpose-character = Ký tự “{ $character }” không viết được trong nội dung chuyển khoản. Vui lòng dùng chữ cái Latinh.
error-vietqr-purpose-length = Nội dung chuyển khoản dài { $length } ký tự; ngân hàng chỉ nhận { $limit }. Vui lòng viết ngắn lại.

## Catalogue tables

error-catalogue-missing-column = { $file }, dòng { $line }, cột “{ $column }”: thiếu cột này ({ $value }).
error-catalogue-malformed = { $file }, dòng { $line }, cột “{ $column }”: tệp không đúng định dạng ({ $value }).
error-catalogue-missing-value = { $file }, dòng { $line }, cột “{ $column }”: ô này phải có giá trị ({ $value }).
error-catalogue-duplicate-code = { $file }, dòng { $line }, cột “{ $column }”: mã hoặc số thứ tự bị trùng ({ $value }).
error-catalogue-bad-code = { $file }, dòng { $line }, cột “{ $column }”: mã không đúng dạng ({ $value }).
error-catalogue-bad-loinc = { $file }, dòng { $line }, cột “{ $column }”: mã LOINC sai ({ $value }).
error-catalogue-duplicate-loinc = { $file }, dòng { $line }, cột “{ $column }”: mã LOINC đã thuộc về mục khác ({ $value }).
error-catalogue-unknown-unit = { $file }, dòng { $line }, cột “{ $column }”: đơn vị không có trong bảng ({ $value }).
error-catalogue-unknown-word = { $file }, dòng { $line }, cột “{ $column }”: giá trị không có trong danh sách cho phép ({ $value }).
error-catalogue-unknown-specimen = { $file }, dòng { $line }, cột “{ $column }”: loại mẫu không có trong danh sách ({ $value }).
error-catalogue-unknown-station = { $file }, dòng { $line }, cột “{ $column }”: không có phòng khám này ({ $value }).
error-catalogue-unknown-item = { $file }, dòng { $line }, cột “{ $column }”: không có mục khám này ({ $value }).
error-catalogue-unknown-package = { $file }, dòng { $line }, cột “{ $column }”: không có gói khám này ({ $value }).
error-catalogue-bad-number = { $file }, dòng { $line }, cột “{ $column }”: không phải số hợp lệ ({ $value }).
error-catalogue-bad-date = { $file }, dòng { $line }, cột “{ $column }”: ngày phải viết dạng NĂM-THÁNG-NGÀY ({ $value }).
error-catalogue-low-above-high = { $file }, dòng { $line }, cột “{ $column }”: giới hạn dưới lớn hơn giới hạn trên ({ $value }).
error-catalogue-range-beyond-critical = { $file }, dòng { $line }, cột “{ $column }”: khoảng tham chiếu vượt ra ngoài ngưỡng nguy kịch ({ $value }).
error-catalogue-incomplete-si = { $file }, dòng { $line }, cột “{ $column }”: đơn vị SI và hệ số phải đi cùng nhau ({ $value }).
error-catalogue-bad-cutoff = { $file }, dòng { $line }, cột “{ $column }”: không đọc được ngưỡng ({ $value }).
error-catalogue-bad-age = { $file }, dòng { $line }, cột “{ $column }”: tuổi phải viết như 28d, 6mo hoặc 18a ({ $value }).
error-catalogue-unit-mismatch = { $file }, dòng { $line }, cột “{ $column }”: đơn vị không hợp với mục khám ({ $value }).
error-catalogue-range-for-nobody = { $file }, dòng { $line }, cột “{ $column }”: không ai và không ngày nào có thể thuộc dòng này ({ $value }).
error-catalogue-range-tie = { $file }, dòng { $line }, cột “{ $column }”: một dòng khác cũng áp dụng ngang mức cho cùng đối tượng ({ $value }).
error-catalogue-tier-overlap = { $file }, dòng { $line }, cột “{ $column }”: hai mức tuổi chồng lên nhau ({ $value }).
error-catalogue-version-overlap = { $file }, dòng { $line }, cột “{ $column }”: hai phiên bản của một gói khám cùng áp dụng trong một ngày ({ $value }).
error-catalogue-tier-gap = { $file }, dòng { $line }, cột “{ $column }”: giữa hai mức tuổi có khoảng trống ({ $value }).
error-catalogue-not-here = { $file }, dòng { $line }, cột “{ $column }”: ô này phải để trống trong loại dòng này ({ $value }).
error-catalogue-duplicate-item = { $file }, dòng { $line }, cột “{ $column }”: mục khám bị ghi hai lần ({ $value }).
error-catalogue-item-other-sex = { $file }, dòng { $line }, cột “{ $column }”: gói có mục khám không dành cho giới tính của bậc này ({ $value }).
error-catalogue-duplicate-row = { $file }, dòng { $line }, cột “{ $column }”: hai dòng cùng chỉ một trường hợp ({ $value }).
error-catalogue-missing-row = { $file }, dòng { $line }, cột “{ $column }”: thiếu một dòng ({ $value }).
error-catalogue-package-cycle = { $file }, dòng { $line }, cột “{ $column }”: các gói chứa lẫn nhau ({ $value }).
error-catalogue-precedence-cycle = { $file }, dòng { $line }, cột “{ $column }”: thứ tự giữa các phòng mâu thuẫn nhau ({ $value }).

## Vì sao một kết quả chưa tự động được trả

error-hold-value-missing = Chưa có kết quả.
error-hold-value-unreadable = Không đọc được kết quả theo dạng trả lời của mục khám này. Hãy kiểm tra phiếu của phòng xét nghiệm.
error-hold-unit-unusable = Đơn vị “{ $unit }” không dùng được cho mục khám này. Hãy hỏi lại phòng xét nghiệm.
error-hold-unit-missing = Thiếu đơn vị; cần “{ $expected }”. Hãy hỏi lại phòng xét nghiệm.
error-hold-critical = Giá trị nguy kịch ({ $limit }): gọi báo ngay hôm nay và yêu cầu đọc lại.
error-hold-urgent = Khách cần được khám trong vòng một tuần ({ $limit }).
error-hold-delta = Thay đổi lớn so với lần khám trước: trước { $earlier }, nay { $now } ({ $change }). Hãy kiểm tra mẫu có đúng của khách này không.
error-hold-identity = Nhóm máu khác với lần khám trước: trước { $earlier }, nay { $now }. Không trả kết quả nào trước khi xác định đúng khách và đúng mẫu.
error-hold-comparator = “{ $value }” chưa cho biết giá trị nằm ở phía nào của khoảng tham chiếu.
error-hold-no-range = Chưa có khoảng tham chiếu cho khách này.
error-hold-range-undecided = Khoảng tham chiếu phụ thuộc vào tuần thai hoặc tuổi chính xác, hiện chưa rõ.
error-hold-range-outdated = Khoảng tham chiếu đã thay đổi sau khi lưu kết quả. Hãy đánh giá lại kết quả.
error-hold-specimen-missing = Chưa ghi nhận mẫu nào đã lấy.
error-hold-specimen-not-accepted = Mẫu đã bị từ chối.
error-hold-specimen-haemolysed = Mẫu bị tan máu nên giá trị này không đáng tin cậy. Cần lấy mẫu mới.
error-hold-needs-person = Kết quả bằng chữ cần có người đọc.
error-hold-analyser = Máy xét nghiệm đánh dấu giá trị này: { $mark }.
error-hold-quality-control = Nội kiểm của lượt chạy chưa đạt.
error-hold-input-missing = Thiếu { $item }, là giá trị dùng để tính kết quả này.

## In phiếu

error-missing-glyph = Không in được ký tự { $character } ở mục “{ $field }”. Phiếu chưa được in. Vui lòng sửa ký tự này rồi in lại.
error-report-font-broken = Phông chữ của phiếu bị hỏng nên chưa in được. Dữ liệu vẫn an toàn. Vui lòng báo bộ phận kỹ thuật.
error-paper-password = Mật khẩu của tệp cần ít nhất { $shortest } ký tự, gồm chữ, số, dấu cách hoặc dấu câu, không dùng biểu tượng cảm xúc. Vui lòng nhập mật khẩu khác.
error-paper-password-too-long = Mật khẩu dài hơn mức tệp PDF cho phép: tối đa { $longest } byte, mật khẩu vừa nhập chiếm { $bytes } byte (chữ không dấu và chữ số chiếm 1, chữ có dấu chiếm 2 hoặc 3). Chưa có tệp nào được tạo. Vui lòng nhập mật khẩu ngắn hơn.
error-paper-passwords-differ = Hai lần nhập mật khẩu không giống nhau. Vui lòng nhập lại cả hai ô.
error-batch-folder-in-use = Thư mục này đang được một lượt in khác sử dụng. Vui lòng chờ lượt đó xong hoặc chọn thư mục khác.
error-batch-folder-locked = Thư mục này đang chứa báo cáo có mật khẩu. Vui lòng cho biết tệp mật khẩu hoặc chọn thư mục khác.
error-batch-folder-password = Thư mục này đang chứa báo cáo được khóa bằng mật khẩu khác. Vui lòng dùng đúng mật khẩu đó hoặc chọn thư mục khác.
error-batch-job-password = Lượt in này đang dùng mật khẩu khác. Vui lòng nhập đúng mật khẩu đó, hoặc dừng lượt in và yêu cầu lại.
error-batch-nobody = Ngày này không có ai của công ty đến khám. Vui lòng kiểm tra lại ngày.
error-batch-unknown = Không còn tệp này: lượt in chưa xong, đã dừng hoặc quá 7 ngày. Vui lòng yêu cầu in lại.
error-print-failed = Chưa tạo được phiếu in. Dữ liệu vẫn an toàn. Vui lòng thử lại hoặc báo bộ phận kỹ thuật.

## Results, laboratory messages, conclusion and referral

error-visit-not-found = Không có lượt khám này. Vui lòng quay lại danh sách và chọn lại.
error-order-not-found = Không có chỉ định này. Vui lòng chọn một chỉ định của khách.
error-order-not-in-visit = Chỉ định này không thuộc lượt khám đang mở. Chưa lưu gì; vui lòng tải lại trang và nhập lại kết quả.
error-result-order-repeated = Một chỉ định được nhập hai lần. Chưa lưu gì; vui lòng giữ lại một giá trị.
error-text-too-long = Nội dung quá dài. Vui lòng rút gọn; phần đã viết vẫn còn nguyên.
error-note-missing = Vui lòng ghi lại việc đã làm.
error-reason-missing = Vui lòng ghi lý do.
error-critical-not-found = Không có giá trị nguy kịch này. Vui lòng tải lại trang để xem danh sách.
error-critical-acknowledged = Đã có người ghi nhận việc đọc lại giá trị này.
error-unmatched-not-found = Không có mục này. Vui lòng tải lại trang để xem danh sách.
error-unmatched-resolved = Đã có người xử lý mục này. Vui lòng tải lại trang để xem danh sách.
error-unmatched-unreadable = Không đọc được giá trị nên không thể gán. Vui lòng đề nghị phòng xét nghiệm gửi lại, rồi loại mục này khỏi danh sách.
error-lab-file-empty = Tệp không có bản tin nào. Chưa nhập gì; vui lòng chọn tệp khác.
error-lab-specimen-missing = Phòng xét nghiệm không gửi số mẫu. Vui lòng hỏi phòng xét nghiệm, hoặc gán giá trị vào một chỉ định.
error-lab-specimen-unknown = Không có mẫu nào mang số “{ $specimen }”. Vui lòng đối chiếu nhãn hoặc hỏi phòng xét nghiệm.
error-lab-specimen-rejected = Mẫu “{ $specimen }” đã bị từ chối. Trước khi gán, vui lòng hỏi giá trị này có phải của mẫu lấy lại không.
error-lab-patient-mismatch = Mẫu “{ $specimen }” không thuộc về người mà phòng xét nghiệm ghi. Vui lòng dừng lại và kiểm tra nhãn cùng phòng xét nghiệm.
error-lab-test-unknown = Xét nghiệm “{ $test }” không có trong danh mục. Vui lòng hỏi phòng xét nghiệm mã LOINC, hoặc gán giá trị vào một chỉ định.
error-lab-not-ordered = Khách không có chỉ định { $item }.
error-lab-order-cancelled = Chỉ định { $item } đã hủy nên giá trị chưa được nhận.
error-hl7-header-missing = Đây không phải bản tin HL7: dòng đầu bị thiếu hoặc hỏng. Bản tin đã được giữ lại; vui lòng đề nghị phòng xét nghiệm gửi lại.
error-hl7-control-id-missing = Bản tin không có số hiệu riêng (MSH-10). Bản tin đã được giữ lại nhưng chưa đọc; vui lòng đề nghị phòng xét nghiệm gửi lại.
error-hl7-message-type = Bản tin không phải bản tin kết quả (ORU^R01). Bản tin đã được giữ lại nhưng không đọc.
error-hl7-cut-off = Bản tin bị ngắt giữa chừng, giá trị cuối có thể chưa đầy đủ. Bản tin đã được giữ lại nhưng chưa đọc; vui lòng đề nghị phòng xét nghiệm gửi lại.
error-hl7-segment-shape = Một dòng của bản tin bị hỏng. Bản tin đã được giữ lại nhưng chưa đọc; vui lòng đề nghị phòng xét nghiệm gửi lại.
error-hl7-charset = Bản tin không dùng bảng mã UTF-8. Bản tin đã được giữ lại nhưng chưa đọc; vui lòng đề nghị phòng xét nghiệm đổi cài đặt.
error-hl7-no-results = Bản tin không có kết quả nào. Bản tin đã được giữ lại.
error-hl7-several-values = Phòng xét nghiệm gửi nhiều giá trị cho một kết quả. Vui lòng hỏi phòng xét nghiệm giá trị nào đúng.
error-hl7-status-unknown = Phòng xét nghiệm không cho biết đây là kết quả chính thức hay sơ bộ. Vui lòng đề nghị phòng xét nghiệm gửi lại.
error-hl7-value-type = Phòng xét nghiệm gửi loại giá trị chưa đọc được. Giá trị được giữ lại cùng bản tin.
error-partner-not-found = Không có bệnh viện liên kết này. Vui lòng chọn trong danh sách.
error-referral-not-found = Không có phiếu chuyển khám này. Vui lòng tải lại trang để xem danh sách.
error-referral-specialty-missing = Vui lòng ghi chuyên khoa mà khách được chuyển đến.
error-referral-reason-missing = Vui lòng ghi lý do chuyển khám.
error-report-not-signed = Bác sĩ chưa ký kết luận nên chưa có phiếu kết quả để in.
error-period-does-not-rise = Ngày đầu kỳ phải trước hoặc trùng ngày cuối kỳ.
error-referral-cancelled = Giấy giới thiệu này đã hủy nên không in.
error-payment-not-paid = Khoản này chưa thu nên chưa có phiếu thu.
error-no-specimens = Lượt khám này không có mẫu nào phải lấy nên không có nhãn để in.
error-report-outdated = Có kết quả thay đổi sau khi ký kết luận. Phiếu kết quả in lại được sau khi bác sĩ ký bản sửa đổi.

## Signing in, booking and what can be printed

error-sign-in-refused = Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy kiểm tra và nhập lại.
error-sign-in-too-often = Đã nhập sai quá nhiều lần. Hãy thử lại sau { $minutes } phút.
error-booking-day = Không thể đặt lịch vào ngày { $date }. Hãy chọn từ hôm nay trở đi.
error-booking-minute = Giờ hẹn phải chẵn 5 phút. Hãy chọn lại giờ.
error-company-not-found = Không tìm thấy công ty. Hãy chọn trong danh sách.
error-device-name-missing = Hãy đặt tên cho ki-ốt.
error-enrolment-code-refused = Mã không đúng hoặc đã hết hạn. Hãy xin mã mới từ quản trị viên.
error-tickets-used-up = Hôm nay đã hết số phiếu. Hãy báo quản trị viên.
error-ticket-not-of-kiosk = Ki-ốt này không được cấp số phiếu này.
error-ticket-not-of-today = Số phiếu được cấp vào ngày khác hoặc vào giờ chưa tới.
error-ticket-series-used-up = Hôm nay không còn chữ cái nào cho số phiếu riêng của ki-ốt này. Khi máy chủ không trả lời, ki-ốt không thể làm thủ tục.
error-character-unprintable = Không in được ký tự “{ $character }”. Hãy thay bằng chữ khác.
error-value-implausible = Giá trị { $value } không hợp lý (thường từ { $low } đến { $high }). Hãy đo hoặc nhập lại.
error-value-below-zero = Giá trị { $value } không thể nhỏ hơn 0. Hãy nhập lại.

## The way to the server

error-booking-not-found = Không tìm thấy lịch hẹn. Quý khách vui lòng kiểm tra lại hoặc đến quầy tiếp đón.
error-specimen-not-found = Không có mẫu nào mang mã này. Hãy quét lại nhãn.
error-step-not-found = Không tìm thấy lượt vào phòng này. Hãy tải lại trang.
error-station-not-found = Không có phòng khám này.
error-ticket-not-found = Hôm nay không có phiếu số này. Hãy quét lại phiếu.
error-ticket-not-for-station = Khách không cần vào phòng này ({ $station }). Xem phòng tiếp theo trên phiếu.
error-station-occupied = Phòng { $station } đang có khách. Hãy quét phiếu của khách bên trong khi ra.
error-room-not-found = Không có buồng mang số này.
error-device-not-found = Không tìm thấy ki-ốt hoặc ki-ốt đã bị thu hồi.
error-already-exists = Thông tin này đã có. Hãy tải lại trang để xem.
error-idempotency-key-missing = Yêu cầu thiếu khóa chống lặp (idempotency-key).
error-idempotency-key-shape = Khóa chống lặp phải có 1–128 ký tự ASCII, không có dấu cách.
error-idempotency-key-reused = Khóa này đã dùng cho một yêu cầu khác. Chưa có gì thay đổi.
error-not-found = Không có địa chỉ này.
error-method-not-allowed = Địa chỉ này không nhận thao tác như vậy.
error-too-large = Tệp quá lớn. Hãy chia nhỏ rồi gửi lại.
error-media-type = Loại nội dung này không nhận được.
error-request-malformed = Không đọc được yêu cầu. Chưa có gì thay đổi.
error-internal = Hệ thống gặp lỗi. Những gì đã lưu vẫn an toàn. Hãy thử lại hoặc báo quản trị viên.
error-denied = Tài khoản này không có quyền làm việc đó.
error-not-signed-in = Hãy đăng nhập trước.
error-cross-site = Yêu cầu đến từ một trang khác nên đã bị từ chối.

## Đánh giá theo chuẩn Hàn Quốc

error-kr-boxes-none = Chưa chọn ô đánh giá nào. Vui lòng chọn ít nhất một ô.
error-kr-boxes-contradict = Ô “Bình thường A” không đi cùng ô nào khác, ô “Bình thường B” không đi cùng ô nghi ngờ bệnh. Vui lòng chọn lại.
error-kr-boxes-reason-missing = Đánh giá khác với gợi ý. Vui lòng ghi lý do.
error-kr-boxes-reason-too-long = Lý do dài quá { $max } ký tự. Vui lòng viết ngắn hơn.

## Physician's observations under Decision 1613

error-observation-criterion-unknown = Quyết định 1613 không có tiêu chí “{ $criterion }”. Vui lòng chọn trong danh sách.
error-observation-class-not-allowed = Tiêu chí số { $number } của Quyết định 1613 không có loại { $class }. Vui lòng chọn loại khác.
error-observation-not-by-acuity = Tiêu chí số { $number } không xếp loại theo thị lực. Vui lòng chọn một loại.
error-observation-note-too-long = Ghi chú dài quá { $max } ký tự. Vui lòng rút ngắn.
error-vn-class-not-applicable = Quyết định 1613 không áp dụng cho người này nên không phân loại.
error-vn-class-specialty-missing = Còn { $missing } chuyên khoa chưa khám. Khám theo yêu cầu phải khám đủ chuyên khoa mới được phân loại.
error-vn-class-index-once = Mỗi chỉ số phải có đúng một loại. Vui lòng kiểm tra chỉ số “{ $index }”.
error-vn-class-index-reason-missing = Chỉ số “{ $index }” khác với loại { $class } theo quy tắc. Vui lòng ghi lý do.
error-vn-class-reason-missing = Chỉ số thấp nhất là loại { $class }. Nếu phân loại khác, vui lòng ghi lý do.

## Routing
error-floor-rooms = Phòng { $station } phải có từ 1 đến 64 chỗ phục vụ, và không quá 64 phòng.
error-floor-needs = Danh sách bước khám của khách số { $key } không đúng.
error-floor-circle = Các bước khám của khách số { $key } chờ lẫn nhau.
error-floor-key = Số { $key } được cấp cho hai khách.
error-floor-occupied = Khách số { $key } ở trong phòng không tồn tại hoặc đang có người.
error-day-empty = Ngày này không có khách hoặc không có phòng nào.
error-day-minutes = Số phút không đúng ở { $place }.
error-day-station = Phòng { $station } bị ghi hai lần, hoặc số chỗ không nằm trong khoảng 1 đến 64.
error-day-reference = Khách { $patient }: { $name } bị ghi hai lần hoặc không có.
error-day-impossible = Khách { $patient } không thể hoàn thành hết các bước: các bước chờ lẫn nhau, phòng không mở, hoặc không có nhân viên được yêu cầu.
error-day-unreadable = Không đọc được tệp { $file }.
error-day-format = Tệp { $file } không phải là một ngày khám: dòng { $line }, cột { $column }.
error-day-unwritten = Không ghi được tệp { $file }.
error-what-if-unreadable = “{ $text }” không phải là một thay đổi. Ví dụ cách ghi: US+1, SPI-1, every-15 hoặc walk-ins=0.
error-what-if-station = Ngày này không có phòng { $station }.
error-what-if-rooms = Phòng { $station } phải có từ 1 đến 64 chỗ phục vụ.

## Kiosk: no appointment, payment, how far the report is

error-walk-in-has-booking = Hôm nay quý khách đã có lịch hẹn. Vui lòng làm thủ tục theo lịch hẹn đó hoặc hỏi quầy tiếp đón.
error-nothing-owed = Không còn khoản nào phải thanh toán.
error-payment-not-found = Không có khoản thanh toán này.
error-payment-by-transfer-off = Ở đây chưa thanh toán được bằng mã QR. Quý khách vui lòng thanh toán tại quầy tiếp đón.
error-payment-already-paid = Khoản này đã thanh toán đủ. Quý khách không cần làm gì thêm.
error-payment-void = Mã QR này không còn hiệu lực. Vui lòng lấy mã mới hoặc thanh toán tại quầy tiếp đón.
error-payment-other-amount = Cần thanh toán { $asked } đ nhưng đã nhận { $amount } đ. Quầy tiếp đón sẽ xử lý.
error-payment-due-changed = Số tiền cần thu hiện là { $due } đ. Hãy kiểm tra và xác nhận lại.
error-transfer-not-found = Giao dịch này không có trong danh sách hoặc đã được xử lý.
error-bank-signature = Chữ ký không khớp với thông báo này. Hãy kiểm tra khóa bí mật đã thỏa thuận với ngân hàng.
error-report-not-found = Không tìm thấy lần khám nào với số phiếu và ngày sinh này. Vui lòng kiểm tra lại hoặc hỏi quầy tiếp đón.
error-report-too-many-tries = Đã thử quá nhiều lần. Quý khách vui lòng mang phiếu và giấy tờ tùy thân đến quầy tiếp đón.
error-report-days-backwards = Ngày cuối ở trước ngày đầu. Vui lòng chọn lại.
error-report-days-too-long = Báo cáo gồm nhiều nhất { $most } ngày. Vui lòng chọn ít ngày hơn.
