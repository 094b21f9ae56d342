### What papers say.

## On every page

report-page = Page { $page } / { $pages }
report-footer-number = No. { $number } · { $title }
report-letterhead = { $address } · Tel. { $phone }

## A person's checkup report

report-personal-title = Health checkup report
report-label-name = Full name
report-label-birth-date = Date of birth
report-label-sex = Sex
report-sex-male = Male
report-sex-female = Female
report-label-visit-date = Date of checkup
report-label-number = Report number
report-label-document = ID number
report-label-company = Company

## Summary on the first page

report-summary-fine = What is good
report-summary-watch = What to watch
report-summary-do = What to do
report-summary-count = { $normal } of { $total } results are within the normal range.
report-summary-nothing-assessed = No result has been compared with a reference range yet.
report-summary-measured = { $item } { $value } { $unit }: { $flag }
report-summary-counted = { $item } { $value }: { $flag }
report-summary-described = { $item }: { $flag }
report-summary-more = And { $count } more on the following pages.
report-summary-nothing-to-watch = No result is outside the normal range.
report-summary-referral = Visit { $specialty } at { $partner }
report-summary-next-checkup = Next regular checkup
report-results-open = Results still to come: { $items }

## Conclusion

report-heading-conclusion = Doctor’s conclusion
report-label-health-class = Health class (Vietnam)
report-class-1 = Class I – very fit
report-class-2 = Class II – fit
report-class-3 = Class III – average
report-class-4 = Class IV – weak
report-class-5 = Class V – very weak
report-label-korean-judgement = Korean judgement
report-kr-normal-a = Normal A
report-kr-normal-b = Normal B (borderline)
report-kr-suspect = Disease suspected
report-kr-suspect-htn-dm = Hypertension or diabetes suspected
report-kr-treated = Under treatment
report-heading-preparation = How to prepare for your next visit
report-signature-role = Concluding doctor
report-signature-time = Signed { $time }
report-signature-note = The doctor signed this conclusion electronically in the centre’s system.

## Referral

report-heading-referral = Referral
report-label-partner = Partner hospital
report-label-specialty = Specialty
report-label-urgency = How soon
report-label-due = Please go by
report-label-reason = Reason
report-urgency-routine = Routine
report-urgency-urgent = Urgent
report-urgency-emergency = Same day

## Result tables

report-heading-results = Results in detail
report-column-value = Result
report-column-unit = Unit
report-column-range = Reference
report-column-previous = Last time
report-column-flag = Assessment
report-range-between = { $low } – { $high }
report-range-at-least = ≥ { $low }
report-range-at-most = ≤ { $high }
report-flag-normal = Normal
report-flag-low = Low
report-flag-high = High
report-flag-critical-low = Very low
report-flag-critical-high = Very high
report-flag-abnormal = Abnormal
report-answer-negative = Negative
report-answer-positive = Positive
report-answer-trace = Trace (±)
report-answer-normal = Normal
report-note-legend = On each bar, the grey band is the normal range, the solid dot is this result and the open rings are earlier ones. The small line beside it shows the last three years.
report-note-results = A result outside the reference range does not in itself mean that you are ill. If you have questions, please contact the centre and quote your report number.

## Organ by organ

report-heading-systems = Results organ by organ
report-system-build = Body measurements
report-system-heart = Heart, circulation and blood lipids
report-system-sugar = Blood sugar
report-system-blood = Blood
report-system-liver = Liver and pancreas
report-system-kidneys = Kidneys and urinary tract
report-system-hormones = Thyroid and hormones
report-system-lungs = Lungs
report-system-senses = Eyes and ears
report-system-digestion = Digestion
report-system-defence = Immunity and infection
report-system-tumours = Tumour markers
report-system-gynaecology = Gynaecology
report-system-nutrition = Vitamins and trace elements
report-system-other = Other results
report-system-value = { $item }: { $value } { $unit }
report-system-also = Also within the normal range: { $results }.
report-system-unjudged = No reference range to compare with: { $results }.
report-standing-good = Within the normal range
report-standing-watch = Needs watching
report-standing-act = Needs a further check
report-flag-no-range = No reference range
report-heading-findings = Imaging and specialist findings

## Advice in plain words

