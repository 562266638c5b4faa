"""What every entry has, and the kinds with few fields of their own."""

from restride.words.mark import N_, Ask

ENTRY = {
    "id": Ask(N_("name of the entry"), N_("By which name do other entries refer to this one?")),
    "at": Ask(N_("when"), N_("When did it happen: a date, or a date and time?")),
    "by": Ask(N_("by whom"), N_("Who says so, and in what capacity?")),
    "noted_at": Ask(N_("noted"), N_("When was it written down, if not at once?")),
    "kind": Ask(N_("kind of entry"), N_("What kind of entry is this?")),
    "by.role": Ask(N_("capacity"), N_("In what capacity does this person act?")),
    "by.name": Ask(N_("name"), N_("What is this person called?")),
    "by.registration": Ask(N_("registration"), N_("With which body and number is this person registered?")),
    "by.place": Ask(N_("place"), N_("Where does this person work?")),
}
ONSET = {"manner": Ask(N_("how it began"), N_("Did it begin on a moment, or as a nagging pain without one?"))}
ABOUT = {
    "facts": Ask(N_("facts of the person"), N_("What is so of the person from this day on?")),
    "unset": Ask(N_("facts taken back"), N_("Which facts of the person are known no longer?")),
}
MILESTONE = {
    "milestone": Ask(N_("milestone"), N_("Which step of the way back?")),
    "state": Ask(N_("how it stands"), N_("How does that step stand on this day?")),
}
RUN = {
    "step": Ask(N_("step of the running ladder"), N_("Which step of the ladder was it? `free` where it was none.")),
    "minutes": Ask(N_("minutes of running"), N_("How many minutes did you run, walking apart?")),
    "distance_km": Ask(N_("distance, km"), N_("How far did you run, in kilometres?")),
    "fastest_kmh": Ask(N_("fastest speed, km/h"), N_("What was the fastest speed that you held, in km/h?")),
    "fastest_s_per_km": Ask(
        N_("fastest pace, seconds per km"), N_("What was the fastest pace that you held, in seconds per kilometre?")
    ),
    "speed_known": Ask(N_("how the speed is known"), N_("How do you know the speed?")),
    "share_felt": Ask(
        N_("share of top speed, as felt"), N_("How fast did it feel, in per cent of your own top speed?")
    ),
    "worst_pain": Ask(N_("worst pain in the run"), N_("How bad was the worst pain in the run? 0 to 10.")),
    "limp": Ask(N_("limp in the run"), N_("Did you limp, in the run or after it?")),
    "pull": Ask(N_("a pull or a grab"), N_("Did anything pull or grab at the back of the thigh?")),
    "painkillers": Ask(N_("pain-killers"), N_("Which pain-killers did you take that day before the run?")),
    "terrain": Ask(N_("terrain"), N_("Where was it: level, hills, track, trail?")),
}
EXERCISE = {
    "exercise": Ask(N_("exercise"), N_("Which exercise? `restride exercise` lists their names.")),
    "done": Ask(N_("how much of it"), N_("How much of it did you do?")),
    "sets": Ask(N_("sets"), N_("How many sets?")),
    "reps": Ask(N_("repetitions"), N_("How many repetitions in a set?")),
    "load_kg": Ask(N_("load, kg"), N_("With how many kilograms?")),
    "worst_pain": Ask(N_("worst pain in it"), N_("How bad was the worst pain while doing it? 0 to 10.")),
    "pain_next_morning": Ask(N_("pain the next morning"), N_("How bad was the pain the next morning? 0 to 10.")),
}
SETBACK = {
    "what": Ask(N_("what it was"), N_("Was it a flare-up, or the same injury again?")),
    "mechanism": Ask(N_("what the leg did"), N_("What did the leg do at that moment?")),
}
FLAG_REVIEW = {
    "examiner": Ask(N_("examiner"), N_("Who examined the leg?")),
    "examiner.name": Ask(N_("name"), N_("What is the examiner called?")),
    "examiner.role": Ask(N_("capacity"), N_("In what capacity did they examine?")),
    "examiner.registration": Ask(N_("registration"), N_("With which body and number are they registered?")),
    "examiner.place": Ask(N_("place"), N_("Where was the leg examined?")),
    "rules": Ask(N_("rules settled"), N_("Which rules does this settle?")),
    "questions": Ask(N_("questions settled"), N_("Which open questions does this settle?")),
    "found": Ask(N_("what was found"), N_("What was found?")),
    "negatives": Ask(N_("asked and not found"), N_("What was looked for and not found?")),
    "result": Ask(N_("result"), N_("What did it come to? Only `ruled_out` lifts a block.")),
    "condition": Ask(N_("condition"), N_("Which condition does it speak of?")),
    "transcribed": Ask(N_("copied from an examiner"), N_("Is this copied by somebody who did not examine?")),
    "hypothetical": Ask(N_("what if"), N_("Is this a what-if, and not a review that took place?")),
}
DECISION = {
    "topic": Ask(N_("topic"), N_("What was decided on?")),
    "choice": Ask(N_("choice"), N_("What was decided?")),
    "reason": Ask(N_("reason"), N_("Why?")),
    "rules": Ask(N_("rules it speaks of"), N_("Which rules does the decision speak of?")),
    "shown": Ask(N_("what was shown"), N_("What did the person see when this was decided?")),
}
OPINION = {
    "milestone": Ask(N_("milestone"), N_("Which step of the way back is guessed?")),
    "day": Ask(N_("guessed day"), N_("On which day since it began, by this guess?")),
    "after_exam": Ask(N_("after which exam"), N_("After which exam was the guess made?")),
}
NOTE = {"text": Ask(N_("text"), N_("What is there to say? Nothing reads it; it moves nothing."))}
CORRECTION = {
    "corrects": Ask(N_("entry put right"), N_("Which entry does this put right?")),
    "set": Ask(N_("fields put right"), N_("Which fields, and what do they say now?")),
    "unset": Ask(N_("fields taken back"), N_("Which fields are taken back and count as unanswered?")),
    "reason": Ask(N_("reason"), N_("Why?")),
}
RETRACT = {
    "retracts": Ask(N_("entry taken back"), N_("Which entry is taken back whole?")),
    "reason": Ask(N_("reason"), N_("Why?")),
}
