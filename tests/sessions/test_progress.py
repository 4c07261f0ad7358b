from datetime import date

from msgspec.json import decode, encode

from media.units import Seconds
from sessions.progress import (
    LeftAt,
    Progress,
    resume_position,
    with_day_done,
    with_left_at,
    with_left_out,
    with_met,
)

TODAY = date(2026, 11, 22)
LEFT = LeftAt(day=2, session_id="losmaken", position=Seconds(42))


def test_a_day_done_carries_its_date() -> None:
    progress = with_day_done(Progress(), "happy-back", 1, TODAY)
    assert progress.of("happy-back").days_done == {1: TODAY}


def test_a_day_done_again_carries_the_later_date() -> None:
    first = with_day_done(Progress(), "happy-back", 1, date(2026, 11, 1))
    assert with_day_done(first, "happy-back", 1, TODAY).of("happy-back").days_done == {1: TODAY}


def test_a_day_that_is_done_has_no_place_to_go_on_from() -> None:
    left = with_left_at(Progress(), "happy-back", LEFT)
    assert with_day_done(left, "happy-back", 2, TODAY).of("happy-back").left_at is None


def test_doing_another_day_keeps_the_place_to_go_on_from() -> None:
    left = with_left_at(Progress(), "happy-back", LEFT)
    assert with_day_done(left, "happy-back", 1, TODAY).of("happy-back").left_at == LEFT


def test_a_session_left_out_stays_out_until_it_is_taken_in_again() -> None:
    out = with_left_out(Progress(), "happy-back", 2, "rekken", left_out=True)
    assert out.of("happy-back").left_out == {2: ("rekken",)}
    twice = with_left_out(out, "happy-back", 2, "rekken", left_out=True)
    assert twice == out
    taken_in = with_left_out(out, "happy-back", 2, "rekken", left_out=False)
    assert taken_in.of("happy-back").left_out == {}


def test_challenges_do_not_touch_each_other() -> None:
    one = with_day_done(Progress(), "happy-back", 1, TODAY)
    both = with_left_at(one, "ochtendyoga", LEFT)
    assert both.of("happy-back") == one.of("happy-back")
    assert both.of("never-begun").days_done == {}


def test_the_value_before_is_left_as_it_was() -> None:
    before = Progress()
    with_day_done(before, "happy-back", 1, TODAY)
    assert before == Progress()


def test_an_exercise_is_met_once_in_its_own_challenge() -> None:
    once = with_met(Progress(), "happy-back", ["ademen", "rekken"])
    twice = with_met(once, "happy-back", ["ademen"])
    assert twice == once
    assert twice.met_in("happy-back") == {"ademen", "rekken"}
    assert twice.met_in("happy") == frozenset()


def test_a_day_goes_on_ten_seconds_earlier_but_not_before_the_session() -> None:
    assert resume_position(Seconds(42)) == 32.0
    assert resume_position(Seconds(7)) == 0.0


def test_progress_survives_being_written_and_read() -> None:
    progress = with_left_out(Progress(), "happy-back", 2, "rekken", left_out=True)
    progress = with_left_at(with_day_done(progress, "a", 1, TODAY), "happy-back", LEFT)
    assert decode(encode(progress), type=Progress) == progress
