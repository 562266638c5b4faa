"""The body map: short names on it, what it shows in sentences, and the list that stands beside it."""

from __future__ import annotations

from restride.words.mark import N_

TITLE = N_("Where does it hurt?")
NEEDLES = N_("Where did the needles go in?")
MUSCLES = N_("What lies at the back of the thigh?")
VIEW = N_("Both legs from behind: the left leg is on the left.")
VIEW_LEFT = N_("The left leg from behind: its outer side is on the left.")
VIEW_RIGHT = N_("The right leg from behind: its outer side is on the right.")
LEFT = N_("Left")
RIGHT = N_("Right")
INJURED = N_("Injured")
INJURED_IS = N_("Injured: the {side} leg.")
NOTHING = N_("No place is marked.")
ZONE = N_("{side} leg: {place}")
LEG = N_("{side} leg, from behind")
PAIN_AT = N_("{side} leg, {place}: {kind}, {strength} of 10.")
CHOSEN_AT = N_("{side} leg, {place}: marked.")
ELSEWHERE = N_("Somewhere else")
ON_LEG = N_("{side} leg, from the top down")
SHORT = {
    "buttock": (N_("Buttock"),),
    "sit-bone": (N_("Sit bone"), N_("and top")),
    "mid-inner": (N_("Middle"), N_("inner")),
    "mid-outer": (N_("Middle"), N_("outer")),
    "distal-inner": (N_("Lower"), N_("inner")),
    "distal-outer": (N_("Lower"), N_("outer")),
    "behind-knee": (N_("Behind"), N_("the knee")),
}
PAIN = {
    "sharp": N_("sharp"),
    "ache": N_("ache"),
    "tight": N_("tight"),
    "nerve": N_("burning or tingling"),
}
PAIN_ON_MAP = {"sharp": N_("sharp"), "ache": N_("ache"), "tight": N_("tight"), "nerve": N_("burning")}
HAZARDS = {
    "sciatic_midline": N_("Caution: the sciatic nerve runs here"),
    "popliteal_fossa": N_("Stop: hollow behind the knee, nerve and vessels under little cover"),
    "fibular_neck": N_("Stop: neck of the fibula, the common fibular nerve lies on bone"),
    "guard": N_("Depth guard: warning beyond {warn} mm, stop beyond {stop} mm without ultrasound"),
}
NERVES = {
    "sciatic": N_("sciatic nerve"),
    "tibial": N_("tibial nerve"),
    "common_fibular": N_("common fibular nerve"),
}
REGIONS = {
    "adductor-magnus": N_("adductor magnus"),
    "gracilis": N_("gracilis"),
    "vastus-lateralis": N_("vastus lateralis"),
    "iliotibial-tract": N_("iliotibial tract"),
    "gluteus-maximus": N_("gluteus maximus, cut away over the sit bone"),
    "popliteal-fossa": N_("hollow behind the knee"),
    "gastrocnemius-lateral": N_("gastrocnemius, outer head"),
    "gastrocnemius-medial": N_("gastrocnemius, inner head"),
    "biceps-femoris-short": N_("biceps femoris, short head"),
    "semimembranosus": N_("semimembranosus"),
    "semitendinosus": N_("semitendinosus"),
    "biceps-femoris-long": N_("biceps femoris, long head"),
    "proximal-tendons": N_("hamstring tendons at the sit bone"),
}
SHORT_NAME = N_("{name} ({short})")
STANDS_OUT = N_("In strong colour: {regions}.")
LANDMARKS = {
    "ischial_tuberosity": N_("sit bone: 0% of the line"),
    "medial_epicondyle": N_("inner knuckle of the thigh bone: 100% of the line"),
    "fibular_head": N_("head of the fibula"),
}
SCHEMATIC = N_(
    "The map is a drawing of one reference adult. Nerves lie differently in each person: it guides no needle."
)
NEEDLE = N_("{n}: {muscle}, {side} leg, {along}% of the way from sit bone to knee, {across}, {deep}. {guard}")
NO_PLACE = N_("{n}: {muscle}, {side} leg, {deep}; its place was not told, so it is not on the map. {guard}")
DEEP = N_("{mm} mm deep")
DEPTH_NOT_TOLD = N_("depth not told")
MUSCLE_NOT_TOLD = N_("muscle not told")
GUARD = {
    ("stop", "sciatic_band"): N_("Stop: beyond {limit} mm over the sciatic nerve without ultrasound."),
    ("warn", "sciatic_band"): N_("Warning: beyond {limit} mm over the sciatic nerve."),
    ("within", "sciatic_band"): N_("Not beyond {limit} mm; the nerve may still lie nearer."),
    ("stop", "vessels_and_nerves"): N_("Stop: nerve and vessels lie here."),
    ("stop", "outside_map"): N_("Stop: outside what this map covers."),
    ("unknown", "nerve_depth_unknown"): N_("How deep the nerve lies here is not known."),
    ("unknown", "depth_not_told"): N_("Without a depth nothing can be said."),
    ("unknown", "place_not_told"): N_("Without a place nothing can be said."),
}
