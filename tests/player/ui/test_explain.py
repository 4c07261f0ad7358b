"""Tests of player/ui/explain.py."""

from __future__ import annotations

from typing import ClassVar

import pytest

from media.errors import UserFacingError
from player.ui.explain import explain
from sessions.errors import StateDamaged


class SessionSkipped(UserFacingError):
    template: ClassVar[str] = "We go on without it: {cause}"


@pytest.mark.usefixtures("dutch")
def test_an_error_is_explained_in_dutch() -> None:
    error = StateDamaged(file="settings.json", aside="settings.json.damaged")

    sentence = explain(error)

    assert "beschadigd" in sentence
    assert "settings.json.damaged" in sentence


@pytest.mark.usefixtures("language")
def test_an_error_is_explained_in_english_as_it_was_written() -> None:
    error = StateDamaged(file="settings.json", aside="settings.json.damaged")

    assert explain(error) == error.sentence


@pytest.mark.usefixtures("dutch")
def test_a_cause_inside_an_error_is_explained_too() -> None:
    cause = StateDamaged(file="settings.json", aside="elders")

    assert "beschadigd" in explain(SessionSkipped(cause=cause))
