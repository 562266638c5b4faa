"""Addresses of `house`."""

from django.urls import path

from restride.web.house import views

urlpatterns = [
    path("settings", views.settings, name="settings"),
    path("about", views.about, name="about"),
]
