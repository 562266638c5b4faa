"""What a figure says to those who cannot see it."""

from restride.words.mark import N_

PICTURED = N_("Pictured: {poses}.")
RIGHT = N_("The injured leg is the right one.")
LEFT = N_("The injured leg is the left one.")
STOP = N_("Stop: {what}")
