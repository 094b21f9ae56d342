### Các câu trên giấy in.

## Trên mọi trang

report-page = Trang { $page } / { $pages }
report-footer-number = Mã { $number } · { $title }
report-letterhead = { $address } · ĐT { $phone }

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
report-summary-groups = Bình thường: { $groups }.
report-summary-nothing-assessed = Chưa có kết quả nào được so sánh với khoảng tham chiếu.
report-summary-measured = { $item } { $value } { $unit }: { $flag }
report-summary-counted = { $item } { $value }: { $flag }
report-summary-described = { $item }: { $flag }
report-summary-more = Và { $count } kết quả khác ở các trang sau.
report-summary-nothing-to-watch = Không có kết quả nào nằm ngoài khoảng bình thường.
report-summary-referral = Khám chuyên khoa { $specialty } tại { $partner }
report-summary-next-checkup = Khám sức khỏe định kỳ lần tới
report-results-open = Chưa có kết quả: { $items }
report-summary-by = { $what }, chậm nhất ngày { $date }

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
report-heading-preparation = Chuẩn bị cho lần hẹn tới
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
report-note-legend = Trên thước đo: dải xám là khoảng bình thường, chấm đặc là kết quả lần này, vòng rỗng là lần trước.
report-note-results = Kết quả nằm ngoài khoảng tham chiếu chưa hẳn là có bệnh. Nếu cần giải thích thêm, quý khách vui lòng liên hệ trung tâm và cho biết mã phiếu kết quả.

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
report-class-metabolic-part-triglycerides = Triglyceride
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

report-kr-follow-confirm-hypertension = Khám xác định tăng huyết áp
report-kr-follow-confirm-diabetes = Khám xác định đái tháo đường
report-kr-follow-see-physician = Đi khám bác sĩ
report-kr-follow-measure-ldl = Đo trực tiếp LDL-cholesterol
