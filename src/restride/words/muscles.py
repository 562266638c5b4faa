"""The words of the muscle table: aspects, and every code that a statement uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.words.mark import N_

if TYPE_CHECKING:
    from restride.knowledge.muscles import Muscle
    from restride.words import Words

ASPECTS = {
    "origin": N_("Starts at"),
    "insertion": N_("Ends at"),
    "nerve": N_("Nerve"),
    "action": N_("Does"),
    "walking": N_("In walking"),
    "running": N_("In running"),
    "jumping": N_("In jumping"),
    "pelvis": N_("For the pelvis"),
    "injury": N_("When it strains"),
}

COMMON = {
    "biceps femoris": ("bflh", "bfsh"),
    "biceps": ("bflh", "bfsh"),
    "bf": ("bflh", "bfsh"),
    "biceps femoris long head": ("bflh",),
    "long head of biceps femoris": ("bflh",),
    "long head": ("bflh",),
    "biceps femoris short head": ("bfsh",),
    "short head of biceps femoris": ("bfsh",),
    "short head": ("bfsh",),
    "semiten": ("st",),
    "semimem": ("sm",),
    "outer hamstring": ("outer",),
    "lateral hamstring": ("outer",),
    "inner hamstring": ("inner",),
    "medial hamstring": ("inner",),
    "hamstring": ("outer", "inner"),
    "hamstrings": ("outer", "inner"),
}
"""What people type for a muscle, to the short names or groups it stands for."""

GROUPS = {
    "outer": N_("outer hamstring"),
    "inner": N_("inner hamstring"),
}

STATEMENTS = {
    "ischial_tuberosity_medial_facet": N_("the inner facet of the sit bone"),
    "ischial_tuberosity_inferomedial": N_("the lower inner part of the sit bone"),
    "ischial_tuberosity_superolateral": N_("the upper outer part of the sit bone, under semitendinosus"),
    "conjoint_tendon_with_semitendinosus": N_("one tendon shared with semitendinosus"),
    "conjoint_tendon_with_biceps": N_("one tendon shared with the long head of biceps femoris"),
    "linea_aspera_lateral": N_("the outer lip of the ridge on the back of the thigh bone"),
    "lateral_supracondylar_line": N_("the line above the outer knuckle of the thigh bone"),
    "intermuscular_septum": N_("the sheet between the muscles on the outer side"),
    "fibular_head": N_("the head of the fibula, outside the knee"),
    "lateral_tibial_condyle": N_("the outer top of the shin bone"),
    "medial_tibial_condyle": N_("the back of the inner top of the shin bone, in several arms"),
    "fascia_of_leg": N_("the sheet around the lower leg"),
    "upper_inner_tibia": N_("the inner side of the shin bone, just below the knee"),
    "pes_anserinus": N_("together with sartorius and gracilis (the goose's foot)"),
    "tibial_part_of_sciatic": N_("tibial part of the sciatic nerve"),
    "fibular_part_of_sciatic": N_("common fibular part of the sciatic nerve"),
    "extends_hip": N_("takes the thigh back"),
    "bends_knee": N_("bends the knee"),
    "turns_leg_out": N_("turns the lower leg outwards"),
    "turns_leg_in": N_("turns the lower leg inwards"),
    "brakes_leg_before_heel_strike": N_("slows the swinging leg just before the heel lands"),
    "extends_hip_in_stance": N_("helps to carry the body over the standing leg"),
    "bends_knee_in_early_swing": N_("bends the knee as the leg leaves the ground"),
    "brakes_shank_in_late_swing": N_("brakes the lower leg late in the swing, while it lengthens"),
    "longest_stretch_in_late_swing": N_("of the four it is stretched the furthest there"),
    "fastest_lengthening_in_late_swing": N_("of the four it lengthens the fastest there"),
    "greatest_force_in_late_swing": N_("of the four it bears the greatest force there"),
    "extends_hip_in_early_stance": N_("drives the hip back as the foot lands"),
    "does_not_cross_hip": N_("does not cross the hip, so bending the hip does not stretch it"),
    "extends_hip_at_take_off": N_("straightens the hip at take-off"),
    "brakes_hip_on_landing": N_("stops the trunk from folding forward on landing"),
    "steadies_knee_on_landing": N_("steadies the knee on landing"),
    "steadies_pelvis_standing": N_("helps to keep the pelvis level when standing"),
    "pulls_sit_bone_down": N_("pulls the sit bone down, against a forward tilt"),
    "does_not_reach_pelvis": N_("does not reach the pelvis"),
    "usual_site_of_sprint_strain": N_("the usual place of a strain in fast running"),
    "usual_site_of_stretch_strain": N_("the usual place of a strain by overstretching, high up near the sit bone"),
    "least_often_strained": N_("strained least often of the long ones"),
    "two_nerves_named_as_a_cause": N_("the two heads have different nerves, which some name as a cause of strains"),
}
SHARE = N_("Share of hamstring injuries: {value}% [{source}]")


def rows(w: Words, row: Muscle) -> list[tuple[str, str]]:
    """What is known of a muscle, aspect by aspect, with its sources."""
    return [
        (
            w(ASPECTS[aspect]),
            "; ".join(w(STATEMENTS[code]) for code in told.codes) + "".join(f" [{one}]" for one in told.src),
        )
        for aspect, told in row.facts.items()
    ]


def share(w: Words, row: Muscle) -> str:
    """How many of all hamstring injuries are of this muscle; empty where nobody read it."""
    figure = row.get("share_of_injuries")
    if figure is None or figure.value is None:
        return ""
    return w(SHARE, value=f"{figure.number:g}", source=" ".join(figure.src))
