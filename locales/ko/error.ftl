### 오류 문장: 무슨 일이 있었는지, 무엇이 안전한지, 무엇을 하면 되는지.

error-unknown = 오류가 발생했습니다(코드 { $code }). 저장된 내용은 안전합니다. 직원을 호출해 이 코드를 알려 주세요.

## Identity documents

error-scan-unreadable = 코드를 인식하지 못했습니다. 주민등록증(CCCD)의 QR 코드, 여권 사진면 맨 아래 두 줄, 예약 번호 또는 번호표를 스캔해 주세요.
error-scan-cut-off = 카드의 일부만 읽혔습니다. 카드를 스캐너 앞에 그대로 대고 다시 스캔해 주세요.
error-scan-layout-damaged = 스캐너가 글자를 잘못 전달했습니다. 고객님의 신분증에는 문제가 없습니다. 직원을 호출하시거나 접수 데스크로 와 주세요.
error-cccd-truncated = 카드의 QR 코드가 끝까지 읽히지 않았습니다. 카드를 움직이지 말고 다시 스캔해 주세요.
error-cccd-number-shape = 주민등록증(CCCD) 번호는 숫자 12자리입니다. 카드를 다시 스캔하시거나 입력하신 번호를 확인해 주세요.
error-cccd-old-number-shape = QR 코드 속 이전 신분증 번호를 제대로 읽지 못했습니다. 다시 스캔해 주세요. 계속 안 되면 접수 데스크에서 도와드리겠습니다.
error-cccd-name = QR 코드 속 이름을 제대로 읽지 못했습니다. 다시 스캔해 주세요. 계속 안 되면 접수 데스크에서 도와드리겠습니다.
error-cccd-date = QR 코드 속 날짜를 제대로 읽지 못했습니다. 다시 스캔해 주세요. 계속 안 되면 접수 데스크에서 도와드리겠습니다.
error-cccd-birth-date = 카드에서 읽은 생년월일을 확인할 수 없습니다. 카드를 가지고 접수 데스크로 와 주시면 직원이 확인해 드리겠습니다.
error-cccd-sex = QR 코드 속 성별을 제대로 읽지 못했습니다. 다시 스캔해 주세요. 계속 안 되면 접수 데스크에서 도와드리겠습니다.
error-cccd-address = QR 코드 속 주소를 제대로 읽지 못했습니다. 다시 스캔해 주세요. 계속 안 되면 접수 데스크에서 도와드리겠습니다.
error-cccd-sex-disagrees = 카드의 번호와 성별이 서로 맞지 않습니다. 카드를 가지고 접수 데스크로 와 주시면 직원이 확인해 드리겠습니다.
error-cccd-century-disagrees = 카드의 번호와 생년월일의 세기가 서로 맞지 않습니다. 카드를 가지고 접수 데스크로 와 주시면 직원이 확인해 드리겠습니다.
error-cccd-year-disagrees = 카드의 번호와 태어난 해가 서로 맞지 않습니다. 카드를 가지고 접수 데스크로 와 주시면 직원이 확인해 드리겠습니다.
error-cccd-issued-before-birth = 카드 발급일이 생년월일보다 빠르게 읽혔습니다. 카드를 가지고 접수 데스크로 와 주시면 직원이 확인해 드리겠습니다.
error-cccd-issued-in-future = 카드 발급일이 오늘보다 늦게 읽혔습니다. 카드를 가지고 접수 데스크로 와 주시면 직원이 확인해 드리겠습니다.
error-cccd-province-unknown = 번호의 앞 세 자리가 목록에 있는 성·시 코드가 아닙니다. 카드와 대조해 주세요.
error-cccd-issue-date-missing = QR 코드에 발급일이 없습니다. 카드에서 발급일을 확인해 주세요.
error-mrz-length = 여권 맨 아래의 글자 줄이 모두 읽히지 않았습니다. 사진면을 평평하게 펴고 두 줄을 모두 다시 스캔해 주세요.
error-mrz-character = 읽은 줄에 알 수 없는 글자가 있습니다. 다시 스캔해 주세요. 계속 안 되면 접수 데스크에서 도와드리겠습니다.
error-mrz-document-kind = 여권의 사진면이 아닙니다. 사진이 있는 면을 펴서 다시 스캔해 주세요.
error-mrz-country = 여권의 국가 코드를 제대로 읽지 못했습니다. 다시 스캔해 주세요. 계속 안 되면 접수 데스크에서 도와드리겠습니다.
error-mrz-document-number = 여권 번호를 읽지 못했습니다. 다시 스캔해 주세요. 계속 안 되면 접수 데스크에서 도와드리겠습니다.
error-mrz-check-digit = 일부가 잘못 읽혔습니다. 사진면을 가볍게 닦고 평평하게 편 뒤 다시 스캔해 주세요.
error-mrz-date = 여권의 날짜를 제대로 읽지 못했습니다. 다시 스캔해 주세요. 계속 안 되면 접수 데스크에서 도와드리겠습니다.
error-mrz-birth-date = 여권에서 읽은 생년월일을 확인할 수 없습니다. 여권을 가지고 접수 데스크로 와 주시면 직원이 확인해 드리겠습니다.
error-mrz-sex = 여권의 성별을 제대로 읽지 못했습니다. 다시 스캔해 주세요. 계속 안 되면 접수 데스크에서 도와드리겠습니다.
error-mrz-name = 여권의 이름을 제대로 읽지 못했습니다. 다시 스캔해 주세요. 계속 안 되면 접수 데스크에서 도와드리겠습니다.
error-mrz-expired = 유효 기간이 지난 신분증입니다. 접수는 계속하실 수 있으며, 직원이 함께 확인해 드리겠습니다.
error-mrz-name-cut-short = 이름이 길어 코드 줄에 모두 적히지 않았을 수 있습니다. 이름을 확인해 주세요.
error-document-kind-unsupported = 이 신분증은 이곳에서 사용할 수 없습니다. 여권을 사용하시거나 접수 데스크로 와 주세요.
error-passport-number-shape = 여권 번호는 영문자와 숫자 5~12자리입니다. 다시 확인해 주세요.
error-country-code-shape = 국가 코드는 VNM, KOR처럼 영문 대문자 1~3자입니다. 다시 확인해 주세요.
error-name-empty = 이름을 입력해 주세요.
error-name-too-long = 이름이 200자를 넘습니다. 다시 확인하시거나 직원을 호출해 주세요.
error-name-characters = 이름에 사용할 수 없는 보이지 않는 문자가 있습니다. 지우고 다시 입력해 주세요.
error-birth-date-too-early = 생년월일은 1900년 이후여야 합니다. 다시 확인해 주세요.
error-birth-date-in-future = 생년월일이 오늘보다 늦을 수 없습니다. 다시 확인해 주세요.
error-phone-shape = 전화번호가 올바르지 않습니다. 010-1234-5678처럼 모든 자리를 입력해 주세요.
error-phone-country = 베트남(+84)과 한국(+82) 전화번호로 연락드릴 수 있습니다. 다른 번호는 접수 데스크에 말씀해 주세요.
error-resident-number-refused = 한국 주민등록번호로 보이는 번호가 들어 있습니다. 저희 센터는 이 번호를 받거나 저장하지 않습니다. 지우고 다시 입력해 주세요.
error-bhyt-number-shape = 건강보험 번호는 15자, 숫자 12자리 또는 10자리입니다. 입력하신 번호를 확인해 주세요.
error-bhyt-benefit-level = 건강보험 번호의 세 번째 자리는 급여 수준으로 1에서 5까지입니다. 확인해 주세요.
error-bhyt-province = 건강보험 번호의 네 번째와 다섯 번째 자리는 01에서 99까지의 성·시 코드입니다. 확인해 주세요.
error-bhyt-truncated = 건강보험증의 QR 코드가 끝까지 읽히지 않았습니다. 카드를 움직이지 말고 다시 스캔해 주세요.
error-bhyt-text = 건강보험증 QR 코드의 일부를 제대로 읽지 못했습니다. 다시 스캔해 주세요.
error-bhyt-name = 건강보험증 QR 코드 속 이름을 제대로 읽지 못했습니다. 다시 스캔해 주세요.
error-bhyt-date = 건강보험증 QR 코드 속 날짜를 제대로 읽지 못했습니다. 다시 스캔해 주세요.
error-bhyt-birth-date = 건강보험증에서 읽은 생년월일을 확인할 수 없습니다. 카드와 대조해 주세요.
error-bhyt-sex = 건강보험증 QR 코드 속 성별을 제대로 읽지 못했습니다. 다시 스캔해 주세요.
error-unknown-sex = 남 또는 여를 선택해 주세요.

