"""What `make` does before anything else: system libraries and the virtual environment.

Runs on a bare Python 3.11, so it uses nothing but the standard library.
"""
