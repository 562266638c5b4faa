"""The questions before needling."""

from restride.words.mark import N_, Ask

FIELDS = {
    "visit": Ask(N_("visit"), N_("Who examined the leg at this visit, and where?")),
    "visit.name": Ask(N_("name"), N_("What is the examiner called?")),
    "technique": Ask(N_("technique"), N_("Which kind of needling is meant?")),
    "regions": Ask(N_("where the needle is meant"), N_("Where are the needles meant to be put in?")),
    "into_lesion": Ask(N_("into the injury itself"), N_("Is the needle meant for the injured spot itself?")),
    "unguided": Ask(N_("without ultrasound"), N_("Is the needle meant without ultrasound?")),
    "sole_practice": Ask(N_("working alone"), N_("Does the examiner work alone, with no second senior to ask?")),
    "unwilling": Ask(N_("does not want needles"), N_("Would this person rather not be needled?")),
    "cannot_consent": Ask(
        N_("cannot agree or refuse"), N_("Is this person unable to weigh it up, and to agree or refuse?")
    ),
    "needle_phobia": Ask(N_("fear of needles"), N_("Is this person afraid of needles?")),
    "insensate_skin": Ask(N_("no feeling in the skin there"), N_("Is the skin there numb when touched?")),
    "infection_there": Ask(N_("infection there"), N_("Is the skin there infected, hot or red?")),
    "broken_skin_there": Ask(N_("broken skin there"), N_("Is the skin there broken or sore?")),
    "lymphoedema": Ask(N_("lymphoedema"), N_("Is the leg swollen with lymph, or were lymph nodes taken out?")),
    "acutely_ill": Ask(N_("acutely ill"), N_("Is this person ill today, or in an emergency?")),
    "new_nerve_sign": Ask(N_("new nerve sign"), N_("Is feeling or power newly lost in the leg or foot?")),
    "clot_signs": Ask(N_("signs of a clot"), N_("Is the calf or leg swollen, or sore along a vein?")),
    "torn_through": Ask(
        N_("tendon or muscle torn through"), N_("Could a tendon be torn off, or the muscle torn right through?")
    ),
    "haematoma": Ask(N_("bleed under the skin"), N_("Does the examiner find a bleed in the thigh at this visit?")),
    "gap_felt": Ask(N_("gap in the muscle"), N_("Does the examiner feel a gap in the muscle at this visit?")),
    "pacemaker": Ask(N_("pacemaker"), N_("Is there a pacemaker, or another electric device in the body?")),
    "pregnant": Ask(N_("pregnant"), N_("Is this person pregnant, or could they be?")),
    "epilepsy": Ask(N_("epilepsy"), N_("Has this person epilepsy, or ever had a fit at a procedure?")),
    "vitamin_k_antagonist": Ask(
        N_("vitamin K antagonist"), N_("Does this person take warfarin or another vitamin K antagonist?")
    ),
    "inr": Ask(N_("INR"), N_("What was the last INR?")),
    "inr_on": Ask(N_("day of the INR"), N_("On what day was it taken?")),
    "other_anticoagulant": Ask(N_("another anticoagulant"), N_("Does this person take another anticoagulant?")),
    "antiplatelet": Ask(N_("antiplatelet"), N_("Does this person take aspirin or another antiplatelet?")),
    "bleeding_disorder": Ask(N_("bleeds easily"), N_("Does this person bleed or bruise unusually easily?")),
    "immune_compromise": Ask(N_("weak immune system"), N_("Is the immune system weak, by illness or medicine?")),
    "diabetes": Ask(N_("diabetes"), N_("Has this person diabetes?")),
    "vascular_disease": Ask(
        N_("vessel disease or varicose veins"), N_("Are there varicose veins, or disease of the vessels?")
    ),
    "valve_disease": Ask(N_("heart valve disease"), N_("Is there a diseased or artificial heart valve?")),
    "metal_allergy": Ask(N_("metal allergy"), N_("Is this person allergic to nickel, chromium or steel?")),
    "implant_there": Ask(N_("implant there"), N_("Is there an implant where the needle is meant to be?")),
    "joint_operation": Ask(N_("recent joint operation"), N_("Was a joint nearby opened or replaced lately?")),
    "earlier_reaction": Ask(N_("bad reaction before"), N_("Did an earlier needling, or a blood sample, end badly?")),
    "radiating_pain": Ask(N_("nerve pain from the back"), N_("Does pain shoot from the back down the leg?")),
    "frail": Ask(N_("frail"), N_("Is this person frail?")),
    "touch_hurts": Ask(N_("touch alone hurts"), N_("Does a light touch of the skin there already hurt?")),
    "none_of": Ask(N_("none of these"), N_("Of which groups does none hold?")),
    "note": Ask(N_("note"), N_("What else is there to say?")),
}
