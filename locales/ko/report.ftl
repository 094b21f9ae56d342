### 인쇄물 문구.

## 모든 쪽

report-page = { $page } / { $pages }쪽
report-footer-number = 번호 { $number } · { $title }
report-letterhead = { $address } · 전화 { $phone }

## 개인 건강검진 결과지

report-personal-title = 건강검진 결과지
report-label-name = 성명
report-label-birth-date = 생년월일
report-label-sex = 성별
report-sex-male = 남
report-sex-female = 여
report-label-visit-date = 검진일
report-label-number = 결과지 번호
report-label-document = 신분증 번호
report-label-company = 회사

## 첫 쪽 요약

report-summary-fine = 양호한 결과
report-summary-watch = 관찰이 필요한 결과
report-summary-do = 앞으로 하실 일
report-summary-count = 전체 { $total }개 결과 중 { $normal }개가 정상 범위입니다.
report-summary-groups = 정상: { $groups }
report-summary-nothing-assessed = 참고치와 비교한 결과가 아직 없습니다.
report-summary-measured = { $item } { $value } { $unit }: { $flag }
report-summary-counted = { $item } { $value }: { $flag }
report-summary-described = { $item }: { $flag }
report-summary-more = 그 밖의 { $count }개 결과는 다음 쪽을 참고해 주세요.
report-summary-nothing-to-watch = 정상 범위를 벗어난 결과가 없습니다.
report-summary-referral = { $partner } { $specialty } 진료
report-summary-next-checkup = 다음 정기 건강검진
report-results-open = 아직 나오지 않은 결과: { $items }
report-summary-by = { $what }({ $date }까지)

## 종합소견

report-heading-conclusion = 의사 종합소견
report-label-health-class = 건강 등급(베트남)
report-class-1 = I등급(매우 건강)
report-class-2 = II등급(건강)
report-class-3 = III등급(보통)
report-class-4 = IV등급(허약)
report-class-5 = V등급(매우 허약)
report-label-korean-judgement = 한국 종합판정
report-kr-normal-a = 정상A
report-kr-normal-b = 정상B(경계)
report-kr-suspect = 일반 질환의심
report-kr-suspect-htn-dm = 고혈압·당뇨병 질환의심
report-kr-treated = 유질환자
report-heading-preparation = 다음 예약 준비 사항
report-signature-role = 판정 의사
report-signature-time = 서명 일시 { $time }
report-signature-note = 의사가 센터 시스템에서 이 소견에 서명했습니다.

## 진료 의뢰

report-heading-referral = 진료 의뢰
report-label-partner = 협력 병원
report-label-specialty = 진료과
report-label-urgency = 긴급도
report-label-due = 진료 기한
report-label-reason = 의뢰 사유
report-urgency-routine = 일반
report-urgency-urgent = 긴급
report-urgency-emergency = 당일 진료

## 결과표

report-heading-results = 상세 결과
report-column-value = 결과
report-column-unit = 단위
report-column-range = 참고치
report-column-previous = 이전 결과
report-column-flag = 판정
report-range-between = { $low } – { $high }
report-range-at-least = ≥ { $low }
report-range-at-most = ≤ { $high }
report-flag-normal = 정상
report-flag-low = 낮음
report-flag-high = 높음
report-flag-critical-low = 매우 낮음
report-flag-critical-high = 매우 높음
report-flag-abnormal = 이상
report-answer-negative = 음성
report-answer-positive = 양성
report-answer-trace = 약양성(±)
report-answer-normal = 정상
report-note-legend = 막대의 회색 띠는 정상 범위, 채워진 점은 이번 결과, 빈 원은 이전 결과입니다.
report-note-results = 참고치를 벗어난 결과가 곧 질병을 뜻하지는 않습니다. 궁금하신 점은 결과지 번호를 준비하여 센터로 문의해 주세요.

## 국제 지침에 따른 분류

