# Happy Back. `make run` and `make test` do all their own set-up; `make help` lists the rest.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo "$$p" && break; done)
VENV := .venv/bin
SET_UP := $(PYTHON) -m tools.setup
COMPILE := uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--only-binary :all: --no-annotate --no-emit-index-url --custom-compile-command "make pins"

.DEFAULT_GOAL := help
.PHONY: help run demo test check format bench pins clean python

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

run: python ## Start the app (without a display: make the demo film)
	@$(SET_UP) run
	@$(VENV)/python main.py $(ARGS)

demo: python ## Play the first day for 30 s on a virtual screen, into build/demo.mp4
	@$(SET_UP) demo
	@$(VENV)/python main.py demo

test: python ## Run the tests, on a virtual screen and sound server of their own
	@$(SET_UP) test
	@$(VENV)/python -m pytest $(ARGS)

check: python ## Format, lint, types, import contract, translations
	@$(SET_UP) test
	$(VENV)/ruff format --check .
	$(VENV)/ruff check .
	$(VENV)/mypy
	$(VENV)/lint-imports
	$(VENV)/python -m tools.update_translations --check

format: python ## Put the code in its one format
	@$(SET_UP) test
	$(VENV)/ruff format .
	$(VENV)/ruff check --fix .

bench: python ## Measure processor time, start-up and how fast the music is off
	@$(SET_UP) bench
	@$(VENV)/python -m benchmarks

pins: ## Pin the newest packages anew (needs uv)
	$(COMPILE) --upgrade -o requirements/run.txt
	$(COMPILE) --upgrade --group dev -c requirements/run.txt -o requirements/test.txt

clean: ## Remove what was built, the virtual environment included
	rm -rf .venv build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed. On Debian: sudo apt install python3"; exit 1; }
