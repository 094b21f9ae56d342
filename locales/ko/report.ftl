### 인쇄물의 문장.

report-page = { $page } / { $pages }쪽
