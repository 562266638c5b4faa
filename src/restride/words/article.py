"""Short names of ours for everything the article raises, and the words of the page that answers it."""

from restride.words.mark import N_

GROUPS = {
    "muscle": N_("Muscles"),
    "role": N_("What it is, and whom it meets"),
    "cause": N_("Causes"),
    "symptom": N_("Symptoms"),
    "technique": N_("The technique"),
    "effect": N_("Effects claimed"),
    "time": N_("Times"),
    "research": N_("The research it names"),
    "outcome": N_("Outcomes promised"),
    "aim": N_("Aims of a runner"),
    "reference": N_("References"),
}

ELEMENTS = {
    "common_injury": N_("how common it is"),
    "slow_and_back_again": N_("slow, and back again"),
    "runners_prone": N_("whether runners are prone to it"),
    "used_more_and_more": N_("how much needling is used"),
    "what_a_strain_is": N_("what a strain is"),
    "biceps_femoris": N_("biceps femoris"),
    "semitendinosus": N_("semitendinosus"),
    "semimembranosus": N_("semimembranosus"),
    "role_walking": N_("work in walking"),
    "role_running": N_("work in running"),
    "role_jumping": N_("work in jumping"),
    "role_pelvis": N_("work for the pelvis"),
    "cause_sprinting": N_("sprinting, explosive movement"),
    "cause_weakness": N_("weakness, imbalance"),
    "cause_flexibility": N_("poor flexibility, no warm-up"),
    "cause_fatigue": N_("fatigue, too much training"),
    "cause_pelvis": N_("an unsteady pelvis"),
    "symptom_sharp_pain": N_("sudden sharp pain"),
    "symptom_swelling_bruise": N_("swelling, bruise"),
    "symptom_tight_cramp": N_("tightness, cramp"),
    "symptom_pain_moving": N_("pain on walking, running, bending the knee"),
    "technique_needles": N_("thin needles into trigger points"),
    "technique_damaged_tissue": N_("the damaged tissue as target"),
    "effect_release": N_("fibres let loose"),
    "effect_inflammation": N_("less inflammation"),
    "effect_blood_flow": N_("blood flow, and repair by it"),
    "effect_range": N_("flexibility and range"),
    "effect_guarding_pain": N_("guarding and pain"),
    "effect_repair": N_("repair set going"),
    "effect_no_medicine": N_("no medicine"),
    "effect_no_downtime": N_("no days lost"),
    "time_mild": N_("weeks of a mild strain"),
    "time_moderate": N_("weeks of a moderate strain"),
    "time_severe": N_("weeks of a severe strain"),
    "time_shortened": N_("a shorter recovery"),
    "effect_strength_and_mobility": N_("strength and mobility back"),
    "research_trial": N_("the trial of 2019"),
    "research_faster_recovery": N_("its faster recovery"),
    "research_less_pain": N_("its lower pain"),
    "research_more_range": N_("its greater range"),
    "research_observed": N_("what clinicians see"),
    "outcome_heal_faster": N_("a faster repair"),
    "outcome_less_pain": N_("less pain"),
    "outcome_performance": N_("better performance"),
    "outcome_reinjury": N_("fewer strains again"),
    "outcome_research_backed": N_("backed by research"),
    "aim_race": N_("training for a race"),
    "aim_stay_active": N_("staying active"),
    "aim_with_exercise": N_("needling beside exercise and warm-ups"),
    "aim_should_i": N_("whether to try it"),
    "reference_trial": N_("Bakhtiary 2019"),
    "reference_mayo": N_("Mayo Clinic 2023"),
    "reference_aaos": N_("AAOS 2022"),
}

PAGE_TITLE = N_("The article, answered")
PAGE_INTRO = N_(
    "Restride answers one blog article, “{article}”. Everything it raises, under short names of ours, with the place "
    "where it lives here and our verdict. Made by `{command}` from the tables; a test fails when it is not current."
)
PAGE_VERDICTS = N_(
    "A verdict says what the evidence that was read carries, mostly abstracts, last searched {searched}. "
    "`restride claims` gives each with its certainty, its reasons and its studies."
)
COLUMNS = {
    "element": N_("Raised"),
    "verdict": N_("Verdict"),
    "places": N_("Lives here"),
}
PLACES = {
    "field": N_("field {name}"),
    "table": N_("table {name}"),
    "command": N_("command {name}"),
    "page": N_("page {name}"),
}
VERDICT = N_("{verdict} ({claims})")
