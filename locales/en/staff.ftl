### What staff pages say.

## Frame

staff-save = Save
staff-cancel = Cancel
staff-back = Back
staff-skip-to-main = Skip to main content
staff-places = Places
staff-open-count = open:
staff-demonstration = Demonstration data
staff-sign-in = Sign in
staff-sign-out = Sign out
staff-sign-in-demonstration = This is a demonstration centre; everybody in it is invented. The logins are printed when the server starts.
staff-login = Login name
staff-password = Password
staff-password-again = Password again
staff-problems-title = Not saved yet. Please check:
staff-failed-title = This page cannot be shown
staff-failed-not-found = There is no page at this address. Please choose again from the list.
staff-failed-too-large = The file or form is too large. Nothing was stored.
staff-failed-malformed = The request could not be read. Nothing was stored; reload the page and try again.
staff-failed-back = Back to work
staff-self-pay = Self-pay
staff-sex-age = { $sex }, { $age }
staff-keys-hint = Keys j and k move, Enter opens.
staff-source = { $source }, since { $since }

## Roles and places

staff-role-reception = Reception
staff-role-station = Exam room
staff-role-laboratory = Laboratory
staff-role-doctor = Doctor
staff-role-referral = Referral desk
staff-role-manager = Manager
staff-role-administrator = Administrator
staff-place-today = Today
staff-place-book = New booking
staff-place-stations = Exam rooms
staff-place-laboratory = Laboratory
staff-place-doctor = Conclusions
staff-place-referrals = Referrals
staff-place-kiosks = Kiosks
staff-place-simulation = Tomorrow
staff-place-promises = Promised times
staff-place-board = Call board

## What an action did

staff-done-saved = Saved.
staff-done-booked = Booked.
staff-done-called = Called. The ticket is on the board.
staff-done-started = In the room.
staff-done-put-back = Back in the queue.
staff-done-finished = Done.
staff-done-finished-called = Done, and the next one is called.
staff-done-skipped = Exam room skipped. The reason is kept.
staff-done-collected = Collection noted.
staff-done-read-back = Read-back noted.
staff-done-resolved = Result dealt with.
staff-done-signed = Conclusion signed.
staff-done-referred = Referral issued.
staff-done-referral-moved = Referral updated.
staff-done-revoked = Kiosk revoked.

## Columns

staff-col-ticket = Ticket
staff-col-name = Name
staff-col-company = Payer
staff-col-package = Package
staff-col-state = State
staff-col-stations = Rooms done
staff-col-open = Awaited
staff-col-abnormal = Abnormal
staff-col-critical = Critical
staff-col-report = Report
staff-col-time = Time
staff-col-booking-code = Appointment code
staff-col-language = Language
staff-col-station = Exam room
staff-col-waiting = Waiting
staff-col-busy = Called or inside
staff-col-over = Over
staff-col-progress = Progress
staff-col-since = Waited
staff-col-alerts = Alerts
staff-col-action = Action
staff-col-tube = Container
staff-col-barcode = Barcode
staff-col-items = Tests
staff-col-item = Item
staff-col-value = Value
staff-col-unit = Unit
staff-col-range = Reference range
staff-col-flag = Flag
staff-col-last-year = Last checkup
staff-col-file = File
staff-col-message = Message
staff-col-stored = Stored
staff-col-unchanged = Unchanged
staff-col-unmatched = Unmatched
staff-col-outcome = Outcome
staff-col-specimen = Specimen
staff-col-test = Test as sent
staff-col-reason = Reason
staff-col-received = Received
staff-col-due = Due
staff-col-partner = Partner hospital
staff-col-enrolled = Enrolled

## States

staff-visit-state-open = Under way
staff-visit-state-examined = To conclude
staff-visit-state-concluded = Concluded
staff-visit-state-left = Left early
staff-step-state-waiting = Waiting
staff-step-state-called = Called
staff-step-state-inside = Inside
staff-step-state-done = Done
staff-step-state-skipped = Skipped
staff-specimen-state-planned = Not collected
staff-specimen-state-collected = Collected
staff-specimen-state-received = Received
staff-specimen-state-rejected = Rejected, recollect
staff-specimen-state-not-taken = Not taken
staff-order-state-ordered = Ordered
staff-order-state-collected = Collected
staff-order-state-received = Received by the laboratory
staff-order-state-resulted = Has a result
staff-order-state-verified = Verified
staff-order-state-released = Released
staff-order-state-amended = Amended
staff-order-state-cancelled = Cancelled
staff-result-status-preliminary = Preliminary
staff-result-status-corrected = Corrected
staff-result-status-withdrawn = Withdrawn
staff-cancelled-skipped = Exam room skipped
staff-flag-no-range = no range

## Preparation alerts, short

