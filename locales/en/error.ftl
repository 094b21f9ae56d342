### Sentences for errors: what happened, what is safe, what to do.

error-unknown = Something went wrong (code { $code }). What was saved is safe. Please call staff and tell them this code.

## Identity documents

error-scan-unreadable = We could not recognise that code. Please scan the QR code on your ID card, the two lines at the foot of your passport’s photo page, your appointment code or your ticket.
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
error-cccd-province-unknown = The first three digits of the number match no province in the list. Please compare with the card.
error-cccd-issue-date-missing = The QR code gives no date of issue. Please look at the card.
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
error-resident-number-refused = This seems to contain a Korean resident registration number. The centre neither takes nor keeps it; please clear it and type again.
error-bhyt-number-shape = A health insurance number has 15 characters, 12 digits or 10 digits. Please check what you typed.
error-bhyt-benefit-level = The third character of a health insurance number is the benefit level, 1 to 5. Please check it.
error-bhyt-province = Characters four and five of a health insurance number are a province code, 01 to 99. Please check them.
error-bhyt-truncated = The QR code on the health insurance card was not read to its end. Please hold the card still and scan again.
error-bhyt-text = Part of the QR code on the health insurance card was not read clearly. Please scan again.
error-bhyt-name = The name in the QR code of the health insurance card was not read clearly. Please scan again.
error-bhyt-date = A date in the QR code of the health insurance card was not read clearly. Please scan again.
error-bhyt-birth-date = The date of birth read from the health insurance card cannot be right. Please compare with the card.
error-bhyt-sex = The sex in the QR code of the health insurance card was not read clearly. Please scan again.
error-unknown-sex = Please choose male or female.

