"""How bad: the four classes, the schemes that grade a strain, and whose weeks are whose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from restride.words.mark import N_

if TYPE_CHECKING:
    from restride.knowledge import Knowledge
    from restride.words import Words

CLASSES = {
    "trivial": N_("trivial"),
    "mild": N_("mild"),
    "moderate": N_("moderate"),
    "severe": N_("severe"),
}
CLASSIC = {"mild": "I", "moderate": "II", "severe": "III"}
MRI = {"mild": "0, 1", "moderate": "2", "severe": "3"}
MUNICH = {"mild": "3A", "moderate": "3B", "severe": "4"}
ABOUT = {
    "trivial": N_("over within a day or so"),
    "mild": N_("few fibres, little strength lost"),
    "moderate": N_("part of the muscle torn, strength lost"),
    "severe": N_("torn through or nearly, most strength lost"),
}
HEADING = N_("How bad, if this is a strain")
OF_20 = N_("of 20")
GRADE = N_("grade")
CLASSIC_IS = N_("classic")
MRI_IS = N_("MRI")
MUNICH_IS = N_("Munich")
ARTICLE_IS = N_("article")
STUDIES_ARE = N_("studies")
LIKELIEST = N_("Most likely {grade}: {about}.")
TOO_EARLY = N_(
    "Most strains that begin like this are trivial, over within a day or so. Some are not, and the first two days tell."
)
NOT_SURE = N_("No one grade is likelier than all the others together.")
MRI_GRADE = N_("MRI grade {grade}, from the picture.")
BAMIC_CLASS = N_("BAMIC {bamic}, from the picture.")
DISAGREE = N_(
    "Article: weeks as the article has them. Studies: mean weeks to full training, by MRI grade, in professional "
    "footballers. They disagree, so both stand."
)
WEEKS = N_("{first} to {last}")
AND_MORE = N_("{weeks}+")
SETTING = N_("The odds start from how often each grade is seen in: {setting}.")


def weeks(w: Words, knowledge: Knowledge, severity: str) -> tuple[str, str]:
    """The article's weeks of a class, and the span of what the cohorts beside them found."""
    known = knowledge.grades.schemes["article"].grades.get(severity)
    if known is None:
        return "", ""
    first, last = known["weeks"].numbers
    article = w(WEEKS, first=f"{first:g}", last=f"{last:g}")
    return (w(AND_MORE, weeks=article) if known.open_ended else article), _cohorts(w, knowledge, known.beside)


def _cohorts(w: Words, knowledge: Knowledge, keys: tuple[str, ...]) -> str:
    found = [knowledge.figure(key) for key in keys]
    spread = sorted(round(figure.number / 7) for figure in found if figure.value is not None)
    if not spread:
        return ""
    if spread[0] == spread[-1]:
        return str(spread[0])
    return w(WEEKS, first=spread[0], last=spread[-1])
