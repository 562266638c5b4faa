"""The story: how it began, where it hurts, how the leg moves."""

from restride.words.mark import N_, Ask

FIELDS = {
    "onset": Ask(N_("how it began"), N_("Did the pain begin all at once, or come on little by little?")),
    "during": Ask(N_("doing what"), N_("What were you doing when it came on?")),
    "mechanism": Ask(N_("what the leg did"), N_("What did the leg do at that moment?")),
    "sharp_pain": Ask(N_("sharp pain"), N_("Was there a sharp pain at the moment it went?")),
    "pop": Ask(N_("pop, tear or ping"), N_("Did you feel or hear a pop, a tear or a ping?")),
    "had_to_stop": Ask(N_("had to stop"), N_("Did you have to stop what you were doing?")),
    "places": Ask(N_("where it hurts"), N_("Where does it hurt? Name every place.")),
    "course": Ask(N_("how it has gone since"), N_("How has it gone since it began?")),
    "weight_bearing": Ask(N_("weight on the leg"), N_("What weight can the leg take now?")),
    "limp": Ask(N_("limp now"), N_("Do you limp now?")),
    "limp_hours": Ask(
        N_("hours of limping"), N_("For how many hours did you limp, if the limp has gone? Write 0 if you never did.")
    ),
    "crutches": Ask(N_("crutches"), N_("Do you need crutches?")),
    "stairs_hard": Ask(N_("stairs hard"), N_("Are stairs hard?")),
    "cannot_straighten_knee": Ask(
        N_("knee cannot be straightened"), N_("Are you unable to straighten the knee fully?")
    ),
    "cannot_bend_knee": Ask(
        N_("knee cannot be bent against gravity"),
        N_("Lying on your front: are you unable to bend the knee and lift the foot?"),
    ),
    "pain_at_onset": Ask(
        N_("pain when it began, 0 to 10"), N_("How bad was the pain at the moment it began? 0 is none, 10 the worst.")
    ),
    "worst_pain": Ask(
        N_("worst pain that day, 0 to 10"), N_("How bad was the worst pain in the last day? 0 is none, 10 the worst.")
    ),
    "walking_pain": Ask(N_("pain walking, 0 to 10"), N_("How bad is the pain when you walk? 0 is none, 10 the worst.")),
    "sitting_pain": Ask(N_("pain on sitting"), N_("Does sitting hurt, on the bone you sit on?")),
    "tightness": Ask(N_("tightness"), N_("Does the back of the thigh feel tight?")),
    "cramp": Ask(N_("cramp"), N_("Does it cramp?")),
    "pain_walking": Ask(N_("pain on walking"), N_("Does walking hurt?")),
    "pain_running": Ask(N_("pain on running"), N_("Does running hurt, or did it when you last tried?")),
    "pain_bending_knee": Ask(N_("pain on bending the knee"), N_("Does it hurt to bend the knee?")),
    "night_pain": Ask(N_("night pain"), N_("Does it wake you at night?")),
    "rest_pain": Ask(N_("pain at rest"), N_("Does it hurt when you keep the leg still?")),
    "soreness_next_day": Ask(
        N_("soreness a day or two after"), N_("Did it come on a day or two after hard exercise, not at once?")
    ),
    "load_rise": Ask(N_("load had risen"), N_("Had you raised your training a lot in the weeks before?")),
    "explosive_load": Ask(
        N_("sprint or explosive work"), N_("Had you been doing sprints, jumps or other explosive work?")
    ),
    "known_weakness": Ask(
        N_("known weakness or imbalance"), N_("Did you know of a weakness in this leg, or an imbalance?")
    ),
    "stiff_before": Ask(N_("stiff before"), N_("Were you stiff at the back of the thigh before it happened?")),
    "warmed_up": Ask(N_("warm-up done"), N_("Had you warmed up?")),
    "fatigued": Ask(N_("tired at the time"), N_("Were you tired when it happened?")),
    "slept_badly": Ask(N_("poor sleep before"), N_("Had you slept badly in the days before?")),
    "poor_pelvic_control": Ask(
        N_("poor control of the pelvis"), N_("Has anybody told you that you control your pelvis poorly?")
    ),
}
