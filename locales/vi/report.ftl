### Các câu trên giấy in.

## Trên mọi trang

report-page = Trang { $page } / { $pages }
report-footer-number = Mã { $number } · { $title }
report-letterhead = { $address } · ĐT { $phone }

## Phiếu kết quả khám sức khỏe của một người

report-personal-title = Kết quả khám sức khỏe
report-label-name = Họ và tên
report-label-birth-date = Ngày sinh
report-label-sex = Giới tính
report-sex-male = Nam
report-sex-female = Nữ
report-label-visit-date = Ngày khám
report-label-number = Mã phiếu kết quả
report-label-document = Số giấy tờ tùy thân
report-label-company = Công ty

## Tóm tắt trên trang đầu

report-summary-fine = Kết quả tốt
report-summary-watch = Cần theo dõi
report-summary-do = Việc cần làm
report-summary-count = { $normal } trên { $total } kết quả nằm trong khoảng bình thường.
report-summary-nothing-assessed = Chưa có kết quả nào so sánh được với khoảng tham chiếu.
report-summary-measured = { $item } { $value } { $unit }: { $flag }
report-summary-counted = { $item } { $value }: { $flag }
report-summary-described = { $item }: { $flag }
report-summary-more = Và { $count } kết quả khác ở các trang sau.
report-summary-nothing-to-watch = Không có kết quả nào nằm ngoài khoảng bình thường.
report-summary-referral = Khám chuyên khoa { $specialty } tại { $partner }
report-summary-next-checkup = Khám sức khỏe định kỳ lần tới
report-results-open = Kết quả sẽ có sau: { $items }

## Kết luận

report-heading-conclusion = Kết luận của bác sĩ
report-label-health-class = Phân loại sức khỏe
report-class-1 = Loại I – Rất khỏe
report-class-2 = Loại II – Khỏe
report-class-3 = Loại III – Trung bình
report-class-4 = Loại IV – Yếu
report-class-5 = Loại V – Rất yếu
report-label-korean-judgement = Đánh giá theo chuẩn Hàn Quốc
report-kr-normal-a = Bình thường A
report-kr-normal-b = Bình thường B (ranh giới)
report-kr-suspect = Nghi ngờ bệnh
report-kr-suspect-htn-dm = Nghi ngờ tăng huyết áp / đái tháo đường
report-kr-treated = Đang điều trị
report-heading-preparation = Chuẩn bị cho lần khám tới
report-signature-role = Bác sĩ kết luận
report-signature-time = Ký lúc { $time }
report-signature-note = Bác sĩ đã ký xác nhận kết luận này trên hệ thống của trung tâm.

## Giới thiệu chuyển khám

report-heading-referral = Giới thiệu chuyển khám
report-label-partner = Bệnh viện liên kết
report-label-specialty = Chuyên khoa
report-label-urgency = Mức độ khẩn
report-label-due = Khám chậm nhất ngày
report-label-reason = Lý do
report-urgency-routine = Thông thường
report-urgency-urgent = Khẩn
report-urgency-emergency = Ngay trong ngày

## Bảng kết quả

report-heading-results = Kết quả chi tiết
report-column-value = Kết quả
report-column-unit = Đơn vị
report-column-range = Tham chiếu
report-column-previous = Lần trước
report-column-flag = Đánh giá
report-range-between = { $low } – { $high }
report-range-at-least = ≥ { $low }
report-range-at-most = ≤ { $high }
report-flag-normal = Bình thường
report-flag-low = Thấp
report-flag-high = Cao
report-flag-critical-low = Rất thấp
report-flag-critical-high = Rất cao
report-flag-abnormal = Bất thường
report-answer-negative = Âm tính
report-answer-positive = Dương tính
report-answer-trace = Vết (±)
report-answer-normal = Bình thường
report-note-legend = Trên mỗi thước: dải xám là khoảng bình thường, chấm đặc là kết quả lần này, vòng rỗng là các lần trước. Đường nhỏ bên cạnh cho thấy thay đổi trong ba năm gần đây.
report-note-results = Kết quả nằm ngoài khoảng tham chiếu chưa hẳn có nghĩa là có bệnh. Nếu cần giải thích thêm, quý khách vui lòng liên hệ trung tâm và cho biết mã phiếu kết quả.

## Từng cơ quan

report-heading-systems = Kết quả theo từng cơ quan
report-system-build = Thể trạng
report-system-heart = Tim mạch và mỡ máu
report-system-sugar = Đường huyết
report-system-blood = Máu
report-system-liver = Gan và tụy
report-system-kidneys = Thận và tiết niệu
report-system-hormones = Tuyến giáp và nội tiết
report-system-lungs = Phổi
report-system-senses = Mắt và tai
report-system-digestion = Tiêu hóa
report-system-defence = Miễn dịch và nhiễm trùng
report-system-tumours = Dấu ấn khối u
report-system-gynaecology = Phụ khoa
report-system-nutrition = Vitamin và vi chất
report-system-other = Kết quả khác
report-system-value = { $item }: { $value } { $unit }
report-system-also = Các kết quả khác trong khoảng bình thường: { $results }.
report-system-unjudged = Không có khoảng tham chiếu để so sánh: { $results }.
report-standing-good = Trong khoảng bình thường
report-standing-watch = Cần theo dõi
report-standing-act = Cần kiểm tra thêm
report-flag-no-range = Không có khoảng tham chiếu
report-heading-findings = Chẩn đoán hình ảnh và khám chuyên khoa

