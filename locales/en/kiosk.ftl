### What the kiosk says. The reader is a guest, often elderly: short, formal sentences, with the reason.

## On every page

kiosk-title = Health checkup check-in
kiosk-centre = Health Checkup Centre
kiosk-language-switch = Language
kiosk-next = Continue
kiosk-back = Back
kiosk-done = Done
kiosk-call-staff = Call staff
kiosk-large-text = Large text
kiosk-high-contrast = High contrast
kiosk-voice = Read aloud
kiosk-voiceless = This kiosk has no voice for English, so the page is not read aloud. “Call staff” brings somebody who reads it to you.
kiosk-progress = Step { $step } / { $steps }
kiosk-progress-part = { $name } { $page } / { $pages }
kiosk-progress-1 = Find you
kiosk-progress-2 = Confirm
kiosk-progress-3 = Consent
kiosk-progress-4 = Questions
kiosk-progress-5 = Package
kiosk-progress-6 = Ticket
kiosk-list-comma = { $left }, { $right }

## Idle screen and language

kiosk-greeting = Welcome
kiosk-greeting-touch = Begin in English

## Identification

kiosk-scan-title = Please place your document on the scanner
kiosk-scan-why = This lets us find your appointment and nobody else’s.
kiosk-scan-picture = Drawing: lay the document on the scanner’s light, the side with the code facing down.
kiosk-scan-card = Citizen ID card
kiosk-scan-card-how = QR code facing down
kiosk-scan-passport = Passport
kiosk-scan-passport-how = Open at the photo, the two bottom lines facing down
kiosk-scan-booking = Appointment code
kiosk-scan-booking-how = In your message or on your letter
kiosk-type-code = Type a code or ticket number
kiosk-code-title = Please type your appointment code or ticket number
kiosk-code-why = An appointment code has 8 characters and is in your message or letter. A ticket has a letter and 3 digits.
kiosk-code-typed = Code so far
kiosk-code-place = Place { $place }: { $sign }
kiosk-code-empty = empty
kiosk-code-erase = Delete
kiosk-code-submit = Find my appointment
kiosk-waiting-identify = Looking for your appointment…
kiosk-waiting-check-in = Checking you in…
kiosk-waiting-why = This takes a moment.

## Confirmation

kiosk-confirm-title = Is this you?
kiosk-confirm-why = The name is partly hidden so that others cannot read it.
kiosk-confirm-name = Name
kiosk-confirm-time = Appointment
kiosk-confirm-package = Package
kiosk-confirm-company = Company
kiosk-confirm-yes = Yes, this is me
kiosk-confirm-no = No, this is not me

## Consent. A change of wording in this part is a new version in core/src/consent.rs.

kiosk-consent-title = Your consent
kiosk-consent-lead = Touch what you agree to, then sign. What you do not touch counts as no.
kiosk-consent-read = Read all of it
kiosk-consent-why = What for
kiosk-consent-text = Text
kiosk-consent-sign = Please sign here with your finger
kiosk-consent-clear = Sign again
kiosk-consent-declare = I cannot sign with a finger
kiosk-consent-undeclare = I can sign with a finger after all
kiosk-consent-declared = You sign by touching “Sign and go on”.
kiosk-consent-go-on = Sign and go on
kiosk-consent-missing-tick = The first card is not touched yet.
kiosk-consent-missing-signature = Not signed yet.
kiosk-consent-needed = (needed for the checkup)
kiosk-consent-free = (voluntary)
kiosk-consent-refuse = If you say no
kiosk-consent-no = I do not agree
kiosk-consent-optional = You may say no. Your checkup goes on all the same.
kiosk-consent-required = If you do not agree, we cannot examine you.
kiosk-consent-data = What is used
kiosk-consent-who = Who sees it
kiosk-consent-withdraw = If you change your mind
kiosk-consent-withdraw-how = You may withdraw your consent at the reception at any time.
kiosk-consent-version = Version of { $version }

kiosk-consent-examination = Do you agree that we examine you and keep the record?
kiosk-consent-examination-why = To examine you and tell you the results, we need information about your health.
kiosk-consent-examination-data = Your name, date of birth, sex, document number, today’s answers, test results and images.
kiosk-consent-examination-who = Only the doctors and staff who take part in this checkup.

kiosk-consent-employer_report = Do you agree that your company receives the overall conclusion?
kiosk-consent-employer_report-why = { $company } would like to know whether you are fit for work.
kiosk-consent-employer_report-data = Only your health class and whether you are fit for work. No test result.
kiosk-consent-employer_report-who = The person in charge of health at { $company }.

kiosk-consent-research = Do you agree that your results help medical research?
kiosk-consent-research-why = The results of many people help to find illnesses earlier.
kiosk-consent-research-data = Your results, without your name, date of birth or document number.
kiosk-consent-research-who = Research groups that an ethics board has approved. Nobody can tell that it is you.

