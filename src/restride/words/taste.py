"""What can be chosen of how pages look and speak."""

from restride.words.mark import N_

GROUPS = {"lang": N_("Language"), "theme": N_("Light or dark"), "units": N_("Units")}
LANGUAGES = {"en": "English", "pseudo": "Ƥşḗŭḓǿ"}
"""By their own names, which nobody translates."""
THEMES = {"": N_("as this machine has it"), "light": N_("light"), "dark": N_("dark")}
UNITS = {"metric": N_("kilometres, centimetres, kilograms"), "imperial": N_("miles, inches, pounds")}
