"""How a timeline becomes a programme: the cycles in reserve, the sounds, captions and chapters."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING

from media.captions import Caption
from media.composition import Composition, PlacedSound
from media.probe import Chapter
from media.speech_times import Span, SpeechTimes
from media.units import Seconds
from sessions.route import HoldLoop, Passage, Route, straight
from sessions.spoken import captions_of, speech_of, voiced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from media.composition import Shot
    from sessions.timeline import BreathRun, Timeline


@dataclass(frozen=True, slots=True)
class Layout:
    """A programme that can be written, and the way through it.

    `composition` and `speech` are on the programme clock. The hold of that index of the
    route belongs to the timeline's run of the same index.
    """

    composition: Composition
    route: Route
    speech: SpeechTimes


def lay_out(timeline: Timeline, reserve: Seconds) -> Layout:
    """The timeline's programme, with at least `reserve` of whole cycles behind each run.

    With a reserve of 0 nothing can be held, and both clocks are the same.
    """
    route = _route(timeline, reserve)
    chimes = tuple(route.programme_time(chime) for chime in timeline.chimes)
    composition = Composition(
        shots=tuple(_shots(timeline, route)),
        sounds=tuple(
            PlacedSound(voice.file, route.programme_time(cue.start))
            for cue, voice in voiced(timeline)
        ),
        chimes=chimes,
        chapters=_chapters(timeline, route),
        captions={
            language: tuple(_moved(caption, route) for caption in captions)
            for language, captions in captions_of(timeline).items()
        },
        duration=route.length,
    )
    spans = (_span(route, span.start, span.end) for span in speech_of(timeline).spans)
    return Layout(composition, route, SpeechTimes(tuple(spans)))


def _route(timeline: Timeline, reserve: Seconds) -> Route:
    if reserve <= 0:
        return straight(timeline.duration)
    passages: list[Passage] = []
    holds: list[HoldLoop] = []
    position, at = Seconds(0.0), Seconds(0.0)
    for run, within in zip(timeline.runs, _within(timeline), strict=True):
        passage = Passage(position, at, Seconds(run.end - position))
        cycle = run.cycle[-1].end
        begin, end = passage.until, Seconds(passage.until + ceil(reserve / cycle) * cycle)
        run_at = Seconds(at + (run.start - position))
        holds.append(HoldLoop(run.step, run.start, run.end, run_at, begin, end, cycle, within))
        passages.append(passage)
        position, at = run.end, end
    if timeline.duration > position:
        passages.append(Passage(position, at, Seconds(timeline.duration - position)))
        at = passages[-1].until
    return Route(tuple(passages), tuple(holds), at)


def _within(timeline: Timeline) -> Iterator[Span]:
    """For each run, where in its step it is the one to hold: until it ends; the last, always."""
    begin = Seconds(0.0)
    for run, next_run in pairwise((*timeline.runs, None)):
        if run is None:
            return
        is_last = next_run is None or next_run.step != run.step
        end = timeline.steps[run.step].end if is_last else run.end
        yield Span(begin, end)
        begin = end


def _shots(timeline: Timeline, route: Route) -> Iterator[Shot]:
    """The timeline's shots, each moved by what lies in reserve before it, and the reserves."""
    reserves = dict(zip((hold.end for hold in route.holds), timeline.runs, strict=False))
    holds = iter(route.holds)
    passages = iter(route.passages)
    passage = next(passages)
    for shot in timeline.shots:
        start = Seconds(passage.at + (shot.start - passage.start))
        yield replace(shot, start=start, end=Seconds(passage.at + (shot.end - passage.start)))
        if shot.end in reserves:
            yield from _reserve(next(holds), reserves[shot.end])
            passage = next(passages, passage)


def _reserve(hold: HoldLoop, run: BreathRun) -> Iterator[Shot]:
    """Cycles from the end of the run until the end of the reserve."""
    count = round((hold.reserve_end - hold.reserve_at) / hold.cycle)
    begins = [hold.reserve_at + index * hold.cycle for index in range(count)]
    for begin, end in pairwise((*begins, hold.reserve_end)):
        edges = (*(Seconds(begin + shot.start) for shot in run.cycle), Seconds(end))
        for shot, (one, other) in zip(run.cycle, pairwise(edges), strict=True):
            yield replace(shot, start=one, end=other)


def _chapters(timeline: Timeline, route: Route) -> tuple[Chapter, ...]:
    starts = [route.programme_time(step.start) for step in timeline.steps]
    names = [step.name.in_language(timeline.language) for step in timeline.steps]
    spans = pairwise((*starts, route.length))
    return tuple(Chapter(*span, name) for span, name in zip(spans, names, strict=True))


def _moved(caption: Caption, route: Route) -> Caption:
    span = _span(route, caption.start, caption.end)
    return Caption(span.start, span.end, caption.text)


def _span(route: Route, start: Seconds, end: Seconds) -> Span:
    """A stretch that lies within one passage, on the programme clock."""
    begin = route.programme_time(start)
    return Span(begin, Seconds(begin + end - start))