staff-alert-fasting-too-short = Fasting too short
staff-alert-fasting-unknown = Fasting not known
staff-alert-pregnancy-possible = Pregnancy possible
staff-alert-pregnancy-unknown = Pregnancy not known
staff-alert-pacemaker-current = Pacemaker: no current through the body
staff-alert-pacemaker-magnet = Pacemaker: not into the MRI room
staff-alert-other-sex = Item for the other sex
staff-alert-fasting-not-ideal = Fasting a little short for lipids
staff-alert-pregnancy-confirmed = Pregnancy test positive
staff-alert-pregnancy-test-first = Pregnancy test before imaging
staff-alert-implant-magnet = Metal or implant: not into the MRI room
staff-alert-condition-unknown = Health questions not answered: ask before it is done
staff-alert-virgo-intacta = Virgo intacta: no speculum, no vaginal probe
staff-alert-belly-probe-only = Transabdominal probe only
staff-alert-known-diabetes = Known diabetes: no glucose tolerance test
staff-alert-recent-contrast = Recent contrast, barium or nuclear study: postpone DXA
staff-alert-blood-thinner = Anticoagulant or antiplatelet: doctor decides, never stop alone
staff-alert-recent-stent = Stent under 1 year or valve: continue medicine, no biopsy
staff-alert-endoscopy-risk = Uncontrolled heart or lung disease: doctor decides
staff-alert-no-escort = Sedation without an escort
staff-alert-bowel-preparation = Bowel preparation incomplete
staff-alert-bowel-obstruction = Possible bowel obstruction
staff-alert-spirometry-deferred = Consider deferring spirometry
staff-alert-menstruation = Menstruation: consider deferring
staff-alert-bleeding-haemorrhoids = Bleeding haemorrhoids: consider deferring
staff-alert-lactation = Breast-feeding: consider deferring
staff-alert-breath-test-medicine = Antibiotics or acid blocker: breath test may be falsely negative
staff-alert-contrast-allergy = Contrast allergy
staff-alert-renal-impairment = Weak kidneys: eGFR before contrast
staff-alert-metformin-contrast = Metformin and contrast: stop if eGFR below 30 or acute injury, resume after 48 h
staff-alert-hyperthyroidism = Hyperthyroidism: iodinated contrast
staff-alert-hard-contact-lens = Hard contact lenses: eye results may be wrong
staff-alert-limb-amputation = Missing limb: body composition is wrong
staff-alert-recent-hand-surgery = Hand surgery: no grip test on that side
staff-alert-contact-lens = Take contact lenses out first
staff-alert-breast-implant = Breast implant: tell the technologist
staff-alert-claustrophobia = Claustrophobia
staff-alert-fast-heart-rate = Pulse above 90 or irregular: image may blur
staff-alert-diabetes-medicine = Diabetes medicine: hold while fasting, watch for low sugar, examine early
staff-alert-blood-pressure-medicine = Blood-pressure medicine: ask whether it was taken today
staff-alert-sedation = Sedation: escort, no driving today
staff-alert-full-bladder = Full bladder: before the urine sample
staff-alert-empty-bladder = Empty bladder
staff-alert-about = { $alert } ({ $about })
staff-alert-with-items = { $alert }: { $items }

## Today

staff-today-title = Today
staff-today-count = { $n } checked in
staff-today-empty = Nobody has checked in today.
staff-today-empty-hint = Whoever checks in at the kiosk with an appointment code, ID card or passport appears here.
staff-today-none-match = Nobody matches the filter.
staff-today-none-match-hint = Widen the filter or clear it to see everybody.
staff-filter-state = State
staff-filter-company = Company
staff-filter-text = Ticket or name
staff-filter-all = All
staff-filter-apply = Filter
staff-filter-clear = Clear
staff-expected-title = Still expected
staff-expected-empty = No booking of today is left.
staff-expected-empty-hint = A new booking for today stands here until the guest checks in.

## Booking

staff-book-action = New booking
staff-book-title = New booking
staff-book-lead = The guest checks in at the kiosk with the appointment code, ID card or passport.
staff-book-person = Guest
staff-book-visit = Visit
staff-book-submit = Book
staff-booked-title = Booked
staff-booked-lead = Tell the guest this code, or print it.
staff-booked-when = { $day }, { $time }
staff-book-another = Book another
staff-field-name = Full name
staff-field-birth-date = Date of birth
staff-field-sex = Sex
staff-field-phone = Phone number
staff-field-phone-hint = Vietnamese or Korean. May be left empty.
staff-field-document-kind = Document
staff-field-document-number = Document number
staff-field-document-hint = With it the kiosk finds the booking by a scan of the document.
staff-field-language = Guest’s language
staff-field-day = Day
staff-field-time = Time
staff-field-package = Package
staff-field-payer = Payer
staff-document-citizen-card = Citizen ID card
staff-document-passport = Passport
staff-missing-name = Enter the name.
staff-missing-birth-date = Enter the date of birth.
staff-missing-sex = Choose the sex.
staff-missing-day = Choose the day.
staff-missing-time = Choose the time.
staff-missing-package = Choose the package.
staff-unreadable-date = This date or time cannot be read.

## Exam rooms

staff-stations-title = Exam rooms
staff-stations-lead = Who waits where. Open your room to call.
staff-stations-empty = Nobody is at any exam room yet.
staff-stations-empty-hint = Queues appear here when guests check in at the kiosk.
staff-stations-idle = Rooms with nobody
staff-station-waiting = { $n } waiting
staff-station-coming = { $n } still to come
staff-station-over = { $n } over
staff-station-busy = Called or inside
staff-call-next = Call next
staff-step-call = Call
staff-step-start = Start
staff-step-put-back = Put back
staff-step-skip = Skip this room
staff-finish = Done
staff-finish-next = Done, call next
staff-finish-incomplete = Finish all the same and leave these open
staff-rest-normal = Fill empty answers with “normal”
staff-missing-value = { $n }: no value yet
staff-missing-specimen = { $n }: not noted as collected
staff-specimens-title = Specimens
staff-scan-label = Scan the label’s barcode
staff-scan-other-person = This label does not belong to the guest in the room. Nothing was noted; check the label.
staff-collect = Collected
staff-waiting-title = Waiting
staff-waiting-empty = Nobody is waiting.
staff-waiting-empty-hint = Guests appear here when this is their next room.
staff-skip-title = Skip an exam room
staff-skip-question = { $ticket } will not be examined at { $station } today. The items of this room are cancelled and the guest is sent to the next one.
staff-skip-items = Items that are cancelled:
staff-skip-reason = Reason
staff-skip-reason-hint = Kept in the record; the doctor reads it.
staff-skip-confirm = Skip this room
staff-missing-reason = Give a reason.

## Router