report-note-advice = The advice under each section is general. For what applies to you personally, please read the doctor’s conclusion.
report-advice-soon = One of these results needs a further check soon. Please see the doctor by the date you were given; if you were given none, please call the centre today.
report-advice-weight = Losing just 3–5 kg often improves blood pressure, blood sugar and lipids. Less sweet and fried food and 30 minutes of exercise a day will help.
report-advice-underweight = Your weight is a little low. Please eat regular meals with enough protein and weigh yourself again in a month. If you have lost weight without knowing why, please see a doctor.
report-advice-strength = Your muscle strength or mass is a little low. Enough protein and light strength training twice a week will help.
report-advice-pressure = Blood pressure can rise when you are tense. Please measure it at home every morning and evening for a week, after sitting quietly for five minutes, and take your notes to the doctor. Eating less salt also lowers it.
report-advice-low-pressure = Your blood pressure is a little low. Please drink enough and stand up slowly. If you are often dizzy or have ever fainted, please see a doctor.
report-advice-lipids = High blood lipids usually cause no symptoms. Please eat more vegetables and fish and less animal fat, and repeat the test fasting in three months.
report-advice-triglycerides = Triglycerides vary a lot with meals and alcohol. Please cut down on sweets and alcohol and repeat the test fasting within three months.
report-advice-hdl = HDL is the “good” cholesterol that protects your blood vessels. Regular brisk walking and not smoking raise it.
report-advice-sugar = Please repeat the blood sugar test fasting within a month to be sure. Until then, have fewer sweet drinks and less white rice, and take a walk after meals. If you are being treated for diabetes, keep taking your medicine and show this result to your doctor.
report-advice-anaemia = A low value here is often due to too little iron, but there are other causes. Red meat, fish and dark green vegetables help; please see a doctor within a month to find the cause before you take iron tablets.
report-advice-blood-cells = Blood cell counts can change with a cold or with medicines. Please repeat the test in two to four weeks.
report-advice-liver = Liver values can rise because of alcohol, medicines, a fatty liver or hepatitis. Please stop drinking alcohol and repeat the test in a month.
report-advice-kidney = Your kidney function should be checked again within a month. Please drink enough and ask a doctor before you take painkillers.
report-advice-uric-acid = High uric acid can cause gout. Please drink enough water and cut down on beer and offal.
report-advice-urine = Urine results can change if you drink too little, during menstruation or with an inflammation. Please repeat the test with morning urine in two weeks; if it is still abnormal, please see a kidney specialist or urologist.
report-advice-thyroid = The thyroid influences your heart rate, weight and sleep. Please see an endocrinologist within a month.
report-advice-breathing = This result depends a lot on how you blow, so it is best measured again. If you smoke, stopping helps most; if you are often short of breath, please see a lung specialist.
report-advice-eyes = Your eyesight is below the usual level. Please have your glasses or your eyes checked.
report-advice-hearing = Your hearing is reduced. Please see an ear, nose and throat doctor and avoid loud noise.
report-advice-stool = Blood that the eye cannot see was found in the stool. The reason is mostly harmless, but it has to be found. Please see a gastroenterologist within a month, who will tell you whether you need a colonoscopy.
report-advice-tumour-markers = A raised tumour marker does not in itself mean cancer. Please ask a doctor within a month whether you need another test.
report-advice-vitamin-d = Your vitamin D is low. Fifteen minutes of morning sun a day help; please ask a doctor whether you need a supplement, and how much.
report-advice-other = A result is outside the reference range. Please ask the doctor what it means for you.

## Next steps

report-summary-due = By { $date }
report-heading-next = Next steps
report-heading-recall = Your next checkup
report-label-recall = Please come by
report-label-recall-why = Why
report-recall-why = A checkup every year shows small changes early. Next time your new results will stand beside these, so that they are easy to compare.

## Classes of international guidelines

