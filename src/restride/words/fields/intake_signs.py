"""Signs: what can be seen and felt, nerve and back, circulation, infection, bone."""

from restride.words.mark import N_, Ask

FIELDS = {
    "bruise": Ask(N_("bruise"), N_("Is there a bruise? Large means larger than your hand, or spreading.")),
    "bruise_hours": Ask(N_("hours until the bruise"), N_("How many hours after it happened did you see it?")),
    "swelling_thigh": Ask(N_("thigh swollen"), N_("Is the thigh swollen?")),
    "swelling_calf": Ask(N_("calf swollen"), N_("Is the calf swollen? Compare both calves at their widest.")),
    "swelling_whole_leg": Ask(N_("whole leg swollen"), N_("Is the whole leg swollen?")),
    "gap": Ask(N_("gap to be felt"), N_("Can you feel a gap or a dent in the muscle?")),
    "lump": Ask(N_("lump"), N_("Can you feel a lump?")),
    "lump_growing": Ask(N_("lump growing"), N_("Is the lump growing?")),
    "lump_size_cm": Ask(N_("size of the lump in cm"), N_("How wide is the lump, in centimetres?")),
    "pain_below_knee": Ask(N_("pain below the knee"), N_("Does the pain run down below the knee?")),
    "numbness": Ask(N_("numbness or tingling"), N_("Is any part of the leg or foot numb or tingling?")),
    "weakness": Ask(N_("weak leg or foot"), N_("Has the leg or the foot gone weak?")),
    "foot_drop": Ask(N_("foot drops"), N_("Does the foot drop, or can you not walk on your heel?")),
    "nerve_worsening": Ask(N_("numbness or weakness growing"), N_("Is the numbness or the weakness getting worse?")),
    "both_legs": Ask(N_("both legs"), N_("Is the other leg painful, numb or weak as well?")),
    "back_pain": Ask(N_("back pain"), N_("Do you have pain in the back, or had you when this began?")),
    "slump": Ask(
        N_("slouching brings it on"), N_("Does slouching with the knee straight and the chin down bring it on?")
    ),
    "saddle_numbness": Ask(
        N_("numb between the legs"), N_("Is it numb where you would sit on a saddle, or between the legs?")
    ),
    "bladder": Ask(N_("bladder trouble"), N_("Is it new that you cannot pass or hold water, or do not feel it?")),
    "bowel": Ask(N_("bowel trouble"), N_("Is it new that you cannot hold your bowels, or do not feel it?")),
    "sexual": Ask(N_("loss of sexual feeling"), N_("Is sexual feeling or function newly lost?")),
    "breathless": Ask(N_("breathless"), N_("Are you newly short of breath?")),
    "chest_pain": Ask(N_("chest pain"), N_("Do you have chest pain?")),
    "coughing_blood": Ask(N_("coughing blood"), N_("Have you coughed up blood?")),
    "cold_foot": Ask(N_("cold foot"), N_("Is the foot colder than the other one?")),
    "pale_foot": Ask(N_("pale or blue foot"), N_("Is the foot pale or blue?")),
    "vein_tenderness": Ask(
        N_("sore along the deep veins"),
        N_("Is it sore when you press along the middle of the calf or the inner thigh?"),
    ),
    "calf_difference_cm": Ask(
        N_("calf wider than the other, in cm"),
        N_("By how many centimetres is this calf wider, 10 cm below the knob under the kneecap?"),
    ),
    "pitting_oedema": Ask(
        N_("a pressed thumb leaves a dent"), N_("Does a thumb pressed into the shin leave a dent on this leg only?")
    ),
    "collateral_veins": Ask(
        N_("new veins showing"), N_("Do veins show on the skin of this leg that are not varicose?")
    ),
    "fever": Ask(N_("fever"), N_("Have you a fever, or had one since this began?")),
    "unwell": Ask(N_("very unwell"), N_("Do you feel very ill?")),
    "hot": Ask(N_("hot thigh"), N_("Is the thigh hot?")),
    "red": Ask(N_("red thigh"), N_("Is the skin of the thigh red?")),
    "red_spreading": Ask(N_("redness spreading"), N_("Is the redness spreading fast?")),
    "plain_cold": Ask(N_("a cold or a stomach upset"), N_("Is the fever just part of a cold or a stomach upset?")),
    "dark_urine": Ask(N_("dark urine"), N_("Has your urine turned dark, like cola?")),
    "pain_out_of_proportion": Ask(
        N_("pain out of proportion"), N_("Is the pain far worse than the injury explains, and growing?")
    ),
    "tense_thigh": Ask(N_("tense thigh"), N_("Is the thigh hard and tense to the touch?")),
    "pain_on_passive_stretch": Ask(
        N_("severe pain when somebody else moves it"),
        N_("Does it hurt badly when somebody else gently straightens the knee?"),
    ),
    "bony_tenderness": Ask(N_("sore on the bone"), N_("Is a bone itself sore to press?")),
    "bone_deformity": Ask(N_("bone out of shape"), N_("Does the leg look bent, short or turned?")),
    "hop_pain": Ask(
        N_("pain on hopping"), N_("If you have hopped on this leg: did it hurt? Do not try it to find out.")
    ),
    "fulcrum_pain": Ask(
        N_("pain on bending the thigh bone"),
        N_("Sitting with an arm under the thigh: does pressing down on the knee hurt in the bone?"),
    ),
}
