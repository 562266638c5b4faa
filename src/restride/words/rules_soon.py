"""Triage rules that want a picture or a specialist within days, or a clinician within the week."""

from restride.words.mark import N_

RULES = {
    "hidden_rupture": N_(
        "A pop, slip or split together with this sign can be a tendon torn off the bone. It is easier to repair "
        "when found early."
    ),
    "avulsion_stretch": N_(
        "The hip forced up with a straight knee, together with this sign, can tear the tendon off the bone. It is "
        "easier to repair when found early."
    ),
    "avulsion_signs": N_("These signs together can mean a tendon torn off the bone, which wants a scan soon."),
    "avulsion_seen": N_("A picture shows a tendon, or bone with it, torn off. A surgeon should see it soon."),
    "no_power": N_("Hamstrings that cannot lift the heel can mean a tendon torn off the bone."),
    "failed_care": N_("A sudden injury that good care has not helped may be a torn tendon that nobody has seen."),
    "growth_plate": N_(
        "While still growing, pain near the sit bone can be a piece of bone pulled off at its growth plate. It wants "
        "an X-ray before any loading."
    ),
    "growth_plate_power": N_(
        "While still growing, a sprint, kick or stretch can pull a piece of bone off at its growth plate. It wants an "
        "X-ray before any loading."
    ),
    "growing_not_settling": N_("While still growing, pain that care did not help wants a picture of pelvis and spine."),
    "stress_fracture": N_(
        "Pain that came on little by little, on the bone or on hopping, may be a stress fracture. Take the load off "
        "until a picture has been taken."
    ),
    "stress_fracture_energy": N_(
        "Too little energy for the training, with pain in the groin, hip or front of the thigh, may be a stress "
        "fracture. Take the load off until a picture has been taken."
    ),
    "bone_until_seen": N_(
        "Weeks of thigh pain in a runner, with no sore muscle to be found, may come from the bone. Take the load off "
        "until a picture has been taken."
    ),
    "bone_seen": N_("A picture shows a stress reaction of the bone. Take the load off."),
    "night_pain": N_("Pain at night for weeks, without an injury, wants a picture."),
    "weight_loss": N_("Weight lost without wanting to, with pain that no injury explains, wants a doctor's look."),
    "cancer_pain": N_("New pain without an injury, after a cancer, wants a picture."),
    "growing_lump": N_("A lump that grows wants an ultrasound soon."),
    "bisphosphonate": N_(
        "Thigh pain without an injury, on medicine for brittle bones, may be a crack in the thigh bone. It wants an "
        "X-ray."
    ),
    "artery_behind_knee": N_("A lump behind the knee, in older age, may be an artery. It wants an ultrasound."),
    "severe_for_nothing": N_("Pain this strong after a step or a daily movement does not fit a plain strain."),
    "brittle_fall": N_("A fall in older age, or with brittle bones, may have broken one. It wants an X-ray."),
    "repeated_setback": N_("A second setback wants a picture."),
    "bruise_or_lump_on_the_way": N_(
        "A new bruise or lump, after a pop or with pain near the sit bone, can be a tendon torn off the bone."
    ),
    "pop": N_("A pop may be a tear that does not show yet."),
    "sit_bone": N_("Pain near the sit bone often comes from the tendon, which heals by other rules."),
    "large_bruise": N_("A large bruise tells of a larger tear."),
    "limp": N_("A limp, or one that lasted, is not a slight strain."),
    "knee_blocked": N_("A knee that will not bend or straighten needs an exam."),
    "range_above": N_("A fresh strain shortens a leg. One that stretches further than the other may be torn."),
    "tendon_torn": N_("A picture shows the tendon torn. That usually takes longer."),
    "numb_or_weak": N_("Numbness or weakness points to a nerve or the back."),
    "back_and_leg": N_("Pain in the back or in both legs, or a nerve test that hurts, points to the back."),
    "lump": N_("A lump in the thigh wants to be felt by somebody who examines many."),
    "elsewhere": N_("Pain outside the back of the thigh is not this injury alone."),
    "getting_worse": N_("A strain gets better from day to day. This one does not."),
    "new_pull": N_("A new pull: no run until a clinician has decided what it is."),
    "fever_with_a_cold": N_("A fever, even with a plain cold: no run until a day without it."),
    "rest_or_night_pain": N_("Pain at rest or at night that came on little by little is not usual for a strain."),
    "statin": N_("Muscle pain on a statin can come from the medicine."),
    "tendon_medicine": N_("This medicine weakens tendons."),
    "bleeds_easily": N_("You may bleed more than others into a strain."),
    "pregnant_or_birth": N_("Clots are commoner in pregnancy and after birth, and the usual scores do not hold."),
    "cancer": N_("An earlier cancer or clot changes what leg pain can mean."),
    "brittle_bone": N_("With brittle bones, or medicine for them, bone has to be thought of."),
    "low_energy": N_("Too little energy for the training makes bone weak."),
    "hot_or_red": N_("A hot or red thigh is not usual for a strain."),
    "numb_after_needle": N_("Numbness days after a needle is more than soreness."),
    "needling_numb": N_("Numbness that stays for days after a needle needs an examination of the nerve."),
    "needling_electric": N_(
        "Electric pain means that a needle touched a nerve: take it out, and have lifting the foot up and outwards, "
        "and the feeling in it, examined."
    ),
    "age": N_("At this age a clinician should look at it first."),
    "late_limp": N_("Still limping after days: a slight strain would not."),
    "no_jog": N_("No jog after all these days: a slight strain would allow one."),
    "no_progress": N_("A sudden injury without progress in four weeks wants a picture."),
    "groin_on_runs": N_(
        "Groin or hip pain that comes on running may be a stress fracture of the hip. Do not run, and do not hop to "
        "find out."
    ),
    "sacrum_on_runs": N_(
        "Pain at the pelvis in a runner whose bone is thinner for a time may be a stress fracture. Take the load off "
        "until a picture has been taken."
    ),
    "crutches": N_("Who needs crutches has no slight strain."),
}
