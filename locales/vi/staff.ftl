### Các câu trên trang của nhân viên.

## Frame

staff-save = Lưu
staff-cancel = Hủy
staff-back = Quay lại
staff-skip-to-main = Đến nội dung chính
staff-places = Các mục làm việc
staff-open-count = đang chờ xử lý:
staff-demonstration = Dữ liệu mẫu
staff-sign-in = Đăng nhập
staff-sign-out = Đăng xuất
staff-sign-in-demonstration = Đây là trung tâm mẫu; mọi người trong đây đều là hư cấu. Tên đăng nhập được in ra khi máy chủ khởi động.
staff-login = Tên đăng nhập
staff-password = Mật khẩu
staff-problems-title = Chưa lưu được. Vui lòng kiểm tra:
staff-failed-title = Không mở được trang này
staff-failed-not-found = Không có trang nào ở địa chỉ này. Hãy chọn lại từ danh sách.
staff-failed-too-large = Tệp hoặc biểu mẫu quá lớn. Chưa lưu gì.
staff-failed-malformed = Không đọc được yêu cầu. Chưa lưu gì; hãy tải lại trang và thử lại.
staff-failed-back = Về trang làm việc
staff-self-pay = Tự chi trả
staff-sex-age = { $sex }, { $age } tuổi
staff-keys-hint = Phím j và k để di chuyển, Enter để mở.
staff-source = { $source }, từ { $since }

## Roles and places

staff-role-reception = Lễ tân
staff-role-station = Phòng khám
staff-role-laboratory = Xét nghiệm
staff-role-doctor = Bác sĩ
staff-role-referral = Chuyển khám
staff-role-manager = Quản lý
staff-role-administrator = Quản trị
staff-place-today = Hôm nay
staff-place-book = Đặt lịch
staff-place-stations = Phòng khám
staff-place-laboratory = Xét nghiệm
staff-place-doctor = Kết luận
staff-place-referrals = Chuyển khám
staff-place-kiosks = Ki-ốt
staff-place-board = Bảng gọi số

## What an action did

staff-done-saved = Đã lưu.
staff-done-booked = Đã đặt lịch.
staff-done-called = Đã gọi. Phiếu số đang hiện trên bảng.
staff-done-started = Khách đã vào phòng.
staff-done-put-back = Đã đưa về hàng chờ.
staff-done-finished = Đã xong.
staff-done-finished-called = Đã xong và đã gọi người tiếp theo.
staff-done-skipped = Đã bỏ qua phòng này. Lý do đã được lưu.
staff-done-collected = Đã ghi nhận lấy mẫu.
staff-done-read-back = Đã ghi nhận đọc lại xác nhận.
staff-done-resolved = Đã xử lý kết quả.
staff-done-signed = Đã ký kết luận.
staff-done-referred = Đã lập phiếu chuyển khám.
staff-done-referral-moved = Đã cập nhật phiếu chuyển khám.
staff-done-revoked = Đã thu hồi ki-ốt.

## Columns

staff-col-ticket = Phiếu số
staff-col-name = Họ tên
staff-col-company = Bên chi trả
staff-col-package = Gói khám
staff-col-state = Trạng thái
staff-col-stations = Phòng đã xong
staff-col-open = Chờ kết quả
staff-col-abnormal = Bất thường
staff-col-critical = Nguy kịch
staff-col-report = Báo cáo
staff-col-time = Giờ
staff-col-booking-code = Mã lịch hẹn
staff-col-language = Ngôn ngữ
staff-col-station = Phòng khám
staff-col-waiting = Đang chờ
staff-col-busy = Đang gọi hoặc trong phòng
staff-col-over = Đã xong
staff-col-progress = Tiến độ
staff-col-since = Đã chờ
staff-col-alerts = Lưu ý
staff-col-action = Thao tác
staff-col-tube = Ống, cốc
staff-col-barcode = Mã vạch
staff-col-items = Xét nghiệm
staff-col-item = Mục khám
staff-col-value = Kết quả
staff-col-unit = Đơn vị
staff-col-range = Khoảng tham chiếu
staff-col-flag = Đánh giá
staff-col-last-year = Lần trước
staff-col-file = Tệp
staff-col-message = Bản tin
staff-col-stored = Đã lưu
staff-col-unchanged = Không đổi
staff-col-unmatched = Chưa khớp
staff-col-outcome = Kết quả xử lý
staff-col-specimen = Mẫu
staff-col-test = Xét nghiệm (mã gửi)
staff-col-reason = Lý do
staff-col-received = Nhận lúc
staff-col-due = Hạn
staff-col-partner = Bệnh viện liên kết
staff-col-enrolled = Đăng ký lúc

