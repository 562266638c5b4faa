"""What is known: tables of sourced figures, authored as TOML, shipped as checked JSON, read lazily."""

from restride.knowledge.faults import Fault, KnowledgeError
from restride.knowledge.figure import Figure, figure, figures
from restride.knowledge.load import Knowledge, load
from restride.knowledge.source import Source

__all__ = ["Fault", "Figure", "Knowledge", "KnowledgeError", "Source", "figure", "figures", "load"]
