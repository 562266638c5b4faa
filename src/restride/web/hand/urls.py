"""Addresses of `hand`."""

from django.urls import path

from restride.web.hand import data, erase, person, summary

urlpatterns = [
    path("leg/<uuid:leg>/summary", summary.summary, name="summary"),
    path("leg/<uuid:leg>/data", data.data, name="data"),
    path("leg/<uuid:leg>/journal.<str:form>", data.journal, name="journal-file"),
    path("leg/<uuid:leg>/backup", data.backup_now, name="backup"),
    path("leg/<uuid:leg>/person", person.person, name="person"),
    path("leg/<uuid:leg>/erase", erase.leg_erase, name="erase"),
    path("erase", erase.everything, name="erase-everything"),
    path("import", data.bring, name="import"),
]
