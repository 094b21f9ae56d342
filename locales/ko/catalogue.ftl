### 카탈로그의 이름과 어디서나 쓰는 낱말. 여기의 모든 항목은 세 언어에 다 있어야 한다.

# 날짜, 시각, 금액. 숫자는 한국어 표기로 바뀐 뒤에 들어온다.
format-date = { $y }년 { $m }월 { $d }일
format-weekday =
    { $n ->
        [1] 월요일
        [2] 화요일
        [3] 수요일
        [4] 목요일
        [5] 금요일
        [6] 토요일
       *[7] 일요일
    }
format-date-weekday = { $date } { $weekday }
format-time = { $h }:{ $m }
format-date-time = { $date } { $time }
format-duration-minutes = { $minutes }분
format-duration-hours = { $hours }시간
format-duration-hours-minutes = { $hours }시간 { $minutes }분
format-money-vnd = { $amount }동
format-money-krw = { $amount }원
format-money-usd = { $amount }달러

## 공통 낱말

language-vi = Tiếng Việt
language-ko = 한국어
language-en = English
answer-yes = 예
answer-no = 아니요
sex-M = 남
sex-F = 여
format-age = { $years }세

## 숫자가 아닌 결과

value-negative = 음성
value-positive = 양성
value-not-detected = 불검출
value-detected = 검출
value-non-reactive = 비반응성
value-reactive = 반응성
value-indeterminate = 판정 보류
value-normal = 정상
value-abnormal = 이상
value-trace = 약양성(±)
value-not-found = 발견되지 않음
value-found = 발견됨
value-colourless = 무색
value-pale-yellow = 연황색
value-yellow = 황색
value-dark-yellow = 진황색
value-amber = 호박색
value-red = 적색
value-brown = 갈색

## 결과 표시

flag-normal = 정상
flag-low = 낮음
flag-high = 높음
flag-critical-low = 위험 수치(낮음)
flag-critical-high = 위험 수치(높음)
flag-abnormal = 이상
flag-no-range = 참고치 없음

## 항목 분류

item-category-anthropometry = 신체 계측
item-category-autoimmune = 자가면역
item-category-cardiac = 심장·혈관
item-category-cardiac-markers = 심장 표지자
item-category-coagulation = 혈액응고
item-category-electrolytes = 전해질·무기질
item-category-endoscopy = 내시경
item-category-examination = 진찰
item-category-function = 신체 기능
item-category-glucose = 혈당
item-category-gynaecology = 부인과
item-category-haematology = 일반혈액검사
item-category-hearing = 청력
item-category-hormones = 호르몬
item-category-imaging = 영상검사
item-category-infection = 감염성 질환
item-category-inflammation = 염증
item-category-iron = 철 대사
item-category-lipids = 혈중 지질
item-category-liver = 간 기능
item-category-pancreas = 췌장
item-category-procedure = 검체 채취
item-category-pulmonary = 폐기능
item-category-questionnaire = 설문 평가
item-category-remote-monitoring = 원격 모니터링
item-category-renal = 신장 기능
item-category-stool = 대변검사
item-category-thyroid = 갑상선
item-category-toxicology = 약물
item-category-tumour-markers = 종양표지자
item-category-urinalysis = 소변검사
item-category-vision = 시력·안과
item-category-vitals = 활력징후
item-category-vitamins = 비타민·미량원소

## 검사 항목

item-HT = 신장(키)
item-WT = 체중
item-BMI = 체질량지수(BMI)
item-WC = 허리둘레
item-HIP = 엉덩이둘레
item-CHEST = 가슴둘레
item-BFP = 체지방률
item-SMM = 골격근량
item-VFA = 내장지방 면적
item-BMR = 기초대사량

item-GRIP = 악력

item-TEMP = 체온
item-HR = 맥박수
item-RR = 호흡수
item-SPO2 = 산소포화도(SpO2)
item-SBP = 수축기 혈압
item-DBP = 이완기 혈압

item-VA_UC_R = 나안시력(우)
item-VA_UC_L = 나안시력(좌)
item-VA_C_R = 교정시력(우)
item-VA_C_L = 교정시력(좌)
item-COLVIS = 색각검사(이시하라)
item-IOP_R = 안압(우)
item-IOP_L = 안압(좌)
item-FUNDUS = 안저 촬영

