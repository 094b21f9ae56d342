### Các câu trên máy làm thủ tục. Người đọc là khách khám, thường lớn tuổi: câu ngắn, lễ phép, nói rõ lý do.

## Khung chung

kiosk-title = Làm thủ tục khám sức khỏe
kiosk-centre = Trung tâm Khám sức khỏe
kiosk-language-switch = Ngôn ngữ
kiosk-next = Tiếp tục
kiosk-back = Quay lại
kiosk-done = Xong
kiosk-call-staff = Gọi nhân viên
kiosk-large-text = Chữ lớn
kiosk-high-contrast = Tương phản cao
kiosk-voice = Đọc to
kiosk-voiceless = Máy này không có giọng đọc tiếng Việt nên chưa thể đọc trang. Quý khách chạm “Gọi nhân viên” để được đọc giúp.
kiosk-progress = Bước { $step } / { $steps }
kiosk-progress-part = { $name } { $page } / { $pages }
kiosk-progress-1 = Nhận diện
kiosk-progress-2 = Xác nhận
kiosk-progress-3 = Đồng ý
kiosk-progress-4 = Câu hỏi
kiosk-progress-5 = Gói khám
kiosk-progress-6 = Phiếu số
kiosk-list-comma = { $left }, { $right }

## Màn hình chờ và ngôn ngữ

kiosk-greeting = Xin kính chào quý khách
kiosk-greeting-touch = Bắt đầu bằng tiếng Việt

## Nhận diện

kiosk-scan-title = Mời quý khách đặt giấy tờ lên máy quét
kiosk-scan-why = Để chúng tôi tìm đúng lịch hẹn của quý khách.
kiosk-scan-picture = Hình vẽ: đặt giấy tờ lên vùng sáng của máy quét, mặt có mã hướng xuống.
kiosk-scan-card = Căn cước công dân
kiosk-scan-card-how = Mặt có mã QR hướng xuống
kiosk-scan-passport = Hộ chiếu
kiosk-scan-passport-how = Mở trang có ảnh, hai dòng chữ cuối hướng xuống
kiosk-scan-booking = Mã lịch hẹn
kiosk-scan-booking-how = Trong tin nhắn hoặc trên giấy hẹn
kiosk-type-code = Nhập mã lịch hẹn hoặc số phiếu
kiosk-code-title = Quý khách vui lòng nhập mã lịch hẹn hoặc số phiếu
kiosk-code-why = Mã lịch hẹn gồm 8 ký tự, có trong tin nhắn hoặc giấy hẹn. Số phiếu gồm một chữ cái và 3 chữ số.
kiosk-code-typed = Mã đã nhập
kiosk-code-place = Ô thứ { $place }: { $sign }
kiosk-code-empty = chưa nhập
kiosk-code-erase = Xóa
kiosk-code-submit = Tìm lịch hẹn
kiosk-waiting-identify = Đang tìm lịch hẹn của quý khách…
kiosk-waiting-check-in = Đang làm thủ tục cho quý khách…
kiosk-waiting-why = Xin quý khách chờ trong giây lát.

## Xác nhận

kiosk-confirm-title = Đây có phải là quý khách không?
kiosk-confirm-why = Tên được che bớt để người khác không đọc được.
kiosk-confirm-name = Họ và tên
kiosk-confirm-time = Giờ hẹn
kiosk-confirm-package = Gói khám
kiosk-confirm-company = Công ty
kiosk-confirm-yes = Đúng, là tôi
kiosk-confirm-no = Không phải tôi

## Đồng ý. Khi sửa lời văn ở phần này, phải đổi phiên bản trong core/src/consent.rs.

kiosk-consent-title = Sự đồng ý của quý khách
kiosk-consent-lead = Quý khách chạm vào điều mình đồng ý rồi ký tên. Điều không chạm là không đồng ý.
kiosk-consent-read = Đọc toàn bộ
kiosk-consent-why = Để làm gì
kiosk-consent-text = Nội dung
kiosk-consent-sign = Quý khách ký bằng ngón tay vào đây
kiosk-consent-clear = Ký lại
kiosk-consent-declare = Tôi không ký tay được
kiosk-consent-undeclare = Tôi ký tay
kiosk-consent-declared = Quý khách ký bằng cách chạm “Ký và tiếp tục”.
kiosk-consent-go-on = Ký và tiếp tục
kiosk-consent-missing-tick = Quý khách chưa chạm ô thứ nhất.
kiosk-consent-missing-signature = Chưa ký.
kiosk-consent-needed = (cần để được khám)
kiosk-consent-free = (tự nguyện)
kiosk-consent-refuse = Nếu không đồng ý
kiosk-consent-no = Tôi không đồng ý
kiosk-consent-optional = Quý khách có thể từ chối. Buổi khám vẫn diễn ra như thường.
kiosk-consent-required = Nếu quý khách không đồng ý, chúng tôi không thể khám cho quý khách.
kiosk-consent-data = Dùng thông tin nào
kiosk-consent-who = Ai được xem
kiosk-consent-withdraw = Đổi ý
kiosk-consent-withdraw-how = Quý khách có thể rút lại sự đồng ý bất cứ lúc nào tại quầy tiếp đón.
kiosk-consent-version = Bản ngày { $version }

kiosk-consent-examination = Quý khách có đồng ý để chúng tôi khám và lưu hồ sơ không?
kiosk-consent-examination-why = Để khám và báo kết quả, chúng tôi cần thông tin sức khỏe của quý khách.
kiosk-consent-examination-data = Họ tên, ngày sinh, giới tính, số giấy tờ, câu trả lời hôm nay, kết quả xét nghiệm và hình ảnh.
kiosk-consent-examination-who = Chỉ bác sĩ và nhân viên tham gia buổi khám này.

kiosk-consent-employer_report = Quý khách có đồng ý để công ty nhận kết luận chung không?
kiosk-consent-employer_report-why = { $company } muốn biết quý khách có đủ sức khỏe làm việc hay không.
kiosk-consent-employer_report-data = Chỉ phân loại sức khỏe và kết luận đủ sức khỏe làm việc. Không có kết quả xét nghiệm nào.
kiosk-consent-employer_report-who = Người phụ trách sức khỏe của { $company }.

kiosk-consent-research = Quý khách có đồng ý góp kết quả cho nghiên cứu y học không?
kiosk-consent-research-why = Kết quả của nhiều người giúp phát hiện bệnh sớm hơn.
kiosk-consent-research-data = Kết quả khám, không có họ tên, ngày sinh và số giấy tờ.
kiosk-consent-research-who = Nhóm nghiên cứu được hội đồng đạo đức chấp thuận. Không ai nhận ra quý khách.

