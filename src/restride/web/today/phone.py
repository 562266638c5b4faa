"""What a page gives its browser: the rules for new signs with their sentences, and what to say of a lost connection."""

from __future__ import annotations

from typing import Any

from restride.assess.on_phone import sign_rules
from restride.knowledge.triage import Triage
from restride.words import Words, levels, today
from restride.words import rules as words_of_rules
from restride.words.urgent import timing


def rules(w: Words, table: Triage, number: str) -> dict[str, Any]:
    """Rules, levels and sentences in the page's language, and the emergency number. Nothing of a record."""
    return {
        "rules": [
            {"id": rule.id, "level": rule.level, "say": words_of_rules.rule(w, rule.id), "when": when}
            for rule, when in sign_rules(table)
        ],
        "levels": {
            level: {
                "headline": w(one.headline, **timing(level, table)),
                "where": w(one.where),
                "do": w(one.do),
            }
            for level, one in levels.LEVELS.items()
        },
        "rows": {name: w(ask.question) for name, ask in today.ROWS.items()},
        "number": number,
        "said": {name: w(text) for name, text in today.ON_PHONE.items()},
    }
