### 접수 키오스크의 문구. 읽는 분은 수검자이고 어르신이 많다: 짧고 공손하게, 이유와 함께.

## 모든 화면

kiosk-title = 건강검진 접수
kiosk-centre = 건강검진센터
kiosk-language-switch = 언어
kiosk-next = 다음
kiosk-back = 이전
kiosk-done = 완료
kiosk-call-staff = 직원 호출
kiosk-large-text = 큰 글씨
kiosk-high-contrast = 고대비
kiosk-voice = 음성 안내
kiosk-voiceless = 이 키오스크에는 한국어 음성이 없어 화면을 읽어 드릴 수 없습니다. “직원 호출”을 누르시면 직원이 읽어 드립니다.
kiosk-progress = { $step } / { $steps } 단계
kiosk-progress-part = { $name } { $page } / { $pages }
kiosk-progress-1 = 예약 찾기
kiosk-progress-2 = 본인 확인
kiosk-progress-3 = 동의
kiosk-progress-4 = 문진
kiosk-progress-5 = 검진 패키지
kiosk-progress-6 = 번호표
kiosk-list-comma = { $left }, { $right }

## 대기 화면과 언어

kiosk-greeting = 어서 오십시오
kiosk-greeting-touch = 한국어로 시작하기

## 본인 찾기

kiosk-scan-title = 신분증을 스캐너에 올려 주세요
kiosk-scan-why = 예약하신 내용을 정확히 찾기 위해서입니다.
kiosk-scan-picture = 그림: 코드가 있는 면을 아래로 하여 스캐너 불빛 위에 신분증을 올립니다.
kiosk-scan-card = 베트남 주민등록증(CCCD)
kiosk-scan-card-how = QR 코드가 아래로 가게
kiosk-scan-passport = 여권
kiosk-scan-passport-how = 사진면을 펴서 맨 아래 두 줄이 아래로 가게
kiosk-scan-booking = 예약 번호
kiosk-scan-booking-how = 문자 메시지나 예약 안내문에 있습니다
kiosk-type-code = 예약 번호나 번호표 번호 입력하기
kiosk-code-title = 예약 번호나 번호표 번호를 눌러 주세요
kiosk-code-why = 예약 번호는 8자리이며 문자 메시지나 안내문에 있습니다. 번호표는 글자 하나와 숫자 3개입니다.
kiosk-code-typed = 입력하신 번호
kiosk-code-place = { $place }번째 자리: { $sign }
kiosk-code-empty = 비어 있음
kiosk-code-erase = 지우기
kiosk-code-submit = 예약 찾기
kiosk-waiting-identify = 예약을 찾고 있습니다…
kiosk-waiting-check-in = 접수하고 있습니다…
kiosk-waiting-why = 잠시만 기다려 주세요.

## 본인 확인

kiosk-confirm-title = 본인이 맞으십니까?
kiosk-confirm-why = 다른 분이 볼 수 없도록 성함의 일부를 가렸습니다.
kiosk-confirm-name = 성함
kiosk-confirm-time = 예약 시각
kiosk-confirm-package = 검진 패키지
kiosk-confirm-company = 회사
kiosk-confirm-yes = 네, 본인입니다
kiosk-confirm-no = 아니요, 본인이 아닙니다

## 동의. 이 부분의 문구를 고치면 core/src/consent.rs의 버전을 올린다.

kiosk-consent-title = 동의해 주세요
kiosk-consent-lead = 동의하시는 항목을 누르고 서명해 주세요. 누르지 않으시면 동의하지 않으신 것입니다.
kiosk-consent-read = 전체 내용 읽기
kiosk-consent-why = 이용 목적
kiosk-consent-text = 내용
kiosk-consent-sign = 손가락으로 여기에 서명해 주세요
kiosk-consent-clear = 다시 서명
kiosk-consent-declare = 손가락으로 서명할 수 없습니다
kiosk-consent-undeclare = 손가락으로 서명하겠습니다
kiosk-consent-declared = “서명하고 계속”을 누르시면 서명하신 것이 됩니다.
kiosk-consent-go-on = 서명하고 계속
kiosk-consent-missing-tick = 첫 번째 항목을 눌러 주세요.
kiosk-consent-missing-signature = 서명해 주세요.
kiosk-consent-needed = (필수)
kiosk-consent-free = (선택)
kiosk-consent-refuse = 동의하지 않으시면
kiosk-consent-no = 동의하지 않습니다
kiosk-consent-optional = 동의하지 않으셔도 검진은 그대로 진행됩니다.
kiosk-consent-required = 동의하지 않으시면 검진을 해 드릴 수 없습니다.
kiosk-consent-data = 이용하는 정보
kiosk-consent-who = 볼 수 있는 사람
kiosk-consent-withdraw = 동의 철회
kiosk-consent-withdraw-how = 언제든지 접수 데스크에서 동의를 철회하실 수 있습니다.
kiosk-consent-version = { $version } 판

kiosk-consent-examination = 검진을 받고 기록을 보관하는 데 동의하십니까?
kiosk-consent-examination-why = 검진을 하고 결과를 알려 드리려면 건강 정보가 필요합니다.
kiosk-consent-examination-data = 성함, 생년월일, 성별, 신분증 번호, 오늘의 답변, 검사 결과와 영상입니다.
kiosk-consent-examination-who = 이번 검진을 맡은 의사와 직원만 봅니다.

kiosk-consent-employer_report = 회사에 종합 판정을 알리는 데 동의하십니까?
kiosk-consent-employer_report-why = { $company }에서 근무에 적합한 건강 상태인지 알고자 합니다.
kiosk-consent-employer_report-data = 건강 등급과 근무 적합 여부만 알립니다. 검사 결과는 알리지 않습니다.
kiosk-consent-employer_report-who = { $company }의 건강 담당자만 봅니다.

kiosk-consent-research = 의학 연구에 결과를 이용하는 데 동의하십니까?
kiosk-consent-research-why = 많은 분의 결과가 병을 더 일찍 찾는 데 도움이 됩니다.
kiosk-consent-research-data = 성함, 생년월일, 신분증 번호를 뺀 검사 결과입니다.
kiosk-consent-research-who = 윤리위원회의 승인을 받은 연구진만 봅니다. 누구의 결과인지 알 수 없습니다.

## 문진