staff-col-expected = Expected
staff-col-rooms = Rooms open
staff-about = about { $n }
staff-pinned = Sent by staff
staff-why-slot = { $time } is reserved
staff-why-last = Last room today
staff-why-fasting = Must still be fasting here
staff-why-opens = { $then } can only follow this room
staff-why-priority = Goes ahead of others
staff-why-waited = Has waited longest
staff-why-busiest = Busiest room today
staff-why-free = The room is free
staff-door-scan = Scan a ticket at the door
staff-door-scan-hint = The first scan lets in, the second lets out.
staff-door-scan-action = In or out
staff-rooms-title = Rooms
staff-room-number = Room { $n }
staff-rooms-open = { $open } of { $all } open
staff-room-closed = Closed
staff-room-staff = Staff: { $n }
staff-room-do-close = Close
staff-room-do-open = Open
staff-rooms-all-closed = This exam room is closed. Guests who wait are sent elsewhere; those sent here by staff or with no other room left wait until it opens.
staff-done-room-closed = Room closed. Nobody is sent in any more.
staff-done-room-opened = Room open. Guests are sent in again.
staff-way-title = Where next
staff-way-elsewhere = Send elsewhere
staff-way-none = No other room can begin now.
staff-way-next = { $ticket } goes to { $station }, { $time }.
staff-way-inside = { $ticket } is at { $station } now.
staff-way-over = { $ticket } has no room left today.
staff-way-say = To tell the guest:
staff-way-done = All rooms done: { $n }
staff-way-back = Back to today
staff-done-sent = Sent on. The guest’s next room has changed.
staff-leave-action = Goes home early
staff-leave-title = Going home early
staff-leave-question = { $ticket } goes home now. The rooms below are left out and their items cancelled; what is done stays. This cannot be undone.
staff-leave-stations = Rooms that are left out:
staff-leave-confirm = End the checkup today
staff-done-left = The guest went home. The rooms still open are cancelled.

## Containers

staff-tube-serum-sst = Serum, gold cap
staff-tube-edta-lavender = EDTA, lavender cap
staff-tube-citrate-blue = Citrate, light-blue cap
staff-tube-naf-grey = Fluoride, grey cap
staff-tube-trace-royalblue = Trace element, royal-blue cap
staff-tube-igra-kit = IGRA kit
staff-tube-urine-spot = Urine cup
staff-tube-stool = Stool container
staff-tube-breath = Breath bag
staff-tube-cervical = Cervical vial

## Laboratory

staff-laboratory-title = Laboratory
staff-laboratory-criticals = { $n } critical values not read back
staff-laboratory-unmatched = { $n } unmatched results
staff-criticals-title = Critical values
staff-criticals-empty = No critical value is open.
staff-criticals-empty-hint = A value beyond its critical limit appears here the moment it is saved, until somebody has read it back.
staff-read-back-label = Who was told, and what they read back
staff-read-back-submit = Read back
staff-missing-read-back = Note who was told and what they read back.
staff-import-title = Import result files
staff-import-files = HL7 files
staff-import-hint = HL7 v2 ORU^R01, several at once. What is received twice is stored once.
staff-import-submit = Import
staff-import-result = What came in
staff-import-good = All matched
staff-import-some-unmatched = Some unmatched, see the list below
staff-import-duplicate = Received before
staff-import-unreadable = The upload could not be read. Nothing was stored; please try again.
staff-missing-files = Choose at least one file.
staff-unmatched-title = Unmatched results
staff-unmatched-empty = Every result has found its order.
staff-unmatched-empty-hint = Results with an unknown specimen, code or unit are kept here; none is lost.
staff-unmatched-open = Deal with it
staff-unmatched-one = Unmatched result
staff-assign-title = Match to an order
staff-assign-ticket = Ticket
staff-assign-ticket-hint = Today’s ticket of the guest, for example A017
staff-assign-find = Find
staff-assign-order = Order
staff-assign-no-orders = This guest has no laboratory order.
staff-assign-unit = Read in this unit
staff-assign-unit-hint = Change it only if the unit sent is wrong or missing.
staff-assign-submit = Match
staff-missing-order = Choose an order.
staff-dismiss-title = Dismiss
staff-dismiss-lead = The result belongs to nobody here. The message itself is kept.
staff-dismiss-reason = Reason
staff-dismiss-submit = Dismiss this result

## Doctor

