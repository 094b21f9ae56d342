### 오류 문장: 무슨 일이 있었는지, 무엇이 안전한지, 무엇을 하면 되는지.

error-unknown = 오류가 발생했습니다(코드 { $code }). 저장된 내용은 안전합니다. 직원을 불러 이 코드를 알려 주세요.

## Identity documents

error-scan-unreadable = 어떤 코드인지 알아보지 못했습니다. 주민등록증(CCCD)의 QR 코드, 여권 사진면 맨 아래 두 줄, 예약 코드 또는 번호표를 스캔해 주세요.
error-scan-cut-off = 카드의 일부만 읽혔습니다. 카드를 스캐너 앞에 그대로 대고 다시 스캔해 주세요.
error-scan-layout-damaged = 스캐너가 글자를 잘못 전달했습니다. 고객님의 신분증에는 문제가 없습니다. 직원을 호출하시거나 접수 데스크로 와 주세요.
error-cccd-truncated = 카드의 QR 코드가 끝까지 읽히지 않았습니다. 카드를 움직이지 말고 다시 스캔해 주세요.
error-cccd-number-shape = 주민등록증(CCCD) 번호는 숫자 12자리입니다. 카드를 다시 스캔하시거나 입력하신 번호를 확인해 주세요.
error-cccd-old-number-shape = QR 코드 속 예전 신분증 번호를 제대로 읽지 못했습니다. 다시 스캔해 주세요. 계속 안 되면 접수 데스크에서 도와드리겠습니다.
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
error-unknown-sex = 남 또는 여를 선택해 주세요.