## Questions

kiosk-question-fasting = How many hours ago did you last eat?
kiosk-question-fasting-why = For correct blood results, { $needed } hours without food are needed. Sweets, milk and coffee count as food. Plain water is fine.
kiosk-question-fasting-unit = h
kiosk-question-fasting-unsure = I do not remember
kiosk-question-pregnancy = Could you be pregnant?
kiosk-question-pregnancy-why = X-rays and some measurements may not be good for an unborn child. Only medical staff see this answer.
kiosk-question-pregnancy-no-period = No, my last period began within the last 10 days
kiosk-question-pregnancy-no-never = No, I can no longer become pregnant
kiosk-question-pregnancy-no = No, for another reason
kiosk-question-pregnancy-yes = It is possible
kiosk-question-pregnancy-unsure = I am not sure
kiosk-question-conditions = Does any of these apply to you?
kiosk-question-conditions-why = Please touch each line that is true for you. Only medical staff see this answer.
kiosk-question-conditions-none = None of these
kiosk-question-conditions-done = Continue
kiosk-question-conditions-unsure = I am not sure, please ask me again
kiosk-question-conditions-line-unsure = Not sure

## Conditions

kiosk-condition-pregnancy = A possible pregnancy
kiosk-condition-pacemaker = A pacemaker
kiosk-condition-pacemaker-help = An implanted defibrillator counts too
kiosk-condition-limb-amputation = A missing limb
kiosk-condition-recent-hand-surgery = A recent operation on hand or wrist
kiosk-condition-contact-lens = Contact lenses, worn now
kiosk-condition-hard-contact-lens = Hard contact lenses
kiosk-condition-recent-infarction = A heart attack in the last month
kiosk-condition-pneumothorax = A collapsed lung
kiosk-condition-pneumothorax-help = Air has leaked out of the lung
kiosk-condition-haemoptysis = Coughing up blood
kiosk-condition-recent-surgery = A recent operation on eye, chest or belly
kiosk-condition-aneurysm = An aneurysm
kiosk-condition-aneurysm-help = A widened artery in head, chest or belly
kiosk-condition-known-diabetes = Diabetes
kiosk-condition-recent-antibiotics = Antibiotics in the last 4 weeks
kiosk-condition-recent-ppi = Acid-blocking medicine in the last 2 weeks
kiosk-condition-recent-ppi-help = For example omeprazole, esomeprazole, pantoprazole
kiosk-condition-menstruation = Menstruation, now
kiosk-condition-bleeding-haemorrhoids = Bleeding haemorrhoids
kiosk-condition-virgo-intacta = Never had sexual intercourse
kiosk-condition-virgo-intacta-help = It decides how the gynaecological examination is done
kiosk-condition-lactation = Breast-feeding
kiosk-condition-breast-implant = A breast implant
kiosk-condition-recent-contrast = Contrast medium, barium or a nuclear scan in the last 14 days
kiosk-condition-fast-heart-rate = A fast or irregular pulse
kiosk-condition-contrast-allergy = An allergy to contrast medium
kiosk-condition-renal-impairment = Weak kidneys
kiosk-condition-renal-impairment-help = Dialysis counts too
kiosk-condition-acute-kidney-injury = Acute kidney injury
kiosk-condition-metformin = Metformin
kiosk-condition-metformin-help = A diabetes medicine
kiosk-condition-hyperthyroidism = An overactive thyroid
kiosk-condition-cochlear-implant = A cochlear implant
kiosk-condition-ferromagnetic-clip = A metal clip on a blood vessel
kiosk-condition-ferromagnetic-clip-help = For example after brain surgery
kiosk-condition-eye-metal = Metal in the eye
kiosk-condition-eye-metal-help = For example from welding or grinding
kiosk-condition-claustrophobia = Fear of narrow spaces
kiosk-condition-cardiopulmonary-disease = Heart or lung disease that is not under control
kiosk-condition-anticoagulant = A blood thinner or aspirin
kiosk-condition-anticoagulant-help = Please do not stop it by yourself
kiosk-condition-recent-stent = A stent in the last year, or an artificial heart valve
kiosk-condition-sedation = Sedation
kiosk-condition-no-escort = Nobody to go home with, or driving home
kiosk-condition-bowel-preparation = The bowel medicine was not finished
kiosk-condition-bowel-obstruction = A possible bowel obstruction
kiosk-condition-full-bladder = A full bladder
kiosk-condition-empty-bladder = An empty bladder
kiosk-condition-diabetes-medicine = Diabetes medicine or insulin
kiosk-condition-blood-pressure-medicine = Blood-pressure medicine

## Package