error-code-shape = The code “{ $text }” does not have the right form. Please check it and enter it again.
error-unknown-language = This language is not available. Please choose Vietnamese, Korean or English.
error-unknown-form = There is no such form. Please choose the centre’s report, the Vietnamese form or the Korean form.
error-form-before-first-version = The examination on { $day } was before the first version of this form ({ $first }). Please print the centre’s report.
error-form-too-young = This form is for people of { $from } years and older. Please print the centre’s report.
error-money-currency-mismatch = Amounts in different currencies cannot be added. Nothing was changed.
error-money-overflow = The amount is too large. Please check the figures.
error-share-over-whole = The share { $given } is more than the whole ({ $max } basis points = 100 %). Please check it.
error-period-empty = There is no day from { $from } to before { $before }. Please check both dates.
error-not-a-number = This is not a number. Please enter a number with a decimal point.
error-no-range = There is neither a lower nor an upper limit. Please enter at least one.
error-range-does-not-rise = The lower limit must be below the upper limit. Please check both.
error-bad-code = This text does not fit a code for the scanner: it is empty, too long or holds other characters than the code allows.
error-draws-share-label = Two draws of the same test must not share a label. Please tell the administrator; the specimens are unchanged.
error-bad-report-number = A report number has capital letters, digits and hyphens only.
error-unit-shape = The unit cannot be read. Please check it.
error-unit-unknown = The unit “{ $unit }” is not in the table. The result is held back and not in the record.
error-unit-mismatch = The unit “{ $unit }” does not fit this item; “{ $expected }” is needed. The result is held back and not in the record.
error-unit-missing = The result has no unit; “{ $expected }” is needed. The result is held back and not in the record.
error-unit-overflow = The number is too large to convert. Please check the original result.
error-age-shape = The age “{ $text }” cannot be read. Write it like 28d, 6mo or 18a.
error-gestation-implausible = These weeks of pregnancy cannot be right. Please check them.
error-loinc-shape = The LOINC code does not have the right form. Please check it.
error-loinc-check-digit = The check digit of the LOINC code does not match. Please check it.
error-formula-age-too-low = This formula applies from the age of { $from }.
error-formula-input-implausible = The input ({ $input }) is outside the range possible in people, so nothing was calculated. Please check it.
error-formula-input-missing = { $input } has no value, so this cannot be computed yet.
error-formula-not-fasting = This value counts only after at least { $hours } hours without food.
error-formula-pregnant = This does not apply during pregnancy.
error-formula-pressure-inverted = The systolic pressure must be above the diastolic one. Please check again.
error-formula-age-too-high = This formula applies up to the age of { $to }.
error-formula-input-low = { $input }: this formula applies only from { $from } on; below, its answer is not reliable.
error-formula-input-high = { $input }: this formula applies only up to { $to }; above, its answer is not reliable.
error-formula-input-not-below = { $input }: this formula applies only below { $limit }; from there on, its answer is not reliable.
error-formula-fasting-unknown = This formula needs blood taken fasting. Please ask when the person last ate.
error-formula-diabetes-unknown = It is not known whether the person has diabetes: there is no test, or one in the diabetic range that nothing confirms yet.
error-formula-known-disease = This estimate is for people without cardiovascular disease. With known disease the risk is high already.
error-formula-result-negative = The values together give less than zero, so nothing was calculated. Please check them.
error-formula-too-few-data = This needs { $days } days of continuous glucose with values for at least { $share }% of the time.
error-package-unknown = The catalogue has no package { $package }.
error-package-not-in-force = The package { $package } is not offered on { $date }. Please choose another package or another day.
error-package-no-tier = The package { $package } has no tier for this sex at the age of { $age }. Please choose another package or ask at reception.
error-package-other-sex = The package { $package } has no tier for this sex. Please choose another package or ask at reception.
error-fasted-hours-too-many = At most { $max } hours of fasting can be entered. Please enter it again.
error-days-since-too-many = At most { $max } days can be entered. Please enter it again.
error-egfr-out-of-bounds = The eGFR must be between 0 and { $max } mL/min/1.73 m². Please check it.
error-booking-already-checked-in = This appointment is already checked in. Please look at your ticket or ask at reception.
error-booking-cancelled = This appointment was cancelled. Reception will help you find a new one.
error-booking-other-day = Your appointment is on { $date }. Reception can help you change it.
error-booking-missed = Nobody came on { $date }, the day of this appointment. Please give it a new day first.
error-booking-day-not-over = The appointment is for { $date }, and that day is not over. The guest may still come.
error-booking-new-day-past = { $date } has already passed. Please choose today or a later day.
error-consent-required = To examine you, we need your consent to this purpose. If anything is unclear, please call staff.
error-consent-text-outdated = The consent text has just changed. Please read it again and answer.
error-consent-signature = The signature is not clear. Please sign again inside the field.
error-consent-answered-twice = One purpose was answered twice. Please answer again.
error-consent-unsigned = The consents are not signed yet. Please sign, or say that you cannot sign with a finger.
error-consent-not-given = This consent was not given, so there is nothing to withdraw.
error-consent-withdrawn = This consent has been withdrawn already.
error-consent-not-found = This visit has no answer for that purpose.
error-desk-code-shape = A desk code looks like K4.2-NET. Please check it.
error-desk-case-not-found = This call is not on the list. Please look at the list again.
error-desk-case-closed = Somebody has seen to this call already.
error-visit-stations-open = Exam rooms still open: { $open }. Finish or skip them first.
error-visit-over = This visit is over and can no longer be changed.
error-visit-not-examined = The examination is not finished, so nothing can be concluded yet.
error-step-already-over = This exam room is already done or skipped.
error-step-not-possible = This does not fit the exam room’s present state. Please reload the page.
error-step-elsewhere = The guest is in another room. Wait until that room is done.
error-step-too-early = Another exam room has to come first. See the order on the guide sheet.
error-order-not-possible = This order can no longer be changed. Reload the page to see its latest state.
error-specimen-already-collected = This specimen was already scanned as collected. Check the label before you go on.
error-specimen-already-received = This specimen was already scanned as received in the laboratory.
error-specimen-not-collected = This specimen has not been collected. Scan its barcode at collection first.
error-specimen-not-taken = It was noted that this specimen will not be taken. If it is taken after all, order it anew.
error-result-stale = A final result is already there. The preliminary value that came later was not used.
error-result-nothing-to-withdraw = There is no result to withdraw.
error-result-value-missing = The result has no value. Please enter one.
error-result-nothing-to-verify = There is no final value that waits to be verified. Reload the page to see the latest.
error-result-second-person = Who entered a value cannot verify it. For this item, another person has to.
error-result-not-final = There is no final value yet, so there is nothing to release.
error-result-not-verified = For this item, a second person has to verify the value before it is released.
error-result-already-released = This result is already released. To change it, enter the new value with a reason.
error-referral-not-possible = This is not possible at the referral’s present step. Reload the page to see its latest state.
error-conclusion-text-missing = The conclusion has no text. Please write it before you sign.
error-conclusion-text-too-long = The conclusion is too long. Please shorten it; what you wrote is still there.
error-conclusion-reason-missing = The class differs from the suggested one. Please give a reason.
error-conclusion-critical-uncounted = Critical and not counted in the suggestion: { $items }. To sign class I or II, or normal A or B, please give a reason.
error-conclusion-results-missing = Results still missing: { $missing }. Wait for them, or confirm that you conclude without them.
error-conclusion-outdated = Somebody has signed a newer version. Yours is not signed; read the newer one and try again.
error-conclusion-amendment-reason-missing = A signed conclusion exists. Please write why you amend it.
error-unreachable = The server cannot be reached. Trying again is safe: nothing is done twice. If it still fails, please call staff.
error-unexpected-answer = The server’s answer could not be understood. Please try again or call staff.
error-problem = The server could not do this. Nothing was changed; please try again or call staff.

