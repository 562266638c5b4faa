"""The needling screen as a runner is asked it, and what the page says around it."""

from restride.words.mark import N_

QUESTIONS = {
    "unwilling": N_("Would you rather not be needled?"),
    "cannot_consent": N_("Are you unable to weigh it up and agree today?"),
    "needle_phobia": N_("Are you afraid of needles, or have you fainted with one?"),
    "insensate_skin": N_("Is the skin there numb when you touch it?"),
    "infection_there": N_("Is the skin there infected, hot or red?"),
    "broken_skin_there": N_("Is the skin there broken or sore?"),
    "lymphoedema": N_("Is the leg swollen with lymph, or were lymph nodes taken out?"),
    "acutely_ill": N_("Are you ill today, or feverish?"),
    "new_nerve_sign": N_("Is feeling or power newly lost in the leg or foot?"),
    "clot_signs": N_("Is the calf or leg swollen, or sore along a vein?"),
    "torn_through": N_("Could a tendon be torn off, or the muscle torn right through?"),
    "pacemaker": N_("Do you have a pacemaker, or another electric device in your body?"),
    "pregnant": N_("Are you pregnant, or could you be?"),
    "epilepsy": N_("Do you have epilepsy, or have you ever had a fit at a procedure?"),
    "vitamin_k_antagonist": N_("Do you take warfarin or another vitamin K antagonist?"),
    "other_anticoagulant": N_("Do you take another blood thinner?"),
    "antiplatelet": N_("Do you take aspirin or another antiplatelet?"),
    "bleeding_disorder": N_("Do you bleed or bruise unusually easily?"),
    "immune_compromise": N_("Is your immune system weak, by illness or medicine?"),
    "diabetes": N_("Do you have diabetes?"),
    "vascular_disease": N_("Do you have varicose veins, or disease of the vessels?"),
    "valve_disease": N_("Do you have a diseased or artificial heart valve?"),
    "metal_allergy": N_("Are you allergic to nickel, chromium or steel?"),
    "implant_there": N_("Is there an implant where the needle is meant to be?"),
    "joint_operation": N_("Was a joint nearby opened or replaced lately?"),
    "earlier_reaction": N_("Did an earlier needling, or a blood sample, end badly?"),
    "radiating_pain": N_("Does pain shoot from your back down the leg?"),
    "frail": N_("Are you frail?"),
    "touch_hurts": N_("Does a light touch of the skin there already hurt?"),
}
JOURNAL_SAYS = N_("Your journal says: {answer}.")
JOURNAL_KNOWS = N_("From your journal: {facts}.")
TODAY_SAYS = N_("Answered today: {answer}.")
POINT = N_(
    "Something about where or how deep a needle went stands out. Have whoever needled you, or another examiner, look "
    "at it."
)
HOURS_AFTER = N_("{hours} hours after")
DAYS_AFTER = N_("day {days}")
STATES = {
    "done": N_("answered"),
    "due": N_("to be answered now"),
    "coming": N_("asked from {moment}"),
    "missed": N_("nobody answered"),
}
CONFLICT = N_("This was changed elsewhere in the meantime. Look at what stands below, and answer anew.")
NO_SUCH_DAY = N_("Enter the day on which it was: today or earlier.")
"""What is said where the day of a session is missing or in the future."""