kiosk-question-fasting = 마지막 식사를 하신 지 몇 시간 되셨습니까?
kiosk-question-fasting-why = 혈액검사 결과가 정확하려면 { $needed }시간 금식이 필요합니다. 사탕, 우유, 커피도 드신 것으로 봅니다. 물은 괜찮습니다.
kiosk-question-fasting-unit = 시간
kiosk-question-fasting-unsure = 잘 기억나지 않습니다
kiosk-question-pregnancy = 임신 가능성이 있으십니까?
kiosk-question-pregnancy-why = 엑스레이와 일부 검사는 태아에게 좋지 않을 수 있습니다. 이 답변은 의료진만 봅니다.
kiosk-question-pregnancy-no-period = 없습니다. 마지막 생리가 10일 이내에 시작됐습니다
kiosk-question-pregnancy-no-never = 없습니다. 임신할 수 없는 상태입니다
kiosk-question-pregnancy-no = 없습니다. 다른 이유입니다
kiosk-question-pregnancy-yes = 가능성이 있습니다
kiosk-question-pregnancy-unsure = 잘 모르겠습니다
kiosk-question-conditions = 다음 중 해당하는 것이 있으십니까?
kiosk-question-conditions-why = 해당하는 줄을 눌러 주세요. 이 답변은 의료진만 봅니다.
kiosk-question-conditions-none = 해당 사항 없음
kiosk-question-conditions-done = 계속
kiosk-question-conditions-unsure = 잘 모르겠습니다. 직원이 다시 물어봐 주세요
kiosk-question-conditions-line-unsure = 잘 모름

## 건강 상태

kiosk-condition-pregnancy = 임신 가능성
kiosk-condition-pacemaker = 심장박동기
kiosk-condition-pacemaker-help = 삽입형 제세동기도 해당합니다
kiosk-condition-limb-amputation = 팔이나 다리 절단
kiosk-condition-recent-hand-surgery = 최근 손이나 손목 수술
kiosk-condition-contact-lens = 콘택트렌즈를 끼고 계심
kiosk-condition-hard-contact-lens = 하드 렌즈
kiosk-condition-recent-infarction = 한 달 이내 심근경색
kiosk-condition-pneumothorax = 기흉
kiosk-condition-pneumothorax-help = 폐에서 공기가 새는 병입니다
kiosk-condition-haemoptysis = 기침할 때 피가 나옴
kiosk-condition-recent-surgery = 최근 눈, 가슴 또는 배 수술
kiosk-condition-aneurysm = 동맥류
kiosk-condition-aneurysm-help = 머리, 가슴 또는 배의 혈관이 부푼 병입니다
kiosk-condition-known-diabetes = 당뇨병
kiosk-condition-recent-antibiotics = 4주 이내 항생제 복용
kiosk-condition-recent-ppi = 2주 이내 위산 억제제 복용
kiosk-condition-recent-ppi-help = 오메프라졸, 에소메프라졸, 판토프라졸 등
kiosk-condition-menstruation = 생리 중
kiosk-condition-bleeding-haemorrhoids = 치질 출혈
kiosk-condition-virgo-intacta = 성관계 경험이 없음
kiosk-condition-virgo-intacta-help = 부인과 검사 방법을 정하기 위해 여쭙니다
kiosk-condition-lactation = 모유 수유 중
kiosk-condition-breast-implant = 유방 보형물
kiosk-condition-recent-contrast = 14일 이내 조영제, 바륨 또는 핵의학 검사
kiosk-condition-fast-heart-rate = 빠르거나 고르지 않은 맥박
kiosk-condition-contrast-allergy = 조영제 알레르기
kiosk-condition-renal-impairment = 콩팥 기능 저하
kiosk-condition-renal-impairment-help = 투석도 해당합니다
kiosk-condition-acute-kidney-injury = 급성 콩팥 손상
kiosk-condition-metformin = 메트포르민 복용
kiosk-condition-metformin-help = 당뇨약의 한 종류입니다
kiosk-condition-hyperthyroidism = 갑상선 기능 항진증
kiosk-condition-cochlear-implant = 인공와우
kiosk-condition-ferromagnetic-clip = 금속 혈관 클립
kiosk-condition-ferromagnetic-clip-help = 뇌 수술 후에 남아 있는 경우 등
kiosk-condition-eye-metal = 눈 속의 금속 조각
kiosk-condition-eye-metal-help = 용접이나 연마 작업 중에 들어간 경우 등
kiosk-condition-claustrophobia = 폐소공포증
kiosk-condition-cardiopulmonary-disease = 조절되지 않는 심장병 또는 폐 질환
kiosk-condition-anticoagulant = 피를 묽게 하는 약 또는 아스피린
kiosk-condition-anticoagulant-help = 스스로 끊지 마시기 바랍니다
kiosk-condition-recent-stent = 1년 이내 스텐트 시술 또는 인공 심장판막
kiosk-condition-sedation = 수면 내시경
kiosk-condition-no-escort = 함께 귀가할 보호자가 없거나 직접 운전
kiosk-condition-bowel-preparation = 장 정결제를 다 드시지 못함
kiosk-condition-bowel-obstruction = 장폐색 의심
kiosk-condition-full-bladder = 방광을 채운 상태
kiosk-condition-empty-bladder = 방광을 비운 상태
kiosk-condition-diabetes-medicine = 당뇨약 또는 인슐린
kiosk-condition-blood-pressure-medicine = 혈압약

## 검진 패키지

kiosk-package-title = 오늘 받으실 검진입니다
kiosk-package-price = 패키지 금액
kiosk-package-rooms = 검사실 { $rooms }곳, 검사 { $items }가지
kiosk-package-items = { $count }가지
kiosk-package-all-clear = 패키지의 모든 검사를 오늘 받으실 수 있습니다.
kiosk-package-changes = 오늘 알아 두실 점
kiosk-package-submit = 번호표 받기
kiosk-finding-block = 지금은 하지 않음
kiosk-finding-decide = 의사가 결정
kiosk-finding-warn = 알아 두실 점
kiosk-finding-items = 해당 검사: { $items }
kiosk-finding-items-more = 해당 검사: { $items } 외 { $more }가지

