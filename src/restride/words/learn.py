"""Subjects of the pages to learn from, and what they say of what the tables do not have."""

from restride.words.mark import N_, Ask

SUBJECTS = {
    "learn-muscles": Ask(
        N_("The muscles"), N_("The four at the back of the thigh: where each starts and ends, and what it does.")
    ),
    "learn-causes": Ask(
        N_("Causes, and why runners"), N_("Each cause with the size that was measured, where anybody measured it.")
    ),
    "learn-symptoms": Ask(N_("Symptoms"), N_("What each may mean, and when it cannot wait.")),
    "learn-grades": Ask(
        N_("Grades and weeks"), N_("How strains are graded, whose weeks are whose, and how soon they come back.")
    ),
    "learn-exercises": Ask(
        N_("Exercises"), N_("Every exercise, drill, run and test, drawn for either leg, with dose and steps.")
    ),
    "learn-needling": Ask(
        N_("What dry needling is"), N_("How it is said to work, and what stands behind each effect.")
    ),
    "learn-evidence": Ask(
        N_("Does needling help?"), N_("The trials side by side, how certain they are, and what was not found.")
    ),
    "learn-article": Ask(
        N_("The article, answered"), N_("Everything the blog article raises, with our verdict and its reasons.")
    ),
    "learn-sources": Ask(N_("Sources"), N_("Each source, how it was read, and what rests on it.")),
}