staff-doctor-title = Conclusions
staff-doctor-walking = { $n } still under way
staff-doctor-ready = Ready to conclude
staff-doctor-ready-empty = Nobody is waiting for a conclusion.
staff-doctor-ready-empty-hint = Guests appear here when every room is over; critical values come first.
staff-doctor-concluded = Concluded today
staff-chart-title = Checkup record
staff-chart-abnormal = Outside the range
staff-chart-abnormal-empty = No value is outside its range so far.
staff-chart-open = Results awaited
staff-chart-cancelled = Not done
staff-chart-groups = All results
staff-chart-empty = There is no result yet.
staff-chart-empty-hint = Results appear here when rooms enter them or files are imported.
staff-chart-walking = Rooms left: { $n }. The conclusion can be signed when all are over.
staff-chart-referrals = Referrals
staff-chart-referrals-empty = No referral.
staff-suggestion-title = Suggested by the rules
staff-suggestion-vn = Health class (1613)
staff-suggestion-kr = Korean judgement
staff-suggestion-asked = For the doctor to judge:
staff-suggestion-follow = What the Korean judgement asks for:
staff-suggestion-until = { $step }, by { $day }
staff-suggestion-findings = Grounds: { $n }
staff-suggestion-best = and { $n } more with the best grade
staff-suggestion-beyond = beyond the published table
staff-suggestion-no-row = the published table has no row for this value; the doctor judges
staff-suggestion-at-best = this class or a lower one; the doctor decides
staff-suggestion-missing = Specialties not examined yet:
staff-unclassified-below-age = Below 15 years: not classified under Decision 1613.
staff-uncounted-title = Not counted in the suggestion
staff-uncounted-title-critical = Critical, and not counted in the suggestion
staff-uncounted-by = { $scheme }: { $why }
staff-uncounted-why-ungraded = no rule grades this value
staff-uncounted-why-off-table = the published table has no row for this value
staff-uncounted-why-called-best = the published table gives it the best grade
staff-uncounted-reason-vn = To sign class I or II, write the reason below.
staff-uncounted-reason-kr = To sign normal A or B, write the reason below.
staff-uncounted-reason-both = To sign class I or II, or normal A or B, write the reason below.
staff-uncounted-others = { $n ->
    [one] And one more value outside its range
   *[other] And { $n } more values outside their range
}
staff-uncounted-in-vn = Not in the health class (1613):
staff-uncounted-in-kr = Not in the Korean judgement:
staff-uncounted-in-both = In neither of the two:
staff-suggestion-note = A suggestion only; the doctor decides.
staff-sign-go = Conclude
staff-sign-title = Sign the conclusion
staff-sign-class = Health class
staff-sign-kr = Korean judgement
staff-sign-text = Conclusion and advice
staff-sign-text-hint = In the guest’s language: { $language }
staff-sign-override = The doctor’s reason
staff-sign-override-hint = Only if the class or the Korean judgement differs from the suggested one.
staff-sign-override-critical = Needed if you differ from the suggestion, or sign as healthy over what is critical and not counted in it: { $items }.
staff-sign-accept-missing = Sign although { $n } results are missing
staff-sign-submit = Sign
staff-signed-title = Signed conclusion
staff-signed-version = version { $n }
staff-signed-by = Signed by { $name }, { $at }, version { $version }
staff-signed-outdated = A result was corrected after the signature: amend
staff-amend-title = Amend the conclusion
staff-amend-submit = Sign the amendment
staff-report-print = Print
staff-report-again = To be signed again
staff-report-forms = Official forms
staff-edition-vn = Vietnamese book of periodic examinations: { $languages }
staff-edition-kr = Korean result notice: { $languages }
staff-report-lock = Download with a password
staff-report-lock-language = Report and language of the file
staff-report-lock-password = Password
staff-report-lock-hint = At least 6 characters. Tell the guest the password by another way than the file; it is not kept.
staff-report-lock-submit = Download with a password
staff-refer-title = Refer to a partner hospital
staff-refer-partner = Partner hospital
staff-refer-specialty = Department
staff-refer-reason = Reason
staff-refer-urgency = Urgency
staff-refer-submit = Issue the referral
staff-missing-partner = Choose the partner hospital.
staff-missing-specialty = Enter the department.
staff-urgency-emergency = Emergency, today
staff-urgency-urgent = Urgent, within 7 days
staff-urgency-routine = Routine, within 30 days
staff-class-i = Class I – very fit
staff-class-ii = Class II – fit
staff-class-iii = Class III – average
staff-class-iv = Class IV – weak
staff-class-v = Class V – very weak
staff-kr-normal-a = Normal A
staff-kr-normal-b = Normal B (borderline)
staff-kr-suspect = Disease suspected
staff-kr-suspect-htn-dm = Hypertension or diabetes suspected
staff-kr-treated = Under treatment
staff-grade-a = Normal A
staff-grade-b = Normal B (borderline)
staff-grade-suspect = Disease suspected
staff-index-build = Build
staff-index-eyes = Eyes
staff-index-ear-nose-throat = Ear, nose, throat
staff-index-dental = Dental
staff-index-psych-neuro = Psychiatric, neurological
staff-index-circulation = Circulation
staff-index-respiratory = Respiratory
staff-index-digestive = Digestive
staff-index-genito-urinary = Kidney, urinary, genital
staff-index-locomotor = Locomotor
staff-index-skin = Skin
staff-index-endocrine = Endocrine, metabolic
staff-index-tumours = Tumours
staff-criterion-visual-acuity = Visual acuity
staff-criterion-pterygium = Pterygium
staff-criterion-corneal-scar = Corneal scar
staff-criterion-trachoma = Trachoma
staff-criterion-tear-duct = Chronic inflammation or blockage of the tear duct
staff-criterion-squint = Squint
staff-criterion-blind-eye = Loss of one eye
staff-criterion-myopia = Myopia
staff-criterion-hyperopia = Hyperopia
staff-criterion-astigmatism = Astigmatism
staff-criterion-colour-vision = Colour vision deficiency
staff-criterion-fundus = Disease of the fundus
staff-criterion-other-eye = Other eye disease
staff-criterion-outer-ear = Outer ear
staff-criterion-middle-ear = Middle ear
staff-criterion-hearing = Inner ear, hearing
staff-criterion-mastoid = Mastoid bone
staff-criterion-nose = Nose
staff-criterion-pharynx = Throat
staff-criterion-tonsils = Tonsils
staff-criterion-larynx = Larynx
staff-criterion-sinuses = Sinuses
staff-criterion-caries = Decayed teeth
staff-criterion-tooth-loss = Lost teeth, chewing power
staff-criterion-periodontitis = Periodontitis
staff-criterion-pulpitis = Pulpitis, inflammation around the root
staff-criterion-wisdom-teeth = Wisdom teeth
staff-criterion-jaw-bone = Jaw bone
staff-criterion-gingivitis = Gingivitis
staff-criterion-parotitis = Inflammation of the parotid gland
staff-criterion-cleft = Cleft lip or palate
staff-criterion-schizophrenia = Schizophrenia
staff-criterion-organic-psychosis = Symptomatic and organic psychosis
staff-criterion-personality-disorder = Personality disorder
staff-criterion-epilepsy = Epilepsy
staff-criterion-neurasthenia = Neurasthenic syndrome
staff-criterion-sweating = Sweating of hands and feet
staff-criterion-tendon-reflexes = Tendon reflexes
staff-criterion-vertigo = Vertigo, vestibular disorder
staff-criterion-facial-palsy = Peripheral facial palsy
staff-criterion-nerve-palsy = Nerve palsy
staff-criterion-central-nervous = After-effects of damage to the central nervous system
staff-criterion-nerve-root-pain = Pain of nerve roots and plexuses
staff-criterion-neuromuscular = Neuromuscular disease
staff-criterion-blood-pressure = Blood pressure
staff-criterion-pulse = Pulse and arteries
staff-criterion-varices = Varicose veins
staff-criterion-rhythm = Heart rhythm
staff-criterion-heart = Heart disease
staff-criterion-blood = Blood and lymph
staff-criterion-pleura = Pleura
staff-criterion-bronchi = Bronchi
staff-criterion-lungs = Lungs
staff-criterion-oesophagus = Oesophagus
staff-criterion-stomach = Stomach and duodenum
staff-criterion-colon = Colon and rectum
staff-criterion-anus = Anus, haemorrhoids
staff-criterion-small-bowel = Small bowel, hernia
staff-criterion-appendix = Appendix
staff-criterion-liver = Liver
staff-criterion-gall-bladder = Gall bladder and pancreas
staff-criterion-spleen = Spleen
staff-criterion-urinary = Kidneys and urinary tract
staff-criterion-male-genital = Male genital organs
staff-criterion-female-genital = Female genital organs
staff-criterion-joints = Joints
staff-criterion-bones = Bones
staff-criterion-limb-length = Length of the limbs
staff-criterion-bow-legs = Bow legs or knock knees
staff-criterion-flat-feet = Flat feet
staff-criterion-foot-skin = Calluses and corns of the feet
staff-criterion-missing-digits = Missing fingers or toes
staff-criterion-webbed-digits = Webbed fingers or toes
staff-criterion-extra-digits = Extra fingers or toes
staff-criterion-contracted-digits = Contracted fingers or toes
staff-criterion-hallux = Crooked big toe
staff-criterion-bone-tuberculosis = Tuberculosis of bone
staff-criterion-bone-cancer = Cancer of bone or joint
staff-criterion-ringworm = Ringworm of the skin
staff-criterion-athletes-foot = Fungal infection between the digits
staff-criterion-pityriasis = Pityriasis versicolor
staff-criterion-scabies = Scabies
staff-criterion-eczema = Eczema
staff-criterion-blistering = Duhring disease, pemphigus
staff-criterion-lupus-psoriasis = Lupus, psoriasis
staff-criterion-dyshidrosis = Dyshidrosis, neurodermatitis
staff-criterion-gonorrhoea = Gonorrhoea
staff-criterion-syphilis = Syphilis
staff-criterion-hiv = HIV and AIDS
staff-criterion-leprosy = Leprosy
staff-criterion-chancroid = Chancroid
staff-criterion-warts = Genital warts
staff-criterion-lymphogranuloma = Lymphogranuloma venereum
staff-criterion-paronychia = Infection of or around the nail
staff-criterion-thyroid = Thyroid
staff-criterion-pituitary = Pituitary gland
staff-criterion-diabetes = Diabetes
staff-criterion-diabetes-insipidus = Diabetes insipidus
staff-criterion-adrenal = Overactive adrenal cortex
staff-criterion-obesity = Obesity
staff-criterion-benign-tumour = Benign tumour
staff-criterion-malignant-tumour = Malignant tumour