report-class-bmi-asian-underweight = Underweight
report-class-bmi-asian-normal = Normal
report-class-bmi-asian-overweight = Overweight
report-class-bmi-asian-obese-1 = Obese, class I
report-class-bmi-asian-obese-2 = Obese, class II
report-class-bmi-ksso-underweight = Underweight
report-class-bmi-ksso-normal = Normal
report-class-bmi-ksso-pre-obese = Pre-obese
report-class-bmi-ksso-obese-1 = Obese, class I
report-class-bmi-ksso-obese-2 = Obese, class II
report-class-bmi-ksso-obese-3 = Obese, class III
report-class-bp-acc-aha-normal = Normal
report-class-bp-acc-aha-elevated = Elevated
report-class-bp-acc-aha-stage-1 = Hypertension, stage 1
report-class-bp-acc-aha-stage-2 = Hypertension, stage 2
report-class-bp-ksh-normal = Normal
report-class-bp-ksh-elevated = Elevated
report-class-bp-ksh-prehypertension = Prehypertension
report-class-bp-ksh-grade-1 = Hypertension, grade 1
report-class-bp-ksh-grade-2 = Hypertension, grade 2
report-class-bp-vn-esc-below = Below hypertension
report-class-bp-vn-esc-hypertension = Hypertension
report-class-bp-vn-esc-crisis = Hypertensive crisis
report-class-glycaemia-normal = Normal
report-class-glycaemia-prediabetes = Prediabetes
report-class-glycaemia-diabetes-unconfirmed = In the diabetic range, to be repeated
report-class-glycaemia-diabetes = Diabetes
report-class-tc-desirable = Desirable
report-class-tc-borderline = Borderline high
report-class-tc-high = High
report-class-ldl-optimal = Optimal
report-class-ldl-near-optimal = Near optimal
report-class-ldl-borderline = Borderline high
report-class-ldl-high = High
report-class-ldl-very-high = Very high
report-class-tg-normal = Normal
report-class-tg-borderline = Borderline high
report-class-tg-high = High
report-class-tg-very-high = Very high
report-class-hdl-low = Low
report-class-hdl-middle = Average
report-class-hdl-high = High, protective
report-class-metabolic-present = Metabolic syndrome
report-class-metabolic-absent = No metabolic syndrome
report-class-metabolic-undetermined = Too few values to tell
report-class-metabolic-part-waist = Waist
report-class-metabolic-part-triglycerides = Triglycerides
report-class-metabolic-part-hdl = HDL cholesterol
report-class-metabolic-part-pressure = Blood pressure
report-class-metabolic-part-glucose = Fasting glucose
report-class-filtration-g1 = G1 – normal or high
report-class-filtration-g2 = G2 – mildly decreased
report-class-filtration-g3a = G3a – mildly to moderately decreased
report-class-filtration-g3b = G3b – moderately to severely decreased
report-class-filtration-g4 = G4 – severely decreased
report-class-filtration-g5 = G5 – kidney failure
report-class-albuminuria-a1 = A1 – normal to mildly increased
report-class-albuminuria-a2 = A2 – moderately increased
report-class-albuminuria-a3 = A3 – severely increased
report-class-kidney-risk-low = Low
report-class-kidney-risk-moderately-increased = Moderately increased
report-class-kidney-risk-high = High
report-class-kidney-risk-very-high = Very high
report-class-fib4-low = Advanced fibrosis unlikely
report-class-fib4-indeterminate = Indeterminate, another test decides
report-class-fib4-high = Advanced fibrosis likely
report-class-homa-ir-unremarkable = Unremarkable
report-class-homa-ir-resistant = Suggests insulin resistance
report-class-cvd-below-5 = Below 5%
report-class-cvd-5-to-10 = 5% to below 10%
report-class-cvd-10-to-20 = 10% to below 20%
report-class-cvd-20-to-30 = 20% to below 30%
report-class-cvd-30-or-more = 30% or more

## What the Korean judgement asks for

report-kr-follow-confirm-hypertension = Second check for high blood pressure
report-kr-follow-confirm-diabetes = Second check for diabetes
report-kr-follow-see-physician = See a doctor
report-kr-follow-measure-ldl = Have LDL cholesterol measured directly
report-follow-up-about = { $step } about: { $items }

## Figures on paper

report-share = { $whole }.{ $tenth }%
report-points = { $sign }{ $whole }.{ $tenth }

## A company’s report

