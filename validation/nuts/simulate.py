"""Draws made-up legs from the clock's table and prints what would be told of each: ten by hand, the rest by chance.

Called as  python simulate.py CLOCK.toml COUNT > legs.json
Written from docs/forecast.md; nothing of Restride is imported.
"""

import json
import sys
import tomllib
from math import ceil, exp, log, sqrt

import numpy as np

SEED = 20261129
LEGS = {
    "exams": {"exams"},
    "check_ins": {"check_ins"},
    "influence": {"check_ins", "exams", "influence"},
    "milestones_fast": {"milestones"},
    "milestones_distance": {"milestones", "distance", "check_ins"},
    "opinions": {"opinions", "exams"},
    "setback": {"setback", "check_ins", "exams", "milestones"},
    "not_back": {"exams", "late"},
    "heavy_tail": {"slow_tail", "check_ins", "late"},
    "wide": {"wide", "check_ins", "exams", "milestones", "opinions", "influence"},
}
TOPICS = (
    "check_ins",
    "exams",
    "influence",
    "milestones",
    "distance",
    "opinions",
    "setback",
    "slow_tail",
    "wide",
    "late",
)


def plain(raw):
    """The table with every figure as its bare value."""
    if isinstance(raw, dict):
        return raw["value"] if "value" in raw else {key: plain(one) for key, one in raw.items()}
    return [plain(one) for one in raw] if isinstance(raw, list) else raw


def topics(rng):
    """What is told of a leg drawn by chance."""
    return {one for one in TOPICS if rng.random() < 0.4} or {"exams"}


def odds(rng, told):
    """Odds of the grades, and what else moves the prior."""
    pi = rng.dirichlet([0.3, 1, 2, 2, 0.6]).round(3)
    return {
        "pi": pi.tolist(),
        "setting": "elite" if rng.random() < 0.2 else "clinic",
        "branch": "distance" if "distance" in told else "fast",
        "recurrent": bool("wide" in told),
        "stretch": False,
        "tendon": "intratendinous" if "wide" in told else "none",
        "slow_tail": "slow_tail" in told,
        "wide": "wide" in told,
    }


class Leg:
    """One leg that nobody sees: its clocks, its milestones, its setbacks."""

    def __init__(self, rng, table, known, told):
        self.rng, self.table = rng, table
        shift, by = table["shift"], table["between"]
        part = table["component"][rng.choice(5, p=np.array(known["pi"]) / sum(known["pi"]))]
        centre = shift["elite"] if known["setting"] == "elite" else shift["other"]
        a = shift.get("protocol", 0.0)
        centre += a + shift["recurrent"] * known["recurrent"]
        centre += shift["intratendinous"] * (known["tendon"] == "intratendinous")
        sd = np.hypot(part["log_sd"], by["log_sd_wide"] if known["wide"] else by["log_sd"])
        if known["slow_tail"] and rng.random() < table["heavy"]["share"]:
            centre, sd = centre + log(table["heavy"]["times"]), table["heavy"]["log_sd"]
        self.y = log(part["median"]) + centre + sd * rng.standard_normal()
        self.b = self.y - a - self.student(table["clocks"]["tissue_sd"])
        self.clock = {name: exp(self.b + self.student(one)) for name, one in table["domain"].items()}
        self.severity = rng.standard_normal()
        self.reached, at = {"full_training": exp(self.y)}, self.y
        for step in table[known["branch"]]:
            at -= rng.gamma(step["shape"], step["mean"] / step["shape"])
            self.reached[step["id"]] = exp(at)
        self.flares = []
        if "setback" in told:
            self.flares.append((int(rng.integers(2, 9)), float(rng.choice([2, 4, 7]))))

    def student(self, sd):
        """A draw of Student's t with 5 degrees of freedom and this standard deviation."""
        return sd * sqrt(3 / 5) * self.rng.standard_t(5)

    def lost(self, day):
        """Days lost up to and on a day."""
        return sum(days for at, days in self.flares if at <= day)

    def calendar(self, clock):
        """The calendar's time of a time on the clock."""
        return clock + sum(days for at, days in self.flares if clock > at)

    def readings(self, marker, days, under):
        """Readings of one marker on days, as an examiner or a runner would write them down."""
        clock, rng = self.clock[marker["domain"]], self.rng
        size = min(marker["alpha"] * (clock / self.table["clocks"]["reference"]) ** marker["beta"], marker["cap"])
        size *= 1 + marker["lam"] * self.severity + marker["omega"] * rng.standard_normal()
        by, pain = self.table["influence"], marker["domain"] == "pain"
        pill = rng.normal(by["pain"], by["pain_sd"]) if pain else rng.normal(0, by["other_sd"] * marker["sigma"])
        at = np.array([max(day - self.lost(day), 0) for day in days])
        gap = np.abs(np.subtract.outer(days, days))
        wander = rng.multivariate_normal(np.zeros(len(days)), marker["rho"] ** 2 * np.exp(-gap / marker["ell"]))
        y = size * 2.0 ** -((at / (marker["h"] * clock)) ** marker["p"]) + marker["off"] * rng.standard_normal()
        y += wander + marker["sigma"] * rng.standard_normal(len(days)) + pill * np.isin(days, list(under))
        return np.clip(y, 0, marker["cap"]).round() if marker["whole"] else y.round(1)