## Referrals

staff-referrals-title = Referrals
staff-referrals-open = { $n } open
staff-referrals-overdue = Overdue: { $n }. These guests have not been seen.
staff-referrals-empty = No referral is open.
staff-referrals-empty-hint = A referral that a doctor issues stays here until it is closed.
staff-overdue = Overdue
staff-referral-state-issued = Issued
staff-referral-state-sent = Sent
staff-referral-state-accepted = Accepted
staff-referral-state-declined = Declined
staff-referral-state-missed = Did not go
staff-referral-state-seen = Seen
staff-referral-state-answered = Answered
staff-referral-state-closed = Closed
staff-referral-state-cancelled = Cancelled
staff-referral-command-send = Letter sent
staff-referral-command-accept = Accepted
staff-referral-command-mark-seen = Was seen
staff-referral-command-answer = Answer received
staff-referral-command-close = Close
staff-referral-command-decline = Declined
staff-referral-command-mark-missed = Did not go
staff-referral-command-recall = Called again
staff-referral-command-cancel = Cancel
staff-referral-ask-accept = { $partner } accepts { $ticket }.
staff-referral-ask-answer = { $partner } has answered about { $ticket }.
staff-referral-ask-decline = { $partner } does not take { $ticket }. The reason is kept.
staff-referral-ask-cancel = The referral of { $ticket } to { $partner } is cancelled and leaves the work list. The reason is kept.
staff-referral-note-accept = Appointment
staff-referral-note-answer = Answer
staff-referral-note-decline = Reason
staff-referral-note-cancel = Reason
staff-missing-note = Please fill this in.

## Kiosks

