"""What stands at the head of a journal file."""

from restride.words.mark import N_, Ask

FIELDS = {
    "schema": Ask(N_("version of the form"), N_("Which version of the journal form is this?")),
    "side": Ask(N_("leg"), N_("Which leg is it?")),
    "zone": Ask(N_("time zone"), N_("In which time zone do the days of this journal begin and end?")),
    "id": Ask(N_("name of the journal"), N_("By which name should this journal be known?")),
    "synthetic": Ask(N_("made up"), N_("Is this journal made up, for a test or a demonstration?")),
    "athlete": Ask(N_("the person"), N_("Who does the leg belong to, as far as that changes an answer?")),
    "entry": Ask(N_("entries"), N_("What happened, entry by entry?")),
}
