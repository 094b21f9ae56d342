### 인쇄물 문구.

## 모든 쪽

report-page = { $page } / { $pages }쪽
report-footer-number = 번호 { $number } · { $title }
report-letterhead = { $address } · 전화 { $phone }

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
report-summary-watch = 주의가 필요한 결과
report-summary-do = 앞으로 하실 일
report-summary-count = 검사 결과 { $total }개 중 { $normal }개가 정상 범위입니다.
report-summary-nothing-assessed = 아직 참고치와 비교한 결과가 없습니다.
report-summary-measured = { $item } { $value } { $unit }: { $flag }
report-summary-counted = { $item } { $value }: { $flag }
report-summary-described = { $item }: { $flag }
report-summary-more = 그 밖의 { $count }개 결과는 다음 쪽부터 보실 수 있습니다.
report-summary-nothing-to-watch = 정상 범위를 벗어난 결과가 없습니다.
report-summary-referral = { $partner } { $specialty } 진료
report-summary-next-checkup = 다음 정기 건강검진
report-results-open = 아직 나오지 않은 결과: { $items }

## 종합소견

report-heading-conclusion = 의사 종합소견
report-label-health-class = 건강 등급(베트남)
report-class-1 = I등급(매우 건강)
report-class-2 = II등급(건강)
report-class-3 = III등급(보통)
report-class-4 = IV등급(허약)
report-class-5 = V등급(매우 허약)
report-label-korean-judgement = 종합판정(한국)
report-kr-normal-a = 정상A
report-kr-normal-b = 정상B(경계)
report-kr-suspect = 일반 질환의심
report-kr-suspect-htn-dm = 고혈압·당뇨병 질환의심
report-kr-treated = 유질환자
report-heading-preparation = 다음 방문 준비 사항
report-signature-role = 판정 의사
report-signature-time = 서명 일시 { $time }
report-signature-note = 의사가 센터 시스템에서 이 종합소견에 서명하였습니다.

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
report-note-legend = 막대의 회색 띠는 정상 범위, 채워진 점은 이번 결과, 빈 원은 이전 결과입니다. 옆의 작은 선은 최근 3년의 변화를 나타냅니다.
report-note-results = 참고치를 벗어난 결과가 곧 질병을 뜻하지는 않습니다. 궁금하신 점이 있으면 결과지 번호를 확인하신 뒤 센터로 문의해 주세요.

## 장기별 결과

report-heading-systems = 장기별 결과
report-system-build = 신체 계측
report-system-heart = 심혈관·혈중 지질
report-system-sugar = 혈당
report-system-blood = 혈액
report-system-liver = 간·췌장
report-system-kidneys = 신장·비뇨기
report-system-hormones = 갑상선·호르몬
report-system-lungs = 폐
report-system-senses = 눈·귀
report-system-digestion = 소화기
report-system-defence = 면역·감염
report-system-tumours = 종양표지자
report-system-gynaecology = 부인과
report-system-nutrition = 비타민·미량원소
report-system-other = 기타 결과
report-system-value = { $item }: { $value } { $unit }
report-system-also = 그 밖의 정상 범위 결과: { $results }
report-system-unjudged = 비교할 참고치가 없는 결과: { $results }
report-standing-good = 정상 범위
report-standing-watch = 관찰 필요
report-standing-act = 추가 검사 필요
report-flag-no-range = 참고치 없음
report-heading-findings = 영상검사 및 진찰 소견

## 알기 쉬운 안내

