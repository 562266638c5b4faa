"""Addresses of `ask`."""

from django.urls import path

from restride.web.ask import review, views

urlpatterns = [
    path("leg/<uuid:leg>/ask", views.ask, name="ask"),
    path("leg/<uuid:leg>/review", review.review, name="review"),
]