## Câu hỏi

kiosk-question-fasting = Quý khách ăn lần cuối cách đây bao nhiêu giờ?
kiosk-question-fasting-why = Để kết quả xét nghiệm máu chính xác, cần nhịn ăn { $needed } giờ. Kẹo, sữa và cà phê cũng tính là ăn. Quý khách vẫn uống được nước lọc.
kiosk-question-fasting-unit = giờ
kiosk-question-fasting-unsure = Tôi không nhớ rõ
kiosk-question-pregnancy = Quý khách có thể đang mang thai không?
kiosk-question-pregnancy-why = Tia X và một số phép đo có thể không tốt cho thai nhi. Chỉ nhân viên y tế xem câu trả lời này.
kiosk-question-pregnancy-no-period = Không, kỳ kinh gần nhất mới bắt đầu trong 10 ngày qua
kiosk-question-pregnancy-no-never = Không, tôi không thể có thai nữa
kiosk-question-pregnancy-no = Không, vì lý do khác
kiosk-question-pregnancy-yes = Có thể có
kiosk-question-pregnancy-unsure = Tôi không chắc
kiosk-question-conditions = Quý khách có điều nào sau đây không?
kiosk-question-conditions-why = Quý khách vui lòng chạm vào dòng đúng với mình. Chỉ nhân viên y tế xem câu trả lời này.
kiosk-question-conditions-none = Tôi không có điều nào
kiosk-question-conditions-done = Tiếp tục
kiosk-question-conditions-unsure = Tôi không chắc, xin nhân viên hỏi lại
kiosk-question-conditions-line-unsure = Không rõ

## Tình trạng sức khỏe

kiosk-condition-pregnancy = Có thể mang thai
kiosk-condition-pacemaker = Máy tạo nhịp tim
kiosk-condition-pacemaker-help = Máy khử rung cấy trong người cũng vậy
kiosk-condition-limb-amputation = Mất một phần tay hoặc chân
kiosk-condition-recent-hand-surgery = Mới mổ bàn tay hoặc cổ tay
kiosk-condition-contact-lens = Đang đeo kính áp tròng
kiosk-condition-hard-contact-lens = Kính áp tròng cứng
kiosk-condition-recent-infarction = Nhồi máu cơ tim trong 1 tháng qua
kiosk-condition-pneumothorax = Tràn khí màng phổi
kiosk-condition-pneumothorax-help = Có khí lọt ra ngoài phổi
kiosk-condition-haemoptysis = Ho ra máu
kiosk-condition-recent-surgery = Mới mổ mắt, ngực hoặc bụng
kiosk-condition-aneurysm = Phình động mạch
kiosk-condition-aneurysm-help = Ở đầu, ngực hoặc bụng
kiosk-condition-known-diabetes = Bệnh tiểu đường
kiosk-condition-recent-antibiotics = Uống kháng sinh trong 4 tuần qua
kiosk-condition-recent-ppi = Uống thuốc giảm axit dạ dày trong 2 tuần qua
kiosk-condition-recent-ppi-help = Ví dụ omeprazol, esomeprazol, pantoprazol
kiosk-condition-menstruation = Đang có kinh nguyệt
kiosk-condition-bleeding-haemorrhoids = Trĩ đang chảy máu
kiosk-condition-virgo-intacta = Chưa từng quan hệ tình dục
kiosk-condition-virgo-intacta-help = Để chọn cách khám phụ khoa phù hợp
kiosk-condition-lactation = Đang cho con bú
kiosk-condition-breast-implant = Túi độn ngực
kiosk-condition-recent-contrast = Chụp có thuốc cản quang, uống barit hoặc chụp xạ hình trong 14 ngày qua
kiosk-condition-fast-heart-rate = Mạch nhanh hoặc không đều
kiosk-condition-contrast-allergy = Dị ứng thuốc cản quang
kiosk-condition-renal-impairment = Suy thận
kiosk-condition-renal-impairment-help = Kể cả khi đang chạy thận
kiosk-condition-acute-kidney-injury = Suy thận cấp
kiosk-condition-metformin = Thuốc metformin
kiosk-condition-metformin-help = Một loại thuốc tiểu đường
kiosk-condition-hyperthyroidism = Cường giáp
kiosk-condition-cochlear-implant = Ốc tai điện tử
kiosk-condition-ferromagnetic-clip = Kẹp mạch máu bằng kim loại
kiosk-condition-ferromagnetic-clip-help = Ví dụ sau khi mổ não
kiosk-condition-eye-metal = Mảnh kim loại trong mắt
kiosk-condition-eye-metal-help = Ví dụ do hàn hoặc mài kim loại
kiosk-condition-claustrophobia = Sợ nơi chật hẹp
kiosk-condition-cardiopulmonary-disease = Bệnh tim hoặc phổi chưa ổn định
kiosk-condition-anticoagulant = Thuốc chống đông hoặc aspirin
kiosk-condition-anticoagulant-help = Quý khách đừng tự ngừng thuốc
kiosk-condition-recent-stent = Đặt stent trong 1 năm qua hoặc có van tim nhân tạo
kiosk-condition-sedation = Thuốc ngủ khi nội soi
kiosk-condition-no-escort = Không có người đưa về, hoặc tự lái xe về
kiosk-condition-bowel-preparation = Chưa uống hết thuốc làm sạch ruột
kiosk-condition-bowel-obstruction = Nghi tắc ruột
kiosk-condition-full-bladder = Bàng quang đầy
kiosk-condition-empty-bladder = Bàng quang rỗng
kiosk-condition-diabetes-medicine = Thuốc tiểu đường hoặc insulin
kiosk-condition-blood-pressure-medicine = Thuốc huyết áp

## Gói khám

kiosk-package-title = Gói khám hôm nay của quý khách
kiosk-package-price = Giá gói khám
kiosk-package-rooms = { $rooms } phòng khám, { $items } mục
kiosk-package-items = { $count } mục
kiosk-package-all-clear = Mọi mục trong gói đều làm được hôm nay.
kiosk-package-changes = Hôm nay có điểm cần lưu ý
kiosk-package-submit = Lấy phiếu số
kiosk-finding-block = Tạm chưa làm
kiosk-finding-decide = Bác sĩ quyết định
kiosk-finding-warn = Cần lưu ý
kiosk-finding-items = Liên quan đến: { $items }
kiosk-finding-items-more = Liên quan đến: { $items } và { $more } mục khác

