"""Exercise figures from joint angles, as SVG.

Poses are in degrees, flexion positive, in the clinical sense; the figure faces right and its near leg is the injured
one, so that for a left leg the whole figure is mirrored. A state with all angles 0 is upright standing.

- `trunk` 0 upright, 90 face down with the head right, -90 on the back with the head left. `spine` bends from pelvis to
  shoulder; `neck` likewise. `near`, `far`: hip, knee, ankle; an ankle left out is a flat foot. `arms`: shoulder, elbow.
- `view = "front"`: near is image left; hip and shoulder angles are abduction; `short` foreshortens thigh, shank, upper
  arm, forearm. `order` is the drawing order.
- `place = [landmark, x]` rests the lowest free point on the floor; with a third number its skin lies at that height.
- `pin = { "near.heel" = [x, y] }` closes a hand or foot on a support; its own angles are then ignored.
- Lengths and positions are shares of stature. `slope` tilts the ground; `layout = "onion"` overlays earlier poses.
"""

from restride.chart.figures.svg import Figure, exercise_figure, svg

__all__ = ["Figure", "exercise_figure", "svg"]