## Packages, contracts, prices and bills

error-item-unknown = The catalogue has no item { $item }.
error-item-other-sex = The item { $item } is not for this sex. Please choose another one.
error-pick-group-unknown = The package has no group { $group } to choose from. Reload the page and choose again.
error-pick-group-ambiguous = Group { $group } stands in the package and in the contract. Please ask the sales team to rename one of them.
error-pick-not-in-group = The item { $item } is not in the group { $group }. Please choose another one.
error-pick-twice = The item { $item } is chosen or in the package already. Please choose another one.
error-pick-too-many = Group { $group }: { $choose } can be chosen and { $picked } are. Please take some out.
error-pick-too-few = Group { $group }: { $choose } are to be chosen and { $picked } are. Please choose more.
error-extra-twice = The extra item { $item } is there already. It need not be chosen again.
error-contract-not-in-force = The contract { $contract } does not hold on { $date }. Check the day or the contract.
error-contract-grade-unknown = The contract { $contract } has no grade { $grade }. Ask the company.
error-contract-no-row = The contract { $contract } has no row for this person (grade, sex, age { $age }). Ask the company.
error-contract-without-rows = The contract has no row. Add at least one.
error-contract-row-repeated = Row { $row } of the contract is there twice.
error-contract-rows-overlap = Rows { $first } and { $second } of the contract take the same people. Set them apart.
error-contract-group-repeated = Row { $row } of the contract has the group { $group } twice.
error-cap-negative = What the company covers cannot be below zero. Please check it.
error-cap-not-vnd = What the company covers must be in Vietnamese đồng.
error-price-missing = { $item } has no list price on { $date } (rows for other days: { $rows }). Complete the price book before charging.
error-price-ambiguous = { $item }: several price rows apply equally on { $date } (rows { $rows }). Keep one of them.
error-price-row-amount = Price row { $row }: the amount must be in đồng and not below zero.
error-price-row-repeated = Price row { $row } is there twice.
error-discount-not-positive = A discount must be more than zero.
error-discount-over-price = { $item }: the discount ({ $discount } VND) is more than the price ({ $price } VND). Check it.
error-discount-without-line = The quote has no line { $item }, so it cannot be discounted.
error-discount-repeated = { $item } has a discount already. Each line can have one.
error-approval-reason-missing = Please give the reason.
error-approval-reason-too-long = The reason is longer than { $max } characters. Please shorten it.
error-approval-same-person = Whoever asks cannot approve. Ask another person.
error-reference-rate-vnd = The đồng needs no reference rate.
error-reference-rate-not-positive = The rate must be more than zero.
error-reference-rate-without-source = Please name the source of the rate.
error-bill-not-issued = This bill is not issued yet. Issue it first.
error-bill-already-issued = This bill is issued already.
error-bill-already-paid = This bill is paid in full. Take no more.
error-bill-has-payments = { $kept } VND was paid on this bill. Refund it before cancelling.
error-bill-over = This bill was refunded or cancelled and can no longer be changed.
error-bill-amount-not-positive = The amount must be more than zero.
error-bill-overpaid = { $due } VND is due but { $amount } VND was entered. Enter the amount that is due.
error-bill-refund-over-paid = { $kept } VND was paid, so { $amount } VND cannot be refunded. Check the amount.
error-bill-inconsistent = The amounts and the state of the bill do not agree. Tell the administrator.
error-quote-inconsistent = The amounts of the quote do not add up. Tell the administrator.

