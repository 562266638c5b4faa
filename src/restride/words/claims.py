"""The article's claims under short names of ours, our verdicts, and why."""

from restride.words.mark import N_

CLAIMS = {
    "S01": N_("needling speeds the repair of a hamstring strain"),
    "S02": N_("needling is used more and more"),
    "S03": N_("the hamstrings are three muscles"),
    "S04": N_("what dry needling is"),
    "S05": N_("needling lets tight fibres loose"),
    "S06": N_("needling lowers inflammation"),
    "S07a": N_("needling raises the local blood flow"),
    "S07b": N_("more blood flow mends the strain"),
    "S08": N_("needling gives more range"),
    "S09a": N_("needling eases pain"),
    "S09b": N_("needling lessens guarding"),
    "S10": N_("needling costs no days"),
    "S11a": N_("a mild strain takes one to three weeks"),
    "S11b": N_("a moderate strain takes four to six weeks"),
    "S11c": N_("a severe strain takes six to twelve weeks or more"),
    "S12": N_("needling on top of rehab is faster than rehab alone"),
    "S13": N_("a trial of 2019 tested this in athletes with a strain"),
    "S14": N_("that trial found faster recovery, less pain, more range"),
    "S15": N_("needling improves performance"),
    "S16": N_("needling makes a next strain less likely"),
    "S17": N_("the needle treats the damaged tissue itself"),
    "S18": N_("needling brings strength back"),
    "S19": N_("few injuries are as common as hamstring strains"),
    "S20": N_("they are slow to mend and come back easily"),
    "S21": N_("runners get them more than others"),
    "S22": N_("a strain is muscle overstretched or torn"),
    "S23": N_("what the hamstrings do: walk, run, jump, steady the pelvis"),
    "S24a": N_("cause: sprinting and explosive movement"),
    "S24b": N_("cause: weakness and imbalance"),
    "S24c": N_("cause: poor flexibility, no warm-up"),
    "S24d": N_("cause: fatigue and too much training"),
    "S24e": N_("cause: an unsteady pelvis"),
    "S25a": N_("sign: sudden sharp pain"),
    "S25b": N_("sign: swelling or a bruise"),
    "S25c": N_("sign: tightness or cramp"),
    "S25d": N_("sign: pain on walking, running, bending the knee"),
    "S26": N_("it needs no medicine"),
    "S27": N_("needling for a strain is backed by research"),
    "S28": N_("clinicians see it work"),
    "S29": N_("a Mayo Clinic page of 2023 stands behind it"),
    "S30": N_("an AAOS page of 2022 stands behind it"),
}

VERDICTS = {
    "supported": N_("supported"),
    "mixed": N_("mixed"),
    "unsupported": N_("unsupported"),
    "unverifiable": N_("cannot be tested on what there is"),
    "unconfirmed": N_("could not be confirmed"),
}

CERTAINTY = {
    "high": N_("high"),
    "moderate": N_("moderate"),
    "low": N_("low"),
    "very_low": N_("very low"),
    "none": N_("none"),
}

