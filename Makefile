# Luyin: `make demo` shows it, `make test` proves it; both install what is missing.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
export SWIFT_BACKTRACE = enable=no
# Tests begin when there is room for them: all of them at once keep each other from their time limits.
export SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH = 4

PREFIX ?= /usr/local
SECONDS_EACH = $(if $(filter command line,$(origin SECONDS)),$(SECONDS),60)
SOURCES = Sources Tests Package.swift
# One file that starts in milliseconds and needs no Swift on the machine it is copied to.
RELEASE_FLAGS = $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
RELEASE = .build/release/luyin
DEBUG = .build/debug/luyin
VECTORS = .build/debug/luyin-vectors
# An interpreter that has the JSON Schema validator.
PYTHON = $$(for p in python3 /usr/bin/python3; do if $$p -c 'from jsonschema import Draft202012Validator' 2>/dev/null; then echo $$p; break; fi; done)

.PHONY: help setup build demo test nightly bench fuzz lint docs generate vectors install clean

help:
	@echo 'make demo      March 2020 at its gates; then issue, check and attack 1,000 credentials of Hubei'
	@echo 'make test      every test; under 20 minutes on two cores'
	@echo 'make nightly   the longer proofs; more than two hours on two cores'
	@echo 'make bench     speed and size beside raw libsodium and other formats'
	@echo 'make fuzz      fuzz each decoder for SECONDS=60'
	@echo 'make lint | docs | generate | vectors | install PREFIX=/usr/local | clean'

# Installs what is missing and says so; does nothing, silently, when all is there.
setup:
	@command -v swift >/dev/null || { echo 'setup: a Swift 6.3 toolchain is needed: https://swift.org/install' >&2; exit 69; }
	@needed=''; \
	if ! printf '#include <sodium.h>\n' | clang -fsyntax-only -x c - 2>/dev/null; then needed="$$needed libsodium-dev"; fi; \
	if ! printf '#include <sqlite3.h>\n' | clang -fsyntax-only -x c - 2>/dev/null; then needed="$$needed libsqlite3-dev"; fi; \
	if ! printf '#include <qrencode.h>\n' | clang -fsyntax-only -x c - 2>/dev/null; then needed="$$needed libqrencode-dev"; fi; \
	if ! printf '#include <png.h>\n' | clang -fsyntax-only -x c - 2>/dev/null; then needed="$$needed libpng-dev"; fi; \
	if ! printf '#include <zbar.h>\n' | clang -fsyntax-only -x c - 2>/dev/null; then needed="$$needed libzbar-dev"; fi; \
	if ! node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' 2>/dev/null; then needed="$$needed nodejs"; fi; \
	if [ -z "$(PYTHON)" ]; then needed="$$needed python3-jsonschema"; fi; \
	[ -n "$$needed" ] || exit 0; \
	if command -v apt-get >/dev/null; then \
	  echo "setup: installing$$needed with apt-get"; \
	  sudo=''; if [ "$$(id -u)" != 0 ]; then sudo=sudo; fi; \
	  $$sudo apt-get update -qq; \
	  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$needed; \
	elif command -v brew >/dev/null; then \
	  echo "setup: installing libsodium, qrencode, libpng, zbar and node with brew, jsonschema with pip, as far as they are missing"; \
	  brew install libsodium qrencode libpng zbar node; \
	  if [ -z "$(PYTHON)" ]; then python3 -m pip install --user jsonschema; fi; \
	else \
	  echo "setup: install these and try again:$$needed" >&2; exit 69; \
	fi

build: setup
	@swift build -c release --product luyin $(RELEASE_FLAGS)

demo: build
	@$(RELEASE) demo

test: setup lint
	swift build --build-tests
	swift test --skip-build
	$(VECTORS) check
	$(DEBUG) conform --against 'node Web/conform.mjs' --skip argon2id
	node Web/differential.mjs --a '$(DEBUG) conform' --b 'node Web/conform.mjs' --count 10000 --seed 1
	$(PYTHON) vectors/validate.py
	Examples/check
	Fuzz/run 3

# The thread sanitizer is not among them: it does not know Synchronization.Mutex on Linux and reports every counter
# behind one. Longer runs of what `make test` samples.
nightly: test
	LUYIN_NIGHTLY=1 swift test --skip-build --filter 'LuyinTests|LuyinAnalysisTests|LuyinStoreTests|LuyinIssuanceTests|LuyinQRTests|LedgerIssueTests|MarchExampleTests'
	$(MAKE) build
	LUYIN_BINARY=$(CURDIR)/$(RELEASE) swift test --skip-build --filter LuyinCommandTests
	node Web/differential.mjs --a '$(RELEASE) conform' --b 'node Web/conform.mjs' --count 200000 --seed 2
	Fuzz/run 120
	ASAN_OPTIONS=detect_leaks=0 swift test --sanitize=address --scratch-path .build-address
	@echo "nightly: passed at $$(git rev-parse --short HEAD) on $$(date -u +%Y-%m-%d)"

bench: build
	Benchmarks/run

fuzz: setup
	Fuzz/run $(SECONDS_EACH)

lint: setup
	@swift format lint --strict -r $(SOURCES) $$(ls -d Benchmarks/Package.swift Benchmarks/Sources Fuzz/Package.swift Fuzz/Sources Examples/*/Package.swift Examples/*/Sources)

docs: setup
	LUYIN_DOCS=1 swift package --scratch-path .build-docs generate-documentation --target Luyin --target LuyinCrypto --target LuyinStore --target LuyinIssuance --target LuyinQR --warnings-as-errors

# Swift sources made from data files, and the pictures of March 2020, made from its policies.
generate: setup
	@{ echo '// Generated from spec/registries/gbt2260.csv by "make generate"; do not edit.'; echo; \
	  echo 'extension RegionTable {'; echo '  static let data: StaticString = """'; \
	  sed 's/^/    /' spec/registries/gbt2260.csv; echo '    """'; echo '}'; } \
	  > Sources/LuyinCommand/Regions/RegionTable+Data.swift
	@{ echo '// Generated from Examples/hubei/holders.csv by "make generate"; do not edit.'; echo; \
	  echo 'extension DemoCommand {'; echo '  static let holders: StaticString = """'; \
	  sed 's/^/    /' Examples/hubei/holders.csv; echo '    """'; echo '}'; } \
	  > Sources/LuyinCommand/Demo/DemoCommand+Holders.swift
	@{ echo '// Generated from Examples/march-2020 by "make generate"; do not edit.'; echo; \
	  echo 'extension MarchExample {'; echo '  static let files: [(name: String, content: StaticString)] = ['; \
	  cd Examples/march-2020; for file in *.md *.json *.csv policies/*.json policies-gateway/*.json; do \
	    echo "    ("; echo "      \"$$file\","; echo '      #"""'; sed 's/^/      /; s/^ *$$//' "$$file"; echo '      """#'; echo '    ),'; \
	  done; echo '  ]'; echo '}'; } > Sources/LuyinCommand/Demo/MarchExample+Files.swift
	swift build --product luyin
	@folder=$$(mktemp -d); $(DEBUG) demo --keep $$folder/march > /dev/null; cp $$folder/march/*.svg Examples/march-2020/; rm -r $$folder

vectors: setup
	swift build --product luyin-vectors
	$(VECTORS) generate

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(RELEASE) "$(DESTDIR)$(PREFIX)/bin/luyin"

clean:
	rm -rf .build .build-* Examples/.build-check* Fuzz/.build-fuzz
