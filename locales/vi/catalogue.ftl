### Tên gọi trong danh mục và các từ dùng ở mọi nơi. Mỗi mục ở đây phải có trong cả ba ngôn ngữ.

# Ngày, giờ và tiền. Số đã được viết sẵn theo cách viết của người Việt trước khi đưa vào đây.
format-date = { $d }/{ $m }/{ $y }
format-weekday =
    { $n ->
        [1] Thứ Hai
        [2] Thứ Ba
        [3] Thứ Tư
        [4] Thứ Năm
        [5] Thứ Sáu
        [6] Thứ Bảy
       *[7] Chủ Nhật
    }
format-date-weekday = { $weekday }, { $date }
format-time = { $h }:{ $m }
format-date-time = { $date } { $time }
format-duration-minutes = { $minutes } phút
format-duration-hours = { $hours } giờ
format-duration-hours-minutes = { $hours } giờ { $minutes } phút
format-money-vnd = { $amount }{"\u00A0"}₫
format-money-krw = { $amount }{"\u00A0"}won
format-money-usd = { $amount }{"\u00A0"}USD

## Các từ dùng chung

language-vi = Tiếng Việt
language-ko = 한국어
language-en = English
answer-yes = có
answer-no = không
sex-M = nam
sex-F = nữ
format-age = { $years } tuổi

## Kết quả không phải là số

value-negative = âm tính
value-positive = dương tính
value-not-detected = không phát hiện
value-detected = phát hiện
value-non-reactive = không phản ứng
value-reactive = có phản ứng
value-indeterminate = không xác định
value-normal = bình thường
value-abnormal = bất thường
value-trace = vết
value-not-found = không tìm thấy
value-found = có tìm thấy
value-colourless = không màu
value-pale-yellow = vàng nhạt
value-yellow = vàng
value-dark-yellow = vàng đậm
value-amber = hổ phách
value-red = đỏ
value-brown = nâu

## Đánh giá kết quả

flag-normal = bình thường
flag-low = thấp
flag-high = cao
flag-critical-low = thấp nguy kịch
flag-critical-high = cao nguy kịch
flag-abnormal = bất thường
flag-no-range = không có khoảng tham chiếu

## Nhóm mục khám

item-category-anthropometry = Thể lực
item-category-autoimmune = Tự miễn
item-category-cardiac = Tim mạch
item-category-cardiac-markers = Dấu ấn tim mạch
item-category-coagulation = Đông máu
item-category-electrolytes = Điện giải và khoáng chất
item-category-endoscopy = Nội soi
item-category-examination = Khám lâm sàng
item-category-function = Chức năng vận động
item-category-glucose = Đường huyết
item-category-gynaecology = Phụ khoa
item-category-haematology = Huyết học
item-category-hearing = Thính lực
item-category-hormones = Nội tiết tố
item-category-imaging = Chẩn đoán hình ảnh
item-category-infection = Bệnh truyền nhiễm
item-category-inflammation = Dấu ấn viêm
item-category-iron = Chuyển hóa sắt
item-category-lipids = Mỡ máu
item-category-liver = Chức năng gan
item-category-pancreas = Tuyến tụy
item-category-procedure = Lấy mẫu
item-category-pulmonary = Chức năng hô hấp
item-category-questionnaire = Bảng hỏi
item-category-remote-monitoring = Theo dõi từ xa
item-category-renal = Chức năng thận
item-category-stool = Xét nghiệm phân
item-category-thyroid = Tuyến giáp
item-category-toxicology = Chất gây nghiện
item-category-tumour-markers = Dấu ấn khối u
item-category-urinalysis = Tổng phân tích nước tiểu
item-category-vision = Thị lực và nhãn khoa
item-category-vitals = Sinh hiệu
item-category-vitamins = Vitamin và vi chất

## Mục khám

