"""`python -m restride.web COMMAND`: Django's commands, and `backup`, `restore`, `forget`."""

import os
import sys

from django.core.management import execute_from_command_line

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "restride.web.settings")
    execute_from_command_line(["restride.web", *sys.argv[1:]])