kiosk-rule-fasting-too-short = Quý khách đã nhịn ăn { $fasted } giờ. Mục này cần { $needed } giờ.
kiosk-rule-fasting-too-short-do = Quý khách cứ tiếp tục khám. Nhân viên sẽ xem nên chờ thêm hay hẹn ngày khác. Hẹn ngày khác không mất thêm tiền.
kiosk-rule-fasting-unknown = Chưa rõ quý khách đã nhịn ăn bao lâu. Mục này cần { $needed } giờ.
kiosk-rule-fasting-unknown-do = Nhân viên sẽ hỏi lại quý khách trước khi làm.
kiosk-rule-pregnancy-possible = Quý khách có thể đang mang thai, nên mục này tạm dừng để an toàn cho thai nhi.
kiosk-rule-pregnancy-possible-do = Quý khách có thể thử thai bằng nước tiểu. Bác sĩ sẽ quyết định sau đó.
kiosk-rule-pregnancy-unknown = Chưa rõ quý khách có mang thai hay không, nên mục này tạm dừng.
kiosk-rule-pregnancy-unknown-do = Nếu muốn thử thai bằng nước tiểu, quý khách vui lòng báo nhân viên.
kiosk-rule-pacemaker-current = Mục này dùng dòng điện nhẹ, không an toàn với máy tạo nhịp tim.
kiosk-rule-pacemaker-current-do = Mục này được bỏ qua. Các mục khác vẫn làm như thường.
kiosk-rule-pacemaker-magnet = Máy chụp có từ trường mạnh, có thể ảnh hưởng đến máy tạo nhịp tim.
kiosk-rule-pacemaker-magnet-do = Bác sĩ sẽ xem loại máy của quý khách rồi quyết định. Nếu có thẻ máy tạo nhịp tim, quý khách vui lòng đưa bác sĩ xem.
kiosk-rule-other-sex = Mục này không dành cho giới tính ghi trong lịch hẹn.
kiosk-rule-other-sex-do = Nếu thông tin chưa đúng, quý khách vui lòng báo quầy tiếp đón.
kiosk-rule-fasting-not-ideal = Quý khách đã nhịn ăn { $fasted } giờ. Mỡ máu đo đúng nhất sau { $needed } giờ.
kiosk-rule-fasting-not-ideal-do = Quý khách cứ lấy máu như thường. Bác sĩ sẽ lưu ý khi đọc kết quả.
kiosk-rule-pregnancy-confirmed = Que thử cho thấy quý khách đang mang thai, nên mục này không làm hôm nay.
kiosk-rule-pregnancy-confirmed-do = Bác sĩ sẽ nói chuyện riêng với quý khách.
kiosk-rule-pregnancy-test-first = Để chắc chắn an toàn, cần thử thai trước khi chụp.
kiosk-rule-pregnancy-test-first-do = Nhân viên sẽ mời quý khách thử bằng nước tiểu. Chỉ mất vài phút.
kiosk-rule-implant-magnet = Máy chụp có từ trường mạnh, có thể ảnh hưởng đến: { $about }.
kiosk-rule-implant-magnet-do = Mục này tạm dừng. Nếu có giấy tờ của dụng cụ cấy ghép, quý khách vui lòng đưa bác sĩ xem.
kiosk-rule-condition-unknown = Chưa rõ quý khách có: { $about }.
kiosk-rule-condition-unknown-do = Nhân viên sẽ hỏi lại quý khách trước khi làm.
kiosk-rule-virgo-intacta = Mục này dùng dụng cụ đặt vào âm đạo, nên được bỏ qua.
kiosk-rule-virgo-intacta-do = Nếu muốn hỏi thêm, quý khách vui lòng nói với bác sĩ phụ khoa.
kiosk-rule-belly-probe-only = Quý khách chỉ được siêu âm qua thành bụng.
kiosk-rule-belly-probe-only-do = Quý khách không cần làm gì thêm.
kiosk-rule-known-diabetes = Quý khách có bệnh tiểu đường, nên không cần uống đường để thử.
kiosk-rule-known-diabetes-do = Mục này được bỏ qua. Các mục khác vẫn làm như thường.
kiosk-rule-recent-contrast = Thuốc cản quang, barit hoặc chất phóng xạ còn trong người làm sai mật độ xương.
kiosk-rule-recent-contrast-do = Nên đo sau { $days } ngày. Nhân viên sẽ xem ngày phù hợp cho quý khách.
kiosk-rule-blood-thinner = Thuốc chống đông hoặc aspirin có thể gây chảy máu khi nội soi.
kiosk-rule-blood-thinner-do = Bác sĩ sẽ quyết định. Quý khách đừng tự ngừng thuốc.
kiosk-rule-recent-stent = Với stent mới đặt hoặc van tim nhân tạo, quý khách cần dùng thuốc đều.
kiosk-rule-recent-stent-do = Quý khách cứ uống thuốc. Bác sĩ nội soi sẽ quyết định cách làm.
kiosk-rule-endoscopy-risk = Tim hoặc phổi chưa ổn định làm nội soi kém an toàn.
kiosk-rule-endoscopy-risk-do = Bác sĩ sẽ xem và quyết định. Các mục khác vẫn làm như thường.
kiosk-rule-no-escort = Sau khi dùng thuốc ngủ, quý khách cần có người đưa về.
kiosk-rule-no-escort-do = Quý khách có thể gọi người thân đến, hoặc nội soi không dùng thuốc ngủ.
kiosk-rule-bowel-preparation = Ruột chưa sạch thì nội soi không nhìn rõ.
kiosk-rule-bowel-preparation-do = Bác sĩ sẽ xem có làm hôm nay được không.
kiosk-rule-bowel-obstruction = Có thể có tắc ruột, nên cần bác sĩ xem trước.
kiosk-rule-bowel-obstruction-do = Bác sĩ sẽ xem và quyết định. Các mục khác vẫn làm như thường.
kiosk-rule-spirometry-deferred = Thổi mạnh khi đo hô hấp có thể không an toàn với: { $about }.
kiosk-rule-spirometry-deferred-do = Bác sĩ sẽ xem và quyết định. Các mục khác vẫn làm như thường.
kiosk-rule-menstruation = Kinh nguyệt có thể làm sai kết quả của mục này.
kiosk-rule-menstruation-do = Quý khách có thể làm vào ngày khác mà không mất thêm tiền.
kiosk-rule-bleeding-haemorrhoids = Máu từ trĩ có thể làm sai kết quả của mục này.
kiosk-rule-bleeding-haemorrhoids-do = Quý khách có thể làm khi hết chảy máu.
kiosk-rule-lactation = Khi cho con bú, ảnh chụp vú khó đọc hơn.
kiosk-rule-lactation-do = Bác sĩ sẽ xem và quyết định. Các mục khác vẫn làm như thường.
kiosk-rule-breath-test-medicine = Thuốc này có thể làm sai kết quả thổi hơi thở: { $about }.
kiosk-rule-breath-test-medicine-do = Bác sĩ sẽ xem nên làm hôm nay hay hẹn ngày khác. Quý khách đừng tự ngừng thuốc.
kiosk-rule-contrast-allergy = Mục này dùng thuốc cản quang, quý khách từng bị dị ứng.
kiosk-rule-contrast-allergy-do = Bác sĩ sẽ xem và quyết định. Các mục khác vẫn làm như thường.
kiosk-rule-renal-impairment = Mục này dùng thuốc cản quang, có thể không tốt cho thận yếu.
kiosk-rule-renal-impairment-do = Bác sĩ sẽ xem kết quả chức năng thận rồi quyết định.
kiosk-rule-metformin-contrast = Metformin cùng với thuốc cản quang cần xem chức năng thận trước.
kiosk-rule-metformin-contrast-do = Bác sĩ sẽ nói có cần tạm ngừng không, và khi nào dùng lại. Quý khách đừng tự ngừng thuốc.
kiosk-rule-hyperthyroidism = Thuốc cản quang có i-ốt, có thể làm cường giáp nặng hơn.
kiosk-rule-hyperthyroidism-do = Bác sĩ sẽ xem và quyết định. Các mục khác vẫn làm như thường.
kiosk-rule-hard-contact-lens = Kính áp tròng cứng làm sai kết quả đo mắt một thời gian sau khi tháo.
kiosk-rule-hard-contact-lens-do = Bác sĩ sẽ xem và quyết định. Các mục khác vẫn làm như thường.
kiosk-rule-limb-amputation = Phép đo thành phần cơ thể không đúng khi thiếu một phần tay hoặc chân.
kiosk-rule-limb-amputation-do = Bác sĩ sẽ xem và quyết định. Các mục khác vẫn làm như thường.
kiosk-rule-recent-hand-surgery = Bóp mạnh có thể hại bàn tay mới mổ.
kiosk-rule-recent-hand-surgery-do = Bác sĩ sẽ xem và quyết định. Các mục khác vẫn làm như thường.
kiosk-rule-contact-lens = Cần tháo kính áp tròng trước khi đo mắt.
kiosk-rule-contact-lens-do = Quý khách vui lòng tháo kính tại phòng đo mắt. Ở đó có nước ngâm kính.
kiosk-rule-breast-implant = Túi độn ngực cần cách chụp khác.
kiosk-rule-breast-implant-do = Quý khách vui lòng nói với kỹ thuật viên trước khi chụp.
kiosk-rule-claustrophobia = Máy chụp là một ống hẹp.
kiosk-rule-claustrophobia-do = Quý khách cứ nói nếu thấy khó chịu. Nhân viên luôn ở gần và có thể dừng ngay.
kiosk-rule-fast-heart-rate = Mạch nhanh hoặc không đều làm ảnh bị mờ.
kiosk-rule-fast-heart-rate-do = Bác sĩ sẽ xem và quyết định. Các mục khác vẫn làm như thường.
kiosk-rule-diabetes-medicine = Khi còn nhịn ăn, thuốc tiểu đường có thể làm đường huyết xuống quá thấp.
kiosk-rule-diabetes-medicine-do = Quý khách chỉ dùng thuốc sau khi ăn. Nếu thấy run, vã mồ hôi hoặc mệt, quý khách vui lòng báo nhân viên ngay.
kiosk-rule-blood-pressure-medicine = Thuốc huyết áp nên uống khoảng 6 giờ sáng với một ngụm nước.
kiosk-rule-blood-pressure-medicine-do = Nếu sáng nay chưa uống, quý khách vui lòng báo nhân viên khi đo huyết áp.
kiosk-rule-sedation = Nếu dùng thuốc ngủ khi nội soi, quý khách sẽ buồn ngủ nhiều giờ sau đó.
kiosk-rule-sedation-do = Hôm nay quý khách không lái xe và nên về cùng người thân.
kiosk-rule-full-bladder = Siêu âm này cần bàng quang đầy.
kiosk-rule-full-bladder-do = Quý khách vui lòng chưa đi vệ sinh trước khi siêu âm.
kiosk-rule-empty-bladder = Siêu âm này cần bàng quang rỗng.
kiosk-rule-empty-bladder-do = Quý khách vui lòng đi vệ sinh ngay trước khi siêu âm.

