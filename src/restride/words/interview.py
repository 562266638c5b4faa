"""What `restride new` says around its questions."""

from restride.words.mark import N_

WELCOME = N_("A few questions, the urgent ones first. Nothing leaves this machine.")
LEAVE_OPEN = N_("Enter alone leaves a question open. An open question is never taken as a no.")
SECTION_URGENT = N_("First, what cannot wait")
SECTION_STORY = N_("How it happened")
SECTION_MORE = N_("What could still change the answer")
SECTION_PERSON = N_("What the date rests on")
WHICH_LEG = N_("Which leg is it?")
WHEN = N_("On what day did it begin?")
WHICH_OF = N_("{group}: which of these are so?")
EARLIER = N_("How many hamstring strains did you have before this one, in either leg? 0 for none.")
GROUP = N_("Numbers of all that are so, with a ? where you can't tell; 0 for none of these. The others count as no.")
PICK_ONE = N_("One number.")
PICK_MANY = N_("One or more numbers, with spaces between them.")
YES_NO = N_("y for yes, n for no, ? for can't tell.")
NUMBER = N_("A number, 0 or more.")
A_DATE = N_("A date such as `2026-11-05`, or how many days ago: 0 is today.")
NOT_UNDERSTOOD = N_("“{answer}” does not fit. {right}")
CALL_NOW = N_("Stop here and call the emergency number now. The other questions can wait.")
SEEN_TODAY = N_("Be seen today. The other questions help whoever sees you.")
ENDED = N_("The answers ended here; what was left open stays open.")
WRITTEN = N_("Written: {file}, with {questions} asked.")
QUESTIONS = N_("{n} question"), N_("{n} questions")
EXISTS = N_("{file} is there already and was left as it was. Choose another name.")
NOWHERE = N_("{file} could not be written there.")
DOES_NOT_FIT = N_("Nothing was written, because the answers do not fit together:")
NEXT = N_(
    "`restride report {file}` shows the answer. Each day from now on, put an entry like this at the end of the file "
    "and change it to what is so; leave out what you do not know:"
)
NEXT_MORE = N_(
    "Pain runs from 0, none, to 10, the worst you can think of. `restride check {file}` says whether the file is "
    "sound, `restride schema journal` explains every field."
)
SIGNS = {
    "both_legs": N_("the other leg painful, numb or weak as well"),
    "bladder": N_("new: water cannot be passed or held"),
    "bowel": N_("new: bowels cannot be held"),
    "calf_difference_cm": N_("calf measured wider than the other"),
    "medicines": N_("a blood thinner, aspirin every day, a statin, a steroid, bone medicine, a quinolone, hormones"),
    "needled_days_ago": N_("this thigh was needled of late"),
    "injected_days_ago": N_("this thigh was injected of late"),
    "hop_pain": N_("pain on hopping (do not try it)"),
    "pain_out_of_proportion": N_("pain far worse than the injury explains"),
    "dark_urine": N_("urine dark like cola"),
}
"""Signs that a list names otherwise than a line of facts does."""
