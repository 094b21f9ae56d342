### 직원 화면의 문장.

## Frame

staff-save = 저장
staff-cancel = 취소
staff-back = 돌아가기
staff-skip-to-main = 본문으로 바로 가기
staff-places = 업무 메뉴
staff-open-count = 처리 대기:
staff-demonstration = 시연 데이터
staff-sign-in = 로그인
staff-sign-out = 로그아웃
staff-sign-in-demonstration = 시연용 센터이며 등장하는 사람은 모두 가상입니다. 로그인 정보는 서버를 시작할 때 표시됩니다.
staff-login = 아이디
staff-password = 비밀번호
staff-problems-title = 아직 저장되지 않았습니다. 다음을 확인하십시오.
staff-failed-title = 페이지를 열 수 없습니다
staff-failed-not-found = 이 주소에는 페이지가 없습니다. 목록에서 다시 선택하십시오.
staff-failed-too-large = 파일 또는 양식이 너무 큽니다. 저장된 것은 없습니다.
staff-failed-malformed = 요청을 읽을 수 없습니다. 저장된 것은 없으니 페이지를 새로 고쳐 다시 시도하십시오.
staff-failed-back = 업무 화면으로
staff-self-pay = 본인 부담
staff-sex-age = { $sex } · { $age }세
staff-keys-hint = j·k 키로 이동하고 Enter 키로 엽니다.
staff-source = { $source }, { $since }부터

## Roles and places

staff-role-reception = 접수
staff-role-station = 검사실
staff-role-laboratory = 진단검사실
staff-role-doctor = 의사
staff-role-referral = 진료 의뢰
staff-role-manager = 관리
staff-role-administrator = 시스템 관리
staff-place-today = 오늘
staff-place-book = 예약 등록
staff-place-stations = 검사실
staff-place-laboratory = 검사 결과
staff-place-doctor = 종합소견
staff-place-referrals = 진료 의뢰
staff-place-kiosks = 키오스크
staff-place-board = 호출 현황판

## What an action did

staff-done-saved = 저장했습니다.
staff-done-booked = 예약했습니다.
staff-done-called = 호출했습니다. 번호가 현황판에 표시됩니다.
staff-done-started = 입실 처리했습니다.
staff-done-put-back = 대기열로 되돌렸습니다.
staff-done-finished = 완료했습니다.
staff-done-finished-called = 완료하고 다음 분을 호출했습니다.
staff-done-skipped = 이 검사실을 건너뛰었습니다. 사유를 저장했습니다.
staff-done-collected = 검체 채취를 기록했습니다.
staff-done-read-back = 복창 확인을 기록했습니다.
staff-done-resolved = 결과를 처리했습니다.
staff-done-signed = 종합소견에 서명했습니다.
staff-done-referred = 진료 의뢰를 발급했습니다.
staff-done-referral-moved = 진료 의뢰를 갱신했습니다.
staff-done-revoked = 키오스크 등록을 해지했습니다.

## Columns

staff-col-ticket = 번호표
staff-col-name = 이름
staff-col-company = 부담 주체
staff-col-package = 검진 패키지
staff-col-state = 상태
staff-col-stations = 완료한 검사실
staff-col-open = 결과 대기
staff-col-abnormal = 이상
staff-col-critical = 위험 수치
staff-col-report = 결과지
staff-col-time = 시각
staff-col-booking-code = 예약 번호
staff-col-language = 언어
staff-col-station = 검사실
staff-col-waiting = 대기
staff-col-busy = 호출·입실
staff-col-over = 완료
staff-col-progress = 진행
staff-col-since = 대기 시간
staff-col-alerts = 주의
staff-col-action = 작업
staff-col-tube = 용기
staff-col-barcode = 바코드
staff-col-items = 검사 항목
staff-col-item = 항목
staff-col-value = 결과
staff-col-unit = 단위
staff-col-range = 참고치
staff-col-flag = 판정
staff-col-last-year = 지난 검진
staff-col-file = 파일
staff-col-message = 메시지
staff-col-stored = 저장
staff-col-unchanged = 변경 없음
staff-col-unmatched = 미연결
staff-col-outcome = 처리 결과
staff-col-specimen = 검체
staff-col-test = 검사(수신 코드)
staff-col-reason = 사유
staff-col-received = 수신 시각
staff-col-due = 기한
staff-col-partner = 협력 병원
staff-col-enrolled = 등록 시각