## Phiếu số

kiosk-ticket-title = Số của quý khách
kiosk-ticket-again = Quý khách đã làm thủ tục rồi. Đây là số của quý khách.
kiosk-ticket-first = Mời quý khách đến phòng đầu tiên
kiosk-ticket-now = Mời quý khách đến phòng tiếp theo
kiosk-ticket-turn = Khoảng { $time } sẽ đến lượt quý khách.
kiosk-ticket-end = Quý khách sẽ khám xong vào khoảng
kiosk-ticket-between = từ { $early } đến { $late }
kiosk-ticket-why-slot = Giờ { $time } được giữ riêng cho quý khách ở phòng này.
kiosk-ticket-why-last = Đây là phòng cuối cùng của quý khách hôm nay.
kiosk-ticket-why-fasting = Phòng này cần nhịn ăn. Khám xong phòng này quý khách có thể ăn.
kiosk-ticket-why-opens = Xong phòng này mới vào được { $then }.
kiosk-ticket-why-priority = Quý khách được ưu tiên vào trước.
kiosk-ticket-why-waited = Quý khách là người chờ phòng này lâu nhất.
kiosk-ticket-why-busiest = Đây là phòng đông nhất hôm nay, vào sớm sẽ đỡ phải chờ.
kiosk-ticket-why-free = Phòng này trống sớm nhất.
kiosk-ticket-nowhere = Quý khách đã khám xong mọi phòng. Mời quý khách đến quầy tiếp đón.
kiosk-ticket-route = Các phòng còn lại, chưa theo thứ tự
kiosk-ticket-remember = Quý khách vui lòng nhớ số này hoặc chụp ảnh màn hình. Bảng điện tử gọi theo số, họ tên được che bớt.
kiosk-ticket-done = Tôi đã nhớ số

## Gọi nhân viên

kiosk-help-title = Mời quý khách đến quầy tiếp đón
kiosk-help-why = Quý khách vui lòng đọc mã này để nhân viên biết quý khách đang dừng ở bước nào. Mã không chứa thông tin riêng của quý khách.
kiosk-help-coming = Đã gọi nhân viên
kiosk-help-coming-why = Nhân viên đang đến chỗ quý khách. Quý khách cũng có thể đến quầy tiếp đón và đọc mã này. Mã không chứa thông tin riêng của quý khách.
kiosk-help-calling = Đang gọi nhân viên…
kiosk-help-code = Mã
kiosk-help-continue = Tôi làm tiếp
kiosk-help-finish = Kết thúc và xóa thông tin

