"""The base of what can go wrong with packs, settings and progress."""

from media.errors import UserFacingError


class SessionsError(UserFacingError):
    """Something is wrong with what is practised or with what is remembered."""
