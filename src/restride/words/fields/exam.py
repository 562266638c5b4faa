"""An exam and its findings."""

from restride.words.mark import N_, Ask

FIELDS = {
    "findings": Ask(N_("findings"), N_("What was found, measure by measure and side by side?")),
    "painkillers": Ask(N_("pain-killers that day"), N_("Which pain-killers had been taken that day?")),
    "differential": Ask(N_("what the examiner thinks of"), N_("What does the examiner think it may be?")),
    "advice": Ask(N_("advice given"), N_("What advice was given, and what should bring the person back?")),
    "findings.measure": Ask(N_("measure"), N_("Which test or measure?")),
    "findings.side": Ask(N_("side"), N_("On which leg?")),
    "findings.value": Ask(N_("value"), N_("Which number did it give?")),
    "findings.unit": Ask(N_("unit"), N_("In which unit?")),
    "findings.result": Ask(N_("result"), N_("How did it read, where no number was taken?")),
    "findings.painful": Ask(N_("painful"), N_("Did it hurt?")),
    "findings.pain": Ask(N_("pain, 0 to 10"), N_("How much did it hurt? 0 to 10.")),
    "findings.group": Ask(N_("muscle group"), N_("Which muscle group was graded by hand?")),
    "findings.method": Ask(N_("method"), N_("How was it taken? A test at home by oneself is marked as such.")),
    "findings.trials": Ask(N_("single readings"), N_("Which single readings stand behind the value?")),
    "findings.examiner": Ask(N_("examiner"), N_("Who took it, if not the author of the entry?")),
}
