### Câu báo lỗi: chuyện gì đã xảy ra, điều gì vẫn an toàn, cần làm gì.

error-unknown = Đã có lỗi (mã { $code }). Dữ liệu đã lưu vẫn an toàn. Vui lòng gọi nhân viên và đọc mã này.