report-note-advice = 각 항목 아래의 안내는 일반적인 내용입니다. 본인에게 맞는 권고는 의사 종합소견을 확인해 주세요.
report-advice-soon = 빠른 시일 안에 추가 검사가 필요한 결과가 있습니다. 의사가 정해 드린 날짜까지 진료를 받아 주세요. 정해진 날짜가 없으면 오늘 중으로 센터에 전화해 주세요.
report-advice-weight = 체중을 3–5 kg만 줄여도 혈압, 혈당, 지질이 좋아지는 경우가 많습니다. 단 음식과 튀긴 음식을 줄이고 하루 30분 이상 몸을 움직여 주세요.
report-advice-underweight = 체중이 적게 나가는 편입니다. 끼니를 거르지 말고 단백질을 충분히 드신 뒤 한 달 후에 다시 재어 보세요. 이유 없이 체중이 줄었다면 진료를 받아 주세요.
report-advice-strength = 근력이나 근육량이 적은 편입니다. 단백질을 충분히 드시고 가벼운 근력 운동을 주 2회 해 주세요.
report-advice-pressure = 긴장하면 혈압이 오를 수 있습니다. 일주일 동안 아침저녁으로 5분간 앉아 쉬신 뒤 집에서 혈압을 재어 기록하시고, 진료 때 가져가 주세요. 싱겁게 드시는 것도 도움이 됩니다.
report-advice-low-pressure = 혈압이 낮은 편입니다. 물을 충분히 드시고 천천히 일어나 주세요. 자주 어지럽거나 실신하신 적이 있으면 진료를 받아 주세요.
report-advice-lipids = 혈중 지질이 높아도 대개 증상이 없습니다. 채소와 생선을 늘리고 동물성 지방을 줄이신 뒤 3개월 후 공복에 다시 검사를 받아 주세요.
report-advice-triglycerides = 중성지방은 식사와 술에 따라 크게 달라집니다. 단 음식과 술을 줄이고 3개월 안에 공복으로 다시 검사를 받아 주세요.
report-advice-hdl = HDL 콜레스테롤은 혈관을 보호하는 좋은 콜레스테롤입니다. 규칙적으로 빠르게 걷고 담배를 피우지 않으시면 높아집니다.
report-advice-sugar = 한 달 안에 공복으로 혈당을 다시 검사하여 확인하시기 바랍니다. 그때까지 단 음료와 흰쌀밥을 줄이고 식후에 걸어 주세요. 당뇨병 치료 중이시면 약은 그대로 드시고 이 결과를 담당 의사에게 보여 주세요.
report-advice-anaemia = 철분이 부족할 때 흔히 낮아지지만 다른 원인도 있습니다. 붉은 고기, 생선, 짙은 녹색 채소를 드시고, 철분제를 드시기 전에 한 달 안에 진료를 받아 원인을 확인해 주세요.
report-advice-blood-cells = 혈액 세포 수는 감기나 약에 따라 달라질 수 있습니다. 2–4주 뒤에 다시 검사를 받아 주세요.
report-advice-liver = 간 수치는 술, 약, 지방간, 간염 등으로 오를 수 있습니다. 술을 끊고 한 달 뒤에 다시 검사를 받아 주세요.
report-advice-kidney = 한 달 안에 신장 기능을 다시 확인할 필요가 있습니다. 물을 충분히 드시고, 진통제를 드시기 전에 의사와 상의해 주세요.
report-advice-uric-acid = 요산이 높으면 통풍이 생길 수 있습니다. 물을 충분히 드시고 맥주와 내장류를 줄여 주세요.
report-advice-urine = 소변 결과는 수분 부족, 생리, 염증에 따라 달라질 수 있습니다. 2주 뒤 아침 소변으로 다시 검사를 받으시고, 그때도 이상이 있으면 신장내과나 비뇨의학과 진료를 받아 주세요.
report-advice-thyroid = 갑상선은 심장 박동, 체중, 수면에 영향을 줍니다. 한 달 안에 내분비내과 진료를 받아 주세요.
report-advice-breathing = 이 결과는 부는 방법에 따라 달라지므로 다시 재어 확인하는 것이 좋습니다. 담배를 피우시면 금연이 가장 도움이 됩니다. 숨이 자주 차시면 호흡기내과 진료를 받아 주세요.
report-advice-eyes = 시력이 보통보다 낮습니다. 안경 도수를 다시 맞추시거나 안과 진료를 받아 주세요.
report-advice-hearing = 청력이 떨어졌습니다. 이비인후과 진료를 받으시고 큰 소음을 피해 주세요.
report-advice-stool = 대변에서 눈에 보이지 않는 피가 확인되었습니다. 대개 심각한 원인은 아니지만 원인을 확인해야 합니다. 한 달 안에 소화기내과 진료를 받으시면 대장내시경이 필요한지 알려 드립니다.
report-advice-tumour-markers = 종양표지자가 높다고 해서 반드시 암은 아닙니다. 추가 검사가 필요한지 한 달 안에 의사와 상의해 주세요.
report-advice-vitamin-d = 비타민 D가 부족합니다. 아침 햇볕을 하루 15분 쬐면 도움이 됩니다. 보충제가 필요한지, 얼마나 드실지는 의사와 상의해 주세요.
report-advice-other = 참고치를 벗어난 결과가 있습니다. 어떤 의미인지 의사와 상의해 주세요.

