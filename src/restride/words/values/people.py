"""People, what they take and what they have."""

from restride.words.mark import N_

VALUES = {
    "Role": {
        "runner": N_("the runner"),
        "parent": N_("a parent"),
        "coach": N_("a coach"),
        "physio": N_("a physiotherapist"),
        "doctor": N_("a doctor"),
        "nurse": N_("a nurse"),
        "acupuncturist": N_("an acupuncturist"),
        "researcher": N_("a researcher"),
    },
    "Sex": {"female": N_("female"), "male": N_("male"), "other": N_("other or not said")},
    "Setting": {
        "elite": N_("an elite team"),
        "mri": N_("a clinic, with an MRI that showed something"),
        "clinic": N_("a clinic"),
        "all_comers": N_("anywhere, every strain counted"),
    },
    "Level": {
        "recreational": N_("for pleasure"),
        "club": N_("in a club"),
        "college": N_("in college"),
        "elite": N_("elite"),
    },
    "Medicine": {
        "none": N_("none of these"),
        "vitamin_k_antagonist": N_("warfarin or another vitamin K antagonist"),
        "other_anticoagulant": N_("another blood thinner"),
        "antiplatelet": N_("aspirin every day, clopidogrel or the like"),
        "statin": N_("a statin"),
        "bisphosphonate": N_("a bisphosphonate for the bones"),
        "steroid": N_("steroid tablets or injections"),
        "quinolone": N_("a quinolone antibiotic"),
        "hormones": N_("the pill or other sex hormones"),
        "other": N_("something else"),
    },
    "Condition": {
        "none": N_("none of these"),
        "osteoporosis": N_("brittle bones (osteoporosis)"),
        "cancer": N_("cancer"),
        "bleeding_disorder": N_("a bleeding disorder"),
        "previous_clot": N_("an earlier clot"),
        "diabetes": N_("diabetes"),
        "epilepsy": N_("epilepsy"),
        "pacemaker": N_("a pacemaker"),
        "lymphoedema": N_("lymphoedema"),
        "immune_compromise": N_("a weakened immune system"),
        "vascular_disease": N_("disease of the arteries"),
        "low_energy": N_("too little energy for the training (RED-S)"),
        "other": N_("something else"),
    },
}