item-AUD1K_R = 순음청력 1000 Hz(우)
item-AUD1K_L = 순음청력 1000 Hz(좌)
item-AUD_PTA = 순음청력검사(500–8000 Hz)

item-FVC_PCT = 노력성 폐활량(FVC), 예측치 대비 %
item-FEV1_PCT = 1초간 노력성 호기량(FEV1), 예측치 대비 %
item-FEV1FVC = 1초율(FEV1/FVC)

item-ECG = 심전도(12유도)
item-ECG_PR = PR 간격
item-ECG_QRS = QRS 간격
item-ECG_QTC = QTc 간격
item-ABI = 발목상완지수(ABI)
item-BAPWV = 맥파전달속도(baPWV)

item-WBC = 백혈구수
item-RBC = 적혈구수
item-HGB = 혈색소(Hb)
item-HCT = 적혈구용적률(Hct)
item-MCV = 평균적혈구용적(MCV)
item-MCH = 평균적혈구혈색소량(MCH)
item-MCHC = 평균적혈구혈색소농도(MCHC)
item-RDW = 적혈구분포폭(RDW)
item-PLT = 혈소판수
item-MPV = 평균혈소판용적(MPV)
item-PDW = 혈소판분포폭(PDW)
item-PCT_PLT = 혈소판용적률(PCT)
item-NEU_PCT = 호중구(%)
item-LYM_PCT = 림프구(%)
item-MON_PCT = 단핵구(%)
item-EOS_PCT = 호산구(%)
item-BAS_PCT = 호염기구(%)
item-NEU_ABS = 호중구 절대수
item-LYM_ABS = 림프구 절대수
item-EOS_ABS = 호산구 절대수
item-RETIC = 망상적혈구(%)
item-ESR = 적혈구침강속도(ESR)
item-ABO = ABO 혈액형
item-RH = Rh(D) 혈액형

item-PT = 프로트롬빈시간(PT)
item-INR = 국제표준화비율(INR)
item-APTT = 활성화부분트롬보플라스틴시간(APTT)
item-FIB = 피브리노겐
item-DDIMER = D-다이머

item-FPG = 공복혈당
item-OGTT2H = 당부하 2시간 혈당(75 g)
item-HBA1C = 당화혈색소(HbA1c)
item-HBA1C_IFCC = 당화혈색소(HbA1c, IFCC)
item-EAG = 추정평균혈당
item-INSULIN = 공복 인슐린
item-CPEP = C-펩타이드

item-AST = AST(SGOT)
item-ALT = ALT(SGPT)
item-GGT = 감마지티피(γ-GTP)
item-ALP = 알칼리포스파타제(ALP)
item-LDH = 젖산탈수소효소(LDH)
item-TBIL = 총 빌리루빈
item-DBIL = 직접 빌리루빈
item-IBIL = 간접 빌리루빈
item-TP = 총단백
item-ALB = 알부민
item-GLOB = 글로불린(계산)
item-AGR = 알부민/글로불린 비(A/G)

item-AMY = 아밀라아제
item-LIPASE = 리파아제

item-BUN = 혈중요소질소(BUN)
item-UREA = 요소
item-CREA = 혈청 크레아티닌
item-EGFR = 신사구체여과율(eGFR)
item-CYSC = 시스타틴 C
item-UA = 요산

item-NA = 나트륨(Na)
item-K = 칼륨(K)
item-CL = 염소(Cl)
item-CO2 = 총이산화탄소(CO2)
item-CA = 총 칼슘
item-PHOS = 무기인
item-MG = 마그네슘(Mg)

item-FE = 혈청철
item-TIBC = 총철결합능(TIBC)
item-FERR = 페리틴
item-TSAT = 트랜스페린 포화도

item-TC = 총콜레스테롤
item-TG = 중성지방
item-HDL = HDL 콜레스테롤
item-LDL = LDL 콜레스테롤(직접 측정)
item-LDL_CALC = LDL 콜레스테롤(계산)
item-NONHDL = 비HDL 콜레스테롤
item-APOA1 = 아포지단백 A-I
item-APOB = 아포지단백 B
item-LPA = 지단백(a)