error-code-shape = 코드 “{ $text }”의 형식이 맞지 않습니다. 확인한 뒤 다시 입력해 주세요.
error-unknown-language = 지원하지 않는 언어입니다. 베트남어, 한국어, 영어 중에서 선택해 주세요.
error-unknown-form = 없는 서식입니다. 센터 결과지, 베트남 서식, 한국 서식 중에서 선택해 주세요.
error-form-before-first-version = { $day } 검진은 이 서식의 첫 판({ $first }부터)보다 앞섭니다. 센터 결과지를 출력해 주세요.
error-form-too-young = 이 서식은 만 { $from }세부터 사용합니다. 센터 결과지를 출력해 주세요.
error-money-currency-mismatch = 통화가 다른 금액은 더할 수 없습니다. 변경된 내용은 없습니다.
error-money-overflow = 금액이 너무 큽니다. 숫자를 확인해 주세요.
error-share-over-whole = 전체({ $max }bp = 100%)를 넘는 비율입니다: { $given }. 확인해 주세요.
error-period-empty = { $from }부터 { $before } 전까지는 해당하는 날이 없습니다. 두 날짜를 확인해 주세요.
error-not-a-number = 숫자가 아닙니다. 소수점은 점(.)으로 입력해 주세요.
error-no-range = 하한과 상한이 모두 없습니다. 하나 이상 입력해 주세요.
error-range-does-not-rise = 하한은 상한보다 작아야 합니다. 확인해 주세요.
error-bad-code = 이 내용으로는 바코드를 만들 수 없습니다. 비어 있거나 너무 길거나 허용되지 않는 문자가 들어 있습니다.
error-draws-share-label = 같은 검사의 두 번 채혈은 라벨 하나를 함께 쓸 수 없습니다. 관리자에게 알려 주세요. 검체 정보는 그대로입니다.
error-bad-report-number = 결과지 번호는 영문 대문자, 숫자, 하이픈만 쓸 수 있습니다.
error-unit-shape = 단위를 읽을 수 없습니다. 확인해 주세요.
error-unit-unknown = 표에 없는 단위입니다: “{ $unit }”. 결과는 기록에 넣지 않고 보류했습니다.
error-unit-mismatch = 이 항목에 맞지 않는 단위입니다: “{ $unit }”. 필요한 단위: “{ $expected }”. 결과는 기록에 넣지 않고 보류했습니다.
error-unit-missing = 결과에 단위가 없습니다. 필요한 단위: “{ $expected }”. 결과는 기록에 넣지 않고 보류했습니다.
error-unit-overflow = 값이 너무 커서 단위를 환산할 수 없습니다. 원래 결과를 확인해 주세요.
error-age-shape = 나이 “{ $text }”를 읽을 수 없습니다. 28d, 6mo, 18a처럼 적어 주세요.
error-gestation-implausible = 임신 주수가 맞지 않습니다. 다시 확인해 주세요.
error-loinc-shape = LOINC 코드의 형식이 맞지 않습니다. 확인해 주세요.
error-loinc-check-digit = LOINC 코드의 검증 숫자가 맞지 않습니다. 확인해 주세요.
error-formula-age-too-low = 이 계산식은 { $from }세부터 적용됩니다.
error-formula-input-implausible = 입력값({ $input })이 사람에게서 나올 수 있는 범위를 벗어나 계산하지 않았습니다. 입력값을 확인해 주세요.
error-formula-input-missing = { $input } 값이 없어 계산할 수 없습니다.
error-formula-not-fasting = { $hours }시간 이상 금식한 뒤 측정한 값만 사용할 수 있습니다.
error-formula-pregnant = 임신 중에는 적용할 수 없는 계산입니다.
error-formula-pressure-inverted = 수축기 혈압은 이완기 혈압보다 높아야 합니다. 다시 확인해 주세요.
error-formula-age-too-high = 이 계산식은 { $to }세까지 적용됩니다.
error-formula-input-low = { $input }: { $from } 이상에서만 적용되는 계산식입니다. 그보다 낮으면 결과를 신뢰할 수 없습니다.
error-formula-input-high = { $input }: { $to } 이하에서만 적용되는 계산식입니다. 그보다 높으면 결과를 신뢰할 수 없습니다.
error-formula-input-not-below = { $input }: { $limit } 미만에서만 적용되는 계산식입니다. 그 이상이면 결과를 신뢰할 수 없습니다.
error-formula-fasting-unknown = 공복에 채혈한 검체가 필요합니다. 마지막으로 식사한 시간을 확인해 주세요.
error-formula-diabetes-unknown = 당뇨병 여부를 알 수 없습니다. 검사가 없거나, 당뇨병 범위인 검사가 아직 확인되지 않았습니다.
error-formula-known-disease = 심뇌혈관질환이 없는 분에게 쓰는 예측식입니다. 이미 질환이 있으면 고위험으로 봅니다.
error-formula-result-negative = 입력값으로 계산하면 0보다 작은 값이 나와 계산하지 않았습니다. 입력값을 확인해 주세요.
error-formula-too-few-data = 연속혈당측정 기록이 { $days }일 이상이고 그중 { $share }% 이상 측정되어야 계산할 수 있습니다.
error-package-unknown = 목록에 없는 검진 패키지입니다: { $package }.
error-package-not-in-force = 검진 패키지 { $package }: { $date }에는 이용하실 수 없습니다. 다른 패키지나 다른 날짜를 선택해 주세요.
error-package-no-tier = 검진 패키지 { $package }에는 이 성별과 나이({ $age }세)에 맞는 구성이 없습니다. 다른 패키지를 선택하거나 접수 데스크에 문의해 주세요.
error-package-other-sex = 검진 패키지 { $package }에는 이 성별에 맞는 구성이 없습니다. 다른 패키지를 선택하거나 접수 데스크에 문의해 주세요.
error-fasted-hours-too-many = 금식 시간은 최대 { $max }시간까지 입력할 수 있습니다. 다시 입력해 주세요.
error-days-since-too-many = 날짜는 최대 { $max }일까지 입력할 수 있습니다. 다시 입력해 주세요.
error-egfr-out-of-bounds = eGFR은 0에서 { $max } mL/min/1.73 m² 사이여야 합니다. 다시 확인해 주세요.
error-booking-already-checked-in = 이미 접수된 예약입니다. 번호표를 확인하시거나 접수 데스크에 문의해 주세요.
error-booking-cancelled = 취소된 예약입니다. 접수 데스크에서 새 예약을 도와드리겠습니다.
error-booking-other-day = 예약하신 날짜는 { $date }입니다. 날짜 변경은 접수 데스크에서 도와드립니다.
error-booking-missed = 예약일인 { $date }에 방문하지 않으셨습니다. 먼저 새 날짜를 정해 주세요.
error-booking-day-not-over = 예약일인 { $date }이(가) 아직 끝나지 않았습니다. 고객님이 오실 수 있습니다.
error-booking-new-day-past = { $date }은(는) 이미 지난 날짜입니다. 오늘이나 그 이후 날짜를 선택해 주세요.
error-consent-required = 검진을 받으시려면 이 필수 항목에 동의해 주셔야 합니다. 궁금한 점이 있으시면 직원을 호출해 주세요.
error-consent-text-outdated = 동의 내용이 새로 바뀌었습니다. 다시 읽고 답해 주세요.
error-consent-signature = 서명이 확인되지 않습니다. 칸 안에 다시 서명해 주세요.
error-consent-answered-twice = 한 항목에 두 번 답하셨습니다. 다시 답해 주세요.
error-consent-unsigned = 아직 서명하지 않으셨습니다. 서명하시거나 손가락으로 서명할 수 없다고 선택해 주세요.
error-consent-not-given = 동의하지 않은 항목이므로 철회할 것이 없습니다.
error-consent-withdrawn = 이미 철회한 동의입니다.
error-consent-not-found = 이 방문에는 그 항목에 대한 답변이 없습니다.
error-desk-code-shape = 키오스크 코드는 K4.2-NET과 같은 형식입니다. 확인해 주세요.
error-desk-case-not-found = 목록에 없는 요청입니다. 목록을 다시 확인해 주세요.
error-desk-case-closed = 이미 처리된 요청입니다.
error-visit-stations-open = 끝나지 않은 검사실이 { $open }곳 있습니다. 먼저 마치거나 건너뛰어 주세요.
error-visit-over = 이미 끝난 방문이라 변경할 수 없습니다.
error-visit-not-examined = 검사가 아직 끝나지 않아 종합소견을 낼 수 없습니다.
error-step-already-over = 이미 마쳤거나 건너뛴 검사실입니다.
error-step-not-possible = 지금 상태에서는 할 수 없는 작업입니다. 화면을 새로 고쳐 주세요.
error-step-elsewhere = 수검자가 다른 검사실에 있습니다. 그 검사가 끝난 뒤에 진행해 주세요.
error-step-too-early = 다른 검사실을 먼저 마쳐야 합니다. 검진 안내지의 순서를 확인해 주세요.
error-order-not-possible = 이 검사 의뢰는 더 이상 변경할 수 없습니다. 화면을 새로 고쳐 최신 상태를 확인해 주세요.
error-specimen-already-collected = 이미 채취로 등록된 검체입니다. 진행하기 전에 라벨을 확인해 주세요.
error-specimen-already-received = 이미 검사실에서 접수 스캔한 검체입니다.
error-specimen-not-collected = 아직 채취되지 않은 검체입니다. 채취할 때 바코드를 먼저 스캔해 주세요.
error-specimen-not-taken = 채취하지 않기로 기록된 검체입니다. 채취가 필요하면 검사를 다시 의뢰해 주세요.
error-result-stale = 이미 최종 결과가 있습니다. 나중에 온 예비 결과는 쓰지 않았습니다.
error-result-nothing-to-withdraw = 철회할 결과가 없습니다.
error-result-value-missing = 결과값이 없습니다. 값을 입력해 주세요.
error-result-nothing-to-verify = 확인을 기다리는 최종 결과가 없습니다. 화면을 새로 고쳐 최신 상태를 확인해 주세요.
error-result-second-person = 입력한 분이 직접 확인할 수 없습니다. 이 항목은 다른 분의 확인이 필요합니다.
error-result-not-final = 아직 최종 결과가 없어 발송할 수 없습니다.
error-result-not-verified = 이 항목은 발송하기 전에 다른 분이 결과를 확인해야 합니다.
error-result-already-released = 이미 발송된 결과입니다. 변경하려면 사유와 함께 새 값을 입력해 주세요.
error-referral-not-possible = 지금 단계의 진료 의뢰에서는 할 수 없는 작업입니다. 화면을 새로 고쳐 최신 상태를 확인해 주세요.
error-conclusion-text-missing = 종합소견이 비어 있습니다. 서명하기 전에 작성해 주세요.
error-conclusion-text-too-long = 종합소견이 너무 깁니다. 줄여 주세요. 작성 중인 내용은 그대로 있습니다.
error-conclusion-reason-missing = 제안된 등급과 다릅니다. 사유를 적어 주세요.
error-conclusion-critical-uncounted = 제안에 반영되지 않은 위험 수치가 있습니다: { $items }. I·II등급이나 정상A·정상B로 서명하려면 사유를 적어 주세요.
error-conclusion-results-missing = 아직 나오지 않은 결과가 { $missing }건 있습니다. 기다리시거나, 이 결과 없이 종합소견을 낸다고 확인해 주세요.
error-conclusion-outdated = 그사이 더 새로운 소견이 서명되었습니다. 작성하신 소견은 서명되지 않았습니다. 새 소견을 확인한 뒤 다시 진행해 주세요.
error-conclusion-amendment-reason-missing = 이미 서명된 종합소견이 있습니다. 정정하는 이유를 적어 주세요.
error-unreachable = 서버에 연결할 수 없습니다. 다시 시도하셔도 두 번 처리되지 않습니다. 계속 안 되면 직원을 호출해 주세요.
error-unexpected-answer = 서버의 응답을 이해할 수 없습니다. 다시 시도하거나 직원을 호출해 주세요.
error-problem = 서버가 이 작업을 처리하지 못했습니다. 변경된 내용은 없습니다. 다시 시도하거나 직원을 호출해 주세요.