item-HT = Chiều cao
item-WT = Cân nặng
item-BMI = Chỉ số khối cơ thể (BMI)
item-WC = Vòng eo
item-HIP = Vòng mông
item-CHEST = Vòng ngực
item-BFP = Tỷ lệ mỡ cơ thể
item-SMM = Khối lượng cơ xương
item-VFA = Diện tích mỡ nội tạng
item-BMR = Chuyển hóa cơ bản

item-GRIP = Lực bóp tay

item-TEMP = Nhiệt độ cơ thể
item-HR = Nhịp mạch
item-RR = Nhịp thở
item-SPO2 = Độ bão hòa oxy (SpO2)
item-SBP = Huyết áp tâm thu
item-DBP = Huyết áp tâm trương

item-VA_UC_R = Thị lực không kính, mắt phải
item-VA_UC_L = Thị lực không kính, mắt trái
item-VA_C_R = Thị lực có kính, mắt phải
item-VA_C_L = Thị lực có kính, mắt trái
item-COLVIS = Sắc giác (Ishihara)
item-IOP_R = Nhãn áp, mắt phải
item-IOP_L = Nhãn áp, mắt trái
item-FUNDUS = Chụp đáy mắt

item-AUD1K_R = Ngưỡng nghe 1000 Hz, tai phải
item-AUD1K_L = Ngưỡng nghe 1000 Hz, tai trái
item-AUD_PTA = Đo thính lực đơn âm (500–8000 Hz)

item-FVC_PCT = FVC, % so với dự đoán
item-FEV1_PCT = FEV1, % so với dự đoán
item-FEV1FVC = Tỷ số FEV1/FVC

item-ECG = Điện tâm đồ 12 chuyển đạo
item-ECG_PR = Khoảng PR
item-ECG_QRS = Thời gian QRS
item-ECG_QTC = Khoảng QTc
item-ABI = Chỉ số cổ chân - cánh tay (ABI)
item-BAPWV = Vận tốc sóng mạch (baPWV)

item-WBC = Số lượng bạch cầu
item-RBC = Số lượng hồng cầu
item-HGB = Huyết sắc tố (Hb)
item-HCT = Thể tích khối hồng cầu (Hct)
item-MCV = Thể tích trung bình hồng cầu (MCV)
item-MCH = Lượng Hb trung bình hồng cầu (MCH)
item-MCHC = Nồng độ Hb trung bình hồng cầu (MCHC)
item-RDW = Độ phân bố hồng cầu (RDW)
item-PLT = Số lượng tiểu cầu
item-MPV = Thể tích trung bình tiểu cầu (MPV)
item-PDW = Độ phân bố tiểu cầu (PDW)
item-PCT_PLT = Thể tích khối tiểu cầu (PCT)
item-NEU_PCT = Bạch cầu trung tính (%)
item-LYM_PCT = Bạch cầu lympho (%)
item-MON_PCT = Bạch cầu mono (%)
item-EOS_PCT = Bạch cầu ái toan (%)
item-BAS_PCT = Bạch cầu ái kiềm (%)
item-NEU_ABS = Bạch cầu trung tính (tuyệt đối)
item-LYM_ABS = Bạch cầu lympho (tuyệt đối)
item-EOS_ABS = Bạch cầu ái toan (tuyệt đối)
item-RETIC = Hồng cầu lưới (%)
item-ESR = Tốc độ máu lắng (VS)
item-ABO = Nhóm máu ABO
item-RH = Nhóm máu Rh(D)

item-PT = Thời gian prothrombin (PT)
item-INR = Chỉ số INR
item-APTT = Thời gian thromboplastin hoạt hóa từng phần (APTT)
item-FIB = Fibrinogen
item-DDIMER = D-dimer

item-FPG = Đường huyết lúc đói
item-OGTT2H = Đường huyết 2 giờ sau uống 75 g glucose
item-HBA1C = HbA1c (NGSP)
item-HBA1C_IFCC = HbA1c (IFCC)
item-EAG = Đường huyết trung bình ước tính
item-INSULIN = Insulin máu lúc đói
item-CPEP = C-peptid

