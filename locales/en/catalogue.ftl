### Names of the catalogue and words used everywhere. Every key here exists in all three languages.

# Dates, times and money. Numbers arrive already written the English way.
format-date =
    { $m ->
        [1] { $d } Jan { $y }
        [2] { $d } Feb { $y }
        [3] { $d } Mar { $y }
        [4] { $d } Apr { $y }
        [5] { $d } May { $y }
        [6] { $d } Jun { $y }
        [7] { $d } Jul { $y }
        [8] { $d } Aug { $y }
        [9] { $d } Sep { $y }
        [10] { $d } Oct { $y }
        [11] { $d } Nov { $y }
       *[12] { $d } Dec { $y }
    }
format-weekday =
    { $n ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }
format-date-weekday = { $weekday } { $date }
format-time = { $h }:{ $m }
format-date-time = { $date }, { $time }
format-duration-minutes = { $minutes } min
format-duration-hours = { $hours } h
format-duration-hours-minutes = { $hours } h { $minutes } min
format-money-vnd = VND{"\u00A0"}{ $amount }
format-money-krw = KRW{"\u00A0"}{ $amount }
format-money-usd = USD{"\u00A0"}{ $amount }

## Shared words

language-vi = Tiếng Việt
language-ko = 한국어
language-en = English
answer-yes = yes
answer-no = no
sex-M = male
sex-F = female
format-age =
    { $years ->
        [one] { $years } year old
       *[other] { $years } years old
    }

## Results that are no number

value-negative = negative
value-positive = positive
value-not-detected = not detected
value-detected = detected
value-non-reactive = non-reactive
value-reactive = reactive
value-indeterminate = indeterminate
value-normal = normal
value-abnormal = abnormal
value-trace = trace
value-not-found = not found
value-found = found
value-colourless = colourless
value-pale-yellow = pale yellow
value-yellow = yellow
value-dark-yellow = dark yellow
value-amber = amber
value-red = red
value-brown = brown

## Result flags

flag-normal = normal
flag-low = low
flag-high = high
flag-critical-low = critically low
flag-critical-high = critically high
flag-abnormal = abnormal
flag-no-range = no reference range

## Item categories

item-category-anthropometry = Body measurements
item-category-autoimmune = Autoimmune
item-category-cardiac = Heart and vessels
item-category-cardiac-markers = Cardiac markers
item-category-coagulation = Coagulation
item-category-electrolytes = Electrolytes and minerals
item-category-endoscopy = Endoscopy
item-category-examination = Physical examination
item-category-function = Physical function
item-category-glucose = Blood glucose
item-category-gynaecology = Gynaecology
item-category-haematology = Blood count
item-category-hearing = Hearing
item-category-hormones = Hormones
item-category-imaging = Imaging
item-category-infection = Infections
item-category-inflammation = Inflammation
item-category-iron = Iron
item-category-lipids = Blood lipids
item-category-liver = Liver
item-category-pancreas = Pancreas
item-category-procedure = Specimen collection
item-category-pulmonary = Lung function
item-category-questionnaire = Questionnaires
item-category-remote-monitoring = Remote monitoring
item-category-renal = Kidney
item-category-stool = Stool
item-category-thyroid = Thyroid
item-category-toxicology = Toxicology
item-category-tumour-markers = Tumour markers
item-category-urinalysis = Urinalysis
item-category-vision = Vision
item-category-vitals = Vital signs
item-category-vitamins = Vitamins and trace elements

## Checkup items

item-HT = Height
item-WT = Body weight
item-BMI = Body mass index (BMI)
item-WC = Waist circumference
item-HIP = Hip circumference
item-CHEST = Chest circumference
item-BFP = Body fat percentage
item-SMM = Skeletal muscle mass
item-VFA = Visceral fat area
item-BMR = Basal metabolic rate (estimate)

item-GRIP = Hand grip strength

item-TEMP = Body temperature
item-HR = Pulse rate
item-RR = Respiratory rate
item-SPO2 = Oxygen saturation (SpO2)
item-SBP = Systolic blood pressure
item-DBP = Diastolic blood pressure