## Packages, contracts, prices and bills

error-item-unknown = 목록에 없는 검사 항목입니다: { $item }.
error-item-other-sex = 이 성별에는 해당하지 않는 검사 항목입니다: { $item }. 다른 항목을 선택해 주세요.
error-pick-group-unknown = 선택 그룹 { $group }: 이 패키지에 없습니다. 화면을 새로 고친 뒤 다시 선택해 주세요.
error-pick-group-ambiguous = 선택 그룹 { $group }: 패키지와 계약에 모두 있습니다. 한쪽의 이름을 바꾸도록 영업 담당자에게 요청해 주세요.
error-pick-not-in-group = 선택 그룹 { $group }에 없는 항목입니다: { $item }. 다른 항목을 선택해 주세요.
error-pick-twice = 이미 선택했거나 패키지에 포함된 항목입니다: { $item }. 다른 항목을 선택해 주세요.
error-pick-too-many = 선택 그룹 { $group }: { $choose }개까지 선택할 수 있는데 { $picked }개를 선택했습니다. 줄여 주세요.
error-pick-too-few = 선택 그룹 { $group }: { $choose }개를 선택해야 하는데 { $picked }개만 선택했습니다. 더 선택해 주세요.
error-extra-twice = 추가 항목 { $item }: 이미 포함되어 있어 다시 선택하지 않아도 됩니다.
error-contract-not-in-force = 계약 { $contract }: { $date }에는 유효하지 않습니다. 검진일이나 계약을 확인하십시오.
error-contract-grade-unknown = 계약 { $contract }에 없는 직급입니다: { $grade }. 회사에 확인하십시오.
error-contract-no-row = 계약 { $contract }에 이 사람(직급, 성별, { $age }세)에 해당하는 행이 없습니다. 회사에 확인하십시오.
error-contract-without-rows = 계약에 행이 없습니다. 하나 이상 추가하십시오.
error-contract-row-repeated = 계약의 { $row }행이 두 번 있습니다.
error-contract-rows-overlap = 계약의 { $first }행과 { $second }행이 같은 사람에게 적용됩니다. 겹치지 않게 나누십시오.
error-contract-group-repeated = 계약의 { $row }행에 선택 그룹 { $group } 항목이 두 번 있습니다.
error-cap-negative = 회사 지원 한도는 0보다 작을 수 없습니다. 확인해 주세요.
error-cap-not-vnd = 회사 지원 한도는 베트남 동(VND)으로 입력해 주세요.
error-price-missing = { $item }: { $date }에 적용되는 정가가 없습니다(다른 날짜의 행: { $rows }). 수납 전에 가격표를 보완하십시오.
error-price-ambiguous = { $item }: { $date }에 같은 순위의 가격 행이 여러 개 있습니다({ $rows }행). 하나만 남기십시오.
error-price-row-amount = 가격 { $row }행: 금액은 0 이상의 베트남 동(VND)이어야 합니다.
error-price-row-repeated = 가격 { $row }행이 두 번 있습니다.
error-discount-not-positive = 할인은 0보다 커야 합니다.
error-discount-over-price = { $item }: 할인({ $discount } VND)이 가격({ $price } VND)보다 큽니다. 확인하십시오.
error-discount-without-line = 견적에 없는 항목이라 할인할 수 없습니다: { $item }.
error-discount-repeated = 이미 할인이 있는 항목입니다: { $item }. 항목마다 한 번만 할인할 수 있습니다.
error-approval-reason-missing = 사유를 적어 주세요.
error-approval-reason-too-long = 사유가 { $max }자를 넘습니다. 줄여 주세요.
error-approval-same-person = 요청한 사람은 직접 승인할 수 없습니다. 다른 직원에게 승인을 받으십시오.
error-reference-rate-vnd = 베트남 동에는 참고 환율이 필요하지 않습니다.
error-reference-rate-not-positive = 환율은 0보다 커야 합니다.
error-reference-rate-without-source = 환율의 출처를 적어 주세요.
error-bill-not-issued = 아직 발행되지 않은 청구서입니다. 먼저 발행하십시오.
error-bill-already-issued = 이미 발행된 청구서입니다.
error-bill-already-paid = 이미 모두 수납된 청구서입니다. 더 받지 마십시오.
error-bill-has-payments = 이 청구서에는 수납액 { $kept } VND가 있습니다. 먼저 환불하십시오.
error-bill-over = 이미 환불되었거나 취소된 청구서라 변경할 수 없습니다.
error-bill-amount-not-positive = 금액은 0보다 커야 합니다.
error-bill-overpaid = 받을 금액은 { $due } VND인데 { $amount } VND가 입력되었습니다. 금액을 확인하십시오.
error-bill-refund-over-paid = 수납액은 { $kept } VND인데 { $amount } VND를 환불할 수 없습니다. 금액을 확인하십시오.
error-bill-inconsistent = 청구서의 금액과 상태가 맞지 않습니다. 관리자에게 알리십시오.
error-quote-inconsistent = 견적서의 금액이 서로 맞지 않습니다. 관리자에게 알리십시오.