staff-kiosks-title = Kiosks
staff-kiosks-lead = Only an enrolled screen can check guests in.
staff-kiosk-new = Enrol a kiosk
staff-kiosk-label = Name of the kiosk
staff-kiosk-label-hint = For example its place: left of the hall
staff-kiosk-issue = Make an enrolment code
staff-kiosk-code-title = Enrolment code
staff-kiosk-code-lead = On the kiosk’s screen open /kiosk/enrol and enter this code. It works once, until { $n }.
staff-kiosk-list = Enrolled
staff-kiosk-active = In use
staff-kiosk-revoked = Revoked
staff-kiosk-revoke = Revoke
staff-kiosk-revoke-question = “{ $kiosk }” can check nobody in from now on. To use it again it has to be enrolled at that screen.
staff-kiosks-empty = No kiosk is enrolled.
staff-kiosks-empty-hint = Make an enrolment code above and enter it on the kiosk’s screen.
staff-missing-label = Give the kiosk a name.
staff-enrol-title = Use this screen as a kiosk
staff-enrol-lead = The code comes from the administrator’s page “Kiosks”.
staff-enrol-code = Enrolment code
staff-enrol-code-hint = Capital or small letters are the same.
staff-enrol-submit = Use this screen as a kiosk

## Board

staff-board-head = Please come in
staff-board-none = Nobody is called right now. Please wait for your ticket.
staff-board-inside = In the room
staff-board-next = Next, at about
staff-board-next-none = Nobody is expected to be called within 10 minutes.
staff-board-next-none-door = Nobody waits for this room.

## Promises

staff-promises-title = Times people were told
staff-promises-lead = When the next room begins and when everything is over, as told, against what happened.
staff-promises-day = Day
staff-promises-show = Show
staff-promises-told = Told { $n } times.
staff-promises-empty = Nobody was told a time on this day.
staff-promises-empty-hint = People are told a time when they check in, when they leave a room, and when an expected time changes. Figures appear here after that.
staff-promises-done = When everything is over
staff-promises-begins = When the next room begins
staff-promises-within = within 15 minutes
staff-promises-percent = { $n }%
staff-promises-p90 = 9 in 10 were off by at most
staff-promises-mean = Off on average by
staff-promises-come = Told and come
staff-promises-none-yet = None of the times told has come yet.
staff-promises-stations = The wait for each room

## What staff write during the demonstration day

staff-demo-conclusion-fine = All results of this checkup are within the normal range.
staff-demo-conclusion-watch = Some results are outside the normal range:
staff-demo-conclusion-item = { $item }: { $flag }
staff-demo-advice-keep = Please keep up a healthy way of life and come back in 12 months.
staff-demo-advice-recheck = Please have these results checked again in 3 months.
staff-demo-advice-refer = Please see the specialist named in your referral.
staff-demo-specialty-internal = Internal medicine
staff-demo-specialty-cardiology = Cardiology
staff-demo-specialty-endocrinology = Endocrinology
staff-demo-specialty-haematology = Haematology
staff-demo-referral-value = { $item } is far outside its range and needs further examination.
staff-demo-referral-class = Health class { $class }; further examination is needed.
staff-demo-read-back = The concluding doctor was told by telephone and read the value back correctly.
staff-demo-critical-reason = Referred to a specialist the same day; the class will be reviewed once there is a diagnosis.
staff-demo-finding-ABDUS = Mild fatty liver
staff-demo-finding-THYUS = Thyroid nodule of 4 mm, TI-RADS 2
staff-demo-finding-EX_DEN = Caries in a lower molar
staff-demo-finding-FUNDUS = Retinal arteriosclerosis, grade 1
staff-demo-finding-EGD = Chronic superficial gastritis
staff-demo-finding-ECG = Sinus bradycardia

## What the formulas say

staff-computed-title = Calculated from the results
staff-computed-count = Items: { $n }
staff-computed-note = By published formulas, for the doctor to consider.
staff-col-computed = Measure
staff-col-class = Class
staff-col-source = Source
staff-computed-bmi = Body mass index (BMI)
staff-computed-bmi-asian = BMI class (Asia-Pacific)
staff-computed-bmi-ksso = BMI class (Korea)
staff-computed-bp-vn-esc = Blood pressure (Viet Nam/ESC)
staff-computed-bp-ksh = Blood pressure (Korea)
staff-computed-bp-acc-aha = Blood pressure (ACC/AHA)
staff-computed-glycaemia = Glucose class (ADA)
staff-computed-a1c-ifcc = HbA1c, IFCC
staff-computed-a1c-ngsp = HbA1c, NGSP
staff-computed-average-glucose = Estimated average glucose
staff-computed-homa-ir = Insulin resistance (HOMA-IR)
staff-computed-metabolic-harmonised = Metabolic syndrome (2009)
staff-computed-metabolic-idf = Metabolic syndrome (IDF)
staff-computed-tc = Total cholesterol class
staff-computed-ldl = Measured LDL class
staff-computed-hdl = HDL class
staff-computed-tg = Triglyceride class
staff-computed-non-hdl = Non-HDL cholesterol
staff-computed-ldl-friedewald = LDL by Friedewald
staff-computed-ldl-martin-hopkins = LDL by Martin/Hopkins
staff-computed-ldl-sampson = LDL by Sampson
staff-computed-egfr = Estimated filtration rate (eGFR)
staff-computed-filtration = Filtration stage
staff-computed-albuminuria = Albuminuria stage
staff-computed-kidney-risk = Risk of kidney disease (KDIGO)
staff-computed-fib4 = Liver fibrosis (FIB-4)
staff-computed-corrected-calcium = Calcium corrected for albumin
staff-computed-who-cvd = 10-year cardiovascular risk (WHO)
staff-computed-ascvd = 10-year cardiovascular risk (ACC/AHA)
staff-remark-southeast-asia = Southeast Asia chart (Viet Nam)
staff-remark-high-income-asia-pacific = High-income Asia Pacific chart (Korea)
staff-remark-if-smoker = if a smoker
staff-remark-if-non-smoker = if not a smoker
staff-remark-if-no-disease = if free of cardiovascular disease
staff-remark-three-months = only if it lasts three months or longer
staff-remark-not-preferred = for reference only: too high for Asians