## States

staff-visit-state-open = 검진 중
staff-visit-state-examined = 소견 대기
staff-visit-state-concluded = 소견 완료
staff-visit-state-left = 중도 귀가
staff-step-state-waiting = 대기 중
staff-step-state-called = 호출됨
staff-step-state-inside = 입실
staff-step-state-done = 완료
staff-step-state-skipped = 건너뜀
staff-specimen-state-planned = 채취 전
staff-specimen-state-collected = 채취 완료
staff-specimen-state-received = 검사실 접수
staff-specimen-state-rejected = 반려, 재채취
staff-specimen-state-not-taken = 채취 안 함
staff-order-state-ordered = 의뢰됨
staff-order-state-collected = 채취 완료
staff-order-state-received = 검사실 접수
staff-order-state-resulted = 결과 있음
staff-order-state-verified = 결과 확인됨
staff-order-state-released = 결과 발송
staff-order-state-amended = 정정됨
staff-order-state-cancelled = 취소됨
staff-result-status-preliminary = 예비 결과
staff-result-status-corrected = 정정됨
staff-result-status-withdrawn = 철회됨
staff-cancelled-skipped = 검사실을 건너뜀
staff-flag-no-range = 참고치 없음

## Preparation alerts, short

staff-alert-fasting-too-short = 금식 시간 부족
staff-alert-fasting-unknown = 금식 시간 미확인
staff-alert-pregnancy-possible = 임신 가능성 있음
staff-alert-pregnancy-unknown = 임신 여부 미확인
staff-alert-pacemaker-current = 심장박동기: 전류 검사 금지
staff-alert-pacemaker-magnet = 심장박동기: MRI 금지
staff-alert-pacemaker-unknown = 심장박동기 여부 미확인
staff-alert-other-sex = 다른 성별의 검사 항목
staff-alert-with-items = { $alert }: { $items }

## Today

staff-today-title = 오늘의 수검자
staff-today-count = 접수 { $n }명
staff-today-empty = 오늘 접수한 수검자가 없습니다.
staff-today-empty-hint = 키오스크에서 예약 번호, 주민등록증(CCCD) 또는 여권으로 접수하면 여기에 나타납니다.
staff-today-none-match = 조건에 맞는 수검자가 없습니다.
staff-today-none-match-hint = 조건을 넓히거나 필터를 지우십시오.
staff-filter-state = 상태
staff-filter-company = 회사
staff-filter-text = 번호표 또는 이름
staff-filter-all = 전체
staff-filter-apply = 조회
staff-filter-clear = 필터 지우기
staff-expected-title = 방문 예정
staff-expected-empty = 오늘 남은 예약이 없습니다.
staff-expected-empty-hint = 오늘 날짜로 새로 예약하면 접수할 때까지 여기에 표시됩니다.

## Booking

