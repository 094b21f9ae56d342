### 직원 화면의 문장.

staff-save = 저장
staff-cancel = 취소
