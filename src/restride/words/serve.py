"""What `restride serve` says while it runs."""

from restride.words.mark import N_

OPEN = N_("Restride is open at {address}, for this computer alone.")
STOP = N_("Leave this window open. Ctrl-C stops it; what you wrote stays.")
TAKEN = N_("Port {port} is in use. Name another, or none and a free one is taken.")
NO_PORT = N_("No free port was found from 8000 on. Name one that is: `restride serve --port 9000`.")
NO_FOLDER = N_(
    "The data folder cannot be used. It must be a folder that is yours to write, on a disk with room. "
    "Another one is taken with: RESTRIDE_DATA=FOLDER restride serve"
)
NO_DATABASE = N_(
    "The database cannot be opened, and nothing in it was changed. The file may be damaged or not yours to write, or "
    "the disk full. A back-up comes back with: python -m restride.web restore FILE. Back-ups lie in {backups}"
)
NO_WEB = N_("The app's own parts are not installed. Install them with: pip install 'restride[web]'")