item-AST = Men gan AST (GOT)
item-ALT = Men gan ALT (GPT)
item-GGT = Men gan GGT
item-ALP = Phosphatase kiềm (ALP)
item-LDH = Lactat dehydrogenase (LDH)
item-TBIL = Bilirubin toàn phần
item-DBIL = Bilirubin trực tiếp
item-IBIL = Bilirubin gián tiếp
item-TP = Protein toàn phần
item-ALB = Albumin máu
item-GLOB = Globulin (tính toán)
item-AGR = Tỷ số A/G

item-AMY = Amylase máu
item-LIPASE = Lipase máu

item-BUN = Nitơ urê máu (BUN)
item-UREA = Urê máu
item-CREA = Creatinin máu
item-EGFR = Mức lọc cầu thận ước tính (eGFR)
item-CYSC = Cystatin C
item-UA = Acid uric máu

item-NA = Natri máu (Na)
item-K = Kali máu (K)
item-CL = Clo máu (Cl)
item-CO2 = CO2 toàn phần
item-CA = Canxi toàn phần
item-PHOS = Phospho vô cơ máu
item-MG = Magie máu

item-FE = Sắt huyết thanh
item-TIBC = Khả năng gắn sắt toàn phần (TIBC)
item-FERR = Ferritin
item-TSAT = Độ bão hòa transferrin

item-TC = Cholesterol toàn phần
item-TG = Triglycerid máu
item-HDL = HDL-cholesterol (mỡ tốt)
item-LDL = LDL-cholesterol (đo trực tiếp)
item-LDL_CALC = LDL-cholesterol (tính toán)
item-NONHDL = Cholesterol không HDL
item-APOA1 = Apolipoprotein A-I
item-APOB = Apolipoprotein B
item-LPA = Lipoprotein(a)

item-HCY = Homocystein máu
item-HSCRP = CRP độ nhạy cao (hs-CRP)

item-CRP = Protein phản ứng C (CRP)

item-CK = Creatin kinase (CK)
item-CKMB = CK-MB (khối lượng)
item-HSTNI = Troponin I độ nhạy cao
item-NTPROBNP = NT-proBNP

item-RF = Yếu tố dạng thấp (RF)
item-ACCP = Kháng thể kháng CCP (Anti-CCP)
item-ASO = Kháng thể kháng streptolysin O (ASO)
item-ANA = Kháng thể kháng nhân (ANA)

item-TSH = Hormon kích thích tuyến giáp (TSH)
item-FT4 = T4 tự do (FT4)
item-FT3 = T3 tự do (FT3)
item-T3 = T3 toàn phần
item-ATPO = Kháng thể kháng peroxidase tuyến giáp (Anti-TPO)
item-ATG = Kháng thể kháng thyroglobulin (Anti-Tg)
item-TRAB = Kháng thể kháng thụ thể TSH (TRAb)
item-CALCITONIN = Calcitonin

item-TESTO = Testosteron toàn phần
item-E2 = Estradiol (E2)
item-FSH = Hormon kích thích nang trứng (FSH)
item-LH = Hormon hoàng thể (LH)
item-PRL = Prolactin
item-AMH = Hormon AMH (dự trữ buồng trứng)
item-CORTISOL = Cortisol máu buổi sáng
item-PTH = Hormon tuyến cận giáp (PTH)
item-HCG_S = Beta-hCG máu

item-VITD = Vitamin D (25-OH)
item-B12 = Vitamin B12
item-FOLATE = Folat (acid folic)
item-ZINC = Kẽm huyết thanh