## Transfers by VietQR

error-vietqr-length = VietQR 코드가 { $length }자로 너무 깁니다. 다시 스캔해 주세요.
error-vietqr-character = VietQR 코드의 { $position }번째 자리에 사용할 수 없는 문자가 있습니다. 다시 스캔해 주세요.
error-vietqr-shape = VietQR 코드가 { $position }번째 자리부터 깨져 있습니다. 다시 스캔해 주세요.
error-vietqr-crc = VietQR 코드가 잘못 읽혔습니다(검사값 불일치). 다시 스캔해 주시고, 이 코드로는 결제하지 마세요.
error-vietqr-tag-twice = VietQR 코드에 { $tag }번 항목이 두 번 들어 있습니다. 이 코드로는 결제하지 마세요.
error-vietqr-tag-missing = VietQR 코드에 { $tag }번 항목이 없습니다. 다시 스캔해 주세요.
error-vietqr-tag-value = VietQR 코드 { $tag }번 항목의 내용을 사용할 수 없습니다. 확인해 주세요.
error-vietqr-bank = 은행 코드는 970436처럼 숫자 6자리입니다. 확인해 주세요.
error-vietqr-account = 계좌 번호는 영문과 숫자 1~19자, 카드 번호는 숫자 16~19자리입니다. 확인해 주세요.
error-vietqr-amount = 금액은 0보다 큰 정수(동)로 13자리 이하여야 합니다. 확인해 주세요.
error-vietqr-reference = 청구 번호와 참조 번호는 영문, 숫자, 빈칸, 붙임표, 점, 빗금으로 1~25자입니다. 확인해 주세요.
error-vietqr-purpose-empty = 이체 내용을 입력해 주세요.
error-vietqr-purpose-character = “{ $character }” 문자는 이체 내용에 쓸 수 없습니다. 로마자로 입력해 주세요.
error-vietqr-purpose-length = 이체 내용이 { $length }자입니다. 은행은 { $limit }자까지 전달합니다. 줄여서 입력해 주세요.