staff-book-action = 새 예약
staff-book-title = 검진 예약 등록
staff-book-lead = 수검자는 예약 번호, 주민등록증(CCCD) 또는 여권으로 키오스크에서 접수합니다.
staff-book-person = 수검자
staff-book-visit = 방문
staff-book-submit = 예약하기
staff-booked-title = 예약 완료
staff-booked-lead = 이 예약 번호를 수검자에게 알려 주거나 인쇄하십시오.
staff-booked-when = { $day } { $time }
staff-book-another = 추가 예약
staff-field-name = 이름
staff-field-birth-date = 생년월일
staff-field-sex = 성별
staff-field-phone = 전화번호
staff-field-phone-hint = 베트남 또는 한국 번호. 비워 두어도 됩니다.
staff-field-document-kind = 신분증 종류
staff-field-document-number = 신분증 번호
staff-field-document-hint = 번호를 등록하면 신분증 스캔만으로 예약을 찾습니다.
staff-field-language = 수검자 언어
staff-field-day = 검진일
staff-field-time = 예약 시각
staff-field-package = 검진 패키지
staff-field-payer = 부담 주체
staff-document-citizen-card = 베트남 주민등록증(CCCD)
staff-document-passport = 여권
staff-missing-name = 이름을 입력하십시오.
staff-missing-birth-date = 생년월일을 입력하십시오.
staff-missing-sex = 성별을 선택하십시오.
staff-missing-day = 검진일을 선택하십시오.
staff-missing-time = 예약 시각을 선택하십시오.
staff-missing-package = 검진 패키지를 선택하십시오.
staff-unreadable-date = 날짜 또는 시각을 읽을 수 없습니다.

## Exam rooms

staff-stations-title = 검사실
staff-stations-lead = 검사실별 대기 현황입니다. 담당 검사실을 선택해 호출하십시오.
staff-stations-empty = 검사실에 아직 수검자가 없습니다.
staff-stations-empty-hint = 키오스크에서 접수하면 검사실별 대기 인원이 여기에 나타납니다.
staff-stations-idle = 대기자 없는 검사실
staff-station-waiting = 대기 { $n }명
staff-station-coming = 예정 { $n }명
staff-station-over = 완료 { $n }명
staff-station-busy = 호출·입실
staff-call-next = 다음 호출
staff-step-call = 호출
staff-step-start = 입실
staff-step-put-back = 대기열로
staff-step-skip = 이 검사 건너뛰기
staff-finish = 완료
staff-finish-next = 완료 후 다음 호출
staff-finish-incomplete = 위 항목을 비워 두고 완료합니다
staff-rest-normal = 빈 항목을 “정상”으로 채우기
staff-missing-value = { $n }: 결과가 비어 있습니다
staff-missing-specimen = { $n }: 채취 기록이 없습니다
staff-specimens-title = 채취할 검체
staff-scan-label = 라벨 바코드 스캔
staff-scan-other-person = 이 라벨은 지금 입실한 수검자의 것이 아닙니다. 기록하지 않았으니 라벨을 확인하십시오.
staff-collect = 채취
staff-waiting-title = 대기자
staff-waiting-empty = 대기자가 없습니다.
staff-waiting-empty-hint = 다음 순서가 이 검사실인 수검자가 여기에 나타납니다.
staff-skip-title = 검사실 건너뛰기
staff-skip-question = { $ticket }번 수검자는 오늘 { $station } 검사를 받지 않습니다. 이 검사실의 항목은 취소되고 수검자는 다음 검사실로 안내됩니다.
staff-skip-items = 취소되는 항목:
staff-skip-reason = 사유
staff-skip-reason-hint = 기록에 남고 의사가 확인합니다.
staff-skip-confirm = 이 검사실 건너뛰기
staff-missing-reason = 사유를 적으십시오.

## Containers

staff-tube-serum-sst = 혈청 SST(노란 뚜껑)
staff-tube-edta-lavender = EDTA(보라 뚜껑)
staff-tube-citrate-blue = 구연산(하늘색 뚜껑)
staff-tube-naf-grey = NaF(회색 뚜껑)
staff-tube-trace-royalblue = 미량원소(남색 뚜껑)
staff-tube-igra-kit = IGRA 키트
staff-tube-urine-spot = 소변컵
staff-tube-stool = 채변통
staff-tube-breath = 호기 채취백
staff-tube-cervical = 자궁경부 용기

## Laboratory