kiosk-rule-fasting-too-short = 금식하신 지 { $fasted }시간입니다. 이 검사는 { $needed }시간이 필요합니다.
kiosk-rule-fasting-too-short-do = 검진은 그대로 받으시면 됩니다. 더 기다리실지, 다른 날 받으실지는 직원이 안내해 드립니다. 다른 날 받으셔도 추가 비용은 없습니다.
kiosk-rule-fasting-unknown = 금식 시간을 알 수 없습니다. 이 검사는 { $needed }시간이 필요합니다.
kiosk-rule-fasting-unknown-do = 검사 전에 직원이 다시 여쭙겠습니다.
kiosk-rule-pregnancy-possible = 임신 가능성이 있어 태아의 안전을 위해 이 검사를 보류합니다.
kiosk-rule-pregnancy-possible-do = 소변 임신반응검사를 받으실 수 있습니다. 그 결과를 보고 의사가 결정합니다.
kiosk-rule-pregnancy-unknown = 임신 여부가 확실하지 않아 이 검사를 보류합니다.
kiosk-rule-pregnancy-unknown-do = 소변 임신반응검사를 원하시면 직원에게 말씀해 주세요.
kiosk-rule-pacemaker-current = 약한 전류를 쓰는 검사여서 심장박동기에 안전하지 않습니다.
kiosk-rule-pacemaker-current-do = 이 검사는 하지 않습니다. 다른 검사는 그대로 받으십니다.
kiosk-rule-pacemaker-magnet = 촬영 장비의 강한 자기장이 심장박동기에 영향을 줄 수 있습니다.
kiosk-rule-pacemaker-magnet-do = 의사가 기기의 종류를 보고 결정합니다. 심장박동기 카드가 있으시면 보여 주세요.
kiosk-rule-other-sex = 예약에 적힌 성별에는 해당하지 않는 검사입니다.
kiosk-rule-other-sex-do = 예약 내용이 다르면 접수 데스크에 말씀해 주세요.
kiosk-rule-fasting-not-ideal = 금식하신 지 { $fasted }시간입니다. 혈중 지질은 { $needed }시간 금식 후가 가장 정확합니다.
kiosk-rule-fasting-not-ideal-do = 채혈은 그대로 받으시면 됩니다. 의사가 결과를 볼 때 참고합니다.
kiosk-rule-pregnancy-confirmed = 임신반응검사가 양성이어서 오늘은 이 검사를 하지 않습니다.
kiosk-rule-pregnancy-confirmed-do = 의사가 따로 말씀드리겠습니다.
kiosk-rule-pregnancy-test-first = 안전을 위해 촬영 전에 임신반응검사가 필요합니다.
kiosk-rule-pregnancy-test-first-do = 직원이 소변검사를 안내해 드립니다. 몇 분이면 됩니다.
kiosk-rule-implant-magnet = 촬영 장비의 강한 자기장이 다음에 영향을 줄 수 있습니다: { $about }.
kiosk-rule-implant-magnet-do = 이 검사를 보류합니다. 삽입물 관련 서류가 있으시면 의사에게 보여 주세요.
kiosk-rule-condition-unknown = 다음 사항이 확실하지 않습니다: { $about }.
kiosk-rule-condition-unknown-do = 검사 전에 직원이 다시 여쭙겠습니다.
kiosk-rule-virgo-intacta = 질 안으로 기구를 넣는 검사여서 하지 않습니다.
kiosk-rule-virgo-intacta-do = 궁금하신 점은 부인과 의사에게 말씀해 주세요.
kiosk-rule-belly-probe-only = 배 위로만 초음파를 봅니다.
kiosk-rule-belly-probe-only-do = 따로 하실 일은 없습니다.
kiosk-rule-known-diabetes = 당뇨병이 있으셔서 당부하검사를 하지 않습니다.
kiosk-rule-known-diabetes-do = 이 검사는 하지 않습니다. 다른 검사는 그대로 받으십니다.
kiosk-rule-recent-contrast = 몸에 남은 조영제, 바륨 또는 방사성 물질 때문에 골밀도가 부정확할 수 있습니다.
kiosk-rule-recent-contrast-do = { $days }일이 지난 뒤에 받으시는 것이 좋습니다. 직원이 날짜를 안내해 드립니다.
kiosk-rule-blood-thinner = 피를 묽게 하는 약은 내시경 중 출혈을 일으킬 수 있습니다.
kiosk-rule-blood-thinner-do = 의사가 결정합니다. 약을 스스로 끊지 마시기 바랍니다.
kiosk-rule-recent-stent = 최근 스텐트 시술이나 인공 판막이 있으시면 약을 계속 드셔야 합니다.
kiosk-rule-recent-stent-do = 약은 그대로 드세요. 내시경 의사가 방법을 결정합니다.
kiosk-rule-endoscopy-risk = 심장이나 폐가 안정되지 않으면 내시경이 위험할 수 있습니다.
kiosk-rule-endoscopy-risk-do = 의사가 살펴보고 결정합니다. 다른 검사는 그대로 받으십니다.
kiosk-rule-no-escort = 수면 내시경 후에는 보호자와 함께 귀가하셔야 합니다.
kiosk-rule-no-escort-do = 보호자를 부르시거나 비수면으로 받으실 수 있습니다.
kiosk-rule-bowel-preparation = 장이 깨끗하지 않으면 내시경으로 잘 보이지 않습니다.
kiosk-rule-bowel-preparation-do = 오늘 받으실 수 있는지 의사가 결정합니다.
kiosk-rule-bowel-obstruction = 장이 막혔을 수 있어 의사가 먼저 확인합니다.
kiosk-rule-bowel-obstruction-do = 의사가 살펴보고 결정합니다. 다른 검사는 그대로 받으십니다.
kiosk-rule-spirometry-deferred = 다음의 경우 세게 부는 폐기능검사가 안전하지 않을 수 있습니다: { $about }.
kiosk-rule-spirometry-deferred-do = 의사가 살펴보고 결정합니다. 다른 검사는 그대로 받으십니다.
kiosk-rule-menstruation = 생리 중에는 이 검사 결과가 부정확할 수 있습니다.
kiosk-rule-menstruation-do = 추가 비용 없이 다른 날 받으실 수 있습니다.
kiosk-rule-bleeding-haemorrhoids = 치질 출혈이 있으면 이 검사 결과가 부정확할 수 있습니다.
kiosk-rule-bleeding-haemorrhoids-do = 출혈이 멎은 뒤에 받으실 수 있습니다.
kiosk-rule-lactation = 수유 중에는 유방 촬영 사진을 판독하기 어렵습니다.
kiosk-rule-lactation-do = 의사가 살펴보고 결정합니다. 다른 검사는 그대로 받으십니다.
kiosk-rule-breath-test-medicine = 다음 약은 호기검사 결과를 부정확하게 할 수 있습니다: { $about }.
kiosk-rule-breath-test-medicine-do = 오늘 받으실지 다른 날 받으실지 의사가 결정합니다. 약을 스스로 끊지 마시기 바랍니다.
kiosk-rule-contrast-allergy = 조영제를 쓰는 검사인데 조영제 알레르기가 있으십니다.
kiosk-rule-contrast-allergy-do = 의사가 살펴보고 결정합니다. 다른 검사는 그대로 받으십니다.
kiosk-rule-renal-impairment = 조영제를 쓰는 검사여서 약해진 콩팥에 부담이 될 수 있습니다.
kiosk-rule-renal-impairment-do = 의사가 콩팥 기능 결과를 보고 결정합니다.
kiosk-rule-metformin-contrast = 메트포르민을 드시는 분은 조영제 전에 콩팥 기능을 확인합니다.
kiosk-rule-metformin-contrast-do = 잠시 끊을지, 언제 다시 드실지 의사가 말씀드립니다. 스스로 끊지 마시기 바랍니다.
kiosk-rule-hyperthyroidism = 조영제의 요오드가 갑상선 기능 항진증을 악화시킬 수 있습니다.
kiosk-rule-hyperthyroidism-do = 의사가 살펴보고 결정합니다. 다른 검사는 그대로 받으십니다.
kiosk-rule-hard-contact-lens = 하드 렌즈는 뺀 뒤에도 한동안 눈 검사에 영향을 줍니다.
kiosk-rule-hard-contact-lens-do = 의사가 살펴보고 결정합니다. 다른 검사는 그대로 받으십니다.
kiosk-rule-limb-amputation = 팔이나 다리 일부가 없으면 체성분 결과가 맞지 않습니다.
kiosk-rule-limb-amputation-do = 의사가 살펴보고 결정합니다. 다른 검사는 그대로 받으십니다.
kiosk-rule-recent-hand-surgery = 수술한 손에 힘을 주면 무리가 될 수 있습니다.
kiosk-rule-recent-hand-surgery-do = 의사가 살펴보고 결정합니다. 다른 검사는 그대로 받으십니다.
kiosk-rule-contact-lens = 눈 검사 전에 콘택트렌즈를 빼셔야 합니다.
kiosk-rule-contact-lens-do = 시력 검사실에서 빼시면 됩니다. 렌즈 보관액이 있습니다.
kiosk-rule-breast-implant = 유방 보형물이 있으면 촬영 방법이 달라집니다.
kiosk-rule-breast-implant-do = 촬영 전에 방사선사에게 말씀해 주세요.
kiosk-rule-claustrophobia = 촬영 장비는 좁은 통 모양입니다.
kiosk-rule-claustrophobia-do = 불편하시면 언제든 말씀해 주세요. 직원이 가까이에 있고 바로 멈출 수 있습니다.
kiosk-rule-fast-heart-rate = 맥박이 빠르거나 고르지 않으면 사진이 흐려집니다.
kiosk-rule-fast-heart-rate-do = 의사가 살펴보고 결정합니다. 다른 검사는 그대로 받으십니다.
kiosk-rule-diabetes-medicine = 금식 중에 당뇨약을 쓰시면 혈당이 너무 떨어질 수 있습니다.
kiosk-rule-diabetes-medicine-do = 약은 식사 후에 쓰시기 바랍니다. 떨리거나 식은땀이 나면 바로 직원에게 말씀해 주세요.
kiosk-rule-blood-pressure-medicine = 혈압약은 아침 6시쯤 물 한 모금과 함께 드시는 것이 좋습니다.
kiosk-rule-blood-pressure-medicine-do = 오늘 아침에 안 드셨으면 혈압을 잴 때 직원에게 말씀해 주세요.
kiosk-rule-sedation = 수면 내시경을 받으시면 이후 몇 시간 동안 졸릴 수 있습니다.
kiosk-rule-sedation-do = 오늘은 운전하지 마시고 보호자와 함께 귀가하시기 바랍니다.
kiosk-rule-full-bladder = 이 초음파는 방광이 차 있어야 합니다.
kiosk-rule-full-bladder-do = 초음파 전에는 소변을 보지 마시기 바랍니다.
kiosk-rule-empty-bladder = 이 초음파는 방광이 비어 있어야 합니다.
kiosk-rule-empty-bladder-do = 초음파 직전에 소변을 보시기 바랍니다.

