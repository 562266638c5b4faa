"""What a page says where something went wrong, and what to do next."""

from typing import NamedTuple

from restride.words.mark import N_


class Fault(NamedTuple):
    """A heading, what happened, and what to do next."""

    heading: str
    what: str
    next: str


PAGES = {
    "bad_request": Fault(
        N_("This was not understood"),
        N_("What came from the browser was not a request that Restride knows. Nothing was kept."),
        N_("Go back and try once more, or begin from the first page."),
    ),
    "forbidden": Fault(
        N_("Not for this user"),
        N_("The app belongs to whoever started it on this computer, and this request came from another account."),
        N_("Start your own: “restride serve”. It keeps your data in your own folder."),
    ),
    "form_refused": Fault(
        N_("The form had grown old"),
        N_("Its token did not fit: the page was open since before a restart, or cookies are off. Nothing was kept."),
        N_("Go back, load the page anew and send it again. Cookies of this site must be allowed."),
    ),
    "not_found": Fault(
        N_("There is no such page"),
        N_("Nothing stands under this address. A leg that was erased leaves nothing behind, its address included."),
        N_("Begin from the first page: it lists every leg that is kept here."),
    ),
    "conflict": Fault(
        N_("Somebody was quicker"),
        N_(
            "This entry was put right or taken back since you opened the form. Nothing is lost: that change stands, "
            "and yours was not kept."
        ),
        N_("Go back, load the page anew, look at what it says now, and change it again if it is still wrong."),
    ),
    "server_error": Fault(
        N_("Something broke in Restride"),
        N_("This is our fault. What was kept before stays; what you have just sent was kept whole or not at all."),
        N_("Go back and try once more. If it stays so, stop the app with Ctrl-C and start it again: “restride serve”."),
    ),
    "locked": Fault(
        N_("The database is in use"),
        N_("Another program holds it: a second Restride, a back-up, or a database browser. Nothing was kept just now."),
        N_("Close the other program, wait a moment, and load this page again."),
    ),
    "not_migrated": Fault(
        N_("The database is not in today's form"),
        N_("It is of another version of Restride, or it was moved away while the app ran. Nothing was changed."),
        N_("Stop the app with Ctrl-C and start it again: “restride serve” makes a back-up and brings it up to date."),
    ),
    "database": Fault(
        N_("The database cannot be read"),
        N_("The file may be damaged, the disk full, or its server down. Nothing was kept just now."),
        N_(
            "Stop the app, see that the disk has room, and start it again. A back-up comes back with `python -m "
            "restride.web restore FILE`."
        ),
    ),
}
