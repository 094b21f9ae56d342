### Các câu trên trang của nhân viên.

staff-save = Lưu
staff-cancel = Hủy