## 번호표

kiosk-ticket-title = 접수 번호입니다
kiosk-ticket-again = 이미 접수하셨습니다. 받으신 번호입니다.
kiosk-ticket-first = 먼저 가실 곳
kiosk-ticket-now = 다음으로 가실 곳
kiosk-ticket-turn = { $time }쯤 순서가 됩니다.
kiosk-ticket-end = 검사가 모두 끝나는 예상 시각
kiosk-ticket-between = { $early }에서 { $late } 사이
kiosk-ticket-why-slot = { $time }에 이 검사실이 예약되어 있습니다.
kiosk-ticket-why-last = 오늘의 마지막 검사실입니다.
kiosk-ticket-why-fasting = 공복이어야 하는 검사입니다. 마치신 뒤 식사하실 수 있습니다.
kiosk-ticket-why-opens = 이 검사를 마치셔야 { $then }(으)로 가실 수 있습니다.
kiosk-ticket-why-priority = 먼저 안내해 드립니다.
kiosk-ticket-why-waited = 이 검사실을 가장 오래 기다리셨습니다.
kiosk-ticket-why-busiest = 오늘 가장 붐비는 검사실이라 먼저 받으시면 덜 기다리십니다.
kiosk-ticket-why-free = 가장 먼저 비는 검사실입니다.
kiosk-ticket-nowhere = 모든 검사실을 마치셨습니다. 접수 데스크로 와 주세요.
kiosk-ticket-route = 남은 검사실 (순서는 정해지지 않았습니다)
kiosk-ticket-remember = 번호를 기억하시거나 화면을 사진으로 찍어 두세요. 전광판에는 번호가 나오고 성함은 일부만 표시됩니다.
kiosk-ticket-done = 번호를 확인했습니다

## 직원 호출