## Lời khuyên dễ hiểu

report-note-advice = Lời khuyên dưới mỗi phần mang tính chung. Điều gì phù hợp với riêng quý khách, xin xem kết luận của bác sĩ.
report-advice-soon = Có kết quả cần được kiểm tra thêm sớm. Quý khách vui lòng đi khám đúng ngày bác sĩ đã hẹn; nếu bác sĩ chưa hẹn ngày, xin gọi cho trung tâm trong hôm nay.
report-advice-weight = Chỉ cần giảm 3–5 kg, huyết áp, đường huyết và mỡ máu thường đã tốt hơn. Quý khách nên bớt đồ ngọt, đồ chiên và vận động 30 phút mỗi ngày.
report-advice-underweight = Cân nặng hơi thấp. Quý khách nên ăn đủ bữa, đủ đạm và cân lại sau một tháng. Nếu sụt cân mà không rõ lý do, xin quý khách đi khám.
report-advice-strength = Cơ hơi yếu hoặc khối cơ hơi ít. Ăn đủ đạm và tập kháng lực nhẹ hai buổi mỗi tuần sẽ giúp cải thiện.
report-advice-pressure = Huyết áp có thể tăng khi căng thẳng. Quý khách nên đo tại nhà mỗi sáng và tối trong một tuần, sau khi ngồi nghỉ 5 phút, ghi lại và mang theo khi đi khám. Ăn nhạt hơn cũng giúp hạ huyết áp.
report-advice-low-pressure = Huyết áp hơi thấp. Quý khách nên uống đủ nước và đứng dậy từ từ. Nếu hay chóng mặt hoặc từng ngất, xin quý khách đi khám.
report-advice-lipids = Mỡ máu cao thường không gây triệu chứng. Quý khách nên ăn nhiều rau và cá, bớt mỡ động vật, rồi xét nghiệm lại lúc đói sau ba tháng.
report-advice-triglycerides = Triglycerid thay đổi nhiều theo bữa ăn và rượu bia. Quý khách nên bớt đồ ngọt, rượu bia và xét nghiệm lại lúc đói trong vòng ba tháng.
report-advice-hdl = HDL-cholesterol là mỡ tốt, giúp bảo vệ mạch máu. Đi bộ nhanh đều đặn và không hút thuốc giúp chỉ số này tăng lên.
report-advice-sugar = Quý khách nên xét nghiệm lại đường huyết lúc đói trong vòng một tháng để xác định. Trong thời gian chờ, xin bớt nước ngọt, bớt cơm trắng và đi bộ sau bữa ăn. Nếu đang điều trị đái tháo đường, quý khách vẫn dùng thuốc như thường và đưa kết quả này cho bác sĩ điều trị.
report-advice-anaemia = Chỉ số này thấp thường do thiếu sắt, cũng có thể do nguyên nhân khác. Quý khách nên ăn thịt đỏ, cá, rau xanh đậm và đi khám trong vòng một tháng để biết nguyên nhân trước khi uống viên sắt.
report-advice-blood-cells = Số lượng tế bào máu có thể thay đổi khi cảm sốt hoặc dùng thuốc. Quý khách nên xét nghiệm lại sau hai đến bốn tuần.
report-advice-liver = Chỉ số gan có thể tăng do rượu bia, thuốc, gan nhiễm mỡ hoặc viêm gan. Quý khách nên ngừng rượu bia và xét nghiệm lại sau một tháng.
report-advice-kidney = Chức năng thận cần được kiểm tra lại trong vòng một tháng. Quý khách nên uống đủ nước và hỏi bác sĩ trước khi dùng thuốc giảm đau.
report-advice-uric-acid = Acid uric cao có thể gây bệnh gút. Quý khách nên uống đủ nước, bớt bia và nội tạng động vật.
report-advice-urine = Kết quả nước tiểu có thể thay đổi do uống ít nước, kinh nguyệt hoặc viêm. Quý khách nên xét nghiệm lại nước tiểu buổi sáng sau hai tuần; nếu vẫn bất thường, xin đi khám thận – tiết niệu.
report-advice-thyroid = Tuyến giáp điều hòa nhịp tim, cân nặng và giấc ngủ. Quý khách nên khám nội tiết trong vòng một tháng để được đánh giá thêm.
report-advice-breathing = Kết quả này phụ thuộc nhiều vào cách thổi, nên cần đo lại để xác định. Nếu hút thuốc, ngừng hút là việc có ích nhất; nếu hay khó thở, xin quý khách khám hô hấp.
report-advice-eyes = Thị lực thấp hơn mức thông thường. Quý khách nên đo lại số kính hoặc khám mắt.
report-advice-hearing = Sức nghe giảm. Quý khách nên khám tai mũi họng và tránh tiếng ồn lớn.
report-advice-stool = Có máu ẩn trong phân, phần nhiều do nguyên nhân lành tính nhưng cần tìm cho rõ. Quý khách nên khám tiêu hóa trong vòng một tháng; bác sĩ sẽ cho biết có cần nội soi đại tràng hay không.
report-advice-tumour-markers = Dấu ấn khối u tăng chưa có nghĩa là có ung thư. Quý khách nên hỏi bác sĩ trong vòng một tháng để biết có cần kiểm tra thêm hay không.
report-advice-vitamin-d = Vitamin D thấp. Phơi nắng sớm 15 phút mỗi ngày có ích; quý khách nên hỏi bác sĩ có cần uống bổ sung hay không và uống bao nhiêu.
report-advice-other = Có kết quả nằm ngoài khoảng tham chiếu. Quý khách vui lòng hỏi bác sĩ về ý nghĩa của kết quả này.