## States

staff-visit-state-open = Đang khám
staff-visit-state-examined = Chờ kết luận
staff-visit-state-concluded = Đã kết luận
staff-visit-state-left = Về sớm
staff-step-state-waiting = Đang chờ
staff-step-state-called = Đã gọi
staff-step-state-inside = Trong phòng
staff-step-state-done = Đã xong
staff-step-state-skipped = Đã bỏ qua
staff-specimen-state-planned = Chưa lấy
staff-specimen-state-collected = Đã lấy
staff-specimen-state-received = Phòng xét nghiệm đã nhận
staff-specimen-state-rejected = Bị từ chối, lấy lại
staff-specimen-state-not-taken = Không lấy mẫu
staff-order-state-ordered = Đã chỉ định
staff-order-state-collected = Đã lấy mẫu
staff-order-state-received = Phòng xét nghiệm đã nhận mẫu
staff-order-state-resulted = Đã có kết quả
staff-order-state-verified = Đã xác nhận
staff-order-state-released = Đã trả kết quả
staff-order-state-amended = Đã sửa đổi
staff-order-state-cancelled = Đã hủy
staff-result-status-preliminary = Sơ bộ
staff-result-status-corrected = Đã đính chính
staff-result-status-withdrawn = Đã thu hồi
staff-cancelled-skipped = Phòng khám đã bị bỏ qua
staff-flag-no-range = không có khoảng tham chiếu

## Preparation alerts, short

staff-alert-fasting-too-short = Nhịn ăn chưa đủ giờ
staff-alert-fasting-unknown = Chưa rõ số giờ đã nhịn ăn
staff-alert-pregnancy-possible = Có thể mang thai
staff-alert-pregnancy-unknown = Chưa rõ có mang thai không
staff-alert-pacemaker-current = Máy tạo nhịp tim: không cho dòng điện qua người
staff-alert-pacemaker-magnet = Máy tạo nhịp tim: không vào phòng MRI
staff-alert-pacemaker-unknown = Chưa rõ có máy tạo nhịp tim không
staff-alert-other-sex = Mục khám dành cho giới khác
staff-alert-with-items = { $alert }: { $items }

## Today

staff-today-title = Danh sách hôm nay
staff-today-count = { $n } khách đã làm thủ tục
staff-today-empty = Hôm nay chưa có ai làm thủ tục.
staff-today-empty-hint = Khách làm thủ tục ở ki-ốt bằng mã lịch hẹn, căn cước hoặc hộ chiếu sẽ hiện ở đây.
staff-today-none-match = Không có khách nào khớp bộ lọc.
staff-today-none-match-hint = Hãy nới bộ lọc hoặc xóa lọc để xem tất cả.
staff-filter-state = Trạng thái
staff-filter-company = Công ty
staff-filter-text = Phiếu số hoặc họ tên
staff-filter-all = Tất cả
staff-filter-apply = Lọc
staff-filter-clear = Xóa lọc
staff-expected-title = Khách chưa đến
staff-expected-empty = Hôm nay không còn lịch hẹn nào.
staff-expected-empty-hint = Lịch hẹn mới cho hôm nay sẽ hiện ở đây cho đến khi khách làm thủ tục.

## Booking