kiosk-help-title = 접수 데스크로 와 주세요
kiosk-help-why = 이 코드를 말씀하시면 어디에서 멈추셨는지 직원이 바로 압니다. 개인 정보는 들어 있지 않습니다.
kiosk-help-coming = 직원을 불렀습니다
kiosk-help-coming-why = 직원이 곧 오겠습니다. 접수 데스크로 오셔서 이 코드를 말씀하셔도 됩니다. 개인 정보는 들어 있지 않습니다.
kiosk-help-calling = 직원을 부르고 있습니다…
kiosk-help-code = 코드
kiosk-help-continue = 계속하기
kiosk-help-finish = 끝내고 정보 지우기

## 아무도 화면을 누르지 않을 때

kiosk-still-there = 아직 계십니까?
kiosk-still-there-why = 다른 분이 볼 수 없도록 { $seconds }초 뒤에 화면의 정보를 지웁니다.
kiosk-still-there-yes = 네, 여기 있습니다
kiosk-still-there-no = 끝내고 정보 지우기

## 문제가 생겼을 때: 무슨 일인지, 어떻게 하시면 되는지.

kiosk-scan-again = 다시 스캔하기
kiosk-retry = 다시 시도
kiosk-go-on = 계속하기
kiosk-restart = 처음부터 다시
kiosk-to-desk = 접수 데스크로 가기

kiosk-problem-scan-unreadable = 스캐너가 인식하지 못한 코드입니다
kiosk-problem-scan-unreadable-do = 주민등록증(CCCD)의 QR 코드, 여권 사진면의 맨 아래 두 줄, 또는 예약 번호를 스캔해 주세요.
kiosk-problem-scan-cut-off = 신분증의 앞부분만 읽혔습니다
kiosk-problem-scan-cut-off-do = “삐” 소리가 날 때까지 신분증을 움직이지 말아 주세요.
kiosk-problem-scan-layout-damaged = 스캐너가 보낸 글자가 깨졌습니다
kiosk-problem-scan-layout-damaged-do = 신분증에는 문제가 없습니다. 이 기기의 입력 설정이 잘못되어 다시 스캔하셔도 되지 않습니다. 접수 데스크로 와 주세요.
kiosk-problem-cccd-truncated = 신분증의 QR 코드가 끝까지 읽히지 않았습니다
kiosk-problem-cccd-truncated-do = “삐” 소리가 날 때까지 신분증을 움직이지 말아 주세요.
kiosk-problem-cccd-number-shape = 신분증 번호가 12자리로 읽히지 않았습니다
kiosk-problem-cccd-number-shape-do = 신분증을 닦고 QR 코드를 다시 스캔해 주세요.
kiosk-problem-cccd-old-number-shape = 이전 신분증 번호가 제대로 읽히지 않았습니다
kiosk-problem-cccd-old-number-shape-do = 신분증을 닦고 QR 코드를 다시 스캔해 주세요.
kiosk-problem-cccd-name = 신분증의 성함이 제대로 읽히지 않았습니다
kiosk-problem-cccd-name-do = 다시 스캔해 주세요. 그래도 되지 않으면 예약 번호를 입력하셔도 됩니다.
kiosk-problem-cccd-date = 신분증의 날짜가 제대로 읽히지 않았습니다
kiosk-problem-cccd-date-do = 신분증을 닦고 QR 코드를 다시 스캔해 주세요.
kiosk-problem-cccd-birth-date = 신분증에서 읽은 생년월일이 맞지 않습니다
kiosk-problem-cccd-birth-date-do = 예약 번호를 입력하시거나 신분증을 가지고 접수 데스크로 와 주세요.
kiosk-problem-cccd-sex = 신분증의 성별이 제대로 읽히지 않았습니다
kiosk-problem-cccd-sex-do = 신분증을 닦고 QR 코드를 다시 스캔해 주세요.
kiosk-problem-cccd-address = 신분증의 주소가 제대로 읽히지 않았습니다
kiosk-problem-cccd-address-do = 다시 스캔해 주세요. 그래도 되지 않으면 예약 번호를 입력하셔도 됩니다.
kiosk-problem-cccd-sex-disagrees = 신분증 번호와 성별이 서로 맞지 않습니다
kiosk-problem-cccd-sex-disagrees-do = 다시 스캔하셔도 되지 않습니다. 신분증을 가지고 접수 데스크로 오시면 직원이 확인해 드립니다.
kiosk-problem-cccd-century-disagrees = 신분증 번호와 태어난 세기가 서로 맞지 않습니다
kiosk-problem-cccd-century-disagrees-do = 다시 스캔하셔도 되지 않습니다. 신분증을 가지고 접수 데스크로 오시면 직원이 확인해 드립니다.
kiosk-problem-cccd-year-disagrees = 신분증 번호와 출생 연도가 서로 맞지 않습니다
kiosk-problem-cccd-year-disagrees-do = 다시 스캔하셔도 되지 않습니다. 신분증을 가지고 접수 데스크로 오시면 직원이 확인해 드립니다.
kiosk-problem-cccd-issued-before-birth = 신분증 발급일이 생년월일보다 빠르게 읽혔습니다
kiosk-problem-cccd-issued-before-birth-do = 신분증을 가지고 접수 데스크로 오시면 직원이 확인해 드립니다.
kiosk-problem-cccd-issued-in-future = 신분증 발급일이 오늘보다 늦게 읽혔습니다
kiosk-problem-cccd-issued-in-future-do = 신분증을 가지고 접수 데스크로 오시면 직원이 확인해 드립니다.
kiosk-problem-mrz-length = 여권의 두 줄이 끝까지 읽히지 않았습니다
kiosk-problem-mrz-length-do = 사진면을 펴서 “삐” 소리가 날 때까지 움직이지 말아 주세요.
kiosk-problem-mrz-character = 여권의 두 줄에 알 수 없는 글자가 있습니다
kiosk-problem-mrz-character-do = 사진면을 펴고 닦은 뒤 다시 스캔해 주세요.
kiosk-problem-mrz-document-kind = 여권의 사진면이 아닙니다
kiosk-problem-mrz-document-kind-do = 여권이나 주민등록증(CCCD)을 스캔하시거나 예약 번호를 입력해 주세요.
kiosk-problem-mrz-country = 여권의 국가가 제대로 읽히지 않았습니다
kiosk-problem-mrz-country-do = 사진면을 펴서 다시 스캔해 주세요.
kiosk-problem-mrz-document-number = 여권 번호를 읽을 수 없습니다
kiosk-problem-mrz-document-number-do = 사진면을 펴서 다시 스캔해 주세요.
kiosk-problem-mrz-check-digit = { $field ->
        [document-number] 여권 번호
        [birth-date] 생년월일
        [expiry-date] 여권 만료일
        [optional-data] 여권의 추가 번호
       *[composite] 여권의 둘째 줄
    } 가운데 한 글자가 잘못 읽혔습니다