item-AFP = Alpha-fetoprotein (AFP)
item-CEA = Kháng nguyên carcinoembryonic (CEA)
item-CA199 = CA 19-9 (tụy, mật)
item-CA125 = CA 125 (buồng trứng)
item-CA153 = CA 15-3 (tuyến vú)
item-CA724 = CA 72-4 (dạ dày)
item-PSA = PSA toàn phần (tuyến tiền liệt)
item-FPSA_PCT = Tỷ lệ PSA tự do/toàn phần
item-CYFRA = CYFRA 21-1 (phổi)
item-NSE = Enolase đặc hiệu thần kinh (NSE)
item-SCC = Kháng nguyên SCC (tế bào vảy)
item-PIVKA = PIVKA-II (gan)
item-HE4 = HE4 (buồng trứng)
item-PG1 = Pepsinogen I (dạ dày)
item-PG2 = Pepsinogen II (dạ dày)

item-HBSAG = Kháng nguyên bề mặt viêm gan B (HBsAg)
item-ANTIHBS = Kháng thể bề mặt viêm gan B (Anti-HBs)
item-ANTIHBC = Kháng thể lõi viêm gan B (Anti-HBc)
item-HBEAG = Kháng nguyên e viêm gan B (HBeAg)
item-HBVDNA = Tải lượng virus viêm gan B (HBV DNA)
item-ANTIHCV = Kháng thể viêm gan C (Anti-HCV)
item-ANTIHAV = Kháng thể viêm gan A (Anti-HAV)
item-HIV = Kháng nguyên và kháng thể HIV-1/2
item-RPR = Xét nghiệm giang mai (RPR)
item-TPHA = Xét nghiệm giang mai (TPHA)
item-IGRA = Xét nghiệm lao tiềm ẩn (IGRA)
item-HP_SAG = Kháng nguyên H. pylori trong phân
item-HP_IGG = Kháng thể IgG kháng H. pylori
item-UBT = Test hơi thở tìm H. pylori

item-U_COLOR = Màu sắc nước tiểu
item-U_PH = pH nước tiểu
item-U_SG = Tỷ trọng nước tiểu
item-U_PRO = Protein niệu
item-U_GLU = Glucose niệu
item-U_KET = Ceton niệu
item-U_BIL = Bilirubin niệu
item-U_URO = Urobilinogen niệu
item-U_BLD = Hồng cầu niệu (que thử)
item-U_NIT = Nitrit niệu
item-U_LEU = Bạch cầu niệu (que thử)
item-U_RBC = Hồng cầu trong cặn nước tiểu
item-U_WBC = Bạch cầu trong cặn nước tiểu
item-UACR = Tỷ số albumin/creatinin niệu (UACR)
item-UPCR = Tỷ số protein/creatinin niệu (UPCR)
item-U_HCG = Thử thai qua nước tiểu (hCG)

item-U_AMPH = Amphetamin trong nước tiểu
item-U_METH = Methamphetamin trong nước tiểu
item-U_OPI = Opiat (morphin, heroin) trong nước tiểu
item-U_THC = Cần sa (THC) trong nước tiểu

item-FIT = Máu ẩn trong phân (FIT định lượng)
item-FIT_QL = Máu ẩn trong phân (FIT định tính)
item-OP = Soi phân tìm ký sinh trùng

item-BLOOD_DRAW = Lấy máu
item-URINE_COLLECT = Nộp mẫu nước tiểu, phân

item-CXR = Chụp X-quang ngực thẳng
item-ABDUS = Siêu âm ổ bụng tổng quát
item-THYUS = Siêu âm tuyến giáp
item-BREASTUS = Siêu âm tuyến vú hai bên
item-CAROUS = Siêu âm Doppler động mạch cảnh
item-PELVUS = Siêu âm tử cung - phần phụ
item-TVUS = Siêu âm đầu dò âm đạo
item-PROSUS = Siêu âm tuyến tiền liệt qua trực tràng
item-ECHO = Siêu âm Doppler tim
item-MMG = Chụp X-quang tuyến vú hai bên
item-DXA_SP = Đo mật độ xương cột sống thắt lưng (T-score)
item-DXA_FN = Đo mật độ xương cổ xương đùi (T-score)
item-LDCT = Chụp CT phổi liều thấp
item-CACS = Chụp CT tính điểm vôi hóa mạch vành
item-ABDCT = Chụp CT bụng - chậu có tiêm thuốc cản quang
item-BRAINMR = Chụp MRI sọ não
item-BRAINMRA = Chụp MRA mạch não