report-company-title = Company health checkup report
report-company-period = Checkup period
report-company-days = { $from } – { $to }
report-company-number = Report number
report-company-issued = Issued on
report-company-sum-well = What is good
report-company-sum-watch = What to watch
report-company-sum-act = What to do
report-company-sum-came = { $came } of { $invited } invited people came ({ $share }).
report-company-sum-strong = { $share } are in class I or II.
report-company-sum-found = { $finding }: { $share }
report-company-participation = Participation
report-company-step = Step
report-company-people = People
report-company-of-invited = Share of invited
report-company-invited = Invited
report-company-attended = Attended
report-company-absent = Not yet attended
report-company-evaluated = With a signed conclusion
report-company-pending = Conclusion still to come
report-company-too-few = Fewer than five people have a signed conclusion in this period. Any health figure could reveal who they are, so this report only shows attendance. Each person receives their own results.
report-company-classes = Classification
report-company-by-class = Health class (Vietnam)
report-company-by-judgement = Korean judgement
report-company-class-short = Class { $class }
report-company-unclassified = Not classified
report-company-unjudged = No Korean judgement
report-company-group-strong = Class I–II
report-company-group-average = Class III
report-company-group-weak = Class IV–V
report-company-share = Share
report-company-people-before = Last year
report-company-share-before = Share last year
report-company-change = Change (points)
report-company-total = Total
report-company-no-last-year = There are no figures for last year: fewer than five people had a signed conclusion in the same period.
report-company-by-age-heading = Health class by age
report-company-by-age = By age
report-company-by-sex-heading = Health class by sex
report-company-by-sex = By sex
report-company-age-under = Under { $age }
report-company-age-between = { $from }–{ $to }
report-company-age-from = { $age } and over
report-company-findings-heading = Most common findings
report-company-findings = Findings
report-company-finding = Finding
report-company-no-findings = No finding was made in five people or more.
report-company-note-findings = Shares refer to everyone with a signed conclusion. One person may have several findings. Infections, pregnancy and gynaecological tests are never counted here.
report-company-trend-heading = Over the years
report-company-trend = By year
report-company-year = Year
report-company-chart-classes = Share of people by health class
report-company-chart-age = Health classes within each age group
report-company-chart-sex = Health classes by sex
report-company-chart-findings = Share of people with each finding
report-company-chart-trend = Share of people by health class, same period of each year
report-company-note-hidden = – Not shown, so that nobody can be identified: fewer than five people, or a number from which such a count could be worked out.
report-company-advice-heading = Recommendations
report-company-point = { $what }. { $why }
report-company-advice-attend = Invite again those who have not attended yet
report-company-advice-attend-why = More than one in ten of those invited have not attended. A second date on another weekday usually reaches most of them.
report-company-advice-weak = Review heavy and hazardous work
report-company-advice-weak-why = At least one in ten people is in class IV or V. Under Decision 1613/BYT-QĐ people in these classes are not fit for heavy labour, driving, machine operation or hazardous work.
report-company-advice-decline = Talk to us about the change since last year
report-company-advice-decline-why = The share in class I or II has fallen by five percentage points or more. We will gladly look with you at what has changed in age, work and tests.
report-company-advice-pressure = Offer blood pressure checks at work
report-company-advice-pressure-why = High blood pressure is common here. A monitor in a quiet room and less salt in the canteen are simple first steps.
report-company-advice-sugar = Start early to prevent diabetes
report-company-advice-sugar-why = High blood sugar is common here. Water instead of sweet drinks and short walks after lunch help; repeat tests show whether treatment is needed.
report-company-advice-lipids = Offer meals with less fat
report-company-advice-lipids-why = High blood lipids are common here. More fish and vegetables, less fried food and regular exercise lower them.
report-company-advice-weight = Make exercise easy
report-company-advice-weight-why = Overweight is common here. Inviting stairs, a sports group and smaller portions help more than advice alone.
report-company-advice-liver = Talk about alcohol and the liver
report-company-advice-liver-why = Raised liver values are common here. Company events without pressure to drink, and hepatitis B vaccination for those who want it, protect the liver.
report-company-advice-uric = Encourage drinking water
report-company-advice-uric-why = High uric acid is common here. Enough water and less beer and offal help to prevent gout.
report-company-advice-blood = Offer meals with enough iron
report-company-advice-blood-why = Low haemoglobin or iron is common here. Meals with iron and vitamin C help; the cause should be found in each person’s own follow-up.
report-company-advice-keep = Keep up the yearly checkup
report-company-advice-keep-why = No finding stands out in the company as a whole. Regular checkups help to keep it that way.
report-company-method-heading = How to read this report
report-company-method-who = Everyone whose conclusion a doctor has signed is counted once, with their latest checkup in the period. Ages are those on the day of the checkup. Last year means the same period one year earlier.
report-company-method-classes = Classes I to V follow Decision 1613/BYT-QĐ. If a person has several Korean judgements, the one that needs most to be done is counted. The report names nobody and contains no individual’s findings.
report-company-method-hidden = Health figures for fewer than five people are not shown, nor any figure from which one could be worked out by adding or subtracting other tables of this report, last year’s figures or the list of those who agreed to share their class.