kiosk-package-title = Your checkup today
kiosk-package-price = Price of the package
kiosk-package-rooms = { $rooms } exam rooms, { $items } items
kiosk-package-items = { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
kiosk-package-all-clear = Everything in the package can be done today.
kiosk-package-changes = Please note for today
kiosk-package-submit = Take my ticket
kiosk-finding-block = Not done for now
kiosk-finding-decide = The doctor decides
kiosk-finding-warn = Please note
kiosk-finding-items = Affects: { $items }
kiosk-finding-items-more = Affects: { $items } and { $more } more

kiosk-rule-fasting-too-short = You have fasted for { $fasted } h. This needs { $needed } h.
kiosk-rule-fasting-too-short-do = Please go on with your checkup. Staff will see whether to wait or to choose another day. Another day costs nothing more.
kiosk-rule-fasting-unknown = We do not know how long you have fasted. This needs { $needed } h.
kiosk-rule-fasting-unknown-do = Staff will ask you again before it is done.
kiosk-rule-pregnancy-possible = You may be pregnant, so this is put on hold to keep the child safe.
kiosk-rule-pregnancy-possible-do = You can have a urine pregnancy test. The doctor decides after it.
kiosk-rule-pregnancy-unknown = It is not certain whether you are pregnant, so this is put on hold.
kiosk-rule-pregnancy-unknown-do = Please tell staff if you would like a urine pregnancy test.
kiosk-rule-pacemaker-current = This uses a weak current, which is not safe with a pacemaker.
kiosk-rule-pacemaker-current-do = It is left out. Everything else is done as planned.
kiosk-rule-pacemaker-magnet = This scanner has a strong magnet, which can affect a pacemaker.
kiosk-rule-pacemaker-magnet-do = The doctor looks at the type of your device and decides. Please show your pacemaker card if you have it.
kiosk-rule-other-sex = This item is not for the sex noted in the appointment.
kiosk-rule-other-sex-do = Please tell reception if the appointment is wrong.
kiosk-rule-fasting-not-ideal = You have fasted for { $fasted } h. Blood fats are most exact after { $needed } h.
kiosk-rule-fasting-not-ideal-do = Your blood can be taken as planned. The doctor keeps it in mind when reading the result.
kiosk-rule-pregnancy-confirmed = The test says that you are pregnant, so this is not done today.
kiosk-rule-pregnancy-confirmed-do = The doctor will speak with you in private.
kiosk-rule-pregnancy-test-first = To be safe, a pregnancy test comes before this picture.
kiosk-rule-pregnancy-test-first-do = Staff will ask you for a urine test. It takes a few minutes.
kiosk-rule-implant-magnet = This scanner has a strong magnet, which can affect: { $about }.
kiosk-rule-implant-magnet-do = It is put on hold. If you have papers of the implant, please show them to the doctor.
kiosk-rule-condition-unknown = It is not certain whether this applies: { $about }.
kiosk-rule-condition-unknown-do = Staff will ask you again before it is done.
kiosk-rule-virgo-intacta = This uses an instrument inside the vagina, so it is left out.
kiosk-rule-virgo-intacta-do = If you have questions, please tell the gynaecologist.
kiosk-rule-belly-probe-only = The ultrasound is done over the belly only.
kiosk-rule-belly-probe-only-do = There is nothing you need to do.
kiosk-rule-known-diabetes = You have diabetes, so the sugar-drink test is not done.
kiosk-rule-known-diabetes-do = It is left out. Everything else is done as planned.
kiosk-rule-recent-contrast = What is left of contrast medium, barium or a nuclear scan makes bone density wrong.
kiosk-rule-recent-contrast-do = It is better done after { $days } days. Staff will find a day that suits you.
kiosk-rule-blood-thinner = A blood thinner or aspirin can cause bleeding during endoscopy.
kiosk-rule-blood-thinner-do = The doctor decides. Please do not stop the medicine by yourself.
kiosk-rule-recent-stent = With a new stent or an artificial valve the medicine must go on.
kiosk-rule-recent-stent-do = Please keep taking it. The endoscopist decides what is done.
kiosk-rule-endoscopy-risk = Heart or lungs that are not stable make endoscopy less safe.
kiosk-rule-endoscopy-risk-do = The doctor looks at it and decides. Everything else is done as planned.
kiosk-rule-no-escort = After sedation somebody must take you home.
kiosk-rule-no-escort-do = You can call somebody, or have it without sedation.
kiosk-rule-bowel-preparation = A bowel that is not clean cannot be seen well.
kiosk-rule-bowel-preparation-do = The doctor sees whether it can be done today.
kiosk-rule-bowel-obstruction = The bowel may be blocked, so a doctor looks first.
kiosk-rule-bowel-obstruction-do = The doctor looks at it and decides. Everything else is done as planned.
kiosk-rule-spirometry-deferred = Blowing hard may not be safe with: { $about }.
kiosk-rule-spirometry-deferred-do = The doctor looks at it and decides. Everything else is done as planned.
kiosk-rule-menstruation = Menstruation can make the result wrong.
kiosk-rule-menstruation-do = It can be done on another day at no extra cost.
kiosk-rule-bleeding-haemorrhoids = Blood from haemorrhoids can make the result wrong.
kiosk-rule-bleeding-haemorrhoids-do = It can be done when the bleeding has stopped.
kiosk-rule-lactation = During breast-feeding the picture is hard to read.
kiosk-rule-lactation-do = The doctor looks at it and decides. Everything else is done as planned.
kiosk-rule-breath-test-medicine = This can make the breath test wrong: { $about }.
kiosk-rule-breath-test-medicine-do = The doctor sees whether to do it today. Please do not stop the medicine by yourself.
kiosk-rule-contrast-allergy = This uses contrast medium, to which you are allergic.
kiosk-rule-contrast-allergy-do = The doctor looks at it and decides. Everything else is done as planned.
kiosk-rule-renal-impairment = This uses contrast medium, which may burden weak kidneys.
kiosk-rule-renal-impairment-do = The doctor looks at your kidney result and decides.
kiosk-rule-metformin-contrast = With metformin, the kidneys are checked before contrast medium.
kiosk-rule-metformin-contrast-do = The doctor says whether to pause it and when to take it again. Please do not stop it by yourself.
kiosk-rule-hyperthyroidism = Contrast medium holds iodine, which can worsen an overactive thyroid.
kiosk-rule-hyperthyroidism-do = The doctor looks at it and decides. Everything else is done as planned.
kiosk-rule-hard-contact-lens = Hard lenses disturb eye measurements for a while after they are taken out.
kiosk-rule-hard-contact-lens-do = The doctor looks at it and decides. Everything else is done as planned.
kiosk-rule-limb-amputation = Body composition is wrong when part of a limb is missing.
kiosk-rule-limb-amputation-do = The doctor looks at it and decides. Everything else is done as planned.
kiosk-rule-recent-hand-surgery = Squeezing hard may harm a hand that was operated on.
kiosk-rule-recent-hand-surgery-do = The doctor looks at it and decides. Everything else is done as planned.
kiosk-rule-contact-lens = Contact lenses come out before the eyes are measured.
kiosk-rule-contact-lens-do = Please take them out in the eye room. There is lens fluid.
kiosk-rule-breast-implant = With breast implants the pictures are taken in another way.
kiosk-rule-breast-implant-do = Please tell the technologist before the picture.
kiosk-rule-claustrophobia = The scanner is a narrow tube.
kiosk-rule-claustrophobia-do = Please say so if you feel unwell. Staff are near and can stop at once.
kiosk-rule-fast-heart-rate = A fast or irregular pulse blurs the picture.
kiosk-rule-fast-heart-rate-do = The doctor looks at it and decides. Everything else is done as planned.
kiosk-rule-diabetes-medicine = While you fast, diabetes medicine can bring your sugar too low.
kiosk-rule-diabetes-medicine-do = Please take it only after you have eaten. If you tremble, sweat or feel weak, tell staff at once.
kiosk-rule-blood-pressure-medicine = Blood-pressure medicine is best taken at about 6 in the morning with a sip of water.
kiosk-rule-blood-pressure-medicine-do = If you did not take it today, please tell staff when your pressure is measured.
kiosk-rule-sedation = If you are sedated for endoscopy, you will be sleepy for hours.
kiosk-rule-sedation-do = Please do not drive today, and go home with somebody.
kiosk-rule-full-bladder = This ultrasound needs a full bladder.
kiosk-rule-full-bladder-do = Please do not go to the toilet before it.
kiosk-rule-empty-bladder = This ultrasound needs an empty bladder.
kiosk-rule-empty-bladder-do = Please go to the toilet just before it.

## Ticket

kiosk-ticket-title = Your number
kiosk-ticket-again = You have checked in already. This is your number.
kiosk-ticket-first = Please go first to
kiosk-ticket-now = Please go next to
kiosk-ticket-turn = It will be your turn at about { $time }.
kiosk-ticket-end = You will be done at about
kiosk-ticket-between = between { $early } and { $late }
kiosk-ticket-why-slot = { $time } is reserved for you there.
kiosk-ticket-why-last = It is your last room today.
kiosk-ticket-why-fasting = You must still be fasting there, and can eat afterwards.
kiosk-ticket-why-opens = { $then } can only follow after it.
kiosk-ticket-why-priority = You go ahead of others.
kiosk-ticket-why-waited = You have waited longest for it.
kiosk-ticket-why-busiest = It is the busiest room today; going early means less waiting.
kiosk-ticket-why-free = It is the room that is free soonest.
kiosk-ticket-nowhere = You have been to every room. Please go to reception.
kiosk-ticket-route = Rooms still to come, in no fixed order
kiosk-ticket-remember = Please remember this number or take a picture of it. The board calls numbers; names are partly hidden.
kiosk-ticket-done = I have my number

## Help

kiosk-help-title = Please go to reception
kiosk-help-why = Say this code, and staff will know where you stopped. It holds nothing about you.
kiosk-help-coming = We have called staff
kiosk-help-coming-why = Somebody is coming to you. You may also go to reception and say this code. It holds nothing about you.
kiosk-help-calling = Calling staff…
kiosk-help-code = Code
kiosk-help-continue = Go on by myself
kiosk-help-finish = Finish and erase

## Nobody touches the screen

kiosk-still-there = Are you still here?
kiosk-still-there-why = In { $seconds } seconds your information will be erased from this screen, so that nobody else can read it.
kiosk-still-there-yes = I am still here
kiosk-still-there-no = Finish and erase

## When something goes wrong: what happened, and what to do.

kiosk-scan-again = Scan again
kiosk-retry = Try again
kiosk-go-on = Go on
kiosk-restart = Start again
kiosk-to-desk = Go to reception

kiosk-problem-scan-unreadable = The scanner does not know this code
kiosk-problem-scan-unreadable-do = Please scan the QR code of your ID card, the two lines under the photo in your passport, or your appointment code.
kiosk-problem-scan-cut-off = Only the beginning of the card was read
kiosk-problem-scan-cut-off-do = Please hold the card still until you hear the beep.
kiosk-problem-scan-layout-damaged = The scanner sent damaged letters
kiosk-problem-scan-layout-damaged-do = Your card is fine; the keyboard setting of this kiosk is wrong. Scanning again will not help, so please go to reception.
kiosk-problem-cccd-truncated = The QR code of the card was not read to its end
kiosk-problem-cccd-truncated-do = Please hold the card still until you hear the beep.
kiosk-problem-cccd-number-shape = The ID number did not come as 12 digits
kiosk-problem-cccd-number-shape-do = Please wipe the card and scan the QR code again.
kiosk-problem-cccd-old-number-shape = The old ID number on the card was not read clearly
kiosk-problem-cccd-old-number-shape-do = Please wipe the card and scan the QR code again.
kiosk-problem-cccd-name = The name on the card was not read clearly
kiosk-problem-cccd-name-do = Please scan again. If it fails once more, type your appointment code.
kiosk-problem-cccd-date = A date on the card was not read clearly
kiosk-problem-cccd-date-do = Please wipe the card and scan the QR code again.
kiosk-problem-cccd-birth-date = The date of birth read from the card cannot be right
kiosk-problem-cccd-birth-date-do = Please type your appointment code, or bring the card to reception.
kiosk-problem-cccd-sex = The sex on the card was not read clearly
kiosk-problem-cccd-sex-do = Please wipe the card and scan the QR code again.
kiosk-problem-cccd-address = The address on the card was not read clearly
kiosk-problem-cccd-address-do = Please scan again. If it fails once more, type your appointment code.
kiosk-problem-cccd-sex-disagrees = The ID number and the sex on the card do not match
kiosk-problem-cccd-sex-disagrees-do = Scanning again will not help. Please bring the card to reception, where staff will look at it.
kiosk-problem-cccd-century-disagrees = The ID number and the century of birth on the card do not match
kiosk-problem-cccd-century-disagrees-do = Scanning again will not help. Please bring the card to reception, where staff will look at it.
kiosk-problem-cccd-year-disagrees = The ID number and the year of birth on the card do not match
kiosk-problem-cccd-year-disagrees-do = Scanning again will not help. Please bring the card to reception, where staff will look at it.
kiosk-problem-cccd-issued-before-birth = The card reads as issued before the date of birth
kiosk-problem-cccd-issued-before-birth-do = Please bring the card to reception, where staff will look at it.
kiosk-problem-cccd-issued-in-future = The card reads as issued after today
kiosk-problem-cccd-issued-in-future-do = Please bring the card to reception, where staff will look at it.
kiosk-problem-mrz-length = The two lines of the passport were not read to their end
kiosk-problem-mrz-length-do = Please lay the photo page flat and hold it still until you hear the beep.
kiosk-problem-mrz-character = A character in the two lines of the passport was not recognised
kiosk-problem-mrz-character-do = Please lay the photo page flat, wipe it and scan again.
kiosk-problem-mrz-document-kind = This is not the photo page of a passport
kiosk-problem-mrz-document-kind-do = Please scan a passport or an ID card, or type your appointment code.
kiosk-problem-mrz-country = The country on the passport was not read clearly
kiosk-problem-mrz-country-do = Please lay the photo page flat and scan again.
kiosk-problem-mrz-document-number = The passport number could not be read
kiosk-problem-mrz-document-number-do = Please lay the photo page flat and scan again.
kiosk-problem-mrz-check-digit = The scanner misread a digit { $field ->
        [document-number] of the passport number
        [birth-date] of the date of birth
        [expiry-date] of the expiry date
        [optional-data] of the additional number
       *[composite] in the second line
    }
kiosk-problem-mrz-check-digit-do = Please wipe the two lines under the photo and scan again. If it fails once more, type your appointment code.
kiosk-problem-mrz-date = A date on the passport was not read clearly
kiosk-problem-mrz-date-do = Please lay the photo page flat and scan again.
kiosk-problem-mrz-birth-date = The date of birth read from the passport cannot be right
kiosk-problem-mrz-birth-date-do = Please type your appointment code, or bring the passport to reception.
kiosk-problem-mrz-sex = The sex on the passport was not read clearly
kiosk-problem-mrz-sex-do = Please lay the photo page flat and scan again.
kiosk-problem-mrz-name = The name on the passport was not read clearly
kiosk-problem-mrz-name-do = Please lay the photo page flat and scan again.
kiosk-problem-document-kind-unsupported = This kiosk cannot take that kind of document
kiosk-problem-document-kind-unsupported-do = Please scan a passport or a Vietnamese ID card, or type your appointment code.
kiosk-problem-passport-number-shape = The passport number was not read clearly
kiosk-problem-passport-number-shape-do = Please lay the photo page flat and scan again.
kiosk-problem-insurance-card-scanned = This is a health insurance card
kiosk-problem-insurance-card-scanned-do = It is not needed for this checkup, and nothing on it was read or kept. Please scan your ID card or passport.
kiosk-problem-scan-other-document = Another document was scanned just now
kiosk-problem-scan-other-document-do = Would you like to go on for the first person, or start again?
kiosk-problem-code-shape = An appointment code has 8 characters
kiosk-problem-code-shape-do = Please look at the code in your message or on your letter once more.
kiosk-problem-booking-code-unknown = No appointment has this code
kiosk-problem-booking-code-unknown-do = Please compare each character and type it again, or scan your document.
kiosk-problem-booking-not-found = We found no appointment with this document
kiosk-problem-booking-not-found-do = It may have been made with another document: then type the appointment code. You are welcome without an appointment too.
kiosk-problem-booking-other-day = Your appointment is on { $date }
kiosk-problem-booking-other-day-do = If you would like to be examined today, please go to reception.
kiosk-problem-booking-cancelled = This appointment was cancelled
kiosk-problem-booking-cancelled-do = Please go to reception to make a new one.
kiosk-problem-booking-already-checked-in = This appointment has been checked in already
kiosk-problem-booking-already-checked-in-do = Touch “Try again” to see your number.
kiosk-problem-package-unknown = The package of this appointment is no longer offered
kiosk-problem-package-unknown-do = Please go to reception to choose another one.
kiosk-problem-package-not-in-force = The package of this appointment is not offered on this day
kiosk-problem-package-not-in-force-do = Please go to reception to choose another one.
kiosk-problem-package-no-tier = The package of this appointment is not for this age
kiosk-problem-package-no-tier-do = Please go to reception to choose one that fits.
kiosk-problem-package-other-sex = The package of this appointment is not for this sex
kiosk-problem-package-other-sex-do = Please go to reception to choose one that fits.
kiosk-problem-consent-required = Without your consent we cannot examine you
kiosk-problem-consent-required-do = Nothing has been kept. You may read it again, or ask staff at reception.
kiosk-problem-consent-text-outdated = The consent text has just changed
kiosk-problem-consent-text-outdated-do = Please start again to read the new text. Nothing has been kept.
kiosk-problem-kiosk-not-enrolled = This kiosk is not enrolled
kiosk-problem-kiosk-not-enrolled-do = Please use another kiosk or go to reception. Staff: open the enrolment page and type the enrolment code.
kiosk-enrol = Enrolment page (for staff)
kiosk-problem-unreachable = The kiosk cannot reach the system
kiosk-problem-unreachable-do = Your answers are still here. Please wait a moment and try again. Nothing will be recorded twice.
kiosk-problem-server-trouble = The system has a problem
kiosk-problem-server-trouble-do = Your answers are still here. Please wait a moment and try again, or go to reception.
kiosk-problem-unexpected-answer = The system gave an unexpected answer
kiosk-problem-unexpected-answer-do = Please try once more. If it fails again, please go to reception.

## Keyboards on the screen

kiosk-keyboard = Keyboard
kiosk-keyboard-which = Which keyboard
kiosk-keyboard-latin = ABC
kiosk-keyboard-method = How Vietnamese is typed
kiosk-keyboard-telex = Telex
kiosk-keyboard-vni = VNI
kiosk-keyboard-tones = Tone marks
kiosk-keyboard-sac = sắc
kiosk-keyboard-huyen = huyền
kiosk-keyboard-hoi = hỏi
kiosk-keyboard-nga = ngã
kiosk-keyboard-nang = nặng
kiosk-keyboard-ngang = ngang
kiosk-keyboard-shift = Capitals
kiosk-keyboard-locked = Capitals, locked
kiosk-keyboard-double = Double consonants
kiosk-keyboard-erase = Delete
kiosk-keyboard-space = Space
kiosk-keyboard-hyphen = Hyphen
kiosk-keyboard-apostrophe = Apostrophe
kiosk-keyboard-done = Done

## The hub: what else a guest can do here

kiosk-scan-ticket = Ticket of today
kiosk-scan-ticket-how = To see where to go next
kiosk-walk-in-begin = I have no appointment
kiosk-walk-in-go-on = Continue without an appointment
kiosk-report-begin = My results
kiosk-type-ticket = Type the ticket number again
kiosk-code-submit-ticket = Where do I go next?
kiosk-waiting-way = Looking for your next room…
kiosk-waiting-report = Looking at how far your results are…
kiosk-progress-choose = Choose a package

## Where next

kiosk-way-waits = Please wait for this room
kiosk-way-waits-why = The board will show your number when it is your turn.
kiosk-way-called = Please go in now
kiosk-way-called-why = Your number is being called there.
kiosk-way-inside = You are in this room now
kiosk-way-inside-why = Staff there will tell you when it is over. Then you can ask here again.
kiosk-way-finished = Every room is done
kiosk-way-finished-why = Thank you for your patience. You may go home.
kiosk-way-left = This checkup was ended early
kiosk-way-left-why = If you would like to go on with it, please go to reception.
kiosk-way-ticket = Ticket { $ticket }
kiosk-way-next-in-line = Nobody is before you.
kiosk-way-before = { $count ->
    [one] { $count } person is before you.
   *[other] { $count } people are before you.
    }
kiosk-way-over = { $over } of { $all } rooms are done
kiosk-ticket-paid = Paid. Thank you.
kiosk-ticket-due = Please pay { $amount } at reception before you leave.

## How far the results are

kiosk-report-ticket = Which ticket did you have?
kiosk-report-ticket-why = A letter and three digits, for example A017. You may also scan the ticket.
kiosk-report-born-why = Only you know both, so nobody else can look here with your ticket.
kiosk-report-awaits-results = Some results are still being worked on
kiosk-report-awaits-results-why = Your report will probably be ready on { $date }.
kiosk-report-awaits-doctor = All results are here; a doctor is reading them
kiosk-report-awaits-doctor-why = Your report will probably be ready on { $date }.
kiosk-report-ready = Your report is ready
kiosk-report-ready-why = It has been ready since { $date }. Please take it at reception, with your document.
kiosk-report-of-day = Checkup of { $date }
kiosk-report-group-ready = ready
kiosk-report-group = { $ready } of { $all } ready

## A date of birth

kiosk-born-title = Please type your date of birth
kiosk-born-day = Day
kiosk-born-month = Month
kiosk-born-year = Year
kiosk-born-fault-day = The day must be between 01 and 31.
kiosk-born-fault-month = The month must be between 01 and 12.
kiosk-born-fault-day-of-month = This month does not have that day.
kiosk-born-fault-too-early = The year must be 1900 or later.
kiosk-born-fault-future = This date is still to come.

## Without an appointment

kiosk-walk-in-title = You are welcome without an appointment
kiosk-walk-in-why = Please place your ID card or passport on the scanner. Then you need not type anything.
kiosk-walk-in-by-hand = I have no document, I will type
kiosk-walk-in-name = What is your name?
kiosk-walk-in-name-why = As on your document. At reception it is compared before the first room.
kiosk-walk-in-name-field = Full name
kiosk-walk-in-born-why = Packages and normal values depend on age.
kiosk-walk-in-sex = Which sex is on your document?
kiosk-walk-in-sex-why = Some tests and normal values depend on it.
kiosk-walk-in-female = Female
kiosk-walk-in-male = Male
kiosk-walk-in-phone = What is your phone number?
kiosk-walk-in-phone-why = We call it only about your results.
kiosk-walk-in-phone-field = Phone number so far
kiosk-walk-in-no-phone = Go on without a number
kiosk-packages-title = Which checkup would you like?
kiosk-packages-why = These are for your age and sex. You pay them yourself.
kiosk-packages-none = No package here is for this age
kiosk-packages-none-why = Staff at reception will find what suits you.
kiosk-package-for-KSK32 = What an employer asks for: body, blood, urine, chest X-ray
kiosk-package-for-STD = The whole body once a year: with ultrasound and more blood tests
kiosk-package-for-PREM = To find cancer and heart disease early: with CT and gastroscopy

## Items besides the package, what the day costs, and consents of earlier visits

kiosk-extras-open = Add tests
kiosk-extras-title = Would you like more tests?
kiosk-extras-why = Touch what you would like. Each is paid by yourself; the price includes tax.
kiosk-extras-sum = { $count ->
    [0] Nothing added
    [one] { $count } test
   *[other] { $count } tests
    }
kiosk-extras-none = Nothing more
kiosk-package-own = You pay
kiosk-package-company-pays = Paid by { $company }
kiosk-package-pay-next = You can pay right after this, or at reception.
kiosk-finding-saves = It was taken off the bill. You save { $amount }.
kiosk-finding-same-price = The price of the package stays the same.
kiosk-finding-who-block = A safety rule decided this; only a doctor can lift it.
kiosk-finding-who-decide = A doctor decides before the test.
kiosk-given = You agreed on { $date }, and it still holds: { $purposes }.
kiosk-given-examination = examination and record
kiosk-given-employer_report = conclusion for your company
kiosk-given-research = medical research

## Paying

kiosk-pay-title = Please pay { $amount }
kiosk-pay-why = Your ticket is ready. You see it as soon as the money is here, or at once if you pay at the desk.
kiosk-pay-step-1 = Open your banking app.
kiosk-pay-step-2 = Scan this code.
kiosk-pay-step-3 = Confirm the transfer.
kiosk-pay-picture = QR code for your banking app
kiosk-pay-payee = To
kiosk-pay-reference = Reference
kiosk-pay-asking = Preparing the code…
kiosk-pay-waiting = This page goes on by itself when the money is here.
kiosk-pay-lost = The network is slow. A transfer that you made is not lost; the desk sees it too.
kiosk-pay-at-desk = Pay at reception
kiosk-pay-now = Pay now by phone
kiosk-pay-failed = Please pay at reception
kiosk-pay-failed-why = Paying by phone is not possible just now. Your ticket is ready all the same.

## When something goes wrong on these journeys

kiosk-problem-name-empty = There is no name yet
kiosk-problem-name-empty-do = Please type your full name.
kiosk-problem-name-too-long = This name is too long
kiosk-problem-name-too-long-do = Please type it shorter, or go to reception.
kiosk-problem-name-characters = A sign in this name cannot be used
kiosk-problem-name-characters-do = Please type letters only.
kiosk-problem-resident-number-refused = This looks like a Korean resident number
kiosk-problem-resident-number-refused-do = We may not keep it. Please type your name or your phone number only.
kiosk-problem-phone-shape = This is no phone number that we can call
kiosk-problem-phone-shape-do = Please look at the digits once more, or go on without a number.
kiosk-problem-phone-country = We can call numbers in Viet Nam and Korea only
kiosk-problem-phone-country-do = Please type another number, or go on without one.
kiosk-problem-ticket-shape = A ticket has a letter and three digits
kiosk-problem-ticket-shape-do = Please look at your ticket once more, for example A017.
kiosk-problem-ticket-not-found = No ticket of today has this number
kiosk-problem-ticket-not-found-do = Please compare the letter and the digits, and type them again.
kiosk-problem-report-not-found = We found no checkup with this ticket and this date of birth
kiosk-problem-report-not-found-do = Please compare both and try again. For a checkup of more than 60 days ago, please go to reception.
kiosk-problem-report-too-many-tries = This was tried too often
kiosk-problem-report-too-many-tries-do = To protect everybody’s results, please go to reception with your document, or come back in an hour.
kiosk-problem-walk-in-checked-in = You have checked in already today
kiosk-problem-walk-in-checked-in-do = If you have your ticket, type its number to see where to go next. Otherwise please go to reception.
kiosk-problem-walk-in-has-booking = You have an appointment today
kiosk-problem-walk-in-has-booking-do = So that nothing is paid twice, please scan your document or type the appointment code.

## Without the server

kiosk-offline = The connection is down. Check-in goes on.
kiosk-offline-locked = The connection is down. This kiosk cannot check anybody in now; reception can.
kiosk-offline-waiting = Waiting for the server: { $count }
kiosk-offline-ticket = Your number is valid. While the connection is down we cannot tell you times, and the desk may ask you something again. If there is anything to pay, please pay at reception.
kiosk-problem-offline-booking-unknown = We cannot look up this appointment while the connection is down
kiosk-problem-offline-booking-unknown-do = Reception will gladly check you in.
kiosk-problem-offline-checked-in = You have checked in already
kiosk-problem-offline-checked-in-do = While the connection is down the kiosk cannot show your number. Reception can tell you.
