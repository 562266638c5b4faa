"""Triage rules of the two most urgent levels: what each fears, and why it cannot wait."""

from restride.words.mark import N_

RULES = {
    "lung_clot": N_("Breathlessness, chest pain or coughing blood can mean that a clot has moved to the lung."),
    "cauda_equina": N_(
        "Numbness between the legs, or a change in bladder, bowel or sexual function, can mean that the nerves low "
        "in the back are pressed. Hours count."
    ),
    "both_legs_nerve": N_(
        "Numbness or weakness in both legs can mean that the nerves low in the back are pressed. Hours count."
    ),
    "compartment": N_(
        "A tense thigh with pain beyond reason, numbness or weakness can mean that pressure is cutting off the "
        "muscle. Hours count."
    ),
    "compartment_stretch": N_(
        "Pain beyond reason that a gentle stretch makes far worse can mean that pressure is cutting off the muscle. "
        "Hours count."
    ),
    "limb_ischaemia": N_("A cold and pale foot, or no pulse in it, can mean that blood no longer reaches it."),
    "sepsis": N_("Fever with feeling very ill, or redness that spreads fast, can be a dangerous infection."),
    "broken_bone": N_("A leg that looks bent, short or turned may be broken. Do not stand on it."),
    "older_fall": N_(
        "A fall or slip with hip or groin pain can be a broken hip in older age, or with brittle bones. "
        "Do not stand on it."
    ),
    "brittle_cannot_stand": N_(
        "In older age, or with brittle bones, a leg that cannot take your weight may be broken. Do not stand on it."
    ),
    "bleed_on_thinners": N_(
        "On blood thinners a tense, swelling, numb or weak thigh can be a large bleed that presses on the muscle "
        "and its nerves."
    ),
    "clot_score": N_(
        "Several of your answers together make a clot in the leg likely enough to be looked for today, by a scan "
        "or a blood test. A strain can hide one, so no points were taken off for it."
    ),
    "clot_swelling": N_("A calf or leg that swells may hold a clot, even where nothing else points to one."),
    "clot_risk": N_(
        "Pain that came on little by little low in the leg, in somebody with a raised risk of clots, may be a clot."
    ),
    "calf_rebound": N_("Calf pain that was settling and comes back or grows may be a clot."),
    "unexplained_swelling": N_("A thigh does not swell for nothing. A clot has to be looked for."),
    "fever_leg": N_(
        "A fever with a hot, red or swollen thigh, after a needle or an operation, or with nothing to explain it, "
        "may be an infection in the leg."
    ),
    "hot_red": N_("A thigh that is both hot and red may be infected, or hold a clot."),
    "needle_infection": N_(
        "Heat, redness, fever or feeling ill within days of a needle is an infection until somebody has looked."
    ),
    "very_unwell": N_("Feeling very ill together with leg pain needs a doctor's eye today."),
    "new_fever": N_("A new fever that no cold or stomach upset explains may be an infection in the leg."),
    "needle_nerve": N_("Weakness after a needle may be a hurt nerve, or a bleed that presses on one."),
    "dark_urine": N_("Dark urine can come from muscle breaking down, which harms the kidneys."),
    "foot_drop": N_("A foot that drops, or numbness or weakness that is new or grows, can mean a nerve in trouble."),
    "cannot_bear_weight": N_("A leg that cannot take your weight may have a broken bone or a large tear."),
    "slipped_epiphysis": N_(
        "Hip or groin pain with a limp, while still growing, can be a slipped growth plate at the hip. "
        "Do not stand on it."
    ),
    "stress_fracture_now": N_(
        "Pain that came on little by little in the groin or the thigh bone, with a limp or pain at rest, may be a "
        "stress fracture about to break. Do not stand on it."
    ),
    "haematoma_on_thinners": N_(
        "On blood thinners or with a bleeding disorder, a swelling, a large bruise or a growing lump may be a bleed "
        "that goes on."
    ),
    "out_of_proportion": N_(
        "Pain beyond what the injury explains, or a tense thigh, may be pressure building up in the muscle."
    ),
    "cold_foot": N_("A cold or pale foot may be short of blood."),
    "clot_seen": N_("A picture shows a clot. Treatment begins the same day."),
    "needling_gravest": N_("What happened after the needle threatens life."),
    "needles_unaccounted": N_(
        "As many needles must come out as went in. Keep still, mark the skin, and have a picture taken today."
    ),
    "needling_weak": N_("Weakness within days of a needle may be a hurt nerve, or a bleed that presses on one."),
    "needling_fever": N_(
        "Fever, heat or redness within a week of a needle is an infection until somebody has looked, whatever else "
        "is going round."
    ),
    "needling_swelling": N_("A swelling that grows after a needle may be a bleed."),
    "needling_serious": N_("What happened after the needle is serious."),
    "fracture_seen": N_("A picture shows a broken bone. Do not stand on it."),
    "compartment_building": N_(
        "A thigh that swells and gets worse by the hour may be pressure building up in the muscle. The plain signs "
        "come late."
    ),
    "brittle_fall_limp": N_(
        "After a fall, bone of this age or strength may be broken although it can be walked on. The pain may be felt "
        "in the thigh or knee alone."
    ),
    "muscle_breakdown": N_(
        "Swelling and weakness the day after unused exercise may be muscle breaking down. That can harm the kidneys "
        "before the urine turns dark."
    ),
    "sudden_weakness": N_(
        "Weakness that came at once, with nothing that strained the leg, may be a nerve under pressure."
    ),
}
