"""Addresses of `when`."""

from django.urls import path

from restride.web.when import views

urlpatterns = [
    path("leg/<uuid:leg>/when", views.when, name="when"),
    path("leg/<uuid:leg>/when/race", views.goal, name="goal"),
]