def marks(rng, leg, now):
    """Milestones reached by now, each the day it was; one that was tried too early; not back."""
    found = [["full_training", now, now, None]]
    for name, clock in leg.reached.items():
        day = ceil(leg.calendar(clock))
        if day <= now:
            found.append([name, day, max(day - 1, 0), max(day, 1)])
        elif name != "full_training" and rng.random() < 0.5:
            tried = int(rng.integers(1, now + 1))
            found.append([name, tried, tried, None])
    return found


def guesses(rng, leg, now):
    """Three guesses of full training: two of the runner's, one of a clinician who has not examined."""
    by, found = leg.table["opinion"], []
    clock, hope = leg.b + leg.student(by["sd"]), rng.normal(by["optimism"], by["optimism_sd"])
    for day, athlete in ((1, True), (4, False), (min(6, now), True)):
        guess = exp(clock + hope * athlete + by["noise"] * rng.standard_normal()) + leg.lost(day)
        found.append(["full_training", day, max(round(guess), day + 1), athlete])
    return found


def told_of(rng, table, told):
    """What is told of one leg that is not back yet."""
    now, known = int(rng.integers(32, 45) if "late" in told else rng.integers(9, 15)), odds(rng, told)
    leg = Leg(rng, table, known, told)
    while leg.calendar(leg.reached["full_training"]) <= now or any(
        leg.reached["full_training"] <= day for day, _ in leg.flares
    ):
        leg = Leg(rng, table, known, told)
    checked = list(range(0, min(now, 12) + 1)) if "check_ins" in told else []
    examined = [2, 9, *([30] if now > 30 else [])] if "exams" in told else []
    under = {3, 5, 9} if "influence" in told else set()
    readings = []
    for marker in table["marker"]:
        days = checked if marker["domain"] == "pain" else examined
        values = leg.readings(marker, days, under) if days else []
        readings += [[marker["id"], day, float(y), day in under] for day, y in zip(days, values, strict=True)]
    return {
        "topics": sorted(told),
        "odds": known,
        "readings": readings,
        "marks": marks(rng, leg, now) if "milestones" in told else [["full_training", now, now, None]],
        "guesses": guesses(rng, leg, now) if "opinions" in told else [],
        "flares": [day for day, _ in leg.flares],
    }


def main(path, count):
    """Print the table's values and the legs."""
    with open(path, "rb") as file:
        table = plain(tomllib.load(file))
    rng = np.random.default_rng(SEED)
    legs = {name: told_of(rng, table, told) for name, told in LEGS.items()}
    for n in range(len(legs), count):
        legs[f"chance_{n - len(LEGS) + 1:02d}"] = told_of(rng, table, topics(rng))
    print(json.dumps({"seed": SEED, "clock": table, "legs": legs}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
