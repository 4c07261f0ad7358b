"""Where in a programme the voice speaks, as spans on the programme's clock."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from media.units import Seconds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time, `start` included and `end` not."""

    start: Seconds
    end: Seconds


@dataclass(frozen=True, slots=True)
class SpeechTimes:
    """Spans of speech in order, apart from each other."""

    spans: tuple[Span, ...] = ()

    def speaks_within(self, start: Seconds, end: Seconds) -> bool:
        """Whether any speech overlaps the stretch from `start` to `end`."""
        index = bisect_right(self.spans, start, key=lambda span: span.end)
        return index < len(self.spans) and self.spans[index].start < end

    def to_lists(self) -> list[list[float]]:
        """The spans as plain data, for a cache: a list of [start, end]."""
        return [[span.start, span.end] for span in self.spans]

    @classmethod
    def from_lists(cls, spans: Iterable[Sequence[float]]) -> SpeechTimes:
        """The speech times that `to_lists` gave."""
        return cls(tuple(Span(Seconds(start), Seconds(end)) for start, end in spans))