## 다음 단계

report-summary-due = { $date }까지
report-heading-next = 다음 단계
report-heading-recall = 다음 검진 안내
report-label-recall = 다음 검진 기한
report-label-recall-why = 이유
report-recall-why = 해마다 검진을 받으시면 작은 변화도 일찍 알 수 있습니다. 다음에는 이번 결과와 나란히 비교해 보여 드립니다.

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
report-kr-follow-measure-ldl = LDL 콜레스테롤 직접 측정 검사
report-follow-up-about = { $step }({ $items })

## Figures on paper

report-share = { $whole }.{ $tenth }%
report-points = { $sign }{ $whole }.{ $tenth }

## A company’s report

report-company-title = 기업 건강검진 통계 보고서
report-company-period = 검진 기간
report-company-days = { $from } ~ { $to }
report-company-number = 보고서 번호
report-company-issued = 발행일
report-company-sum-well = 양호한 점
report-company-sum-watch = 주의할 점
report-company-sum-act = 권고 사항
report-company-sum-came = 대상자 { $invited }명 중 { $came }명이 검진을 받았습니다({ $share }).
report-company-sum-strong = I·II등급이 { $share }입니다.
report-company-sum-found = { $finding }: { $share }
report-company-participation = 수검 현황
report-company-step = 단계
report-company-people = 인원(명)
report-company-of-invited = 대상자 대비
report-company-invited = 검진 대상
report-company-attended = 수검
report-company-absent = 미수검
report-company-evaluated = 판정 완료
report-company-pending = 판정 대기
report-company-too-few = 이 기간에 판정이 완료된 분이 5명 미만입니다. 건강 통계를 내면 개인이 드러날 수 있으므로 이 보고서에는 수검 현황만 싣습니다. 검진 결과는 수검자 본인에게 각각 전달됩니다.
report-company-classes = 건강 등급과 판정
report-company-by-class = 건강 등급(베트남)
report-company-by-judgement = 종합판정(한국)
report-company-class-short = { $class }등급
report-company-unclassified = 등급 미정
report-company-unjudged = 종합판정 없음
report-company-group-strong = I–II등급
report-company-group-average = III등급
report-company-group-weak = IV–V등급
report-company-share = 비율
report-company-people-before = 전년(명)
report-company-share-before = 전년 비율
report-company-change = 증감(%p)
report-company-total = 합계
report-company-no-last-year = 전년 같은 기간에 판정이 완료된 분이 5명 미만이어서 비교 수치가 없습니다.
report-company-by-age-heading = 연령대별 건강 등급
report-company-by-age = 연령대별
report-company-by-sex-heading = 성별 건강 등급
report-company-by-sex = 성별
report-company-age-under = { $age }세 미만
report-company-age-between = { $from }–{ $to }세
report-company-age-from = { $age }세 이상
report-company-findings-heading = 주요 이상 소견
report-company-findings = 주요 소견
report-company-finding = 소견
report-company-no-findings = 5명 이상에게 공통된 이상 소견이 없습니다.
report-company-note-findings = 비율은 판정이 완료된 전체 인원 대비입니다. 한 분이 여러 소견에 포함될 수 있습니다. 감염, 임신, 부인과 검사는 집계하지 않습니다.
report-company-trend-heading = 연도별 추이
report-company-trend = 연도별
report-company-year = 연도
report-company-chart-classes = 건강 등급별 비율
report-company-chart-age = 연령대별 건강 등급 비율
report-company-chart-sex = 성별 건강 등급 비율
report-company-chart-findings = 소견이 있는 인원의 비율
report-company-chart-trend = 연도별 같은 기간의 건강 등급 비율
report-company-note-hidden = – 개인이 드러나지 않도록 표시하지 않은 수치입니다. 5명 미만이거나, 5명 미만의 인원을 계산해 낼 수 있는 수치입니다.
report-company-advice-heading = 권고 사항
report-company-point = { $what }. { $why }
report-company-advice-attend = 미수검자에게 다시 안내해 주십시오
report-company-advice-attend-why = 대상자 열 명 중 한 명 넘게 아직 검진을 받지 않았습니다. 다른 요일에 추가 검진일을 마련하시면 대부분 참여하실 수 있습니다.
report-company-advice-weak = 중노동·위험 업무 배치를 검토해 주십시오
report-company-advice-weak-why = 열 명 중 한 명 이상이 IV·V등급입니다. 베트남 보건부 결정 1613/BYT-QĐ에 따르면 이 등급은 중노동, 운전, 기계 조작, 위험 업무에 적합하지 않습니다.
report-company-advice-decline = 전년 대비 변화를 센터와 함께 살펴보시기 바랍니다
report-company-advice-decline-why = I·II등급 비율이 5%p 이상 줄었습니다. 연령 구성, 업무, 검사 항목 중 무엇이 달라졌는지 함께 확인해 드리겠습니다.
report-company-advice-pressure = 사업장에서 혈압을 잴 수 있게 해 주십시오
report-company-advice-pressure-why = 혈압이 높은 분이 많습니다. 조용한 곳에 혈압계를 두고 구내식당 음식을 싱겁게 하는 것부터 시작하실 수 있습니다.
report-company-advice-sugar = 당뇨병 예방을 일찍 시작해 주십시오
report-company-advice-sugar-why = 혈당이 높은 분이 많습니다. 단 음료 대신 물을 마련하고 점심 식사 후 잠깐 걷는 것이 도움이 됩니다. 치료가 필요한지는 재검사로 확인합니다.
report-company-advice-lipids = 지방이 적은 식단을 마련해 주십시오
report-company-advice-lipids-why = 혈중 지질이 높은 분이 많습니다. 생선과 채소를 늘리고 튀긴 음식을 줄이며 규칙적으로 운동하면 낮아집니다.
report-company-advice-weight = 움직이기 쉬운 환경을 만들어 주십시오
report-company-advice-weight-why = 과체중인 분이 많습니다. 계단 이용, 운동 모임, 식사량을 줄인 식단이 말로 권하는 것보다 효과가 있습니다.
report-company-advice-liver = 음주와 간 건강을 안내해 주십시오
report-company-advice-liver-why = 간 수치가 높은 분이 많습니다. 술을 권하지 않는 회식 문화와 희망자에 대한 B형간염 예방접종이 간을 지켜 줍니다.
report-company-advice-uric = 물을 자주 마시도록 권해 주십시오
report-company-advice-uric-why = 요산이 높은 분이 많습니다. 물을 충분히 마시고 맥주와 내장류를 줄이면 통풍을 예방할 수 있습니다.
report-company-advice-blood = 철분 섭취를 챙겨 주십시오
report-company-advice-blood-why = 혈색소나 철 수치가 낮은 분이 많습니다. 철분과 비타민 C가 풍부한 식사가 도움이 되며, 원인은 각자의 추적 검사에서 확인합니다.
report-company-advice-keep = 매년 검진을 이어가 주십시오
report-company-advice-keep-why = 회사 전체로 두드러진 소견이 없습니다. 정기 검진을 이어가시면 이 상태를 지키는 데 도움이 됩니다.
report-company-method-heading = 이 보고서를 읽는 방법
report-company-method-who = 의사가 종합소견에 서명한 분만, 기간 내 가장 최근 검진을 기준으로 한 번씩 집계합니다. 연령은 검진일 기준입니다. 전년은 1년 전 같은 기간입니다.
report-company-method-classes = I~V등급은 베트남 보건부 결정 1613/BYT-QĐ를 따릅니다. 한 분의 종합판정이 여럿이면 가장 조치가 필요한 판정으로 집계합니다. 이 보고서에는 개인의 이름도 소견도 없습니다.
report-company-method-hidden = 5명 미만의 건강 수치는 표시하지 않습니다. 이 보고서의 다른 표, 전년 수치, 등급 제공에 동의한 분의 명단과 더하거나 빼서 알아낼 수 있는 수치도 표시하지 않습니다.

