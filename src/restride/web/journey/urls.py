"""Addresses of `journey`."""

from django.urls import path

from restride.web.journey import exam, views, write

urlpatterns = [
    path("leg/<uuid:leg>/journey", views.journey, name="journey"),
    path("leg/<uuid:leg>/entry/<str:name>", views.entry, name="entry"),
    path("leg/<uuid:leg>/entry/<str:name>/back", views.back, name="entry-back"),
    path("leg/<uuid:leg>/write", write.write, name="write"),
    path("leg/<uuid:leg>/write/<str:kind>", write.keep, name="write-keep"),
    path("leg/<uuid:leg>/exam", exam.exam, name="exam"),
]