item-EGD = Nội soi dạ dày
item-COLONO = Nội soi đại tràng

item-PAP = Tế bào học cổ tử cung (Pap)
item-HPV = Xét nghiệm HPV nguy cơ cao

item-EX_INT = Khám nội khoa tổng quát
item-EX_EYE = Khám chuyên khoa mắt
item-EX_ENT = Khám tai - mũi - họng
item-EX_DEN = Khám răng - hàm - mặt
item-EX_DER = Khám da liễu
item-EX_SUR = Khám ngoại khoa
item-EX_GYN = Khám phụ khoa
item-EX_PSY = Khám thần kinh - tâm thần

item-PHQ9 = Thang điểm trầm cảm PHQ-9

item-CONSULT = Tư vấn và kết luận sức khỏe

item-SMBG = Đường huyết mao mạch tự đo
item-CGM = Đường huyết liên tục (CGM)
item-TIR = Thời gian trong khoảng mục tiêu (TIR)
item-GMI = Chỉ số quản lý đường huyết (GMI)
item-STEPS = Số bước chân mỗi ngày

## Phòng khám (tên trên phiếu hướng dẫn)

station-REG = Quầy tiếp đón
station-CHG = Phòng thay đồ
station-QST = Phiếu hỏi sức khỏe và ký đồng ý
station-ANT = Đo thể lực
station-BIA = Đo thành phần cơ thể
station-VIT = Đo huyết áp, mạch, nhiệt độ
station-VIS = Đo mắt
station-AUD = Đo thính lực
station-SPI = Đo chức năng hô hấp
station-ECG = Điện tâm đồ
station-ABI = Đo độ cứng động mạch (ABI, PWV)
station-BLD = Lấy máu
station-URN = Nộp mẫu nước tiểu, phân
station-UBT = Test hơi thở
station-XR = Chụp X-quang
station-MMG = Chụp X-quang tuyến vú
station-DXA = Đo mật độ xương
station-US = Siêu âm
station-ECHO = Siêu âm tim
station-CT = Chụp CT
station-MR = Chụp MRI
station-EGD = Nội soi dạ dày
station-COL = Nội soi đại tràng
station-RCV = Phòng hồi tỉnh
station-GYN = Khám phụ khoa
station-DEN = Khám răng - hàm - mặt
station-DOC = Bác sĩ khám
station-CON = Tư vấn kết quả
station-PAY = Quầy thu ngân
station-MEAL = Ăn nhẹ sau khám

## Why a room comes next

routing-why-slot = Mời quý khách đến { $station }: giờ { $time } được giữ riêng cho quý khách.
routing-why-last = Mời quý khách đến { $station }: đây là phòng cuối cùng hôm nay.
routing-why-fasting = Mời quý khách đến { $station }: phòng này cần nhịn ăn, xong quý khách có thể ăn.
routing-why-opens = Mời quý khách đến { $station }: xong phòng này mới vào được { $then }.
routing-why-priority = Mời quý khách đến { $station }: quý khách được ưu tiên vào trước.
routing-why-waited = Mời quý khách đến { $station }: quý khách đã chờ lâu nhất.
routing-why-busiest = Mời quý khách đến { $station }: phòng đông nhất hôm nay, nay đến lượt quý khách.
routing-why-free = Mời quý khách đến { $station }: phòng đang trống.

## Gói khám

package-KSK32 = Khám sức khỏe định kỳ cho người lao động
package-STD = Gói khám tổng quát tiêu chuẩn
package-PREM = Gói khám cao cấp tầm soát ung thư và tim mạch