## Transfers by VietQR

error-vietqr-length = The VietQR code has { $length } characters, which is too many. Please scan it again.
error-vietqr-character = The VietQR code has a character that does not belong there at place { $position }. Please scan it again.
error-vietqr-shape = The VietQR code is broken from place { $position } on. Please scan it again.
error-vietqr-crc = The VietQR code was misread: its check sum does not fit. Please scan it again and do not pay with this one.
error-vietqr-tag-twice = The VietQR code holds field { $tag } twice. Please do not pay with it.
error-vietqr-tag-missing = The VietQR code lacks field { $tag }. Please scan it again.
error-vietqr-tag-value = Field { $tag } of the VietQR code cannot be used. Please check it.
error-vietqr-bank = A bank code has exactly 6 digits, for example 970436. Please check it.
error-vietqr-account = An account number has 1 to 19 letters and digits, a card number 16 to 19 digits. Please check it.
error-vietqr-amount = The amount must be a whole number of đồng, more than 0 and at most 13 digits. Please check it.
error-vietqr-reference = A bill number or reference has 1 to 25 plain letters, digits, blanks, hyphens, dots or slashes. Please check it.
error-vietqr-purpose-empty = Please enter what the transfer is for.
error-vietqr-purpose-character = “{ $character }” cannot be written in a transfer text. Please use Latin letters.
error-vietqr-purpose-length = The transfer text has { $length } characters; banks pass on { $limit }. Please shorten it.

## Catalogue tables