## Catalogue tables

error-catalogue-missing-column = { $file } { $line }행 “{ $column }” 열: 이 열이 없습니다({ $value }).
error-catalogue-malformed = { $file } { $line }행 “{ $column }” 열: 파일 형식이 올바르지 않습니다({ $value }).
error-catalogue-missing-value = { $file } { $line }행 “{ $column }” 열: 값이 있어야 합니다({ $value }).
error-catalogue-duplicate-code = { $file } { $line }행 “{ $column }” 열: 코드 또는 순번이 중복되었습니다({ $value }).
error-catalogue-bad-code = { $file } { $line }행 “{ $column }” 열: 코드 형식이 올바르지 않습니다({ $value }).
error-catalogue-bad-loinc = { $file } { $line }행 “{ $column }” 열: LOINC 코드가 올바르지 않습니다({ $value }).
error-catalogue-duplicate-loinc = { $file } { $line }행 “{ $column }” 열: 다른 항목의 LOINC 코드입니다({ $value }).
error-catalogue-unknown-unit = { $file } { $line }행 “{ $column }” 열: 알 수 없는 단위입니다({ $value }).
error-catalogue-unknown-word = { $file } { $line }행 “{ $column }” 열: 허용된 값이 아닙니다({ $value }).
error-catalogue-unknown-specimen = { $file } { $line }행 “{ $column }” 열: 알 수 없는 검체입니다({ $value }).
error-catalogue-unknown-station = { $file } { $line }행 “{ $column }” 열: 없는 검사실입니다({ $value }).
error-catalogue-unknown-item = { $file } { $line }행 “{ $column }” 열: 없는 검사 항목입니다({ $value }).
error-catalogue-unknown-package = { $file } { $line }행 “{ $column }” 열: 없는 패키지입니다({ $value }).
error-catalogue-bad-number = { $file } { $line }행 “{ $column }” 열: 올바른 숫자가 아닙니다({ $value }).
error-catalogue-bad-date = { $file } { $line }행 “{ $column }” 열: 날짜는 연-월-일 형식이어야 합니다({ $value }).
error-catalogue-low-above-high = { $file } { $line }행 “{ $column }” 열: 하한이 상한보다 큽니다({ $value }).
error-catalogue-range-beyond-critical = { $file } { $line }행 “{ $column }” 열: 참고치가 위험 수치 한계를 벗어납니다({ $value }).
error-catalogue-incomplete-si = { $file } { $line }행 “{ $column }” 열: SI 단위와 환산 계수는 함께 있어야 합니다({ $value }).
error-catalogue-bad-cutoff = { $file } { $line }행 “{ $column }” 열: 기준값을 읽을 수 없습니다({ $value }).
error-catalogue-bad-age = { $file } { $line }행 “{ $column }” 열: 나이는 28d, 6mo, 18a처럼 적어야 합니다({ $value }).
error-catalogue-unit-mismatch = { $file } { $line }행 “{ $column }” 열: 항목에 맞지 않는 단위입니다({ $value }).
error-catalogue-range-for-nobody = { $file } { $line }행 “{ $column }” 열: 이 행에 해당할 수 있는 사람이나 날짜가 없습니다({ $value }).
error-catalogue-range-tie = { $file } { $line }행 “{ $column }” 열: 같은 대상에게 똑같이 적용되는 다른 행이 있습니다({ $value }).
error-catalogue-tier-overlap = { $file } { $line }행 “{ $column }” 열: 연령 구간이 겹칩니다({ $value }).
error-catalogue-version-overlap = { $file } { $line }행 “{ $column }” 열: 한 패키지의 두 버전이 같은 날에 적용됩니다({ $value }).
error-catalogue-tier-gap = { $file } { $line }행 “{ $column }” 열: 연령 구간 사이가 비어 있습니다({ $value }).
error-catalogue-not-here = { $file } { $line }행 “{ $column }” 열: 이 종류의 행에서는 비워 두어야 합니다({ $value }).
error-catalogue-duplicate-item = { $file } { $line }행 “{ $column }” 열: 검사 항목이 두 번 들어 있습니다({ $value }).
error-catalogue-item-other-sex = { $file } { $line }행 “{ $column }” 열: 이 구간의 성별에 해당하지 않는 검사 항목이 들어 있습니다({ $value }).
error-catalogue-duplicate-row = { $file } { $line }행 “{ $column }” 열: 같은 경우를 나타내는 행이 둘입니다({ $value }).
error-catalogue-missing-row = { $file } { $line }행 “{ $column }” 열: 빠진 행이 있습니다({ $value }).
error-catalogue-package-cycle = { $file } { $line }행 “{ $column }” 열: 패키지가 서로를 포함합니다({ $value }).
error-catalogue-precedence-cycle = { $file } { $line }행 “{ $column }” 열: 검사실 순서가 서로 모순됩니다({ $value }).