## Không ai chạm vào màn hình

kiosk-still-there = Quý khách còn ở đây không?
kiosk-still-there-why = Sau { $seconds } giây nữa, thông tin của quý khách sẽ được xóa khỏi màn hình để người khác không đọc được.
kiosk-still-there-yes = Tôi vẫn ở đây
kiosk-still-there-no = Kết thúc và xóa thông tin

## Khi có điều trục trặc: chuyện gì đã xảy ra, và cần làm gì.

kiosk-scan-again = Quét lại
kiosk-retry = Thử lại
kiosk-go-on = Tiếp tục làm
kiosk-restart = Làm lại từ đầu
kiosk-to-desk = Đến quầy tiếp đón

kiosk-problem-scan-unreadable = Máy quét không nhận ra mã này
kiosk-problem-scan-unreadable-do = Quý khách vui lòng quét mã QR trên căn cước, hai dòng cuối trang ảnh hộ chiếu, hoặc mã lịch hẹn.
kiosk-problem-scan-cut-off = Máy quét mới đọc được phần đầu của thẻ
kiosk-problem-scan-cut-off-do = Quý khách vui lòng giữ yên thẻ cho đến khi nghe tiếng “bíp”.
kiosk-problem-scan-layout-damaged = Máy quét truyền chữ chưa đúng
kiosk-problem-scan-layout-damaged-do = Thẻ của quý khách vẫn tốt; bộ gõ của máy này cài chưa đúng. Quét lại sẽ không có kết quả khác, mời quý khách đến quầy tiếp đón.
kiosk-problem-cccd-truncated = Mã QR trên thẻ chưa được đọc hết
kiosk-problem-cccd-truncated-do = Quý khách vui lòng giữ yên thẻ cho đến khi nghe tiếng “bíp”.
kiosk-problem-cccd-number-shape = Máy chưa đọc đủ 12 chữ số của số căn cước
kiosk-problem-cccd-number-shape-do = Quý khách vui lòng lau mặt thẻ rồi quét lại mã QR.
kiosk-problem-cccd-old-number-shape = Máy chưa đọc rõ số chứng minh cũ trên thẻ
kiosk-problem-cccd-old-number-shape-do = Quý khách vui lòng lau mặt thẻ rồi quét lại mã QR.
kiosk-problem-cccd-name = Máy chưa đọc rõ họ tên trên thẻ
kiosk-problem-cccd-name-do = Quý khách vui lòng quét lại. Nếu vẫn chưa được, quý khách có thể nhập mã lịch hẹn.
kiosk-problem-cccd-date = Máy chưa đọc rõ ngày tháng trên thẻ
kiosk-problem-cccd-date-do = Quý khách vui lòng lau mặt thẻ rồi quét lại mã QR.
kiosk-problem-cccd-birth-date = Ngày sinh đọc từ thẻ không hợp lý
kiosk-problem-cccd-birth-date-do = Quý khách vui lòng nhập mã lịch hẹn, hoặc mang thẻ đến quầy tiếp đón.
kiosk-problem-cccd-sex = Máy chưa đọc rõ giới tính trên thẻ
kiosk-problem-cccd-sex-do = Quý khách vui lòng lau mặt thẻ rồi quét lại mã QR.
kiosk-problem-cccd-address = Máy chưa đọc rõ địa chỉ trên thẻ
kiosk-problem-cccd-address-do = Quý khách vui lòng quét lại. Nếu vẫn chưa được, quý khách có thể nhập mã lịch hẹn.
kiosk-problem-cccd-sex-disagrees = Số căn cước và giới tính trên thẻ chưa khớp nhau
kiosk-problem-cccd-sex-disagrees-do = Quét lại sẽ không có kết quả khác. Mời quý khách mang thẻ đến quầy tiếp đón để nhân viên xem giúp.
kiosk-problem-cccd-century-disagrees = Số căn cước và thế kỷ sinh trên thẻ chưa khớp nhau
kiosk-problem-cccd-century-disagrees-do = Quét lại sẽ không có kết quả khác. Mời quý khách mang thẻ đến quầy tiếp đón để nhân viên xem giúp.
kiosk-problem-cccd-year-disagrees = Số căn cước và năm sinh trên thẻ chưa khớp nhau
kiosk-problem-cccd-year-disagrees-do = Quét lại sẽ không có kết quả khác. Mời quý khách mang thẻ đến quầy tiếp đón để nhân viên xem giúp.
kiosk-problem-cccd-issued-before-birth = Ngày cấp đọc từ thẻ sớm hơn ngày sinh
kiosk-problem-cccd-issued-before-birth-do = Mời quý khách mang thẻ đến quầy tiếp đón để nhân viên xem giúp.
kiosk-problem-cccd-issued-in-future = Ngày cấp đọc từ thẻ muộn hơn ngày hôm nay
kiosk-problem-cccd-issued-in-future-do = Mời quý khách mang thẻ đến quầy tiếp đón để nhân viên xem giúp.
kiosk-problem-mrz-length = Máy chưa đọc hết hai dòng chữ của hộ chiếu
kiosk-problem-mrz-length-do = Quý khách vui lòng mở phẳng trang ảnh và giữ yên cho đến khi nghe tiếng “bíp”.
kiosk-problem-mrz-character = Hai dòng của hộ chiếu có ký tự máy không nhận ra
kiosk-problem-mrz-character-do = Quý khách vui lòng mở phẳng trang ảnh, lau sạch rồi quét lại.
kiosk-problem-mrz-document-kind = Đây không phải trang ảnh của hộ chiếu
kiosk-problem-mrz-document-kind-do = Quý khách vui lòng quét hộ chiếu, căn cước, hoặc nhập mã lịch hẹn.
kiosk-problem-mrz-country = Máy chưa đọc rõ tên nước trên hộ chiếu
kiosk-problem-mrz-country-do = Quý khách vui lòng mở phẳng trang ảnh rồi quét lại.
kiosk-problem-mrz-document-number = Máy chưa đọc được số hộ chiếu
kiosk-problem-mrz-document-number-do = Quý khách vui lòng mở phẳng trang ảnh rồi quét lại.
kiosk-problem-mrz-check-digit = Máy quét đọc sai một chữ số { $field ->
        [document-number] trong số hộ chiếu
        [birth-date] trong ngày sinh
        [expiry-date] trong ngày hết hạn
        [optional-data] trong phần số phụ
       *[composite] ở dòng thứ hai
    }
