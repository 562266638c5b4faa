"""A picture and its report."""

from restride.words.mark import N_, Ask

FIELDS = {
    "modality": Ask(N_("kind of picture"), N_("What kind of picture was taken?")),
    "read_by": Ask(N_("read by"), N_("Who read it?")),
    "mri_grade": Ask(N_("MRI grade, 0 to 3"), N_("Which grade does the MRI show, 0 to 3?")),
    "bamic": Ask(N_("BAMIC class"), N_("Which class of the British Athletics scheme?")),
    "tendon": Ask(N_("tendon torn"), N_("Which part of the tendon is torn, if any?")),
    "junction": Ask(N_("muscle-tendon junction involved"), N_("Is the junction of muscle and tendon involved?")),
    "muscles": Ask(N_("muscles involved"), N_("Which muscles are involved?")),
    "length_cm": Ask(N_("length in cm"), N_("How long is the injured stretch, in centimetres?")),
    "retraction_cm": Ask(N_("retraction in cm"), N_("How far has the torn end drawn back, in centimetres?")),
    "avulsion": Ask(N_("tendon or bone torn off on the picture"), N_("Is the tendon, or bone with it, torn off?")),
    "lump": Ask(N_("lump on the picture"), N_("Does it show a lump?")),
    "clot": Ask(N_("clot on the picture"), N_("Does it show a clot in a vein?")),
    "bone": Ask(N_("bone on the picture"), N_("What does the bone show?")),
    "nerve_root": Ask(N_("nerve root pressed"), N_("Does it show a nerve root under pressure?")),
    "tendinopathy": Ask(N_("worn tendon on the picture"), N_("Does it show a tendinopathy?")),
    "report": Ask(N_("report"), N_("What does the report say, in its own words?")),
}