staff-laboratory-title = 검사 결과
staff-laboratory-criticals = 복창 대기 위험 수치 { $n }건
staff-laboratory-unmatched = 미연결 결과 { $n }건
staff-criticals-title = 위험 수치(패닉 밸류)
staff-criticals-empty = 처리할 위험 수치가 없습니다.
staff-criticals-empty-hint = 위험 수치 한계를 벗어난 값은 저장되는 즉시 여기에 나타나며 복창 확인까지 남아 있습니다.
staff-read-back-label = 누구에게 알렸고 어떻게 복창했는지
staff-read-back-submit = 복창 확인
staff-missing-read-back = 누구에게 알렸고 어떻게 복창했는지 적으십시오.
staff-import-title = 결과 파일 가져오기
staff-import-files = HL7 파일
staff-import-hint = HL7 v2 ORU^R01. 여러 파일을 선택할 수 있으며 두 번 받아도 한 번만 저장됩니다.
staff-import-submit = 가져오기
staff-import-result = 가져오기 결과
staff-import-good = 모두 연결됨
staff-import-some-unmatched = 미연결 결과 있음, 아래 목록 확인
staff-import-duplicate = 이미 받은 메시지
staff-import-unreadable = 올린 파일을 읽지 못했습니다. 저장된 것은 없으니 다시 시도하십시오.
staff-missing-files = 파일을 하나 이상 선택하십시오.
staff-unmatched-title = 미연결 결과
staff-unmatched-empty = 미연결 결과가 없습니다.
staff-unmatched-empty-hint = 검체, 코드 또는 단위를 알 수 없는 결과는 버리지 않고 여기에 보관합니다.
staff-unmatched-open = 처리
staff-unmatched-one = 미연결 결과
staff-assign-title = 검사 의뢰에 연결
staff-assign-ticket = 번호표
staff-assign-ticket-hint = 오늘 번호표, 예: A017
staff-assign-find = 찾기
staff-assign-order = 검사 의뢰
staff-assign-no-orders = 이 수검자에게는 검사 의뢰가 없습니다.
staff-assign-unit = 적용 단위
staff-assign-unit-hint = 수신 단위가 틀렸거나 없을 때만 고치십시오.
staff-assign-submit = 연결
staff-missing-order = 검사 의뢰를 선택하십시오.
staff-dismiss-title = 목록에서 제외
staff-dismiss-lead = 이곳 수검자의 결과가 아닙니다. 원본 메시지는 보관됩니다.
staff-dismiss-reason = 사유
staff-dismiss-submit = 이 결과 제외

## Doctor