## Bước tiếp theo

report-summary-due = Chậm nhất { $date }
report-heading-next = Bước tiếp theo
report-heading-recall = Mời khám lại
report-label-recall = Khám lại trước ngày
report-label-recall-why = Lý do
report-recall-why = Khám mỗi năm một lần giúp phát hiện sớm những thay đổi nhỏ. Lần sau, kết quả mới sẽ được đặt cạnh kết quả lần này để quý khách dễ so sánh.

## Xếp loại theo hướng dẫn quốc tế

report-class-bmi-asian-underweight = Thiếu cân
report-class-bmi-asian-normal = Bình thường
report-class-bmi-asian-overweight = Thừa cân
report-class-bmi-asian-obese-1 = Béo phì độ I
report-class-bmi-asian-obese-2 = Béo phì độ II
report-class-bmi-ksso-underweight = Thiếu cân
report-class-bmi-ksso-normal = Bình thường
report-class-bmi-ksso-pre-obese = Tiền béo phì
report-class-bmi-ksso-obese-1 = Béo phì độ I
report-class-bmi-ksso-obese-2 = Béo phì độ II
report-class-bmi-ksso-obese-3 = Béo phì độ III
report-class-bp-acc-aha-normal = Bình thường
report-class-bp-acc-aha-elevated = Huyết áp hơi cao
report-class-bp-acc-aha-stage-1 = Tăng huyết áp giai đoạn 1
report-class-bp-acc-aha-stage-2 = Tăng huyết áp giai đoạn 2
report-class-bp-ksh-normal = Bình thường
report-class-bp-ksh-elevated = Huyết áp cần lưu ý
report-class-bp-ksh-prehypertension = Tiền tăng huyết áp
report-class-bp-ksh-grade-1 = Tăng huyết áp độ 1
report-class-bp-ksh-grade-2 = Tăng huyết áp độ 2
report-class-bp-vn-esc-below = Dưới ngưỡng tăng huyết áp
report-class-bp-vn-esc-hypertension = Tăng huyết áp
report-class-bp-vn-esc-crisis = Cơn tăng huyết áp
report-class-glycaemia-normal = Bình thường
report-class-glycaemia-prediabetes = Tiền đái tháo đường
report-class-glycaemia-diabetes-unconfirmed = Trong khoảng đái tháo đường, cần xét nghiệm lại
report-class-glycaemia-diabetes = Đái tháo đường
report-class-tc-desirable = Tốt
report-class-tc-borderline = Cao giới hạn
report-class-tc-high = Cao
report-class-ldl-optimal = Tối ưu
report-class-ldl-near-optimal = Gần tối ưu
report-class-ldl-borderline = Cao giới hạn
report-class-ldl-high = Cao
report-class-ldl-very-high = Rất cao
report-class-tg-normal = Bình thường
report-class-tg-borderline = Cao giới hạn
report-class-tg-high = Cao
report-class-tg-very-high = Rất cao
report-class-hdl-low = Thấp
report-class-hdl-middle = Trung bình
report-class-hdl-high = Cao, có lợi cho tim mạch
report-class-metabolic-present = Có hội chứng chuyển hóa
report-class-metabolic-absent = Không có hội chứng chuyển hóa
report-class-metabolic-undetermined = Chưa đủ chỉ số để kết luận
report-class-metabolic-part-waist = Vòng eo
report-class-metabolic-part-triglycerides = Triglycerid
report-class-metabolic-part-hdl = HDL-cholesterol
report-class-metabolic-part-pressure = Huyết áp
report-class-metabolic-part-glucose = Đường huyết lúc đói
report-class-filtration-g1 = G1 – bình thường hoặc cao
report-class-filtration-g2 = G2 – giảm nhẹ
report-class-filtration-g3a = G3a – giảm nhẹ đến vừa
report-class-filtration-g3b = G3b – giảm vừa đến nặng
report-class-filtration-g4 = G4 – giảm nặng
report-class-filtration-g5 = G5 – suy thận
report-class-albuminuria-a1 = A1 – bình thường đến tăng nhẹ
report-class-albuminuria-a2 = A2 – tăng vừa
report-class-albuminuria-a3 = A3 – tăng nặng
report-class-kidney-risk-low = Thấp
report-class-kidney-risk-moderately-increased = Tăng vừa
report-class-kidney-risk-high = Cao
report-class-kidney-risk-very-high = Rất cao
report-class-fib4-low = Ít khả năng xơ hóa nặng
report-class-fib4-indeterminate = Chưa xác định, cần xét nghiệm khác
report-class-fib4-high = Nhiều khả năng xơ hóa nặng
report-class-homa-ir-unremarkable = Không có gì đặc biệt
report-class-homa-ir-resistant = Gợi ý kháng insulin
report-class-cvd-below-5 = Dưới 5%
report-class-cvd-5-to-10 = 5% đến dưới 10%
report-class-cvd-10-to-20 = 10% đến dưới 20%
report-class-cvd-20-to-30 = 20% đến dưới 30%
report-class-cvd-30-or-more = Từ 30% trở lên

