### Các câu trên giấy in.

report-page = Trang { $page } / { $pages }
