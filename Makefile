# SPDX-FileCopyrightText: 2026 The Transmittal authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The front doors. Each installs what is missing first, then builds with a preset of CMakePresets.json.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
JOBS ?= $(shell nproc)
FUZZ_SECONDS ?= 60
PYTHON := /usr/bin/python3
CTEST := ctest --no-tests=error --output-on-failure -j $(JOBS)

# Thread sanitizer's shadow memory does not fit every layout the kernel may draw.
FIXED_LAYOUT := setarch --addr-no-randomize

define build
	packaging/linux/install.sh
	cmake --preset $(1)
	cmake --build --preset $(1) -j $(JOBS) $(2)
endef

.PHONY: help
help: ## Print this list
	@sed -n -E 's/^([a-z][a-z-]*):.*## (.*)/  make \1|\2/p' Makefile | column -t -s '|'

.PHONY: install
install: ## Install what building and testing needs (Debian 12 or 13)
	packaging/linux/install.sh

.PHONY: demo
demo: ## Open the client on practice services, transmit the sample completions, print the outcomes
	$(call build,release,--target transmittal transmittal-practice transmittalctl transmittald)
	$(PYTHON) demo/run.py --build build/release --window

.PHONY: screenshots
screenshots: ## Take pictures of every page and dialog of the client, with the demo's data, into build/screenshots
	$(call build,release,--target transmittal transmittal-practice transmittalctl transmittald)
	$(PYTHON) demo/run.py --build build/release --screenshots build/screenshots

.PHONY: test
test: ## Build and run every test
	$(call build,dev)
	$(CTEST) --preset dev

.PHONY: chaos
chaos: ## Kill, freeze and cut off workers, database and network for a quarter of an hour, and judge what was filed (SEED=number)
	$(call build,release,--target transmittalctl transmittald)
	$(PYTHON) tests/chaos/run.py --build build/release $(if $(SEED),--seed $(SEED))

.PHONY: bench
bench: ## Measure, and print each figure beside its peer's
	packaging/linux/install.sh bench
	$(call build,bench,--target benches)
	$(PYTHON) tests/bench/run.py --build build/bench

.PHONY: check
check: asan tsan fuzz ## Every test under the sanitizers, every fuzz target for a minute

.PHONY: asan
asan: ## Every test under the address and undefined-behaviour sanitizers
	$(call build,asan)
	packaging/checks/sanitized.sh build/asan $(CTEST) --preset asan

.PHONY: tsan
tsan: ## The tests labelled tsan under the thread sanitizer
	$(call build,tsan,--target tsan_tests)
	packaging/checks/sanitized.sh build/tsan $(FIXED_LAYOUT) $(CTEST) --preset tsan -L '^tsan$$'

.PHONY: fuzz
fuzz: ## Every fuzz target for FUZZ_SECONDS (60)
	$(call build,fuzz,--target fuzz_targets)
	packaging/checks/fuzz.sh build/fuzz tests/fuzz $(FUZZ_SECONDS) $(JOBS)

.PHONY: coverage
coverage: ## Run every test with gcov's counters, for a report by a tool of your choice
	$(call build,coverage)
	$(CTEST) --preset coverage

.PHONY: tree
tree: ## The checks that need no build: licence lines, paths in documents, rules of the house, format, shell, unit file
	packaging/linux/install.sh
	packaging/checks/self_test.sh
	$(PYTHON) packaging/checks/spdx.py .
	$(PYTHON) packaging/checks/paths.py .
	$(PYTHON) packaging/checks/rules.py .
	packaging/checks/format.sh check .
	packaging/checks/shell.sh .
	packaging/checks/unit.sh packaging/linux/transmittald.service

.PHONY: lint
lint: tree ## All checks of the source, with clang-tidy on the files that changed last
	$(call build,dev)
	packaging/checks/tidy.sh . build/dev

.PHONY: lint-all
lint-all: tree ## As lint, with clang-tidy on every file
	$(call build,dev)
	packaging/checks/tidy.sh . build/dev all

.PHONY: format
format: ## Let the pinned clang-format rewrite the C++ files
	packaging/linux/install.sh
	packaging/checks/format.sh write .

.PHONY: clean
clean: ## Remove everything that was built
	rm -rf build
