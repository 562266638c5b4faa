"""How large the forecast is: a reader is promised one that can be read in an evening."""

import ast
import io
import tokenize
from pathlib import Path

FORECAST = Path(__file__).parents[2] / "src" / "restride" / "forecast"
MOST = 1000
SILENT = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}


def lines_of_code(text: str) -> int:
    """Lines that are neither blank nor all comment nor text of their own (docstrings, of modules to constants)."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    code = {n for one in tokens if one.type not in SILENT for n in range(one.start[0], one.end[0] + 1)}
    said = (
        one for one in ast.walk(ast.parse(text)) if isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)
    )
    return len(code - {n for one in said for n in range(one.lineno, (one.end_lineno or 0) + 1)})


def test_the_forecast_stays_small():
    found = {path.name: lines_of_code(path.read_text()) for path in sorted(FORECAST.rglob("*.py"))}
    assert len(found) > 10
    assert sum(found.values()) < MOST, found


def test_what_is_no_code_is_not_counted():
    text = '"""What it is."""\n\n# Why.\nA = (  # one\n    1,\n)\n"""What A is."""\n'
    text += '\n\ndef f():\n    """Say.\n\n    More.\n    """\n'
    assert lines_of_code(text) == 4
    assert lines_of_code(text + '    return """\n\n"""\n') == 7