item-VA_UC_R = Visual acuity, uncorrected, right eye
item-VA_UC_L = Visual acuity, uncorrected, left eye
item-VA_C_R = Visual acuity, corrected, right eye
item-VA_C_L = Visual acuity, corrected, left eye
item-COLVIS = Colour vision (Ishihara)
item-IOP_R = Intraocular pressure, right eye
item-IOP_L = Intraocular pressure, left eye
item-FUNDUS = Fundus photography

item-AUD1K_R = Hearing threshold 1000 Hz, right ear
item-AUD1K_L = Hearing threshold 1000 Hz, left ear
item-AUD_PTA = Pure-tone audiometry (500–8000 Hz)

item-FVC_PCT = FVC, percent of predicted
item-FEV1_PCT = FEV1, percent of predicted
item-FEV1FVC = FEV1/FVC ratio

item-ECG = 12-lead electrocardiogram (ECG)
item-ECG_PR = PR interval
item-ECG_QRS = QRS duration
item-ECG_QTC = Corrected QT interval (QTc)
item-ABI = Ankle-brachial index (ABI)
item-BAPWV = Pulse wave velocity (baPWV)

item-WBC = White blood cell count
item-RBC = Red blood cell count
item-HGB = Haemoglobin
item-HCT = Haematocrit
item-MCV = Mean corpuscular volume (MCV)
item-MCH = Mean corpuscular haemoglobin (MCH)
item-MCHC = Mean corpuscular haemoglobin concentration (MCHC)
item-RDW = Red cell distribution width (RDW)
item-PLT = Platelet count
item-MPV = Mean platelet volume (MPV)
item-PDW = Platelet distribution width (PDW)
item-PCT_PLT = Plateletcrit (PCT)
item-NEU_PCT = Neutrophils (%)
item-LYM_PCT = Lymphocytes (%)
item-MON_PCT = Monocytes (%)
item-EOS_PCT = Eosinophils (%)
item-BAS_PCT = Basophils (%)
item-NEU_ABS = Neutrophils (absolute)
item-LYM_ABS = Lymphocytes (absolute)
item-EOS_ABS = Eosinophils (absolute)
item-RETIC = Reticulocytes (%)
item-ESR = Erythrocyte sedimentation rate (ESR)
item-ABO = ABO blood group
item-RH = Rh(D) blood group

item-PT = Prothrombin time (PT)
item-INR = INR
item-APTT = Activated partial thromboplastin time (APTT)
item-FIB = Fibrinogen
item-DDIMER = D-dimer

item-FPG = Fasting plasma glucose
item-OGTT2H = Glucose 2 hours after 75 g glucose (OGTT)
item-HBA1C = HbA1c (NGSP)
item-HBA1C_IFCC = HbA1c (IFCC)
item-EAG = Estimated average glucose
item-INSULIN = Fasting insulin
item-CPEP = C-peptide

item-AST = AST (GOT)
item-ALT = ALT (GPT)
item-GGT = Gamma-GT (GGT)
item-ALP = Alkaline phosphatase (ALP)
item-LDH = Lactate dehydrogenase (LDH)
item-TBIL = Total bilirubin
item-DBIL = Direct bilirubin
item-IBIL = Indirect bilirubin
item-TP = Total protein
item-ALB = Albumin
item-GLOB = Globulin (calculated)
item-AGR = Albumin/globulin ratio

item-AMY = Amylase
item-LIPASE = Lipase

item-BUN = Blood urea nitrogen (BUN)
item-UREA = Urea
item-CREA = Creatinine
item-EGFR = Estimated glomerular filtration rate (eGFR)
item-CYSC = Cystatin C
item-UA = Uric acid

item-NA = Sodium (Na)
item-K = Potassium (K)
item-CL = Chloride (Cl)
item-CO2 = Total CO2
item-CA = Calcium, total
item-PHOS = Phosphate
item-MG = Magnesium (Mg)

item-FE = Iron
item-TIBC = Total iron-binding capacity (TIBC)
item-FERR = Ferritin
item-TSAT = Transferrin saturation