WHY = {
    "advice_not_fresh_tear": N_("The advice read is not to needle a fresh tear; one author says the opposite."),
    "bands_too_sharp": N_("Fixed weeks are sharper than the spread that cohorts find."),
    "bruise_also_sign_of_worse": N_("A large bruise can also mean a torn tendon."),
    "bruise_share_unread": N_("How many strains bruise was not read."),
    "called_popular_not_counted": N_("A review calls it popular and growing; nobody counted."),
    "case_and_cohort_only": N_("In people with a strain there is one case report and one cohort without a comparison."),
    "comes_back_often": N_("Cohorts find that many come back, often early."),
    "common_in_football": N_("In elite football {football:g} % of all injuries are of the hamstrings."),
    "definition": N_("This is how the technique is described."),
    "events_per_100": N_(
        "Therapists count {low:.0f} to {high:.0f} mild events per 100 treatments; one treatment can count twice."
    ),
    "fast_running_rise_measured": N_("More fast running than one is used to comes before strains, measured in teams."),
    "few_among_novice_runners": N_("Of {injured:g} injuries of novice runners {hamstring:g} were of the hamstrings."),
    "five_doses_inflame": N_("Five rounds of needling raised signals of inflammation in the rabbit's biceps femoris."),
    "flow_measured_elsewhere": N_(
        "It was measured for minutes to a day, in the trapezius and the calf of well people."
    ),
    "flow_to_healing_untested": N_("Nobody tested whether that flow mends a strain."),
    "force_unchanged": N_("Most trials that measured force found no effect."),
    "grades_overlap": N_("Two grades on a picture did not tell times apart in one cohort, and they overlap in others."),
    "guideline_names_it": N_("The guideline and clinical tables name it."),
    "imbalance_conflicts": N_("On the difference between the legs, cohorts disagree."),
    "its_one_trial_unconfirmed": N_("The one trial given for it could not be confirmed."),
    "jumps_conflict": N_("Jumps were lower at once and higher a week later in one trial, higher at once in another."),
    "lesion_needling_uncontrolled": N_(
        "Needling into a lesion was tried in {lesion:g} players, with current and ultrasound, without a comparison."
    ),
    "lesion_trials_null": N_(
        "Two small trials of galvanic needling in old calf-muscle lesions found no difference between their arms."
    ),
    "load_rise_measured": N_("Sudden rises of load come before strains in some data."),
    "lower_straight_after": N_("Jump and pressure threshold of the calf were lower straight after needling."),
    "measured_in_running": N_("Force and length were measured and computed in running."),
    "mouse_only": N_("The one experiment on an injured muscle was in mice."),
    "needling_inflames": N_("The needle itself causes inflammation: in mice from hour {from_h:g}, most at {peak_h:g}."),
    "no_comparison_of_sports_read": N_("No study that compares sports was read."),
    "no_controlled_trial_in_strain": N_("We found no controlled trial of dry needling for a hamstring strain."),
    "no_drug_given": N_("No medicine is given with the needle; whether people then take fewer was not read."),
    "no_human_data": N_("There are no data in people."),
    "no_number_for_fatigue": N_("For fatigue itself no figure was read, and plain distance hardly matters."),
    "no_number_for_flexibility": N_("For flexibility no pooled figure was read."),
    "no_reinjury_data": N_("No study of needling counted strains that came back."),
    "no_source_in_article": N_("The article gives no source for its weeks."),
    "nobody_measured": N_("No study measured it."),
    "none_in_injured_hamstring": N_("None was in an injured hamstring."),
    "none_in_strain": N_("None of these people had a strain."),
    "not_without_harm": N_("Soreness, bruises and bleeding are common, and rarely worse happens."),
    "observation_without_data": N_("Nobody says who saw what, so it cannot be checked."),
    "one_mouse_opposite": N_("One experiment on injured mice points the other way."),
    "one_trial_uninjured_counts_unread": N_(
        "One trial in uninjured footballers reports fewer injuries; its counts were not read."
    ),
    "order_plausible": N_("The order of length is plausible; cohorts and these weeks stand side by side."),
    "others_not_in_strain": N_("The trials that can be confirmed are in people without a strain."),
    "page_not_read": N_("The page was not read; whether it says anything of needling is not known."),
    "pain_more_than_performance": N_("A review finds more for pain than for performance."),
    "pelvis_small_studies": N_("Two small studies; the sizes were not read."),
    "pooled_elsewhere": N_("Pooled over other body parts pain is lower for weeks, rated very low to moderate."),
    "range_v_sham_split": N_(
        "Against a sham or a placebo: {sham_null:g} trials without a difference, {sham_better:g} with one."
    ),
    "release_not_seen": N_("Letting loose was never observed itself."),
    "rests_on_unconfirmed_trial": N_("It rests on the trial that could not be confirmed."),
    "same_year_calls_it_lacking": N_("A text of the same year calls this very research lacking."),
    "sham_gets_most": N_("Most of the relief comes with a pretended needle too."),
    "slow_for_some": N_("In novice runners a quarter of a few hamstring injuries had not recovered at the end."),
    "some_take_longer": N_("Some take much longer, above all with the tendon involved."),
    "soreness_in_all": N_("All {sore:g} of {watched:g} people watched were sore, usually for less than {hours:g} h."),
    "stiffness_trials_conflict": N_("Two trials that measured stiffness against a sham disagree."),
    "strain_uncontrolled_only": N_("In people with a strain there is only a cohort without a comparison."),
    "textbook": N_("It is textbook knowledge."),
    "thigh_sham_mostly_null": N_(
        "For pain of leg and buttock against a sham: {pain_null:g} trials without a difference, {pain_brief:g} briefly "
        "better, {pain_worse:g} worse."
    ),
    "tight_hamstrings_split": N_(
        "On tight hamstrings {tight_null:g} trials found no difference and {tight_better:g} a gain, {tight_n:g} people "
        "in all."
    ),
    "tightness_also_referred": N_("Tightness and cramp also point to pain that comes from the back."),
    "trial_not_found": N_(
        "Title, author, number, journal and pages were searched: nothing was found. That is no proof."
    ),
    "warm_up_programme_lowers": N_("Teams with a warm-up programme have fewer injuries, evidence rated very low."),
    "weakness_measured": N_("Weak hamstrings come before strains in some teams."),
}
