### Sentences for errors: what happened, what is safe, what to do.

error-unknown = Something went wrong (code { $code }). What was saved is safe. Please call staff and tell them this code.

## Identity documents

error-scan-unreadable = We could not recognise that code. Please scan the QR code on your ID card, the two lines at the foot of your passport's photo page, your appointment code or your ticket.
error-scan-cut-off = Only part of the card was read. Please hold it still in front of the scanner and scan again.
error-scan-layout-damaged = The scanner passed the letters on wrongly; your document is fine. Please call staff or come to reception.
error-cccd-truncated = The QR code on the card was not read to its end. Please hold the card still and scan again.
error-cccd-number-shape = An ID card number has 12 digits. Please scan the card again or check the number you typed.
error-cccd-old-number-shape = The previous card number in the QR code was not read clearly. Please scan again; if it still fails, reception will help you.
error-cccd-name = The name in the QR code was not read clearly. Please scan again; if it still fails, reception will help you.
error-cccd-date = A date in the QR code was not read clearly. Please scan again; if it still fails, reception will help you.
error-cccd-birth-date = The date of birth read from the card cannot be right. Please bring the card to reception so that staff can check it.
error-cccd-sex = The sex in the QR code was not read clearly. Please scan again; if it still fails, reception will help you.
error-cccd-address = The address in the QR code was not read clearly. Please scan again; if it still fails, reception will help you.
error-cccd-sex-disagrees = The number and the sex on the card do not agree. Please bring the card to reception so that staff can check it.
error-cccd-century-disagrees = The number and the century of birth on the card do not agree. Please bring the card to reception so that staff can check it.
error-cccd-year-disagrees = The number and the year of birth on the card do not agree. Please bring the card to reception so that staff can check it.
error-cccd-issued-before-birth = The card reads as issued before the date of birth. Please bring it to reception so that staff can check it.
error-cccd-issued-in-future = The card reads as issued after today. Please bring it to reception so that staff can check it.
error-cccd-province-unknown = The first three digits of the number name no province in the list. Please compare with the card.
error-cccd-issue-date-missing = The QR code gives no day of issue. Please look at the card.
error-mrz-length = The lines at the foot of the page were not read in full. Please lay the photo page flat and scan both lines again.
error-mrz-character = There is a character in the lines that does not belong there. Please scan again; if it still fails, reception will help you.
error-mrz-document-kind = This is not the photo page of a passport. Please open your passport at the page with your photo and scan again.
error-mrz-country = The country code was not read clearly. Please scan again; if it still fails, reception will help you.
error-mrz-document-number = The document number was not read. Please scan again; if it still fails, reception will help you.
error-mrz-check-digit = Part of the document was misread. Please wipe the photo page gently, lay it flat and scan again.
error-mrz-date = A date on the document was not read clearly. Please scan again; if it still fails, reception will help you.
error-mrz-birth-date = The date of birth read from the document cannot be right. Please bring it to reception so that staff can check it.
error-mrz-sex = The sex on the document was not read clearly. Please scan again; if it still fails, reception will help you.
error-mrz-name = The name on the document was not read clearly. Please scan again; if it still fails, reception will help you.
error-mrz-expired = This document has expired. You can still check in; staff will look at it with you.
error-mrz-name-cut-short = The name may be longer than the space in the code lines. Please check your name.
error-document-kind-unsupported = This kind of document cannot be used here. Please use your passport or come to reception.
error-passport-number-shape = A passport number has 5 to 12 letters and digits. Please check it.
error-country-code-shape = A country code has one to three capital letters, for example VNM or KOR. Please check it.
error-name-empty = Please enter your name.
error-name-too-long = The name is longer than 200 characters. Please check it or call staff.
error-name-characters = The name contains hidden characters that cannot be used. Please clear it and type it again.
error-birth-date-too-early = The date of birth must be in 1900 or later. Please check it.
error-birth-date-in-future = The date of birth cannot be after today. Please check it.
error-phone-shape = The phone number is not complete or not right. Please enter all digits, for example 0912 345 678.
error-phone-country = We can reach Vietnamese (+84) and Korean (+82) numbers. For another number, please tell reception.
error-unknown-sex = Please choose male or female.
