"""Risks that change what the same signs mean."""

from restride.words.mark import N_, Ask

FIELDS = {
    "previous_clot": Ask(N_("an earlier clot"), N_("Have you had a clot in a leg or a lung before?")),
    "paralysis_or_cast": Ask(
        N_("leg paralysed or in a cast"), N_("Has this leg been paralysed, or in a cast or brace, of late?")
    ),
    "recent_operation": Ask(N_("recent operation"), N_("Have you had an operation in the last 12 weeks?")),
    "immobility": Ask(N_("days in bed"), N_("Have you been bedridden for three days or more of late?")),
    "long_travel": Ask(N_("long journey"), N_("Have you sat through a long journey in the last weeks?")),
    "low_energy": Ask(
        N_("too little energy for the training"),
        N_("Have you been eating too little for your training, lost weight, or missed periods?"),
    ),
    "weight_loss": Ask(N_("unexplained weight loss"), N_("Have you lost weight without wanting to?")),
    "cancer": Ask(N_("cancer now or earlier"), N_("Do you have cancer, or have you had it?")),
    "osteoporosis": Ask(N_("brittle bones"), N_("Has anybody told you that you have osteoporosis?")),
    "pregnant": Ask(N_("pregnant"), N_("Are you pregnant?")),
    "gave_birth": Ask(N_("gave birth of late"), N_("Have you given birth in the last weeks?")),
    "hormones": Ask(N_("hormones"), N_("Do you take the pill, hormone replacement or other sex hormones?")),
    "bleeding_disorder": Ask(N_("bleeding disorder"), N_("Do you have a bleeding disorder?")),
    "medicines": Ask(N_("medicines"), N_("Which of these medicines do you take?")),
    "needled_days_ago": Ask(
        N_("days since needling"), N_("How many days ago was this thigh last needled? Leave out if never.")
    ),
    "injected_days_ago": Ask(
        N_("days since an injection"), N_("How many days ago was this thigh last injected? Leave out if never.")
    ),
    "none_of": Ask(
        N_("groups answered with none of these"), N_("For which groups of questions is the answer: none of these?")
    ),
}