staff-book-action = Đặt lịch mới
staff-book-title = Đặt lịch khám
staff-book-lead = Khách dùng mã lịch hẹn, căn cước hoặc hộ chiếu để làm thủ tục ở ki-ốt.
staff-book-person = Khách khám
staff-book-visit = Lượt khám
staff-book-submit = Đặt lịch
staff-booked-title = Đã đặt lịch
staff-booked-lead = Đọc mã này cho khách, hoặc in ra.
staff-booked-when = { $day }, { $time }
staff-book-another = Đặt thêm lịch
staff-field-name = Họ và tên
staff-field-birth-date = Ngày sinh
staff-field-sex = Giới tính
staff-field-phone = Số điện thoại
staff-field-phone-hint = Số Việt Nam hoặc Hàn Quốc. Có thể để trống.
staff-field-document-kind = Loại giấy tờ
staff-field-document-number = Số giấy tờ
staff-field-document-hint = Có số này thì khách quét giấy tờ là nhận ra lịch hẹn.
staff-field-language = Ngôn ngữ của khách
staff-field-day = Ngày khám
staff-field-time = Giờ hẹn
staff-field-package = Gói khám
staff-field-payer = Bên chi trả
staff-document-citizen-card = Căn cước công dân
staff-document-passport = Hộ chiếu
staff-missing-name = Hãy nhập họ và tên.
staff-missing-birth-date = Hãy nhập ngày sinh.
staff-missing-sex = Hãy chọn giới tính.
staff-missing-day = Hãy chọn ngày khám.
staff-missing-time = Hãy chọn giờ hẹn.
staff-missing-package = Hãy chọn gói khám.
staff-unreadable-date = Không đọc được ngày hoặc giờ này.

## Exam rooms

staff-stations-title = Phòng khám
staff-stations-lead = Ai đang chờ ở đâu. Chọn phòng của mình để gọi khách.
staff-stations-empty = Chưa có khách ở phòng nào.
staff-stations-empty-hint = Khi khách làm thủ tục ở ki-ốt, hàng chờ của từng phòng hiện ở đây.
staff-stations-idle = Phòng đang trống
staff-station-waiting = { $n } đang chờ
staff-station-coming = { $n } sẽ đến
staff-station-over = { $n } đã xong
staff-station-busy = Đã gọi hoặc trong phòng
staff-call-next = Gọi tiếp
staff-step-call = Gọi
staff-step-start = Vào phòng
staff-step-put-back = Về hàng chờ
staff-step-skip = Bỏ qua phòng này
staff-finish = Xong
staff-finish-next = Xong, gọi tiếp
staff-finish-incomplete = Vẫn kết thúc, để trống những mục trên
staff-rest-normal = Điền “bình thường” vào ô còn trống
staff-missing-value = { $n }: chưa có kết quả
staff-missing-specimen = { $n }: mẫu chưa được ghi nhận là đã lấy
staff-specimens-title = Mẫu cần lấy
staff-scan-label = Quét mã vạch trên nhãn
staff-scan-other-person = Nhãn này không phải của khách đang ở trong phòng. Chưa ghi nhận gì; hãy kiểm tra lại nhãn.
staff-collect = Đã lấy
staff-waiting-title = Đang chờ
staff-waiting-empty = Không có ai đang chờ.
staff-waiting-empty-hint = Khách hiện ở đây khi phòng này là phòng tiếp theo của họ.
staff-skip-title = Bỏ qua phòng khám
staff-skip-question = Khách { $ticket } sẽ không khám ở { $station } hôm nay. Các mục của phòng này bị hủy và khách được mời sang phòng tiếp theo.
staff-skip-items = Các mục bị hủy:
staff-skip-reason = Lý do
staff-skip-reason-hint = Được lưu vào hồ sơ và bác sĩ sẽ đọc.
staff-skip-confirm = Bỏ qua phòng này
staff-missing-reason = Hãy ghi lý do.

## Containers

staff-tube-serum-sst = Ống huyết thanh (nắp vàng)
staff-tube-edta-lavender = Ống EDTA (nắp tím)
staff-tube-citrate-blue = Ống citrat (nắp xanh dương nhạt)
staff-tube-naf-grey = Ống NaF (nắp xám)
staff-tube-trace-royalblue = Ống vi lượng (nắp xanh dương đậm)
staff-tube-igra-kit = Bộ ống IGRA
staff-tube-urine-spot = Cốc nước tiểu
staff-tube-stool = Lọ phân
staff-tube-breath = Túi hơi thở
staff-tube-cervical = Lọ tế bào cổ tử cung

## Laboratory