error-catalogue-missing-column = { $file }, line { $line }, column “{ $column }”: the column is missing ({ $value }).
error-catalogue-malformed = { $file }, line { $line }, column “{ $column }”: the file is not well formed ({ $value }).
error-catalogue-missing-value = { $file }, line { $line }, column “{ $column }”: the cell must be filled ({ $value }).
error-catalogue-duplicate-code = { $file }, line { $line }, column “{ $column }”: the code or the place in the order appears twice ({ $value }).
error-catalogue-bad-code = { $file }, line { $line }, column “{ $column }”: the code does not have the right form ({ $value }).
error-catalogue-bad-loinc = { $file }, line { $line }, column “{ $column }”: the LOINC code is wrong ({ $value }).
error-catalogue-duplicate-loinc = { $file }, line { $line }, column “{ $column }”: the LOINC code belongs to another item ({ $value }).
error-catalogue-unknown-unit = { $file }, line { $line }, column “{ $column }”: the unit is not known ({ $value }).
error-catalogue-unknown-word = { $file }, line { $line }, column “{ $column }”: the word is not in its list ({ $value }).
error-catalogue-unknown-specimen = { $file }, line { $line }, column “{ $column }”: the specimen is not known ({ $value }).
error-catalogue-unknown-station = { $file }, line { $line }, column “{ $column }”: there is no such station ({ $value }).
error-catalogue-unknown-item = { $file }, line { $line }, column “{ $column }”: there is no such item ({ $value }).
error-catalogue-unknown-package = { $file }, line { $line }, column “{ $column }”: there is no such package ({ $value }).
error-catalogue-bad-number = { $file }, line { $line }, column “{ $column }”: this is not a valid number ({ $value }).
error-catalogue-bad-date = { $file }, line { $line }, column “{ $column }”: the date must be written YYYY-MM-DD ({ $value }).
error-catalogue-low-above-high = { $file }, line { $line }, column “{ $column }”: the lower limit is above the upper ({ $value }).
error-catalogue-range-beyond-critical = { $file }, line { $line }, column “{ $column }”: the reference range goes beyond the critical limits ({ $value }).
error-catalogue-incomplete-si = { $file }, line { $line }, column “{ $column }”: an SI unit and its factor must come together ({ $value }).
error-catalogue-bad-cutoff = { $file }, line { $line }, column “{ $column }”: the cut-off cannot be read ({ $value }).
error-catalogue-bad-age = { $file }, line { $line }, column “{ $column }”: the age must be written like 28d, 6mo or 18a ({ $value }).
error-catalogue-unit-mismatch = { $file }, line { $line }, column “{ $column }”: the unit does not fit the item ({ $value }).
error-catalogue-range-for-nobody = { $file }, line { $line }, column “{ $column }”: no person and no day can fall under this row ({ $value }).
error-catalogue-range-tie = { $file }, line { $line }, column “{ $column }”: another row applies to the same people just as well ({ $value }).
error-catalogue-tier-overlap = { $file }, line { $line }, column “{ $column }”: two age bands overlap ({ $value }).
error-catalogue-version-overlap = { $file }, line { $line }, column “{ $column }”: two versions of one package hold on the same day ({ $value }).
error-catalogue-tier-gap = { $file }, line { $line }, column “{ $column }”: there is a gap between two age bands ({ $value }).
error-catalogue-not-here = { $file }, line { $line }, column “{ $column }”: the cell must be empty in a row of this kind ({ $value }).
error-catalogue-duplicate-item = { $file }, line { $line }, column “{ $column }”: the item appears twice ({ $value }).
error-catalogue-item-other-sex = { $file }, line { $line }, column “{ $column }”: the package gives this tier an item that is for the other sex ({ $value }).
error-catalogue-duplicate-row = { $file }, line { $line }, column “{ $column }”: two rows stand for the same case ({ $value }).
error-catalogue-missing-row = { $file }, line { $line }, column “{ $column }”: a row is missing ({ $value }).
error-catalogue-package-cycle = { $file }, line { $line }, column “{ $column }”: packages include each other ({ $value }).
error-catalogue-precedence-cycle = { $file }, line { $line }, column “{ $column }”: the order between stations contradicts itself ({ $value }).

## Why a result does not leave by itself

error-hold-value-missing = There is no value yet.
error-hold-value-unreadable = The value cannot be read as this item’s answer. Please check the laboratory’s report.
error-hold-unit-unusable = The unit “{ $unit }” cannot be used for this item. Ask the laboratory.
error-hold-unit-missing = The unit is missing; “{ $expected }” is expected. Ask the laboratory.
error-hold-critical = Critical value ({ $limit }): call today and have it read back.
error-hold-urgent = The guest should be seen within a week ({ $limit }).
error-hold-delta = Large change since the earlier checkup: { $earlier } then, { $now } now ({ $change }). Check that the specimen is this guest’s.
error-hold-identity = Another blood group than at the earlier checkup: { $earlier } then, { $now } now. Release nothing before guest and specimens are identified.
error-hold-comparator = “{ $value }” does not say on which side of the range the value lies.
error-hold-no-range = No reference range is known for this guest.
error-hold-range-undecided = The range depends on the week of pregnancy or the exact age, which is not known.
error-hold-range-outdated = The reference range has changed since the value was saved. Have it placed again.
error-hold-specimen-missing = No specimen was recorded as collected.
error-hold-specimen-not-accepted = The specimen was rejected.
error-hold-specimen-haemolysed = The specimen is haemolysed, so this value is not reliable. A new specimen is needed.
error-hold-needs-person = An answer in words has to be read by a person.
error-hold-analyser = The analyser marked the value: { $mark }.
error-hold-quality-control = The quality control of the run did not pass.
error-hold-input-missing = { $item }, from which this value is calculated, is missing.

