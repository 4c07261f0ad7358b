import pytest

from media.units import Seconds
from sessions.pace import (
    BreathsOutOfRange,
    InhaleOutOfRange,
    Pace,
    PaceOutOfRange,
    PauseOutOfRange,
    RoundsOutOfRange,
    checked,
)


def test_a_pace_of_most_people_is_possible() -> None:
    assert checked(Pace()) == Pace()


def test_inhale_and_exhale_are_a_breath() -> None:
    pace = Pace(breaths_per_minute=6.0, inhale_share=0.4)
    assert (pace.inhale, pace.exhale) == (4.0, 6.0)


@pytest.mark.parametrize(
    ("pace", "error"),
    [
        (Pace(breaths_per_minute=2.9), BreathsOutOfRange),
        (Pace(breaths_per_minute=12.1), BreathsOutOfRange),
        (Pace(breaths_per_minute=float("nan")), BreathsOutOfRange),
        (Pace(inhale_share=0.2), InhaleOutOfRange),
        (Pace(inhale_share=0.7), InhaleOutOfRange),
        (Pace(pause=Seconds(-1)), PauseOutOfRange),
        (Pace(pause=Seconds(11)), PauseOutOfRange),
        (Pace(rounds=0), RoundsOutOfRange),
        (Pace(rounds=22), RoundsOutOfRange),
    ],
)
def test_a_pace_that_nobody_can_practise_is_refused(
    pace: Pace, error: type[PaceOutOfRange]
) -> None:
    with pytest.raises(error):
        checked(pace)


def test_the_sentence_says_what_is_possible() -> None:
    with pytest.raises(PaceOutOfRange, match=r"An inhale of 70 % .* from 25 % to 65 %"):
        checked(Pace(inhale_share=0.7))