## Fitness for work, for the employer

report-fit-title = 근무 적합 여부 명단
report-fit-born = 출생 연도
report-fit-employee = 사번
report-fit-work = 근무 적합 여부
report-fit-yes = 모든 업무에 적합
report-fit-restricted = 적합, 단 운전·기계 조작·위험 업무 제외
report-fit-no = 중노동·운전·기계 조작·위험 업무에 부적합
report-fit-open = 판단 보류
report-fit-nobody = 이 기간에 판정이 완료된 분 중 회사에 등급을 제공하는 데 동의하신 분이 없습니다.
report-fit-others = 이 밖에 명단에 없는 수검자가 { $count }명 있습니다. 결과는 각자 본인에게 전달됩니다.
report-fit-note-law = 회사에 건강 등급을 제공하는 데 동의하신 분만 싣습니다. 등급별 적합 여부는 베트남 보건부 결정 1613/BYT-QĐ 제4부를 따릅니다. I·II등급은 모든 업무에, III등급은 중노동에도 적합합니다. 직종에 따라 별도 기준이 있을 수 있습니다.
report-fit-note-use = 회사의 건강 담당자만 볼 수 있습니다. 안전하게 보관하시고 복사하지 마시며, 필요가 없어지면 폐기해 주십시오. 명단에 있는 분은 언제든지 동의를 철회할 수 있습니다.