## Việc cần làm tiếp theo chuẩn Hàn Quốc

report-kr-follow-confirm-hypertension = Khám lại để xác định tăng huyết áp
report-kr-follow-confirm-diabetes = Khám lại để xác định đái tháo đường
report-kr-follow-see-physician = Đi khám bác sĩ
report-kr-follow-measure-ldl = Xét nghiệm LDL-cholesterol (đo trực tiếp)
report-follow-up-about = { $step } về: { $items }

## Figures on paper

report-share = { $whole },{ $tenth }%
report-points = { $sign }{ $whole },{ $tenth }

## A company’s report

report-company-title = Báo cáo tổng hợp khám sức khỏe của công ty
report-company-period = Thời gian khám
report-company-days = { $from } – { $to }
report-company-number = Mã báo cáo
report-company-issued = Ngày phát hành
report-company-sum-well = Điểm tốt
report-company-sum-watch = Cần chú ý
report-company-sum-act = Nên làm
report-company-sum-came = { $came } trên { $invited } người được mời đã đến khám ({ $share }).
report-company-sum-strong = { $share } xếp loại I hoặc II.
report-company-sum-found = { $finding }: { $share }
report-company-participation = Tình hình tham gia
report-company-step = Bước
report-company-people = Số người
report-company-of-invited = So với số được mời
report-company-invited = Được mời
report-company-attended = Đã đến khám
report-company-absent = Chưa đến khám
report-company-evaluated = Đã có kết luận
report-company-pending = Đang chờ kết luận
report-company-too-few = Trong thời gian này có dưới năm người đã có kết luận. Mọi con số về sức khỏe đều có thể làm lộ danh tính, vì vậy báo cáo chỉ nêu tình hình tham gia. Kết quả được gửi riêng cho từng người.
report-company-classes = Phân loại sức khỏe
report-company-by-class = Phân loại sức khỏe
report-company-by-judgement = Đánh giá theo chuẩn Hàn Quốc
report-company-class-short = Loại { $class }
report-company-unclassified = Chưa xếp loại
report-company-unjudged = Không có đánh giá theo chuẩn Hàn Quốc
report-company-group-strong = Loại I–II
report-company-group-average = Loại III
report-company-group-weak = Loại IV–V
report-company-share = Tỷ lệ
report-company-people-before = Năm trước
report-company-share-before = Tỷ lệ năm trước
report-company-change = Thay đổi (điểm %)
report-company-total = Tổng
report-company-no-last-year = Không có số liệu năm trước: trong cùng thời gian của năm trước, có dưới năm người đã có kết luận.
report-company-by-age-heading = Phân loại theo tuổi
report-company-by-age = Theo tuổi
report-company-by-sex-heading = Phân loại theo giới tính
report-company-by-sex = Theo giới tính
report-company-age-under = Dưới { $age } tuổi
report-company-age-between = { $from }–{ $to } tuổi
report-company-age-from = Từ { $age } tuổi
report-company-findings-heading = Các bất thường phổ biến
report-company-findings = Bất thường
report-company-finding = Bất thường
report-company-no-findings = Không có bất thường nào gặp ở năm người trở lên.
report-company-note-findings = Tỷ lệ tính trên tất cả những người đã có kết luận. Một người có thể có nhiều bất thường. Kết quả xét nghiệm nhiễm trùng, thai và phụ khoa không được thống kê ở đây.
report-company-trend-heading = Qua các năm
report-company-trend = Qua các năm
report-company-year = Năm
report-company-chart-classes = Tỷ lệ theo phân loại sức khỏe
report-company-chart-age = Tỷ lệ các loại sức khỏe theo nhóm tuổi
report-company-chart-sex = Tỷ lệ các loại sức khỏe theo giới tính
report-company-chart-findings = Tỷ lệ người có bất thường
report-company-chart-trend = Tỷ lệ theo phân loại sức khỏe, cùng thời gian của mỗi năm
report-company-note-hidden = – Không hiển thị để không ai bị nhận ra: số người dưới năm, hoặc con số mà từ đó có thể suy ra.
report-company-advice-heading = Khuyến nghị
report-company-point = { $what }. { $why }
report-company-advice-attend = Mời lại những người chưa đến khám
report-company-advice-attend-why = Hơn một phần mười số người được mời chưa đến. Mở thêm một ngày khám vào hôm khác trong tuần thường giúp phần lớn những người này đến được.
report-company-advice-weak = Rà soát việc bố trí lao động nặng và việc nguy hiểm
report-company-advice-weak-why = Ít nhất một phần mười xếp loại IV hoặc V. Theo Quyết định 1613/BYT-QĐ, các loại này không đủ sức khỏe cho lao động nặng, lái xe, vận hành máy và việc nguy hiểm.
report-company-advice-decline = Trao đổi với trung tâm về thay đổi so với năm trước
report-company-advice-decline-why = Tỷ lệ loại I hoặc II đã giảm từ năm điểm phần trăm trở lên. Trung tâm sẵn sàng cùng công ty xem xét thay đổi về tuổi, công việc và hạng mục khám.
report-company-advice-pressure = Tổ chức đo huyết áp tại nơi làm việc
report-company-advice-pressure-why = Nhiều người có huyết áp cao. Đặt máy đo ở phòng yên tĩnh và giảm muối trong bữa ăn ca là bước đầu đơn giản.
report-company-advice-sugar = Phòng bệnh đái tháo đường từ sớm
report-company-advice-sugar-why = Nhiều người có đường huyết cao. Thay đồ uống ngọt bằng nước lọc và đi bộ ngắn sau bữa trưa rất có ích; xét nghiệm lại sẽ cho biết có cần điều trị hay không.
report-company-advice-lipids = Tổ chức bữa ăn ít chất béo
report-company-advice-lipids-why = Nhiều người có mỡ máu cao. Ăn nhiều cá và rau, bớt đồ chiên rán và vận động đều đặn giúp giảm mỡ máu.
report-company-advice-weight = Tạo điều kiện vận động
report-company-advice-weight-why = Nhiều người thừa cân. Khuyến khích đi cầu thang bộ, lập nhóm thể thao và giảm khẩu phần có hiệu quả hơn lời khuyên.
report-company-advice-liver = Truyền thông về rượu bia và gan
report-company-advice-liver-why = Nhiều người có men gan cao. Liên hoan không ép rượu bia và tiêm phòng viêm gan B cho người có nhu cầu giúp bảo vệ gan.
report-company-advice-uric = Khuyến khích uống đủ nước
report-company-advice-uric-why = Nhiều người có acid uric cao. Uống đủ nước, bớt bia và nội tạng động vật giúp phòng bệnh gút.
report-company-advice-blood = Chú ý bữa ăn đủ sắt
report-company-advice-blood-why = Nhiều người có huyết sắc tố hoặc sắt thấp. Bữa ăn giàu sắt và vitamin C rất có ích; nguyên nhân cần được tìm khi từng người tái khám.
report-company-advice-keep = Duy trì khám sức khỏe hằng năm
report-company-advice-keep-why = Nhìn chung, toàn công ty không có bất thường nổi bật. Khám định kỳ giúp giữ được như vậy.
report-company-method-heading = Cách đọc báo cáo
report-company-method-who = Thống kê gồm những người đã được bác sĩ ký kết luận, mỗi người tính một lần theo lần khám gần nhất trong thời gian trên. Tuổi tính tại ngày khám. Năm trước là cùng thời gian này của một năm trước.
report-company-method-classes = Loại I đến V theo Quyết định 1613/BYT-QĐ. Nếu một người có nhiều đánh giá theo chuẩn Hàn Quốc thì tính đánh giá cần xử trí nhất. Báo cáo không nêu tên và không chứa kết quả của bất kỳ cá nhân nào.
report-company-method-hidden = Số liệu sức khỏe của dưới năm người không được hiển thị, kể cả những con số có thể suy ra bằng cách cộng trừ với bảng khác, với năm trước, hoặc với danh sách những người đồng ý cho biết phân loại.