## Fitness for work, for the employer

report-fit-title = Fitness for work by health class
report-fit-born = Born in
report-fit-employee = Employee number
report-fit-work = Fitness for work
report-fit-yes = Fit for every kind of work
report-fit-restricted = Fit, except for driving, machine operation and hazardous work
report-fit-no = Not fit for heavy labour, driving, machine operation or hazardous work
report-fit-open = Not yet determined
report-fit-nobody = Nobody with a signed conclusion in this period has agreed to share their class with the company.
report-fit-others = A further { $count } people came who are not on this list. Each of them receives their own results.
report-fit-note-law = This list contains people who agreed to share their health class with the company. Fitness follows Decision 1613/BYT-QĐ, part IV: classes I and II are fit for every kind of work, class III for heavy labour too. Some occupations have standards of their own.
report-fit-note-use = Only for the person in charge of health at the company. Please keep it locked away, do not copy it, and destroy it when it is no longer needed. Anyone listed may withdraw their consent at any time.

## Ticket

report-label-ticket = Ticket
report-label-package = Package
report-ticket-title = Ticket
report-ticket-yours = Your number
report-ticket-first-room = Please go first to
report-ticket-first-nothing = Next step
report-ticket-no-room = You have finished your checkup
report-ticket-checked-in = Checked in
report-ticket-keep = The board calls this number. Please keep the ticket until you have your results: hold it to the scanner to see your next room and whether your results are ready.

## Guide sheet

report-guide-title = Checkup guide sheet
report-guide-before = Please note
report-guide-order = Your rooms in order
report-guide-no-rooms = You have been to all your rooms.
report-guide-order-may-change = The order may change so that you wait less. The board and our staff will tell you the next room.
report-guide-fasting = For accurate results, please eat nothing and drink only water until you have finished: { $rooms }.
report-guide-about = { $items }:
report-guide-about-more = { $items } and { $more } more:
report-guide-number = No.
report-guide-room = Room
report-guide-place = Where
report-guide-minutes = Time
report-guide-about-minutes = { $minutes } min
report-guide-done = Done
report-guide-fasting-room = Fasting
report-guide-items = { $count } tests

## Tube labels

report-labels-title = Specimen labels
report-label-born = b. { $year } · { $day }
report-label-order = { $number }/{ $count }
report-label-later-draw = +{ $minutes } min · { $container }
report-label-more = { $items } … +{ $count }

## Referral letter

report-letter-title = Referral letter
report-letter-to = To the department of { $specialty }
report-letter-greeting = Dear colleague, we refer this person to you for further examination and care. Thank you.
report-letter-reason = Reason for referral
report-letter-results = Relevant results
report-letter-no-results = No result is outside its reference range.
report-letter-item = Test
report-letter-doctor = Referring doctor
report-letter-issued = Issued on { $date }
report-letter-questions = For questions, please call the number above.
report-slip-title = Reply to referral letter { $number } – please return to { $centre }
report-slip-diagnosis = Diagnosis
report-slip-treatment = Treatment and follow-up
report-slip-physician = Date and signature

## Receipt

report-receipt-title = Receipt
report-receipt-payer = Received from
report-receipt-number = Receipt number
report-receipt-way = Method of payment
report-receipt-at = Time of payment
report-receipt-reference = Reference
report-receipt-cashier = Cashier
report-receipt-in-words = In words
report-receipt-paid = Amount received
report-receipt-note = This receipt does not replace an electronic invoice. If you need an invoice, please show this receipt to the cashier.
report-receipt-what = Description
report-receipt-amount = Amount
report-receipt-vat = VAT: { $vat }
report-receipt-paid-before = Paid before
report-receipt-sum = Total
report-way-transfer = Bank transfer (VietQR)
report-way-cash = Cash
report-way-card = Card
report-words-dong = { $words } Vietnamese dong
report-vat-not-subject = Not subject

## Numbers in words

