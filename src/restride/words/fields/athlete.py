"""The person."""

from restride.words.mark import N_, Ask

FIELDS = {
    "age": Ask(N_("age"), N_("How old were you on the day it happened?")),
    "birth_year": Ask(N_("year of birth"), N_("In which year were you born?")),
    "sex": Ask(N_("sex"), N_("Which sex should the published figures be read for?")),
    "height_cm": Ask(N_("height in cm"), N_("How tall are you, in centimetres?")),
    "mass_kg": Ask(N_("weight in kg"), N_("What do you weigh, in kilograms?")),
    "sport": Ask(N_("sport"), N_("What is your sport?")),
    "sprints": Ask(N_("sport asks for sprints"), N_("Does your sport ask for sprints?")),
    "level": Ask(N_("level of sport"), N_("At what level do you do your sport?")),
    "setting": Ask(
        N_("where the injury is seen"), N_("Where is the injury seen? It sets which studies the odds start from.")
    ),
    "weekly_km": Ask(N_("kilometres a week"), N_("How many kilometres a week did you run before this?")),
    "usual_run_min": Ask(N_("usual easy run in minutes"), N_("How many minutes was your usual easy run?")),
    "longest_run_30d_km": Ask(
        N_("longest run of the 30 days before, in km"),
        N_("How many kilometres was your longest run in the 30 days before?"),
    ),
    "weekly_fast_m": Ask(N_("fast metres a week"), N_("How many metres a week did you run fast?")),
    "recent_times": Ask(N_("recent race times"), N_("What were your recent times, over which distances?")),
    "earlier_strains": Ask(
        N_("earlier hamstring strains"), N_("Which hamstring strains have you had before? Write [] for none.")
    ),
    "acl_injury": Ask(N_("cruciate ligament injury before"), N_("Have you ever torn a cruciate ligament?")),
    "calf_strain": Ask(N_("calf strain before"), N_("Have you ever strained a calf?")),
    "low_trauma_fracture": Ask(
        N_("a bone broken by little force"), N_("Have you ever broken a bone in a simple fall, or without one?")
    ),
    "medicines": Ask(N_("medicines"), N_("Which of these medicines do you take?")),
    "conditions": Ask(N_("long-standing conditions"), N_("Which of these conditions do you have?")),
    "goal_race": Ask(N_("goal race"), N_("On what day is the race you are aiming for?")),
    # parts of the lists above
    "earlier_strains.side": Ask(N_("side"), N_("Which leg was it?")),
    "earlier_strains.date": Ask(N_("date"), N_("When was it, as far as known?")),
    "recent_times.distance_m": Ask(N_("distance in metres"), N_("Over how many metres?")),
    "recent_times.time_s": Ask(N_("time in seconds"), N_("In how many seconds?")),
    "recent_times.on": Ask(N_("date"), N_("On what day?")),
}