## Simulation

staff-simulation-planned = As planned
staff-simulation-rooms-more = { $station }: { $n ->
    [one] 1 more room
   *[other] { $n } more rooms
}
staff-simulation-rooms-fewer = { $station }: { $n ->
    [one] 1 room fewer
   *[other] { $n } rooms fewer
}
staff-simulation-every = Appointments every { $n } minutes
staff-simulation-walk-ins = { $n ->
    [0] No walk-ins
    [one] 1 walk-in
   *[other] { $n } walk-ins
}
staff-simulation-change = Change
staff-simulation-people = People
staff-simulation-wait-mean = Average wait (min)
staff-simulation-time-mean = Average time in the centre (min)
staff-simulation-time-p90 = Nine in ten leave within (min)
staff-simulation-wait-longest = Longest wait in all (min)
staff-simulation-last-out = Last person leaves
staff-simulation-last-out-opening = Last person leaves (h:mm after opening)
staff-simulation-over-bound = Last person leaves, against the earliest possible (×)
staff-simulation-promises = Promises right within 15 minutes (%)
staff-simulation-decision = One decision, 99 of 100 (µs)
staff-simulation-helps = “{ $what }” helps most: on average { $minutes } minutes less waiting for each person.
staff-simulation-helps-none = None of these changes shortens the average wait by half a minute or more.
staff-simulation-running = trying the day
staff-simulation-queues = People waiting over the day
staff-simulation-queues-longest = Longest queue as planned: { $station }, { $n } waiting at { $time }.
staff-simulation-queues-none = Nobody waits on this day.
staff-simulation-queues-scale = Height: people waiting, the same scale in every row; the stations with most waiting
staff-simulation-queues-peak = Most at once
staff-simulation-queues-hours = Hours after opening
staff-simulation-queues-clock = Time of day
staff-simulation-queues-together = All together
staff-simulation-queues-longest-after = Longest queue as planned: { $station }, { $n } waiting { $time } (h:mm) after opening.
staff-simulation-col-wait = Average wait
staff-simulation-col-time = Nine in ten within
staff-simulation-col-longest = Longest wait
staff-simulation-col-last = Last out
staff-simulation-legend = Minutes, each with its difference to the day as planned. Last out: h:mm after opening.
staff-simulation-title = Trying a day out
staff-simulation-booked = { $n ->
    [one] 1 appointment
   *[other] { $n } appointments
}
staff-simulation-day = Day
staff-simulation-show = Show
staff-simulation-day-unreadable = Please enter the day as a date. Tomorrow is shown.
staff-simulation-problems = Not tried. Please check:
staff-simulation-empty = Nobody has an appointment on this day.
staff-simulation-empty-hint = Choose another day above. As soon as reception books people, the day can be tried here.
staff-simulation-refused = This day cannot be tried.
staff-simulation-underway = The day is being calculated.
staff-simulation-underway-hint = A large day takes a minute or two. This page shows the answer by itself; you may leave it and come back.
staff-simulation-comparison = As planned, and with a change
staff-simulation-best = helps most
staff-simulation-cannot = { $what } cannot be: { $why }
staff-simulation-form-title = Try another change
staff-simulation-form-station = Exam room
staff-simulation-form-none = No change
staff-simulation-form-has = { $n ->
    [one] 1 room
   *[other] { $n } rooms
}
staff-simulation-form-rooms = Number of rooms
staff-simulation-form-more = 1 more
staff-simulation-form-fewer = 1 fewer
staff-simulation-form-times = Appointments
staff-simulation-form-as-booked = As booked
staff-simulation-form-walk-ins = Walk-ins
staff-simulation-form-no-walk-ins = None
staff-simulation-form-submit = Try it
staff-simulation-form-clear = Start again
staff-simulation-basis = Assumed: the usual length of each step with the usual spread, people up to a quarter of an hour early or late, rooms as in the catalogue. Requests and findings at check-in are not known yet.
staff-simulation-left-out = { $n ->
    [one] 1 appointment is left out because its package does not fit the person.
   *[other] { $n } appointments are left out because their packages do not fit the persons.
}
staff-simulation-nobody-waits = Hardly anybody waits on this day: no change is needed.

## What waits for the desk

staff-desk-title = Help is wanted
staff-desk-step-k0 = Greeting
staff-desk-step-k1 = Scan a document
staff-desk-step-k1-type = Type the appointment code
staff-desk-step-k2 = Is this you?
staff-desk-step-k3 = Consent
staff-desk-step-k4 = Questions
staff-desk-step-k5 = Package
staff-desk-step-k6 = Ticket
staff-desk-step-k7 = Where next
staff-desk-step-k8 = Results
staff-desk-step-k9 = Without an appointment
staff-desk-step-k10 = Additional tests
staff-desk-step-k11 = Payment
staff-desk-page = page { $n }
staff-desk-said = The kiosk says: “{ $text }”
staff-desk-problem-booking-other-day = The appointment is on another day.
staff-desk-problem-mrz-check-digit = A digit of the passport’s two lines was misread.
staff-desk-conflict = Checked in without the server and not kept
staff-desk-since = { $n } ago
staff-desk-done = Seen to
staff-done-helped = Taken off the list.

## Payments at the desk