kiosk-problem-mrz-check-digit-do = 사진면의 맨 아래 두 줄을 닦고 다시 스캔해 주세요. 그래도 되지 않으면 예약 번호를 입력하셔도 됩니다.
kiosk-problem-mrz-date = 여권의 날짜가 제대로 읽히지 않았습니다
kiosk-problem-mrz-date-do = 사진면을 펴서 다시 스캔해 주세요.
kiosk-problem-mrz-birth-date = 여권에서 읽은 생년월일이 맞지 않습니다
kiosk-problem-mrz-birth-date-do = 예약 번호를 입력하시거나 여권을 가지고 접수 데스크로 와 주세요.
kiosk-problem-mrz-sex = 여권의 성별이 제대로 읽히지 않았습니다
kiosk-problem-mrz-sex-do = 사진면을 펴서 다시 스캔해 주세요.
kiosk-problem-mrz-name = 여권의 성함이 제대로 읽히지 않았습니다
kiosk-problem-mrz-name-do = 사진면을 펴서 다시 스캔해 주세요.
kiosk-problem-document-kind-unsupported = 이 기기에서 사용할 수 없는 신분증입니다
kiosk-problem-document-kind-unsupported-do = 여권이나 베트남 주민등록증(CCCD)을 스캔하시거나 예약 번호를 입력해 주세요.
kiosk-problem-passport-number-shape = 여권 번호가 제대로 읽히지 않았습니다
kiosk-problem-passport-number-shape-do = 사진면을 펴서 다시 스캔해 주세요.
kiosk-problem-insurance-card-scanned = 건강보험증입니다
kiosk-problem-insurance-card-scanned-do = 이 검진에는 건강보험증이 필요하지 않으며, 카드의 내용은 읽거나 저장하지 않았습니다. 신분증(CCCD)이나 여권을 스캔해 주세요.
kiosk-problem-scan-other-document = 방금 다른 신분증이 스캔되었습니다
kiosk-problem-scan-other-document-do = 먼저 시작하신 분의 접수를 계속하시겠습니까, 처음부터 다시 하시겠습니까?
kiosk-problem-code-shape = 예약 번호는 8자리입니다
kiosk-problem-code-shape-do = 문자 메시지나 예약 안내문의 번호를 다시 확인해 주세요.
kiosk-problem-booking-code-unknown = 이 번호로 등록된 예약이 없습니다
kiosk-problem-booking-code-unknown-do = 한 자씩 확인하여 다시 입력하시거나 신분증을 스캔해 주세요.
kiosk-problem-booking-not-found = 이 신분증으로 등록된 예약을 찾지 못했습니다
kiosk-problem-booking-not-found-do = 다른 신분증으로 예약하셨다면 예약 번호를 입력해 주세요. 예약 없이 오셔도 괜찮습니다.
kiosk-problem-booking-other-day = 예약하신 날은 { $date }입니다
kiosk-problem-booking-other-day-do = 오늘 검진을 원하시면 접수 데스크로 와 주세요.
kiosk-problem-booking-cancelled = 취소된 예약입니다
kiosk-problem-booking-cancelled-do = 접수 데스크에서 다시 예약하실 수 있습니다.
kiosk-problem-booking-already-checked-in = 이미 접수된 예약입니다
kiosk-problem-booking-already-checked-in-do = “다시 시도”를 누르시면 번호가 나옵니다.
kiosk-problem-package-unknown = 예약하신 패키지는 지금 제공하지 않습니다
kiosk-problem-package-unknown-do = 접수 데스크에서 다른 패키지를 고르실 수 있습니다.
kiosk-problem-package-not-in-force = 예약하신 패키지는 이 날짜에 이용하실 수 없습니다
kiosk-problem-package-not-in-force-do = 접수 데스크에서 다른 패키지를 고르실 수 있습니다.
kiosk-problem-package-no-tier = 예약하신 패키지는 이 연령에 해당하지 않습니다
kiosk-problem-package-no-tier-do = 접수 데스크에서 알맞은 패키지를 고르실 수 있습니다.
kiosk-problem-package-other-sex = 예약하신 패키지는 이 성별에 해당하지 않습니다
kiosk-problem-package-other-sex-do = 접수 데스크에서 알맞은 패키지를 고르실 수 있습니다.
kiosk-problem-consent-required = 동의하지 않으시면 검진을 해 드릴 수 없습니다
kiosk-problem-consent-required-do = 저장된 내용은 없습니다. 다시 읽어 보시거나 접수 데스크의 직원에게 문의해 주세요.
kiosk-problem-consent-text-outdated = 동의 내용이 방금 새로 바뀌었습니다
kiosk-problem-consent-text-outdated-do = 새 내용을 보실 수 있도록 처음부터 다시 해 주세요. 저장된 내용은 없습니다.
kiosk-problem-kiosk-not-enrolled = 등록되지 않은 기기입니다
kiosk-problem-kiosk-not-enrolled-do = 다른 기기를 이용하시거나 접수 데스크로 와 주세요. 직원: 기기 등록 화면을 열고 등록 코드를 입력하십시오.
kiosk-enrol = 기기 등록 화면(직원용)
kiosk-problem-unreachable = 시스템에 연결되지 않습니다
kiosk-problem-unreachable-do = 답하신 내용은 그대로 있습니다. 잠시 뒤에 다시 시도해 주세요. 두 번 접수되지 않습니다.
kiosk-problem-server-trouble = 시스템에 문제가 생겼습니다
kiosk-problem-server-trouble-do = 답하신 내용은 그대로 있습니다. 잠시 뒤에 다시 시도하시거나 접수 데스크로 와 주세요.
kiosk-problem-unexpected-answer = 시스템에서 알 수 없는 응답이 왔습니다
kiosk-problem-unexpected-answer-do = 한 번 더 시도해 주세요. 그래도 되지 않으면 접수 데스크로 와 주세요.

## Keyboards on the screen