staff-laboratory-title = Xét nghiệm
staff-laboratory-criticals = { $n } giá trị nguy kịch chưa đọc lại
staff-laboratory-unmatched = { $n } kết quả chưa khớp
staff-criticals-title = Giá trị nguy kịch
staff-criticals-empty = Không có giá trị nguy kịch nào chưa xử lý.
staff-criticals-empty-hint = Giá trị vượt ngưỡng nguy kịch hiện ở đây ngay khi được lưu, cho đến khi có người đọc lại xác nhận.
staff-read-back-label = Đã báo cho ai, người đó đọc lại thế nào
staff-read-back-submit = Đã đọc lại xác nhận
staff-missing-read-back = Hãy ghi đã báo cho ai và người đó đọc lại thế nào.
staff-import-title = Nhập tệp kết quả
staff-import-files = Tệp HL7
staff-import-hint = HL7 v2 ORU^R01, có thể chọn nhiều tệp. Nhận hai lần cũng chỉ lưu một lần.
staff-import-submit = Nhập kết quả
staff-import-result = Kết quả nhập
staff-import-good = Khớp tất cả
staff-import-some-unmatched = Có kết quả chưa khớp, xem danh sách bên dưới
staff-import-duplicate = Bản tin đã nhận trước đó
staff-import-unreadable = Không đọc được tệp gửi lên. Chưa lưu gì; hãy thử lại.
staff-missing-files = Hãy chọn ít nhất một tệp.
staff-unmatched-title = Kết quả chưa khớp
staff-unmatched-empty = Không có kết quả nào chưa khớp.
staff-unmatched-empty-hint = Kết quả có mẫu, mã hoặc đơn vị không nhận ra được giữ ở đây, không bị mất.
staff-unmatched-open = Xử lý
staff-unmatched-one = Kết quả chưa khớp
staff-assign-title = Gán cho một chỉ định
staff-assign-ticket = Phiếu số
staff-assign-ticket-hint = Phiếu số hôm nay của khách, ví dụ A017
staff-assign-find = Tìm
staff-assign-order = Chỉ định
staff-assign-no-orders = Khách này không có chỉ định xét nghiệm nào.
staff-assign-unit = Đọc theo đơn vị
staff-assign-unit-hint = Chỉ sửa khi đơn vị gửi đến sai hoặc thiếu.
staff-assign-submit = Gán kết quả
staff-missing-order = Hãy chọn một chỉ định.
staff-dismiss-title = Loại khỏi danh sách
staff-dismiss-lead = Kết quả không thuộc về ai ở đây. Bản tin gốc vẫn được giữ.
staff-dismiss-reason = Lý do
staff-dismiss-submit = Loại kết quả này

## Doctor