## Fitness for work, for the employer

report-fit-title = Khả năng làm việc theo phân loại sức khỏe
report-fit-born = Năm sinh
report-fit-employee = Mã nhân viên
report-fit-work = Khả năng làm việc
report-fit-yes = Đủ sức khỏe cho mọi công việc
report-fit-restricted = Đủ sức khỏe, trừ lái xe, vận hành máy và việc nguy hiểm
report-fit-no = Không đủ sức khỏe cho lao động nặng, lái xe, vận hành máy và việc nguy hiểm
report-fit-open = Chưa thể kết luận
report-fit-nobody = Trong thời gian này, chưa có ai đã có kết luận mà đồng ý cho công ty biết phân loại của mình.
report-fit-others = Ngoài ra có { $count } người đã đến khám nhưng không có trong danh sách này. Kết quả được gửi riêng cho từng người.
report-fit-note-law = Danh sách gồm những người đồng ý cho công ty biết phân loại sức khỏe. Khả năng làm việc theo Quyết định 1613/BYT-QĐ, phần IV: loại I và II đủ sức khỏe cho mọi công việc, loại III đủ sức khỏe cả cho lao động nặng. Một số ngành nghề có tiêu chuẩn riêng.
report-fit-note-use = Chỉ dành cho người phụ trách sức khỏe của công ty. Vui lòng bảo quản kín, không sao chép và hủy khi không còn cần. Người có tên ở trên có thể rút lại sự đồng ý bất cứ lúc nào.

