### 접수 키오스크의 문장.

kiosk-start = 시작
kiosk-next = 다음
kiosk-back = 이전
kiosk-call-staff = 직원 호출