## 결과가 자동으로 나가지 않는 이유

error-hold-value-missing = 아직 결과값이 없습니다.
error-hold-value-unreadable = 이 항목의 답으로 읽을 수 없는 값입니다. 검사실 결과지를 확인해 주세요.
error-hold-unit-unusable = 이 항목에 쓸 수 없는 단위입니다: “{ $unit }”. 검사실에 문의해 주세요.
error-hold-unit-missing = 단위가 없습니다. 필요한 단위: “{ $expected }”. 검사실에 문의해 주세요.
error-hold-critical = 위험 수치입니다({ $limit }). 오늘 바로 전화로 알리고 복창을 확인해 주세요.
error-hold-urgent = 일주일 안에 진료를 받으셔야 합니다({ $limit }).
error-hold-delta = 이전 검진과 크게 다릅니다. 이전: { $earlier }, 현재: { $now } ({ $change }). 이 고객님의 검체가 맞는지 확인해 주세요.
error-hold-identity = 이전 검진과 혈액형이 다릅니다. 이전: { $earlier }, 현재: { $now }. 본인과 검체를 확인하기 전에는 어떤 결과도 내보내지 마세요.
error-hold-comparator = “{ $value }”만으로는 참고치의 어느 쪽인지 알 수 없습니다.
error-hold-no-range = 이 고객님께 적용할 참고치가 없습니다.
error-hold-range-undecided = 참고치가 임신 주수나 정확한 나이에 따라 다른데, 아직 알 수 없습니다.
error-hold-range-outdated = 결과를 저장한 뒤 참고치가 바뀌었습니다. 결과를 다시 판정해 주세요.
error-hold-specimen-missing = 채취한 검체 기록이 없습니다.
error-hold-specimen-not-accepted = 검체가 반려되었습니다.
error-hold-specimen-haemolysed = 검체가 용혈되어 이 값은 믿을 수 없습니다. 새 검체가 필요합니다.
error-hold-needs-person = 글로 된 결과는 사람이 읽어야 합니다.
error-hold-analyser = 분석기가 이 값에 표시를 남겼습니다: { $mark }.
error-hold-quality-control = 해당 검사의 정도관리가 통과하지 못했습니다.
error-hold-input-missing = 이 값을 계산하는 데 필요한 { $item } 결과가 없습니다.

## 인쇄

error-missing-glyph = “{ $field }” 항목에 인쇄할 수 없는 문자({ $character })가 있어 인쇄하지 않았습니다. 문자를 고친 뒤 다시 인쇄해 주세요.
error-report-font-broken = 결과지 글꼴이 손상되어 인쇄할 수 없습니다. 데이터는 안전합니다. 기술 담당자에게 알려 주세요.
error-paper-password = 파일 비밀번호는 { $shortest }자 이상으로, 글자, 숫자, 공백, 문장 부호만 사용해 주세요. 이모지는 사용할 수 없습니다.
error-paper-password-too-long = 비밀번호가 PDF에서 허용하는 길이보다 깁니다. 최대 { $longest }바이트인데 입력하신 비밀번호는 { $bytes }바이트입니다(영문자와 숫자는 1바이트, 한글은 3바이트). 파일은 만들지 않았습니다. 더 짧은 비밀번호를 입력해 주세요.
error-paper-passwords-differ = 두 번 입력하신 비밀번호가 서로 다릅니다. 두 칸 모두 다시 입력해 주세요.
error-batch-folder-in-use = 다른 인쇄 작업이 이 폴더를 사용하고 있습니다. 작업이 끝날 때까지 기다리시거나 다른 폴더를 선택해 주세요.
error-batch-folder-locked = 이 폴더에는 비밀번호를 건 결과지가 있습니다. 비밀번호 파일을 지정하거나 다른 폴더를 선택해 주세요.
error-batch-folder-password = 이 폴더에는 다른 비밀번호를 건 결과지가 있습니다. 같은 비밀번호를 사용하시거나 다른 폴더를 선택해 주세요.
error-batch-job-password = 이 인쇄 작업에는 다른 비밀번호가 걸려 있습니다. 같은 비밀번호를 입력하시거나, 작업을 중지하고 다시 요청해 주세요.
error-batch-nobody = 이날 수검한 이 회사 임직원이 없습니다. 날짜를 확인해 주세요.
error-batch-unknown = 이 파일은 더 이상 없습니다. 인쇄가 끝나지 않았거나 중지되었거나 7일이 지났습니다. 다시 요청해 주세요.
error-print-failed = 인쇄물을 만들지 못했습니다. 데이터는 안전합니다. 다시 시도하거나 기술 담당자에게 알려 주세요.

## Results, laboratory messages, conclusion and referral

