"""The whole report of one leg, part after part, the urgent first."""

from __future__ import annotations

from datetime import date, time

from restride.cli.show.shown import Shown
from restride.words import dates, manners, screen
from restride.words.values import value


def show(shown: Shown) -> None:
    """Draw the whole report."""
    from restride.cli.show import bargain, differential, forecast, grade, needling, risks, sources, today, urgency

    head(shown)
    urgency.show(shown)
    differential.show(shown)
    forecast.show(shown)
    bargain.show(shown)
    today.show(shown)
    grade.show(shown)
    needling.show(shown)
    risks.show(shown)
    sources.show(shown)


def head(shown: Shown) -> None:
    """Which leg, which day, as of when; and whatever makes this answer a special one."""
    w, page, answer = shown.w, shown.page, shown.answer
    name = w(screen.TITLE, side=value(w, shown.journal.side)).capitalize()
    when = w(screen.AS_KNOWN, moment=dates.moment(w, _whole_day(shown), shown.journal.zone))
    day = w(screen.NO_ONSET) if answer.day is None else w(screen.DAY, day=answer.day)
    right = f"{day} · {when}"
    page.line()
    gap = page.width - 2 - len(name) - len(right)
    if gap > 0:
        title = page.styled(" " + name, "bold")
        page.line(title.append(" " * gap + right, "dim"))
    else:
        page.text(name, "bold")
        page.text(right, "dim")
    page.rule()
    for line in _special(shown):
        page.text(line, "yellow")


def _whole_day(shown: Shown) -> date:
    """The moment asked about; its date alone where it is the end of a day."""
    local = shown.answer.at.astimezone(shown.journal.zone)
    return local.date() if local.time() >= time(23, 59, 59) else local


def _special(shown: Shown) -> list[str]:
    w, answer = shown.w, shown.answer
    marks = [
        (answer.synthetic, manners.SYNTHETIC),
        (answer.urgency.hypothetical, manners.HYPOTHETICAL),
        (answer.hindsight, manners.HINDSIGHT),
        (not shown.journal.as_known(answer.at).known, screen.AT_EARLY),
    ]
    lines = [w(message) for holds, message in marks if holds]
    lines += [w(manners.LEARNT, name=f"“{answer.learnt}”")] if answer.learnt else []
    return [*lines, w(manners.OVERLAID, n=len(answer.overlaid))] if answer.overlaid else lines
