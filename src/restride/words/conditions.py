"""What it may be, in plain words, and what each is."""

from __future__ import annotations

from restride.words.locale import Words
from restride.words.mark import N_, Ask

CONDITIONS = {
    "sprint_strain": Ask(
        N_("hamstring strain, sprint type"), N_("Fibres torn at speed, most often in the outer muscle.")
    ),
    "stretch_strain": Ask(
        N_("hamstring strain, stretch type"), N_("Fibres torn in a long stretch, often near the sit bone; slower.")
    ),
    "proximal_tendinopathy": Ask(
        N_("worn tendon at the sit bone (proximal tendinopathy)"), N_("Builds up with load; hurts on sitting.")
    ),
    "prox_hamstring_avulsion": Ask(
        N_("tendon torn off the sit bone (avulsion)"), N_("Easier to repair when it is found early.")
    ),
    "prox_avulsion_with_sciatic": Ask(
        N_("torn tendon with the sciatic nerve hurt"), N_("Numbness or weakness come with the tear.")
    ),
    "ischial_apophyseal_avulsion": Ask(
        N_("bone pulled off at the growth plate of the sit bone"), N_("In those still growing.")
    ),
    "lumbar_radiculopathy": Ask(N_("pain from a nerve in the low back"), N_("Felt in the leg, made in the back.")),
    "sciatic_entrapment": Ask(N_("sciatic nerve caught in the buttock"), N_("Deep ache, worse on sitting.")),
    "adductor_strain": Ask(N_("strain of the inner thigh"), N_("Near the hamstrings, but another muscle.")),
    "doms": Ask(N_("soreness after exercise"), N_("Comes a day or two after; settles within a week.")),
    "dvt": Ask(N_("clot in a deep vein"), N_("It can move to the lung, and can feel like a strain.")),
    "compartment_syndrome": Ask(N_("pressure cutting off the muscle (compartment)"), N_("Hours count.")),
    "limb_ischaemia": Ask(N_("blood no longer reaching the leg"), N_("Hours count.")),
    "popliteal_arterial": Ask(N_("trouble of the artery behind the knee"), N_("A bulge or a tight spot in it.")),
    "cauda_equina": Ask(N_("nerves low in the back pressed (cauda equina)"), N_("Hours count.")),
    "femoral_stress_fracture": Ask(N_("stress fracture of the thigh bone"), N_("Bone tired by load.")),
    "hip_fracture": Ask(N_("broken hip"), N_("After a fall, in older or brittle bone.")),
    "fracture": Ask(N_("broken bone"), N_("The leg cannot take weight, or looks out of shape.")),
    "atypical_femoral_fracture": Ask(
        N_("crack in the thigh bone on bone medicine"), N_("Rare, after years of bisphosphonates.")
    ),
    "slipped_epiphysis": Ask(N_("slipped growth plate at the hip"), N_("In those still growing.")),
    "infection": Ask(N_("infection"), N_("Of skin, muscle or bone.")),
    "bone_tumour": Ask(N_("growth in the bone"), N_("Rare; pain at night or without an injury.")),
    "soft_tissue_tumour": Ask(N_("growth in the muscle or fat"), N_("Rare; a lump that grows.")),
    "muscle_toxicity": Ask(N_("muscle harmed by a medicine or by overuse"), N_("Dark urine is its warning.")),
    "haematoma": Ask(N_("collection of blood in the thigh"), N_("From a blow or a tear.")),
    "baker_cyst": Ask(N_("Baker's cyst behind the knee"), N_("Fluid from the knee; may burst into the calf.")),
    "needling_injury": Ask(N_("harm done by a needle"), N_("A nerve, a vessel or an infection.")),
}


def condition(w: Words, name: str) -> str:
    """The condition's name in plain words; its id in brackets where it has none."""
    known = CONDITIONS.get(name)
    return f"[{name}]" if known is None else w(known.label)


def about(w: Words, name: str) -> str:
    """One line on what it is."""
    known = CONDITIONS.get(name)
    return "" if known is None else w(known.question)