## Printing

error-missing-glyph = The character { $character } in “{ $field }” cannot be printed, so nothing was printed. Please correct it and print again.
error-report-font-broken = The report font is damaged, so nothing was printed. The data is safe. Please tell technical staff.
error-paper-password = A file’s password needs at least { $shortest } letters, digits, blanks or punctuation marks, and no emoji. Please choose another one.
error-paper-password-too-long = This password is longer than a PDF allows: { $longest } bytes at most, and this one takes { $bytes } (a plain letter or digit takes 1, a letter with marks 2 or 3, a Korean one 3). No file was made. Please choose a shorter one.
error-paper-passwords-differ = The two passwords are not the same. Please type both again.
error-batch-folder-in-use = Another print run is using this folder. Please wait until it has finished or choose another folder.
error-batch-folder-locked = This folder holds reports with a password. Please give the password file or choose another folder.
error-batch-folder-password = This folder holds reports that are locked with another password. Please give that password or choose another folder.
error-batch-job-password = This print run has another password. Please type that one, or stop the run and ask for it again.
error-batch-nobody = Nobody of this company came on that day. Please check the date.
error-batch-unknown = This file is not there: the run is not finished, was stopped, or is older than 7 days. Please ask for it again.
error-print-failed = The paper could not be made. The data is safe. Please try again or tell technical staff.

## Results, laboratory messages, conclusion and referral

error-visit-not-found = There is no such visit. Please go back to the list and choose again.
error-order-not-found = There is no such order. Please choose one of the guest’s orders.
error-order-not-in-visit = This order does not belong to this visit. Nothing was saved; reload the page and enter the values again.
error-result-order-repeated = The same order was filled in twice. Nothing was saved; please keep one of the two values.
error-text-too-long = The text is too long. Please shorten it; what you wrote is still there.
error-note-missing = Please note what was done.
error-reason-missing = Please give a reason.
error-critical-not-found = There is no such critical value. Reload the page to see the list.
error-critical-acknowledged = Somebody has already noted that this value was read back.
error-unmatched-not-found = There is no such entry. Reload the page to see the list.
error-unmatched-resolved = Somebody has already dealt with this entry. Reload the page to see the list.
error-unmatched-unreadable = The value cannot be read, so it cannot be assigned. Ask the laboratory to send it again, then dismiss this entry.
error-lab-file-empty = The file holds no message. Nothing was imported; please choose another file.
error-lab-specimen-missing = The laboratory sent no specimen number. Ask the laboratory, or assign the value to an order.
error-lab-specimen-unknown = No specimen here has the number “{ $specimen }”. Compare with the label, or ask the laboratory.
error-lab-specimen-rejected = The specimen “{ $specimen }” was rejected. Ask whether the value is from the new specimen before you assign it.
error-lab-patient-mismatch = The specimen “{ $specimen }” does not belong to the person named by the laboratory. Stop and check the label with the laboratory.
error-lab-test-unknown = The test “{ $test }” is not in the catalogue. Ask the laboratory for its LOINC code, or assign the value to an order.
error-lab-not-ordered = The item { $item } was not ordered for this guest.
error-lab-order-cancelled = The order for { $item } was cancelled, so the value was not taken in.
error-hl7-header-missing = This is not an HL7 message: its first line is missing or damaged. It was kept; ask the laboratory to send it again.
error-hl7-control-id-missing = The message has no number of its own (MSH-10). It was kept but not read; ask the laboratory to send it again.
error-hl7-message-type = The message is not a result message (ORU^R01). It was kept but not read.
error-hl7-cut-off = The message stops in the middle, so its last value may be incomplete. It was kept but not read; ask the laboratory to send it again.
error-hl7-segment-shape = A line of the message is damaged. It was kept but not read; ask the laboratory to send it again.
error-hl7-charset = The message is not written in UTF-8. It was kept but not read; ask the laboratory to change its setting.
error-hl7-no-results = There is no result in the message. It was kept.
error-hl7-several-values = The laboratory sent several values where one is expected. Ask the laboratory which one is right.
error-hl7-status-unknown = The laboratory did not say whether the value is final. Ask the laboratory to send it again.
error-hl7-value-type = The laboratory sent a kind of value that cannot be read here. It was kept with the message.
error-partner-not-found = There is no such partner hospital. Please choose one from the list.
error-referral-not-found = There is no such referral. Reload the page to see the list.
error-referral-specialty-missing = Please name the department that the guest is referred to.
error-referral-reason-missing = Please write why the guest is referred.
error-report-not-signed = A doctor has not signed the conclusion yet, so there is no report to print.
error-period-does-not-rise = The first day of the period must not be after the last.
error-referral-cancelled = This referral was called off, so its letter is not printed.
error-payment-not-paid = This has not been paid yet, so there is no receipt.
error-no-specimens = No specimen is to be taken for this visit, so there is no label to print.
error-report-outdated = A result changed after the conclusion was signed. The report can be printed again once a doctor has signed the amendment.