staff-doctor-title = 종합소견
staff-doctor-walking = 검진 중 { $n }명
staff-doctor-ready = 소견 대기
staff-doctor-ready-empty = 소견을 기다리는 수검자가 없습니다.
staff-doctor-ready-empty-hint = 모든 검사실을 마치면 여기에 나타납니다. 위험 수치가 있으면 맨 위에 옵니다.
staff-doctor-concluded = 오늘 소견 완료
staff-chart-title = 검진 기록
staff-chart-abnormal = 이상 소견
staff-chart-abnormal-empty = 참고치를 벗어난 값이 없습니다.
staff-chart-open = 결과 대기
staff-chart-cancelled = 시행하지 않음
staff-chart-groups = 전체 결과
staff-chart-empty = 아직 결과가 없습니다.
staff-chart-empty-hint = 검사실에서 입력하거나 결과 파일을 가져오면 여기에 나타납니다.
staff-chart-walking = 남은 검사실 { $n }곳. 모두 끝나면 소견을 작성할 수 있습니다.
staff-chart-referrals = 진료 의뢰
staff-chart-referrals-empty = 진료 의뢰가 없습니다.
staff-suggestion-title = 판정 규칙 제안
staff-suggestion-vn = 건강 등급(베트남 1613)
staff-suggestion-kr = 한국 종합판정
staff-suggestion-asked = 의사 판단 필요:
staff-suggestion-findings = 판정 근거 { $n }건
staff-suggestion-best = 그 외 { $n }건은 최상 등급
staff-suggestion-beyond = 공표 기준표 범위 밖
staff-suggestion-note = 제안일 뿐이며 의사가 결정합니다.
staff-sign-go = 소견 작성
staff-sign-title = 종합소견 서명
staff-sign-class = 건강 등급(베트남)
staff-sign-kr = 한국 종합판정
staff-sign-text = 종합소견 및 권고
staff-sign-text-hint = 수검자 언어로 작성: { $language }
staff-sign-override = 제안과 다른 사유
staff-sign-override-hint = 제안과 다른 등급을 고를 때만 필요합니다.
staff-sign-accept-missing = 결과 { $n }건 없이 서명합니다
staff-sign-submit = 서명
staff-signed-title = 서명된 종합소견
staff-signed-version = { $n }판
staff-signed-by = { $name } 서명, { $at }, { $version }판
staff-signed-outdated = 서명 후 결과가 정정됨: 정정 소견 필요
staff-amend-title = 종합소견 정정
staff-amend-submit = 정정본 서명
staff-report-print = 인쇄
staff-refer-title = 협력 병원 진료 의뢰
staff-refer-partner = 협력 병원
staff-refer-specialty = 진료과
staff-refer-reason = 의뢰 사유
staff-refer-urgency = 긴급도
staff-refer-submit = 진료 의뢰 발급
staff-missing-partner = 협력 병원을 선택하십시오.
staff-missing-specialty = 진료과를 적으십시오.
staff-urgency-emergency = 응급, 오늘
staff-urgency-urgent = 긴급, 7일 이내
staff-urgency-routine = 일반, 30일 이내
staff-class-i = I등급(매우 건강)
staff-class-ii = II등급(건강)
staff-class-iii = III등급(보통)
staff-class-iv = IV등급(허약)
staff-class-v = V등급(매우 허약)
staff-kr-normal-a = 정상A
staff-kr-normal-b = 정상B(경계)
staff-kr-suspect = 일반 질환의심
staff-kr-suspect-htn-dm = 고혈압·당뇨병 질환의심
staff-kr-treated = 유질환자
staff-grade-a = 정상A
staff-grade-b = 정상B(경계)
staff-grade-suspect = 질환의심
staff-index-build = 체격
staff-index-eyes = 눈
staff-index-ear-nose-throat = 이비인후
staff-index-dental = 구강
staff-index-psych-neuro = 정신·신경
staff-index-circulation = 순환기
staff-index-respiratory = 호흡기
staff-index-digestive = 소화기
staff-index-genito-urinary = 신장·비뇨·생식기
staff-index-locomotor = 근골격계
staff-index-skin = 피부
staff-index-endocrine = 내분비·대사
staff-index-tumours = 종양

## Referrals

staff-referrals-title = 진료 의뢰
staff-referrals-open = 진행 중 { $n }건
staff-referrals-overdue = 기한 초과 { $n }건: 아직 진료받지 않음
staff-referrals-empty = 진행 중인 진료 의뢰가 없습니다.
staff-referrals-empty-hint = 의사가 발급한 의뢰는 종결될 때까지 여기에 남습니다.
staff-overdue = 기한 초과
staff-referral-state-issued = 발급
staff-referral-state-sent = 발송
staff-referral-state-accepted = 수락
staff-referral-state-declined = 수락 거절
staff-referral-state-missed = 미방문
staff-referral-state-seen = 진료받음
staff-referral-state-answered = 회신 도착
staff-referral-state-closed = 종결
staff-referral-state-cancelled = 취소
staff-referral-command-send = 의뢰서 발송
staff-referral-command-accept = 수락 기록
staff-referral-command-mark-seen = 진료 확인
staff-referral-command-answer = 회신 기록
staff-referral-command-close = 종결
staff-referral-command-decline = 거절 기록
staff-referral-command-mark-missed = 미방문 기록
staff-referral-command-recall = 재안내함
staff-referral-command-cancel = 의뢰 취소
staff-referral-ask-accept = { $partner }에서 { $ticket }번 수검자를 수락했습니다.
staff-referral-ask-answer = { $partner }에서 { $ticket }번 수검자에 대해 회신했습니다.
staff-referral-ask-decline = { $partner }에서 { $ticket }번 수검자를 받지 않기로 했습니다. 사유는 보관됩니다.
staff-referral-ask-cancel = { $ticket }번 수검자의 { $partner } 의뢰가 취소되고 진행 목록에서 빠집니다. 사유는 보관됩니다.
staff-referral-note-accept = 예약 일정
staff-referral-note-answer = 회신 내용
staff-referral-note-decline = 거절 사유
staff-referral-note-cancel = 취소 사유
staff-missing-note = 내용을 적으십시오.

