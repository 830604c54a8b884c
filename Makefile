# make site   sets up what is missing, builds Precis, and builds the site in this folder into public/
# make test   sets up what is missing, and runs every test
SWIFT ?= swift
CONFIGURATION ?= release
PRECIS = .build/$(CONFIGURATION)/precis
SOURCES = Package.swift Plugins Sources Tests Benchmarks

BENCHMARKS = summaries-benchmark templating-benchmark files-benchmark feeds-benchmark

.PHONY: site build test setup format lint benchmarks clean

site: build
	@$(PRECIS) build
	@echo
	@echo "The site is in public/. Look at it with any static server, such as:"
	@echo "  python3 -m http.server --directory public 8000    and open http://localhost:8000/"

build: setup
	$(SWIFT) build -c $(CONFIGURATION) --product precis

test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

setup:
	@scripts/setup

# Microseconds for each stage; whole builds beside Hugo's are timed by Benchmarks/speed/compare, and the
# instructions of each stage are held to thresholds by Benchmarks/instructions/check.
benchmarks: setup
	for name in $(BENCHMARKS); do PRECIS_BENCHMARKS=1 $(SWIFT) run -c release $$name || exit 1; done

format:
	$(SWIFT) format --in-place --recursive $(SOURCES)

lint:
	$(SWIFT) format lint --strict --recursive $(SOURCES)

clean:
	rm -rf .build .precis