staff-doctor-title = Kết luận
staff-doctor-walking = { $n } khách còn đang khám
staff-doctor-ready = Chờ kết luận
staff-doctor-ready-empty = Chưa có khách nào chờ kết luận.
staff-doctor-ready-empty-hint = Khách hiện ở đây khi đã qua hết các phòng; người có giá trị nguy kịch đứng đầu.
staff-doctor-concluded = Đã kết luận hôm nay
staff-chart-title = Hồ sơ khám
staff-chart-abnormal = Ngoài khoảng tham chiếu
staff-chart-abnormal-empty = Chưa có giá trị nào ngoài khoảng tham chiếu.
staff-chart-open = Chờ kết quả
staff-chart-cancelled = Không thực hiện
staff-chart-groups = Tất cả kết quả
staff-chart-empty = Chưa có kết quả nào.
staff-chart-empty-hint = Kết quả hiện ở đây khi phòng khám nhập hoặc khi nhập tệp xét nghiệm.
staff-chart-walking = Khách còn { $n } phòng. Có thể kết luận khi các phòng đã xong.
staff-chart-referrals = Chuyển khám
staff-chart-referrals-empty = Chưa có phiếu chuyển khám.
staff-suggestion-title = Gợi ý từ quy tắc
staff-suggestion-vn = Phân loại sức khỏe (1613)
staff-suggestion-kr = Đánh giá theo chuẩn Hàn Quốc
staff-suggestion-asked = Bác sĩ tự đánh giá:
staff-suggestion-findings = { $n } căn cứ
staff-suggestion-best = và { $n } chỉ số đạt mức tốt nhất
staff-suggestion-beyond = ngoài bảng đã công bố
staff-suggestion-note = Chỉ là gợi ý. Bác sĩ quyết định.
staff-sign-go = Kết luận
staff-sign-title = Ký kết luận
staff-sign-class = Phân loại sức khỏe
staff-sign-kr = Đánh giá theo chuẩn Hàn Quốc
staff-sign-text = Kết luận và lời khuyên
staff-sign-text-hint = Viết bằng ngôn ngữ của khách: { $language }
staff-sign-override = Lý do khác với gợi ý
staff-sign-override-hint = Chỉ cần khi chọn khác phân loại gợi ý.
staff-sign-accept-missing = Ký dù còn thiếu { $n } kết quả
staff-sign-submit = Ký kết luận
staff-signed-title = Kết luận đã ký
staff-signed-version = bản { $n }
staff-signed-by = { $name } ký lúc { $at }, bản { $version }
staff-signed-outdated = Có kết quả đính chính sau khi ký: cần bản sửa đổi
staff-amend-title = Sửa đổi kết luận
staff-amend-submit = Ký bản sửa đổi
staff-report-print = In
staff-refer-title = Lập phiếu chuyển khám
staff-refer-partner = Bệnh viện liên kết
staff-refer-specialty = Chuyên khoa
staff-refer-reason = Lý do chuyển khám
staff-refer-urgency = Mức độ khẩn
staff-refer-submit = Lập phiếu chuyển khám
staff-missing-partner = Hãy chọn bệnh viện liên kết.
staff-missing-specialty = Hãy ghi chuyên khoa.
staff-urgency-emergency = Khẩn cấp, trong hôm nay
staff-urgency-urgent = Khẩn, trong 7 ngày
staff-urgency-routine = Thường, trong 30 ngày
staff-class-i = Loại I – Rất khỏe
staff-class-ii = Loại II – Khỏe
staff-class-iii = Loại III – Trung bình
staff-class-iv = Loại IV – Yếu
staff-class-v = Loại V – Rất yếu
staff-kr-normal-a = Bình thường A
staff-kr-normal-b = Bình thường B (ranh giới)
staff-kr-suspect = Nghi ngờ bệnh
staff-kr-suspect-htn-dm = Nghi ngờ tăng huyết áp / đái tháo đường
staff-kr-treated = Đang điều trị
staff-grade-a = Bình thường A
staff-grade-b = Bình thường B (ranh giới)
staff-grade-suspect = Nghi ngờ bệnh
staff-index-build = Thể lực
staff-index-eyes = Mắt
staff-index-ear-nose-throat = Tai - mũi - họng
staff-index-dental = Răng - hàm - mặt
staff-index-psych-neuro = Tâm thần, thần kinh
staff-index-circulation = Tuần hoàn
staff-index-respiratory = Hô hấp
staff-index-digestive = Tiêu hóa
staff-index-genito-urinary = Thận, tiết niệu, sinh dục
staff-index-locomotor = Hệ vận động
staff-index-skin = Da liễu
staff-index-endocrine = Nội tiết, chuyển hóa
staff-index-tumours = U bướu

## Referrals

staff-referrals-title = Chuyển khám
staff-referrals-open = { $n } phiếu chưa đóng
staff-referrals-overdue = { $n } phiếu quá hạn: khách chưa được khám
staff-referrals-empty = Không có phiếu chuyển khám nào chưa đóng.
staff-referrals-empty-hint = Phiếu do bác sĩ lập hiện ở đây cho đến khi đóng.
staff-overdue = Quá hạn
staff-referral-state-issued = Đã lập
staff-referral-state-sent = Đã gửi
staff-referral-state-accepted = Đã nhận hẹn
staff-referral-state-declined = Bị từ chối
staff-referral-state-missed = Không đến khám
staff-referral-state-seen = Đã khám
staff-referral-state-answered = Đã trả lời
staff-referral-state-closed = Đã đóng
staff-referral-state-cancelled = Đã hủy
staff-referral-command-send = Đã gửi giấy
staff-referral-command-accept = Đã nhận hẹn
staff-referral-command-mark-seen = Đã đến khám
staff-referral-command-answer = Đã có trả lời
staff-referral-command-close = Đóng
staff-referral-command-decline = Nơi nhận từ chối
staff-referral-command-mark-missed = Không đến khám
staff-referral-command-recall = Đã gọi nhắc lại
staff-referral-command-cancel = Hủy phiếu
staff-referral-ask-accept = { $partner } nhận khách { $ticket }.
staff-referral-ask-answer = { $partner } đã trả lời về khách { $ticket }.
staff-referral-ask-decline = { $partner } không nhận khách { $ticket }. Lý do được lưu.
staff-referral-ask-cancel = Phiếu của khách { $ticket } đến { $partner } bị hủy và rời khỏi danh sách theo dõi. Lý do được lưu.
staff-referral-note-accept = Lịch hẹn
staff-referral-note-answer = Nội dung trả lời
staff-referral-note-decline = Lý do từ chối
staff-referral-note-cancel = Lý do hủy
staff-missing-note = Hãy điền nội dung này.