## Kiosks

staff-kiosks-title = 키오스크
staff-kiosks-lead = 등록된 화면에서만 접수할 수 있습니다.
staff-kiosk-new = 새 키오스크 등록
staff-kiosk-label = 키오스크 이름
staff-kiosk-label-hint = 예: 로비 왼쪽
staff-kiosk-issue = 등록 코드 만들기
staff-kiosk-code-title = 등록 코드
staff-kiosk-code-lead = 키오스크 화면에서 /kiosk/enrol 주소를 열고 이 코드를 입력하십시오. { $n }까지 한 번만 사용할 수 있습니다.
staff-kiosk-list = 등록된 키오스크
staff-kiosk-active = 사용 중
staff-kiosk-revoked = 해지됨
staff-kiosk-revoke = 등록 해지
staff-kiosk-revoke-question = “{ $kiosk }”에서 지금부터 접수할 수 없게 됩니다. 다시 쓰려면 그 화면에서 새로 등록해야 합니다.
staff-kiosks-empty = 등록된 키오스크가 없습니다.
staff-kiosks-empty-hint = 위에서 등록 코드를 만든 뒤 키오스크 화면에 입력하십시오.
staff-missing-label = 키오스크 이름을 입력하십시오.
staff-enrol-title = 이 화면을 키오스크로 사용
staff-enrol-lead = 코드는 관리자 화면의 “키오스크”에서 받습니다.
staff-enrol-code = 등록 코드
staff-enrol-code-hint = 대소문자를 구분하지 않습니다.
staff-enrol-submit = 이 화면을 키오스크로 사용

## Board

staff-board-head = 입실해 주십시오
staff-board-none = 호출된 번호가 없습니다. 잠시만 기다려 주십시오.

## 시연하는 하루 동안 직원이 적는 글

staff-demo-conclusion-fine = 이번 검진 결과는 모두 정상 범위입니다.
staff-demo-conclusion-watch = 정상 범위를 벗어난 결과가 있습니다.
staff-demo-conclusion-item = { $item }: { $flag }
staff-demo-advice-keep = 건강한 생활 습관을 유지하시고 12개월 뒤에 다시 검진을 받으시기 바랍니다.
staff-demo-advice-recheck = 위 항목은 3개월 뒤에 다시 검사를 받으시기 바랍니다.
staff-demo-advice-refer = 의뢰서에 적힌 전문 진료과에서 진료를 받으셔야 합니다.
staff-demo-specialty-internal = 내과
staff-demo-specialty-cardiology = 심장내과
staff-demo-specialty-endocrinology = 내분비내과
staff-demo-specialty-haematology = 혈액내과
staff-demo-referral-value = { $item } 결과가 기준을 크게 벗어나 추가 진료가 필요합니다.
staff-demo-referral-class = 건강 등급 { $class }, 추가 진료가 필요합니다.
staff-demo-read-back = 판정 의사에게 전화로 알렸고, 들은 사람이 결과를 정확히 복창했습니다.
staff-demo-finding-ABDUS = 경도 지방간
staff-demo-finding-THYUS = 갑상선 결절 4 mm, TI-RADS 2
staff-demo-finding-EX_DEN = 아래 어금니 충치
staff-demo-finding-FUNDUS = 망막 동맥 경화 1단계
staff-demo-finding-EGD = 만성 표재성 위염
staff-demo-finding-ECG = 동서맥