## 번호표

report-label-ticket = 번호표
report-label-package = 검진 패키지
report-ticket-title = 번호표
report-ticket-yours = 고객님의 번호
report-ticket-first-room = 먼저 가실 곳
report-ticket-first-nothing = 다음 순서
report-ticket-no-room = 모든 검사를 마치셨습니다
report-ticket-checked-in = 접수 시각
report-ticket-keep = 전광판에 이 번호가 표시됩니다. 결과를 받으실 때까지 보관해 주세요. 스캐너에 대시면 다음 검사실과 결과가 나왔는지를 보실 수 있습니다.

## 검진 안내지

report-guide-title = 검진 안내지
report-guide-before = 미리 확인해 주세요
report-guide-order = 검사실 순서
report-guide-no-rooms = 더 가실 검사실이 없습니다.
report-guide-order-may-change = 덜 기다리시도록 순서가 바뀔 수 있습니다. 다음 검사실은 전광판과 직원이 안내해 드립니다.
report-guide-fasting = 정확한 결과를 위해 다음 검사가 끝날 때까지 금식하시고 물만 드세요: { $rooms }
report-guide-about = { $items }:
report-guide-about-more = { $items } 외 { $more }개:
report-guide-number = 순서
report-guide-room = 검사실
report-guide-place = 위치
report-guide-minutes = 소요 시간
report-guide-about-minutes = 약 { $minutes }분
report-guide-done = 완료
report-guide-fasting-room = 금식
report-guide-items = 검사 { $count }개

