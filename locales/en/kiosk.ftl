### What the kiosk says.

kiosk-start = Start
kiosk-next = Next
kiosk-back = Back
kiosk-call-staff = Call staff
