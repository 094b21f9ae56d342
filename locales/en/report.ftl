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
