"""Stages, gates and their tests."""

from __future__ import annotations

from restride.words.mark import N_, Ask

STAGES = {
    "S0": Ask(N_("triage"), N_("Somebody has to say what it is first.")),
    "S1": Ask(N_("protect and load"), N_("Walk without a limp, first loads, no running.")),
    "S2": Ask(N_("walk and jog"), N_("Running comes back in short pieces, by criteria and not by date.")),
    "S3": Ask(N_("build speed"), N_("Longer easy runs, then tempo and faster strides; heavier strength.")),
    "S4": Ask(N_("sprint"), N_("Above 80% of own top speed, with a clinician or a coach who reports to one.")),
    "S5": Ask(N_("full running"), N_("Race pace in pieces, then tired.")),
    "S6": Ask(N_("stay well"), N_("Steady strength and steady fast running, for good.")),
}
GATES = {
    "g_walk": N_("30 minutes of brisk walking without pain or limp"),
    "g_squat": N_("single-leg squat without pain"),
    "g_bike": N_("5 minutes on the bike without pain"),
    "g_extension": N_("knee fully straight, lying, without pain"),
    "g_slr75": N_("straight leg raise above {needed} of the other leg"),
    "g_outer75": N_("strength near a straight knee above {needed} of the other leg"),
    "g_run70": N_("a clean run at 70% of own top speed"),
    "g_bridge90": N_("single-leg bridge, at least {needed} of the other leg"),
    "g_ake": N_("knee extension within {needed} of the other leg, no discomfort, same tester, on two days"),
    "g_iso90": N_("strength near a straight knee at least {needed} of the other leg"),
    "g_run90": N_("two clean runs at 90% of own top speed"),
    "g_palpation": N_("no spot that hurts when pressed"),
    "g_ready": N_("sure of the leg: at least {needed} of 10"),
    "g_htest": N_("H-test without insecurity"),
    "g_strides80": N_("two clean sessions of strides up to 80%"),
    "g_sprint": N_("two clean sessions of full sprints"),
    "g_pain_tests": N_("no pain in any test of strength or length"),
    "g_full_sessions": N_("two full sessions and one when tired, all clean"),
}
STATES = {
    "met": N_("met"),
    "not_met": N_("not met"),
    "not_measured": N_("not measured"),
    "out_of_date": N_("out of date"),
}
WHY = {
    "painkillers": N_("measured on pain-killers: passes nothing"),
    "painkillers_unasked": N_("nobody wrote down whether pain-killers were taken"),
    "needled": N_("measured within 72 hours of a needle: passes nothing"),
    "incomplete": N_("the reading leaves something open"),
    "old": N_("the reading is too old"),
    "second_day": N_("needs a second day with the same tester"),
    "sessions": N_("shown by clean runs"),
}
BY = {
    "runner": N_("you may judge this alone"),
    "examiner": N_("an examiner judges this"),
    "supervised": N_("only with a clinician there"),
}
VIA = {"clinic": N_("in clinic"), "home": N_("at home"), "runs": N_("by runs")}
PASSED = N_("Passed: {what}.")
