"""The back of both thighs, seen from behind: anatomy is data (`knowledge.anatomy`), one function draws it.

Left is left of the person seen from behind. Colours stand in the room's one stylesheet; the markup has classes only.
The picture is never the only way: `choices` gives the same places, and those beyond the map, as a list.
"""

from restride.chart.bodymap.choices import choices
from restride.chart.bodymap.picture import draw
from restride.chart.bodymap.shown import Needle, Pain, PainKind, Shown
from restride.chart.picture import Picture

__all__ = ["Needle", "Pain", "PainKind", "Picture", "Shown", "choices", "draw"]