item-TC = Total cholesterol
item-TG = Triglycerides
item-HDL = HDL cholesterol
item-LDL = LDL cholesterol, direct
item-LDL_CALC = LDL cholesterol, calculated
item-NONHDL = Non-HDL cholesterol
item-APOA1 = Apolipoprotein A-I
item-APOB = Apolipoprotein B
item-LPA = Lipoprotein(a)

item-HCY = Homocysteine
item-HSCRP = High-sensitivity CRP (hs-CRP)

item-CRP = C-reactive protein (CRP)

item-CK = Creatine kinase (CK)
item-CKMB = CK-MB (mass)
item-HSTNI = High-sensitivity troponin I
item-NTPROBNP = NT-proBNP

item-RF = Rheumatoid factor (RF)
item-ACCP = Anti-CCP antibody
item-ASO = Anti-streptolysin O (ASO)
item-ANA = Antinuclear antibody (ANA)

item-TSH = Thyroid-stimulating hormone (TSH)
item-FT4 = Free T4
item-FT3 = Free T3
item-T3 = Total T3
item-ATPO = Thyroid peroxidase antibody (anti-TPO)
item-ATG = Thyroglobulin antibody (anti-Tg)
item-TRAB = TSH receptor antibody (TRAb)
item-CALCITONIN = Calcitonin

item-TESTO = Testosterone, total
item-E2 = Estradiol (E2)
item-FSH = Follicle-stimulating hormone (FSH)
item-LH = Luteinising hormone (LH)
item-PRL = Prolactin
item-AMH = Anti-Müllerian hormone (AMH)
item-CORTISOL = Cortisol, morning
item-PTH = Parathyroid hormone, intact (PTH)
item-HCG_S = Beta-hCG in serum

item-VITD = Vitamin D (25-OH)
item-B12 = Vitamin B12
item-FOLATE = Folate
item-ZINC = Zinc

item-AFP = Alpha-fetoprotein (AFP)
item-CEA = Carcinoembryonic antigen (CEA)
item-CA199 = CA 19-9
item-CA125 = CA 125
item-CA153 = CA 15-3
item-CA724 = CA 72-4
item-PSA = PSA, total
item-FPSA_PCT = Free/total PSA ratio
item-CYFRA = CYFRA 21-1
item-NSE = Neuron-specific enolase (NSE)
item-SCC = SCC antigen
item-PIVKA = PIVKA-II
item-HE4 = HE4
item-PG1 = Pepsinogen I
item-PG2 = Pepsinogen II

item-HBSAG = Hepatitis B surface antigen (HBsAg)
item-ANTIHBS = Hepatitis B surface antibody (anti-HBs)
item-ANTIHBC = Hepatitis B core antibody (anti-HBc)
item-HBEAG = Hepatitis B e antigen (HBeAg)
item-HBVDNA = Hepatitis B viral load (HBV DNA)
item-ANTIHCV = Hepatitis C antibody (anti-HCV)
item-ANTIHAV = Hepatitis A antibody (anti-HAV)
item-HIV = HIV-1/2 antigen and antibody
item-RPR = Syphilis screen (RPR)
item-TPHA = Syphilis antibody (TPHA)
item-IGRA = Tuberculosis interferon-gamma test (IGRA)
item-HP_SAG = H. pylori stool antigen
item-HP_IGG = H. pylori IgG
item-UBT = Urea breath test for H. pylori

item-U_COLOR = Urine colour
item-U_PH = Urine pH
item-U_SG = Urine specific gravity
item-U_PRO = Urine protein (strip)
item-U_GLU = Urine glucose (strip)
item-U_KET = Urine ketones (strip)
item-U_BIL = Urine bilirubin (strip)
item-U_URO = Urine urobilinogen
item-U_BLD = Urine occult blood (strip)
item-U_NIT = Urine nitrite (strip)
item-U_LEU = Urine leukocyte esterase (strip)
item-U_RBC = Red blood cells in urine sediment
item-U_WBC = White blood cells in urine sediment
item-UACR = Urine albumin/creatinine ratio (UACR)
item-UPCR = Urine protein/creatinine ratio (UPCR)
item-U_HCG = Urine pregnancy test (hCG)

