"""What `restride new` says around its questions."""

from restride.words.mark import N_

WELCOME = N_("A few questions, the urgent ones first. Nothing is sent anywhere.")
LEAVE_OPEN = N_("Press Enter to leave a question open: an open question is never taken as a no.")
WHICH_LEG = N_("Which leg is it?")
WHEN = N_("On what day did it begin? Today, yesterday, or a date such as `2026-11-05`.")
AGE = N_("How old are you, in years?")
WHO = N_("In what capacity do you answer?")
GROUP_URGENT = N_("Is any of these so? Numbers of those that are, or 0 for none of these.")
PICK_ONE = N_("One number.")
PICK_MANY = N_("Numbers, separated by spaces.")
NONE_OF_THESE = N_("none of these")
YES_NO = N_("y = yes, n = no, ? = can't tell")
NUMBER = N_("A number.")
CAN_NOT_TELL_TOO = N_("Add ? to a number where you cannot tell.")
NOT_UNDERSTOOD = N_("“{answer}” does not fit. {right}")
NOT_A_DATE = N_("A date is written as `2026-11-05`.")
LATER_THAN_TODAY = N_("That day has not come yet.")
SECTION_URGENT = N_("First, what cannot wait")
SECTION_STORY = N_("How it happened")
SECTION_MORE = N_("What could still change the answer")
SECTION_PERSON = N_("About you")
WRITTEN = N_("Written: {file}")
EXISTS = N_("{file} exists already and was left as it was. Choose another name.")
NOWHERE = N_("{file} could not be written there.")
NEXT = N_(
    "`restride report {file}` shows it whole. Add an entry a day by hand: `restride schema journal` explains "
    "every field."
)
ENOUGH = N_("That is all that matters now.")
CALL_NOW = N_("Stop here if any of this is so: call the emergency number now. The questions can wait.")
QUESTIONS_ASKED = N_("{n} question was asked."), N_("{n} questions were asked.")