kiosk-problem-mrz-check-digit-do = Quý khách vui lòng lau hai dòng cuối trang ảnh rồi quét lại. Nếu vẫn chưa được, quý khách có thể nhập mã lịch hẹn.
kiosk-problem-mrz-date = Máy chưa đọc rõ ngày tháng trên hộ chiếu
kiosk-problem-mrz-date-do = Quý khách vui lòng mở phẳng trang ảnh rồi quét lại.
kiosk-problem-mrz-birth-date = Ngày sinh đọc từ hộ chiếu không hợp lý
kiosk-problem-mrz-birth-date-do = Quý khách vui lòng nhập mã lịch hẹn, hoặc mang hộ chiếu đến quầy tiếp đón.
kiosk-problem-mrz-sex = Máy chưa đọc rõ giới tính trên hộ chiếu
kiosk-problem-mrz-sex-do = Quý khách vui lòng mở phẳng trang ảnh rồi quét lại.
kiosk-problem-mrz-name = Máy chưa đọc rõ họ tên trên hộ chiếu
kiosk-problem-mrz-name-do = Quý khách vui lòng mở phẳng trang ảnh rồi quét lại.
kiosk-problem-document-kind-unsupported = Máy này chưa nhận loại giấy tờ này
kiosk-problem-document-kind-unsupported-do = Quý khách vui lòng quét hộ chiếu, căn cước Việt Nam, hoặc nhập mã lịch hẹn.
kiosk-problem-passport-number-shape = Máy chưa đọc rõ số hộ chiếu
kiosk-problem-passport-number-shape-do = Quý khách vui lòng mở phẳng trang ảnh rồi quét lại.
kiosk-problem-insurance-card-scanned = Đây là thẻ bảo hiểm y tế
kiosk-problem-insurance-card-scanned-do = Khám theo yêu cầu không cần thẻ này; máy không đọc và không lưu thông tin trên thẻ. Quý khách vui lòng quét thẻ căn cước hoặc hộ chiếu.
kiosk-problem-scan-other-document = Vừa có một giấy tờ khác được quét
kiosk-problem-scan-other-document-do = Quý khách muốn làm tiếp cho người ban đầu, hay làm lại từ đầu?
kiosk-problem-code-shape = Mã lịch hẹn gồm 8 ký tự
kiosk-problem-code-shape-do = Quý khách vui lòng xem lại mã trong tin nhắn hoặc trên giấy hẹn.
kiosk-problem-booking-code-unknown = Không có lịch hẹn nào mang mã này
kiosk-problem-booking-code-unknown-do = Quý khách vui lòng xem lại từng ký tự rồi nhập lại, hoặc quét giấy tờ.
kiosk-problem-booking-not-found = Chúng tôi chưa tìm thấy lịch hẹn với giấy tờ này
kiosk-problem-booking-not-found-do = Có thể lịch hẹn ghi theo giấy tờ khác: quý khách hãy nhập mã lịch hẹn. Quý khách chưa hẹn trước cũng được phục vụ.
kiosk-problem-booking-other-day = Lịch hẹn của quý khách là ngày { $date }
kiosk-problem-booking-other-day-do = Nếu quý khách muốn khám hôm nay, mời quý khách đến quầy tiếp đón.
kiosk-problem-booking-cancelled = Lịch hẹn này đã được hủy
kiosk-problem-booking-cancelled-do = Mời quý khách đến quầy tiếp đón để đặt lại lịch.
kiosk-problem-booking-already-checked-in = Lịch hẹn này đã được làm thủ tục
kiosk-problem-booking-already-checked-in-do = Quý khách vui lòng chạm “Thử lại” để xem số của mình.
kiosk-problem-package-unknown = Gói khám trong lịch hẹn hiện không còn
kiosk-problem-package-unknown-do = Mời quý khách đến quầy tiếp đón để chọn gói khác.
kiosk-problem-package-not-in-force = Gói khám trong lịch hẹn không áp dụng vào ngày này
kiosk-problem-package-not-in-force-do = Mời quý khách đến quầy tiếp đón để chọn gói khác.
kiosk-problem-package-no-tier = Gói khám trong lịch hẹn không dành cho độ tuổi này
kiosk-problem-package-no-tier-do = Mời quý khách đến quầy tiếp đón để chọn gói phù hợp.
kiosk-problem-package-other-sex = Gói khám trong lịch hẹn không dành cho giới tính này
kiosk-problem-package-other-sex-do = Mời quý khách đến quầy tiếp đón để chọn gói phù hợp.
kiosk-problem-consent-required = Khi quý khách chưa đồng ý, chúng tôi chưa thể khám
kiosk-problem-consent-required-do = Chưa có gì được lưu lại. Quý khách có thể đọc lại, hoặc hỏi nhân viên tại quầy tiếp đón.
kiosk-problem-consent-text-outdated = Nội dung đồng ý vừa được cập nhật
kiosk-problem-consent-text-outdated-do = Quý khách vui lòng làm lại từ đầu để đọc bản mới. Chưa có gì được lưu lại.
kiosk-problem-kiosk-not-enrolled = Máy này chưa được đăng ký
kiosk-problem-kiosk-not-enrolled-do = Mời quý khách dùng máy khác hoặc đến quầy tiếp đón. Nhân viên: mở trang đăng ký máy và nhập mã đăng ký.
kiosk-enrol = Trang đăng ký máy (cho nhân viên)
kiosk-problem-unreachable = Máy chưa kết nối được với hệ thống
kiosk-problem-unreachable-do = Câu trả lời của quý khách vẫn còn. Quý khách vui lòng chờ một chút rồi thử lại. Thông tin không bị ghi hai lần.
kiosk-problem-server-trouble = Hệ thống đang gặp trục trặc
kiosk-problem-server-trouble-do = Câu trả lời của quý khách vẫn còn. Quý khách vui lòng chờ một chút rồi thử lại, hoặc đến quầy tiếp đón.
kiosk-problem-unexpected-answer = Hệ thống trả lời chưa đúng như mong đợi
kiosk-problem-unexpected-answer-do = Quý khách vui lòng thử lại một lần. Nếu vẫn chưa được, mời quý khách đến quầy tiếp đón.

## Keyboards on the screen

