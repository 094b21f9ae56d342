### What papers say.

## On every page

report-page = Page { $page } / { $pages }
report-footer-number = No. { $number } · { $title }
report-letterhead = { $address } · Tel. { $phone }

## A person's checkup report

report-personal-title = Health checkup report
report-label-name = Full name
report-label-birth-date = Date of birth
report-label-sex = Sex
report-sex-male = Male
report-sex-female = Female
report-label-visit-date = Date of checkup
report-label-number = Report number
report-label-document = Document number
report-label-company = Company

## Summary on the first page

report-summary-fine = What is fine
report-summary-watch = What to watch
report-summary-do = What to do
report-summary-count = { $normal } of { $total } results are within the normal range.
report-summary-groups = Normal: { $groups }.
report-summary-nothing-assessed = No result has been compared with a reference range yet.
report-summary-measured = { $item } { $value } { $unit }: { $flag }
report-summary-counted = { $item } { $value }: { $flag }
report-summary-described = { $item }: { $flag }
report-summary-more = And { $count } more on the following pages.
report-summary-nothing-to-watch = No result is outside the normal range.
report-summary-referral = See { $specialty } at { $partner }
report-summary-next-checkup = Next regular checkup
report-results-open = Results still to come: { $items }
report-summary-by = { $what }, by { $date }

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
report-heading-preparation = How to prepare for the next appointment
report-signature-role = Concluding doctor
report-signature-time = Signed { $time }
report-signature-note = The doctor signed this conclusion in the centre’s system.

## Referral

report-heading-referral = Referral
report-label-partner = Partner hospital
report-label-specialty = Specialty
report-label-urgency = How soon
report-label-due = Please go by
report-label-reason = Reason
report-urgency-routine = Routine
report-urgency-urgent = Urgent
report-urgency-emergency = Today

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
report-note-legend = On the bars, the grey band is the normal range, the solid dot is this result and the open ring is the last one.
report-note-results = A result outside the reference range does not by itself mean an illness. If you have questions, please contact the centre with your report number.

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

report-kr-follow-confirm-hypertension = Confirmatory examination for high blood pressure
report-kr-follow-confirm-diabetes = Confirmatory examination for diabetes
report-kr-follow-see-physician = See a physician
report-kr-follow-measure-ldl = Measure LDL cholesterol directly
