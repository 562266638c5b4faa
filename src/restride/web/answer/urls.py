"""Addresses of `answer`."""

from django.urls import path

from restride.web.answer import views

urlpatterns = [
    path("leg/<uuid:leg>/answer", views.answer, name="answer"),
]