report-number-0 = zero
report-number-1 = one
report-number-2 = two
report-number-3 = three
report-number-4 = four
report-number-5 = five
report-number-6 = six
report-number-7 = seven
report-number-8 = eight
report-number-9 = nine
report-number-10 = ten
report-number-11 = eleven
report-number-12 = twelve
report-number-13 = thirteen
report-number-14 = fourteen
report-number-15 = fifteen
report-number-16 = sixteen
report-number-17 = seventeen
report-number-18 = eighteen
report-number-19 = nineteen
report-number-20 = twenty
report-number-30 = thirty
report-number-40 = forty
report-number-50 = fifty
report-number-60 = sixty
report-number-70 = seventy
report-number-80 = eighty
report-number-90 = ninety
report-number-tens = ten
report-number-empty-ten = and
report-number-one-after-tens = one
report-number-five-after-tens = five
report-number-hundred = hundred
report-number-thousand = thousand
report-number-million = million
report-number-billion = billion
report-number-trillion = trillion
report-number-quadrillion = quadrillion
report-number-quintillion = quintillion
report-number-myriad-1 = ten thousand
report-number-myriad-2 = hundred million
report-number-myriad-3 = trillion
report-number-myriad-4 = ten quadrillion

## Company statement

report-invoice-title = Statement of account
report-invoice-to = Bill to
report-invoice-tax-code = Tax code
report-invoice-contract = Contract
report-invoice-address = Address
report-invoice-people = People examined
report-invoice-number = Statement number
report-invoice-period = Period
report-invoice-from-to = { $from } to { $to }
report-invoice-empty = There is nothing for the company to pay in this period.
report-invoice-by-class = By VAT class
report-invoice-left = Amount due
report-invoice-paid = Paid so far
report-invoice-due = Due by
report-invoice-note = This statement is for reconciling the account. It is not an invoice; the electronic invoice is issued separately as the law requires.
report-invoice-count = People
report-invoice-net = Net
report-invoice-vat-class = VAT class
report-invoice-vat = VAT
report-invoice-total = Amount
report-invoice-sum = Total
report-invoice-unit = Amounts in Vietnamese dong (VND).

## Daily operations report

report-day-title = Daily operations, { $day }
report-day-as-of = Figures as of { $time }
report-day-hours = Arrivals and completions by hour
report-day-nobody = Nobody has come yet.
report-day-stations = Exam rooms
report-day-spread-note = Minutes: the median, and in brackets the time that nine in ten did not exceed.
report-day-payments = Payments
report-day-no-payments = Nothing has been paid yet.
report-day-planned = Appointments
report-day-arrived = Arrived
report-day-done = Completed
report-day-broken-off = Stopped early
report-day-signed = Conclusions signed
report-day-turnaround = Check-in to completion (minutes)
report-day-to-signature = Check-in to signed conclusion (minutes)
report-day-rejected = Specimens rejected
report-day-criticals-open = Critical values not read back
report-day-of = { $part } / { $whole }
report-day-spread = { $median } ({ $ninth })
report-day-arrivals = Arrived
report-day-finished = Completed
report-day-station = Room
report-day-station-done = Done
report-day-station-open = Open
report-day-station-skipped = Skipped
report-day-wait = Wait
report-day-service = In the room
report-day-payment-count = Payments

## Vietnamese book of periodic examinations