kiosk-keyboard = 화면 키보드
kiosk-keyboard-which = 키보드 선택
kiosk-keyboard-latin = ABC
kiosk-keyboard-method = 베트남어 입력 방식
kiosk-keyboard-telex = Telex
kiosk-keyboard-vni = VNI
kiosk-keyboard-tones = 성조 부호
kiosk-keyboard-sac = sắc
kiosk-keyboard-huyen = huyền
kiosk-keyboard-hoi = hỏi
kiosk-keyboard-nga = ngã
kiosk-keyboard-nang = nặng
kiosk-keyboard-ngang = ngang
kiosk-keyboard-shift = 대문자
kiosk-keyboard-locked = 대문자 고정
kiosk-keyboard-double = 쌍자음
kiosk-keyboard-erase = 지우기
kiosk-keyboard-space = 띄어쓰기
kiosk-keyboard-hyphen = 붙임표
kiosk-keyboard-apostrophe = 작은따옴표
kiosk-keyboard-done = 완료

## The hub: what else a guest can do here

kiosk-scan-ticket = 오늘 받으신 번호표
kiosk-scan-ticket-how = 다음 검사실을 알려 드립니다
kiosk-walk-in-begin = 예약 없이 왔습니다
kiosk-walk-in-go-on = 예약 없이 계속하기
kiosk-report-begin = 내 검사 결과
kiosk-type-ticket = 번호표 번호 다시 입력하기
kiosk-code-submit-ticket = 다음 검사실 보기
kiosk-waiting-way = 다음 검사실을 찾고 있습니다…
kiosk-waiting-report = 결과 준비 상황을 확인하고 있습니다…
kiosk-progress-choose = 검진 패키지 선택

## Where next

kiosk-way-waits = 이 검사실을 기다려 주세요
kiosk-way-waits-why = 차례가 되면 전광판에 번호가 나옵니다.
kiosk-way-called = 지금 들어가 주세요
kiosk-way-called-why = 이 검사실에서 번호를 부르고 있습니다.
kiosk-way-inside = 지금 이 검사실에 계십니다
kiosk-way-inside-why = 끝나면 직원이 말씀드립니다. 그 뒤에 여기서 다시 확인하실 수 있습니다.
kiosk-way-finished = 모든 검사가 끝났습니다
kiosk-way-finished-why = 기다려 주셔서 감사합니다. 귀가하셔도 됩니다.
kiosk-way-left = 이 검진은 일찍 마치셨습니다
kiosk-way-left-why = 이어서 받으시려면 접수 데스크로 와 주세요.
kiosk-way-ticket = 번호표 { $ticket }
kiosk-way-next-in-line = 앞에 기다리시는 분이 없습니다.
kiosk-way-before = { $count ->
   *[other] 앞에 { $count }명이 기다리고 계십니다.
    }
kiosk-way-over = 검사실 { $all }곳 중 { $over }곳을 마치셨습니다
kiosk-ticket-paid = 결제가 끝났습니다. 감사합니다.
kiosk-ticket-due = 가시기 전에 접수 데스크에서 { $amount }을 내 주세요.

## How far the results are

kiosk-report-ticket = 번호표 번호가 어떻게 되십니까?
kiosk-report-ticket-why = 글자 하나와 숫자 세 개입니다. 예: A017. 번호표를 스캔하셔도 됩니다.
kiosk-report-born-why = 두 가지를 함께 확인하므로 번호표만으로 다른 분이 볼 수 없습니다.
kiosk-report-awaits-results = 일부 결과를 준비하고 있습니다
kiosk-report-awaits-results-why = 결과지는 { $date }에 나올 예정입니다.
kiosk-report-awaits-doctor = 결과가 모두 나왔고 의사가 확인하고 있습니다
kiosk-report-awaits-doctor-why = 결과지는 { $date }에 나올 예정입니다.
kiosk-report-ready = 결과지가 준비되었습니다
kiosk-report-ready-why = { $date }에 나왔습니다. 신분증을 가지고 접수 데스크에서 받아 주세요.
kiosk-report-of-day = { $date } 검진
kiosk-report-group-ready = 준비됨
kiosk-report-group = { $all }개 중 { $ready }개 준비됨

## A date of birth

kiosk-born-title = 생년월일을 입력해 주세요
kiosk-born-day = 일
kiosk-born-month = 월
kiosk-born-year = 연도
kiosk-born-fault-day = 일은 01에서 31 사이여야 합니다.
kiosk-born-fault-month = 월은 01에서 12 사이여야 합니다.
kiosk-born-fault-day-of-month = 그 달에는 없는 날짜입니다.
kiosk-born-fault-too-early = 연도는 1900년 이후여야 합니다.
kiosk-born-fault-future = 아직 오지 않은 날짜입니다.

## Without an appointment

kiosk-walk-in-title = 예약 없이도 검진을 받으실 수 있습니다
kiosk-walk-in-why = 신분증이나 여권을 스캐너에 올려 주시면 따로 입력하지 않으셔도 됩니다.
kiosk-walk-in-by-hand = 신분증이 없어 직접 입력하기
kiosk-walk-in-name = 성함이 어떻게 되십니까?
kiosk-walk-in-name-why = 신분증에 적힌 대로 입력해 주세요. 첫 검사 전에 접수 데스크에서 확인합니다.
kiosk-walk-in-name-field = 성함
kiosk-walk-in-born-why = 나이에 따라 검진 패키지와 참고치가 달라집니다.
kiosk-walk-in-sex = 신분증에 적힌 성별을 선택해 주세요
kiosk-walk-in-sex-why = 성별에 따라 검사와 참고치가 달라집니다.
kiosk-walk-in-female = 여성
kiosk-walk-in-male = 남성
kiosk-walk-in-phone = 전화번호가 어떻게 되십니까?
kiosk-walk-in-phone-why = 결과를 알려 드릴 때만 연락드립니다.
kiosk-walk-in-phone-field = 입력하신 전화번호
kiosk-walk-in-no-phone = 전화번호 없이 계속하기
kiosk-packages-title = 어떤 검진을 받으시겠습니까?
kiosk-packages-why = 나이와 성별에 맞는 패키지입니다. 비용은 본인 부담입니다.
kiosk-packages-none = 이 나이에 맞는 패키지가 없습니다
kiosk-packages-none-why = 접수 데스크에서 알맞은 검진을 안내해 드립니다.
kiosk-package-for-KSK32 = 직장 제출용: 신체 계측, 혈액, 소변, 흉부 엑스레이
kiosk-package-for-STD = 해마다 받는 전신 검진: 초음파와 더 많은 혈액 검사
kiosk-package-for-PREM = 암과 심혈관 질환 조기 발견: CT와 내시경 포함

