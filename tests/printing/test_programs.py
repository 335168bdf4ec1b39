import pytest

from tests.fakes.programs import needed


def test_a_missing_program_fails_with_the_package_to_install() -> None:
    with pytest.raises(AssertionError, match="the tests need the Debian package cups"):
        needed("cupsd-that-is-not-there", "cups")
