"""The bargain, for clinicians: return sooner, risk more. What is known of it, and what nobody has measured."""

from restride.words.mark import N_

HEADING = N_("Return sooner, risk more: another strain against the day of return")
WITHIN = N_("within {days} days")
RETURN_ON = N_("return on")
ROW = N_("{middle} % ({low} to {high})")
BAND = N_(
    "In brackets the band over how steeply risk falls with waiting. Nobody has measured that: the middle is our choice."
)
KNOWN = N_(
    "Known: about 9 in 100 are hurt again within two months and 17 within a year, mostly young male athletes; signs at "
    "the last exam and earlier injuries raise it. Not known: how much one more week takes off it on this leg."
)
DECISION = N_("The day is yours and the runner's to choose. The curve is not shown to runners.")