error-visit-not-found = 해당 방문 기록이 없습니다. 목록으로 돌아가 다시 선택해 주세요.
error-order-not-found = 해당 검사 의뢰가 없습니다. 이 수검자의 검사 의뢰 중에서 선택해 주세요.
error-order-not-in-visit = 이번 방문의 검사 의뢰가 아닙니다. 저장된 내용은 없습니다. 화면을 새로 고친 뒤 다시 입력해 주세요.
error-result-order-repeated = 같은 검사 의뢰에 값이 두 번 입력되었습니다. 저장된 내용은 없습니다. 한 값만 남겨 주세요.
error-text-too-long = 내용이 너무 깁니다. 줄여 주세요. 작성하신 내용은 그대로 있습니다.
error-note-missing = 조치한 내용을 적어 주세요.
error-reason-missing = 사유를 적어 주세요.
error-critical-not-found = 해당 위험 수치가 없습니다. 화면을 새로 고쳐 목록을 확인해 주세요.
error-critical-acknowledged = 이 값의 복창 확인은 이미 기록되었습니다.
error-unmatched-not-found = 해당 항목이 없습니다. 화면을 새로 고쳐 목록을 확인해 주세요.
error-unmatched-resolved = 이미 처리된 항목입니다. 화면을 새로 고쳐 목록을 확인해 주세요.
error-unmatched-unreadable = 값을 읽을 수 없어 연결할 수 없습니다. 진단검사실에 재전송을 요청한 뒤 이 항목을 제외해 주세요.
error-lab-file-empty = 파일에 메시지가 없습니다. 가져온 내용은 없습니다. 다른 파일을 선택해 주세요.
error-lab-specimen-missing = 검체 번호 없이 온 결과입니다. 진단검사실에 확인하거나 값을 검사 의뢰에 연결해 주세요.
error-lab-specimen-unknown = 번호가 “{ $specimen }”인 검체가 없습니다. 라벨을 확인하거나 진단검사실에 문의해 주세요.
error-lab-specimen-rejected = 반려된 검체입니다: “{ $specimen }”. 재채취한 검체의 값인지 확인한 뒤 연결해 주세요.
error-lab-patient-mismatch = 검체 “{ $specimen }”의 수검자와 메시지에 적힌 수검자가 다릅니다. 진행을 멈추고 진단검사실과 함께 라벨을 확인해 주세요.
error-lab-test-unknown = 목록에 없는 검사입니다: “{ $test }”. 진단검사실에 LOINC 코드를 문의하거나 값을 검사 의뢰에 연결해 주세요.
error-lab-not-ordered = 이 수검자에게는 { $item } 검사 의뢰가 없습니다.
error-lab-order-cancelled = { $item } 검사 의뢰가 취소되어 값을 반영하지 않았습니다.
error-hl7-header-missing = HL7 메시지가 아닙니다. 첫 줄이 없거나 손상되었습니다. 원문은 보관했습니다. 진단검사실에 재전송을 요청해 주세요.
error-hl7-control-id-missing = 메시지에 고유 번호(MSH-10)가 없습니다. 원문은 보관했으나 읽지 않았습니다. 진단검사실에 재전송을 요청해 주세요.
error-hl7-message-type = 결과 메시지(ORU^R01)가 아닙니다. 원문은 보관했으나 읽지 않았습니다.
error-hl7-cut-off = 메시지가 중간에 끊겨 마지막 값이 온전하지 않을 수 있습니다. 원문은 보관했으나 읽지 않았습니다. 진단검사실에 재전송을 요청해 주세요.
error-hl7-segment-shape = 메시지의 한 줄이 손상되었습니다. 원문은 보관했으나 읽지 않았습니다. 진단검사실에 재전송을 요청해 주세요.
error-hl7-charset = 메시지가 UTF-8이 아닙니다. 원문은 보관했으나 읽지 않았습니다. 진단검사실에 설정 변경을 요청해 주세요.
error-hl7-no-results = 메시지에 결과가 없습니다. 원문은 보관했습니다.
error-hl7-several-values = 값이 하나여야 할 결과에 여러 값이 왔습니다. 어느 값이 맞는지 진단검사실에 확인해 주세요.
error-hl7-status-unknown = 최종 결과인지 표시되어 있지 않습니다. 진단검사실에 재전송을 요청해 주세요.
error-hl7-value-type = 읽을 수 없는 형식의 값이 왔습니다. 값은 메시지와 함께 보관했습니다.
error-partner-not-found = 해당 협력 병원이 없습니다. 목록에서 선택해 주세요.
error-referral-not-found = 해당 진료 의뢰가 없습니다. 화면을 새로 고쳐 목록을 확인해 주세요.
error-referral-specialty-missing = 의뢰할 진료과를 적어 주세요.
error-referral-reason-missing = 의뢰 사유를 적어 주세요.
error-report-not-signed = 의사가 아직 종합소견에 서명하지 않아 인쇄할 결과지가 없습니다.
error-period-does-not-rise = 시작일은 종료일보다 늦을 수 없습니다.
error-referral-cancelled = 취소된 의뢰이므로 의뢰서를 인쇄하지 않습니다.
error-payment-not-paid = 아직 결제되지 않아 영수증이 없습니다.
error-no-specimens = 채취할 검체가 없어 인쇄할 라벨이 없습니다.
error-report-outdated = 서명 후에 결과가 바뀌었습니다. 의사가 정정 소견에 서명하면 다시 인쇄할 수 있습니다.

## Signing in, booking and what can be printed

error-sign-in-refused = 아이디 또는 비밀번호가 맞지 않습니다. 확인 후 다시 입력하십시오.
error-sign-in-too-often = 여러 번 잘못 입력되었습니다. { $minutes }분 뒤에 다시 시도하십시오.
error-booking-day = { $date }에는 예약할 수 없습니다. 오늘 이후 날짜를 선택하십시오.
error-booking-minute = 예약 시각은 5분 단위입니다. 다시 선택하십시오.
error-company-not-found = 회사를 찾을 수 없습니다. 목록에서 선택하십시오.
error-device-name-missing = 키오스크 이름을 입력하십시오.
error-enrolment-code-refused = 코드가 맞지 않거나 만료되었습니다. 관리자에게 새 코드를 요청하십시오.
error-tickets-used-up = 오늘 번호표가 모두 소진되었습니다. 관리자에게 알리십시오.
error-ticket-not-of-kiosk = 이 키오스크에서 발급할 수 있는 번호표가 아닙니다.
error-ticket-not-of-today = 다른 날짜이거나 아직 오지 않은 시각에 발급된 번호표입니다.
error-ticket-series-used-up = 오늘 이 키오스크에 배정할 번호표 글자가 남아 있지 않습니다. 서버가 응답하지 않으면 접수할 수 없습니다.
error-character-unprintable = 인쇄할 수 없는 글자입니다: “{ $character }”. 다른 글자로 바꾸십시오.
error-value-implausible = 나올 수 없는 값입니다: { $value } (가능 범위 { $low }–{ $high }). 다시 측정하거나 입력하십시오.
error-value-below-zero = 0보다 작을 수 없는 값입니다: { $value }. 다시 입력하십시오.

## The way to the server