## Vé số

report-label-ticket = Phiếu số
report-label-package = Gói khám
report-ticket-title = Phiếu số
report-ticket-yours = Số của quý khách
report-ticket-first-room = Trước tiên, mời quý khách đến
report-ticket-first-nothing = Bước tiếp theo
report-ticket-no-room = Quý khách đã khám xong
report-ticket-checked-in = Giờ tiếp đón
report-ticket-keep = Bảng gọi số sẽ hiện số này. Xin quý khách giữ phiếu đến khi nhận kết quả: đưa phiếu vào máy quét để xem phòng tiếp theo và biết đã có kết quả hay chưa.

## Phiếu hướng dẫn

report-guide-title = Phiếu hướng dẫn khám
report-guide-before = Quý khách lưu ý
report-guide-order = Thứ tự các phòng
report-guide-no-rooms = Quý khách đã khám xong tất cả các phòng.
report-guide-order-may-change = Thứ tự có thể thay đổi để quý khách đỡ phải chờ. Bảng gọi số và nhân viên sẽ cho biết phòng tiếp theo.
report-guide-fasting = Để kết quả chính xác, quý khách vui lòng nhịn ăn, chỉ uống nước lọc cho đến khi xong: { $rooms }.
report-guide-about = { $items }:
report-guide-about-more = { $items } và { $more } mục khác:
report-guide-number = TT
report-guide-room = Phòng khám
report-guide-place = Vị trí
report-guide-minutes = Thời gian
report-guide-about-minutes = { $minutes } phút
report-guide-done = Đã xong
report-guide-fasting-room = Cần nhịn ăn
report-guide-items = { $count } hạng mục

## Nhãn ống

report-labels-title = Nhãn mẫu bệnh phẩm
report-label-born = NS { $year } · { $day }
report-label-order = { $number }/{ $count }
report-label-later-draw = +{ $minutes } phút · { $container }
report-label-more = { $items } … +{ $count }

## Giấy giới thiệu chuyển khám

report-letter-title = Giấy giới thiệu chuyển khám
report-letter-to = Kính gửi: Khoa { $specialty }
report-letter-greeting = Kính gửi quý đồng nghiệp, chúng tôi xin giới thiệu ông/bà có tên dưới đây đến khám và điều trị tiếp. Trân trọng cảm ơn.
report-letter-reason = Lý do chuyển khám
report-letter-results = Kết quả liên quan
report-letter-no-results = Không có kết quả nào nằm ngoài khoảng tham chiếu.
report-letter-item = Xét nghiệm, thăm khám
report-letter-doctor = Bác sĩ giới thiệu
report-letter-issued = Ngày { $date }
report-letter-questions = Cần trao đổi thêm, xin gọi số điện thoại ở đầu giấy.
report-slip-title = Phiếu phản hồi số { $number } – xin gửi lại { $centre }
report-slip-diagnosis = Chẩn đoán
report-slip-treatment = Xử trí và hẹn tái khám
report-slip-physician = Ngày khám, bác sĩ ký tên

## Phiếu thu

report-receipt-title = Phiếu thu
report-receipt-payer = Người nộp tiền
report-receipt-number = Số phiếu thu
report-receipt-way = Hình thức thanh toán
report-receipt-at = Thời điểm thanh toán
report-receipt-reference = Mã thanh toán
report-receipt-cashier = Người thu
report-receipt-in-words = Bằng chữ
report-receipt-paid = Đã nhận
report-receipt-note = Phiếu thu này không thay thế hóa đơn điện tử. Nếu cần hóa đơn, xin quý khách đưa phiếu này cho quầy thu ngân.
report-receipt-what = Nội dung
report-receipt-amount = Số tiền
report-receipt-vat = Thuế GTGT: { $vat }
report-receipt-paid-before = Đã thanh toán trước
report-receipt-sum = Tổng cộng
report-way-transfer = Chuyển khoản (VietQR)
report-way-cash = Tiền mặt
report-way-card = Thẻ
report-words-dong = { $words } đồng
report-vat-not-subject = Không chịu thuế

## Số bằng chữ

