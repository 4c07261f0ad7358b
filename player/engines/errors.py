"""What can go wrong with an engine, each in one sentence."""

from player.errors import PlayerError


class ProgrammeStuck(PlayerError):
    """An engine did not open a programme in time."""

    template = "“{file}” does not open. Is it on a drive or network that answers?"


class ProgrammeUnplayable(PlayerError):
    """An engine opened a programme and could not play it."""

    template = "“{file}” cannot be played. Check the file, or save it again as MP4 (H.264)."


class Av1NotPlayed(PlayerError):
    """Qt's player shows no AV1 video."""

    template = "“{file}” is AV1 video, which needs VLC. Install VLC, or convert the video to H.264."


class PictureMissing(PlayerError):
    """A video was opened and not one frame came."""

    template = "“{file}” gives no picture. Install VLC, or convert the video to H.264."


class NoSoundDevice(PlayerError):
    """There is no sound device at all."""

    template = "There is no sound device, so you only see the video. Connect one to hear it."


class SoundDeviceGone(PlayerError):
    """The sound device that was in use has gone."""

    template = "The sound device “{name}” is gone. Connect it again, or go on with another one."


class SoundServerGone(PlayerError):
    """The sound server died while it was in use."""

    template = (
        "The sound system of this computer stopped. Play on when it is back. If anything stays "
        "silent then, close Happy Back and open it again."
    )


class VlcMissing(PlayerError):
    """libVLC is not installed."""

    template = "VLC is not on this computer; Happy Back plays with its own player."


class VlcBroken(PlayerError):
    """libVLC is there, and does not work."""

    template = (
        "VLC is on this computer but does not start; Happy Back plays with its own player. "
        "Installing VLC again may help."
    )


class VlcNeedsX11(PlayerError):
    """VLC 3 cannot draw in a Wayland window."""

    template = "VLC cannot show video in a Wayland window; Happy Back plays with its own player."