## 검체 라벨

report-labels-title = 검체 라벨
report-label-born = { $year }년생 · { $day }
report-label-order = { $number }/{ $count }
report-label-later-draw = +{ $minutes }분 · { $container }
report-label-more = { $items } … +{ $count }

## 진료의뢰서

report-letter-title = 진료의뢰서
report-letter-to = { $specialty } 담당 선생님께
report-letter-greeting = 안녕하십니까. 아래 수검자의 추가 검사와 진료를 의뢰드리오니 고견 부탁드립니다.
report-letter-reason = 의뢰 사유
report-letter-results = 관련 검사 결과
report-letter-no-results = 참고치를 벗어난 결과가 없습니다.
report-letter-item = 검사 항목
report-letter-doctor = 의뢰 의사
report-letter-issued = 발행일 { $date }
report-letter-questions = 문의 사항은 위의 전화번호로 연락해 주십시오.
report-slip-title = 진료 회신서(의뢰 번호 { $number }) – { $centre } 앞
report-slip-diagnosis = 진단
report-slip-treatment = 치료 및 추적 계획
report-slip-physician = 진료일, 의사 성명·서명

## 영수증

report-receipt-title = 영수증
report-receipt-payer = 납부자
report-receipt-number = 영수증 번호
report-receipt-way = 결제 방법
report-receipt-at = 결제 일시
report-receipt-reference = 결제 번호
report-receipt-cashier = 수납 직원
report-receipt-in-words = 금액(한글)
report-receipt-paid = 받은 금액
report-receipt-note = 이 영수증은 전자세금계산서를 대신하지 않습니다. 세금계산서가 필요하시면 이 영수증을 수납 창구에 보여 주세요.
report-receipt-what = 내용
report-receipt-amount = 금액
report-receipt-vat = 부가세: { $vat }
report-receipt-paid-before = 이전 납부액
report-receipt-sum = 합계
report-way-transfer = 계좌 이체(VietQR)
report-way-cash = 현금
report-way-card = 카드
report-words-dong = { $words } 동
report-vat-not-subject = 면세

## 숫자 읽기

report-number-0 = 영
report-number-1 = 일
report-number-2 = 이
report-number-3 = 삼
report-number-4 = 사
report-number-5 = 오
report-number-6 = 육
report-number-7 = 칠
report-number-8 = 팔
report-number-9 = 구
report-number-10 = 십
report-number-11 = 십일
report-number-12 = 십이
report-number-13 = 십삼
report-number-14 = 십사
report-number-15 = 십오
report-number-16 = 십육
report-number-17 = 십칠
report-number-18 = 십팔
report-number-19 = 십구
report-number-20 = 이십
report-number-30 = 삼십
report-number-40 = 사십
report-number-50 = 오십
report-number-60 = 육십
report-number-70 = 칠십
report-number-80 = 팔십
report-number-90 = 구십
report-number-tens = 십
report-number-empty-ten = 영
report-number-one-after-tens = 일
report-number-five-after-tens = 오
report-number-hundred = 백
report-number-thousand = 천
report-number-million = 백만
report-number-billion = 십억
report-number-trillion = 조
report-number-quadrillion = 천조
report-number-quintillion = 백경
report-number-myriad-1 = 만
report-number-myriad-2 = 억
report-number-myriad-3 = 조
report-number-myriad-4 = 경

## 회사 청구 내역서

