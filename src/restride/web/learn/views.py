"""The first page to learn from: its subjects."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpResponse

from restride.web.learn.book import Book, page
from restride.words import learn as said


@dataclass(frozen=True, slots=True)
class Subject:
    """A page of the book, and what it tells."""

    address: str
    name: str
    about: str


@page
def learn(book: Book) -> HttpResponse:
    """Every subject."""
    subjects = [Subject(book.to(name), book.w(ask.label), book.w(ask.question)) for name, ask in said.SUBJECTS.items()]
    return book.render("learn", subjects=subjects)
