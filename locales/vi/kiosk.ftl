### Các câu trên máy làm thủ tục.

kiosk-start = Bắt đầu
kiosk-next = Tiếp tục
kiosk-back = Quay lại
kiosk-call-staff = Gọi nhân viên
