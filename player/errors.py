"""The base of what can go wrong while playing and showing."""

from media.errors import UserFacingError


class PlayerError(UserFacingError):
    """Something is wrong with playing: an engine, a sound device, a window."""