report-class-bmi-asian-underweight = 저체중
report-class-bmi-asian-normal = 정상
report-class-bmi-asian-overweight = 과체중
report-class-bmi-asian-obese-1 = 1단계 비만
report-class-bmi-asian-obese-2 = 2단계 비만
report-class-bmi-ksso-underweight = 저체중
report-class-bmi-ksso-normal = 정상
report-class-bmi-ksso-pre-obese = 비만 전단계
report-class-bmi-ksso-obese-1 = 1단계 비만
report-class-bmi-ksso-obese-2 = 2단계 비만
report-class-bmi-ksso-obese-3 = 3단계 비만
report-class-bp-acc-aha-normal = 정상
report-class-bp-acc-aha-elevated = 상승 혈압
report-class-bp-acc-aha-stage-1 = 고혈압 1단계
report-class-bp-acc-aha-stage-2 = 고혈압 2단계
report-class-bp-ksh-normal = 정상혈압
report-class-bp-ksh-elevated = 주의혈압
report-class-bp-ksh-prehypertension = 고혈압 전단계
report-class-bp-ksh-grade-1 = 고혈압 1기
report-class-bp-ksh-grade-2 = 고혈압 2기
report-class-bp-vn-esc-below = 고혈압 기준 미만
report-class-bp-vn-esc-hypertension = 고혈압
report-class-bp-vn-esc-crisis = 고혈압 위기
report-class-glycaemia-normal = 정상
report-class-glycaemia-prediabetes = 당뇨병 전단계
report-class-glycaemia-diabetes-unconfirmed = 당뇨병 범위, 재검 필요
report-class-glycaemia-diabetes = 당뇨병
report-class-tc-desirable = 적정
report-class-tc-borderline = 경계
report-class-tc-high = 높음
report-class-ldl-optimal = 적정
report-class-ldl-near-optimal = 정상
report-class-ldl-borderline = 경계
report-class-ldl-high = 높음
report-class-ldl-very-high = 매우 높음
report-class-tg-normal = 적정
report-class-tg-borderline = 경계
report-class-tg-high = 높음
report-class-tg-very-high = 매우 높음
report-class-hdl-low = 낮음
report-class-hdl-middle = 보통
report-class-hdl-high = 높음(심혈관 보호)
report-class-metabolic-present = 대사증후군 해당
report-class-metabolic-absent = 대사증후군 아님
report-class-metabolic-undetermined = 항목이 부족하여 판단할 수 없음
report-class-metabolic-part-waist = 허리둘레
report-class-metabolic-part-triglycerides = 중성지방
report-class-metabolic-part-hdl = HDL 콜레스테롤
report-class-metabolic-part-pressure = 혈압
report-class-metabolic-part-glucose = 공복혈당
report-class-filtration-g1 = G1 – 정상 또는 높음
report-class-filtration-g2 = G2 – 경도 감소
report-class-filtration-g3a = G3a – 경도~중등도 감소
report-class-filtration-g3b = G3b – 중등도~중증 감소
report-class-filtration-g4 = G4 – 중증 감소
report-class-filtration-g5 = G5 – 신부전
report-class-albuminuria-a1 = A1 – 정상~경도 증가
report-class-albuminuria-a2 = A2 – 중등도 증가
report-class-albuminuria-a3 = A3 – 중증 증가
report-class-kidney-risk-low = 낮음
report-class-kidney-risk-moderately-increased = 중등도 증가
report-class-kidney-risk-high = 높음
report-class-kidney-risk-very-high = 매우 높음
report-class-fib4-low = 진행성 섬유화 가능성 낮음
report-class-fib4-indeterminate = 판단 보류, 추가 검사 필요
report-class-fib4-high = 진행성 섬유화 가능성 높음
report-class-homa-ir-unremarkable = 특이 소견 없음
report-class-homa-ir-resistant = 인슐린 저항성 의심
report-class-cvd-below-5 = 5% 미만
report-class-cvd-5-to-10 = 5% 이상 10% 미만
report-class-cvd-10-to-20 = 10% 이상 20% 미만
report-class-cvd-20-to-30 = 20% 이상 30% 미만
report-class-cvd-30-or-more = 30% 이상

## 판정 후 조치

report-kr-follow-confirm-hypertension = 고혈압 확진검사
report-kr-follow-confirm-diabetes = 당뇨병 확진검사
report-kr-follow-see-physician = 의료기관 진료
report-kr-follow-measure-ldl = LDL 콜레스테롤 직접 측정