item-HCY = 호모시스테인
item-HSCRP = 고감도 C-반응성단백(hs-CRP)

item-CRP = C-반응성단백(CRP)

item-CK = 크레아틴키나아제(CK)
item-CKMB = CK-MB 정량
item-HSTNI = 고감도 트로포닌 I
item-NTPROBNP = NT-proBNP

item-RF = 류마티스인자(RF)
item-ACCP = 항CCP항체(anti-CCP)
item-ASO = 항스트렙토리신O(ASO)
item-ANA = 항핵항체(ANA)

item-TSH = 갑상선자극호르몬(TSH)
item-FT4 = 유리 티록신(Free T4)
item-FT3 = 유리 삼요오드티로닌(Free T3)
item-T3 = 총 T3
item-ATPO = 갑상선과산화효소항체(anti-TPO)
item-ATG = 갑상선글로불린항체(anti-Tg)
item-TRAB = 갑상선자극호르몬수용체항체(TRAb)
item-CALCITONIN = 칼시토닌

item-TESTO = 테스토스테론
item-E2 = 에스트라디올(E2)
item-FSH = 난포자극호르몬(FSH)
item-LH = 황체형성호르몬(LH)
item-PRL = 프로락틴
item-AMH = 항뮐러관호르몬(AMH)
item-CORTISOL = 코르티솔(오전)
item-PTH = 부갑상선호르몬(PTH)
item-HCG_S = 혈청 베타 hCG

item-VITD = 비타민 D(25-OH)
item-B12 = 비타민 B12
item-FOLATE = 엽산
item-ZINC = 아연

item-AFP = 알파태아단백(AFP)
item-CEA = 암배아항원(CEA)
item-CA199 = CA 19-9(췌장암 표지자)
item-CA125 = CA 125(난소암 표지자)
item-CA153 = CA 15-3(유방암 표지자)
item-CA724 = CA 72-4(위암 표지자)
item-PSA = 총 전립선특이항원(PSA)
item-FPSA_PCT = 유리/총 PSA 비율
item-CYFRA = CYFRA 21-1(폐암 표지자)
item-NSE = 신경원특이에놀라제(NSE)
item-SCC = 편평세포암항원(SCC)
item-PIVKA = PIVKA-II(간암 표지자)
item-HE4 = HE4(난소암 표지자)
item-PG1 = 펩시노겐 I
item-PG2 = 펩시노겐 II

item-HBSAG = B형간염 표면항원(HBsAg)
item-ANTIHBS = B형간염 표면항체(anti-HBs)
item-ANTIHBC = B형간염 핵항체(anti-HBc)
item-HBEAG = B형간염 e항원(HBeAg)
item-HBVDNA = B형간염 바이러스 정량(HBV DNA)
item-ANTIHCV = C형간염 항체(anti-HCV)
item-ANTIHAV = A형간염 항체(anti-HAV)
item-HIV = HIV 항원·항체
item-RPR = 매독검사(RPR)
item-TPHA = 매독 항체(TPHA)
item-IGRA = 결핵 인터페론감마검사(IGRA)
item-HP_SAG = 헬리코박터 대변항원
item-HP_IGG = 헬리코박터 항체 IgG
item-UBT = 헬리코박터 요소호기검사(UBT)

item-U_COLOR = 요 색조
item-U_PH = 요 산도(pH)
item-U_SG = 요 비중
item-U_PRO = 요단백
item-U_GLU = 요당
item-U_KET = 요 케톤
item-U_BIL = 요 빌리루빈
item-U_URO = 요 유로빌리노겐
item-U_BLD = 요잠혈
item-U_NIT = 요 아질산염
item-U_LEU = 요 백혈구
item-U_RBC = 요침사 적혈구
item-U_WBC = 요침사 백혈구
item-UACR = 요 알부민/크레아티닌비(UACR)
item-UPCR = 요 단백/크레아티닌비(UPCR)
item-U_HCG = 소변 임신반응검사

item-U_AMPH = 소변 암페타민
item-U_METH = 소변 메트암페타민
item-U_OPI = 소변 아편류
item-U_THC = 소변 대마(THC)