report-invoice-title = 청구 내역서
report-invoice-to = 청구 대상
report-invoice-tax-code = 납세자 번호
report-invoice-contract = 계약 번호
report-invoice-address = 주소
report-invoice-people = 수검 인원
report-invoice-number = 내역서 번호
report-invoice-period = 검진 기간
report-invoice-from-to = { $from } ~ { $to }
report-invoice-empty = 이 기간에 회사가 부담할 금액이 없습니다.
report-invoice-by-class = 부가세 구분별
report-invoice-left = 납부하실 금액
report-invoice-paid = 기납부액
report-invoice-due = 납부 기한
report-invoice-note = 이 내역서는 정산 확인용이며 세금계산서가 아닙니다. 전자세금계산서는 규정에 따라 별도로 발행됩니다.
report-invoice-count = 인원
report-invoice-net = 공급가액
report-invoice-vat-class = 과세 구분
report-invoice-vat = 부가세
report-invoice-total = 합계 금액
report-invoice-sum = 총계
report-invoice-unit = 단위: 동(VND)

## 일일 운영 보고서

report-day-title = { $day } 일일 운영 보고서
report-day-as-of = { $time } 기준
report-day-hours = 시간대별 내원 및 완료
report-day-nobody = 아직 내원한 분이 없습니다.
report-day-stations = 검사실별
report-day-spread-note = 단위: 분. 앞은 중앙값, 괄호 안은 열 명 중 아홉 명이 넘지 않은 시간입니다.
report-day-payments = 수납
report-day-no-payments = 수납 내역이 없습니다.
report-day-planned = 예약
report-day-arrived = 내원
report-day-done = 검진 완료
report-day-broken-off = 중단
report-day-signed = 서명된 판정
report-day-turnaround = 접수에서 검진 완료까지(분)
report-day-to-signature = 접수에서 판정 서명까지(분)
report-day-rejected = 반려된 검체
report-day-criticals-open = 미확인 위험 수치
report-day-of = { $part } / { $whole }
report-day-spread = { $median } ({ $ninth })
report-day-arrivals = 내원
report-day-finished = 완료
report-day-station = 검사실
report-day-station-done = 완료
report-day-station-open = 남음
report-day-station-skipped = 생략
report-day-wait = 대기
report-day-service = 검사
report-day-payment-count = 건수

## 베트남 정기건강검진 수첩