report-number-0 = không
report-number-1 = một
report-number-2 = hai
report-number-3 = ba
report-number-4 = bốn
report-number-5 = năm
report-number-6 = sáu
report-number-7 = bảy
report-number-8 = tám
report-number-9 = chín
report-number-10 = mười
report-number-11 = mười một
report-number-12 = mười hai
report-number-13 = mười ba
report-number-14 = mười bốn
report-number-15 = mười lăm
report-number-16 = mười sáu
report-number-17 = mười bảy
report-number-18 = mười tám
report-number-19 = mười chín
report-number-20 = hai mươi
report-number-30 = ba mươi
report-number-40 = bốn mươi
report-number-50 = năm mươi
report-number-60 = sáu mươi
report-number-70 = bảy mươi
report-number-80 = tám mươi
report-number-90 = chín mươi
report-number-tens = mươi
report-number-empty-ten = linh
report-number-one-after-tens = mốt
report-number-five-after-tens = lăm
report-number-hundred = trăm
report-number-thousand = nghìn
report-number-million = triệu
report-number-billion = tỷ
report-number-trillion = nghìn tỷ
report-number-quadrillion = triệu tỷ
report-number-quintillion = tỷ tỷ
report-number-myriad-1 = vạn
report-number-myriad-2 = trăm triệu
report-number-myriad-3 = nghìn tỷ
report-number-myriad-4 = mười triệu tỷ

## Bảng kê thanh toán của công ty

report-invoice-title = Bảng kê thanh toán
report-invoice-to = Đơn vị thanh toán
report-invoice-tax-code = Mã số thuế
report-invoice-contract = Hợp đồng số
report-invoice-address = Địa chỉ
report-invoice-people = Số người khám
report-invoice-number = Số bảng kê
report-invoice-period = Kỳ khám
report-invoice-from-to = Từ { $from } đến { $to }
report-invoice-empty = Trong kỳ này công ty không phải thanh toán khoản nào.
report-invoice-by-class = Theo thuế suất GTGT
report-invoice-left = Còn phải thanh toán
report-invoice-paid = Đã thanh toán
report-invoice-due = Hạn thanh toán
report-invoice-note = Bảng kê này là căn cứ đối chiếu công nợ, không phải hóa đơn. Hóa đơn điện tử được lập riêng theo quy định.
report-invoice-count = SL
report-invoice-net = Chưa thuế
report-invoice-vat-class = Thuế suất
report-invoice-vat = Thuế GTGT
report-invoice-total = Thành tiền
report-invoice-sum = Tổng cộng
report-invoice-unit = Đơn vị tính: đồng.

## Báo cáo ngày

report-day-title = Báo cáo hoạt động ngày { $day }
report-day-as-of = Số liệu lúc { $time }
report-day-hours = Người đến và khám xong theo giờ
report-day-nobody = Chưa có ai đến.
report-day-stations = Các phòng khám
report-day-spread-note = Đơn vị: phút. Số đầu là trung vị; trong ngoặc là mức mà 9/10 người không vượt quá.
report-day-payments = Thu tiền
report-day-no-payments = Chưa thu khoản nào.
report-day-planned = Lịch hẹn
report-day-arrived = Đã đến
report-day-done = Đã khám xong
report-day-broken-off = Dừng giữa chừng
report-day-signed = Kết luận đã ký
report-day-turnaround = Từ tiếp đón đến khám xong (phút)
report-day-to-signature = Từ tiếp đón đến ký kết luận (phút)
report-day-rejected = Mẫu bị từ chối
report-day-criticals-open = Giá trị nguy kịch chưa xác nhận
report-day-of = { $part } / { $whole }
report-day-spread = { $median } ({ $ninth })
report-day-arrivals = Đến
report-day-finished = Khám xong
report-day-station = Phòng khám
report-day-station-done = Xong
report-day-station-open = Còn lại
report-day-station-skipped = Bỏ qua
report-day-wait = Chờ
report-day-service = Khám
report-day-payment-count = Số lần

## Sổ khám sức khỏe định kỳ