kiosk-keyboard = Bàn phím
kiosk-keyboard-which = Chọn bàn phím
kiosk-keyboard-latin = ABC
kiosk-keyboard-method = Kiểu gõ tiếng Việt
kiosk-keyboard-telex = Telex
kiosk-keyboard-vni = VNI
kiosk-keyboard-tones = Dấu thanh
kiosk-keyboard-sac = sắc
kiosk-keyboard-huyen = huyền
kiosk-keyboard-hoi = hỏi
kiosk-keyboard-nga = ngã
kiosk-keyboard-nang = nặng
kiosk-keyboard-ngang = ngang
kiosk-keyboard-shift = Chữ hoa
kiosk-keyboard-locked = Chữ hoa liên tục
kiosk-keyboard-double = Phụ âm đôi
kiosk-keyboard-erase = Xóa
kiosk-keyboard-space = Dấu cách
kiosk-keyboard-hyphen = Dấu gạch nối
kiosk-keyboard-apostrophe = Dấu nháy
kiosk-keyboard-done = Xong

## The hub: what else a guest can do here

kiosk-scan-ticket = Phiếu số hôm nay
kiosk-scan-ticket-how = Để xem phòng tiếp theo
kiosk-walk-in-begin = Tôi chưa hẹn trước
kiosk-walk-in-go-on = Tiếp tục mà không cần hẹn trước
kiosk-report-begin = Kết quả của tôi
kiosk-type-ticket = Nhập lại số phiếu
kiosk-code-submit-ticket = Xem phòng tiếp theo
kiosk-waiting-way = Đang tìm phòng tiếp theo…
kiosk-waiting-report = Đang xem tiến độ kết quả…
kiosk-progress-choose = Chọn gói khám

## Where next

kiosk-way-waits = Mời quý khách chờ khám ở phòng này
kiosk-way-waits-why = Khi đến lượt, bảng điện tử sẽ hiện số phiếu của quý khách.
kiosk-way-called = Mời quý khách vào phòng ngay
kiosk-way-called-why = Phòng này đang gọi số phiếu của quý khách.
kiosk-way-inside = Quý khách đang được khám ở phòng này
kiosk-way-inside-why = Nhân viên sẽ báo khi khám xong. Sau đó quý khách có thể xem lại tại đây.
kiosk-way-finished = Quý khách đã khám xong tất cả các phòng
kiosk-way-finished-why = Cảm ơn quý khách đã kiên nhẫn. Quý khách có thể ra về.
kiosk-way-left = Lượt khám này đã kết thúc sớm
kiosk-way-left-why = Nếu muốn khám tiếp, mời quý khách đến quầy tiếp đón.
kiosk-way-ticket = Phiếu số { $ticket }
kiosk-way-next-in-line = Không có ai chờ trước quý khách.
kiosk-way-before = { $count ->
   *[other] Có { $count } người chờ trước quý khách.
    }
kiosk-way-over = Đã khám xong { $over } trên { $all } phòng
kiosk-ticket-paid = Đã thanh toán. Cảm ơn quý khách.
kiosk-ticket-due = Trước khi ra về, mời quý khách thanh toán { $amount } tại quầy tiếp đón.

## How far the results are

kiosk-report-ticket = Quý khách có phiếu số nào?
kiosk-report-ticket-why = Một chữ cái và ba chữ số, ví dụ A017. Quý khách cũng có thể quét phiếu.
kiosk-report-born-why = Chỉ quý khách biết cả hai thông tin, nên người khác không thể xem bằng phiếu của quý khách.
kiosk-report-awaits-results = Một số kết quả đang được thực hiện
kiosk-report-awaits-results-why = Báo cáo của quý khách dự kiến có vào ngày { $date }.
kiosk-report-awaits-doctor = Đã có đủ kết quả, bác sĩ đang xem
kiosk-report-awaits-doctor-why = Báo cáo của quý khách dự kiến có vào ngày { $date }.
kiosk-report-ready = Báo cáo của quý khách đã sẵn sàng
kiosk-report-ready-why = Báo cáo có từ ngày { $date }. Mời quý khách mang giấy tờ đến quầy tiếp đón để nhận.
kiosk-report-of-day = Lượt khám ngày { $date }
kiosk-report-group-ready = đã có
kiosk-report-group = đã có { $ready } trên { $all }

## A date of birth

kiosk-born-title = Quý khách vui lòng nhập ngày sinh
kiosk-born-day = Ngày
kiosk-born-month = Tháng
kiosk-born-year = Năm
kiosk-born-fault-day = Ngày phải từ 01 đến 31.
kiosk-born-fault-month = Tháng phải từ 01 đến 12.
kiosk-born-fault-day-of-month = Tháng này không có ngày đó.
kiosk-born-fault-too-early = Năm phải từ 1900 trở đi.
kiosk-born-fault-future = Ngày này chưa đến.

## Without an appointment

kiosk-walk-in-title = Quý khách chưa hẹn trước vẫn được phục vụ
kiosk-walk-in-why = Mời quý khách đặt căn cước công dân hoặc hộ chiếu lên máy quét để không phải nhập tay.
kiosk-walk-in-by-hand = Tôi không có giấy tờ, tôi sẽ nhập tay
kiosk-walk-in-name = Họ và tên của quý khách là gì?
kiosk-walk-in-name-why = Ghi như trên giấy tờ. Quầy tiếp đón sẽ đối chiếu trước phòng đầu tiên.
kiosk-walk-in-name-field = Họ và tên
kiosk-walk-in-born-why = Gói khám và khoảng tham chiếu tùy theo tuổi.
kiosk-walk-in-sex = Giới tính ghi trên giấy tờ của quý khách?
kiosk-walk-in-sex-why = Một số xét nghiệm và khoảng tham chiếu tùy theo giới tính.
kiosk-walk-in-female = Nữ
kiosk-walk-in-male = Nam
kiosk-walk-in-phone = Số điện thoại của quý khách là gì?
kiosk-walk-in-phone-why = Chúng tôi chỉ gọi khi cần báo về kết quả của quý khách.
kiosk-walk-in-phone-field = Số điện thoại đã nhập
kiosk-walk-in-no-phone = Tiếp tục mà không cần số điện thoại
kiosk-packages-title = Quý khách muốn chọn gói khám nào?
kiosk-packages-why = Đây là các gói phù hợp với tuổi và giới tính của quý khách, do quý khách tự chi trả.
kiosk-packages-none = Không có gói khám nào cho độ tuổi này
kiosk-packages-none-why = Nhân viên quầy tiếp đón sẽ tư vấn gói phù hợp cho quý khách.
kiosk-package-for-KSK32 = Theo yêu cầu của nơi làm việc: thể lực, máu, nước tiểu, X-quang ngực
kiosk-package-for-STD = Khám toàn thân hằng năm: thêm siêu âm và nhiều xét nghiệm máu
kiosk-package-for-PREM = Tầm soát sớm ung thư và bệnh tim mạch: thêm chụp CT và nội soi