report-blank = ………………
report-vn-title = 정기건강검진 수첩
report-vn-nation = 베트남 사회주의 공화국
report-vn-motto = 독립 – 자유 – 행복
report-vn-photo = 사진 4 × 6 cm
report-vn-basis-32-2023 = 베트남 보건부 시행규칙 32/2023/TT-BYT 부록 XXIV의 정기건강검진 수첩 항목을 따릅니다.
report-vn-basis-25-2026 = 베트남 보건부 시행규칙 32/2023/TT-BYT(25/2026/TT-BYT로 개정)의 18세 이상 정기검진 항목을 따릅니다.
report-vn-label-age = 나이
report-vn-label-document-issued = 발급일과 발급처
report-vn-label-address = 현재 거주지
report-vn-heading-history = 병력
report-vn-label-family = 가족력
report-vn-family-no = 없음
report-vn-family-yes = 있음: 감염병, 심혈관 질환, 당뇨병, 결핵, 천식, 암, 뇌전증, 정신 질환 또는 기타 질환
report-vn-label-family-named = 병명, 관계
report-vn-column-history = 본인
report-vn-column-yes = 예
report-vn-column-no = 아니요
report-vn-numbered = { $number }. { $what }
report-vn-history-illness = 최근 5년간 질병 또는 외상
report-vn-history-head = 신경계 질환, 머리 외상
report-vn-history-eyes = 눈 질환, 시력 저하
report-vn-history-ears = 귀 질환, 청력 저하, 평형 장애
report-vn-history-heart = 심장 질환, 심근경색
report-vn-history-heart-surgery = 심혈관 수술·시술(판막, 우회술, 혈관성형술, 심장박동기, 스텐트, 이식)
report-vn-history-hypertension = 고혈압
report-vn-history-breath = 호흡곤란
report-vn-history-lungs = 폐 질환, 천식, 폐기종, 만성 기관지염
report-vn-history-kidneys = 신장 질환, 투석
report-vn-history-alcoholism = 알코올 의존
report-vn-history-diabetes = 당뇨병
report-vn-history-mind = 정신 질환
report-vn-history-consciousness = 의식 소실, 의식 장애
report-vn-history-dizziness = 실신, 어지럼
report-vn-history-digestion = 소화기 질환
report-vn-history-sleep = 수면 장애, 수면무호흡
report-vn-history-stroke = 뇌졸중, 마비
report-vn-history-spine = 척추 질환
report-vn-history-alcohol = 잦은 음주
report-vn-history-drugs = 마약류 사용
report-vn-history-other = 기타 질환(구체적으로)
report-vn-label-medicines = 복용 중인 약과 용량
report-vn-label-obstetric = 임신·출산력
report-vn-label-declared = 위 내용은 사실과 다름이 없습니다(날짜, 서명, 성명)
report-vn-heading-physical = 신체 계측
report-vn-label-pressure = 혈압
report-vn-label-physical-class = 체격 등급
report-vn-measured = { $value } { $unit }
report-vn-pressure = { $systolic }/{ $diastolic } { $unit }
report-vn-heading-clinical = 진찰
report-vn-column-specialty = 진료과
report-vn-column-finding = 진찰 소견
report-vn-column-class = 등급
report-vn-column-doctor = 진찰 의사 성명, 서명
report-vn-specialty-internal = 내과
report-vn-specialty-psychiatry = 신경정신과
report-vn-specialty-surgery = 외과
report-vn-specialty-dermatology = 피부과
report-vn-specialty-gynaecology = 산부인과
report-vn-specialty-eyes = 안과
report-vn-specialty-ent = 이비인후과
report-vn-specialty-dental = 치과
report-vn-heading-paraclinical = 검체검사·영상검사
report-vn-column-test = 검사 항목
report-vn-heading-conclusion = 종합 판정
report-vn-signature-role = 판정 의사(서명, 성명, 직인)
report-vn-no-class = 등급 미정

## 한국형 결과통보서

report-kr-title = 건강검진 결과통보서
report-kr-basis-2025 = 2025년부터 적용되는 건강검진 실시기준의 판정 기준을 따릅니다.
report-kr-basis-2026 = 2026년부터 적용되는 건강검진 실시기준의 판정 기준을 따릅니다.
report-kr-label-place = 검진 장소
report-kr-place-centre = 내원
report-kr-label-licence = 면허번호
report-kr-label-notified = 통보일
report-kr-heading-actions = 권고 사항
report-kr-action-by = { $what } ({ $date }까지)
report-kr-heading-values = 검사 결과
report-kr-column-target = 목표질환
report-kr-column-item = 검사항목
report-kr-grade-b = 정상B
report-kr-grade-suspect = 질환의심
report-kr-not-done = 미실시
report-kr-heading-words = 소견
report-kr-life-smoking = 흡연
report-kr-life-alcohol = 음주
report-kr-life-activity = 신체활동
report-kr-target-build = 비만
report-kr-target-vision = 시각 이상
report-kr-target-hearing = 청각 이상
report-kr-target-pressure = 고혈압
report-kr-target-anaemia = 빈혈
report-kr-target-diabetes = 당뇨병
report-kr-target-lipids = 이상지질혈증
report-kr-target-kidney = 신장질환
report-kr-target-liver = 간장질환
report-kr-target-chest = 폐결핵, 흉부질환
report-kr-target-hepatitis = B형·C형간염
report-kr-target-bone = 골다공증
report-kr-target-mood = 우울증
report-kr-target-lungs = 폐기능
report-kr-inactive-tuberculosis = 비활동성 폐결핵
report-kr-other-abnormal = 기타 이상 소견