## Signing in, booking and what can be printed

error-sign-in-refused = Login or password is not right. Check both and try again.
error-sign-in-too-often = Too many wrong tries. Try again in { $minutes } minutes.
error-booking-day = { $date } cannot be booked. Choose today or a later day.
error-booking-minute = Appointments are in steps of five minutes. Choose the time again.
error-company-not-found = The company was not found. Choose it from the list.
error-device-name-missing = Give the kiosk a name.
error-enrolment-code-refused = The code is not right or has expired. Ask the administrator for a new one.
error-tickets-used-up = Today’s tickets are used up. Tell the administrator.
error-ticket-not-of-kiosk = This ticket is not one that this kiosk may give out.
error-ticket-not-of-today = The ticket was given out on another day or at a time that has not come yet.
error-ticket-series-used-up = No letter is left for this kiosk’s own tickets today. Without the server it cannot check anybody in.
error-character-unprintable = “{ $character }” cannot be printed. Use another character.
error-value-implausible = { $value } cannot be right (plausible: { $low }–{ $high }). Measure or enter it again.
error-value-below-zero = { $value } cannot be below zero. Enter it again.

## The way to the server

error-booking-not-found = No appointment was found. Please check it or come to reception.
error-specimen-not-found = No specimen has this barcode. Scan the label again.
error-step-not-found = This turn at the room was not found. Load the page again.
error-station-not-found = There is no such exam room.
error-ticket-not-found = There is no such ticket today. Scan the ticket again.
error-ticket-not-for-station = This guest does not need this room ({ $station }). See the next room on the ticket.
error-station-occupied = Somebody is inside ({ $station }). Scan their ticket first when they come out.
error-room-not-found = There is no room with this number.
error-device-not-found = The kiosk was not found or is revoked already.
error-already-exists = This exists already. Load the page again to see it.
error-idempotency-key-missing = The request lacks its idempotency key.
error-idempotency-key-shape = The idempotency key must be 1–128 visible ASCII characters.
error-idempotency-key-reused = This key was used for another request. Nothing was changed.
error-not-found = There is nothing at this address.
error-method-not-allowed = This address does not do that.
error-too-large = The file is too large. Split it and send it again.
error-media-type = This kind of content is not accepted.
error-request-malformed = The request could not be read. Nothing was changed.
error-internal = Something went wrong on our side. What was saved is safe. Try again or tell the administrator.
error-denied = This account may not do that.
error-not-signed-in = Sign in first.
error-cross-site = The request came from another site and was refused.