## Items besides the package, what the day costs, and consents of earlier visits

kiosk-extras-open = Chọn xét nghiệm thêm
kiosk-extras-title = Quý khách muốn làm xét nghiệm thêm không?
kiosk-extras-why = Chạm vào mục quý khách muốn. Quý khách tự chi trả; giá đã gồm thuế.
kiosk-extras-sum = { $count ->
    [0] Chưa chọn thêm
   *[other] Thêm { $count } mục
    }
kiosk-extras-none = Không chọn thêm
kiosk-package-own = Quý khách chi trả
kiosk-package-company-pays = { $company } chi trả
kiosk-package-pay-next = Quý khách có thể thanh toán ngay sau bước này hoặc tại quầy tiếp đón.
kiosk-finding-saves = Mục này đã được bỏ khỏi hóa đơn. Quý khách không phải trả { $amount }.
kiosk-finding-same-price = Giá gói khám không thay đổi.
kiosk-finding-who-block = Đây là quy định an toàn; chỉ bác sĩ mới có thể thay đổi.
kiosk-finding-who-decide = Bác sĩ quyết định trước khi làm.
kiosk-given = Quý khách đã đồng ý ngày { $date } và vẫn còn hiệu lực: { $purposes }.
kiosk-given-examination = khám và lưu hồ sơ
kiosk-given-employer_report = gửi kết luận cho công ty
kiosk-given-research = nghiên cứu y học

## Paying

kiosk-pay-title = Mời quý khách thanh toán { $amount }
kiosk-pay-why = Phiếu số đã sẵn sàng. Phiếu sẽ hiện ngay khi nhận được tiền, hoặc hiện luôn nếu quý khách trả tại quầy.
kiosk-pay-step-1 = Mở ứng dụng ngân hàng.
kiosk-pay-step-2 = Quét mã này.
kiosk-pay-step-3 = Xác nhận chuyển khoản.
kiosk-pay-picture = Mã QR cho ứng dụng ngân hàng
kiosk-pay-payee = Người nhận
kiosk-pay-reference = Nội dung chuyển khoản
kiosk-pay-asking = Đang tạo mã…
kiosk-pay-waiting = Trang này tự chuyển khi nhận được tiền.
kiosk-pay-lost = Mạng đang chậm. Khoản đã chuyển không bị mất; quầy tiếp đón cũng thấy được.
kiosk-pay-at-desk = Thanh toán tại quầy tiếp đón
kiosk-pay-now = Thanh toán ngay bằng điện thoại
kiosk-pay-failed = Mời quý khách thanh toán tại quầy tiếp đón
kiosk-pay-failed-why = Hiện chưa thể thanh toán bằng điện thoại. Phiếu số của quý khách vẫn sẵn sàng.

## When something goes wrong on these journeys

kiosk-problem-name-empty = Chưa có họ tên
kiosk-problem-name-empty-do = Quý khách vui lòng nhập họ và tên.
kiosk-problem-name-too-long = Họ tên này quá dài
kiosk-problem-name-too-long-do = Quý khách vui lòng nhập ngắn hơn, hoặc đến quầy tiếp đón.
kiosk-problem-name-characters = Họ tên có ký tự không dùng được
kiosk-problem-name-characters-do = Quý khách vui lòng chỉ nhập chữ cái.
kiosk-problem-resident-number-refused = Đây giống số đăng ký cư trú Hàn Quốc
kiosk-problem-resident-number-refused-do = Chúng tôi không được lưu số này. Quý khách vui lòng chỉ nhập họ tên hoặc số điện thoại.
kiosk-problem-phone-shape = Số điện thoại này không gọi được
kiosk-problem-phone-shape-do = Quý khách vui lòng xem lại các chữ số, hoặc tiếp tục mà không cần số.
kiosk-problem-phone-country = Chúng tôi chỉ gọi được số ở Việt Nam và Hàn Quốc
kiosk-problem-phone-country-do = Quý khách vui lòng nhập số khác, hoặc tiếp tục mà không cần số.
kiosk-problem-ticket-shape = Số phiếu gồm một chữ cái và ba chữ số
kiosk-problem-ticket-shape-do = Quý khách vui lòng xem lại phiếu, ví dụ A017.
kiosk-problem-ticket-not-found = Hôm nay không có phiếu số này
kiosk-problem-ticket-not-found-do = Quý khách vui lòng đối chiếu chữ cái và chữ số rồi nhập lại.
kiosk-problem-report-not-found = Không tìm thấy lượt khám nào với số phiếu và ngày sinh này
kiosk-problem-report-not-found-do = Quý khách vui lòng đối chiếu cả hai rồi thử lại. Nếu đã khám quá 60 ngày, mời quý khách đến quầy tiếp đón.
kiosk-problem-report-too-many-tries = Đã thử quá nhiều lần
kiosk-problem-report-too-many-tries-do = Để bảo vệ kết quả của mọi người, mời quý khách mang giấy tờ đến quầy tiếp đón, hoặc quay lại sau một giờ.
kiosk-problem-walk-in-checked-in = Hôm nay quý khách đã làm thủ tục rồi
kiosk-problem-walk-in-checked-in-do = Nếu có phiếu số, quý khách nhập số để xem phòng tiếp theo. Nếu không, mời quý khách đến quầy tiếp đón.
kiosk-problem-walk-in-has-booking = Hôm nay quý khách có lịch hẹn
kiosk-problem-walk-in-has-booking-do = Để không bị tính tiền hai lần, quý khách vui lòng quét giấy tờ hoặc nhập mã lịch hẹn.

## Without the server

kiosk-offline = Mất kết nối, nhưng quý khách vẫn làm thủ tục được.
kiosk-offline-locked = Mất kết nối, hiện máy này không làm thủ tục được. Mời quý khách đến quầy tiếp đón.
kiosk-offline-waiting = Đang chờ máy chủ: { $count }
kiosk-offline-ticket = Số của quý khách có hiệu lực. Khi mất kết nối, chúng tôi chưa báo được giờ, và quầy có thể hỏi lại quý khách. Nếu có khoản phải trả, mời quý khách trả tại quầy tiếp đón.
kiosk-problem-offline-booking-unknown = Đang mất kết nối nên chưa tra được lịch hẹn này
kiosk-problem-offline-booking-unknown-do = Quầy tiếp đón sẵn sàng làm thủ tục cho quý khách.
kiosk-problem-offline-checked-in = Quý khách đã làm thủ tục rồi
kiosk-problem-offline-checked-in-do = Khi mất kết nối, máy chưa hiện được số của quý khách. Quầy tiếp đón sẽ cho quý khách biết.