## Kiosks

staff-kiosks-title = Ki-ốt
staff-kiosks-lead = Chỉ màn hình đã đăng ký mới làm thủ tục được cho khách.
staff-kiosk-new = Đăng ký ki-ốt mới
staff-kiosk-label = Tên ki-ốt
staff-kiosk-label-hint = Ví dụ nơi đặt: sảnh bên trái
staff-kiosk-issue = Tạo mã đăng ký
staff-kiosk-code-title = Mã đăng ký
staff-kiosk-code-lead = Trên màn hình ki-ốt, mở /kiosk/enrol và nhập mã này. Dùng được một lần, đến { $n }.
staff-kiosk-list = Đã đăng ký
staff-kiosk-active = Đang dùng
staff-kiosk-revoked = Đã thu hồi
staff-kiosk-revoke = Thu hồi
staff-kiosk-revoke-question = “{ $kiosk }” sẽ không làm thủ tục được nữa, ngay từ bây giờ. Muốn dùng lại phải đăng ký lại tại màn hình đó.
staff-kiosks-empty = Chưa có ki-ốt nào.
staff-kiosks-empty-hint = Tạo mã đăng ký ở trên rồi nhập mã trên màn hình ki-ốt.
staff-missing-label = Hãy đặt tên cho ki-ốt.
staff-enrol-title = Dùng màn hình này làm ki-ốt
staff-enrol-lead = Mã lấy từ trang “Ki-ốt” của quản trị viên.
staff-enrol-code = Mã đăng ký
staff-enrol-code-hint = Không phân biệt chữ hoa, chữ thường.
staff-enrol-submit = Dùng màn hình này làm ki-ốt

## Board

staff-board-head = Mời vào phòng
staff-board-none = Hiện chưa gọi ai. Xin quý khách chờ số của mình.

## Những gì nhân viên trong ngày khám mẫu viết

staff-demo-conclusion-fine = Các kết quả khám lần này đều trong giới hạn bình thường.
staff-demo-conclusion-watch = Một số kết quả ngoài giới hạn bình thường:
staff-demo-conclusion-item = { $item }: { $flag }
staff-demo-advice-keep = Quý khách nên duy trì lối sống lành mạnh và khám lại sau 12 tháng.
staff-demo-advice-recheck = Quý khách nên kiểm tra lại các kết quả trên sau 3 tháng.
staff-demo-advice-refer = Quý khách cần đi khám chuyên khoa theo giấy giới thiệu.
staff-demo-specialty-internal = Nội tổng hợp
staff-demo-specialty-cardiology = Tim mạch
staff-demo-specialty-endocrinology = Nội tiết
staff-demo-specialty-haematology = Huyết học
staff-demo-referral-value = { $item } vượt xa giới hạn, cần khám thêm.
staff-demo-referral-class = Phân loại sức khỏe { $class }, cần khám thêm.
staff-demo-read-back = Đã báo bác sĩ kết luận qua điện thoại, người nghe đã đọc lại đúng kết quả.
staff-demo-finding-ABDUS = Gan nhiễm mỡ nhẹ
staff-demo-finding-THYUS = Nhân tuyến giáp 4 mm, TI-RADS 2
staff-demo-finding-EX_DEN = Sâu răng hàm dưới
staff-demo-finding-FUNDUS = Xơ cứng động mạch võng mạc độ 1
staff-demo-finding-EGD = Viêm dạ dày mạn tính nông
staff-demo-finding-ECG = Nhịp chậm xoang
