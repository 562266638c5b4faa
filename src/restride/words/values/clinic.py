"""What clinicians write: imaging, reviews, decisions."""

from restride.words.mark import N_

VALUES = {
    "Modality": {
        "mri": N_("MRI"),
        "ultrasound": N_("ultrasound"),
        "radiograph": N_("X-ray"),
        "ct": N_("CT"),
    },
    "Tendon": {
        "none": N_("none"),
        "intratendinous": N_("inside the muscle"),
        "free": N_("the free tendon, outside the muscle"),
    },
    "Bone": {
        "normal": N_("nothing unusual"),
        "stress": N_("a stress reaction"),
        "fracture": N_("a fracture"),
    },
    "Bamic": {
        "0a": N_("0a: pain, nothing on the scan"),
        "0b": N_("0b: soreness spread through the muscle"),
        "1a": N_("1a: small, at the muscle's edge"),
        "1b": N_("1b: small, in the muscle"),
        "1c": N_("1c: small, into the tendon"),
        "2a": N_("2a: moderate, at the muscle's edge"),
        "2b": N_("2b: moderate, in the muscle"),
        "2c": N_("2c: moderate, into the tendon"),
        "3a": N_("3a: large, at the muscle's edge"),
        "3b": N_("3b: large, in the muscle"),
        "3c": N_("3c: large, into the tendon"),
        "4": N_("4: torn right through, muscle"),
        "4c": N_("4c: torn right through, tendon"),
    },
    "Muscle": {
        "biceps_femoris_long": N_("biceps femoris, long head"),
        "biceps_femoris_short": N_("biceps femoris, short head"),
        "semitendinosus": N_("semitendinosus"),
        "semimembranosus": N_("semimembranosus"),
    },
    "ReviewResult": {
        "ruled_out": N_("ruled out"),
        "confirmed": N_("confirmed"),
        "still_open": N_("still open"),
    },
    "Topic": {
        "referral": N_("a referral"),
        "override": N_("an override"),
        "stage": N_("the stage"),
        "return": N_("the return"),
        "pain_policy": N_("how much pain is allowed"),
        "loading": N_("loading the leg"),
    },
    "kind": {
        "onset": N_("the day it began"),
        "intake": N_("the story, the signs and the risks"),
        "checkin": N_("a daily check-in"),
        "exam": N_("an exam"),
        "imaging": N_("a picture"),
        "milestone": N_("a step of the way back"),
        "setback": N_("a setback"),
        "flag_review": N_("an examiner's review of a warning"),
        "decision": N_("a decision"),
        "opinion": N_("somebody's guess of a date"),
        "note": N_("a note"),
        "correction": N_("a correction"),
        "retract": N_("an entry taken back"),
    },
}