staff-place-payments = Payments
staff-payments-title = Payments
staff-payments-owed = To be paid today
staff-payments-none = Everything is paid.
staff-payments-none-hint = Whoever pays in person appears here from check-in until the money is there.
staff-payments-take = Take payment
staff-payments-question = { $name } pays this amount at the desk. How was it paid?
staff-payments-cash = Paid in cash
staff-payments-card = Paid by card
staff-done-paid = Payment noted. The QR code at the kiosk no longer works.
staff-transfers-title = Transfers without a match
staff-transfers-lead = This money arrived, but it fits no open payment. Talk to the guest or pay it back, then take it off the list.
staff-transfers-none = Every transfer has its payment.
staff-transfers-none-hint = A transfer with another amount or without a known reference would wait here.
staff-transfers-done = Dealt with
staff-done-settled = The transfer is off the list.
staff-col-owed = Due
staff-col-amount = Amount
staff-col-transfer-text = Transfer message
staff-transfer-why-payment-unknown = No payment has this reference.
staff-transfer-why-payment-other-amount = The amount is not the one that was asked for.
staff-transfer-why-payment-already-paid = This payment was complete already.
staff-transfer-why-payment-void = The payment was settled otherwise before.

## Consents

staff-consent-title = Consents
staff-consent-purpose = Purpose
staff-consent-purpose-examination = Examination and record
staff-consent-purpose-employer-report = Report to the company
staff-consent-purpose-research = Research
staff-consent-state-given = Given
staff-consent-state-refused = Not given
staff-consent-state-withdrawn = Withdrawn
staff-consent-noted = Answered
staff-consent-text = Text
staff-consent-signature = Signature
staff-consent-declared = By button instead of finger
staff-consent-paper = On paper at the desk
staff-consent-withdrawn-by = { $when }, noted by { $who }
staff-consent-withdraw = Withdraw
staff-consent-note = What was done before a withdrawal stays lawful. A consent stands for later visits until the text changes or it is withdrawn.
staff-consent-withdraw-title = Withdraw consent
staff-consent-means-examination = Nothing more may be examined: what has not been examined stops. Please tell the guest, and let them go home early on the day’s list. What is recorded stays in the record for as long as the law asks.
staff-consent-means-employer-report = From now on the company gets neither health class nor fitness for work from us.
staff-consent-means-research = From now on the results are not used for research.
staff-consent-means-all = It holds for every visit that rests on this consent. At the next check-in the guest is asked again.
staff-consent-withdraw-submit = Note the withdrawal
staff-consent-alert = Consent withdrawn: { $purposes }
staff-done-withdrawn = Withdrawal noted.

## Reports printed together

staff-place-papers = Print results
staff-papers-title = Print results for a company
staff-papers-lead = One PDF for each person, fetched as one ZIP file. The file is removed after 7 days.
staff-papers-new = Ask for reports
staff-papers-company = Company
staff-papers-day = Day of the visits
staff-papers-language = Report and language
staff-papers-password = Password (optional)
staff-papers-password-hint = At least 6 characters, the same for every file of this run. Left empty, the files open without one. It is not kept.
staff-papers-submit = Print
staff-papers-asked = Asked at
staff-papers-list = Print runs
staff-papers-empty = Nothing has been asked for.
staff-papers-empty-hint = Choose a company and a day above. Only signed results are printed.
staff-papers-counts = { $papers } reports, { $unsigned } not signed yet, { $failed } failed
staff-papers-failures = Not printed: { $n }
staff-papers-fetch = Fetch ZIP
staff-papers-cancel = Stop
staff-papers-locked = With a password
staff-papers-resume = Type the password
staff-papers-resume-title = Type the password of this print run again
staff-papers-resume-lead = The server started again before this run was finished. Passwords are not kept, so printing goes on only when it has been typed again. No file was made without it.
staff-papers-resume-hint = The one that was chosen when the run was asked for.
staff-papers-resume-submit = Go on printing
staff-papers-state-waiting = Waiting
staff-papers-state-running = Printing
staff-papers-state-done = Done
staff-papers-state-failed = Not possible
staff-papers-state-cancelled = Stopped
staff-papers-state-needs-password = Needs its password again
staff-papers-day-missing = Please choose the day of the visits.
staff-papers-language-missing = Please choose a report and its language.
staff-done-papers-asked = Asked for. It is printed in the background.
staff-done-papers-cancelled = Stopped.
staff-done-papers-resumed = Printing goes on.

## Papers

staff-paper-ticket = Ticket
staff-paper-guide = Guide sheet
staff-paper-labels = Print labels
staff-paper-letter = Print letter
staff-paper-receipt = Receipt
staff-paper-day = Print the day’s report
staff-payments-received = Received today
staff-payments-received-none = Nothing has been received today.

## Reports for companies

staff-place-companies = Company reports
staff-companies-title = Company reports
staff-companies-lead = Figures from signed conclusions. Groups under five people are hidden.
staff-companies-company = Company
staff-companies-from = From
staff-companies-to = To
staff-companies-language = Language
staff-companies-show = Show
staff-companies-empty = No company yet
staff-companies-empty-hint = Companies appear here when they have been entered.
staff-companies-choose = Choose a company and the days.
staff-companies-choose-hint = How many came, and the papers for the company, appear here.
staff-companies-nobody = Nobody was booked for this company on these days
staff-companies-nobody-hint = Choose other days.
staff-companies-invited = Invited
staff-companies-came = Came
staff-companies-evaluated = Concluded
staff-companies-few = Under five concluded: the report holds participation only.
staff-companies-printed = A report about some of these days was printed before. Whoever holds both can subtract one from the other and learn about few people: give the company only one.
staff-companies-printed-one = { $days }, last printed { $at }
staff-companies-report = Report
staff-companies-pdf = Report as PDF
staff-companies-xlsx = Figures as XLSX
staff-companies-list = Fitness list as PDF
staff-companies-list-hint = Names only those who agreed. Hand it only to the person in charge of health.
staff-companies-pdf-hint = For the company: charts and advice, no names.
staff-companies-xlsx-hint = The same figures as a spreadsheet.
staff-companies-statement = Statement PDF
staff-companies-statement-hint = What the company has to pay for these days. Not an invoice.