report-blank = ………………
report-vn-title = Sổ khám sức khỏe định kỳ
report-vn-nation = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
report-vn-motto = Độc lập – Tự do – Hạnh phúc
report-vn-photo = Ảnh 4 × 6 cm
report-vn-basis-32-2023 = Các mục theo mẫu sổ khám sức khỏe định kỳ, Phụ lục XXIV Thông tư 32/2023/TT-BYT.
report-vn-basis-25-2026 = Các mục theo mẫu khám sức khỏe định kỳ cho người từ đủ 18 tuổi, Thông tư 32/2023/TT-BYT được sửa đổi, bổ sung bởi Thông tư 25/2026/TT-BYT.
report-vn-label-age = Tuổi
report-vn-label-document-issued = Ngày và nơi cấp
report-vn-label-address = Chỗ ở hiện tại
report-vn-heading-history = Tiền sử bệnh
report-vn-label-family = Trong gia đình có người mắc bệnh
report-vn-family-no = Không
report-vn-family-yes = Có: bệnh truyền nhiễm, tim mạch, đái tháo đường, lao, hen phế quản, ung thư, động kinh, rối loạn tâm thần hoặc bệnh khác
report-vn-label-family-named = Tên bệnh, quan hệ gia đình
report-vn-column-history = Bản thân
report-vn-column-yes = Có
report-vn-column-no = Không
report-vn-numbered = { $number }. { $what }
report-vn-history-illness = Có bệnh hoặc bị thương trong 5 năm qua
report-vn-history-head = Bệnh thần kinh hoặc bị thương ở đầu
report-vn-history-eyes = Bệnh mắt hoặc giảm thị lực
report-vn-history-ears = Bệnh tai, giảm sức nghe hoặc mất thăng bằng
report-vn-history-heart = Bệnh tim, nhồi máu cơ tim
report-vn-history-heart-surgery = Phẫu thuật, can thiệp tim mạch (thay van, bắc cầu nối, tạo hình mạch, máy tạo nhịp, đặt stent, ghép tim)
report-vn-history-hypertension = Tăng huyết áp
report-vn-history-breath = Khó thở
report-vn-history-lungs = Bệnh phổi, hen, khí phế thũng, viêm phế quản mạn tính
report-vn-history-kidneys = Bệnh thận, lọc máu
report-vn-history-alcoholism = Nghiện rượu, bia
report-vn-history-diabetes = Đái tháo đường
report-vn-history-mind = Bệnh tâm thần
report-vn-history-consciousness = Mất ý thức, rối loạn ý thức
report-vn-history-dizziness = Ngất, chóng mặt
report-vn-history-digestion = Bệnh tiêu hóa
report-vn-history-sleep = Rối loạn giấc ngủ, ngừng thở khi ngủ
report-vn-history-stroke = Tai biến mạch máu não hoặc liệt
report-vn-history-spine = Bệnh hoặc tổn thương cột sống
report-vn-history-alcohol = Uống rượu thường xuyên
report-vn-history-drugs = Sử dụng ma túy và chất gây nghiện
report-vn-history-other = Bệnh khác (ghi rõ)
report-vn-label-medicines = Thuốc đang dùng và liều lượng
report-vn-label-obstetric = Tiền sử thai sản
report-vn-label-declared = Tôi xin cam đoan khai đúng sự thật (ngày, ký, ghi rõ họ tên)
report-vn-heading-physical = Khám thể lực
report-vn-label-pressure = Huyết áp
report-vn-label-physical-class = Phân loại thể lực
report-vn-measured = { $value } { $unit }
report-vn-pressure = { $systolic }/{ $diastolic } { $unit }
report-vn-heading-clinical = Khám lâm sàng
report-vn-column-specialty = Chuyên khoa
report-vn-column-finding = Kết quả khám
report-vn-column-class = Phân loại
report-vn-column-doctor = Họ tên, chữ ký của bác sĩ
report-vn-specialty-internal = Nội khoa
report-vn-specialty-psychiatry = Thần kinh – tâm thần
report-vn-specialty-surgery = Ngoại khoa
report-vn-specialty-dermatology = Da liễu
report-vn-specialty-gynaecology = Sản phụ khoa
report-vn-specialty-eyes = Mắt
report-vn-specialty-ent = Tai – mũi – họng
report-vn-specialty-dental = Răng – hàm – mặt
report-vn-heading-paraclinical = Khám cận lâm sàng
report-vn-column-test = Xét nghiệm, thăm dò
report-vn-heading-conclusion = Kết luận
report-vn-signature-role = Người kết luận (ký, ghi rõ họ tên, đóng dấu)
report-vn-no-class = Chưa xếp loại

## Phiếu thông báo kết quả kiểu Hàn Quốc

report-kr-title = Phiếu thông báo kết quả khám sức khỏe
report-kr-basis-2025 = Đánh giá theo tiêu chuẩn khám sức khỏe quốc gia Hàn Quốc áp dụng từ năm 2025.
report-kr-basis-2026 = Đánh giá theo tiêu chuẩn khám sức khỏe quốc gia Hàn Quốc áp dụng từ năm 2026.
report-kr-label-place = Nơi khám
report-kr-place-centre = Tại trung tâm
report-kr-label-licence = Số giấy phép hành nghề
report-kr-label-notified = Ngày thông báo
report-kr-heading-actions = Việc nên làm
report-kr-action-by = { $what } (chậm nhất { $date })
report-kr-heading-values = Kết quả từng mục
report-kr-column-target = Bệnh cần phát hiện
report-kr-column-item = Mục khám
report-kr-grade-b = Bình thường B
report-kr-grade-suspect = Nghi ngờ bệnh
report-kr-not-done = Không khám
report-kr-heading-words = Mô tả
report-kr-life-smoking = Hút thuốc
report-kr-life-alcohol = Uống rượu bia
report-kr-life-activity = Vận động
report-kr-target-build = Béo phì
report-kr-target-vision = Thị lực
report-kr-target-hearing = Thính lực
report-kr-target-pressure = Tăng huyết áp
report-kr-target-anaemia = Thiếu máu
report-kr-target-diabetes = Đái tháo đường
report-kr-target-lipids = Rối loạn lipid máu
report-kr-target-kidney = Bệnh thận
report-kr-target-liver = Bệnh gan
report-kr-target-chest = Lao phổi, bệnh lồng ngực
report-kr-target-hepatitis = Viêm gan B và C
report-kr-target-bone = Loãng xương
report-kr-target-mood = Trầm cảm
report-kr-target-lungs = Chức năng phổi
report-kr-inactive-tuberculosis = Lao phổi không hoạt động
report-kr-other-abnormal = Bất thường khác
