"""`python -m restride.web COMMAND`: Django's commands, and `backup`, `restore`, `forget`."""

import os
import sys

from django.conf import settings
from django.core.management import execute_from_command_line

from restride.words import words
from restride.words.serve import NO_FOLDER

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "restride.web.settings")
    try:
        # The first look at the settings makes the data folder and the key.
        _ = settings.DEBUG
    except OSError:
        sys.exit(words("en")(NO_FOLDER))
    execute_from_command_line(["restride.web", *sys.argv[1:]])