item-FIT = 분변잠혈검사(FIT, 정량)
item-FIT_QL = 분변잠혈검사(FIT, 정성)
item-OP = 대변 기생충검사

item-BLOOD_DRAW = 채혈
item-URINE_COLLECT = 소변·대변 검체 제출

item-CXR = 흉부 엑스레이
item-ABDUS = 복부 초음파
item-THYUS = 갑상선 초음파
item-BREASTUS = 유방 초음파(양측)
item-CAROUS = 경동맥 초음파
item-PELVUS = 골반 초음파
item-TVUS = 질 초음파
item-PROSUS = 전립선 초음파(경직장)
item-ECHO = 심장 초음파
item-MMG = 유방 촬영(양측)
item-DXA_SP = 골밀도(요추, T-점수)
item-DXA_FN = 골밀도(대퇴경부, T-점수)
item-LDCT = 저선량 흉부 CT
item-CACS = 관상동맥 석회화 CT
item-ABDCT = 복부·골반 CT(조영)
item-BRAINMR = 뇌 MRI
item-BRAINMRA = 뇌 MRA

item-EGD = 위내시경
item-COLONO = 대장내시경

item-PAP = 자궁경부세포검사
item-HPV = 고위험 인유두종바이러스(HPV) 검사

item-EX_INT = 내과 진찰
item-EX_EYE = 안과 진찰
item-EX_ENT = 이비인후과 진찰
item-EX_DEN = 구강검진
item-EX_DER = 피부과 진찰
item-EX_SUR = 외과 진찰
item-EX_GYN = 부인과 진찰
item-EX_PSY = 신경·정신건강의학과 진찰

item-PHQ9 = 우울증 선별검사(PHQ-9)

item-CONSULT = 결과 상담·종합판정

item-SMBG = 자가 혈당 측정
item-CGM = 연속 혈당 측정(CGM)
item-TIR = 목표 범위 내 시간(TIR)
item-GMI = 혈당관리지표(GMI)
item-STEPS = 하루 걸음 수

## 검사실(안내지에 적히는 이름)

station-REG = 접수 데스크
station-CHG = 탈의실
station-QST = 문진·동의
station-ANT = 신체 계측
station-BIA = 체성분 검사
station-VIT = 혈압·맥박·체온
station-VIS = 안과 검사
station-AUD = 청력 검사
station-SPI = 폐기능 검사
station-ECG = 심전도
station-ABI = 동맥경화 검사(ABI·PWV)
station-BLD = 채혈
station-URN = 소변·대변 제출
station-UBT = 요소호기검사
station-XR = 흉부 엑스레이
station-MMG = 유방 촬영
station-DXA = 골밀도 검사
station-US = 초음파
station-ECHO = 심장 초음파
station-CT = CT
station-MR = MRI
station-EGD = 위내시경
station-COL = 대장내시경
station-RCV = 회복실
station-GYN = 부인과
station-DEN = 구강검진
station-DOC = 진찰
station-CON = 결과 상담
station-PAY = 수납
station-MEAL = 검진 후 식사

## Why a room comes next

routing-why-slot = { $station }: { $time }에 예약되어 있습니다. 지금 가 주세요.
routing-why-last = { $station }: 오늘의 마지막 검사실입니다. 지금 가 주세요.
routing-why-fasting = { $station }: 공복이어야 하는 검사입니다. 마치신 뒤 식사하실 수 있으니 지금 가 주세요.
routing-why-opens = { $station }: 이 검사를 마치셔야 { $then }(으)로 가실 수 있습니다. 지금 가 주세요.
routing-why-priority = { $station }: 먼저 안내해 드립니다. 지금 가 주세요.
routing-why-waited = { $station }: 가장 오래 기다리셨습니다. 지금 가 주세요.
routing-why-busiest = { $station }: 오늘 가장 붐비는 검사실인데 차례가 되었습니다. 지금 가 주세요.
routing-why-free = { $station }: 검사실이 비어 있습니다. 지금 가 주세요.

## 검진 패키지

package-KSK32 = 근로자 정기 건강검진
package-STD = 기본 종합검진
package-PREM = 프리미엄 암·심뇌혈관 정밀검진