## Items besides the package, what the day costs, and consents of earlier visits

kiosk-extras-open = 추가 검사 고르기
kiosk-extras-title = 추가로 받고 싶은 검사가 있으십니까?
kiosk-extras-why = 원하시는 검사를 눌러 주세요. 본인 부담이며 세금이 포함된 금액입니다.
kiosk-extras-sum = { $count ->
    [0] 추가한 검사 없음
   *[other] 추가 검사 { $count }개
    }
kiosk-extras-none = 추가하지 않기
kiosk-package-own = 본인 부담 금액
kiosk-package-company-pays = { $company } 지원 금액
kiosk-package-pay-next = 다음 화면이나 접수 데스크에서 내실 수 있습니다.
kiosk-finding-saves = 금액에서 빠졌습니다. { $amount }을 내지 않으셔도 됩니다.
kiosk-finding-same-price = 패키지 금액은 그대로입니다.
kiosk-finding-who-block = 안전 기준에 따른 것이며 의사만 바꿀 수 있습니다.
kiosk-finding-who-decide = 검사 전에 의사가 결정합니다.
kiosk-given = { $date }에 동의하신 내용이 그대로 유효합니다: { $purposes }.
kiosk-given-examination = 검진과 기록 보관
kiosk-given-employer_report = 회사에 종합 판정 전달
kiosk-given-research = 의학 연구

## Paying

kiosk-pay-title = { $amount }을 내 주세요
kiosk-pay-why = 번호표는 준비되어 있습니다. 입금되면 바로 보이고, 데스크에서 내셔도 바로 보실 수 있습니다.
kiosk-pay-step-1 = 은행 앱을 여세요.
kiosk-pay-step-2 = 이 코드를 스캔하세요.
kiosk-pay-step-3 = 이체를 확인하세요.
kiosk-pay-picture = 은행 앱용 QR 코드
kiosk-pay-payee = 받는 곳
kiosk-pay-reference = 이체 메모
kiosk-pay-asking = 코드를 준비하고 있습니다…
kiosk-pay-waiting = 입금이 확인되면 화면이 저절로 넘어갑니다.
kiosk-pay-lost = 네트워크가 느립니다. 이미 이체하신 금액은 안전하며 데스크에서도 확인됩니다.
kiosk-pay-at-desk = 접수 데스크에서 결제하기
kiosk-pay-now = 지금 휴대전화로 결제하기
kiosk-pay-failed = 접수 데스크에서 결제해 주세요
kiosk-pay-failed-why = 지금은 휴대전화로 결제할 수 없습니다. 번호표는 그대로 받으실 수 있습니다.

## When something goes wrong on these journeys

kiosk-problem-name-empty = 성함이 비어 있습니다
kiosk-problem-name-empty-do = 성함을 입력해 주세요.
kiosk-problem-name-too-long = 성함이 너무 깁니다
kiosk-problem-name-too-long-do = 짧게 입력하시거나 접수 데스크로 와 주세요.
kiosk-problem-name-characters = 성함에 쓸 수 없는 글자가 있습니다
kiosk-problem-name-characters-do = 글자만 입력해 주세요.
kiosk-problem-resident-number-refused = 주민등록번호로 보입니다
kiosk-problem-resident-number-refused-do = 저장할 수 없는 번호입니다. 성함이나 전화번호만 입력해 주세요.
kiosk-problem-phone-shape = 전화를 걸 수 없는 번호입니다
kiosk-problem-phone-shape-do = 번호를 다시 확인하시거나 번호 없이 계속해 주세요.
kiosk-problem-phone-country = 베트남과 한국 번호로만 연락드릴 수 있습니다
kiosk-problem-phone-country-do = 다른 번호를 입력하시거나 번호 없이 계속해 주세요.
kiosk-problem-ticket-shape = 번호표는 글자 하나와 숫자 세 개입니다
kiosk-problem-ticket-shape-do = 번호표를 다시 확인해 주세요. 예: A017.
kiosk-problem-ticket-not-found = 오늘 번호표에 없는 번호입니다
kiosk-problem-ticket-not-found-do = 글자와 숫자를 확인하고 다시 입력해 주세요.
kiosk-problem-report-not-found = 이 번호표와 생년월일로 찾을 수 없습니다
kiosk-problem-report-not-found-do = 두 가지를 확인하고 다시 해 주세요. 60일이 지난 검진은 접수 데스크로 와 주세요.
kiosk-problem-report-too-many-tries = 너무 여러 번 시도하셨습니다
kiosk-problem-report-too-many-tries-do = 모든 분의 결과를 지키기 위해서입니다. 신분증을 가지고 접수 데스크로 오시거나 한 시간 뒤에 다시 해 주세요.
kiosk-problem-walk-in-checked-in = 오늘 이미 접수하셨습니다
kiosk-problem-walk-in-checked-in-do = 번호표가 있으시면 번호를 입력해 다음 검사실을 확인해 주세요. 없으시면 접수 데스크로 와 주세요.
kiosk-problem-walk-in-has-booking = 오늘 예약이 있으십니다
kiosk-problem-walk-in-has-booking-do = 비용이 두 번 청구되지 않도록 신분증을 스캔하시거나 예약 번호를 입력해 주세요.

## Without the server

kiosk-offline = 연결이 끊겼지만 접수는 계속하실 수 있습니다.
kiosk-offline-locked = 연결이 끊겨 지금은 이 기기에서 접수하실 수 없습니다. 접수 데스크로 와 주세요.
kiosk-offline-waiting = 서버 전송 대기: { $count }
kiosk-offline-ticket = 이 번호는 유효합니다. 연결이 끊긴 동안에는 시간을 알려 드릴 수 없으며, 데스크에서 다시 여쭐 수 있습니다. 내실 금액이 있으면 접수 데스크에서 내시면 됩니다.
kiosk-problem-offline-booking-unknown = 연결이 끊겨 지금은 이 예약을 찾을 수 없습니다
kiosk-problem-offline-booking-unknown-do = 접수 데스크에서 접수를 도와드리겠습니다.
kiosk-problem-offline-checked-in = 이미 접수하셨습니다
kiosk-problem-offline-checked-in-do = 연결이 끊긴 동안에는 이 기기에서 번호를 보여 드릴 수 없습니다. 접수 데스크에서 알려 드리겠습니다.
