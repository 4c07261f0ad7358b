from pathlib import Path

from sessions.folders import Folders


def test_everything_lies_below_the_one_folder(tmp_path: Path) -> None:
    folders = Folders.below(tmp_path)
    places = [
        folders.settings_file,
        folders.progress_file,
        folders.packs,
        folders.unpacked_packs,
        folders.media_cache,
        folders.log,
    ]
    assert all(place.is_relative_to(tmp_path) for place in places)
    assert len(set(places)) == len(places)
    assert not list(tmp_path.iterdir())


def test_the_users_folders_carry_the_name_of_the_app() -> None:
    folders = Folders.of_user()
    assert all("happy-back" in str(p) for p in (folders.config, folders.data, folders.cache))