## Korean boxes

error-kr-boxes-none = No box is ticked. Please tick at least one.
error-kr-boxes-contradict = Normal A stands alone, and normal B cannot stand beside a suspected disease. Please choose again.
error-kr-boxes-reason-missing = The boxes differ from the suggested ones. Please give the reason.
error-kr-boxes-reason-too-long = The reason is longer than { $max } characters. Please shorten it.

## Physician's observations under Decision 1613

error-observation-criterion-unknown = Decision 1613 has no criterion “{ $criterion }”. Please choose one from the list.
error-observation-class-not-allowed = Criterion { $number } of Decision 1613 has no class { $class }. Please choose another class.
error-observation-not-by-acuity = Criterion { $number } does not take its class from visual acuity. Please choose a class.
error-observation-note-too-long = The note is longer than { $max } characters. Please shorten it.
error-vn-class-not-applicable = Decision 1613 does not apply to this person, so no class can be given.
error-vn-class-specialty-missing = Specialties that have not examined yet: { $missing }. A checkup on request needs all of them before it is classified.
error-vn-class-index-once = Every index needs exactly one class. Please check the index “{ $index }”.
error-vn-class-index-reason-missing = The index “{ $index }” differs from class { $class } found by the rules. Please give the reason.
error-vn-class-reason-missing = The worst index is class { $class }. Please give the reason for another class.

## Routing
error-floor-rooms = { $station } must have 1 to 64 rooms, and there may be no more than 64 stations.
error-floor-needs = The steps of person { $key } are not right.
error-floor-circle = The steps of person { $key } wait for each other.
error-floor-key = Number { $key } belongs to two people.
error-floor-occupied = Person { $key } is in a room that does not exist or is taken.
error-day-empty = Nobody comes on this day, or it has no station.
error-day-minutes = The minutes at { $place } are not right.
error-day-station = Station { $station } is listed twice, or its rooms are not 1 to 64.
error-day-reference = Patient { $patient }: { $name } is listed twice or is not there.
error-day-impossible = Patient { $patient } can never be done: steps wait for each other, a room never opens, or there is no staff as asked for.
error-day-unreadable = The file { $file } cannot be read.
error-day-format = The file { $file } is no day: line { $line }, column { $column }.
error-day-unwritten = The file { $file } cannot be written.
error-what-if-unreadable = “{ $text }” is no change. Write for example US+1, SPI-1, every-15 or walk-ins=0.
error-what-if-station = Station { $station } is not on this day.
error-what-if-rooms = Station { $station } must have 1 to 64 rooms.

## Kiosk: no appointment, payment, how far the report is

error-walk-in-has-booking = You have an appointment today. Please check in with it, or ask at reception.
error-nothing-owed = Nothing is left to pay.
error-payment-not-found = There is no such payment.
error-payment-by-transfer-off = Paying by QR code is not available here. Please pay at reception.
error-payment-already-paid = This payment is complete. Nothing more is needed.
error-payment-void = This QR code is no longer valid. Please ask for a new one or pay at reception.
error-payment-other-amount = { $asked } VND was asked for, but { $amount } VND arrived. Reception will settle it.
error-payment-due-changed = The amount due is now { $due } VND. Please check it and confirm again.
error-transfer-not-found = This transfer is not on the list, or it was dealt with already.
error-bank-signature = The signature does not fit this notice. Check the secret that was agreed with the bank.
error-report-not-found = We found no checkup with this ticket and date of birth. Please check both, or ask at reception.
error-report-too-many-tries = There were too many tries. Please come to reception with your ticket and your identity document.
error-report-days-backwards = The last day is before the first. Choose the days again.
error-report-days-too-long = A report covers { $most } days at most. Choose fewer days.