error-booking-not-found = 예약을 찾을 수 없습니다. 다시 확인하시거나 접수 데스크로 오시기 바랍니다.
error-specimen-not-found = 이 바코드의 검체가 없습니다. 라벨을 다시 스캔하십시오.
error-step-not-found = 해당 검사 순서를 찾을 수 없습니다. 화면을 새로 고치십시오.
error-station-not-found = 해당 검사실이 없습니다.
error-ticket-not-found = 오늘 발급된 번호표가 아닙니다. 번호표를 다시 스캔하십시오.
error-ticket-not-for-station = 이 수검자는 이 검사실({ $station }) 대상이 아닙니다. 번호표에서 다음 검사실을 확인하십시오.
error-station-occupied = 검사실({ $station })에 수검자가 있습니다. 나갈 때 그 수검자의 번호표를 먼저 스캔하십시오.
error-room-not-found = 해당 번호의 방이 없습니다.
error-device-not-found = 키오스크를 찾을 수 없거나 이미 해지되었습니다.
error-already-exists = 이미 등록된 내용입니다. 화면을 새로 고쳐 확인하십시오.
error-idempotency-key-missing = 요청에 중복 방지 키(idempotency-key)가 없습니다.
error-idempotency-key-shape = 중복 방지 키는 공백 없는 ASCII 1–128자여야 합니다.
error-idempotency-key-reused = 이 키는 다른 요청에 이미 사용되었습니다. 변경된 내용은 없습니다.
error-not-found = 해당 주소가 없습니다.
error-method-not-allowed = 이 주소에서 할 수 없는 동작입니다.
error-too-large = 파일이 너무 큽니다. 나누어 다시 보내십시오.
error-media-type = 받을 수 없는 형식입니다.
error-request-malformed = 요청을 읽을 수 없습니다. 변경된 내용은 없습니다.
error-internal = 시스템 오류가 발생했습니다. 저장된 내용은 안전합니다. 다시 시도하거나 관리자에게 알리십시오.
error-denied = 이 계정에는 권한이 없습니다.
error-not-signed-in = 먼저 로그인하십시오.
error-cross-site = 다른 사이트에서 온 요청이라 거부되었습니다.

## 종합판정

error-kr-boxes-none = 선택한 판정이 없습니다. 하나 이상 선택해 주세요.
error-kr-boxes-contradict = 정상A는 다른 판정과 함께, 정상B는 질환의심과 함께 선택할 수 없습니다. 다시 선택해 주세요.
error-kr-boxes-reason-missing = 제안된 판정과 다릅니다. 사유를 적어 주세요.
error-kr-boxes-reason-too-long = 사유는 { $max }자까지 적을 수 있습니다. 짧게 줄여 주세요.

## Physician's observations under Decision 1613

error-observation-criterion-unknown = 결정 1613호에 “{ $criterion }” 기준이 없습니다. 목록에서 선택해 주세요.
error-observation-class-not-allowed = 결정 1613호 { $number }번 기준에는 { $class }등급이 없습니다. 다른 등급을 선택해 주세요.
error-observation-not-by-acuity = { $number }번 기준은 시력으로 등급을 정하지 않습니다. 등급을 선택해 주세요.
error-observation-note-too-long = 메모가 { $max }자를 넘습니다. 줄여 주세요.
error-vn-class-not-applicable = 결정 1613호가 적용되지 않는 분이므로 등급을 정할 수 없습니다.
error-vn-class-specialty-missing = 아직 진찰하지 않은 과가 { $missing }개 있습니다. 본인이 신청한 검진은 모든 과를 진찰해야 등급을 정할 수 있습니다.
error-vn-class-index-once = 지표마다 등급이 하나씩 있어야 합니다. “{ $index }” 지표를 확인해 주세요.
error-vn-class-index-reason-missing = “{ $index }” 지표가 규칙에 따른 { $class }등급과 다릅니다. 사유를 적어 주세요.
error-vn-class-reason-missing = 가장 낮은 지표가 { $class }등급입니다. 다른 등급으로 정하려면 사유를 적어 주세요.

## Routing
error-floor-rooms = { $station } 검사실은 1개 이상 64개 이하여야 하며, 검사 종류도 64개를 넘을 수 없습니다.
error-floor-needs = { $key }번 수검자의 검사 단계가 올바르지 않습니다.
error-floor-circle = { $key }번 수검자의 검사 단계가 서로를 기다리고 있습니다.
error-floor-key = { $key }번이 두 사람에게 배정되어 있습니다.
error-floor-occupied = { $key }번 수검자가 없는 방이나 이미 사용 중인 방에 있습니다.
error-day-empty = 이 날에는 수검자나 검사실이 없습니다.
error-day-minutes = { $place }의 분(시간) 값이 올바르지 않습니다.
error-day-station = { $station } 검사실이 두 번 적혀 있거나 방 수가 1~64가 아닙니다.
error-day-reference = 수검자 { $patient }: { $name }이(가) 두 번 적혀 있거나 없습니다.
error-day-impossible = 수검자 { $patient }의 검사를 모두 마칠 수 없습니다. 단계가 서로를 기다리거나, 검사실이 열리지 않거나, 요청한 성별의 직원이 없습니다.
error-day-unreadable = { $file } 파일을 읽을 수 없습니다.
error-day-format = { $file } 파일은 하루 일정 형식이 아닙니다. { $line }번째 줄, { $column }번째 칸을 확인해 주세요.
error-day-unwritten = { $file } 파일을 저장할 수 없습니다.
error-what-if-unreadable = ‘{ $text }’은(는) 변경으로 읽을 수 없습니다. US+1, SPI-1, every-15, walk-ins=0처럼 적어 주세요.
error-what-if-station = 이 날에는 { $station } 검사실이 없습니다.
error-what-if-rooms = { $station } 검사실의 방 수는 1~64여야 합니다.

## Kiosk: no appointment, payment, how far the report is

error-walk-in-has-booking = 오늘 예약이 있습니다. 그 예약으로 접수하시거나 접수 데스크에 문의해 주세요.
error-nothing-owed = 결제하실 금액이 없습니다.
error-payment-not-found = 해당 결제를 찾을 수 없습니다.
error-payment-by-transfer-off = 여기서는 QR 코드로 결제하실 수 없습니다. 접수 데스크에서 결제해 주세요.
error-payment-already-paid = 이미 결제가 완료되었습니다. 더 하실 일은 없습니다.
error-payment-void = 이 QR 코드는 더 이상 유효하지 않습니다. 새 코드를 받으시거나 접수 데스크에서 결제해 주세요.
error-payment-other-amount = 결제하실 금액은 { $asked } VND인데 { $amount } VND가 입금되었습니다. 접수 데스크에서 처리해 드립니다.
error-payment-due-changed = 현재 받을 금액은 { $due } VND입니다. 확인 후 다시 진행하십시오.
error-transfer-not-found = 목록에 없거나 이미 처리된 이체입니다.
error-bank-signature = 서명이 이 알림과 맞지 않습니다. 은행과 약속한 비밀 키를 확인하십시오.
error-report-not-found = 이 번호표와 생년월일에 해당하는 검진을 찾을 수 없습니다. 다시 확인하시거나 접수 데스크에 문의해 주세요.
error-report-too-many-tries = 시도 횟수를 초과했습니다. 번호표와 신분증을 가지고 접수 데스크로 와 주세요.
error-report-days-backwards = 종료일이 시작일보다 앞섭니다. 기간을 다시 선택하십시오.
error-report-days-too-long = 보고서 기간은 최대 { $most }일입니다. 기간을 줄이십시오.