item-U_AMPH = Urine amphetamines screen
item-U_METH = Urine methamphetamine screen
item-U_OPI = Urine opiates screen
item-U_THC = Urine cannabinoids screen

item-FIT = Faecal occult blood (FIT, quantitative)
item-FIT_QL = Faecal occult blood (FIT, qualitative)
item-OP = Stool ova and parasites

item-BLOOD_DRAW = Blood draw
item-URINE_COLLECT = Urine and stool specimen drop-off

item-CXR = Chest X-ray
item-ABDUS = Abdominal ultrasound
item-THYUS = Thyroid ultrasound
item-BREASTUS = Breast ultrasound, both sides
item-CAROUS = Carotid ultrasound
item-PELVUS = Pelvic ultrasound (transabdominal)
item-TVUS = Transvaginal ultrasound
item-PROSUS = Prostate ultrasound (transrectal)
item-ECHO = Echocardiography
item-MMG = Mammography, both breasts
item-DXA_SP = Bone density, lumbar spine (T-score)
item-DXA_FN = Bone density, femoral neck (T-score)
item-LDCT = Low-dose chest CT
item-CACS = Coronary calcium score (CT)
item-ABDCT = Abdomen and pelvis CT with contrast
item-BRAINMR = Brain MRI
item-BRAINMRA = Brain MR angiography

item-EGD = Gastroscopy
item-COLONO = Colonoscopy

item-PAP = Cervical cytology (Pap smear)
item-HPV = High-risk HPV test

item-EX_INT = Internal medicine examination
item-EX_EYE = Ophthalmology examination
item-EX_ENT = ENT examination
item-EX_DEN = Dental and oral examination
item-EX_DER = Dermatology examination
item-EX_SUR = Surgical and musculoskeletal examination
item-EX_GYN = Gynaecological examination
item-EX_PSY = Neurological and psychiatric examination

item-PHQ9 = PHQ-9 depression score

item-CONSULT = Result consultation and conclusion

item-SMBG = Capillary glucose (self-measured)
item-CGM = Continuous glucose (CGM)
item-TIR = Time in target range (TIR)
item-GMI = Glucose management indicator (GMI)
item-STEPS = Steps per day

## Exam rooms, as the guide sheet names them

station-REG = Reception
station-CHG = Changing room
station-QST = Health questionnaire and consent
station-ANT = Body measurements
station-BIA = Body composition
station-VIT = Blood pressure, pulse, temperature
station-VIS = Eye tests
station-AUD = Hearing test
station-SPI = Lung function
station-ECG = ECG
station-ABI = Arterial stiffness (ABI, PWV)
station-BLD = Blood draw
station-URN = Urine and stool drop-off
station-UBT = Urea breath test
station-XR = Chest X-ray
station-MMG = Mammography
station-DXA = Bone densitometry
station-US = Ultrasound
station-ECHO = Echocardiography
station-CT = CT
station-MR = MRI
station-EGD = Gastroscopy
station-COL = Colonoscopy
station-RCV = Recovery room
station-GYN = Gynaecology
station-DEN = Dental
station-DOC = Physician examination
station-CON = Result consultation
station-PAY = Cashier
station-MEAL = Light meal after the checkup

## Why a room comes next

routing-why-slot = { $station } now: { $time } is reserved for you.
routing-why-last = { $station } now: it is your last room today.
routing-why-fasting = { $station } now: you must still be fasting here, and can eat afterwards.
routing-why-opens = { $station } now: { $then } can only follow after it.
routing-why-priority = { $station } now: you go ahead of others.
routing-why-waited = { $station } now: you have waited longest.
routing-why-busiest = { $station } now: it is the busiest room today, and your turn has come.
routing-why-free = { $station } now: the room is free for you.

## Packages

package-KSK32 = Periodic employee health checkup
package-STD = Standard comprehensive checkup
package-PREM = Premium cancer and cardiovascular checkup
