"""Times as makers write them."""


def clock_text(seconds: float) -> str:
    """A time as `m:ss`, with tenths where it has any: `4:30`, `0:02.5`."""
    tenths = round(seconds * 10)
    minutes, rest = divmod(tenths, 600)
    whole, tenth = divmod(rest, 10)
    return f"{minutes}:{whole:02}" + (f".{tenth}" if tenth else "")