report-blank = ………………
report-vn-title = Periodic health examination book
report-vn-nation = SOCIALIST REPUBLIC OF VIET NAM
report-vn-motto = Independence – Freedom – Happiness
report-vn-photo = Photograph 4 × 6 cm
report-vn-basis-32-2023 = Sections as in the periodic health examination book, Circular 32/2023/TT-BYT, Annex XXIV.
report-vn-basis-25-2026 = Sections as in the periodic health examination from the age of 18, Circular 32/2023/TT-BYT as amended by Circular 25/2026/TT-BYT.
report-vn-label-age = Age
report-vn-label-document-issued = Date and place of issue
report-vn-label-address = Present address
report-vn-heading-history = Medical history
report-vn-label-family = Illness in the family
report-vn-family-no = None
report-vn-family-yes = Yes: infectious disease, cardiovascular disease, diabetes, tuberculosis, asthma, cancer, epilepsy, mental disorder or other disease
report-vn-label-family-named = Which illness, which relative
report-vn-column-history = Personal history
report-vn-column-yes = Yes
report-vn-column-no = No
report-vn-numbered = { $number }. { $what }
report-vn-history-illness = Illness or injury in the past 5 years
report-vn-history-head = Neurological disease, head injury
report-vn-history-eyes = Eye disease, poor sight
report-vn-history-ears = Ear disease, poor hearing or balance
report-vn-history-heart = Heart disease, heart attack
report-vn-history-heart-surgery = Heart or vessel surgery (valve, bypass, angioplasty, pacemaker, stent, transplant)
report-vn-history-hypertension = High blood pressure
report-vn-history-breath = Shortness of breath
report-vn-history-lungs = Lung disease, asthma, emphysema, chronic bronchitis
report-vn-history-kidneys = Kidney disease, dialysis
report-vn-history-alcoholism = Alcohol dependence
report-vn-history-diabetes = Diabetes
report-vn-history-mind = Mental illness
report-vn-history-consciousness = Loss or disturbance of consciousness
report-vn-history-dizziness = Fainting, dizziness
report-vn-history-digestion = Digestive disease
report-vn-history-sleep = Sleep disorder, sleep apnoea
report-vn-history-stroke = Stroke, paralysis
report-vn-history-spine = Spinal disease
report-vn-history-alcohol = Regular alcohol
report-vn-history-drugs = Drug use
report-vn-history-other = Other disease (please specify)
report-vn-label-medicines = Current medicines and doses
report-vn-label-obstetric = Pregnancies and births
report-vn-label-declared = I declare that the above is true (date, signature, full name)
report-vn-heading-physical = Body measurements
report-vn-label-pressure = Blood pressure
report-vn-label-physical-class = Build class
report-vn-measured = { $value } { $unit }
report-vn-pressure = { $systolic }/{ $diastolic } { $unit }
report-vn-heading-clinical = Clinical examination
report-vn-column-specialty = Specialty
report-vn-column-finding = Findings
report-vn-column-class = Class
report-vn-column-doctor = Doctor’s name and signature
report-vn-specialty-internal = Internal medicine
report-vn-specialty-psychiatry = Neurology and psychiatry
report-vn-specialty-surgery = Surgery
report-vn-specialty-dermatology = Dermatology
report-vn-specialty-gynaecology = Obstetrics and gynaecology
report-vn-specialty-eyes = Eyes
report-vn-specialty-ent = Ear, nose and throat
report-vn-specialty-dental = Teeth and jaws
report-vn-heading-paraclinical = Laboratory tests and imaging
report-vn-column-test = Test
report-vn-heading-conclusion = Conclusion
report-vn-signature-role = Certified by (signature, full name, stamp)
report-vn-no-class = No class issued

## Korean result notice

report-kr-title = Health screening result notice
report-kr-basis-2025 = Assessed by the standards of the Korean national health screening in force from 2025.
report-kr-basis-2026 = Assessed by the standards of the Korean national health screening in force from 2026.
report-kr-label-place = Place of examination
report-kr-place-centre = At the centre
report-kr-label-licence = Licence number
report-kr-label-notified = Date of notice
report-kr-heading-actions = What to do
report-kr-action-by = { $what } (by { $date })
report-kr-heading-values = Results by item
report-kr-column-target = Screened for
report-kr-column-item = Item
report-kr-grade-b = Normal B
report-kr-grade-suspect = Disease suspected
report-kr-not-done = Not done
report-kr-heading-words = Findings in words
report-kr-life-smoking = Smoking
report-kr-life-alcohol = Alcohol
report-kr-life-activity = Physical activity
report-kr-target-build = Obesity
report-kr-target-vision = Sight
report-kr-target-hearing = Hearing
report-kr-target-pressure = Hypertension
report-kr-target-anaemia = Anaemia
report-kr-target-diabetes = Diabetes
report-kr-target-lipids = Dyslipidaemia
report-kr-target-kidney = Kidney disease
report-kr-target-liver = Liver disease
report-kr-target-chest = Tuberculosis, chest disease
report-kr-target-hepatitis = Hepatitis B and C
report-kr-target-bone = Osteoporosis
report-kr-target-mood = Depression
report-kr-target-lungs = Lung function
report-kr-inactive-tuberculosis = Inactive tuberculosis
report-kr-other-abnormal = Other abnormality
